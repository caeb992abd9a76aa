// DialogBox runs a message loop of its own.

#include "dialog/support.hpp"
#include "harness/case.hpp"
#include "harness/thread.hpp"
#include "harness/window.hpp"
#include "queue/trace.hpp"

#include <atomic>

namespace conformance {

namespace {

constexpr UINT_PTR tick = 1;

/// Writes down what an owner is told of its dialog.
void watch_owner(TraceWindow &owner)
{
    owner.hook = [](UINT message, WPARAM wparam, bool &) -> LRESULT {
        if (message == WM_ENABLE)
            happens(wparam ? "owner:ENABLE" : "owner:DISABLE");
        if (message == WM_ENTERIDLE)
            happens("owner:IDLE");
        return 0;
    };
}

/// A procedure that ends its dialog with 5 when it has been idle.
INT_PTR end_soon(HWND dialog, UINT message, WPARAM, LPARAM)
{
    if (message == WM_INITDIALOG)
        SetTimer(dialog, tick, 20, nullptr);
    if (message == WM_TIMER)
        EndDialog(dialog, 5);
    return message == WM_INITDIALOG || message == WM_TIMER;
}

/// Writes down the messages of a dialog's beginning and end.
void note_stage(UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case WM_SETFONT:
        happens("SETFONT");
        break;
    case WM_INITDIALOG:
        happens("INITDIALOG(" + std::to_string(lparam) + ")");
        break;
    case WM_SHOWWINDOW:
        happens(wparam ? "SHOW" : "HIDE");
        break;
    case WM_WINDOWPOSCHANGED:
        if (reinterpret_cast<const WINDOWPOS *>(lparam)->flags & SWP_HIDEWINDOW)
            happens("hidden");
        break;
    case WM_TIMER:
        happens("TIMER");
        break;
    case WM_DESTROY:
        happens("DESTROY");
        break;
    case WM_NCDESTROY:
        happens("NCDESTROY");
        break;
    }
}

INT_PTR end_soon_noted(HWND dialog, UINT message, WPARAM wparam, LPARAM lparam)
{
    note_stage(message, wparam, lparam);
    return end_soon(dialog, message, wparam, lparam);
}

} // namespace

CASE("T194", "A handler that reads and then shows a dialog is entered again while it is open",
     "Q39 F-R2")
{
    Window h;
    const Pair p;
    std::string nesting;
    int depth = 0, deepest = 0, reads = 0;
    const auto end_when_read = [&](HWND dialog, UINT message, WPARAM, LPARAM) -> INT_PTR {
        if (message == WM_INITDIALOG)
            SetTimer(dialog, tick, 20, nullptr);
        if (message == WM_TIMER && reads == 3)
            EndDialog(dialog, 5);
        return message == WM_INITDIALOG;
    };
    h.on(R, [&](SOCKET s) {
        deepest = ++depth > deepest ? depth : deepest;
        nesting += "[" + recv(s, 1);
        ++reads;
        if (depth == 1)
            nesting +=
                " dialog=" + std::to_string(show(Template(WS_POPUP), nullptr, end_when_read));
        nesting += "]";
        --depth;
    });
    STEP(send(p.c, "abc"), "3");
    wait_readable(p.v, 3);
    STEP(sel(p.v, h, R), "0 | R@v,R@v,R@v");
    STEP(nesting, "[1[1][1] dialog=5]");
    STEP(deepest, "2");
}

CASE("dialog-quit", "PostQuitMessage ends a dialog, and the loop outside still gets WM_QUIT",
     "Q41 Q39")
{
    flush_queue();
    HWND seen = nullptr;
    STEP(show(Template(WS_POPUP), nullptr,
              [&](HWND dialog, UINT message, WPARAM, LPARAM) -> INT_PTR {
                  seen = dialog;
                  if (message == WM_INITDIALOG)
                      PostQuitMessage(9);
                  return message == WM_INITDIALOG;
              }),
         "1");
    STEP(IsWindow(seen) != 0, "no");
    STEP(take(2), "WM_QUIT(9)");
}

CASE("dialog-thread-messages", "Thread messages are lost while a dialog is open", "Q42 Q14")
{
    flush_queue();
    STEP(bool_result(PostThreadMessageA(GetCurrentThreadId(), WM_APP + 5, 1, 2)), "yes");
    STEP(show(Template(WS_POPUP), nullptr, end_soon), "5");
    STEP(take(1, nullptr, WM_APP, WM_APP + 10), "-");
}

CASE("dialog-sequence", "What a modal dialog and its owner are told, from beginning to end",
     "Q48 Q50 Q51 Q43")
{
    TraceWindow owner(nullptr, WS_OVERLAPPEDWINDOW);
    flush_queue();
    watch_owner(owner);
    STEP(show(Template(WS_POPUP | WS_VISIBLE | DS_NOIDLEMSG), owner, end_soon_noted), "5");
    STEP(happened(),
         "owner:DISABLE INITDIALOG(42) SHOW TIMER owner:ENABLE hidden DESTROY NCDESTROY");
    STEP(show(Template(WS_POPUP | WS_VISIBLE | DS_NOIDLEMSG | DS_SETFONT), owner, end_soon_noted),
         "5");
    STEP(happened(),
         "owner:DISABLE SETFONT INITDIALOG(42) SHOW TIMER owner:ENABLE hidden DESTROY NCDESTROY");
    STEP(IsWindowEnabled(owner) != 0, "yes");
}

CASE("dialog-disabled-owner", "An owner that was disabled before stays disabled", "Q43")
{
    TraceWindow owner(nullptr, WS_OVERLAPPEDWINDOW);
    EnableWindow(owner, FALSE);
    watch_owner(owner);
    STEP(show(Template(WS_POPUP | DS_NOIDLEMSG), owner, end_soon), "5");
    const char *const reason = "Q43 disabled-owner: enabled whatever it was";
    STEP(happened(), "-", differs("wine-8.0", "owner:ENABLE", reason));
    STEP(IsWindowEnabled(owner) != 0, "no", differs("wine-8.0", "yes", reason));
}

CASE("dialog-idle", "A modal dialog appears when nothing is left to do, and its owner is told",
     "Q51")
{
    TraceWindow owner(nullptr, WS_OVERLAPPEDWINDOW);
    flush_queue();
    std::string at_first, when_idle;
    HWND open = nullptr;
    owner.hook = [&](UINT message, WPARAM wparam, bool &handled) -> LRESULT {
        if (message == WM_APP)
            at_first = IsWindowVisible(open) ? "visible" : "hidden";
        if (message == WM_ENTERIDLE && when_idle.empty()) {
            when_idle = IsWindowVisible(open) ? "visible" : "hidden";
            happens("idle(" + std::to_string(wparam) + ")");
            EndDialog(open, 5);
        }
        handled = message == WM_APP || message == WM_ENTERIDLE;
        return 0;
    };
    STEP(post_app(owner, 0), "yes");
    const auto note_open = [&](HWND dialog, UINT message, WPARAM, LPARAM) -> INT_PTR {
        open = dialog;
        return message == WM_INITDIALOG;
    };
    STEP(show(Template(WS_POPUP), owner, note_open), "5");
    STEP(at_first, "hidden");
    STEP(when_idle, "visible");
    STEP(happened(), "idle(0)");
}

CASE("dialog-ends-at-once", "A dialog that ends in WM_INITDIALOG is never shown", "Q50")
{
    const auto end = [](HWND dialog, UINT message, WPARAM wparam, LPARAM lparam) -> INT_PTR {
        note_stage(message, wparam, lparam);
        if (message == WM_INITDIALOG)
            EndDialog(dialog, 33);
        return message == WM_INITDIALOG;
    };
    STEP(show(Template(WS_POPUP), nullptr, end), "33");
    STEP(happened().find("SHOW") == std::string::npos, "yes");
}

CASE("dialog-ends-visible", "A visible dialog that ends in WM_INITDIALOG is never shown either",
     "Q50")
{
    const auto end = [](HWND dialog, UINT message, WPARAM wparam, LPARAM) -> INT_PTR {
        if (message == WM_SHOWWINDOW)
            happens(wparam ? "SHOW" : "HIDE");
        if (message == WM_INITDIALOG)
            EndDialog(dialog, 33);
        return message == WM_INITDIALOG;
    };
    STEP(show(Template(WS_POPUP | WS_VISIBLE), nullptr, end), "33");
    STEP(happened(), "-", differs("wine-8.0", "SHOW", "Q50 ended-dialog: shown for a moment"));
}

CASE("dialog-bad-owner", "An owner that is no window makes the dialog fail with 0", "Q49")
{
    const HWND gone = reinterpret_cast<HWND>(static_cast<UINT_PTR>(0x7F7F7F7F));
    const char *const reason = "Q49 bad-owner: -1";
    STEP(show(Template(WS_POPUP), gone, end_soon), "0", differs("wine-8.0", "-1", reason));
    STEP(bool_result(create(Template(WS_POPUP), gone, plain) != nullptr), "no/1400");
    STEP(MessageBoxA(gone, "text", "caption", MB_OK), "0", differs("wine-8.0", "-1", reason));
}

CASE("dialog-destroyed-in-loop", "A modal dialog that its program destroys has no result", "Q50")
{
    flush_queue();
    STEP(show(Template(WS_POPUP), nullptr,
              [](HWND dialog, UINT message, WPARAM, LPARAM) -> INT_PTR {
                  if (message == WM_INITDIALOG)
                      SetTimer(dialog, tick, 20, nullptr);
                  if (message == WM_TIMER)
                      DestroyWindow(dialog);
                  return message == WM_INITDIALOG;
              }),
         "0");
    DO(happened());
}

CASE("dialog-destroyed", "A modal dialog that is destroyed while it is made was none", "Q50 Q49")
{
    STEP(show(Template(WS_POPUP), nullptr,
              [](HWND dialog, UINT message, WPARAM, LPARAM) -> INT_PTR {
                  if (message == WM_INITDIALOG)
                      DestroyWindow(dialog);
                  return FALSE;
              }),
         "-1");
    DO(happened());
    STEP(EndDialog(nullptr, 1) != 0, "no");
}

CASE("dialog-ended-by-thread", "Another thread may end a dialog", "Q50")
{
    std::atomic<HWND> open = nullptr;
    const Signal opened;
    const DWORD here = GetCurrentThreadId();
    Thread other([&] {
        opened.wait();
        EndDialog(open, 44);
        PostThreadMessageA(here, WM_APP, 0, 0);
    });
    STEP(show(Template(WS_POPUP), nullptr,
              [&](HWND dialog, UINT message, WPARAM, LPARAM) -> INT_PTR {
                  if (message == WM_TIMER) {
                      open = dialog;
                      opened.set();
                  }
                  if (message == WM_INITDIALOG)
                      SetTimer(dialog, tick, 20, nullptr);
                  return message == WM_INITDIALOG || message == WM_TIMER;
              }),
         "44");
    // What EndDialog has still sent is answered, or the other thread would wait for ever.
    for (MSG received; GetMessageA(&received, nullptr, 0, 0) > 0 && received.message != WM_APP;)
        DispatchMessageA(&received);
    other.join();
}

CASE("dialog-ended-by-sent",
     "What is posted behind the end of a dialog, which a sent message brings, is kept", "Q50")
{
    std::atomic<HWND> open = nullptr;
    const Signal opened;
    Thread other([&] {
        opened.wait();
        SendMessageA(open, WM_COMMAND, IDOK, 0);
    });
    STEP(show(Template(WS_POPUP), nullptr,
              [&](HWND dialog, UINT message, WPARAM wparam, LPARAM) -> INT_PTR {
                  if (message == WM_COMMAND) {
                      EndDialog(dialog, static_cast<INT_PTR>(wparam) + 44);
                      PostThreadMessageA(GetCurrentThreadId(), WM_APP, 0, 0);
                  }
                  if (message == WM_TIMER) {
                      KillTimer(dialog, tick); // from now on it waits
                      open = dialog;
                      opened.set();
                  }
                  if (message == WM_INITDIALOG)
                      SetTimer(dialog, tick, 20, nullptr);
                  return message == WM_INITDIALOG || message == WM_TIMER || message == WM_COMMAND;
              }),
         "45");
    other.join();
    MSG received{};
    while (PeekMessageA(&received, nullptr, 0, 0, PM_REMOVE) && received.message != WM_APP)
        happens(std::to_string(received.message));
    STEP(received.message == WM_APP, "yes");
    STEP(happened(), "-");
}

CASE("dialog-hook", "In a dialog a WH_MSGFILTER hook keeps messages from being dispatched",
     "Q47 Q39")
{
    TraceWindow h;
    flush_queue();
    const HOOKPROC filter = [](int code, WPARAM, LPARAM lparam) -> LRESULT {
        const MSG &message = *reinterpret_cast<const MSG *>(lparam);
        if (message.message < WM_APP)
            return FALSE;
        happens(std::to_string(code) + ":" + message_name(message.message, message.wParam));
        return TRUE;
    };
    const HHOOK mine = SetWindowsHookExA(WH_MSGFILTER, filter, nullptr, GetCurrentThreadId());
    h.hook = [](UINT message, WPARAM, bool &) -> LRESULT {
        if (message >= WM_APP && message < 0xC000)
            happens("dispatched");
        return 0;
    };
    STEP(post_app(h, 1), "yes");
    STEP(post_app(h, 2), "yes");
    STEP(show(Template(WS_POPUP), nullptr, end_soon), "5");
    UnhookWindowsHookEx(mine);
    STEP(happened(), "0:APP+1(0) 0:APP+2(0)");
}

} // namespace conformance
