// FD_READ comes again only after a call of the recv family, and then as long as data is left.

#include "harness/case.hpp"
#include "harness/overlapped.hpp"
#include "harness/window.hpp"

namespace conformance {

namespace {

/// WSARecv without overlapped; "0 got 1", or the error.
std::string wsa_recv(SOCKET s, unsigned length, DWORD flags = 0)
{
    char byte[16];
    WSABUF buffer;
    buffer.buf = byte;
    buffer.len = length;
    DWORD got = 0;
    const std::string text = result(WSARecv(s, &buffer, 1, &got, &flags, nullptr, nullptr));
    return text == "0" ? "0 got " + std::to_string(got) : text;
}

std::string wsa_recv_from(SOCKET s, unsigned length)
{
    char byte[16];
    WSABUF buffer;
    buffer.buf = byte;
    buffer.len = length;
    DWORD got = 0, flags = 0;
    const std::string text =
        result(WSARecvFrom(s, &buffer, 1, &got, &flags, nullptr, nullptr, nullptr, nullptr));
    return text == "0" ? "0 got " + std::to_string(got) : text;
}

} // namespace

CASE("T38", "More data without a recv is not announced", "F-R1 S2 S5")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | C), "0 | -");
    STEP(send(p.c, "abcd"), "4 | R@v");
    STEP(send(p.c, "efgh"), "4 | -");
}

CASE("T39", "A partial recv announces the rest; recv to WSAEWOULDBLOCK re-enables",
     "F-R1 F-R2 F-R7 S8")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | C), "0 | -");
    STEP(send(p.c, "abcd"), "4 | R@v");
    STEP(send(p.c, "efgh"), "4 | -");
    STEP(recv(p.v, 1), "1 | R@v");
    STEP(recv(p.v, 7), "7 | -");
    STEP(recv(p.v, 7), "-1/WSAEWOULDBLOCK | -");
    STEP(send(p.c, "x"), "1 | R@v");
}

CASE("F-R1", "Emptying the buffer re-enables, too: no further recv is needed", "F-R1")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | C), "0 | -");
    STEP(send(p.c, "abcd"), "4 | R@v");
    STEP(recv(p.v, 4), "4 | -");
    STEP(send(p.c, "x"), "1 | R@v");
    STEP(send(p.c, "y"), "1 | -");
    STEP(recv(p.v, 4), "2 | -");
    STEP(send(p.c, "z"), "1 | R@v");
}

CASE("T40", "A second recv for one message leaves a stale FD_READ", "F-R3")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | C), "0 | -");
    STEP(send(p.c, "ab"), "2 | R@v");
    STEP(recv(p.v, 1), "1");
    settle();
    STEP(recv(p.v, 1), "1 | R@v");
    STEP(recv(p.v, 1), "-1/WSAEWOULDBLOCK | -");
}

CASE("T41", "Reading four bytes one by one for one message leaves three stale FD_READ", "F-R3")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | C), "0 | -");
    STEP(send(p.c, "abcd"), "4 | R@v");
    int reads = 0;
    while (recv(p.v, 1) == "1") {
        ++reads;
        settle();
    }
    STEP(reads, "4 | R@v,R@v,R@v");
}

CASE("T42", "Fifty bytes read one a message take fifty messages and never fail", "F-R2")
{
    Window h;
    const Pair p;
    int messages = 0, failures = 0;
    h.on(R, [&](SOCKET s) {
        ++messages;
        if (recv(s, 1) != "1")
            ++failures;
    });
    STEP(sel(p.v, h, R), "0");
    STEP(send(p.c, std::string(50, 'x')), "50");
    DO(pump(50));
    STEP(messages, "50");
    STEP(failures, "0");
}

CASE("T43", "One large recv a message takes everything and never fails", "F-R2")
{
    Window h;
    const Pair p;
    int bytes = 0, failures = 0;
    h.on(R, [&](SOCKET s) {
        const std::string got = recv(s, 4096);
        if (got[0] == '-')
            ++failures;
        else
            bytes += std::stoi(got);
    });
    STEP(sel(p.v, h, R), "0");
    for (int i = 0; i < 20; ++i) {
        DO(send(p.c, std::string(1000, 'x')));
        if (i % 3 == 0)
            DO(pump(1));
    }
    for (int i = 0; i < 20 && bytes < 20000; ++i)
        DO(pump(0));
    STEP(bytes, "20000");
    STEP(failures, "0");
}

CASE("T46", "Peeking re-enables like reading", "F-R5 S8")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R), "0 | -");
    STEP(send(p.c, "ab"), "2 | R@v");
    STEP(recv(p.v, 2, MSG_PEEK), "2 | R@v");
    STEP(recv(p.v, 2, MSG_PEEK), "2 | R@v");
    STEP(recv(p.v, 2), "2 | -");
}

CASE("F-R6/nothing", "A recv of length 0 waits for data as any other, and takes none", "F-R6 F-R7")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | C), "0 | -");
    STEP(recv(p.v, 0), "-1/WSAEWOULDBLOCK | -");
    STEP(send(p.c, "ab"), "2 | R@v");
    STEP(recv(p.v, 2), "2 | -");
    STEP(recv(p.v, 0), "-1/WSAEWOULDBLOCK | -");
    STEP(close(p.c), "0 | C@v");
    STEP(recv(p.v, 0), "0 | -");
}

CASE("T47", "A recv of length 0 returns 0 and re-enables", "F-R6 M16")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R), "0 | -");
    STEP(send(p.c, "ab"), "2 | R@v");
    STEP(recv(p.v, 0), "0 | R@v");
    STEP(recv(p.v, 2), "2");
}

CASE("T48", "A recv with a bad pointer fails and re-enables", "F-R8")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R), "0 | -");
    STEP(send(p.c, "ab"), "2 | R@v");
    STEP(result(::recv(p.v, nullptr, 2, 0)), "-1/WSAEFAULT | R@v",
         differs("wine-8.0", "-1/WSAEFAULT | -", "V14: WSAEFAULT does not re-enable"));
    STEP(recv(p.v, 2), "2");
}

CASE("T49", "What looks at a socket without receiving does not re-enable FD_READ", "F-R10 S19")
{
    const Window h;
    const Pair p;
    u_long mark = 0;
    WSAPOLLFD entry = {p.v, POLLIN, 0};
    WSANETWORKEVENTS events;
    STEP(sel(p.v, h, R), "0 | -");
    STEP(send(p.c, "abcdefghij"), "10 | R@v");
    STEP(unread(p.v), "10 | -");
    STEP(result(::ioctlsocket(p.v, static_cast<LONG>(SIOCATMARK), &mark)), "0 | -");
    STEP(ready(p.v, 0), "rw- | -");
    STEP(result(WSAPoll(&entry, 1, 0)), "1 | -");
    STEP(pending_error(p.v), "0 | -");
    STEP(send(p.v, "q"), "1 | -");
    STEP(shutdown(p.v, SD_SEND), "0 | -");
    STEP(result(WSAEnumNetworkEvents(p.v, nullptr, &events)), "0 | -");
    STEP(recv(p.v, 1), "1 | R@v");
}

CASE("T50", "All that receives re-enables like recv, overlapped or not", "F-R9")
{
    const Window h;
    const Pair p;
    Overlapped o;
    STEP(sel(p.v, h, R), "0 | -");
    STEP(send(p.c, "abcdefghij"), "10 | R@v");
    STEP(recvfrom(p.v, 1), "1 | R@v");
    STEP(wsa_recv(p.v, 1), "0 got 1 | R@v");
    STEP(wsa_recv_from(p.v, 1), "0 got 1 | R@v");
    STEP(wsa_recv(p.v, 1, MSG_PEEK), "0 got 1 | R@v");
    STEP(o.receive(p.v, 1), "0 | R@v");
    STEP(o.read(p.v, 1), "yes 1 | R@v");
    STEP(wsa_recv(p.v, 16), "0 got 5 | -");
    STEP(wsa_recv(p.v, 16), "-1/WSAEWOULDBLOCK | -");
    STEP(send(p.c, "x"), "1 | R@v");
}

CASE("T53", "select says readable and takes nothing away", "F-R10 S19")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R), "0");
    STEP(send(p.c, "x"), "1");
    wait_readable(p.v);
    STEP(ready(p.v, 0), "rw- | R@v");
}

} // namespace conformance
