// Messages: sent, posted, waited for, and what is known of the last one.

#include "window_support.hpp"

#include "harness/thread.hpp"

#include <windowsx.h>

using namespace conformance;

namespace {

std::string seen; // what the test's windows are told

LRESULT CALLBACK note(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case WM_APP:
        return static_cast<LRESULT>(wparam) + 1;
    case WM_APP + 1:
        return ReplyMessage(9) * 100;
    case WM_APP + 2:
        seen += " " + std::to_string(wparam);
        return 0;
    case WM_SETTEXT:
        seen += std::string(" ") + reinterpret_cast<const char *>(lparam);
        return TRUE;
    default:
        return DefWindowProcA(window, message, wparam, lparam);
    }
}

std::string happened()
{
    std::string text;
    std::swap(text, seen);
    return text;
}

HWND noting()
{
    WNDCLASSA c = {};
    c.lpfnWndProc = note;
    c.hInstance = GetModuleHandleA(nullptr);
    c.lpszClassName = "api-checks-noting";
    RegisterClassA(&c);
    const HWND made = CreateWindowA("api-checks-noting", "", WS_OVERLAPPED, 0, 0, 9, 9,
                                    HWND_MESSAGE, nullptr, nullptr, nullptr);
    require(made != nullptr, "CreateWindow");
    return made;
}

void CALLBACK called_back(HWND, UINT message, ULONG_PTR data, LRESULT result)
{
    seen += " " + std::to_string(message - WM_APP) + "," + std::to_string(data) + "," +
            std::to_string(result);
}

WNDPROC procedure_of(HWND window)
{
    return reinterpret_cast<WNDPROC>(GetWindowLongPtrA(window, GWLP_WNDPROC));
}

WNDPROC wide_procedure_of(HWND window)
{
    return reinterpret_cast<WNDPROC>(GetWindowLongPtrW(window, GWLP_WNDPROC));
}

/// Takes messages until there is none.
void pump_all()
{
    MSG m;
    while (PeekMessageA(&m, nullptr, 0, 0, PM_REMOVE))
        DispatchMessageA(&m);
}

LRESULT CALLBACK filter(int code, WPARAM, LPARAM lparam)
{
    return code == 5000 && reinterpret_cast<const MSG *>(lparam)->message == WM_APP;
}

} // namespace

CASE("messages.procedures", "A procedure is called by the number that was got for it", "")
{
    const HWND w = noting();
    STEP(CallWindowProcA(procedure_of(w), w, WM_APP, 6, 0), "7");
    STEP(CallWindowProcW(wide_procedure_of(w), w, WM_APP, 7, 0), "8");
    STEP(CallWindowProcA(procedure_of(w), w, WM_SETTEXT, 0, reinterpret_cast<LPARAM>("narrow")),
         "1");
    STEP(CallWindowProcW(wide_procedure_of(w), w, WM_SETTEXT, 0, reinterpret_cast<LPARAM>(L"wide")),
         "1");
    STEP(happened(), " narrow wide");
    STEP(wide_procedure_of(w) == procedure_of(w), "no");
    DestroyWindow(w);
}

CASE("messages.sent", "Messages that are sent in all ways, to a window of this thread and to none",
     "")
{
    const HWND w = noting();
    DWORD_PTR result = 0;
    STEP(SendMessageTimeoutA(w, WM_APP, 1, 0, SMTO_NORMAL, 1000, &result) != 0, "yes");
    STEP(result, "2");
    STEP(SendMessageTimeoutW(w, WM_APP, 2, 0, SMTO_NORMAL, 1000, &result) != 0, "yes");
    STEP(result, "3");
    STEP(SendNotifyMessageA(w, WM_APP + 2, 1, 0), "1");
    STEP(SendNotifyMessageW(w, WM_APP + 2, 2, 0), "1");
    STEP(happened(), " 1 2");
    STEP(SendMessageCallbackA(w, WM_APP, 3, 0, called_back, 33), "1");
    STEP(SendMessageCallbackW(w, WM_APP, 4, 0, called_back, 44), "1");
    STEP(happened(), " 0,33,4 0,44,5");
    STEP(AFRESH(and_error(SendMessageTimeoutA(nobody, WM_APP, 1, 0, SMTO_NORMAL, 1000, &result))),
         "0/1400");
    STEP(AFRESH(and_error(SendMessageTimeoutW(nobody, WM_APP, 1, 0, SMTO_NORMAL, 1000, &result))),
         "0/1400");
    STEP(AFRESH(ok(SendNotifyMessageA(nobody, WM_APP, 1, 0))), "no/1400");
    STEP(AFRESH(ok(SendNotifyMessageW(nobody, WM_APP, 1, 0))), "no/1400");
    STEP(AFRESH(ok(SendMessageCallbackA(nobody, WM_APP, 1, 0, called_back, 0))), "no/1400");
    STEP(AFRESH(ok(SendMessageCallbackW(nobody, WM_APP, 1, 0, called_back, 0))), "no/1400");
    DestroyWindow(w);
}

CASE("messages.replied", "ReplyMessage answers before the procedure returns, if someone waits", "")
{
    const HWND w = noting();
    STEP(ReplyMessage(1), "0");
    STEP(SendMessageA(w, WM_APP + 1, 0, 0), "0");
    DWORD_PTR answer = 0;
    const Signal sent;
    {
        Thread other([&] {
            answer = static_cast<DWORD_PTR>(SendMessageA(w, WM_APP + 1, 0, 0));
            PostMessageA(w, WM_QUIT, 0, 0);
        });
        MSG m;
        while (GetMessageA(&m, nullptr, 0, 0) > 0)
            DispatchMessageA(&m);
    }
    STEP(answer, "9");
    DestroyWindow(w);
}

CASE("messages.waited", "Waiting for messages and for objects", "")
{
    const HWND w = noting();
    const Handle event(CreateEventA(nullptr, TRUE, TRUE, nullptr));
    const HANDLE objects[] = {event}, none[] = {nullptr};
    STEP(MsgWaitForMultipleObjectsEx(1, objects, 1000, QS_ALLINPUT, 0), "0");
    PostMessageA(w, WM_APP + 2, 5, 0);
    STEP(WaitMessage(), "1");
    STEP(MsgWaitForMultipleObjectsEx(0, nullptr, 1000, QS_ALLINPUT, MWMO_INPUTAVAILABLE), "0");
    pump_all();
    STEP(happened(), " 5");
    STEP(MsgWaitForMultipleObjectsEx(0, nullptr, 0, QS_ALLINPUT, 0), "258");
    STEP(AFRESH(and_error(MsgWaitForMultipleObjectsEx(1, none, 0, QS_ALLINPUT, 0))),
         "4294967295/6");
    STEP(AFRESH(and_error(MsgWaitForMultipleObjectsEx(64, objects, 0, QS_ALLINPUT, 0))),
         "4294967295/87");
    DestroyWindow(w);
}

CASE("messages.last", "What is known of the message that was taken last", "")
{
    const HWND w = noting();
    STEP(SetMessageExtraInfo(5), "0");
    STEP(GetMessageExtraInfo(), "5");
    STEP(SetMessageExtraInfo(0), "5");
    PostMessageA(w, WM_APP, 0, 0);
    MSG m = {};
    STEP(GetMessageA(&m, w, WM_APP, WM_APP), "1");
    STEP(GetMessageTime() == static_cast<LONG>(m.time), "yes");
    const DWORD place = GetMessagePos();
    STEP(GET_X_LPARAM(place) == m.pt.x && GET_Y_LPARAM(place) == m.pt.y, "yes");
    STEP(GetInputState(), "0");
    DestroyWindow(w);
}

CASE("messages.threads", "Messages to threads, and hooks that filter messages", "")
{
    MSG m = {};
    STEP(PostThreadMessageW(GetCurrentThreadId(), WM_APP, 3, 4), "1");
    STEP(GetMessageW(&m, nullptr, WM_APP, WM_APP), "1");
    STEP(m.hwnd == nullptr && m.wParam == 3 && m.lParam == 4, "yes");
    STEP(AFRESH(ok(PostThreadMessageW(0x7FFFFFF0, WM_APP, 0, 0))), "no/1444",
         differs("wine-8.0", "no/87", "Q14: a number that never was a thread"));
    const HHOOK hook = SetWindowsHookExW(WH_MSGFILTER, filter, nullptr, GetCurrentThreadId());
    STEP(hook != nullptr, "yes");
    m.message = WM_APP;
    STEP(CallMsgFilterA(&m, 5000), "1");
    STEP(CallMsgFilterW(&m, 5000), "1");
    STEP(CallMsgFilterW(&m, 5001), "0");
    STEP(UnhookWindowsHookEx(hook), "1");
    STEP(CallMsgFilterW(&m, 5000), "0");
}

CASE("messages.dialogs", "Messages of a dialog, by both forms of the functions", "")
{
    const PlainWindow w;
    MSG m = {};
    m.hwnd = w;
    m.message = WM_APP;
    STEP(IsDialogMessageA(w, &m), "1");
    STEP(IsDialogMessageW(w, &m), "1");
    m.hwnd = nullptr;
    STEP(IsDialogMessageA(w, &m), "0");
    STEP(IsDialogMessageW(nullptr, &m), "0");
}

CASE("messages.timers", "A timer whose ticks may come late is a timer", "")
{
    const HWND w = noting();
    STEP(SetCoalescableTimer(w, 4, 10, nullptr, TIMERV_NO_COALESCING), "4");
    MSG m = {};
    STEP(GetMessageA(&m, w, WM_TIMER, WM_TIMER), "1");
    STEP(m.wParam, "4");
    STEP(KillTimer(w, 4), "1");
    STEP(AFRESH(and_error(SetCoalescableTimer(nobody, 4, 10, nullptr, 0))), "0/1400",
         differs("wine-8.0", "0/6", "Wine says that the handle is not valid"));
    DestroyWindow(w);
}
