// FD_OOB: the urgent byte of a stream.

#include "harness/case.hpp"
#include "harness/window.hpp"

namespace conformance {

CASE("T122", "An urgent byte is FD_OOB, not FD_READ", "F-O1")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | O | C), "0 | -");
    STEP(send(p.c, "a", MSG_OOB), "1 | O@v");
}

CASE("T123", "Data and an urgent byte behind it are announced each by its own message",
     "F-O6 F-O3 S3 S9")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | O | C), "0 | -");
    STEP(send(p.c, "xy"), "2");
    settle(); // The order is that of arrival: the data has been seen before the urgent byte comes.
    STEP(send(p.c, "b", MSG_OOB), "1 | R@v,O@v");
    STEP(recv(p.v, 2), "2 | -");
    STEP(recv(p.v, 9, MSG_OOB), "1 | -");
}

CASE("T124", "With SO_OOBINLINE the urgent byte is ordinary data", "F-O2")
{
    const Window h;
    const Pair p;
    STEP(set_option(p.v, SOL_SOCKET, SO_OOBINLINE, 1), "0");
    STEP(sel(p.v, h, R | O | C), "0 | -");
    STEP(send(p.c, "a", MSG_OOB), "1 | R@v", differs("wine-8.0", "1 | O@v,R@v", "V12"));
    STEP(recv(p.v, 9, MSG_OOB), "-1/WSAEINVAL | -");
    STEP(recv(p.v, 9), "1 | -");
}

CASE("T125", "An urgent byte from before the registration is announced where FD_OOB is asked for",
     "A14 F-O1")
{
    const Window h;
    const Pair p;
    DO(send(p.c, "a", MSG_OOB));
    settle();
    STEP(sel(p.v, h, R | O), "0 | O@v");
    STEP(sel(p.v, h, R), "0 | -");
    STEP(sel(p.v, h, O), "0 | O@v");
}

CASE("SIOCATMARK", "SIOCATMARK says whether no urgent byte is the next to be read",
     "F-R10; as probed")
{
    const Pair p;
    u_long none = 9;
    const auto mark = [&] {
        const std::string text = result(::ioctlsocket(p.v, static_cast<LONG>(SIOCATMARK), &none));
        return text + " " + std::to_string(none);
    };
    STEP(mark(), "0 1");
    DO(send(p.c, "xy"));
    wait_readable(p.v, 2);
    STEP(mark(), "0 1");
    DO(send(p.c, "b", MSG_OOB));
    STEP(ready(p.v, 20000)[2] == 'e', "yes");
    STEP(mark(), "0 1");
    STEP(recv(p.v, 2), "2");
    STEP(mark(), "0 0");
}

CASE("F-O3", "Reading the urgent byte re-enables FD_OOB", "F-O3 S9")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | O | C), "0 | -");
    STEP(send(p.c, "a", MSG_OOB), "1 | O@v");
    STEP(recv(p.v, 9, MSG_OOB), "1 | -");
    STEP(send(p.c, "b", MSG_OOB), "1 | O@v");
    STEP(recv(p.v, 9, MSG_OOB), "1 | -");
    STEP(send(p.c, "x"), "1 | R@v");
}

CASE("F-O5/none", "recv(MSG_OOB) without an urgent byte finds nothing, also after the end", "F-O5")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, O | C), "0 | -");
    STEP(recv(p.v, 1, MSG_OOB), "-1/WSAEWOULDBLOCK | -");
    STEP(send(p.c, "abcde"), "5 | -");
    STEP(close(p.c), "0 | -");
    STEP(recv(p.v, 1, MSG_OOB), "-1/WSAEWOULDBLOCK | -");
    STEP(recv(p.v, 5), "5 | C@v");
    STEP(recv(p.v, 1, MSG_OOB), "-1/WSAEWOULDBLOCK | -");
}

CASE("F-O4", "Of two urgent bytes the second is announced when the first was read", "F-O4 F-O3")
{
    const Window h;
    const Pair p;
    const char *const kernel = "V13: Windows queues them, a Linux kernel keeps the last";
    const char *const reason = "V13 oob-queue: one";
    STEP(sel(p.v, h, O), "0 | -");
    STEP(send(p.c, "a", MSG_OOB), "1 | O@v");
    STEP(send(p.c, "b", MSG_OOB), "1 | -");
    STEP(recv(p.v, 1, MSG_OOB), either({"1 | O@v", "1 | -"}, kernel),
         differs("wine-8.0", "1 | -", reason));
    STEP(recv(p.v, 1, MSG_OOB), either({"1 | -", "-1/WSAEWOULDBLOCK | -"}, kernel),
         differs("wine-8.0", "-1/WSAEWOULDBLOCK | -", reason));
}

CASE("F-O5", "A plain recv that runs over the urgent byte", "F-O5 F-O6")
{
    const Window h;
    const Pair p;
    const char *const kernel = "V13: Windows keeps the byte, a Linux kernel drops it";
    DO(send(p.c, "xy"));
    DO(send(p.c, "u", MSG_OOB));
    DO(send(p.c, "z"));
    settle();
    STEP(set_nonblocking(p.v, true), "0");
    STEP(recv(p.v, 9), "2"); // up to the mark
    STEP(recv(p.v, 9), "1");
    STEP(recv(p.v, 1, MSG_OOB), either({"1", "-1/WSAEWOULDBLOCK"}, kernel),
         differs("wine-8.0", "-1/WSAEWOULDBLOCK", "V13 oob-queue: it is gone"));
}

} // namespace conformance
