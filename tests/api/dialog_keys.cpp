// Dialogs: default buttons, groups, letters, and what templates say of them.

#include "control_support.hpp"

#include <utility>
#include <vector>

using namespace conformance;

namespace {

std::string commands; // "5:0 …": the numbers and codes of WM_COMMAND

INT_PTR CALLBACK note(HWND, UINT message, WPARAM wparam, LPARAM)
{
    if (message == WM_COMMAND)
        commands += (commands.empty() ? "" : " ") + std::to_string(LOWORD(wparam)) + ":" +
                    std::to_string(HIWORD(wparam));
    return FALSE;
}

std::string heard()
{
    return std::exchange(commands, "");
}

/// A dialog without controls of its own, which is destroyed at the end.
class Dialog {
  public:
    explicit Dialog(DWORD style = WS_POPUP | WS_VISIBLE, HWND owner = nullptr, short x = 10)
    {
        struct {
            DLGTEMPLATE head;
            WORD menu_class_title[3];
        } description = {};
        description.head.style = style;
        description.head.x = x;
        description.head.y = 10;
        description.head.cx = 200;
        description.head.cy = 100;
        handle_ = CreateDialogIndirectParamA(GetModuleHandleA(nullptr), &description.head, owner,
                                             note, 0);
        require(handle_ != nullptr, "CreateDialogIndirectParam");
    }
    ~Dialog() { DestroyWindow(handle_); }
    Dialog(const Dialog &) = delete;
    Dialog &operator=(const Dialog &) = delete;

    operator HWND() const { return handle_; }
    HWND add(const char *kind, const char *text, DWORD style, int id) const
    {
        return CreateWindowExA(0, kind, text, WS_CHILD | WS_VISIBLE | style, 0, 0, 60, 40, handle_,
                               reinterpret_cast<HMENU>(static_cast<ULONG_PTR>(id)),
                               GetModuleHandleA(nullptr), nullptr);
    }
    void go_to(HWND control) const
    {
        SendMessageA(handle_, WM_NEXTDLGCTL, reinterpret_cast<WPARAM>(control), TRUE);
    }
    std::string key(UINT message, WPARAM key) const
    {
        heard();
        MSG m = {};
        m.hwnd = GetFocus();
        m.message = message;
        m.wParam = key;
        m.lParam = 1;
        IsDialogMessageA(handle_, &m);
        return heard();
    }

  private:
    HWND handle_;
};

bool is_default(HWND button)
{
    return (SendMessageA(button, WM_GETDLGCODE, 0, 0) & DLGC_DEFPUSHBUTTON) != 0;
}

RECT place_of(HWND window)
{
    RECT place = {};
    GetWindowRect(window, &place);
    return place;
}

} // namespace

CASE("dialog_keys.defaults", "The button with the keyboard is the default one, else the usual", "")
{
    const Dialog dialog;
    const HWND usual = dialog.add("BUTTON", "OK", BS_DEFPUSHBUTTON | WS_TABSTOP, 1);
    const HWND other = dialog.add("BUTTON", "Other", BS_PUSHBUTTON | WS_TABSTOP, 5);
    const HWND third = dialog.add("BUTTON", "Third", BS_PUSHBUTTON | WS_TABSTOP, 6);
    const HWND edit = dialog.add("EDIT", "text", WS_TABSTOP, 7);
    SendMessageA(dialog, DM_SETDEFID, 1, 0);
    dialog.go_to(other);
    STEP(is_default(other), "yes");
    STEP(is_default(usual), "no");
    dialog.go_to(third);
    STEP(is_default(other), "no");
    STEP(is_default(third), "yes");
    dialog.go_to(edit);
    STEP(is_default(third), "no");
    STEP(is_default(usual), "yes");
    STEP(SendMessageA(edit, EM_GETSEL, 0, 0), "262144"); // all four
    STEP(dialog.key(WM_KEYDOWN, VK_EXECUTE), "1:0");
    STEP(dialog.key(WM_KEYDOWN, VK_RETURN), "1:0");
}

CASE("dialog_keys.groups", "Arrows go around in a group, and choose what was not chosen", "")
{
    const Dialog dialog;
    const HWND a = dialog.add("BUTTON", "a", BS_AUTORADIOBUTTON | WS_GROUP | WS_TABSTOP, 1);
    const HWND b = dialog.add("BUTTON", "b", BS_AUTORADIOBUTTON, 2);
    const HWND c = dialog.add("BUTTON", "c", BS_AUTORADIOBUTTON, 3);
    dialog.add("BUTTON", "d", BS_AUTORADIOBUTTON | WS_GROUP, 4);
    SendMessageA(a, BM_SETCHECK, BST_CHECKED, 0);
    SetFocus(a);
    dialog.key(WM_KEYDOWN, VK_UP);
    STEP(GetFocus() == c, "yes");
    STEP(SendMessageA(c, BM_GETCHECK, 0, 0), "1");
    STEP(SendMessageA(a, BM_GETCHECK, 0, 0), "0");
    dialog.key(WM_KEYDOWN, VK_DOWN);
    STEP(GetFocus() == a, "yes");
    dialog.key(WM_KEYDOWN, VK_RIGHT);
    STEP(GetFocus() == b, "yes");
    dialog.key(WM_KEYDOWN, VK_LEFT);
    STEP(GetFocus() == a, "yes");
}

CASE("dialog_keys.letters", "A letter goes to the next control that has it and can be used", "")
{
    const Dialog dialog;
    const HWND first = dialog.add("BUTTON", "&One", BS_AUTOCHECKBOX | WS_TABSTOP, 1);
    const HWND second = dialog.add("BUTTON", "&Other", BS_AUTOCHECKBOX | WS_TABSTOP, 2);
    const HWND off = dialog.add("BUTTON", "&Off", BS_AUTOCHECKBOX | WS_TABSTOP | WS_DISABLED, 3);
    const HWND doubled = dialog.add("BUTTON", "A&&B&C", BS_AUTOCHECKBOX | WS_TABSTOP, 4);
    SetFocus(first);
    dialog.key(WM_CHAR, 'o');
    STEP(GetFocus() == second, "yes",
         differs("wine-8.0", "no", "of several with the letter the first one stays"));
    STEP(SendMessageA(second, BM_GETCHECK, 0, 0), "1",
         differs("wine-8.0", "0", "of several with the letter the first one stays"));
    dialog.key(WM_CHAR, 'O');
    STEP(GetFocus() == first, "yes");
    STEP(SendMessageA(off, BM_GETCHECK, 0, 0), "0");
    dialog.key(WM_CHAR, 'c');
    STEP(GetFocus() == doubled, "yes");
}

CASE("dialog_keys.inside", "The next control is that behind the whole one", "")
{
    const Dialog dialog;
    const HWND combo = dialog.add("COMBOBOX", "", CBS_DROPDOWN | WS_TABSTOP, 1);
    const HWND button = dialog.add("BUTTON", "x", WS_TABSTOP, 2);
    const HWND last = dialog.add("BUTTON", "y", WS_TABSTOP, 3);
    const HWND edit = FindWindowExA(combo, nullptr, "EDIT", nullptr);
    STEP(GetNextDlgTabItem(dialog, edit, FALSE) == button, "yes");
    STEP(GetNextDlgTabItem(dialog, edit, TRUE) == last, "yes");
}

CASE("dialog_keys.edits", "ENTER and ESCAPE in several lines are the dialog's", "")
{
    const Dialog dialog;
    const auto typed = [&](HWND edit) {
        SetFocus(edit);
        dialog.key(WM_KEYDOWN, VK_SHIFT); // so that it knows of the dialog
        for (const char each : {'a', '\r', 'b'})
            SendMessageA(edit, WM_CHAR, static_cast<WPARAM>(each), 1);
        return text_of(edit);
    };
    const HWND plain = dialog.add("EDIT", "", ES_MULTILINE, 1);
    const HWND wants = dialog.add("EDIT", "", ES_MULTILINE | ES_WANTRETURN, 2);
    STEP(typed(plain), "ab");
    STEP(typed(wants), "a\r\nb");
    SendMessageA(plain, WM_KEYDOWN, VK_ESCAPE, 0);
    MSG message = {};
    STEP(PeekMessageA(&message, dialog, WM_CLOSE, WM_CLOSE, PM_REMOVE), "1");
}

CASE("dialog_keys.focus", "The keyboard comes back to the control that had it", "")
{
    const Dialog dialog;
    const HWND a = dialog.add("BUTTON", "a", WS_TABSTOP, 1);
    const HWND b = dialog.add("BUTTON", "b", WS_TABSTOP, 2);
    SetFocus(b);
    SendMessageA(dialog, WM_ACTIVATE, WA_INACTIVE, 0);
    SetFocus(nullptr);
    SendMessageA(dialog, WM_ACTIVATE, WA_ACTIVE, 0);
    STEP(GetFocus() == b, "yes");
    SendMessageA(dialog, WM_ACTIVATE, WA_INACTIVE, 0);
    EnableWindow(b, FALSE);
    SendMessageA(dialog, WM_ACTIVATE, WA_ACTIVE, 0);
    STEP(GetFocus() == a, "yes", differs("wine-8.0", "no", "tries the disabled one all the same"));
    EnableWindow(b, TRUE);
    SetFocus(b);
    SendMessageA(dialog, WM_SHOWWINDOW, FALSE, 0);
    SetFocus(nullptr);
    SendMessageA(dialog, WM_SETFOCUS, 0, 0);
    STEP(GetFocus() == b, "yes");
}

CASE("dialog_keys.places", "A template's styles say where a dialog stands", "")
{
    Parent parent;
    SetWindowPos(parent, nullptr, 100, 100, 300, 300, SWP_NOZORDER);
    const auto left = [&](DWORD style) {
        const Dialog dialog(WS_POPUP | style, parent, 20);
        return place_of(dialog).left;
    };
    const int units = LOWORD(GetDialogBaseUnits());
    POINT corner = {MulDiv(20, units, 4), 0};
    STEP(left(DS_ABSALIGN) == corner.x, "yes");
    ClientToScreen(parent, &corner);
    STEP(left(0) == corner.x, "yes");
    STEP(left(DS_CENTER) != corner.x, "yes");
}

CASE("dialog_keys.styles", "A dialog within another one has no frame, and lends its controls", "")
{
    const Dialog outer;
    const Dialog inner(WS_CHILD | WS_VISIBLE | DS_CONTROL | WS_CAPTION | WS_SYSMENU, outer);
    STEP(GetWindowLongA(inner, GWL_STYLE) & (WS_CAPTION | WS_SYSMENU), "0");
    STEP((GetWindowLongA(inner, GWL_EXSTYLE) & WS_EX_CONTROLPARENT) != 0, "yes");
    STEP((GetWindowLongA(outer, GWL_EXSTYLE) & WS_EX_CONTROLPARENT) != 0, "yes");
    const HWND before = outer.add("BUTTON", "x", WS_TABSTOP, 1);
    const HWND within = inner.add("BUTTON", "y", WS_TABSTOP, 2);
    STEP(GetNextDlgTabItem(outer, before, FALSE) == within, "yes");
}

namespace {

HWND owner_top = nullptr;
bool owner_was_enabled = true;

INT_PTR CALLBACK ends_at_once(HWND dialog, UINT message, WPARAM, LPARAM)
{
    if (message == WM_INITDIALOG) {
        owner_was_enabled = IsWindowEnabled(owner_top) != FALSE;
        EndDialog(dialog, 5);
    }
    return FALSE;
}

} // namespace

CASE("dialog_keys.modal", "The top-level window of a dialog's owner is disabled meanwhile", "")
{
    Parent parent;
    const HWND child = parent.add("STATIC", "", 0, 1);
    owner_top = parent;
    struct {
        DLGTEMPLATE head;
        WORD menu_class_title[3];
    } description = {};
    description.head.style = WS_POPUP;
    STEP(DialogBoxIndirectParamA(GetModuleHandleA(nullptr), &description.head, child, ends_at_once,
                                 0),
         "5");
    STEP(owner_was_enabled, "no");
    STEP(IsWindowEnabled(parent), "1");
}
