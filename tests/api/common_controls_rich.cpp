// Rich edit controls: text and colours.

#include "control_support.hpp"

#include <algorithm>
#include <cstring>

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

std::string selection(HWND control)
{
    CHARRANGE range{-9, -9};
    ask(control, EM_EXGETSEL, 0, reinterpret_cast<LPARAM>(&range));
    char text[64] = "";
    ask(control, EM_GETSELTEXT, 0, reinterpret_cast<LPARAM>(text));
    for (char *end = text; (end = std::strchr(end, '\r'));)
        *end = '|';
    return std::to_string(range.cpMin) + ".." + std::to_string(range.cpMax) + " " + text;
}

LRESULT insert(HWND control, const char *text)
{
    return ask(control, EM_REPLACESEL, FALSE, reinterpret_cast<LPARAM>(text));
}

LRESULT set_colour(HWND control, WPARAM which, COLORREF colour)
{
    CHARFORMATA format{};
    format.cbSize = sizeof format;
    format.dwMask = CFM_COLOR;
    format.crTextColor = colour;
    return ask(control, EM_SETCHARFORMAT, which, reinterpret_cast<LPARAM>(&format));
}

/// "255", "system" or "several" in a range.
std::string colour(HWND control, LONG begin, LONG end)
{
    CHARFORMATA format{};
    format.cbSize = sizeof format;
    select(control, begin, end);
    const auto mask =
        ask(control, EM_GETCHARFORMAT, SCF_SELECTION, reinterpret_cast<LPARAM>(&format));
    if (!(mask & CFM_COLOR))
        return "several";
    return format.dwEffects & CFE_AUTOCOLOR ? "system" : std::to_string(format.crTextColor);
}

LRESULT length(HWND control, DWORD flags)
{
    GETTEXTLENGTHEX how{flags, CP_ACP};
    return ask(control, EM_GETTEXTLENGTHEX, reinterpret_cast<WPARAM>(&how));
}

/// A text that a callback gives or takes in parts.
struct Stream {
    std::string text;
    std::size_t given = 0;
};

DWORD CALLBACK give(DWORD_PTR cookie, LPBYTE buffer, LONG size, LONG *done)
{
    auto &stream = *reinterpret_cast<Stream *>(cookie);
    const auto part = std::min<std::size_t>(
        {4, static_cast<std::size_t>(size), stream.text.size() - stream.given});
    std::memcpy(buffer, stream.text.data() + stream.given, part);
    stream.given += part;
    *done = static_cast<LONG>(part);
    return 0;
}

DWORD CALLBACK take(DWORD_PTR cookie, LPBYTE buffer, LONG size, LONG *done)
{
    auto &stream = *reinterpret_cast<Stream *>(cookie);
    stream.text.append(reinterpret_cast<const char *>(buffer), static_cast<std::size_t>(size));
    *done = size;
    return 0;
}

} // namespace

CASE("common_controls_rich.classes", "The classes come with their libraries", "")
{
    Parent parent;
    STEP(LoadLibraryA("riched20.dll") != nullptr, "yes");
    STEP(LoadLibraryA("RICHED32.DLL") != nullptr, "yes");
    STEP(LoadLibraryA("Msftedit.dll") != nullptr, "yes");
    STEP(made(parent.add("RICHEDIT", "", 0, 1)), "yes");
    STEP(made(parent.add("RichEdit20A", "", 0, 2)), "yes");
    STEP(made(parent.add("RichEdit20W", "", 0, 3)), "yes");
    STEP(made(parent.add("RICHEDIT50W", "", 0, 4)), "yes");
}

CASE("common_controls_rich.selection", "The end of a line counts as one character", "")
{
    Parent parent;
    const HWND rich = add_rich(parent);
    STEP(made(rich), "yes");
    STEP(SetWindowTextA(rich, "one\r\ntwo\nthree"), "1");
    STEP(text_of(rich), "one\r\ntwo\r\nthree");
    STEP(GetWindowTextLengthA(rich), "15");
    STEP(length(rich, GTL_DEFAULT), "13");
    STEP(length(rich, GTL_USECRLF), "15");
    select(rich, 2, 6);
    STEP(selection(rich), "2..6 e|tw");
    select(rich, 4, 7);
    STEP(selection(rich), "4..7 two");
    select(rich, -1, -1);
    insert(rich, "!");
    STEP(text_of(rich), "one\r\ntwo\r\nthree!");
    char text[16] = "";
    TEXTRANGEA range{{4, 7}, text};
    STEP(ask(rich, EM_GETTEXTRANGE, 0, reinterpret_cast<LPARAM>(&range)), "3");
    STEP(text, "two");
    STEP(ask(rich, EM_LINEINDEX, 1), "4");
    STEP(ask(rich, EM_GETLINECOUNT), "3");
    STEP(ask(rich, EM_EXLINEFROMCHAR, 0, 5), "1");
}

CASE("common_controls_rich.colours", "A colour belongs to characters, or to what comes next", "")
{
    Parent parent;
    const HWND rich = add_rich(parent);
    insert(rich, "plain ");
    STEP(set_colour(rich, SCF_SELECTION, RGB(255, 0, 0)), "1");
    insert(rich, "red");
    STEP(colour(rich, 0, 5), "system");
    STEP(colour(rich, 6, 9), "255");
    STEP(colour(rich, 4, 9), "several");
    select(rich, 0, 2);
    set_colour(rich, SCF_SELECTION, RGB(0, 0, 1));
    STEP(colour(rich, 0, 2), "65536");
    STEP(colour(rich, 2, 4), "system");
    select(rich, 2, 2);
    insert(rich, "xx");
    STEP(colour(rich, 2, 4), "65536");
    STEP(colour(rich, 8, 11), "255");
    set_colour(rich, SCF_ALL, RGB(1, 0, 0));
    STEP(colour(rich, 0, 11), "1");
    CHARFORMATA format{};
    format.cbSize = 3;
    STEP(ask(rich, EM_SETCHARFORMAT, SCF_ALL, reinterpret_cast<LPARAM>(&format)), "0");
    STEP(ask(rich, EM_SETBKGNDCOLOR, 0, RGB(1, 2, 3)) ==
             static_cast<LRESULT>(GetSysColor(COLOR_WINDOW)),
         "yes");
    STEP(ask(rich, EM_SETBKGNDCOLOR, TRUE, 0), "197121");
}

CASE("common_controls_rich.events", "The parent hears of what it asked for", "")
{
    Parent parent;
    const HWND rich = add_rich(parent);
    STEP(ask(rich, EM_GETEVENTMASK), "0");
    insert(rich, "a");
    STEP(parent.told(), "-");
    STEP(ask(rich, EM_SETEVENTMASK, 0, ENM_CHANGE), "0");
    STEP(ask(rich, EM_GETEVENTMASK), "1");
    insert(rich, "b");
    STEP(parent.told_once(), "5:300");
    ask(rich, EM_SETEVENTMASK, 0, ENM_SELCHANGE);
    select(rich, 0, 1);
    STEP(parent.told_once(), "5!1794");
}

CASE("common_controls_rich.streams", "Text is read from a callback and written to one", "")
{
    Parent parent;
    const HWND rich = add_rich(parent);
    Stream in{"one two three", 0};
    EDITSTREAM stream{reinterpret_cast<DWORD_PTR>(&in), 7, give};
    STEP(ask(rich, EM_STREAMIN, SF_TEXT, reinterpret_cast<LPARAM>(&stream)), "13");
    STEP(stream.dwError, "0");
    STEP(text_of(rich), "one two three");
    SetWindowTextA(rich, "one\r\ntwo three");
    Stream out;
    stream = {reinterpret_cast<DWORD_PTR>(&out), 7, take};
    STEP(ask(rich, EM_STREAMOUT, SF_TEXT, reinterpret_cast<LPARAM>(&stream)), "14");
    STEP(stream.dwError, "0");
    STEP(out.text, "one\r\ntwo three");
    select(rich, 4, 7);
    Stream part;
    stream = {reinterpret_cast<DWORD_PTR>(&part), 0, take};
    ask(rich, EM_STREAMOUT, SF_TEXT | SFF_SELECTION, reinterpret_cast<LPARAM>(&stream));
    STEP(part.text, "two");
}

CASE("common_controls_rich.limit", "More text than the limit is not taken from the keyboard", "")
{
    Parent parent;
    const HWND rich = add_rich(parent);
    ask(rich, EM_EXLIMITTEXT, 0, 3);
    STEP(ask(rich, EM_GETLIMITTEXT), "3");
    for (const char each : {'a', 'b', 'c', 'd'})
        ask(rich, WM_CHAR, static_cast<WPARAM>(each), 0);
    STEP(text_of(rich), "abc");
}
