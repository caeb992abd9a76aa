// Closing a socket while another thread is in a call on it.

#include "harness/case.hpp"
#include "harness/sockets.hpp"
#include "harness/thread.hpp"

#include <functional>

namespace conformance {

namespace {

constexpr DWORD time_to_begin = 100;

/// What `body` returns in another thread when the socket is closed while it waits there.
std::string when_closed(SOCKET s, const std::function<std::string()> &body)
{
    std::string text;
    const Signal begun;
    Thread waiting([&] {
        begun.set();
        text = body();
    });
    begun.wait();
    Sleep(time_to_begin); // That the other thread waits already cannot be seen from here.
    close(s);
    waiting.join();
    return text;
}

/// "1 read", or the error; the time-out is out of reach.
std::string selected(SOCKET s)
{
    fd_set read;
    FD_ZERO(&read);
    FD_SET(s, &read);
    timeval long_time;
    long_time.tv_sec = 20;
    long_time.tv_usec = 0;
    const int count = ::select(0, &read, nullptr, nullptr, &long_time);
    return result(count) + (count > 0 && FD_ISSET(s, &read) ? " read" : "");
}

/// "1 POLLNVAL", or what else WSAPoll tells.
std::string polled(SOCKET s)
{
    WSAPOLLFD entry{s, POLLIN, 0};
    const int count = WSAPoll(&entry, 1, 20000);
    const bool invalid = (entry.revents & POLLNVAL) != 0;
    return result(count) + (invalid ? " POLLNVAL" : "") +
           ((entry.revents & ~POLLNVAL) != 0 ? " and more" : "");
}

const char *const race = "if the call had not begun yet it finds the socket closed";
const char *const reason = "M30 closed-while-waiting: what the cancelled request left";

} // namespace

CASE("M30", "closesocket ends what another thread waits for on the socket", "M30")
{
    const Pair p, q;
    const Listener listener;
    SOCKET v;
    STEP(when_closed(p.v, [&] { return recv(p.v, 1); }),
         either({"-1/WSAEINTR", "-1/WSAENOTSOCK"}, race),
         differs("wine-8.0", either({"-1/WSAEINVAL", "-1/WSAENOTSOCK"}, race), reason));
    STEP(when_closed(listener.l, [&] { return accept(listener.l, v); }),
         either({"INVALID_SOCKET/WSAEINTR", "INVALID_SOCKET/WSAENOTSOCK"}, race),
         differs(
             "wine-8.0",
             either({"INVALID_SOCKET/WSA_OPERATION_ABORTED", "INVALID_SOCKET/WSAENOTSOCK"}, race),
             reason));
    STEP(when_closed(q.v, [&] { return selected(q.v); }),
         either({"1 read", "-1/WSAENOTSOCK"}, race));
    const SOCKET fresh = tcp("fresh");
    STEP(when_closed(fresh, [&] { return selected(fresh); }),
         either({"1 read", "-1/WSAENOTSOCK"}, race));
}

CASE("M30-poll", "closesocket ends another thread's WSAPoll with POLLNVAL", "M30 M40")
{
    const Pair p;
    const SOCKET fresh = tcp("fresh");
    STEP(when_closed(p.v, [&] { return polled(p.v); }),
         either({"1 POLLNVAL", "-1/WSAENOTSOCK POLLNVAL"}, race));
    STEP(when_closed(fresh, [&] { return polled(fresh); }),
         either({"1 POLLNVAL", "-1/WSAENOTSOCK POLLNVAL"}, race));
}

} // namespace conformance
