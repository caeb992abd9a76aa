// In which order GetMessage and PeekMessage find messages, and what filters let through.

#include "harness/case.hpp"
#include "harness/thread.hpp"
#include "harness/window.hpp"
#include "queue/trace.hpp"

namespace conformance {

CASE("T168", "Posted messages come before WM_QUIT, that before WM_PAINT, that before WM_TIMER",
     "Q1 Q15")
{
    const TraceWindow h(nullptr, WS_OVERLAPPEDWINDOW | WS_VISIBLE);
    flush_queue();
    SetTimer(h, 1, 10, nullptr);
    wait_for_timer();
    PostQuitMessage(7);
    post_app(h, 0, 1);
    post_app(h, 0, 2);
    InvalidateRect(h, nullptr, TRUE);
    STEP(IsWindowVisible(h) != 0, "yes");
    STEP(take(5), "APP+0(1) APP+0(2) WM_QUIT(7) WM_PAINT WM_TIMER(1)");
}

CASE("T169",
     "A message sent by another thread is dispatched inside PeekMessage, whatever its filter",
     "Q1 Q2 Q18")
{
    const TraceWindow h;
    flush_queue();
    traced();
    STEP(post_app(h, 1), "yes");
    Thread sender([&] { SendMessageA(h, WM_APP + 9, 5, 6); });
    std::string seen;
    bool returned = false;
    for (int i = 0; i < 2000 && seen.find("APP+9") == std::string::npos; ++i) {
        MSG message;
        returned = returned || PeekMessageA(&message, h, WM_TIMER, WM_TIMER, PM_NOREMOVE);
        seen = traced();
        Sleep(1);
    }
    sender.join();
    STEP(seen, "APP+9(5)");
    STEP(returned, "no");
    STEP(take(5), "APP+1(0)");
}

CASE("T170", "The window filter: one window with its children, or thread messages only", "Q4 Q5")
{
    const TraceWindow a, b, top(nullptr, WS_OVERLAPPED), child(top, WS_CHILD);
    flush_queue();
    post_app(a, 1);
    post_app(b, 2);
    PostThreadMessageA(GetCurrentThreadId(), WM_APP + 3, 0, 0);
    post_app(child, 4);
    post_app(top, 5);
    post_app(nullptr, 6);
    const auto thread_only = reinterpret_cast<HWND>(static_cast<LONG_PTR>(-1));
    STEP(take(1, b), "APP+2(0)");
    STEP(take(5, thread_only), "APP+3(0) APP+6(0)");
    STEP(take(5, top), "APP+4(0) APP+5(0)");
    STEP(take(1, nullptr, WM_APP + 2, WM_APP + 9), "-");
    STEP(take(1, nullptr, WM_APP + 9, WM_APP), "-");
    STEP(take(5), "APP+1(0)");
}

CASE("T172", "The last quit code wins; WM_QUIT comes once, whatever the filter", "Q15")
{
    const TraceWindow h;
    flush_queue();
    PostQuitMessage(1);
    PostQuitMessage(2);
    STEP(take(1, h, WM_APP, WM_APP), "WM_QUIT(2)");
    STEP(take(1), "-");
    PostQuitMessage(4);
    MSG message;
    STEP(GetMessageA(&message, nullptr, 0, 0), "0");
    STEP(message.hwnd == nullptr, "yes");
    STEP(post_app(h, 7), "yes");
    STEP(GetMessageA(&message, nullptr, 0, 0) > 0, "yes");
}

CASE("T173", "A posted WM_QUIT is a message like others", "Q16")
{
    const TraceWindow h;
    flush_queue();
    STEP(bool_result(PostMessageA(h, WM_QUIT, 9, 0)), "yes");
    STEP(post_app(h, 0, 1), "yes");
    STEP(take(5), "WM_QUIT(9) APP+0(1)");
    SendMessageA(h, WM_QUIT, 3, 0);
    STEP(take(1), "-");
}

CASE("T174", "A socket message that is queued comes before WM_QUIT", "Q15 A27")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R), "0");
    STEP(send(p.c, "x"), "1");
    stay_busy();
    PostQuitMessage(1);
    MESSAGES("R@v,QUIT1");
}

CASE("T177", "A thread without a message queue cannot be posted to", "Q14")
{
    const Signal done;
    Thread idle([&] { done.wait(); });
    STEP(bool_result(PostThreadMessageA(idle.id(), WM_APP, 0, 0)), "no/1444");
    done.set();
    idle.join();
    STEP(bool_result(PostThreadMessageA(idle.id(), WM_APP, 0, 0)), "no/1444");
}

CASE("Q14", "What never was a thread cannot be posted to", "Q14")
{
    STEP(bool_result(PostThreadMessageA(0x7FFFFFF0, WM_APP, 0, 0)), "no/1444",
         differs("wine-8.0", "no/87", "Q14 never-a-thread: ERROR_INVALID_PARAMETER"));
}

CASE("Q7", "Thread messages have no window, and dispatching them does nothing", "Q7 Q14")
{
    flush_queue();
    PostThreadMessageA(GetCurrentThreadId(), WM_APP + 1, 3, 4);
    MSG message = {};
    STEP(GetMessageA(&message, nullptr, 0, 0) > 0, "yes");
    STEP(message.hwnd == nullptr, "yes");
    STEP(message_name(message.message, message.wParam), "APP+1(3)");
    STEP(static_cast<long long>(DispatchMessageA(&message)), "0");
}

CASE("Q8", "PM_NOREMOVE finds the same message again", "Q8 Q10")
{
    const TraceWindow h;
    flush_queue();
    post_app(h, 0, 1);
    post_app(h, 0, 2);
    MSG first = {}, again = {};
    STEP(PeekMessageA(&first, h, 0, 0, PM_NOREMOVE) != 0, "yes");
    STEP(PeekMessageA(&again, h, 0, 0, PM_NOREMOVE) != 0, "yes");
    STEP(first.wParam == 1 && again.wParam == 1 && first.time == again.time, "yes");
    STEP(take(5), "APP+0(1) APP+0(2)");
}

CASE("Q3", "A thousand messages from another thread come complete and in order", "Q3")
{
    const TraceWindow h;
    flush_queue();
    Thread sender([&] {
        for (WPARAM i = 0; i < 1000; ++i)
            PostMessageA(h, WM_APP, i, 0);
    });
    WPARAM next = 0;
    MSG message;
    while (next < 1000 && GetMessageA(&message, h, WM_APP, WM_APP) > 0 && message.wParam == next)
        ++next;
    sender.join();
    STEP(static_cast<int>(next), "1000");
    STEP(take(1), "-");
}

CASE("T186", "Posted messages come before a timer that has been due for longer", "Q9")
{
    const TraceWindow h;
    flush_queue();
    SetTimer(h, 1, 10, nullptr);
    wait_for_timer();
    post_app(h, 0, 1);
    post_app(h, 0, 2);
    post_app(h, 0, 3);
    STEP(take(4), "APP+0(1) APP+0(2) APP+0(3) WM_TIMER(1)");
}

} // namespace conformance
