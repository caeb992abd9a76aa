// What closesocket does with data that is not sent yet: SO_LINGER.

#include "harness/case.hpp"
#include "harness/sockets.hpp"
#include "harness/thread.hpp"

namespace conformance {

namespace {

std::string set_linger(SOCKET s, u_short on, u_short seconds)
{
    linger value;
    value.l_onoff = on;
    value.l_linger = seconds;
    return result(::setsockopt(s, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&value),
                               sizeof value));
}

/// Fills the connection of a socket that blocks.
void fill_blocking(SOCKET s)
{
    set_nonblocking(s, true);
    fill(s);
    set_nonblocking(s, false);
}

/// Reads until the call gives 0 or fails: that result.
std::string read_to_end(SOCKET s)
{
    std::string last;
    do
        last = recv(s, 65536);
    while (last != "0" && last[0] != '-');
    return last;
}

} // namespace

CASE("T167", "A lingering close of a non-blocking socket with unsent data fails and leaves it open",
     "M28")
{
    const Pair p;
    STEP(set_linger(p.v, 1, 3), "0");
    STEP(set_nonblocking(p.v, true), "0");
    STEP(fill(p.v), "-1/WSAEWOULDBLOCK");
    const char *const reason = "V25 linger-close: returns at once";
    STEP(close(p.v), "-1/WSAEWOULDBLOCK", differs("wine-8.0", "0", reason));
    STEP(send(p.v, "a"), "-1/WSAEWOULDBLOCK", differs("wine-8.0", "-1/WSAENOTSOCK", reason));
    STEP(set_linger(p.v, 0, 0), "0", differs("wine-8.0", "-1/WSAENOTSOCK", reason));
    STEP(close(p.v), "0", differs("wine-8.0", "-1/WSAENOTSOCK", reason));
    STEP(read_to_end(p.c), "0");
}

CASE("M28-waits", "A lingering close of a blocking socket waits until everything is sent", "M28",
     not_on("wine-8.0",
            "the kernel's close waits in whichever process has the last descriptor: the "
            "program, or wineserver, which then serves no other program"))
{
    const Pair p;
    std::string outcome;
    fill_blocking(p.v);
    STEP(set_linger(p.v, 1, 30), "0");
    const HANDLE closed = CreateEventA(nullptr, TRUE, FALSE, nullptr);
    Thread closer([&] {
        outcome = close(p.v);
        SetEvent(closed);
    });
    // Nothing but the close itself could tell that it waits.
    STEP(WaitForSingleObject(closed, 2000) == WAIT_TIMEOUT, "yes");
    STEP(read_to_end(p.c), "0");
    closer.join();
    STEP(outcome, "0");
    CloseHandle(closed);
}

CASE("M28-default", "An ordinary close returns at once, and what is not sent yet still arrives",
     "M28 M27")
{
    const Pair p;
    fill_blocking(p.v);
    STEP(close(p.v), "0");
    STEP(read_to_end(p.c), "0");
}

CASE("M28-reset", "A close with a linger time of 0 discards what is not sent and resets", "M28")
{
    const Pair p;
    fill_blocking(p.v);
    STEP(set_linger(p.v, 1, 0), "0");
    STEP(close(p.v), "0");
    STEP(read_to_end(p.c), "-1/WSAECONNRESET",
         differs("wine-8.0",
                 either({"0", "-1/WSAECONNRESET"},
                        "only a recv that was blocked already is told of a reset"),
                 "V4 reset-recv: recv returns 0"));
}

CASE("M28-expired", "A lingering close that waits in vain resets the connection", "M28",
     not_on("wine-8.0",
            "the kernel's close waits in whichever process has the last descriptor: the "
            "program, or wineserver, which then serves no other program"))
{
    const Pair p;
    fill_blocking(p.v);
    STEP(set_linger(p.v, 1, 1), "0");
    STEP(close(p.v), "0");
    STEP(read_to_end(p.c), "-1/WSAECONNRESET");
}

CASE("M28-nothing", "With nothing unsent a lingering close is an ordinary one", "M28")
{
    const Pair p;
    STEP(set_linger(p.v, 1, 30), "0");
    STEP(send(p.v, "abc"), "3");
    STEP(recv(p.c, 9), "3");
    STEP(close(p.v), "0");
    STEP(recv(p.c, 9), "0");
}

CASE("M27", "SO_LINGER is two short numbers, and SO_DONTLINGER its opposite", "M27 M25")
{
    const SOCKET s = tcp("s");
    STEP(option(s, SOL_SOCKET, SO_LINGER), "0");
    STEP(set_linger(s, 1, 7), "0");
    STEP(option(s, SOL_SOCKET, SO_LINGER), "458753"); // {1, 7}
    STEP(option(s, SOL_SOCKET, SO_DONTLINGER), "0");
    STEP(set_option(s, SOL_SOCKET, SO_DONTLINGER, 1), "0");
    STEP(option(s, SOL_SOCKET, SO_LINGER), "458752"); // {0, 7}
    STEP(option(s, SOL_SOCKET, SO_DONTLINGER), "1");
    STEP(set_option(s, SOL_SOCKET, SO_DONTLINGER, 0), "0");
    STEP(option(s, SOL_SOCKET, SO_DONTLINGER), "0");
    const char short_value[2] = {1, 0};
    STEP(result(::setsockopt(s, SOL_SOCKET, SO_LINGER, short_value, 2)), "-1/WSAEFAULT");
}

} // namespace conformance
