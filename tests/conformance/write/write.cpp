// FD_WRITE: once when sending becomes possible, again only after a send has met a full buffer.

#include "harness/case.hpp"
#include "harness/thread.hpp"
#include "harness/window.hpp"

#include <vector>

namespace conformance {

CASE("T55", "FD_WRITE comes once; sends that succeed bring no other", "F-W1 F-W2 S11")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, W), "0 | W@v");
    STEP(send(p.v, "x"), "1 | -");
    STEP(send(p.v, "x"), "1 | -");
}

CASE("T56", "After WSAEWOULDBLOCK one FD_WRITE comes when there is room again", "F-W2 F-W3 S10")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, W), "0 | W@v");
    STEP(fill(p.v), "-1/WSAEWOULDBLOCK | -");
    DO(drain(p.c));
    MESSAGES("W@v");
    STEP(send(p.v, "x"), "1 | -");
}

CASE("T57", "Registering while the buffer is full announces nothing until there is room", "F-W3")
{
    const Window h;
    const Pair p;
    STEP(set_nonblocking(p.v, true), "0");
    STEP(fill(p.v), "-1/WSAEWOULDBLOCK");
    STEP(sel(p.v, h, W), "0 | -");
    DO(drain(p.c));
    MESSAGES("W@v");
}

CASE("T58", "An FD_WRITE that is still queued does not stand in for the next one", "F-W4")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, W), "0");
    settle();
    STEP(fill(p.v), "-1/WSAEWOULDBLOCK");
    DO(drain(p.c));
    settle(); // The second is in the queue before the first is taken out of it.
    MESSAGES("W@v,W@v");
}

CASE("T59", "A send with a bad pointer fails, and FD_WRITE comes at once", "F-W10 S12")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, W), "0 | W@v");
    STEP(result(::send(p.v, nullptr, 5, 0)), "-1/WSAEFAULT | W@v");
    STEP(send(p.v, "x"), "1 | -");
}

CASE("T60", "A send of length 0 succeeds and brings no message", "F-W2")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, W), "0 | W@v");
    STEP(send(p.v, ""), "0 | -");
}

CASE("T61", "After shutdown(SD_SEND) there is no FD_WRITE, not even at registration",
     "F-W7 M13 S18")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, W), "0 | W@v");
    STEP(shutdown(p.v, SD_SEND), "0 | -");
    STEP(send(p.v, "x"), "-1/WSAESHUTDOWN | -");
    STEP(sel(p.v, h, W | C), "0 | -");
}

CASE("T62", "Sending until WSAEWOULDBLOCK at every FD_WRITE delivers four megabytes", "F-W3")
{
    Window h;
    const Pair p;
    constexpr int total = 4 << 20;
    const std::vector<char> data(65536, 'x');
    const Signal full; // The reader starts when the buffers are full, so that they do get full.
    int left = total, received = 0, announced = 0;
    h.on(W, [&](SOCKET s) {
        ++announced;
        while (left > 0) {
            const int size = static_cast<int>(data.size());
            const int sent = ::send(s, data.data(), left < size ? left : size, 0);
            if (sent == SOCKET_ERROR)
                break;
            left -= sent;
        }
        full.set();
    });
    Thread reader([&] {
        std::vector<char> buffer(100000);
        int got;
        full.wait();
        while (received < total &&
               (got = ::recv(p.c, buffer.data(), static_cast<int>(buffer.size()), 0)) > 0)
            received += got;
    });
    STEP(set_option(p.v, SOL_SOCKET, SO_SNDBUF, 65536), "0");
    STEP(set_option(p.c, SOL_SOCKET, SO_RCVBUF, 65536), "0");
    STEP(sel(p.v, h, W), "0");
    while (left > 0 && !failed())
        DO(pump(1));
    DO(shutdown(p.v, SD_SEND));
    reader.join();
    STEP(received == total, "yes");
    STEP(announced >= 2, "yes");
}

CASE("T63",
     "A non-blocking send larger than the buffer is taken whole or in part; looping sends all",
     "F-W6")
{
    const Pair p;
    const std::vector<char> data(8 << 20, 'x');
    const int total = static_cast<int>(data.size());
    int received = 0;
    STEP(set_nonblocking(p.v, true), "0");
    int sent = ::send(p.v, data.data(), total, 0);
    STEP(sent == total ? "all"
         : sent > 0    ? "part"
                       : "none",
         either({"all", "part"},
                "V17: Windows takes all; Linux and Wine part, which the API allows"));
    Thread reader([&] {
        std::vector<char> buffer(100000);
        int got;
        while ((got = ::recv(p.c, buffer.data(), static_cast<int>(buffer.size()), 0)) > 0)
            received += got;
    });
    while (sent < total && ready(p.v, 20000)[1] == 'w') {
        const int more = ::send(p.v, data.data() + sent, total - sent, 0);
        if (more > 0)
            sent += more;
        else if (WSAGetLastError() != WSAEWOULDBLOCK)
            break;
    }
    STEP(sent == total, "yes");
    DO(shutdown(p.v, SD_SEND));
    reader.join();
    STEP(received == total, "yes");
}

CASE("T64", "A peer that has stopped sending still makes room, and FD_WRITE says so", "F-W8 F-C14")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | W | C), "0 | W@v");
    STEP(shutdown(p.c, SD_SEND), "0 | C@v");
    STEP(fill(p.v), "-1/WSAEWOULDBLOCK | -");
    DO(drain(p.c));
    MESSAGES("W@v");
}

CASE("F-W1", "A handler that sends in small pieces gets one FD_WRITE", "F-W1 F-W2")
{
    Window h;
    const Pair p;
    h.on(W, [](SOCKET s) {
        for (int i = 0; i < 100; ++i)
            send(s, "0123456789");
    });
    STEP(sel(p.v, h, W), "0 | W@v");
    wait_readable(p.c, 1000);
    STEP(unread(p.c), "1000");
    MESSAGES("-");
}

CASE("F-W5", "A byte taken out of a full buffer is no room yet", "F-W5 F-W3")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, W), "0 | W@v");
    STEP(fill(p.v), "-1/WSAEWOULDBLOCK");
    STEP(recv(p.c, 1), "1 | -");
    DO(drain(p.c));
    MESSAGES("W@v");
}

} // namespace conformance
