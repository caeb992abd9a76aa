// The dialog procedure and what its answers mean.

#include "dialog/support.hpp"
#include "harness/case.hpp"
#include "queue/trace.hpp"

namespace conformance {

namespace {

/// Sends `message` to a dialog whose procedure returns `returned` and sets DWLP_MSGRESULT.
LRESULT answer_to(UINT message, INT_PTR returned, LONG_PTR result)
{
    const HWND dialog =
        create(Template(WS_POPUP), nullptr, [=](HWND h, UINT got, WPARAM, LPARAM) -> INT_PTR {
            if (got != message)
                return FALSE;
            SetWindowLongPtrA(h, DWLP_MSGRESULT, result);
            return returned;
        });
    const LRESULT answer = SendMessageA(dialog, message, 0, 0);
    DestroyWindow(dialog);
    return answer;
}

} // namespace

CASE("dialog-answer", "DWLP_MSGRESULT is the answer when the procedure says TRUE", "Q52")
{
    STEP(answer_to(WM_APP, TRUE, 77), "77");
    STEP(answer_to(WM_APP, TRUE, 0), "0");
    STEP(answer_to(WM_APP, FALSE, 77), "0");
}

CASE("dialog-direct-answer", "To some messages the procedure's result is the answer itself", "Q52")
{
    for (const UINT message : {WM_CTLCOLORDLG, WM_CTLCOLORSTATIC, WM_CTLCOLOREDIT, WM_VKEYTOITEM,
                               WM_CHARTOITEM, WM_COMPAREITEM, WM_QUERYDRAGICON, WM_INITDIALOG})
        STEP(answer_to(message, 55, 77), "55");
}

CASE("dialog-values", "The values of a dialog", "Q52")
{
    const HWND dialog = create(Template(WS_POPUP), nullptr, plain);
    STEP(SetWindowLongPtrA(dialog, DWLP_USER, 5), "0");
    STEP(GetWindowLongPtrA(dialog, DWLP_USER), "5");
    const LONG_PTR procedure = GetWindowLongPtrA(dialog, DWLP_DLGPROC);
    STEP(procedure != 0, "yes");
    STEP(IsWindowUnicode(dialog) != 0, "no");
    // Another number in the other encoding, which is understood again.
    const LONG_PTR seen_wide = GetWindowLongPtrW(dialog, DWLP_DLGPROC);
    STEP(seen_wide != procedure, "yes");
    SetWindowLongPtrW(dialog, DWLP_DLGPROC, seen_wide);
    STEP(GetWindowLongPtrA(dialog, DWLP_DLGPROC) == procedure, "yes");
    DestroyWindow(dialog);
}

CASE("dialog-encoding", "A dialog procedure gets texts as the function that set it has them", "Q52")
{
    const HWND dialog =
        create(Template(WS_POPUP), nullptr, [](HWND h, UINT message, WPARAM, LPARAM lparam) {
            if (message == WM_SETTEXT)
                happens(reinterpret_cast<const char *>(lparam));
            if (message != WM_GETTEXT)
                return INT_PTR{FALSE};
            lstrcpyA(reinterpret_cast<char *>(lparam), "own");
            SetWindowLongPtrA(h, DWLP_MSGRESULT, 3);
            return INT_PTR{TRUE};
        });
    SetWindowTextW(dialog, L"ab");
    STEP(happened(), "ab");
    wchar_t text[9] = L"";
    STEP(GetWindowTextW(dialog, text, 9), "3");
    STEP(lstrcmpW(text, L"own"), "0");
    DestroyWindow(dialog);
}

CASE("dialog-wide-procedure", "A wide procedure that is set into a narrow dialog gets wide texts",
     "Q52")
{
    const DLGPROC wide = [](HWND, UINT message, WPARAM, LPARAM lparam) -> INT_PTR {
        if (message == WM_SETTEXT)
            happens(std::to_string(*reinterpret_cast<const wchar_t *>(lparam)));
        return message == WM_SETTEXT;
    };
    const HWND dialog = create(Template(WS_POPUP), nullptr, plain);
    SetWindowLongPtrW(dialog, DWLP_DLGPROC, reinterpret_cast<LONG_PTR>(wide));
    SetWindowTextA(dialog, "ab");
    STEP(happened(), "97",
         differs("wine-8.0", "25185", "Q52 wide-dialog-procedure: the narrow text"));
    DestroyWindow(dialog);
}

CASE("dialog-close", "WM_CLOSE is a press of Cancel", "Q53")
{
    flush_queue();
    const HWND dialog =
        create(Template(WS_POPUP), nullptr, [](HWND, UINT message, WPARAM wparam, LPARAM lparam) {
            if (message == WM_COMMAND)
                happens("COMMAND(" + std::to_string(wparam) + "," + std::to_string(lparam) + ")");
            return INT_PTR{message == WM_COMMAND};
        });
    STEP(SendMessageA(dialog, WM_CLOSE, 0, 0), "0");
    STEP(happened(), "-");
    flush_queue();
    STEP(happened(), "COMMAND(2,0)");
    STEP(IsWindow(dialog) != 0, "yes");
    DestroyWindow(dialog);
}

CASE("dialog-colour", "A dialog is asked for its brush when it is erased", "Q52")
{
    const HWND dialog =
        create(Template(WS_POPUP), nullptr, [](HWND h, UINT message, WPARAM, LPARAM lparam) {
            if (message == WM_CTLCOLORDLG)
                happens(reinterpret_cast<HWND>(lparam) == h ? "CTLCOLORDLG" : "another window");
            return INT_PTR{FALSE};
        });
    const HDC context = GetDC(dialog);
    STEP(SendMessageA(dialog, WM_ERASEBKGND, reinterpret_cast<WPARAM>(context), 0), "1");
    STEP(happened(), "CTLCOLORDLG");
    ReleaseDC(dialog, context);
    DestroyWindow(dialog);
}

} // namespace conformance
