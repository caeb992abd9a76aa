// WH_GETMESSAGE, WH_CALLWNDPROC, WH_MSGFILTER.

#include "harness/case.hpp"
#include "harness/thread.hpp"
#include "harness/window.hpp"
#include "queue/trace.hpp"

namespace conformance {

namespace {

/// What the hooks of this process were called with.
std::string seen;

void see(const std::string &text)
{
    seen += (seen.empty() ? "" : " ") + text;
}

std::string taken()
{
    std::string all;
    all.swap(seen);
    return all.empty() ? "-" : all;
}

LRESULT CALLBACK see_retrieved(int code, WPARAM removed, LPARAM what)
{
    MSG &message = *reinterpret_cast<MSG *>(what);
    see((removed == PM_REMOVE ? "" : "peeked:") + message_name(message.message, message.wParam));
    if (message.message == WM_APP + 1)
        message.wParam += 10;
    return CallNextHookEx(nullptr, code, removed, what);
}

LRESULT CALLBACK see_first(int code, WPARAM wparam, LPARAM lparam)
{
    see("first");
    return CallNextHookEx(nullptr, code, wparam, lparam);
}

LRESULT CALLBACK stop_here(int, WPARAM, LPARAM)
{
    see("stop");
    return 0;
}

LRESULT CALLBACK see_sent(int code, WPARAM same_thread, LPARAM what)
{
    const CWPSTRUCT &sent = *reinterpret_cast<const CWPSTRUCT *>(what);
    see((same_thread ? "own:" : "other:") + message_name(sent.message, sent.wParam));
    return CallNextHookEx(nullptr, code, same_thread, what);
}

LRESULT CALLBACK filter(int code, WPARAM wparam, LPARAM what)
{
    const MSG &message = *reinterpret_cast<const MSG *>(what);
    if (message.message == WM_APP + 1 || message.message == WM_APP + 2)
        see(std::to_string(code) + ":" + message_name(message.message, message.wParam));
    return message.message == WM_APP + 1 ? 1 : CallNextHookEx(nullptr, code, wparam, what);
}

HHOOK hook(int kind, HOOKPROC procedure)
{
    return SetWindowsHookExA(kind, procedure, nullptr, GetCurrentThreadId());
}

std::string refused(HHOOK answer)
{
    return answer ? "a hook" : "none/" + std::to_string(GetLastError());
}

void CALLBACK press_ok(HWND, UINT, UINT_PTR, DWORD)
{
    if (const HWND box = FindWindowA("#32770", own_name("conformance hooks").c_str()))
        PostMessageA(box, WM_COMMAND, IDOK, 0);
}

} // namespace

CASE("hook-retrieved", "A WH_GETMESSAGE hook sees what is retrieved, and may change it", "Q44")
{
    const TraceWindow h;
    flush_queue();
    const HHOOK mine = hook(WH_GETMESSAGE, see_retrieved);
    STEP(mine != nullptr, "yes");
    STEP(post_app(h, 1, 5), "yes");
    MSG message = {};
    STEP(PeekMessageA(&message, nullptr, 0, 0, PM_NOREMOVE) != 0, "yes");
    STEP(taken(), "peeked:APP+1(5)");
    STEP(take(1), "APP+1(15)");
    STEP(taken(), "APP+1(5)");
    STEP(take(1), "-");
    STEP(taken(), "-");
    PostQuitMessage(3);
    STEP(GetMessageA(&message, nullptr, 0, 0), "0");
    STEP(taken(), "WM_QUIT(3)");
    STEP(bool_result(UnhookWindowsHookEx(mine)), "yes");
    STEP(post_app(h, 2), "yes");
    STEP(take(1), "APP+2(0)");
    STEP(taken(), "-");
    STEP(bool_result(UnhookWindowsHookEx(mine)), "no/1404");
}

CASE("hook-socket", "A socket message passes the hook as any other", "Q44 A27")
{
    const Window h;
    const Pair p;
    const HHOOK mine = hook(WH_GETMESSAGE, see_first);
    STEP(sel(p.v, h, W), "0");
    MESSAGES("W@v");
    STEP(taken().find("first") != std::string::npos, "yes");
    UnhookWindowsHookEx(mine);
}

CASE("hook-chain", "The hook that was set last comes first, and calls the next or does not",
     "Q44 Q45")
{
    const TraceWindow h;
    flush_queue();
    const HHOOK older = hook(WH_GETMESSAGE, see_retrieved);
    const HHOOK newer = hook(WH_GETMESSAGE, see_first);
    STEP(post_app(h, 2), "yes");
    STEP(take(1), "APP+2(0)");
    STEP(taken(), "first APP+2(0)");
    const HHOOK stopping = hook(WH_GETMESSAGE, stop_here);
    STEP(post_app(h, 2), "yes");
    STEP(take(1), "APP+2(0)");
    STEP(taken(), "stop");
    UnhookWindowsHookEx(stopping);
    UnhookWindowsHookEx(older);
    STEP(post_app(h, 2), "yes");
    STEP(take(1), "APP+2(0)");
    STEP(taken(), "first");
    UnhookWindowsHookEx(newer);
}

CASE("hook-sent", "A WH_CALLWNDPROC hook sees what is sent, and nothing that is dispatched", "Q46")
{
    const TraceWindow h;
    flush_queue();
    const HHOOK mine = hook(WH_CALLWNDPROC, see_sent);
    SendMessageA(h, WM_APP + 1, 7, 0);
    STEP(taken(), "own:APP+1(7)");
    STEP(post_app(h, 2), "yes");
    flush_queue();
    STEP(taken(), "-");
    Thread sender([&] { SendMessageA(h, WM_APP + 3, 8, 0); });
    std::string other = "-";
    for (int i = 0; i < 2000 && other == "-"; ++i) {
        MSG message;
        PeekMessageA(&message, nullptr, 0, 0, PM_NOREMOVE);
        other = taken();
        Sleep(1);
    }
    sender.join();
    STEP(other, "other:APP+3(8)");
    const HWND made = make_trace_window(HWND_MESSAGE, 0);
    STEP(taken(), "own:WM_GETMINMAXINFO own:WM_NCCREATE own:WM_NCCALCSIZE own:WM_CREATE");
    DestroyWindow(made);
    STEP(taken(), "own:WM_DESTROY own:WM_NCDESTROY");
    UnhookWindowsHookEx(mine);
}

CASE("hook-filter", "A WH_MSGFILTER hook is asked by CallMsgFilter and may take the message", "Q47")
{
    MSG message = {};
    message.message = WM_APP + 1;
    STEP(CallMsgFilterA(&message, MSGF_USER) != 0, "no");
    const HHOOK mine = hook(WH_MSGFILTER, filter);
    STEP(CallMsgFilterA(&message, MSGF_USER) != 0, "yes");
    message.message = WM_APP + 2;
    STEP(CallMsgFilterA(&message, MSGF_USER + 1) != 0, "no");
    STEP(taken(), "4096:APP+1(0) 4097:APP+2(0)");
    UnhookWindowsHookEx(mine);
}

CASE("hook-filter-box", "In a message box a WH_MSGFILTER hook keeps messages from being dispatched",
     "Q47 Q39")
{
    const TraceWindow h;
    flush_queue();
    traced();
    const HHOOK mine = hook(WH_MSGFILTER, filter);
    STEP(post_app(h, 1), "yes");
    STEP(post_app(h, 2), "yes");
    const UINT_PTR timer = SetTimer(nullptr, 0, 50, press_ok);
    STEP(MessageBoxA(nullptr, "text", own_name("conformance hooks").c_str(), MB_OK), "1");
    KillTimer(nullptr, timer);
    UnhookWindowsHookEx(mine);
    STEP(taken(), "0:APP+1(0) 0:APP+2(0)");
    STEP(traced().find("APP+1") == std::string::npos, "yes");
}

CASE("hook-refused", "Hooks that cannot be", "Q45")
{
    STEP(refused(hook(WH_GETMESSAGE, nullptr)), "none/1427");
    STEP(refused(SetWindowsHookExA(WH_GETMESSAGE, see_first, nullptr, 0)), "none/1428");
}

CASE("hook-other-thread", "A thread may set another's hook; the other's messages pass it", "Q45")
{
    const TraceWindow h;
    flush_queue();
    const DWORD me = GetCurrentThreadId();
    const std::string set = in_another_thread([&] {
        const HHOOK mine = SetWindowsHookExA(WH_GETMESSAGE, see_first, nullptr, me);
        return std::string(mine ? "set" : "none");
    });
    STEP(set, "set");
    STEP(post_app(h, 2), "yes");
    STEP(take(1), "APP+2(0)");
    STEP(taken(), "first");
}

CASE("hook-errors", "Hooks that cannot be set or removed", "Q44")
{
    const auto set = [](int kind, HOOKPROC procedure, DWORD thread) {
        SetLastError(0);
        return SetWindowsHookExA(kind, procedure, nullptr, thread) ? std::string("set")
                                                                   : std::to_string(GetLastError());
    };
    const char *const reason = "Q44 hook-errors: ERROR_INVALID_PARAMETER";
    const DWORD self = GetCurrentThreadId();
    STEP(set(99, see_first, self), "1426", differs("wine-8.0", "87", reason));
    STEP(set(WH_GETMESSAGE, nullptr, self), "1427");
    STEP(set(WH_GETMESSAGE, see_first, 0), "1428");
    STEP(set(WH_GETMESSAGE, see_first, 0x7FFFFFF0), "87");
    STEP(bool_result(UnhookWindowsHookEx(nullptr)), "no/1404",
         differs("wine-8.0", "no/87", reason));
    STEP(bool_result(UnhookWindowsHookEx(reinterpret_cast<HHOOK>(0x1234))), "no/1404");
}

} // namespace conformance
