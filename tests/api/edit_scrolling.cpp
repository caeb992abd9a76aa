// Edit controls: scrolling by messages, bars, the wheel and the mouse, and what bars show.

#include "edit_support.hpp"

using namespace conformance;

namespace {

constexpr const char *told_of_lines = "documented: of keys, too; Wine tells of lines only";

HWND lines(const Parent &parent, DWORD style = 0, int count = 20)
{
    return parent.add("EDIT", many_lines(count).c_str(), ES_MULTILINE | ES_AUTOVSCROLL | style, 1,
                      80);
}

std::string bar(HWND edit, int which)
{
    SCROLLINFO info{};
    info.cbSize = sizeof info;
    info.fMask = SIF_ALL;
    GetScrollInfo(edit, which, &info);
    return std::to_string(info.nMin) + "-" + std::to_string(info.nMax) + " page " +
           std::to_string(info.nPage) + " at " + std::to_string(info.nPos);
}

int page(HWND edit)
{
    SCROLLINFO info{};
    info.cbSize = sizeof info;
    info.fMask = SIF_PAGE;
    GetScrollInfo(edit, SB_VERT, &info);
    return static_cast<int>(info.nPage);
}

int room(HWND edit)
{
    RECT r{};
    ask(edit, EM_GETRECT, 0, reinterpret_cast<LPARAM>(&r));
    return r.right - r.left;
}

} // namespace

CASE("edit_scrolling.em_scroll", "EM_SCROLL says by how many lines, and ends with the last page",
     "")
{
    Parent parent;
    const HWND edit = lines(parent, WS_VSCROLL);
    const int seen = page(edit);
    STEP(seen > 2, "yes");
    STEP(ask(edit, EM_SCROLL, SB_LINEDOWN) == MAKELONG(1, TRUE), "yes");
    STEP(first_line(edit), "1");
    STEP(ask(edit, EM_SCROLL, SB_LINEUP) == MAKELONG(-1, TRUE), "yes");
    STEP(ask(edit, EM_SCROLL, SB_LINEUP) == MAKELONG(0, TRUE), "yes",
         differs("wine-8.0", "no", "documented: TRUE where the value is valid; Wine answers 0"));
    STEP(ask(edit, EM_SCROLL, SB_PAGEDOWN) == MAKELONG(seen, TRUE), "yes");
    STEP(first_line(edit) == seen, "yes");
    STEP(ask(edit, EM_SCROLL, SB_PAGEUP) == MAKELONG(-seen, TRUE), "yes");
    STEP(first_line(edit), "0");
    STEP(ask(edit, EM_SCROLL, SB_THUMBTRACK), "0");
    STEP(ask(edit, EM_SCROLL, 99), "0");
    for (int i = 0; i < 30; ++i)
        ask(edit, EM_SCROLL, SB_LINEDOWN);
    STEP(first_line(edit) == 20 - seen, "yes");
}

CASE("edit_scrolling.em_linescroll", "EM_LINESCROLL goes as far as the last line at the top", "")
{
    Parent parent;
    const HWND edit = lines(parent);
    parent.told();
    STEP(ask(edit, EM_LINESCROLL, 0, 100), "1");
    STEP(first_line(edit), "19", differs("wine-8.0", "15", "ends with the last page"));
    STEP(ask(edit, EM_LINESCROLL, 0, -100), "1");
    STEP(first_line(edit), "0");
    STEP(parent.told(), "-",
         differs("wine-8.0", "1:602 1:602", "documented: told of keys, bars and the wheel"));
}

CASE("edit_scrolling.vertical", "WM_VSCROLL knows all that a bar says", "")
{
    Parent parent;
    const HWND edit = lines(parent, WS_VSCROLL);
    const int seen = page(edit);
    STEP(bar(edit, SB_VERT) == "0-19 page " + std::to_string(seen) + " at 0", "yes");
    const auto scroll = [&](int code, int position = 0) {
        ask(edit, WM_VSCROLL, MAKEWPARAM(code, position));
        return first_line(edit);
    };
    parent.told();
    STEP(scroll(SB_LINEDOWN), "1");
    STEP(parent.told(), "1:602");
    STEP(scroll(SB_PAGEDOWN) == 1 + seen, "yes");
    STEP(scroll(SB_PAGEUP), "1");
    STEP(scroll(SB_LINEUP), "0");
    STEP(scroll(SB_THUMBTRACK, 7), "7");
    STEP(scroll(SB_THUMBPOSITION, 3), "3");
    STEP(ask(edit, EM_GETTHUMB), "3");
    STEP(scroll(SB_BOTTOM) == 20 - seen, "yes");
    STEP(scroll(SB_TOP), "0");
    parent.told();
    STEP(scroll(SB_ENDSCROLL), "0");
    STEP(parent.told(), "-");
}

CASE("edit_scrolling.in_step", "The vertical bar follows the text", "")
{
    Parent parent;
    const HWND edit = lines(parent, WS_VSCROLL);
    const auto shown = [&](int last, int at) {
        return "0-" + std::to_string(last) + " page " + std::to_string(page(edit)) + " at " +
               std::to_string(at);
    };
    const int seen = page(edit);
    ask(edit, EM_SETSEL, 78, 78);
    ask(edit, EM_SCROLLCARET);
    for (int i = 0; i < 10; ++i)
        type(edit, "\r");
    STEP(bar(edit, SB_VERT) == shown(29, 30 - seen), "yes");
    SetWindowTextA(edit, many_lines(12).c_str());
    STEP(bar(edit, SB_VERT) == shown(11, 0), "yes");
    STEP(page(edit) == seen, "yes");
}

CASE("edit_scrolling.sideways", "Long lines scroll to the side, and a bar shows how far", "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT",
                                 "short\r\na line that is much longer than the control is wide, so "
                                 "that there are more pages of it than only one or two",
                                 ES_MULTILINE | WS_HSCROLL | ES_AUTOHSCROLL, 1, 80);
    const int start = column_of(edit, 0), wide = room(edit);
    SCROLLINFO info{};
    info.cbSize = sizeof info;
    info.fMask = SIF_ALL;
    STEP(GetScrollInfo(edit, SB_HORZ, &info), "1");
    STEP(static_cast<int>(info.nPage) == wide, "yes");
    STEP(info.nMax > wide, "yes");
    const int longest = info.nMax + 1;
    const auto scroll = [&](int code, int position = 0) {
        ask(edit, WM_HSCROLL, MAKEWPARAM(code, position));
        return start - column_of(edit, 0);
    };
    parent.told();
    const int letter = scroll(SB_LINERIGHT);
    STEP(letter > 2 && letter < 20, "yes");
    STEP(parent.told(), "1:601");
    STEP(GetScrollPos(edit, SB_HORZ) == letter, "yes");
    STEP(scroll(SB_LINELEFT), "0");
    const int side = scroll(SB_PAGERIGHT);
    STEP(side > letter && side <= wide, "yes");
    STEP(scroll(SB_PAGELEFT), "0");
    STEP(scroll(SB_THUMBTRACK, 31), "31");
    STEP(scroll(SB_THUMBPOSITION, 12), "12");
    STEP(scroll(SB_RIGHT) == longest - wide, "yes");
    STEP(scroll(SB_LEFT), "0");
    STEP(scroll(SB_ENDSCROLL), "0");
    STEP(ask(edit, EM_LINESCROLL, 3, 0), "1");
    STEP(start - column_of(edit, 0) == 3 * letter, "yes");
    STEP(GetScrollPos(edit, SB_HORZ) == 3 * letter, "yes");
    SetWindowTextA(edit, "short");
    STEP(GetScrollPos(edit, SB_HORZ), "0");
    STEP(column_of(edit, 0) == start, "yes");
}

CASE("edit_scrolling.told", "The parent hears when keys bring other parts into sight", "")
{
    Parent parent;
    const HWND one = parent.add(
        "EDIT", "a long text that does not fit into the width of the control", ES_AUTOHSCROLL, 1);
    SetFocus(one);
    parent.told();
    ask(one, WM_KEYDOWN, VK_RIGHT);
    STEP(parent.told(), "-");
    ask(one, WM_KEYDOWN, VK_END);
    STEP(parent.told(), "1:601", differs("wine-8.0", "-", told_of_lines));
    ask(one, WM_KEYDOWN, VK_HOME);
    STEP(parent.told(), "1:601", differs("wine-8.0", "-", told_of_lines));
    const HWND several = lines(parent);
    SetFocus(several);
    parent.told();
    ask(several, WM_KEYDOWN, VK_DOWN);
    STEP(parent.told(), "-");
    ask(several, WM_KEYDOWN, VK_NEXT);
    STEP(parent.told(), "1:602");
}

CASE("edit_scrolling.caret", "EM_SCROLLCARET brings the caret into sight", "")
{
    Parent parent;
    const HWND edit = lines(parent, WS_VSCROLL);
    const int seen = page(edit);
    ask(edit, EM_SETSEL, 40, 40);
    STEP(ask(edit, EM_SCROLLCARET) != 0, "yes");
    const int first = first_line(edit);
    STEP(first <= 10 && 10 < first + seen, "yes");
    STEP(GetScrollPos(edit, SB_VERT) == first, "yes");
}

CASE("edit_scrolling.wheel", "The wheel scrolls three lines a notch", "")
{
    Parent parent;
    const HWND edit = lines(parent, WS_VSCROLL);
    const auto turn = [&](int by, WORD keys = 0) {
        ask(edit, WM_MOUSEWHEEL, MAKEWPARAM(keys, by));
        return first_line(edit);
    };
    UINT notch = 0;
    SystemParametersInfoA(SPI_GETWHEELSCROLLLINES, 0, &notch, 0);
    STEP(notch, "3");
    parent.told();
    STEP(turn(-WHEEL_DELTA), "3");
    STEP(parent.told(), "1:602");
    STEP(turn(-2 * WHEEL_DELTA), "9");
    STEP(turn(WHEEL_DELTA), "6");
    STEP(turn(WHEEL_DELTA, MK_CONTROL), "6");
    STEP(turn(10 * WHEEL_DELTA), "0");
    STEP(turn(-WHEEL_DELTA / 3), "1");
    STEP(turn(-WHEEL_DELTA / 6), "1"); // halves of a line
    STEP(turn(-WHEEL_DELTA / 6), "2");
}

namespace {

/// Waits until the control's own timer has come.
void run_timer(HWND edit)
{
    MSG message;
    if (GetMessageA(&message, edit, WM_TIMER, WM_TIMER) > 0)
        DispatchMessageA(&message);
}

DWORD end_of_selection(HWND edit)
{
    DWORD end = 0;
    ask(edit, EM_GETSEL, 0, reinterpret_cast<LPARAM>(&end));
    return end;
}

} // namespace

CASE("edit_scrolling.dragged",
     "What is selected grows by a timer while the mouse is beyond an edge", "")
{
    Parent parent;
    const HWND edit = parent.add(
        "EDIT", "a long text that does not fit into the width of the control", ES_AUTOHSCROLL, 1);
    ask(edit, WM_LBUTTONDOWN, MK_LBUTTON, place_of(edit, 2));
    ask(edit, WM_MOUSEMOVE, MK_LBUTTON, MAKELPARAM(130, 5));
    const auto before = end_of_selection(edit);
    run_timer(edit);
    STEP(end_of_selection(edit) > before, "yes");
    ask(edit, WM_LBUTTONUP, 0, MAKELPARAM(130, 5));
    const auto last = end_of_selection(edit);
    constexpr UINT_PTR own = 77;
    SetTimer(parent, own, 250, nullptr); // longer than the control's
    MSG message;
    while (GetMessageA(&message, nullptr, WM_TIMER, WM_TIMER) > 0 && message.wParam != own)
        DispatchMessageA(&message);
    STEP(end_of_selection(edit) == last, "yes");
}

CASE("edit_scrolling.dragged_down", "Lines below come into sight, too", "")
{
    Parent parent;
    const HWND edit = lines(parent);
    ask(edit, WM_LBUTTONDOWN, MK_LBUTTON, place_of(edit, 1));
    ask(edit, WM_MOUSEMOVE, MK_LBUTTON, MAKELPARAM(5, 90));
    const int first = first_line(edit);
    run_timer(edit);
    run_timer(edit);
    STEP(first_line(edit) > first, "yes", differs("wine-8.0", "no", "only goes sideways"));
    STEP(selection(edit).substr(0, 2), "1-");
}
