// Status bars.

#include "control_support.hpp"

#include <commctrl.h>

using namespace conformance;

namespace {

LRESULT set_text(HWND bar, WPARAM part, const char *text)
{
    return ask(bar, SB_SETTEXTA, part, reinterpret_cast<LPARAM>(text));
}

/// "text/length", and how it is drawn behind another "/".
std::string part_text(HWND bar, WPARAM part)
{
    char text[64] = "?";
    const LRESULT result = ask(bar, SB_GETTEXTA, part, reinterpret_cast<LPARAM>(text));
    return text + ("/" + std::to_string(LOWORD(result))) + "/" + std::to_string(HIWORD(result));
}

/// The ends of the parts.
std::string ends(HWND bar)
{
    int all[8] = {};
    const LRESULT count = ask(bar, SB_GETPARTS, 8, reinterpret_cast<LPARAM>(all));
    std::string result = std::to_string(count) + ":";
    for (LRESULT i = 0; i < count; ++i)
        result += " " + std::to_string(all[i]);
    return result;
}

/// Left and right of a part, and whether it is two pixels below the top and ends at the bottom.
std::string part_place(HWND bar, WPARAM part)
{
    RECT place{};
    RECT all{};
    GetClientRect(bar, &all);
    if (!ask(bar, SB_GETRECT, part, reinterpret_cast<LPARAM>(&place)))
        return "none";
    return std::to_string(place.left) + ".." +
           (place.right == all.right ? "end" : std::to_string(place.right)) +
           (place.top == 2 && place.bottom == all.bottom ? "" : " elsewhere");
}

/// Whether it is as wide as its parent and at its bottom.
bool is_at_bottom(HWND bar)
{
    RECT parent{};
    RECT place{};
    GetClientRect(GetParent(bar), &parent);
    GetWindowRect(bar, &place);
    MapWindowPoints(nullptr, GetParent(bar), reinterpret_cast<POINT *>(&place), 2);
    return place.left == parent.left && place.right == parent.right &&
           place.bottom == parent.bottom && place.top < place.bottom;
}

/// "(1@60,5)": the part, and the place.
LRESULT part_of_click(NMHDR &message, std::string &details)
{
    const auto &click = reinterpret_cast<const NMMOUSE &>(message);
    if (message.code == NM_CLICK || message.code == NM_DBLCLK || message.code == NM_RCLICK ||
        message.code == NM_RDBLCLK)
        details = "(" + std::to_string(static_cast<int>(click.dwItemSpec)) + "@" +
                  std::to_string(click.pt.x) + "," + std::to_string(click.pt.y) + ")";
    return 0;
}

} // namespace

CASE("common_controls_status.place", "It stands at the bottom, and goes there by WM_SIZE", "")
{
    Parent parent;
    const HWND bar =
        CreateStatusWindowA(WS_CHILD | WS_VISIBLE | SBARS_SIZEGRIP, "Ready", parent, 7);
    STEP(made(bar), "yes");
    STEP(GetDlgCtrlID(bar), "7");
    STEP(text_of(bar), "Ready");
    STEP(is_at_bottom(bar), "yes");
    MoveWindow(parent, 0, 0, 400, 350, FALSE);
    STEP(is_at_bottom(bar), "no");
    STEP(ask(bar, WM_SIZE), "0");
    STEP(is_at_bottom(bar), "yes");
    STEP(ask(bar, SB_SETMINHEIGHT, 60), "1");
    ask(bar, WM_SIZE);
    RECT all{};
    GetClientRect(bar, &all);
    STEP(all.bottom, "62");
    STEP(is_at_bottom(bar), "yes");
    const HWND free_bar =
        CreateWindowExA(0, STATUSCLASSNAMEA, "x", WS_CHILD | WS_VISIBLE | CCS_NORESIZE, 5, 6, 70,
                        22, parent, nullptr, nullptr, nullptr);
    ask(free_bar, WM_SIZE);
    GetClientRect(free_bar, &all);
    STEP(all.right, "70");
    STEP(parent.told(), "-");
    STEP(text_of(CreateStatusWindowW(WS_CHILD, L"wide", parent, 8)), "wide");
    STEP(made(CreateStatusWindowA(WS_CHILD, "x", nullptr, 9)), "null/1406");
    STEP(made(CreateStatusWindowW(WS_CHILD, L"x", nullptr, 9)), "null/1406");
}

CASE("common_controls_status.parts", "It is divided where the program says", "")
{
    Parent parent;
    const HWND bar = CreateStatusWindowA(WS_CHILD | WS_VISIBLE, "", parent, 7);
    STEP(ends(bar), "1: -1");
    STEP(part_place(bar, 0), "0..end");
    STEP(part_place(bar, 1), "none");
    const int wanted[] = {50, 120, -1};
    STEP(ask(bar, SB_SETPARTS, 3, reinterpret_cast<LPARAM>(wanted)), "1");
    STEP(ends(bar), "3: 50 120 -1");
    STEP(part_place(bar, 0), "0..50");
    STEP(part_place(bar, 1), "52..120");
    STEP(part_place(bar, 2), "122..end");
    STEP(ask(bar, SB_SETPARTS, 0, reinterpret_cast<LPARAM>(wanted)), "0");
    STEP(ask(bar, SB_SETPARTS, 1, reinterpret_cast<LPARAM>(wanted)), "1");
    STEP(ask(bar, SB_GETPARTS), "1");
    int borders[3] = {-1, -1, -1};
    STEP(ask(bar, SB_GETBORDERS, 0, reinterpret_cast<LPARAM>(borders)), "1");
    STEP(borders[0], "0");
    STEP(borders[1], "2");
    STEP(borders[2], "2");
}

CASE("common_controls_status.texts", "Each part has a text", "")
{
    Parent parent;
    const HWND bar = CreateStatusWindowA(WS_CHILD | WS_VISIBLE, "first", parent, 7);
    const int wanted[] = {50, 120, -1};
    ask(bar, SB_SETPARTS, 3, reinterpret_cast<LPARAM>(wanted));
    STEP(set_text(bar, 1, "two"), "1");
    STEP(set_text(bar, 2 | SBT_POPOUT, "\tmiddle"), "1");
    STEP(set_text(bar, 3, "no"), "0");
    STEP(part_text(bar, 0), "first/5/0");
    STEP(part_text(bar, 1), "two/3/0");
    STEP(part_text(bar, 2), "\tmiddle/7/512");
    STEP(part_text(bar, 3), "?/0/0");
    STEP(ask(bar, SB_GETTEXTLENGTHA, 2), "33554439"); // 7 and 0x200
    STEP(ask(bar, SB_SETTEXTW, 1, reinterpret_cast<LPARAM>(L"wide")), "1");
    STEP(part_text(bar, 1), "wide/4/0");
    wchar_t text[16] = L"";
    STEP(ask(bar, SB_GETTEXTW, 1, reinterpret_cast<LPARAM>(text)), "4");
    STEP(narrow(text), "wide");
    STEP(SetWindowTextA(bar, "window"), "1");
    STEP(part_text(bar, 0), "window/6/0");
    STEP(text_of(bar), "window");
    STEP(set_text(bar, 0, nullptr), "1");
    STEP(text_of(bar), "");
    STEP(ask(bar, SB_SETTEXTA, 1 | SBT_OWNERDRAW, 0x1234), "1");
    STEP(ask(bar, SB_GETTEXTA, 1, reinterpret_cast<LPARAM>(text)), "4660");
}

CASE("common_controls_status.simple", "A simple one has one text in place of its parts", "")
{
    Parent parent;
    const HWND bar = CreateStatusWindowA(WS_CHILD | WS_VISIBLE, "first", parent, 7);
    const int wanted[] = {50, -1};
    ask(bar, SB_SETPARTS, 2, reinterpret_cast<LPARAM>(wanted));
    set_text(bar, 1, "two");
    STEP(ask(bar, SB_ISSIMPLE), "0");
    STEP(ask(bar, SB_SIMPLE, TRUE), "1");
    STEP(parent.told(), "7!-880");
    STEP(ask(bar, SB_SIMPLE, TRUE), "1");
    STEP(parent.told(), "-");
    STEP(ask(bar, SB_ISSIMPLE), "1");
    STEP(set_text(bar, SB_SIMPLEID, "simple"), "1");
    STEP(part_text(bar, 1), "simple/6/0");
    STEP(part_place(bar, 0), "0..end");
    STEP(ask(bar, SB_GETPARTS), "2");
    STEP(text_of(bar), "first");
    STEP(ask(bar, SB_SIMPLE, FALSE), "1");
    STEP(parent.told(), "7!-880");
    STEP(part_text(bar, 1), "two/3/0");
}

CASE("common_controls_status.clicks", "Clicks are told with the part", "")
{
    Parent parent;
    const HWND bar = CreateStatusWindowA(WS_CHILD | WS_VISIBLE, "first", parent, 7);
    const int wanted[] = {50, 100};
    ask(bar, SB_SETPARTS, 2, reinterpret_cast<LPARAM>(wanted));
    parent.answer(part_of_click);
    ask(bar, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(60, 5));
    STEP(parent.told(), "-");
    ask(bar, WM_LBUTTONUP, 0, MAKELPARAM(60, 5));
    STEP(parent.told(), "7!-2(1@60,5)");
    ask(bar, WM_LBUTTONDBLCLK, 0, MAKELPARAM(20, 5));
    STEP(parent.told(), "7!-3(0@20,5)");
    ask(bar, WM_RBUTTONUP, 0, MAKELPARAM(200, 5));
    STEP(parent.told(), "7!-5(-2@200,5)");
}

namespace {

/// "number data" of what the parent is to draw.
std::string drawn;

LRESULT CALLBACK note_drawing(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_DRAWITEM) {
        const auto &item = *reinterpret_cast<const DRAWITEMSTRUCT *>(lparam);
        drawn = std::to_string(wparam) + ": " + std::to_string(item.itemID) + " " +
                std::to_string(item.itemData);
        return TRUE;
    }
    return DefWindowProcA(window, message, wparam, lparam);
}

int height_of(HWND window)
{
    RECT place{};
    GetWindowRect(window, &place);
    return place.bottom - place.top;
}

} // namespace

CASE("common_controls_status.drawn", "A part that its parent draws comes with its data", "")
{
    Parent parent;
    const HWND bar = CreateStatusWindowA(WS_CHILD | WS_VISIBLE, "first", parent, 7);
    const int wanted[] = {50, 100};
    ask(bar, SB_SETPARTS, 2, reinterpret_cast<LPARAM>(wanted));
    SetWindowLongPtrA(parent, GWLP_WNDPROC, reinterpret_cast<LONG_PTR>(note_drawing));
    ask(bar, SB_SETTEXTA, 1 | SBT_OWNERDRAW, 0x1234);
    UpdateWindow(bar);
    STEP(drawn, "7: 1 4660");
}

CASE("common_controls_status.sizes", "It follows its parent, is as high as its font, and more", "")
{
    Parent parent;
    const HWND bar = CreateStatusWindowA(WS_CHILD | WS_VISIBLE, "first", parent, 7);
    const int usual = height_of(bar);
    SetWindowPos(parent, nullptr, 0, 0, 400, 250, SWP_NOMOVE | SWP_NOZORDER);
    STEP(is_at_bottom(bar), "no");
    ask(bar, WM_SIZE);
    STEP(is_at_bottom(bar), "yes");
    ask(bar, SB_SETMINHEIGHT, 50);
    STEP(height_of(bar) == usual, "yes");
    ask(bar, WM_SIZE);
    STEP(height_of(bar) >= 50, "yes");
    const HWND large = CreateStatusWindowA(WS_CHILD | WS_VISIBLE, "", parent, 8);
    const HFONT font =
        CreateFontA(-40, 0, 0, 0, FW_NORMAL, 0, 0, 0, ANSI_CHARSET, 0, 0, 0, 0, "Tahoma");
    ask(large, WM_SETFONT, reinterpret_cast<WPARAM>(font), FALSE);
    STEP(height_of(large) > usual + 10, "yes");
    DestroyWindow(large);
    DeleteObject(font);
    const HWND fixed = CreateWindowExA(0, STATUSCLASSNAMEA, "", WS_CHILD | CCS_NORESIZE, 5, 6, 70,
                                       30, parent, nullptr, nullptr, nullptr);
    ask(fixed, WM_SIZE);
    STEP(height_of(fixed), "30");
    STEP(ask(bar, SB_SETBKCOLOR, 0, RGB(1, 2, 3)) == static_cast<LRESULT>(CLR_DEFAULT), "yes");
    STEP(ask(bar, SB_SETBKCOLOR, 0, RGB(3, 2, 1)), "197121");
}
