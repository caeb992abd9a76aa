// <windowsx.h>: message crackers, and controls by macros.

#include "control_support.hpp"
#include "window_support.hpp"

#include <windowsx.h>

#include <cstdio>

using namespace conformance;

namespace {

std::string called; // what the handler was given

template <class... Numbers>
void note(Numbers... numbers)
{
    called.clear();
    ((called += (called.empty() ? "" : " ") + std::to_string(static_cast<long long>(numbers))),
     ...);
}

/// A number that stands for a handle.
template <class HandleType>
long long number(HandleType value)
{
    return static_cast<long long>(reinterpret_cast<INT_PTR>(value));
}

template <class HandleType>
HandleType handle(INT_PTR value)
{
    return reinterpret_cast<HandleType>(value);
}

void on_window(HWND)
{
    note(0);
}
void on_size(HWND, UINT state, int width, int height)
{
    note(state, width, height);
}
void on_move(HWND, int x, int y)
{
    note(x, y);
}
void on_activate(HWND, UINT state, HWND other, BOOL small)
{
    note(state, number(other), small);
}
void on_focus(HWND, HWND other)
{
    note(number(other));
}
void on_timer(HWND, UINT id)
{
    note(id);
}
BOOL on_create(HWND, LPCREATESTRUCTA created)
{
    note(number(created));
    return number(created) == 1;
}
BOOL on_erase(HWND, HDC context)
{
    note(number(context));
    return 7;
}
UINT on_hit(HWND, int x, int y)
{
    note(x, y);
    return HTCAPTION;
}
void on_key(HWND, UINT key, BOOL down, int count, UINT flags)
{
    note(key, down, count, flags);
}
void on_char(HWND, TCHAR character, int count)
{
    note(character, count);
}
void on_button(HWND, BOOL twice, int x, int y, UINT keys)
{
    note(twice, x, y, keys);
}
void on_mouse(HWND, int x, int y, UINT keys)
{
    note(x, y, keys);
}
void on_wheel(HWND, int x, int y, int turned, UINT keys)
{
    note(x, y, turned, keys);
}
BOOL on_cursor(HWND, HWND under, UINT hit, UINT message)
{
    note(number(under), hit, message);
    return TRUE;
}
void on_command(HWND, int id, HWND control, UINT code)
{
    note(id, number(control), code);
}
void on_scroll(HWND, HWND control, UINT code, int position)
{
    note(number(control), code, position);
}
BOOL on_dialog(HWND, HWND focus, LPARAM parameter)
{
    note(number(focus), parameter);
    return TRUE;
}
HBRUSH on_colour(HWND, HDC context, HWND child, int type)
{
    note(number(context), number(child), type);
    return handle<HBRUSH>(0x1234567);
}
void on_item(HWND, const DRAWITEMSTRUCT *item)
{
    note(item->CtlID);
}
void on_select(HWND, HMENU menu, int item, HMENU popup, UINT flags)
{
    note(number(menu), item, number(popup), flags);
}
HFONT on_font(HWND)
{
    return handle<HFONT>(99);
}
void on_changed(HWND, UINT bits, UINT width, UINT height)
{
    note(bits, width, height);
}

/// What a window procedure, called by FORWARD_x, is given; returns 42.
LRESULT CALLBACK noting(HWND, UINT message, WPARAM wparam, LPARAM lparam)
{
    char text[80];
    std::snprintf(text, sizeof text, "%x %llx %llx", message,
                  static_cast<unsigned long long>(wparam), static_cast<unsigned long long>(lparam));
    called = text;
    return 42;
}

/// The result, and what was called.
#define CRACKED(expression) (std::to_string(static_cast<long long>(expression)) + ": " + called)
/// What was forwarded.
#define FORWARDED(expression) ((void)(expression), called)

LRESULT CALLBACK switched(HWND window, UINT message, WPARAM wParam, LPARAM lParam)
{
    switch (message) {
        HANDLE_MSG(window, WM_SIZE, on_size);
        HANDLE_MSG(window, WM_NCHITTEST, on_hit);
    default:
        return -1;
    }
}

const LPARAM corner = MAKELPARAM(-3, 5);
const HWND nowhere = nullptr;

} // namespace

CASE("windowsx.window_messages", "A window's messages are taken apart and put together", "")
{
    STEP(CRACKED(HANDLE_WM_SIZE(nowhere, SIZE_MAXIMIZED, corner, on_size)), "0: 2 -3 5");
    STEP(CRACKED(HANDLE_WM_MOVE(nowhere, 0, corner, on_move)), "0: -3 5");
    STEP(CRACKED(HANDLE_WM_CLOSE(nowhere, 0, 0, on_window)), "0: 0");
    STEP(CRACKED(HANDLE_WM_ACTIVATE(nowhere, MAKEWPARAM(WA_CLICKACTIVE, 1), 9, on_activate)),
         "0: 2 9 1");
    STEP(CRACKED(HANDLE_WM_SETFOCUS(nowhere, 9, 0, on_focus)), "0: 9");
    STEP(CRACKED(HANDLE_WM_TIMER(nowhere, 3, 0, on_timer)), "0: 3");
    STEP(CRACKED(HANDLE_WM_CREATE(nowhere, 0, 1, on_create)), "0: 1");
    STEP(CRACKED(HANDLE_WM_CREATE(nowhere, 0, 2, on_create)), "-1: 2");
    STEP(CRACKED(HANDLE_WM_ERASEBKGND(nowhere, 4, 0, on_erase)), "7: 4");
    STEP(CRACKED(HANDLE_WM_NCHITTEST(nowhere, 0, corner, on_hit)), "2: -3 5");
    STEP(CRACKED(HANDLE_WM_GETFONT(nowhere, 0, 0, on_font)), "99: -3 5");
    STEP(CRACKED(HANDLE_WM_DISPLAYCHANGE(nowhere, 32, MAKELPARAM(640, 480), on_changed)),
         "0: 32 640 480",
         differs("wine-8.0", "0: 32 640 0", "mingw-w64's macro looks into wParam"));
    STEP(FORWARDED(FORWARD_WM_SIZE(nowhere, SIZE_MINIMIZED, -3, 5, noting)), "5 1 5fffd");
    STEP(FORWARDED(FORWARD_WM_MOVE(nowhere, 1, -1, noting)), "3 0 ffff0001");
    STEP(FORWARDED(FORWARD_WM_PAINT(nowhere, noting)), "f 0 0");
    STEP(FORWARDED(FORWARD_WM_ACTIVATE(nowhere, 1, handle<HWND>(9), TRUE, noting)), "6 10001 9");
    STEP(FORWARDED(FORWARD_WM_SHOWWINDOW(nowhere, TRUE, SW_PARENTOPENING, noting)), "18 1 3");
    STEP(FORWARDED(FORWARD_WM_ENABLE(nowhere, FALSE, noting)), "a 0 0");
    STEP(FORWARDED(FORWARD_WM_SYSCOMMAND(nowhere, SC_CLOSE, 1, 2, noting)), "112 f060 20001");
    STEP(FORWARDED(FORWARD_WM_PARENTNOTIFY(nowhere, WM_CREATE, handle<HWND>(9), 3, noting)),
         "210 30001 9");
    STEP(FORWARD_WM_ERASEBKGND(nowhere, handle<HDC>(4), noting), "42");
    STEP(called, "14 4 0");
}

CASE("windowsx.input_messages", "Messages from mouse and keyboard are taken apart", "")
{
    STEP(CRACKED(HANDLE_WM_KEYDOWN(nowhere, VK_F1, MAKELPARAM(2, 0x3B), on_key)), "0: 112 1 2 59");
    STEP(CRACKED(HANDLE_WM_SYSKEYUP(nowhere, VK_F1, MAKELPARAM(1, 0xC000), on_key)),
         "0: 112 0 1 49152");
    STEP(CRACKED(HANDLE_WM_CHAR(nowhere, 'x', MAKELPARAM(2, 0), on_char)), "0: 120 2");
    STEP(CRACKED(HANDLE_WM_LBUTTONDOWN(nowhere, MK_LBUTTON, corner, on_button)), "0: 0 -3 5 1");
    STEP(CRACKED(HANDLE_WM_RBUTTONDBLCLK(nowhere, MK_SHIFT, corner, on_button)), "0: 1 -3 5 4");
    STEP(CRACKED(HANDLE_WM_MBUTTONUP(nowhere, 0, corner, on_mouse)), "0: -3 5 0");
    STEP(CRACKED(HANDLE_WM_NCLBUTTONDOWN(nowhere, HTCLOSE, corner, on_button)), "0: 0 -3 5 20");
    STEP(CRACKED(HANDLE_WM_MOUSEWHEEL(nowhere, MAKEWPARAM(MK_CONTROL, -120), corner, on_wheel)),
         "0: -3 5 -120 8");
    STEP(CRACKED(HANDLE_WM_SETCURSOR(nowhere, 9, MAKELPARAM(HTCLIENT, WM_MOUSEMOVE), on_cursor)),
         "1: 9 1 512");
    STEP(FORWARDED(FORWARD_WM_KEYDOWN(nowhere, VK_F1, 2, 0x3B, noting)), "100 70 3b0002");
    STEP(FORWARDED(FORWARD_WM_CHAR(nowhere, 'x', 1, noting)), "102 78 1");
    STEP(FORWARDED(FORWARD_WM_LBUTTONDOWN(nowhere, FALSE, -3, 5, MK_LBUTTON, noting)),
         "201 1 5fffd");
    STEP(FORWARDED(FORWARD_WM_LBUTTONDOWN(nowhere, TRUE, 1, 2, 0, noting)), "203 0 20001");
    STEP(FORWARDED(FORWARD_WM_NCRBUTTONDOWN(nowhere, TRUE, 1, 2, HTMENU, noting)), "a6 5 20001");
    STEP(FORWARDED(FORWARD_WM_MOUSEMOVE(nowhere, 7, 8, MK_RBUTTON, noting)), "200 2 80007");
    STEP(FORWARDED(FORWARD_WM_HOTKEY(nowhere, 3, MOD_ALT, VK_F1, noting)), "312 3 700001");
    STEP(FORWARDED(FORWARD_WM_CONTEXTMENU(nowhere, handle<HWND>(9), 1, 2, noting)), "7b 9 20001");
}

CASE("windowsx.control_messages", "Messages of menus, dialogs and controls are taken apart", "")
{
    DRAWITEMSTRUCT item = {};
    item.CtlID = 17;
    STEP(CRACKED(HANDLE_WM_COMMAND(nowhere, MAKEWPARAM(100, EN_CHANGE), 9, on_command)),
         "0: 100 9 768");
    STEP(CRACKED(HANDLE_WM_VSCROLL(nowhere, MAKEWPARAM(SB_THUMBTRACK, -4), 9, on_scroll)),
         "0: 9 5 -4");
    STEP(CRACKED(HANDLE_WM_INITDIALOG(nowhere, 9, 77, on_dialog)), "1: 9 77");
    STEP(CRACKED(HANDLE_WM_CTLCOLOREDIT(nowhere, 4, 9, on_colour)), "19088743: 4 9 1");
    STEP(CRACKED(HANDLE_WM_CTLCOLORSTATIC(nowhere, 4, 9, on_colour)), "19088743: 4 9 6");
    STEP(CRACKED(HANDLE_WM_DRAWITEM(nowhere, 0, reinterpret_cast<LPARAM>(&item), on_item)),
         "0: 17");
    STEP(CRACKED(HANDLE_WM_MENUSELECT(nowhere, MAKEWPARAM(100, MF_GRAYED), 9, on_select)),
         "0: 9 100 0 1");
    STEP(CRACKED(HANDLE_WM_MENUSELECT(nowhere, MAKEWPARAM(0, -1), 0, on_select)),
         "0: 0 0 0 4294967295");
    STEP(FORWARDED(FORWARD_WM_COMMAND(nowhere, 100, handle<HWND>(9), EN_CHANGE, noting)),
         "111 3000064 9");
    STEP(FORWARDED(FORWARD_WM_HSCROLL(nowhere, handle<HWND>(9), SB_THUMBTRACK, 4, noting)),
         "114 40005 9");
    STEP(FORWARDED(FORWARD_WM_DRAWITEM(nowhere, &item, noting)).substr(0, 6), "2b 11 ");
    STEP(FORWARDED(FORWARD_WM_SETFONT(nowhere, handle<HFONT>(9), TRUE, noting)), "30 9 1");
    STEP(FORWARDED(FORWARD_WM_CUT(nowhere, noting)), "300 0 0");
    STEP(switched(nowhere, WM_SIZE, 0, corner), "0");
    STEP(called, "0 -3 5");
    STEP(switched(nowhere, WM_NCHITTEST, 0, corner), "2");
    STEP(switched(nowhere, WM_PAINT, 0, 0), "-1");
}

CASE("windowsx.controls", "Controls are asked and told by macros", "")
{
    Parent parent;
    const HWND list = parent.add("LISTBOX", "", LBS_EXTENDEDSEL, 1, 80);
    STEP(ListBox_AddString(list, "pear"), "0");
    STEP(ListBox_AddString(list, "apple"), "1");
    STEP(ListBox_InsertString(list, 1, "fig"), "1");
    STEP(ListBox_GetCount(list), "3");
    STEP(ListBox_FindString(list, -1, "f"), "1");
    STEP(ListBox_SetItemData(list, 1, 99), "0", differs("wine-8.0", "1", "Wine says TRUE"));
    STEP(ListBox_GetItemData(list, 1), "99");
    STEP(ListBox_SetSel(list, TRUE, 2) != LB_ERR, "yes");
    STEP(ListBox_GetSelCount(list), "1");
    char text[16] = "";
    STEP(ListBox_GetText(list, 2, text), "5");
    STEP(text, "apple");
    STEP(ListBox_DeleteString(list, 0), "2");
    ListBox_ResetContent(list);
    STEP(ListBox_GetCount(list), "0");

    const HWND combo = parent.add("COMBOBOX", "", CBS_DROPDOWNLIST, 2, 80);
    STEP(ComboBox_AddString(combo, "one"), "0");
    STEP(ComboBox_AddString(combo, "two"), "1");
    STEP(ComboBox_SetCurSel(combo, 1), "1");
    STEP(ComboBox_GetLBText(combo, 0, text), "3");
    STEP(ComboBox_SelectString(combo, -1, "on"), "0");
    STEP(ComboBox_GetCurSel(combo), "0");
    STEP(ComboBox_GetDroppedState(combo), "0");

    const HWND edit = parent.add("EDIT", "some text", 0, 3);
    Edit_SetSel(edit, 5, 9);
    Edit_ReplaceSel(edit, "more");
    STEP(Edit_GetText(edit, text, sizeof text), "9");
    STEP(text, "some more");
    STEP(Edit_GetSel(edit) == MAKELONG(9, 9), "yes");
    STEP(Edit_SetReadOnly(edit, TRUE), "1");
    STEP(Edit_GetLineCount(edit), "1");
    STEP(Edit_GetModify(edit), "1");
    STEP(Edit_Enable(edit, FALSE), "0");

    const HWND button = parent.add("BUTTON", "on", BS_AUTOCHECKBOX, 4);
    Button_SetCheck(button, BST_CHECKED);
    STEP(Button_GetCheck(button), "1");
    STEP(Button_SetText(button, "off"), "1");
    STEP(Button_GetTextLength(button), "3");
    STEP(ScrollBar_SetPos(button, 3, FALSE), "0");
}

CASE("windowsx.windows", "Windows, dialogs and GDI's objects by macros", "")
{
    const PlainWindow window("plain", WS_OVERLAPPEDWINDOW);
    STEP(IsRestored(window), "yes");
    STEP(GetWindowID(window), "0");
    const HFONT font = GetStockFont(SYSTEM_FONT);
    SetWindowFont(window, font, FALSE); // a window without a font of its own forgets it
    STEP(GetWindowFont(window) == nullptr, "yes");
    const WNDPROC before = SubclassWindow(window, noting);
    STEP(SendMessageA(window, WM_USER, 1, 2), "42");
    STEP(SubclassWindow(window, before) != nullptr, "yes");
    STEP(SetDlgMsgResult(window, WM_INITDIALOG, 5), "5");
    RECT rectangle = {0, 0, 10, 10};
    InsetRect(&rectangle, 2, 3);
    STEP(rectangle.right * 100 + rectangle.bottom, "807");
    const HDC context = CreateCompatibleDC(nullptr);
    const HPEN pen = CreatePen(PS_SOLID, 1, 0);
    const HPEN stock = SelectPen(context, pen);
    STEP(stock == GetStockPen(BLACK_PEN), "yes");
    STEP(SelectPen(context, stock) == pen, "yes");
    STEP(DeletePen(pen), "1");
    const HRGN a = CreateRectRgn(0, 0, 4, 4), b = CreateRectRgn(2, 0, 8, 4);
    STEP(IntersectRgn(a, a, b), "2");
    STEP(SubtractRgn(a, a, b), "1");
    STEP(CopyRgn(a, b), "2");
    STEP(DeleteRgn(a) && DeleteRgn(b), "yes");
    DeleteDC(context);
    STEP(GET_WM_COMMAND_CMD(MAKEWPARAM(1, 2), 3), "2");
    STEP(GET_WM_VSCROLL_POS(MAKEWPARAM(1, 2), 3), "2");
    STEP(FORWARDED(noting(nowhere, WM_COMMAND, GET_WM_COMMAND_MPS(1, handle<HWND>(9), 2))),
         "111 20001 9");
}
