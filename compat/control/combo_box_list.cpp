// The list of a combo box: how it drops and closes, and what is chosen in it.
#include "compat/control/combo_box.hpp"

#include "compat/control/combo_list.hpp"

#include <algorithm>

namespace compat {

std::shared_ptr<ComboListControl> ComboBoxControl::list() const
{
    return std::static_pointer_cast<ComboListControl>(control_of(list_));
}

std::optional<int> ComboBoxControl::end_hover() const
{
    const auto of = list(); // none when it is gone
    return of ? of->end_hover() : std::nullopt;
}

LRESULT ComboBoxControl::shown() const
{
    const auto of = list();
    const auto before = of ? of->before_hover() : std::nullopt;
    return before ? *before : current();
}

void ComboBoxControl::drop()
{
    if (dropped_)
        return;
    notify(CBN_DROPDOWN); // where programs fill it
    if (edit_)
        choose_typed();
    const auto index = current();
    SendMessageW(list_, LB_SETTOPINDEX, index == LB_ERR ? 0 : static_cast<WPARAM>(index), 0);
    const auto place = dropped_place();
    dropped_ = true;
    SetWindowPos(list_, HWND_TOPMOST, place.left, place.top, place.right - place.left,
                 place.bottom - place.top, SWP_NOACTIVATE | SWP_SHOWWINDOW);
    SetCapture(list_);
    redraw();
}

/// What the mouse just went over was not chosen, unless somebody says so by a key.
void ComboBoxControl::close(Ending ending)
{
    const bool chosen = ending == Ending::chosen;
    const auto before = end_hover();
    if (before && !chosen)
        SendMessageW(list_, LB_SETCURSEL, static_cast<WPARAM>(*before), 0);
    notify(chosen ? CBN_SELENDOK : CBN_SELENDCANCEL);
    if (!dropped_)
        return;
    dropped_ = false;
    ShowWindow(list_, SW_HIDE);
    if (GetCapture() == list_ || (pressed_ && GetCapture() == window()))
        ReleaseCapture();
    pressed_ = false;
    redraw();
    notify(CBN_CLOSEUP);
    if (before && chosen) {
        notify(CBN_SELCHANGE);
        show_choice();
    }
}

/// Below the combo box, or above it where the screen ends; as high as its items at most.
RECT ComboBoxControl::dropped_place() const
{
    RECT whole{};
    GetWindowRect(window(), &whole);
    MONITORINFO screen{};
    screen.cbSize = sizeof screen;
    GetMonitorInfoW(MonitorFromWindow(window(), MONITOR_DEFAULTTONEAREST), &screen);
    const auto &limits = screen.rcWork;
    constexpr LONG frame = 2;
    LONG height = dropped_height();
    const LONG below = limits.bottom - whole.bottom;
    const LONG above = whole.top - limits.top;
    const bool integral = (style() & (CBS_NOINTEGRALHEIGHT | CBS_OWNERDRAWVARIABLE)) == 0;
    if (!(style() & CBS_NOINTEGRALHEIGHT) && SendMessageW(list_, LB_GETCOUNT, 0, 0) > 0)
        height = std::min(height, static_cast<LONG>(item_heights(height)) + frame);
    const bool goes_up = height > below && above > below;
    height = std::max<LONG>(0, std::min(height, goes_up ? above : below));
    const auto one = static_cast<LONG>(SendMessageW(list_, LB_GETITEMHEIGHT, 0, 0));
    if (integral && one > 0 && height > frame + one)
        height -= (height - frame) % one;
    const LONG width = dropped_width();
    const LONG left = std::max(limits.left, std::min(whole.left, limits.right - width));
    const LONG top = goes_up ? whole.top - height : whole.bottom;
    return {left, top, left + width, top + height};
}

/// Of all items together, or at least `at_most`.
LRESULT ComboBoxControl::item_heights(LRESULT at_most) const
{
    const auto count = SendMessageW(list_, LB_GETCOUNT, 0, 0);
    LRESULT height = 0;
    for (LRESULT i = 0; i < count && height < at_most; ++i)
        height += SendMessageW(list_, LB_GETITEMHEIGHT, static_cast<WPARAM>(i), 0);
    return height;
}

/// The item whose text begins with what is typed.
void ComboBoxControl::choose_typed()
{
    const auto typed = text();
    if (typed.empty() || !has_strings() || item_text(current()) == typed)
        return;
    const auto found = find_typed(typed);
    SendMessageW(list_, LB_SETCURSEL, static_cast<WPARAM>(found), 0);
    if (found != LB_ERR)
        show_choice();
}

LRESULT ComboBoxControl::find_typed(const std::u16string &typed) const
{
    const auto text = reinterpret_cast<LPARAM>(typed.c_str());
    const auto exact = SendMessageW(list_, LB_FINDSTRINGEXACT, static_cast<WPARAM>(-1), text);
    return exact != LB_ERR ? exact
                           : SendMessageW(list_, LB_FINDSTRING, static_cast<WPARAM>(-1), text);
}

LRESULT ComboBoxControl::select(int index)
{
    end_hover();
    const auto result = SendMessageW(list_, LB_SETCURSEL, static_cast<WPARAM>(index), 0);
    if (result == LB_ERR) // none is chosen then
        SendMessageW(list_, LB_SETCURSEL, static_cast<WPARAM>(-1), 0);
    show_choice();
    return result;
}

void ComboBoxControl::show_choice()
{
    if (!edit_) {
        redraw();
        return;
    }
    SetWindowTextW(edit_, item_text(current()).c_str());
    SendMessageW(edit_, EM_SETSEL, 0, -1);
}

/// Empty for an item that has none, and for no item.
std::u16string ComboBoxControl::item_text(LRESULT index) const
{
    if (index == LB_ERR || !has_strings())
        return {};
    const auto at = static_cast<WPARAM>(index);
    const auto length = SendMessageW(list_, LB_GETTEXTLEN, at, 0);
    if (length == LB_ERR)
        return {};
    std::u16string text(static_cast<std::size_t>(length), u'\0');
    SendMessageW(list_, LB_GETTEXT, at, reinterpret_cast<LPARAM>(text.data()));
    return text;
}

} // namespace compat
