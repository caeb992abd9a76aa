// Timers and waiting for messages.

#include "harness/case.hpp"
#include "harness/window.hpp"
#include "queue/trace.hpp"

namespace conformance {

namespace {

int calls;

void CALLBACK count_call(HWND, UINT, UINT_PTR, DWORD)
{
    ++calls;
}

std::string status()
{
    const DWORD both = GetQueueStatus(QS_ALLINPUT);
    return std::string(LOWORD(both) & QS_POSTMESSAGE ? "new" : "old") + " " +
           (HIWORD(both) & QS_POSTMESSAGE ? "present" : "absent");
}

std::string waited(DWORD milliseconds, DWORD flags = 0)
{
    const DWORD r = MsgWaitForMultipleObjectsEx(0, nullptr, milliseconds, QS_ALLINPUT, flags);
    return r == WAIT_TIMEOUT ? "timeout" : std::to_string(r);
}

} // namespace

CASE("T184", "A timer has at most one tick pending, however late it is looked for", "Q32")
{
    const TraceWindow h;
    flush_queue();
    SetTimer(h, 5, 1, nullptr);
    int ticks = 0;
    const DWORD start = GetTickCount();
    while (GetTickCount() - start < 500) {
        MSG message;
        if (PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE))
            ticks += message.message == WM_TIMER;
        else
            Sleep(1);
    }
    KillTimer(h, 5);
    // 1 ms is made 10 ms: at most some fifty. Fewer on a busy machine, so no lower bound but one.
    STEP(ticks >= 1 && ticks <= 55, "yes");
    SetTimer(h, 6, 20, nullptr);
    Sleep(200);
    STEP(take(2), "WM_TIMER(6)");
}

CASE("T185", "KillTimer takes back a tick that was not retrieved", "Q34")
{
    const TraceWindow h;
    flush_queue();
    SetTimer(h, 7, 10, nullptr);
    wait_for_timer();
    STEP(KillTimer(h, 7) != 0, "yes");
    STEP(take(1), "-");
    STEP(KillTimer(h, 99) != 0, "no");
}

CASE("Q33", "A timer without a window gets an id, and its procedure is called by DispatchMessage",
     "Q33")
{
    flush_queue();
    const UINT_PTR id = SetTimer(nullptr, 0, 10, count_call);
    STEP(id != 0, "yes");
    MSG message = {};
    STEP(GetMessageA(&message, nullptr, WM_TIMER, WM_TIMER) > 0, "yes");
    STEP(message.hwnd == nullptr && message.wParam == id, "yes");
    STEP(calls, "0");
    DispatchMessageA(&message);
    STEP(calls, "1");
    STEP(KillTimer(nullptr, id) != 0, "yes");
}

CASE("T187", "MsgWaitForMultipleObjects wakes for new messages only", "Q36 Q38")
{
    const TraceWindow h;
    flush_queue();
    GetQueueStatus(QS_ALLINPUT);
    STEP(post_app(h, 1), "yes");
    STEP(status(), "new present");
    STEP(status(), "old present");
    STEP(waited(50), "timeout");
    STEP(waited(50, MWMO_INPUTAVAILABLE), "0");
    STEP(post_app(h, 2), "yes");
    STEP(waited(20000), "0");
}

CASE("T188", "A message left behind by PeekMessage wakes nobody", "Q36")
{
    const TraceWindow h;
    flush_queue();
    post_app(h, 1);
    post_app(h, 2);
    STEP(take(1), "APP+1(0)");
    STEP(waited(50), "timeout");
    STEP(take(5), "APP+2(0)");
}

CASE("T189", "A signalled handle wins over a message", "Q37")
{
    const TraceWindow h;
    flush_queue();
    HANDLE event = CreateEventA(nullptr, FALSE, TRUE, nullptr);
    STEP(post_app(h, 1), "yes");
    STEP(MsgWaitForMultipleObjects(1, &event, FALSE, 20000, QS_ALLINPUT), "0");
    STEP(post_app(h, 2), "yes");
    STEP(MsgWaitForMultipleObjects(1, &event, FALSE, 20000, QS_ALLINPUT), "1");
    STEP(take(5), "APP+1(0) APP+2(0)");
    HANDLE many[64];
    for (HANDLE &each : many)
        each = event;
    STEP(MsgWaitForMultipleObjects(64, many, FALSE, 0, QS_ALLINPUT) == WAIT_FAILED, "yes");
    STEP(GetLastError(), "87");
    CloseHandle(event);
}

CASE("Q38", "A socket message counts as a posted one and wakes MsgWaitForMultipleObjects",
     "Q38 A27")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R), "0 | -");
    GetQueueStatus(QS_ALLINPUT);
    STEP(send(p.c, "x"), "1");
    STEP(waited(20000), "0");
    STEP(status(), "new present");
    MESSAGES("R@v");
}

} // namespace conformance
