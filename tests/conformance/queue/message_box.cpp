// MessageBox runs a message loop of its own.

#include "harness/case.hpp"
#include "harness/thread.hpp"
#include "harness/window.hpp"
#include "queue/trace.hpp"

#include <atomic>

namespace conformance {

namespace {

const std::string caption = own_name("conformance box");

/// Set when what has to happen while the box is open has happened.
std::atomic<bool> may_close{false};

/// Presses OK, a tick after it may.
void CALLBACK press_ok(HWND, UINT, UINT_PTR, DWORD)
{
    static bool seen = false;
    const HWND box = seen ? FindWindowA("#32770", caption.c_str()) : nullptr;
    seen = may_close;
    if (box)
        PostMessageA(box, WM_COMMAND, IDOK, 0);
}

void CALLBACK quit(HWND, UINT, UINT_PTR id, DWORD)
{
    KillTimer(nullptr, id);
    PostQuitMessage(9);
}

} // namespace

CASE("T193", "A handler that reads and then shows a box is entered again while the box is open",
     "Q39 F-R2")
{
    Window h;
    const Pair p;
    std::string nesting;
    int depth = 0, deepest = 0, reads = 0;
    h.on(R, [&](SOCKET s) {
        deepest = ++depth > deepest ? depth : deepest;
        nesting += "[" + recv(s, 1);
        may_close = ++reads == 3;
        if (depth == 1) {
            const UINT_PTR timer = SetTimer(nullptr, 0, 50, press_ok);
            nesting +=
                " box=" + std::to_string(MessageBoxA(nullptr, "text", caption.c_str(), MB_OK));
            KillTimer(nullptr, timer);
        }
        nesting += "]";
        --depth;
    });
    STEP(send(p.c, "abc"), "3");
    wait_readable(p.v, 3);
    STEP(sel(p.v, h, R), "0 | R@v,R@v,R@v");
    STEP(nesting, "[1[1][1] box=1]");
    STEP(deepest, "2");
}

CASE("T195", "PostQuitMessage ends a box, and the loop outside still gets WM_QUIT", "Q41")
{
    flush_queue();
    SetTimer(nullptr, 0, 100, quit);
    DO(MessageBoxA(nullptr, "text", caption.c_str(), MB_OK));
    STEP(take(2), "WM_QUIT(9)");
}

CASE("T196", "Thread messages are lost while a box is open", "Q42 Q14")
{
    flush_queue();
    const DWORD id = GetCurrentThreadId();
    bool posted = false;
    const UINT_PTR timer = SetTimer(nullptr, 0, 50, press_ok);
    Thread poster([&] {
        // Soon the box's loop runs; a message from before it would be lost as well.
        Sleep(100);
        posted = PostThreadMessageA(id, WM_APP + 5, 1, 2) != 0;
        may_close = true;
    });
    DO(MessageBoxA(nullptr, "text", caption.c_str(), MB_OK));
    KillTimer(nullptr, timer);
    poster.join();
    STEP(posted, "yes");
    STEP(take(1, nullptr, WM_APP, WM_APP + 10), "-");
}

} // namespace conformance
