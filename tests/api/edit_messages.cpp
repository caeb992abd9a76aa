// Edit controls: what their messages answer, and what becomes of keys and of text that is put in.

#include "edit_support.hpp"

#include <cstring>

using namespace conformance;

namespace {

std::string rectangle(HWND edit)
{
    RECT r{};
    ask(edit, EM_GETRECT, 0, reinterpret_cast<LPARAM>(&r));
    return std::to_string(r.left) + "," + std::to_string(r.top) + "," + std::to_string(r.right) +
           "," + std::to_string(r.bottom);
}

int line_height(HWND edit)
{
    const HDC context = GetDC(edit);
    TEXTMETRICA metrics{};
    GetTextMetricsA(context, &metrics);
    ReleaseDC(edit, context);
    return metrics.tmHeight;
}

std::string line(HWND edit, int number)
{
    char buffer[64] = "";
    const WORD room = 60;
    std::memcpy(buffer, &room, sizeof room);
    const auto length =
        ask(edit, EM_GETLINE, static_cast<WPARAM>(number), reinterpret_cast<LPARAM>(buffer));
    return std::string(buffer, static_cast<std::size_t>(length));
}

std::string contents(HLOCAL memory)
{
    const auto *const text = static_cast<const char *>(LocalLock(memory));
    std::string result = text ? text : "nothing";
    LocalUnlock(memory);
    return result;
}

void copy(const char *text)
{
    const HGLOBAL memory = GlobalAlloc(GMEM_MOVEABLE, std::strlen(text) + 1);
    std::memcpy(GlobalLock(memory), text, std::strlen(text) + 1);
    GlobalUnlock(memory);
    OpenClipboard(nullptr);
    EmptyClipboard();
    SetClipboardData(CF_TEXT, memory);
    CloseClipboard();
}

HWND several(const Parent &parent, const char *text, DWORD style = 0, int height = 60)
{
    return parent.add("EDIT", text, ES_MULTILINE | style, 1, height);
}

} // namespace

CASE("edit_messages.one_line", "One line is the only line, whatever its number", "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "abc", ES_AUTOHSCROLL, 1);
    STEP(line(edit, 0), "abc");
    STEP(line(edit, 7), "abc");
    STEP(ask(edit, EM_LINEFROMCHAR, 2), "0");
    STEP(ask(edit, EM_LINEFROMCHAR, static_cast<WPARAM>(-1)), "0");
    STEP(ask(edit, EM_LINELENGTH, 99), "3");
    STEP(ask(edit, EM_LINELENGTH, static_cast<WPARAM>(-1)), "3");
    STEP(ask(edit, EM_GETLINECOUNT), "1");
    STEP(ask(edit, EM_GETTHUMB), "0");
    STEP(ask(edit, EM_SCROLL, SB_LINEDOWN), "0");
    STEP(ask(edit, EM_FMTLINES, TRUE), "1"); // what was wanted
    STEP(ask(edit, EM_GETHANDLE), "0");
    const UINT stop = 10;
    STEP(ask(edit, EM_SETTABSTOPS, 1, reinterpret_cast<LPARAM>(&stop)), "0");
    const auto before = rectangle(edit);
    const RECT inner{5, 5, 40, 15};
    ask(edit, EM_SETRECT, 0, reinterpret_cast<LPARAM>(&inner));
    STEP(rectangle(edit) == before, "yes");
}

CASE("edit_messages.selected_lines", "-1 is the line of what is selected, or of the caret", "")
{
    Parent parent;
    const HWND edit = several(parent, "one\r\ntwo\r\nthree");
    ask(edit, EM_SETSEL, 6, 12);
    STEP(ask(edit, EM_LINEFROMCHAR, static_cast<WPARAM>(-1)), "1");
    STEP(ask(edit, EM_LINEINDEX, static_cast<WPARAM>(-1)), "10");
    STEP(ask(edit, EM_LINELENGTH, static_cast<WPARAM>(-1)), "4"); // "t" and "ree"
    STEP(ask(edit, EM_LINELENGTH, 3), "3");
    STEP(ask(edit, EM_LINELENGTH, 4), "3"); // between CR and LF
    ask(edit, EM_SETSEL, 12, 6);            // the caret in front
    STEP(ask(edit, EM_LINEINDEX, static_cast<WPARAM>(-1)), "5");
}

CASE("edit_messages.outside", "A place outside of the control is that of no character", "")
{
    Parent parent;
    const HWND edit = several(parent, "abc\r\ndef");
    STEP(ask(edit, EM_CHARFROMPOS, 0, MAKELPARAM(-1, 3)), "-1");
    STEP(ask(edit, EM_CHARFROMPOS, 0, MAKELPARAM(3, 60)), "-1");
    STEP(ask(edit, EM_CHARFROMPOS, 0, MAKELPARAM(100, 3)), "-1");
    STEP(ask(edit, EM_CHARFROMPOS, 0, MAKELPARAM(99, 3)), "3");
    STEP(ask(edit, EM_CHARFROMPOS, 0, MAKELPARAM(99, 59)), "65544"); // below the last line
}

CASE("edit_messages.rectangle", "Several lines can have a rectangle of their own, of whole lines",
     "")
{
    Parent parent;
    const HWND edit = several(parent, "one two three four five six seven");
    const int height = line_height(edit);
    STEP(rectangle(edit) == "0,0,100," + std::to_string(60 / height * height), "yes");
    const auto lines = ask(edit, EM_GETLINECOUNT);
    RECT inner{10, 5, 60, 5 + 2 * height};
    ask(edit, EM_SETRECT, 0, reinterpret_cast<LPARAM>(&inner));
    STEP(rectangle(edit) == "10,5,60," + std::to_string(5 + 2 * height), "yes");
    STEP(ask(edit, EM_GETLINECOUNT) > lines, "yes");
    STEP(ask(edit, EM_POSFROMCHAR, 0) == MAKELONG(10, 5), "yes");
    inner.bottom += height / 2;
    ask(edit, EM_SETRECTNP, 0, reinterpret_cast<LPARAM>(&inner));
    STEP(rectangle(edit) == "10,5,60," + std::to_string(5 + 2 * height), "yes");
    ask(edit, EM_SETRECT, 0, 0);
    STEP(rectangle(edit) == "0,0,100," + std::to_string(60 / height * height), "yes",
         differs("wine-8.0", "no", "documented: the default one; Wine keeps parts of lines"));
    ask(edit, EM_SETRECT, 0, reinterpret_cast<LPARAM>(&inner));
    MoveWindow(edit, 0, 0, 120, 60, TRUE);
    STEP(rectangle(edit) == "0,0,120," + std::to_string(60 / height * height), "yes");
}

CASE("edit_messages.handle", "The text of several lines is in memory that a program can have", "")
{
    Parent parent;
    const HWND edit = several(parent, "one\r\ntwo", ES_AUTOVSCROLL);
    const auto memory = reinterpret_cast<HLOCAL>(ask(edit, EM_GETHANDLE));
    STEP(memory != nullptr, "yes");
    STEP(contents(memory), "one\r\ntwo");
    type(edit, "x");
    STEP(contents(reinterpret_cast<HLOCAL>(ask(edit, EM_GETHANDLE))), "xone\r\ntwo");
    STEP(ask(edit, EM_GETMODIFY), "1");
    parent.told();
    const HLOCAL other = LocalAlloc(LMEM_MOVEABLE | LMEM_ZEROINIT, 30);
    std::strcpy(static_cast<char *>(LocalLock(other)), "other\r\ntext\r\nhere");
    LocalUnlock(other);
    ask(edit, EM_SETHANDLE, reinterpret_cast<WPARAM>(other));
    LocalFree(memory);
    STEP(text_of(edit), "other\r\ntext\r\nhere");
    STEP(ask(edit, EM_GETLINECOUNT), "3");
    STEP(ask(edit, EM_GETMODIFY), "0");
    STEP(ask(edit, EM_CANUNDO), "0");
    STEP(reinterpret_cast<HLOCAL>(ask(edit, EM_GETHANDLE)) == other, "yes");
    STEP(parent.told(), "-");
    STEP(selection(edit), "0-0");
    ask(edit, EM_SETSEL, 0, 5);
    replace(edit, "a longer text than there was room for in the memory");
    STEP(contents(reinterpret_cast<HLOCAL>(ask(edit, EM_GETHANDLE))) ==
             "a longer text than there was room for in the memory\r\ntext\r\nhere",
         "yes");
}

CASE("edit_messages.wide_handle", "It has UTF-16 where the control was made with UTF-16", "")
{
    Parent parent;
    const HWND edit = CreateWindowExW(0, L"EDIT", L"wide", ES_MULTILINE | WS_CHILD, 0, 0, 100, 60,
                                      parent, nullptr, GetModuleHandleW(nullptr), nullptr);
    const auto memory = reinterpret_cast<HLOCAL>(SendMessageW(edit, EM_GETHANDLE, 0, 0));
    const auto *const text = static_cast<const WCHAR *>(LocalLock(memory));
    STEP(text && text[0] == L'w' && text[3] == L'e' && text[4] == 0, "yes");
    LocalUnlock(memory);
}

CASE("edit_messages.soft_breaks", "Line ends that the width makes are in the text when asked for",
     "")
{
    Parent parent;
    const HWND edit = several(parent, "first second third fourth fifth sixth");
    const auto lines = ask(edit, EM_GETLINECOUNT);
    STEP(lines > 1, "yes");
    STEP(ask(edit, EM_FMTLINES, TRUE), "1");
    const auto count = [&] {
        int found = 0;
        const auto text = text_of(edit);
        for (auto at = text.find("\r\r\n"); at != std::string::npos;
             at = text.find("\r\r\n", at + 1))
            ++found;
        return found;
    };
    STEP(count() == lines - 1, "yes", differs("wine-8.0", "no", "puts none in"));
    STEP(ask(edit, EM_FMTLINES, FALSE), "0");
    STEP(count(), "0");
    STEP(text_of(edit), "first second third fourth fifth sixth");
}

CASE("edit_messages.tabs", "Characters behind a TAB begin at its stop", "")
{
    Parent parent;
    const HWND edit = several(parent, "\tb\r\na\tb\r\n\t\tb", 0, 80);
    SetWindowPos(edit, nullptr, 0, 0, 280, 80, SWP_NOMOVE | SWP_NOZORDER);
    const int usual = column_of(edit, 1);
    STEP(usual > 20, "yes");
    STEP(column_of(edit, 6) == usual, "yes");
    STEP(column_of(edit, 11) == 2 * usual, "yes");
    const auto stops = [&](std::initializer_list<UINT> list) {
        return ask(edit, EM_SETTABSTOPS, list.size(), reinterpret_cast<LPARAM>(list.begin()));
    };
    STEP(stops({32}), "1");
    STEP(column_of(edit, 1) == usual, "yes");
    STEP(stops({16}), "1");
    STEP(2 * column_of(edit, 1) == usual, "yes");
    STEP(column_of(edit, 11) == usual, "yes");
    STEP(stops({32, 96}), "1");
    STEP(column_of(edit, 1) == usual, "yes");
    STEP(column_of(edit, 11) == 3 * usual, "yes");
    STEP(stops({}), "1");
    STEP(column_of(edit, 11) == 2 * usual, "yes");
}

CASE("edit_messages.undo_flag", "What is replaced without a word of undoing cannot be undone", "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "abc", ES_AUTOHSCROLL, 1);
    replace(edit, "x");
    STEP(ask(edit, EM_CANUNDO), "1");
    replace(edit, "y", FALSE);
    STEP(ask(edit, EM_CANUNDO), "0");
    STEP(text_of(edit), "xyabc");
    STEP(ask(edit, EM_GETMODIFY), "1");
}

CASE("edit_messages.limits", "At first text ends at 30000 characters, when it is typed or pasted",
     "")
{
    Parent parent;
    const HWND edit = several(parent, "", ES_AUTOVSCROLL);
    STEP(ask(edit, EM_GETLIMITTEXT), "30000");
    ask(edit, EM_LIMITTEXT, 4);
    copy("abcdef");
    parent.told();
    ask(edit, WM_PASTE);
    STEP(text_of(edit), "abcd");
    STEP(parent.told(), "1:501 1:400 1:300");
    ask(edit, EM_LIMITTEXT, 2); // less than there is
    STEP(text_of(edit), "abcd");
    STEP(ask(edit, EM_GETLIMITTEXT), "2");
    ask(edit, EM_LIMITTEXT, 0);
    STEP(static_cast<DWORD>(ask(edit, EM_GETLIMITTEXT)) == 0xFFFFFFFFu, "yes");
}

CASE("edit_messages.full", "Without ES_AUTOVSCROLL lines end at the control's bottom", "")
{
    Parent parent;
    const HWND edit = several(parent, "");
    const auto room = 60 / line_height(edit);
    parent.told();
    for (int i = 0; i < 20; ++i)
        type(edit, "a\r");
    STEP(ask(edit, EM_GETLINECOUNT) == room, "yes");
    STEP(parent.told().find("1:501") != std::string::npos, "yes");
    STEP(first_line(edit), "0");
    SetWindowTextA(edit, many_lines(20).c_str());
    STEP(ask(edit, EM_GETLINECOUNT), "20");
}

CASE("edit_messages.pasting", "One line takes a text to its first end, and digits only as typed",
     "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "", ES_AUTOHSCROLL, 1);
    copy("one\r\ntwo");
    ask(edit, WM_PASTE);
    STEP(text_of(edit), "one");
    const HWND number = parent.add("EDIT", "", ES_AUTOHSCROLL | ES_NUMBER, 2);
    copy("1a2");
    ask(number, WM_PASTE);
    STEP(text_of(number), "1a2");   // documented: it is still possible
    SetWindowTextA(edit, "x\r\ny"); // but a program can do what a user cannot
    STEP(ask(edit, WM_GETTEXTLENGTH), "4");
    ask(edit, EM_SETSEL, 0, -1);
    replace(edit, "pq\r\nr");
    STEP(ask(edit, WM_GETTEXTLENGTH), "5");
}

CASE("edit_messages.converted", "ES_OEMCONVERT changes what the system's other code page lacks", "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "", ES_AUTOHSCROLL | ES_OEMCONVERT, 1);
    constexpr WCHAR euro = 0x20AC;
    const WCHAR typed[] = {euro, 0};
    char there[8] = "";
    WCHAR expected[8] = L"", found[8] = L"";
    CharToOemW(typed, there);
    OemToCharW(there, expected);
    SendMessageW(edit, WM_CHAR, euro, 1);
    GetWindowTextW(edit, found, 8);
    STEP(found[0] == expected[0], "yes", differs("wine-8.0", "no", "does not convert"));
}

CASE("edit_messages.old_undo", "ALT and BACKSPACE undo", "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "", ES_AUTOHSCROLL, 1);
    type(edit, "abc");
    constexpr LPARAM with_alt = 0x20000000;
    ask(edit, WM_SYSKEYDOWN, VK_BACK, with_alt | 1);
    STEP(text_of(edit), "", differs("wine-8.0", "abc", "looks at another bit"));
    ask(edit, WM_SYSCHAR, '\b', with_alt | 1);
    STEP(text_of(edit), "", differs("wine-8.0", "abc", "looks at another bit"));
    STEP(ask(edit, EM_CANUNDO), "1");
}

CASE("edit_messages.control_keys",
     "CTRL and a letter are commands; for all of the text only in one line", "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "abc", ES_AUTOHSCROLL, 1);
    SetFocus(edit);
    const Held control(VK_CONTROL);
    ask(edit, EM_SETSEL, 0, 1);
    type(edit, "\x18");
    STEP(text_of(edit), "bc");
    ask(edit, EM_SETSEL, 2, 2);
    type(edit, "\x16");
    STEP(text_of(edit), "bca");
    type(edit, "\x1a");
    STEP(text_of(edit), "bc");
    ask(edit, EM_SETSEL, 0, 2);
    type(edit, "\x03");
    STEP(text_of(edit), "bc");
    ask(edit, EM_SETSEL, 0, 0);
    type(edit, "\x16");
    STEP(text_of(edit), "bcbc");
    ask(edit, WM_KEYDOWN, 'A');
    type(edit, "\x01");
    STEP(selection(edit), "0-4", differs("wine-8.0", "2-2", "knows no such key"));
    const HWND more = several(parent, "abc");
    SetFocus(more);
    ask(more, WM_KEYDOWN, 'A');
    type(more, "\x01");
    STEP(selection(more), "0-0");
}

CASE("edit_messages.deleting", "DELETE with SHIFT takes the character before, with CTRL the rest",
     "")
{
    Parent parent;
    const HWND edit = several(parent, "abcdef\r\nghi");
    SetFocus(edit);
    ask(edit, EM_SETSEL, 2, 2);
    {
        const Held shift(VK_SHIFT);
        ask(edit, WM_KEYDOWN, VK_DELETE);
    }
    STEP(text_of(edit), "acdef\r\nghi");
    const Held control(VK_CONTROL);
    ask(edit, WM_KEYDOWN, VK_DELETE);
    STEP(text_of(edit), "a\r\nghi");
}

CASE("edit_messages.dialog_codes", "Dialogs hear what keys a control wants", "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "", 0, 1);
    STEP(ask(edit, WM_GETDLGCODE) == (DLGC_HASSETSEL | DLGC_WANTCHARS | DLGC_WANTARROWS), "yes");
    STEP(ask(several(parent, ""), WM_GETDLGCODE) ==
             (DLGC_HASSETSEL | DLGC_WANTCHARS | DLGC_WANTARROWS | DLGC_WANTALLKEYS),
         "yes");
    STEP(ask(several(parent, "", ES_READONLY), WM_GETDLGCODE) ==
             (DLGC_HASSETSEL | DLGC_WANTCHARS | DLGC_WANTARROWS | DLGC_WANTALLKEYS),
         "yes");
}

CASE("edit_messages.repainted", "Only the lines that another text or selection changes are drawn",
     "")
{
    Parent parent;
    const HWND edit = several(parent, many_lines(3).c_str());
    const int height = line_height(edit);
    SetFocus(edit);
    UpdateWindow(edit);
    const auto changed = [&] {
        RECT r{};
        GetUpdateRect(edit, &r, FALSE);
        ValidateRect(edit, nullptr);
        return std::to_string(r.top / height) + "-" +
               std::to_string((r.bottom + height - 1) / height);
    };
    changed();
    ask(edit, EM_SETSEL, 5, 5);
    changed();
    type(edit, "b");
    STEP(changed(), "1-2");
    ask(edit, EM_SETSEL, 4, 6);
    STEP(changed(), "1-2");
    ask(edit, EM_SETSEL, 6, 10);
    STEP(changed(), "1-3");
    ask(edit, EM_SETSEL, 0, 0);
    STEP(changed(), "1-3");
}
