// Rich edit controls: formats of characters, and what the parent is told.

#include "control_support.hpp"

#include <cstring>
#include <string>

#include <richedit.h>

using namespace conformance;

namespace {

HWND add_rich(const Parent &parent)
{
    LoadLibraryA("riched20.dll");
    return parent.add(RICHEDIT_CLASSA, "", ES_MULTILINE | ES_AUTOVSCROLL, 5, 100);
}

void select(HWND control, LONG begin, LONG end)
{
    CHARRANGE range{begin, end};
    ask(control, EM_EXSETSEL, 0, reinterpret_cast<LPARAM>(&range));
}

LRESULT insert(HWND control, const char *text)
{
    return ask(control, EM_REPLACESEL, FALSE, reinterpret_cast<LPARAM>(text));
}

CHARFORMATA format_of(HWND control, LONG begin, LONG end)
{
    CHARFORMATA format{};
    format.cbSize = sizeof format;
    select(control, begin, end);
    ask(control, EM_GETCHARFORMAT, SCF_SELECTION, reinterpret_cast<LPARAM>(&format));
    return format;
}

LRESULT set_format(HWND control, WPARAM which, DWORD mask, DWORD effects, LONG height = 0)
{
    CHARFORMATA format{};
    format.cbSize = sizeof format;
    format.dwMask = mask;
    format.dwEffects = effects;
    format.yHeight = height;
    std::strcpy(format.szFaceName, "Courier New");
    return ask(control, EM_SETCHARFORMAT, which, reinterpret_cast<LPARAM>(&format));
}

/// "1..2 kind"
LRESULT selection_told(NMHDR &message, std::string &details)
{
    if (message.code == EN_SELCHANGE) {
        const auto &change = reinterpret_cast<const SELCHANGE &>(message);
        details = "(" + std::to_string(change.chrg.cpMin) + "," +
                  std::to_string(change.chrg.cpMax) + "," + std::to_string(change.seltyp) + ")";
    }
    return 0;
}

DWORD CALLBACK give_wide(DWORD_PTR cookie, LPBYTE buffer, LONG size, LONG *done)
{
    auto &left = *reinterpret_cast<const wchar_t **>(cookie);
    LONG given = 0;
    while (*left && given + 2 <= size) {
        std::memcpy(buffer + given, left++, 2);
        given += 2;
    }
    *done = given;
    return 0;
}

DWORD CALLBACK give_and_fail(DWORD_PTR cookie, LPBYTE buffer, LONG, LONG *done)
{
    auto &calls = *reinterpret_cast<int *>(cookie);
    *buffer = 'x';
    *done = 1;
    return ++calls == 2 ? 5 : 0;
}

DWORD CALLBACK take_and_fail(DWORD_PTR cookie, LPBYTE, LONG size, LONG *done)
{
    ++*reinterpret_cast<int *>(cookie);
    *done = size;
    return 5;
}

} // namespace

CASE("common_controls_rich_formats.effects", "Effects change one by one", "")
{
    Parent parent;
    const HWND rich = add_rich(parent);
    insert(rich, "one two");
    select(rich, 0, 3);
    STEP(set_format(rich, SCF_SELECTION, CFM_UNDERLINE, CFE_UNDERLINE), "1");
    STEP(set_format(rich, SCF_SELECTION, CFM_ITALIC, CFE_ITALIC), "1");
    STEP(format_of(rich, 0, 3).dwEffects & (CFE_STRIKEOUT | CFE_ITALIC | CFE_UNDERLINE), "6");
    STEP(format_of(rich, 4, 7).dwEffects & (CFE_UNDERLINE | CFE_ITALIC), "0");
    const DWORD same = format_of(rich, 0, 7).dwMask;
    STEP(same & (CFM_UNDERLINE | CFM_STRIKEOUT), "8");
    select(rich, 0, 3);
    set_format(rich, SCF_SELECTION, CFM_UNDERLINE, 0);
    STEP(format_of(rich, 0, 3).dwEffects & (CFE_UNDERLINE | CFE_ITALIC), "2");
}

CASE("common_controls_rich_formats.fonts", "A font's height and name are kept", "")
{
    Parent parent;
    const HWND rich = add_rich(parent);
    insert(rich, "one two");
    select(rich, 0, 3);
    set_format(rich, SCF_SELECTION, CFM_SIZE | CFM_FACE, 0, 400);
    STEP(format_of(rich, 0, 3).yHeight, "400");
    STEP(format_of(rich, 0, 3).szFaceName, "Courier New");
    STEP(format_of(rich, 4, 7).yHeight == 400, "no");
    STEP(format_of(rich, 0, 7).dwMask & (CFM_SIZE | CFM_FACE), "0");
}

CASE("common_controls_rich_formats.typed", "A format for what is typed next is forgotten elsewhere",
     "")
{
    Parent parent;
    const HWND rich = add_rich(parent);
    insert(rich, "one two");
    select(rich, 7, 7);
    set_format(rich, SCF_SELECTION, CFM_UNDERLINE, CFE_UNDERLINE);
    select(rich, 3, 3);
    select(rich, 7, 7);
    insert(rich, "x");
    STEP(format_of(rich, 7, 8).dwEffects & CFE_UNDERLINE, "0");
    select(rich, 8, 8);
    set_format(rich, SCF_SELECTION, CFM_UNDERLINE, CFE_UNDERLINE);
    insert(rich, "xx");
    STEP(format_of(rich, 8, 10).dwEffects & CFE_UNDERLINE, "4");
    select(rich, 9, 9);
    insert(rich, "x");
    STEP(format_of(rich, 9, 10).dwEffects & CFE_UNDERLINE, "4");
}

CASE("common_controls_rich_formats.told", "The parent hears what is selected now", "")
{
    Parent parent;
    parent.answer(selection_told);
    const HWND rich = add_rich(parent);
    insert(rich, "one\r\ntwo");
    ask(rich, EM_SETEVENTMASK, 0, ENM_SELCHANGE);
    select(rich, 1, 2);
    STEP(parent.told_once(), "5!1794(1,2,1)",
         differs("wine-8.0", "5!1794(1,2,5)", "has more than one character each time"));
    select(rich, 1, 5);
    STEP(parent.told_once(), "5!1794(1,5,5)");
    select(rich, 5, 5);
    STEP(parent.told_once(), "5!1794(5,5,0)",
         differs("wine-8.0", "5!1794(5,5,4)", "has more than one character each time"));
    ask(rich, EM_SETEVENTMASK, 0, ENM_CHANGE);
    insert(rich, "x");
    STEP(parent.told_once(), "5:300");
}

CASE("common_controls_rich_formats.limits", "Without a limit it is 64 kilobytes", "")
{
    Parent parent;
    const HWND rich = add_rich(parent);
    ask(rich, EM_EXLIMITTEXT, 0, 0);
    STEP(ask(rich, EM_GETLIMITTEXT), "65536");
    SetWindowTextA(rich, "one\r\ntwo");
    GETTEXTLENGTHEX bytes{GTL_NUMBYTES | GTL_PRECISE, 1200};
    STEP(ask(rich, EM_GETTEXTLENGTHEX, reinterpret_cast<WPARAM>(&bytes)), "14");
    select(rich, 1, 2);
    STEP(ask(rich, EM_EXLINEFROMCHAR, 0, -1), "0");
    char text[16] = "";
    TEXTRANGEA range{{0, -1}, text};
    STEP(ask(rich, EM_GETTEXTRANGE, 0, reinterpret_cast<LPARAM>(&range)), "7");
    STEP(text, "one\rtwo");
}

CASE("common_controls_rich_formats.streams", "A stream goes into the selection, and may fail", "")
{
    Parent parent;
    const HWND rich = add_rich(parent);
    SetWindowTextA(rich, "one two three");
    select(rich, 4, 7);
    const wchar_t *wide = L"23";
    EDITSTREAM stream{reinterpret_cast<DWORD_PTR>(&wide), 0, give_wide};
    ask(rich, EM_STREAMIN, SF_TEXT | SF_UNICODE | SFF_SELECTION, reinterpret_cast<LPARAM>(&stream));
    STEP(text_of(rich), "one 23 three");
    int calls = 0;
    stream = {reinterpret_cast<DWORD_PTR>(&calls), 0, give_and_fail};
    ask(rich, EM_STREAMIN, SF_TEXT, reinterpret_cast<LPARAM>(&stream));
    STEP(stream.dwError, "5");
    STEP(calls, "2");
}

CASE("common_controls_rich_formats.stopped", "A callback that fails gets no more to write", "")
{
    Parent parent;
    const HWND rich = add_rich(parent);
    SetWindowTextA(rich, std::string(9000, 'x').c_str());
    int calls = 0;
    EDITSTREAM stream{reinterpret_cast<DWORD_PTR>(&calls), 0, take_and_fail};
    ask(rich, EM_STREAMOUT, SF_TEXT, reinterpret_cast<LPARAM>(&stream));
    STEP(stream.dwError, "5");
    STEP(calls, "1");
}

CASE("common_controls_rich_formats.equal", "What is put in has the format of what is before it", "")
{
    Parent parent;
    const HWND rich = add_rich(parent);
    insert(rich, "aa");
    select(rich, 0, 1);
    set_format(rich, SCF_SELECTION, CFM_UNDERLINE, CFE_UNDERLINE);
    select(rich, 1, 1);
    insert(rich, "a");
    STEP(format_of(rich, 0, 2).dwEffects & CFE_UNDERLINE, "4");
    STEP(format_of(rich, 2, 3).dwEffects & CFE_UNDERLINE, "0");
}

CASE("common_controls_rich_formats.usual", "The usual format is for what has none of its own", "")
{
    Parent parent;
    const HWND rich = add_rich(parent);
    STEP(set_format(rich, SCF_DEFAULT, CFM_UNDERLINE, CFE_UNDERLINE), "1");
    insert(rich, "new");
    STEP(format_of(rich, 0, 3).dwEffects & CFE_UNDERLINE, "4");
    CHARFORMATA format{};
    format.cbSize = sizeof format;
    ask(rich, EM_GETCHARFORMAT, SCF_DEFAULT, reinterpret_cast<LPARAM>(&format));
    STEP(format.dwEffects & CFE_UNDERLINE, "4");
}
