// What keys mean in a dialog, and which control is next.

#include "dialog/support.hpp"
#include "harness/case.hpp"
#include "queue/trace.hpp"

namespace conformance {

namespace {

constexpr LRESULT push_button = DLGC_BUTTON | DLGC_UNDEFPUSHBUTTON;
constexpr LRESULT default_button = DLGC_BUTTON | DLGC_DEFPUSHBUTTON;

INT_PTR note_command(HWND, UINT message, WPARAM wparam, LPARAM)
{
    if (message == WM_COMMAND)
        happens("COMMAND(" + std::to_string(wparam) + ")");
    return message == WM_INITDIALOG || message == WM_COMMAND;
}

/// A visible dialog with four controls: 1 and 2 in one group, 3 and 4 in another; 4 is disabled.
class Keys {
  public:
    Keys()
    {
        Template description(WS_POPUP | WS_VISIBLE);
        description.control(WS_TABSTOP | WS_GROUP, 1, L"&One").control(WS_TABSTOP, 2, L"T&wo");
        description.control(WS_TABSTOP | WS_GROUP, 3, L"Thr&ee");
        description.control(WS_TABSTOP | WS_DISABLED, 4);
        handle_ = create(description, nullptr, note_command);
        require(handle_ != nullptr, "CreateDialogIndirectParam");
        flush_queue();
        happened();
    }
    ~Keys() { DestroyWindow(handle_); }
    Keys(const Keys &) = delete;
    Keys &operator=(const Keys &) = delete;

    operator HWND() const { return handle_; }

    /// Hands a key that came to `id` to IsDialogMessage; the focus afterwards.
    std::string press(WPARAM key, int id, UINT message = WM_KEYDOWN) const
    {
        SetFocus(GetDlgItem(handle_, id));
        MSG m = {};
        m.hwnd = GetDlgItem(handle_, id);
        m.message = message;
        m.wParam = key;
        const bool taken = IsDialogMessageA(handle_, &m) != 0;
        return (taken ? "" : "not taken, ") + focus_in(handle_);
    }

    std::string next_stop(int id, BOOL previous) const
    {
        const HWND from = id ? GetDlgItem(handle_, id) : nullptr;
        return name_of(handle_, GetNextDlgTabItem(handle_, from, previous));
    }

    std::string next_in_group(int id, BOOL previous) const
    {
        return name_of(handle_, GetNextDlgGroupItem(handle_, GetDlgItem(handle_, id), previous));
    }

  private:
    HWND handle_ = nullptr;
};

} // namespace

CASE("dialog-tab", "TAB goes to the next control that stops it", "Q54")
{
    const Keys keys;
    STEP(keys.press(VK_TAB, 1), "2");
    STEP(keys.press(VK_TAB, 2), "3");
    STEP(keys.press(VK_TAB, 3), "1");
    set_code(keys, 2, DLGC_WANTTAB);
    STEP(keys.press(VK_TAB, 2), "2");
}

CASE("dialog-arrows", "Arrow keys stay within a group", "Q54")
{
    const Keys keys;
    STEP(keys.press(VK_DOWN, 1), "2");
    STEP(keys.press(VK_RIGHT, 2), "1");
    STEP(keys.press(VK_UP, 1), "2");
    STEP(keys.press(VK_LEFT, 2), "1");
    STEP(keys.press(VK_DOWN, 3), "3");
    set_code(keys, 1, DLGC_WANTARROWS);
    STEP(keys.press(VK_DOWN, 1), "1");
}

CASE("dialog-escape", "Escape is a press of Cancel", "Q54")
{
    const Keys keys;
    STEP(keys.press(VK_ESCAPE, 1), "1");
    STEP(happened(), "COMMAND(2)");
}

CASE("dialog-disabled-cancel", "Escape does not press a Cancel that is disabled", "Q54")
{
    const Keys keys;
    EnableWindow(GetDlgItem(keys, IDCANCEL), FALSE);
    DO(keys.press(VK_ESCAPE, 1));
    STEP(happened(), "-",
         differs("wine-8.0", "COMMAND(2)", "Q54 disabled-cancel: it is pressed all the same"));
}

CASE("dialog-enter", "Enter presses the button with the keyboard, else the default one", "Q54 Q55")
{
    const Keys keys;
    DO(keys.press(VK_RETURN, 2));
    STEP(happened(), "COMMAND(1)");
    STEP(SendMessageA(keys, DM_SETDEFID, 3, 0), "1");
    DO(keys.press(VK_RETURN, 1));
    STEP(happened(), "COMMAND(3)");
    set_code(keys, 2, default_button);
    DO(keys.press(VK_RETURN, 2));
    STEP(happened(), "COMMAND(2)");
    set_code(keys, 2, DLGC_WANTALLKEYS);
    DO(keys.press(VK_RETURN, 2));
    STEP(happened(), "-");
}

CASE("dialog-default-id", "The default button is remembered by its number", "Q55")
{
    const Keys keys;
    STEP(SendMessageA(keys, DM_GETDEFID, 0, 0) == MAKELONG(IDOK, DC_HASDEFID), "yes");
    set_code(keys, 1, default_button);
    set_code(keys, 2, push_button);
    STEP(SendMessageA(keys, DM_SETDEFID, 2, 0), "1");
    STEP(SendMessageA(keys, DM_GETDEFID, 0, 0) == MAKELONG(2, DC_HASDEFID), "yes");
    STEP(code_of(keys, 1) == push_button, "yes");
    STEP(code_of(keys, 2) == default_button, "yes");
}

CASE("dialog-next-control", "WM_NEXTDLGCTL moves the keyboard, and the default button with it",
     "Q55")
{
    const Keys keys;
    set_code(keys, 1, default_button);
    set_code(keys, 2, push_button);
    SetFocus(GetDlgItem(keys, 1));
    DO(SendMessageA(keys, WM_NEXTDLGCTL, 0, FALSE));
    STEP(focus_in(keys), "2");
    STEP(code_of(keys, 1) == push_button, "yes");
    STEP(code_of(keys, 2) == default_button, "yes");
    DO(SendMessageA(keys, WM_NEXTDLGCTL, 1, FALSE));
    STEP(focus_in(keys), "1");
    DO(SendMessageA(keys, WM_NEXTDLGCTL, reinterpret_cast<WPARAM>(GetDlgItem(keys, 3)), TRUE));
    STEP(focus_in(keys), "3");
    STEP(code_of(keys, 1) == default_button, "yes");
}

CASE("dialog-mnemonic", "A letter presses the button, or goes behind the label, that has it", "Q54")
{
    const Keys keys;
    set_code(keys, 1, DLGC_WANTCHARS);
    set_code(keys, 2, push_button);
    trace_controls(true);
    DO(keys.press('w', 1, WM_SYSCHAR));
    STEP(happened(), "2:CLICK");
    DO(keys.press('w', 3, WM_CHAR));
    STEP(happened(), "2:CLICK");
    STEP(keys.press('w', 1, WM_CHAR), "1");
    STEP(happened(), "-");
    set_code(keys, 2, DLGC_STATIC);
    STEP(keys.press('w', 1, WM_SYSCHAR), "3");
    STEP(happened(), "-");
    trace_controls(false);
}

CASE("dialog-order", "Which control is next", "Q54")
{
    const Keys keys;
    STEP(keys.next_stop(0, FALSE), "1");
    STEP(keys.next_stop(1, FALSE), "2");
    STEP(keys.next_stop(1, TRUE), "3");
    STEP(keys.next_stop(3, FALSE), "1");
    STEP(keys.next_stop(0, TRUE), "3", differs("wine-8.0", "-", "Q54 tab-backwards: none"));
    STEP(keys.next_in_group(1, FALSE), "2");
    STEP(keys.next_in_group(2, FALSE), "1");
    STEP(keys.next_in_group(1, TRUE), "2");
    STEP(keys.next_in_group(3, FALSE), "3");
}

CASE("dialog-foreign-message", "IsDialogMessage leaves messages of other windows alone", "Q54")
{
    const Keys keys;
    const TraceWindow other;
    MSG m = {};
    m.hwnd = other;
    m.message = WM_KEYDOWN;
    m.wParam = VK_ESCAPE;
    STEP(IsDialogMessageA(keys, &m) != 0, "no");
    m.hwnd = keys;
    m.message = WM_APP;
    STEP(IsDialogMessageA(keys, &m) != 0, "yes");
    STEP(IsDialogMessageA(nullptr, &m) != 0, "no");
}

} // namespace conformance
