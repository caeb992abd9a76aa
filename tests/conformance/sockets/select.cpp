// select: its sets, its counts, its errors.

#include "harness/case.hpp"
#include "harness/sockets.hpp"

namespace conformance {

CASE("T157", "select without sockets, with a bad one, with a fresh one", "M22 M23")
{
    timeval now;
    now.tv_sec = 0;
    now.tv_usec = 0;
    fd_set read, write, except;
    FD_ZERO(&read);
    FD_ZERO(&write);
    FD_ZERO(&except);
    STEP(result(::select(0, nullptr, nullptr, nullptr, &now)), "-1/WSAEINVAL");
    STEP(result(::select(0, &read, &write, &except, &now)), "-1/WSAEINVAL");
    const SOCKET closed = tcp("closed");
    close(closed);
    FD_SET(closed, &read);
    STEP(result(::select(0, &read, nullptr, nullptr, &now)), "-1/WSAENOTSOCK");
    STEP(read.fd_count, "1");
    STEP(ready(tcp("s"), 0), "---");
}

CASE("T158", "A refused attempt shows in the except set, and SO_ERROR keeps the error", "M23 M24")
{
    const SOCKET s = tcp("s");
    STEP(set_nonblocking(s, true), "0");
    STEP(connect(s, dead_address()), "-1/WSAEWOULDBLOCK");
    STEP(ready(s, 20000), "--e",
         differs("wine-8.0", either({"--e", "r-e"}, "P:M06 saw both"), "V24: read, too, at times"));
    STEP(pending_error(s), "WSAECONNREFUSED");
    STEP(pending_error(s), "WSAECONNREFUSED");
}

CASE("M22", "select ignores nfds, counts a socket once a set, and leaves the ready ones", "M22")
{
    const Pair p, other("c2", "v2");
    timeval now;
    now.tv_sec = 0;
    now.tv_usec = 0;
    fd_set read, write;
    FD_ZERO(&read);
    FD_ZERO(&write);
    FD_SET(p.v, &read);
    FD_SET(p.v, &read);
    STEP(read.fd_count, "1");
    STEP(result(::select(0, &read, nullptr, nullptr, &now)), "0");
    STEP(read.fd_count, "0");
    DO(send(p.c, "x"));
    wait_readable(p.v);
    FD_SET(other.v, &read);
    FD_SET(p.v, &read);
    FD_SET(p.v, &write);
    STEP(result(::select(-5, &read, &write, nullptr, &now)), "2");
    STEP(read.fd_count, "1");
    STEP(read.fd_array[0] == p.v, "yes");
    STEP(FD_ISSET(p.v, &read) != 0, "yes");
    STEP(FD_ISSET(other.v, &read) != 0, "no");
    timeval wait;
    wait.tv_sec = 0;
    wait.tv_usec = 20000;
    FD_ZERO(&read);
    FD_SET(other.v, &read);
    STEP(result(::select(0, &read, nullptr, nullptr, &wait)), "0");
    STEP(static_cast<int>(wait.tv_usec), "20000");
}

CASE("M23", "Readable is data, end or a connection; writable is connected; except is urgent", "M23")
{
    const Pair p;
    const Listener listener;
    STEP(ready(p.v, 0), "-w-");
    STEP(ready(listener.l, 0), "---");
    STEP(ready(udp("u"), 0), "-w-");
    DO(connect(tcp("c"), listener.address));
    wait_readable(listener.l);
    STEP(ready(listener.l, 0), "r--");
    DO(send(p.c, "o", MSG_OOB));
    const Pair ended("c2", "v2");
    DO(shutdown(ended.c, SD_SEND));
    wait_readable(ended.v);
    STEP(ready(ended.v, 0), "rw-");
    STEP(ready(p.v, 0), "-we");
}

CASE("M22-many", "FD_SET drops what goes beyond FD_SETSIZE", "M22")
{
    fd_set set;
    FD_ZERO(&set);
    for (SOCKET s = 4; s <= 4 * 70; s += 4)
        FD_SET(s, &set);
    STEP(set.fd_count, "64");
    FD_CLR(8, &set);
    STEP(set.fd_count, "63");
    STEP(set.fd_array[1] == 12, "yes");
}

CASE("M22-negative", "A negative time-out is refused", "M22")
{
    const SOCKET u = udp("u");
    const auto waited = [&](LONG seconds, LONG microseconds) {
        fd_set read;
        FD_ZERO(&read);
        FD_SET(u, &read);
        timeval time;
        time.tv_sec = seconds;
        time.tv_usec = microseconds;
        return result(::select(0, &read, nullptr, nullptr, &time));
    };
    const char *const reason = "M22 negative-timeout: as none";
    STEP(waited(-1, 0), "-1/WSAEINVAL", differs("wine-8.0", "0", reason));
    STEP(waited(0, -5), "-1/WSAEINVAL", differs("wine-8.0", "0", reason));
}

} // namespace conformance
