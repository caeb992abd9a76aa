// The flags of send and recv, and the buffers of WSASend and WSARecv.

#include "harness/case.hpp"
#include "harness/sockets.hpp"

#include <cstring>

namespace conformance {

namespace {

/// WSABUFs over one piece of memory, of the given lengths.
struct Pieces {
    explicit Pieces(const char *text = "")
    {
        std::strncpy(memory, text, sizeof memory - 1);
        for (unsigned i = 0; i < 2; ++i) {
            buffers[i].buf = memory + 3 * i;
            buffers[i].len = i == 0 ? 3 : 5;
        }
    }

    char memory[16] = {};
    WSABUF buffers[2];
};

/// WSASend's result and, if it succeeds, the count: "0, 8 bytes".
std::string gathered(SOCKET s, Pieces &pieces, DWORD buffers)
{
    DWORD sent = 0;
    const int returned = ::WSASend(s, pieces.buffers, buffers, &sent, 0, nullptr, nullptr);
    return result(returned) + (returned == 0 ? ", " + std::to_string(sent) + " bytes" : "");
}

std::string scattered(SOCKET s, Pieces &pieces, DWORD buffers)
{
    DWORD received = 0, flags = 0;
    const int returned = ::WSARecv(s, pieces.buffers, buffers, &received, &flags, nullptr, nullptr);
    return result(returned) + (returned == 0 ? ", " + std::to_string(received) + " bytes" : "");
}

const char *const flags_ignored = "M38 unknown-flags: passed over";
const char *const none_taken = "M39 no-buffers: taken";

} // namespace

CASE("M38", "Flags mean what they mean on Windows, and unknown ones are refused", "M38 M42")
{
    const Pair p;
    STEP(send(p.c, "abcdef", 0x8000), "6"); // MSG_PARTIAL; on Linux MSG_MORE, which would wait
    wait_readable(p.v, 6);
    STEP(recv(p.v, 2, MSG_PEEK), "2");
    STEP(recv(p.v, 6, MSG_WAITALL), "6"); // On Linux 8 is MSG_CTRUNC.
    STEP(send(p.c, "g", MSG_DONTROUTE), "1");
    STEP(recv(p.v, 1, MSG_WAITALL), "1");
    // On Linux 0x40 is MSG_DONTWAIT, 0x4000 MSG_NOSIGNAL.
    for (const int unknown : {0x40, 0x80, 0x800, 0x4000, 0x10000})
        STEP(send(p.c, "x", unknown), "-1/WSAEOPNOTSUPP", differs("wine-8.0", "1", flags_ignored));
    DO(send(p.c, "12345"));
    wait_readable(p.v, 5);
    for (const int unknown : {0x40, 0x80, 0x800, 0x4000, 0x10000})
        STEP(recv(p.v, 1, unknown), "-1/WSAEOPNOTSUPP", differs("wine-8.0", "1", flags_ignored));
}

CASE("M38-blocking", "A recv with Linux' MSG_DONTWAIT does not return at once", "M38")
{
    const Pair p;
    STEP(set_option(p.v, SOL_SOCKET, SO_RCVTIMEO, 50), "0");
    STEP(recv(p.v, 1, 0x40), "-1/WSAEOPNOTSUPP",
         differs("wine-8.0", "-1/WSAETIMEDOUT", flags_ignored));
}

CASE("M39", "WSASend gathers, WSARecv scatters", "M39")
{
    const Pair p;
    Pieces out("abcdefgh"), in;
    STEP(gathered(p.c, out, 2), "0, 8 bytes");
    wait_readable(p.v, 8);
    STEP(scattered(p.v, in, 2), "0, 8 bytes");
    STEP(std::string(in.memory), "abcdefgh");
    STEP(gathered(p.c, out, 1), "0, 3 bytes");
    wait_readable(p.v, 3);
    STEP(scattered(p.v, in, 2), "0, 3 bytes");
    STEP(result(::WSASend(p.c, nullptr, 1, nullptr, 0, nullptr, nullptr)), "-1/WSAEFAULT");
}

CASE("M39-datagram", "A datagram is gathered and scattered, too", "M39 M18")
{
    const SOCKET u = udp("u"), x = udp("x");
    Pieces out("abcdefgh"), in;
    DWORD sent = 0;
    STEP(bind(u, loopback()), "0");
    const sockaddr_in to = address_of(u);
    STEP(result(::WSASendTo(x, out.buffers, 2, &sent, 0, generic(to), sizeof to, nullptr, nullptr)),
         "0");
    STEP(sent, "8");
    STEP(scattered(u, in, 2), "0, 8 bytes");
    STEP(std::string(in.memory), "abcdefgh");
    DO(sendto(x, "123456789", to));
    STEP(scattered(u, in, 2), "-1/WSAEMSGSIZE");
}

CASE("M39-none", "WSASend and WSARecv without a buffer are refused", "M39")
{
    const Pair p;
    Pieces pieces("abc");
    STEP(set_nonblocking(p.v, true), "0");
    STEP(gathered(p.c, pieces, 0), "-1/WSAEINVAL", differs("wine-8.0", "0, 0 bytes", none_taken));
    STEP(scattered(p.v, pieces, 0), "-1/WSAEINVAL",
         differs("wine-8.0", "-1/WSAEWOULDBLOCK", none_taken));
    DO(send(p.c, "abc"));
    wait_readable(p.v, 3);
    STEP(scattered(p.v, pieces, 0), "-1/WSAEINVAL", differs("wine-8.0", "0, 0 bytes", none_taken));
    STEP(recv(p.v, 9), "3");
}

CASE("M39-count", "WSASend and WSARecv that are not overlapped need a place for the count", "M39")
{
    const Pair p;
    Pieces pieces("abc");
    DWORD flags = 0;
    STEP(result(::WSASend(p.c, pieces.buffers, 1, nullptr, 0, nullptr, nullptr)), "-1/WSAEFAULT");
    DO(send(p.c, "abc"));
    wait_readable(p.v, 3);
    STEP(result(::WSARecv(p.v, pieces.buffers, 1, nullptr, &flags, nullptr, nullptr)),
         "-1/WSAEFAULT", differs("wine-8.0", "0", "M39 missing-count: not needed by WSARecv"));
    STEP(unread(p.v), "3", differs("wine-8.0", "0", "M39 missing-count: not needed by WSARecv"));
}

} // namespace conformance
