// Rich edit controls: places and lines of characters.

#include "edit_support.hpp"

#include <richedit.h>

using namespace conformance;

namespace {

HWND add_rich(const Parent &parent)
{
    LoadLibraryA("riched20.dll");
    const HWND edit = parent.add(RICHEDIT_CLASSA, "", ES_MULTILINE | ES_AUTOVSCROLL, 5, 100);
    replace(edit, "one\r\nthree\r\nx");
    return edit;
}

POINTL place(HWND edit, LPARAM character)
{
    POINTL at{-1, -1};
    ask(edit, EM_POSFROMCHAR, reinterpret_cast<WPARAM>(&at), character);
    return at;
}

LRESULT character_at(HWND edit, LONG x, LONG y)
{
    POINTL at{x, y};
    return ask(edit, EM_CHARFROMPOS, 0, reinterpret_cast<LPARAM>(&at));
}

} // namespace

CASE("common_controls_rich_places.places", "Characters have places, given by structures", "")
{
    Parent parent;
    const HWND edit = add_rich(parent);
    const auto first = place(edit, 0), second = place(edit, 1), below = place(edit, 4);
    STEP(first.x >= 0 && first.x < second.x, "yes");
    STEP(first.y == second.y && below.y > first.y, "yes");
    STEP(below.x == first.x, "yes");
    STEP(character_at(edit, second.x + 1, second.y + 3), "1");
    STEP(character_at(edit, below.x + 1, below.y + 3), "4"); // a line's end is one character
    STEP(character_at(edit, -5, below.y + 3), "4");
}

CASE("common_controls_rich_places.lines", "Lines are asked for by characters as the program counts",
     "")
{
    Parent parent;
    const HWND edit = add_rich(parent);
    STEP(ask(edit, EM_LINEFROMCHAR, 3), "0");
    STEP(ask(edit, EM_LINEFROMCHAR, 4), "1");
    STEP(ask(edit, EM_LINEFROMCHAR, 10), "2");
    STEP(ask(edit, EM_LINELENGTH, 0), "3");
    STEP(ask(edit, EM_LINELENGTH, 4), "5");
    STEP(ask(edit, EM_LINELENGTH, 9), "5");
    STEP(ask(edit, EM_LINELENGTH, 10), "1");
    STEP(ask(edit, EM_LINEINDEX, 2), "10");
}
