// Edit controls: keys, the mouse and the clipboard, and lines that can be seen.

#include "control_support.hpp"

#include <cstring>

using namespace conformance;

namespace {

/// "2-5": what is selected.
std::string selection(HWND control)
{
    DWORD begin = 0;
    DWORD end = 0;
    ask(control, EM_GETSEL, reinterpret_cast<WPARAM>(&begin), reinterpret_cast<LPARAM>(&end));
    return std::to_string(begin) + "-" + std::to_string(end);
}

std::string after(HWND control, WPARAM key)
{
    ask(control, WM_KEYDOWN, key);
    return selection(control);
}

void type(HWND control, const char *text)
{
    for (; *text; ++text)
        ask(control, WM_CHAR, static_cast<unsigned char>(*text), 1);
}

HWND one_line(const Parent &parent, const char *text, DWORD style = 0)
{
    return parent.add("EDIT", text, ES_AUTOHSCROLL | style, 1);
}

/// Twelve lines of "aa".
HWND lines(const Parent &parent, DWORD style = 0)
{
    std::string text;
    for (int i = 0; i < 12; ++i)
        text += i ? "\r\naa" : "aa";
    return parent.add("EDIT", text.c_str(), ES_MULTILINE | ES_AUTOVSCROLL | style, 1, 60);
}

LPARAM place_of(HWND edit, int position)
{
    const auto at = ask(edit, EM_POSFROMCHAR, static_cast<WPARAM>(position));
    return MAKELPARAM(LOWORD(at), HIWORD(at) + 3);
}

int first_line(HWND edit)
{
    return static_cast<int>(ask(edit, EM_GETFIRSTVISIBLELINE));
}

} // namespace

CASE("edit_keys.selecting", "SHIFT takes the selection along, CTRL goes by words", "")
{
    Parent parent;
    const HWND edit = one_line(parent, "one two  three");
    SetFocus(edit);
    {
        const Held control(VK_CONTROL);
        STEP(after(edit, VK_RIGHT), "4-4");
        STEP(after(edit, VK_RIGHT), "9-9");
        STEP(after(edit, VK_LEFT), "4-4");
        STEP(after(edit, VK_END), "14-14");
        STEP(after(edit, VK_HOME), "0-0");
    }
    const Held shift(VK_SHIFT);
    STEP(after(edit, VK_RIGHT), "0-1");
    STEP(after(edit, VK_END), "0-14");
}

CASE("edit_keys.clipboard", "Old keys cut, copy and paste, too", "")
{
    Parent parent;
    const HWND edit = one_line(parent, "abcd");
    SetFocus(edit);
    ask(edit, EM_SETSEL, 0, 2);
    {
        const Held control(VK_CONTROL);
        ask(edit, WM_KEYDOWN, VK_INSERT);
    }
    const Held shift(VK_SHIFT);
    ask(edit, EM_SETSEL, 4, 4);
    ask(edit, WM_KEYDOWN, VK_INSERT);
    STEP(text_of(edit), "abcdab");
    ask(edit, EM_SETSEL, 1, 3);
    ask(edit, WM_KEYDOWN, VK_DELETE);
    STEP(text_of(edit), "adab");
    ask(edit, EM_SETSEL, 0, 0);
    ask(edit, WM_PASTE);
    STEP(text_of(edit), "bcadab");
}

CASE("edit_keys.kept", "What may not be seen or changed is neither copied nor taken away", "")
{
    Parent parent;
    const HWND plain = one_line(parent, "plain");
    const HWND password = parent.add("EDIT", "secret", ES_AUTOHSCROLL | ES_PASSWORD, 2);
    const HWND fixed = parent.add("EDIT", "fixed", ES_AUTOHSCROLL | ES_READONLY, 3);
    ask(plain, EM_SETSEL, 0, -1);
    ask(plain, WM_COPY);
    ask(password, EM_SETSEL, 0, -1);
    ask(password, WM_COPY);
    ask(plain, WM_PASTE);
    STEP(text_of(plain), "plain", differs("wine-8.0", "secret", "copies it"));
    ask(fixed, EM_SETSEL, 0, 2);
    ask(fixed, WM_CUT);
    ask(fixed, WM_CLEAR);
    ask(fixed, EM_SETSEL, 3, 3);
    ask(fixed, WM_PASTE);
    ask(fixed, WM_KEYDOWN, VK_DELETE);
    type(fixed, "\bx");
    STEP(text_of(fixed), "fixed");
    STEP(ask(password, EM_SETPASSWORDCHAR, 0) >= 0, "yes");
    STEP((GetWindowLongA(password, GWL_STYLE) & ES_PASSWORD) != 0, "no");
}

CASE("edit_keys.styles", "Small letters, and a TAB that is none in one line", "")
{
    Parent parent;
    const HWND small = one_line(parent, "", ES_LOWERCASE);
    type(small, "aBC\t");
    STEP(text_of(small), "abc");
    const HWND several = parent.add("EDIT", "", ES_MULTILINE | ES_AUTOHSCROLL, 2, 60);
    type(several, "a\tb");
    STEP(text_of(several), "a\tb");
}

CASE("edit_keys.room", "Without ES_AUTOHSCROLL one line takes what its width has room for", "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "", 0, 1);
    parent.told();
    type(edit, "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM");
    STEP(GetWindowTextLengthA(edit) < 40, "yes");
    STEP(parent.told().find("1:501") != std::string::npos, "yes");
}

CASE("edit_keys.up_and_down", "Keys go from line to line, and the lines scroll", "")
{
    Parent parent;
    const HWND edit = lines(parent);
    SetFocus(edit);
    ask(edit, EM_SETSEL, 1, 1);
    STEP(after(edit, VK_DOWN), "5-5");
    STEP(after(edit, VK_UP), "1-1");
    STEP(after(edit, VK_END), "2-2");
    STEP(after(edit, VK_DOWN), "6-6");
    STEP(after(edit, VK_HOME), "4-4");
    STEP(first_line(edit), "0");
    parent.told();
    const Held control(VK_CONTROL);
    STEP(after(edit, VK_END), "46-46");
    STEP(first_line(edit) > 0, "yes");
    STEP(parent.told().find("1:602") != std::string::npos, "yes"); // EN_VSCROLL
    STEP(after(edit, VK_HOME), "0-0");
    STEP(first_line(edit), "0");
}

CASE("edit_keys.scrolled", "Lines are scrolled by messages", "")
{
    Parent parent;
    const HWND edit = lines(parent, WS_VSCROLL);
    STEP(ask(edit, EM_LINESCROLL, 0, 3), "1");
    STEP(first_line(edit), "3");
    STEP(GetScrollPos(edit, SB_VERT), "3");
    STEP(ask(edit, EM_LINESCROLL, 0, -1), "1");
    STEP(first_line(edit), "2");
    ask(edit, EM_SCROLL, SB_LINEUP);
    STEP(first_line(edit), "1");
    ask(edit, WM_VSCROLL, SB_LINEDOWN);
    STEP(first_line(edit), "2");
    ask(edit, EM_SETSEL, 46, 46);
    ask(edit, EM_SCROLLCARET);
    const int last = first_line(edit);
    STEP(last > 2 && last < 11, "yes");
    ask(edit, EM_SETSEL, 0, 0);
    ask(edit, EM_SCROLLCARET);
    STEP(first_line(edit), "0");
    const HWND one = one_line(parent, "abc");
    STEP(ask(one, EM_LINESCROLL, 0, 1), "0");
}

CASE("edit_keys.mouse", "The mouse selects characters, and a double click a word", "")
{
    Parent parent;
    const HWND edit = one_line(parent, "one two three");
    ask(edit, WM_LBUTTONDOWN, MK_LBUTTON, place_of(edit, 2));
    STEP(GetFocus() == edit, "yes");
    STEP(GetCapture() == edit, "yes");
    ask(edit, WM_MOUSEMOVE, MK_LBUTTON, place_of(edit, 6));
    STEP(selection(edit), "2-6");
    ask(edit, WM_LBUTTONUP, 0, place_of(edit, 6));
    STEP(GetCapture() == edit, "no");
    ask(edit, WM_MOUSEMOVE, 0, place_of(edit, 9));
    STEP(selection(edit), "2-6");
    ask(edit, WM_LBUTTONDOWN, MK_LBUTTON | MK_SHIFT, place_of(edit, 8));
    ask(edit, WM_LBUTTONUP, MK_SHIFT, place_of(edit, 8));
    STEP(selection(edit), "2-8");
    ask(edit, WM_LBUTTONDBLCLK, MK_LBUTTON, place_of(edit, 5));
    STEP(selection(edit), "4-8");
    ask(edit, WM_LBUTTONUP, 0, place_of(edit, 5));
    ask(edit, WM_LBUTTONDBLCLK, MK_LBUTTON, place_of(edit, 4));
    STEP(selection(edit), "4-8");
}

CASE("edit_keys.lost_capture", "What is selected ends where the mouse is taken away", "")
{
    Parent parent;
    const HWND edit = one_line(parent, "one two three");
    ask(edit, WM_LBUTTONDOWN, MK_LBUTTON, place_of(edit, 2));
    ReleaseCapture();
    ask(edit, WM_MOUSEMOVE, MK_LBUTTON, place_of(edit, 6));
    STEP(selection(edit), "2-2");
}

CASE("edit_keys.positions", "Characters have places, and places characters", "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "abcdef\r\nghi", ES_MULTILINE, 1, 60);
    STEP(ask(edit, EM_CHARFROMPOS, 0, place_of(edit, 3)), "3");
    STEP(ask(edit, EM_CHARFROMPOS, 0, place_of(edit, 9)), "65545"); // line 1
    const auto third = place_of(edit, 3), fourth = place_of(edit, 4);
    const int width = LOWORD(fourth) - LOWORD(third);
    STEP(ask(edit, EM_CHARFROMPOS, 0, MAKELPARAM(LOWORD(third) + width - 1, HIWORD(third))), "4");
    STEP(ask(edit, EM_POSFROMCHAR, 99), "-1");
    STEP(ask(edit, EM_POSFROMCHAR, 10) != -1, "yes");
    STEP(ask(edit, EM_POSFROMCHAR, 11), "-1"); // behind the last one
    ask(edit, EM_SETSEL, 1, 9);
    STEP(ask(edit, EM_LINELENGTH, static_cast<WPARAM>(-1)), "3"); // "a" and "hi" but for "g"
    const HWND right = parent.add("EDIT", "abc", ES_RIGHT | ES_MULTILINE, 2);
    const HWND left = parent.add("EDIT", "abc", ES_LEFT | ES_MULTILINE, 3);
    STEP(LOWORD(place_of(right, 0)) > LOWORD(place_of(left, 0)) + 30, "yes");
}

CASE("edit_keys.sideways", "One line scrolls to the side with the caret", "")
{
    Parent parent;
    const HWND edit =
        one_line(parent, "a long text that does not fit into the width of the control");
    SetFocus(edit);
    STEP(first_line(edit), "0");
    ask(edit, WM_KEYDOWN, VK_END);
    STEP(first_line(edit) > 0, "yes");
    ask(edit, WM_KEYDOWN, VK_HOME);
    STEP(first_line(edit), "0");
}

CASE("edit_keys.undone", "What is taken away is undone in one step, and selected", "")
{
    Parent parent;
    const HWND edit = one_line(parent, "abcd");
    SetFocus(edit);
    ask(edit, WM_KEYDOWN, VK_DELETE);
    ask(edit, WM_KEYDOWN, VK_DELETE);
    STEP(text_of(edit), "cd");
    STEP(ask(edit, EM_UNDO), "1");
    STEP(text_of(edit), "abcd");
    STEP(selection(edit), "0-2");
    const HWND several = parent.add("EDIT", "x", ES_MULTILINE, 2, 60);
    STEP(ask(several, EM_UNDO), "0", differs("wine-8.0", "1", "documented: 0"));
    ask(edit, EM_SETSEL, 1, 2);
    ask(edit, EM_SETSEL, static_cast<WPARAM>(-1), 0);
    STEP(selection(edit), "2-2");
}

CASE("edit_keys.pages", "Page keys go by as many lines as are seen", "")
{
    Parent parent;
    const HWND edit = lines(parent);
    SetFocus(edit);
    ask(edit, EM_SETSEL, 0, 0);
    ask(edit, WM_KEYDOWN, VK_NEXT);
    const auto down = ask(edit, EM_LINEFROMCHAR, static_cast<WPARAM>(-1));
    STEP(down > 1, "yes");
    ask(edit, WM_KEYDOWN, VK_NEXT);
    ask(edit, WM_KEYDOWN, VK_PRIOR);
    STEP(ask(edit, EM_LINEFROMCHAR, static_cast<WPARAM>(-1)) == down, "yes");
    RECT inside{};
    ask(edit, EM_GETRECT, 0, reinterpret_cast<LPARAM>(&inside));
    ask(edit, EM_SETSEL, 46, 46);
    ask(edit, EM_SCROLLCARET);
    const auto last = ask(edit, EM_POSFROMCHAR, 45);
    const auto before = ask(edit, EM_POSFROMCHAR, 41);
    const int height = HIWORD(last) - HIWORD(before);
    STEP(HIWORD(last) + 2 * height > inside.bottom, "yes"); // the last one that there is room for
}

CASE("edit_keys.dialog_codes", "Several lines leave TAB to the dialog", "")
{
    Parent parent;
    const HWND edit = lines(parent);
    MSG tab{};
    tab.message = WM_KEYDOWN;
    tab.wParam = VK_TAB;
    STEP(ask(edit, WM_GETDLGCODE, VK_TAB, reinterpret_cast<LPARAM>(&tab)) & DLGC_WANTALLKEYS, "0",
         differs("wine-8.0", "4", "does not look at the key"));
    STEP(ask(edit, WM_GETDLGCODE) & DLGC_WANTALLKEYS, "4");
    POINT at{-1, -1};
    SetFocus(edit);
    ask(edit, EM_SETSEL, 1, 1);
    STEP(GetCaretPos(&at), "1");
    STEP(at.x == LOWORD(ask(edit, EM_POSFROMCHAR, 1)), "yes");
}

namespace {

UINT asked = 0; // WM_CTLCOLOR… that the parent got last

LRESULT CALLBACK note_colours(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_CTLCOLOREDIT || message == WM_CTLCOLORSTATIC)
        asked = message;
    return DefWindowProcA(window, message, wparam, lparam);
}

} // namespace

CASE("edit_keys.colours", "What cannot be changed has the colours of a label", "")
{
    Parent parent;
    SetWindowLongPtrA(parent, GWLP_WNDPROC, reinterpret_cast<LONG_PTR>(note_colours));
    const auto colours = [&](DWORD style) {
        const HWND edit = one_line(parent, "x", style);
        UpdateWindow(edit);
        InvalidateRect(edit, nullptr, TRUE);
        asked = 0;
        UpdateWindow(edit);
        DestroyWindow(edit);
        return asked;
    };
    STEP(colours(0) == WM_CTLCOLOREDIT, "yes");
    STEP(colours(ES_READONLY) == WM_CTLCOLORSTATIC, "yes");
    STEP(colours(WS_DISABLED) == WM_CTLCOLORSTATIC, "yes");
    const HWND edit = one_line(parent, "x");
    STEP(ask(edit, EM_UNDO), "1");
}
