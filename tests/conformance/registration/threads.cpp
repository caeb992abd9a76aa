// Which thread gets the message, and in what company it queues.

#include "harness/case.hpp"
#include "harness/thread.hpp"
#include "harness/window.hpp"

namespace conformance {

CASE("T33", "Any thread may register and receive; the window's thread gets the messages", "A26")
{
    const Window h;
    const Pair p;
    STEP(in_another_thread([&] { return sel(p.v, h, R | W | C); }), "0 | W@v");
    STEP(send(p.c, "ab"), "2 | R@v");
    STEP(in_another_thread([&] { return recv(p.v, 1); }), "1 | R@v");
    STEP(in_another_thread([&] { return recv(p.v, 1); }), "1 | -");
}

CASE("T34", "A socket may be registered for a window of another thread", "A26")
{
    const Pair p;
    const Signal ready, registered;
    HWND h = nullptr;
    std::string seen;
    Thread other([&] {
        const Window window;
        h = window;
        ready.set();
        registered.wait();
        seen = pump(2);
    });
    ready.wait();
    STEP(sel(p.v, h, R | W), "0");
    STEP(send(p.c, "x"), "1");
    registered.set();
    other.join();
    STEP(seen, "W@v,R@v");
    STEP(IsWindow(h) != 0, "no");
    STEP(send(p.c, "y"), "1");
}

CASE("T34-busy", "A message for another thread waits while that thread is busy", "A26 A27")
{
    const Pair p;
    const Signal ready, registered;
    HWND h = nullptr;
    std::string seen;
    Thread other([&] {
        const Window window;
        h = window;
        ready.set();
        registered.wait();
        stay_busy();
        seen = pump(2);
    });
    ready.wait();
    STEP(send(p.c, "x"), "1");
    wait_readable(p.v);
    STEP(sel(p.v, h, R | W), "0");
    registered.set();
    stay_busy();
    // The messages are in that thread's queue: taking them back is too late.
    STEP(sel(p.v, h, 0), "0");
    other.join();
    STEP(seen, "R@v,W@v");
}

CASE("T35", "Socket messages and the program's own share one order", "A27 Q3 S4")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R), "0 | -");
    STEP(post(h, 1), "yes");
    STEP(send(p.c, "x"), "1");
    stay_busy();
    STEP(post(h, 2), "yes | X1,R@v,X2");
}

CASE("T36", "wParam is the socket, lParam error and event", "A28 F-N3 A29")
{
    const Window h;
    const sockaddr_in nowhere = dead_address();
    const SOCKET s = tcp("s");
    STEP(sel(s, h, N), "0");
    STEP(connect(s, nowhere), "-1/WSAEWOULDBLOCK");
    MSG message = {};
    DO(WSASetLastError(0));
    STEP(GetMessageA(&message, h, socket_message, socket_message) > 0, "yes");
    STEP(WSAGetLastError(), "0");
    STEP(message.wParam == s, "yes");
    STEP(static_cast<long long>(message.lParam), "659357712"); // 10061 * 65536 + FD_CONNECT
}

CASE("A27-filter", "Socket messages obey the filters of PeekMessage, and PM_NOREMOVE", "A27 Q4 Q8")
{
    const Window h;
    const Window h2("h2");
    const Pair p;
    STEP(sel(p.v, h, R), "0");
    STEP(send(p.c, "x"), "1");
    settle();
    MSG message = {};
    STEP(PeekMessageA(&message, h2, 0, 0, PM_REMOVE) != 0, "no");
    STEP(PeekMessageA(&message, h, socket_message + 1, socket_message + 1, PM_REMOVE) != 0, "no");
    STEP(PeekMessageA(&message, h, socket_message, socket_message, PM_NOREMOVE) != 0, "yes");
    STEP(PeekMessageA(&message, nullptr, socket_message, socket_message, PM_REMOVE) != 0, "yes");
    STEP(message.hwnd == h && message.wParam == p.v, "yes");
    STEP(static_cast<long long>(message.lParam), "1");
    MESSAGES("-");
}

} // namespace conformance
