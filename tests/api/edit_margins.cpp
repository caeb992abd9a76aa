// Margins of edit controls: what programs set, and what fonts make of them.

#include "control_support.hpp"

#include <algorithm>

using namespace conformance;

namespace {

/// "3 4": the left one and the right one.
std::string margins(HWND edit)
{
    const auto both = ask(edit, EM_GETMARGINS);
    return std::to_string(LOWORD(both)) + " " + std::to_string(HIWORD(both));
}

void set(HWND edit, int left, int right, WPARAM which = EC_LEFTMARGIN | EC_RIGHTMARGIN)
{
    ask(edit, EM_SETMARGINS, which, MAKELPARAM(left, right));
}

HFONT font(int height, BYTE charset = ANSI_CHARSET)
{
    return CreateFontA(height, 0, 0, 0, FW_NORMAL, FALSE, FALSE, FALSE, charset, 0, 0, 0, 0,
                       "Tahoma");
}

/// What a font is like, seen from here.
class Look {
  public:
    explicit Look(HFONT font) : former_(SelectObject(context_, font))
    {
        SIZE size = {};
        GetTextExtentPoint32A(context_, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 52,
                              &size);
        width = (size.cx / 26 + 1) / 2;
        TEXTMETRICA metrics = {};
        GetTextMetricsA(context_, &metrics);
        charset = metrics.tmCharSet;
        ABC widths[0x100 - 0x20] = {};
        GetCharABCWidthsW(context_, 0x20, 0xFF, widths);
        for (const auto &one : widths) {
            before = std::max(before, -static_cast<int>(one.abcA));
            behind = std::max(behind, -static_cast<int>(one.abcC));
        }
    }
    ~Look()
    {
        SelectObject(context_, former_);
        ReleaseDC(nullptr, context_);
    }
    Look(const Look &) = delete;
    Look &operator=(const Look &) = delete;

    int width = 0; // of a letter
    BYTE charset = 0;
    int before = 0, behind = 0; // how far characters reach beyond their places

  private:
    HDC context_ = GetDC(nullptr);
    HGDIOBJ former_;
};

std::string both(int margin)
{
    return std::to_string(margin) + " " + std::to_string(margin);
}

} // namespace

CASE("edit_margins.set", "There are none at first, each can be set, and text keeps clear of them",
     "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "abc", 0, 1);
    STEP(margins(edit), "0 0");
    RECT before = {}, after = {};
    ask(edit, EM_GETRECT, 0, reinterpret_cast<LPARAM>(&before));
    set(edit, 4, 7);
    STEP(margins(edit), "4 7");
    ask(edit, EM_GETRECT, 0, reinterpret_cast<LPARAM>(&after));
    STEP(after.left - before.left, "4");
    STEP(before.right - after.right, "7");
    set(edit, 9, 9, EC_LEFTMARGIN);
    STEP(margins(edit), "9 7");
    set(edit, 5, 5, EC_RIGHTMARGIN);
    STEP(margins(edit), "9 5");
    ask(edit, EM_SETMARGINS, 0, MAKELPARAM(1, 1));
    STEP(margins(edit), "9 5");
}

CASE("edit_margins.no_font", "Without a font of its own a control needs none", "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "abc", 0, 1);
    set(edit, 4, 7);
    set(edit, EC_USEFONTINFO, 3, EC_LEFTMARGIN);
    STEP(margins(edit), "0 7");
    set(edit, EC_USEFONTINFO, EC_USEFONTINFO);
    STEP(margins(edit), "0 0");
    set(edit, 4, 7);
    ask(edit, WM_SETFONT, 0);
    STEP(margins(edit), "0 0");
}

CASE("edit_margins.font", "A font that scales makes them half a letter wide, whatever they were",
     "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "abc", 0, 1);
    SetWindowPos(edit, nullptr, 0, 0, 400, 50, SWP_NOMOVE | SWP_NOZORDER);
    for (const int height : {-11, -16, -40}) {
        const HFONT made = font(height);
        const auto wanted = both(Look(made).width / 2);
        set(edit, 1, 5);
        ask(edit, WM_SETFONT, reinterpret_cast<WPARAM>(made));
        STEP(margins(edit) == wanted, "yes");
        set(edit, 1, 5);
        set(edit, EC_USEFONTINFO, EC_USEFONTINFO);
        STEP(margins(edit) == wanted, "yes");
        ask(edit, WM_SETFONT, 0);
        DeleteObject(made);
    }
}

CASE("edit_margins.narrow", "A control without room for two letters more keeps its margins", "")
{
    Parent parent;
    const HFONT made = font(-40);
    const int width = Look(made).width, room = 2 * (width / 2) + 2 * width;
    const HWND edit = parent.add("EDIT", "abc", 0, 1);
    const auto in_width = [&](int wanted) {
        SetWindowPos(edit, nullptr, 0, 0, wanted, 50, SWP_NOMOVE | SWP_NOZORDER);
        set(edit, 1, 5);
        ask(edit, WM_SETFONT, reinterpret_cast<WPARAM>(made));
        return margins(edit);
    };
    STEP(in_width(room - 1), "1 5");
    STEP(in_width(room) == both(width / 2), "yes");
    STEP(in_width(0) == (room > 80 ? "1 5" : both(width / 2)), "yes");
    DestroyWindow(edit);
    DeleteObject(made);
}

CASE("edit_margins.east_asian", "A Korean font makes them as wide as its characters reach", "")
{
    Parent parent;
    const HFONT made = font(-60, HANGUL_CHARSET); // so large that both sides differ
    const Look look(made);
    const HWND edit = parent.add("EDIT", "abc", 0, 1);
    SetWindowPos(edit, nullptr, 0, 0, 400, 80, SWP_NOMOVE | SWP_NOZORDER);
    set(edit, 1, 5);
    ask(edit, WM_SETFONT, reinterpret_cast<WPARAM>(made));
    std::string wanted = both(look.width / 2); // where there is no such font
    if (look.charset == HANGUL_CHARSET)
        wanted = look.before || look.behind
                     ? std::to_string(look.behind) + " " + std::to_string(look.before)
                     : "1 5";
    STEP(margins(edit) == wanted, "yes");
    DestroyWindow(edit);
    DeleteObject(made);
}

CASE("edit_margins.combo", "The edit control of a combo box has those of the box' font", "")
{
    Parent parent;
    const HFONT made = font(-16);
    const HWND box = parent.add("COMBOBOX", "", CBS_DROPDOWN, 1);
    SetWindowPos(box, nullptr, 0, 0, 200, 100, SWP_NOMOVE | SWP_NOZORDER);
    const HWND edit = GetWindow(box, GW_CHILD);
    STEP(margins(edit), "0 0");
    SendMessageA(box, WM_SETFONT, reinterpret_cast<WPARAM>(made), 0);
    STEP(margins(edit) == both(Look(made).width / 2), "yes");
    DestroyWindow(box);
    DeleteObject(made);
}
