// Edit controls: text, selection, limits, and what they tell their parent.

#include "control_support.hpp"

#include <cstring>

using namespace conformance;

namespace {

void type(HWND control, const char *text)
{
    for (; *text; ++text)
        ask(control, WM_CHAR, static_cast<unsigned char>(*text), 1);
}

void replace(HWND control, const char *text, BOOL can_undo = TRUE)
{
    ask(control, EM_REPLACESEL, static_cast<WPARAM>(can_undo), reinterpret_cast<LPARAM>(text));
}

/// "2-5": what is selected.
std::string selection(HWND control)
{
    DWORD begin = 0;
    DWORD end = 0;
    ask(control, EM_GETSEL, reinterpret_cast<WPARAM>(&begin), reinterpret_cast<LPARAM>(&end));
    return std::to_string(begin) + "-" + std::to_string(end);
}

std::string line(HWND control, int number)
{
    char buffer[64] = "";
    const WORD room = 60;
    std::memcpy(buffer, &room, sizeof room);
    const auto length =
        ask(control, EM_GETLINE, static_cast<WPARAM>(number), reinterpret_cast<LPARAM>(buffer));
    return std::string(buffer, static_cast<std::size_t>(length));
}

} // namespace

CASE("edit.typing", "What is typed is inserted in place of what is selected", "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "abc", ES_AUTOHSCROLL, 1);
    STEP(made(edit), "yes");
    STEP(text_of(edit), "abc");
    parent.told();
    STEP(selection(edit), "0-0");
    type(edit, "xy");
    STEP(text_of(edit), "xyabc");
    STEP(parent.told(), "1:400 1:300 1:400 1:300");
    STEP(selection(edit), "2-2");
    ask(edit, EM_SETSEL, 1, 4);
    STEP(selection(edit), "1-4");
    STEP(ask(edit, EM_GETSEL), "262145");
    type(edit, "-");
    STEP(text_of(edit), "x-c");
    type(edit, "\b");
    STEP(text_of(edit), "xc");
    ask(edit, WM_KEYDOWN, VK_DELETE, 0);
    STEP(text_of(edit), "x");
    parent.told();
    type(edit, "\r");
    STEP(text_of(edit), "x");
    STEP(parent.told(), "-");
    ask(edit, EM_SETSEL, 0, -1);
    STEP(selection(edit), "0-1");
    ask(edit, EM_SETSEL, static_cast<WPARAM>(-1), 0);
    STEP(selection(edit), "1-1");
}

CASE("edit.modified", "The control knows whether it was changed, and undoes the last change", "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "abc", ES_AUTOHSCROLL, 1);
    STEP(ask(edit, EM_GETMODIFY), "0",
         differs("wine-8.0", "1", "documented: cleared when the control is created"));
    STEP(ask(edit, EM_CANUNDO), "0");
    type(edit, "x");
    STEP(ask(edit, EM_GETMODIFY), "1");
    STEP(ask(edit, EM_CANUNDO), "1");
    ask(edit, EM_SETMODIFY, FALSE);
    STEP(ask(edit, EM_GETMODIFY), "0");
    STEP(ask(edit, EM_UNDO), "1");
    STEP(text_of(edit), "abc");
    STEP(ask(edit, EM_UNDO), "1");
    STEP(text_of(edit), "xabc");
    ask(edit, EM_EMPTYUNDOBUFFER);
    STEP(ask(edit, EM_CANUNDO), "0");
    SetWindowTextA(edit, "new");
    STEP(ask(edit, EM_GETMODIFY), "0");
}

CASE("edit.limit", "More than the limit is cut off, and the parent hears of it", "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "", ES_AUTOHSCROLL, 1);
    ask(edit, EM_LIMITTEXT, 3);
    STEP(ask(edit, EM_GETLIMITTEXT), "3");
    parent.told();
    replace(edit, "abcdef");
    STEP(text_of(edit), "abc");
    STEP(parent.told(), "1:501 1:400 1:300");
    type(edit, "x");
    STEP(text_of(edit), "abc");
    STEP(parent.told(), "1:501 1:400 1:300");
    SetWindowTextA(edit, "abcdef");
    STEP(text_of(edit), "abcdef");
    ask(edit, EM_LIMITTEXT, 0);
    STEP(ask(edit, EM_GETLIMITTEXT), "2147483646");
}

CASE("edit.set_text", "One line tells of a text that is set, several lines do not", "")
{
    Parent parent;
    const HWND one = parent.add("EDIT", "", ES_AUTOHSCROLL, 1);
    const HWND several = parent.add("EDIT", "", ES_MULTILINE, 2, 60);
    parent.told();
    SetWindowTextA(one, "abc");
    STEP(parent.told(), "1:400 1:300");
    SetWindowTextA(several, "abc");
    STEP(parent.told(), "-");
    STEP(ask(one, WM_GETTEXTLENGTH), "3");
}

CASE("edit.lines", "Several lines are found by number and by position", "")
{
    Parent parent;
    const HWND edit =
        parent.add("EDIT", "one\r\ntwo\r\n\r\nfour", ES_MULTILINE | ES_AUTOHSCROLL, 1, 80);
    STEP(ask(edit, EM_GETLINECOUNT), "4");
    STEP(line(edit, 0), "one");
    STEP(line(edit, 2), "");
    STEP(line(edit, 3), "four");
    STEP(line(edit, 4), "");
    STEP(ask(edit, EM_LINEINDEX, 1), "5");
    STEP(ask(edit, EM_LINEINDEX, 3), "12");
    STEP(ask(edit, EM_LINEINDEX, 4), "-1");
    STEP(ask(edit, EM_LINEFROMCHAR, 4), "0");
    STEP(ask(edit, EM_LINEFROMCHAR, 5), "1");
    STEP(ask(edit, EM_LINEFROMCHAR, 99), "3");
    STEP(ask(edit, EM_LINELENGTH, 6), "3");
    STEP(ask(edit, EM_LINELENGTH, 99), "0",
         differs("wine-8.0", "4", "documented: 0 beyond the text"));
    ask(edit, EM_SETSEL, 16, 16);
    STEP(ask(edit, EM_LINEINDEX, static_cast<WPARAM>(-1)), "12");
    replace(edit, "\r\nfive");
    STEP(ask(edit, EM_GETLINECOUNT), "5");
    STEP(selection(edit), "22-22");
    STEP(ask(edit, EM_GETFIRSTVISIBLELINE), "0");
}

CASE("edit.appending", "A log is written by selecting its end and replacing that", "")
{
    Parent parent;
    const HWND edit =
        parent.add("EDIT", "", ES_MULTILINE | ES_AUTOVSCROLL | ES_READONLY | WS_VSCROLL, 1, 60);
    parent.told();
    for (const char *const text : {"first\r\n", "second\r\n"}) {
        const int end = GetWindowTextLengthA(edit);
        ask(edit, EM_SETSEL, static_cast<WPARAM>(end), end);
        replace(edit, text, FALSE);
    }
    STEP(text_of(edit), "first\r\nsecond\r\n");
    STEP(ask(edit, EM_CANUNDO), "0");
    STEP(ask(edit, EM_GETLINECOUNT), "3");
    type(edit, "x");
    STEP(text_of(edit), "first\r\nsecond\r\n");
    STEP(ask(edit, EM_SETREADONLY, FALSE), "1");
    STEP((GetWindowLongA(edit, GWL_STYLE) & ES_READONLY) != 0, "no");
    type(edit, "x");
    STEP(text_of(edit), "first\r\nsecond\r\nx");
}

CASE("edit.styles", "Styles decide what a control takes, and how it shows it", "")
{
    Parent parent;
    const HWND number = parent.add("EDIT", "", ES_NUMBER | ES_AUTOHSCROLL, 1);
    const HWND upper = parent.add("EDIT", "", ES_UPPERCASE | ES_AUTOHSCROLL, 2);
    const HWND password = parent.add("EDIT", "", ES_PASSWORD | ES_AUTOHSCROLL, 3);
    const HWND several = parent.add("EDIT", "", ES_MULTILINE, 4, 60);
    type(number, "1a2");
    STEP(text_of(number), "12");
    type(upper, "aBc");
    STEP(text_of(upper), "ABC");
    type(password, "secret");
    STEP(text_of(password), "secret");
    STEP(ask(password, EM_GETPASSWORDCHAR) != 0, "yes");
    ask(password, EM_SETPASSWORDCHAR, 0);
    STEP(ask(password, EM_GETPASSWORDCHAR), "0");
    type(several, "a\rb");
    STEP(text_of(several), "a\r\nb");
    STEP(ask(upper, WM_GETDLGCODE), "137");   // DLGC_HASSETSEL, _WANTCHARS, _WANTARROWS
    STEP(ask(several, WM_GETDLGCODE), "141"); // and _WANTALLKEYS
}

CASE("edit.keys", "Keys move the caret", "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "one two", ES_AUTOHSCROLL, 1);
    ask(edit, WM_KEYDOWN, VK_RIGHT, 0);
    STEP(selection(edit), "1-1");
    ask(edit, WM_KEYDOWN, VK_END, 0);
    STEP(selection(edit), "7-7");
    ask(edit, WM_KEYDOWN, VK_LEFT, 0);
    STEP(selection(edit), "6-6");
    ask(edit, WM_KEYDOWN, VK_HOME, 0);
    STEP(selection(edit), "0-0");
    ask(edit, WM_KEYDOWN, VK_LEFT, 0);
    STEP(selection(edit), "0-0");
    ask(edit, EM_SETSEL, 1, 3);
    ask(edit, WM_KEYDOWN, VK_LEFT, 0); // from the caret, not from the selection's start
    STEP(selection(edit), "2-2");
}

CASE("edit.clipboard", "What is selected goes to the clipboard and comes back", "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "one two", ES_AUTOHSCROLL, 1);
    ask(edit, EM_SETSEL, 0, 4);
    ask(edit, WM_CUT);
    STEP(text_of(edit), "two");
    ask(edit, EM_SETSEL, 3, 3);
    ask(edit, WM_PASTE);
    STEP(text_of(edit), "twoone ");
    ask(edit, EM_SETSEL, 0, 3);
    ask(edit, WM_CLEAR);
    STEP(text_of(edit), "one ");
    STEP(IsClipboardFormatAvailable(CF_TEXT) != 0, "yes");
}

CASE("edit.focus", "The parent hears when a control gets and loses the focus", "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "", ES_AUTOHSCROLL, 1);
    parent.told();
    SetFocus(edit);
    STEP(parent.told(), "1:100");
    SetFocus(parent);
    STEP(parent.told(), "1:200");
}
