// WSAPoll: what it asks for, what it tells.

#include "harness/case.hpp"
#include "harness/window.hpp"

namespace conformance {

namespace {

/// The result and what is told of the socket: "1 RDNORM,WRNORM".
std::string poll(SOCKET s, int events, int milliseconds = 0)
{
    struct Flag {
        int bit;
        const char *name;
    };
    constexpr Flag flags[] = {{POLLRDNORM, "RDNORM"}, {POLLRDBAND, "RDBAND"}, {POLLPRI, "PRI"},
                              {POLLWRNORM, "WRNORM"}, {POLLERR, "ERR"},       {POLLHUP, "HUP"},
                              {POLLNVAL, "NVAL"}};
    WSAPOLLFD entry = {s, static_cast<SHORT>(events), 0};
    const std::string returned = result(WSAPoll(&entry, 1, milliseconds));
    std::string text;
    for (const Flag &flag : flags)
        if (entry.revents & flag.bit)
            text += (text.empty() ? " " : ",") + std::string(flag.name);
    return returned + text;
}

constexpr int both = POLLIN | POLLOUT;

} // namespace

CASE("M40", "WSAPoll wants at least one entry and only flags that can be asked for", "M40")
{
    const Pair p;
    WSAPOLLFD entry = {p.v, POLLIN, 0};
    STEP(result(WSAPoll(&entry, 0, 0)), "-1/WSAEINVAL");
    STEP(result(WSAPoll(nullptr, 1, 0)), "-1/WSAEFAULT");
    STEP(poll(p.v, POLLPRI), "-1/WSAEINVAL", differs("wine-8.0", "0", "M40: not looked at"));
    STEP(poll(p.v, POLLHUP), "-1/WSAEINVAL", differs("wine-8.0", "0", "M40: not looked at"));
}

CASE("M40-bad", "What is no socket is told as POLLNVAL, and alone is an error", "M40")
{
    const Pair p;
    WSAPOLLFD entries[] = {{INVALID_SOCKET, POLLIN, 0}, {p.v, POLLOUT, 0}};
    STEP(result(WSAPoll(entries, 2, 0)), "1");
    STEP(entries[0].revents, "4");
    STEP(entries[1].revents, "16");
    STEP(poll(INVALID_SOCKET, POLLIN), "-1/WSAENOTSOCK NVAL");
}

CASE("M40-data", "Data, urgent data and room are told if asked for", "M40")
{
    const Pair p;
    STEP(poll(p.v, POLLIN), "0");
    STEP(poll(p.v, both), "1 WRNORM");
    STEP(poll(p.v, 0), "0");
    DO(send(p.c, "abc"));
    STEP(poll(p.v, POLLIN, 20000), "1 RDNORM");
    STEP(poll(p.v, both), "1 RDNORM,WRNORM");
    STEP(poll(p.v, POLLRDBAND), "0");
    DO(send(p.c, "u", MSG_OOB));
    STEP(poll(p.v, POLLRDBAND, 20000), "1 RDBAND");
    STEP(poll(p.v, POLLRDNORM), "1 RDNORM");
}

CASE("M40-end", "The peer's end is POLLHUP behind the last byte, asked for or not", "M40")
{
    const Pair p;
    DO(send(p.c, "abc"));
    STEP(shutdown(p.c, SD_SEND), "0");
    STEP(poll(p.v, POLLIN, 20000), "1 RDNORM");
    STEP(poll(p.v, 0), "0");
    STEP(recv(p.v, 9), "3");
    STEP(poll(p.v, POLLIN, 20000), "1 HUP");
    STEP(poll(p.v, 0), "1 HUP");
    STEP(poll(p.v, POLLOUT), "1 WRNORM,HUP");
}

CASE("M40-reset", "A reset is POLLERR and POLLHUP", "M40")
{
    const Pair p;
    STEP(reset(p.c), "0");
    STEP(poll(p.v, 0, 20000), "1 ERR,HUP");
    STEP(poll(p.v, both), "1 WRNORM,ERR,HUP");
}

CASE("M40-connect", "A failed connect is told; a socket that was never connected is silent", "M40")
{
    const sockaddr_in nowhere = dead_address();
    const SOCKET s = tcp("s");
    STEP(poll(s, both), "0");
    STEP(set_nonblocking(s, true), "0");
    STEP(connect(s, nowhere), "-1/WSAEWOULDBLOCK");
    STEP(poll(s, both, 20000), "1 WRNORM,ERR,HUP",
         differs("wine-8.0",
                 either({"1 ERR", "1 RDNORM,ERR"},
                        "Wine names RDNORM where the connect failed before WSAPoll looked"),
                 "M40: the error without WRNORM and HUP"));
    STEP(pending_error(s), "WSAECONNREFUSED");
}

CASE("M40-listener", "A connection to accept is POLLRDNORM", "M40")
{
    const Listener l;
    STEP(poll(l.l, both), "0");
    const SOCKET c = tcp("c");
    STEP(connect(c, l.address), "0");
    STEP(poll(l.l, both, 20000), "1 RDNORM");
}

CASE("M40-datagram", "A datagram, also an empty one, is POLLRDNORM", "M40")
{
    const SOCKET u = udp("u");
    STEP(poll(u, both), "1 WRNORM");
    STEP(bind(u, loopback()), "0");
    DO(sendto(u, "", address_of(u)));
    STEP(poll(u, POLLIN, 20000), "1 RDNORM");
    STEP(poll(u, both), "1 RDNORM,WRNORM");
}

} // namespace conformance
