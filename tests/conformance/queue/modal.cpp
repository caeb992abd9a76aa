// What a message box means for handlers, timers and its owner.

#include "harness/case.hpp"
#include "harness/window.hpp"
#include "queue/trace.hpp"

#include <atomic>

namespace conformance {

namespace {

const std::string caption = own_name("conformance modal");
std::atomic<bool> may_close{false};
bool owner_enabled = true;
HWND owner;

/// Presses OK when what has to happen while the box is open has happened.
void CALLBACK press_ok(HWND, UINT, UINT_PTR, DWORD)
{
    const HWND box = FindWindowA("#32770", caption.c_str());
    if (!box || !may_close)
        return;
    owner_enabled = IsWindowEnabled(owner) != 0;
    PostMessageA(box, WM_COMMAND, IDOK, 0);
}

int show(HWND for_window = nullptr)
{
    const UINT_PTR timer = SetTimer(nullptr, 0, 30, press_ok);
    const int answer = MessageBoxA(for_window, "text", caption.c_str(), MB_OK);
    KillTimer(nullptr, timer);
    return answer;
}

} // namespace

CASE("Q40", "A handler that shows a box before it reads is entered again by other sockets only",
     "Q40 Q39 S5")
{
    Window h;
    const Pair p, q("d", "w");
    std::string nesting;
    h.on(R, [&](SOCKET s) {
        nesting += "[" + socket_name(s);
        if (s == p.v) {
            // More data for the same socket is silent; the other one's comes behind it.
            send(p.c, "more");
            wait_readable(p.v, 5);
            send(q.c, "x");
            nesting += " box=" + std::to_string(show());
        } else {
            may_close = true;
        }
        nesting += recv(s, 9) + "]";
    });
    STEP(sel(p.v, h, R), "0");
    STEP(sel(q.v, h, R), "0");
    STEP(send(p.c, "y"), "1 | R@v,R@w");
    STEP(nesting, "[v[w1] box=15]");
}

CASE("Q43", "The owner of a box is disabled, and gets what is posted to it", "Q43 Q39")
{
    TraceWindow h(nullptr, WS_OVERLAPPEDWINDOW);
    flush_queue();
    traced();
    owner = h;
    std::string got = "nothing";
    h.hook = [&](UINT message, WPARAM, bool &handled) -> LRESULT {
        if (message == WM_APP + 1) {
            got = IsWindowEnabled(h) ? "enabled" : "disabled";
            may_close = true;
        }
        handled = message == WM_APP + 1;
        return 0;
    };
    STEP(post_app(h, 1), "yes");
    STEP(show(h), "1");
    STEP(got, "disabled");
    STEP(owner_enabled, "no");
    STEP(IsWindowEnabled(h) != 0, "yes");
}

CASE("Q35", "Of two timers that are due both come, and the older tick first", "Q35")
{
    const TraceWindow h;
    flush_queue();
    SetTimer(h, 1, 60, nullptr);
    SetTimer(h, 2, 20, nullptr);
    Sleep(150);
    STEP(take(2), "WM_TIMER(2) WM_TIMER(1)");
}

} // namespace conformance
