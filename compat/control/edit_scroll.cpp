// Edit controls scroll: to the caret, and as bars, the wheel and messages say.
#include "compat/control/edit.hpp"

#include <algorithm>

namespace compat {

std::ptrdiff_t EditControl::lines_in_sight() const
{
    const auto area = format_area();
    return std::max<std::ptrdiff_t>(1, (area.bottom - area.top) / line_height());
}

/// The line at the top when the last one is at the bottom.
std::ptrdiff_t EditControl::last_page() const
{
    return std::max<std::ptrdiff_t>(0,
                                    static_cast<std::ptrdiff_t>(lines_.count()) - lines_in_sight());
}

std::ptrdiff_t EditControl::scroll_to_line(std::ptrdiff_t line, std::ptrdiff_t last)
{
    const auto former = line_at_top();
    const auto to = std::clamp<std::ptrdiff_t>(line, 0, std::max(last, std::ptrdiff_t{0}));
    if (to == former)
        return 0;
    first_line_ = static_cast<std::size_t>(to);
    update_scroll_bars();
    place_caret();
    redraw(false);
    return to - former;
}

void EditControl::scroll_to_column(int pixels)
{
    const int to = std::max(0, pixels);
    if (to == scrolled_)
        return;
    scrolled_ = to;
    update_scroll_bars();
    place_caret();
    redraw(false);
}

void EditControl::scroll_to_caret()
{
    const auto line = static_cast<std::ptrdiff_t>(lines_.line_of(text_.caret()));
    const auto seen = lines_in_sight();
    if (multi_line()) {
        const auto to = std::clamp(line_at_top(), line - seen + 1, line);
        if (scroll_to_line(to, to) != 0)
            tell(EN_VSCROLL);
    }
    if (wraps())
        return;
    const auto area = format_area();
    const int x = place_of(text_.caret()).x;
    const auto former = scrolled_;
    if (x < area.left)
        scroll_to_column(scrolled_ - (area.left - x));
    else if (x >= area.right)
        scroll_to_column(scrolled_ + x - area.right + 1);
    if (former != scrolled_)
        tell(EN_HSCROLL);
}

/// EM_SCROLL's result; 0 for what it does not know. The parent hears of all but the thumb.
LRESULT EditControl::scroll_vertically(int code, int position)
{
    if (!multi_line())
        return FALSE;
    const auto page = lines_in_sight();
    auto to = line_at_top();
    switch (code) {
    case SB_LINEUP:
        --to;
        break;
    case SB_LINEDOWN:
        ++to;
        break;
    case SB_PAGEUP:
        to -= page;
        break;
    case SB_PAGEDOWN:
        to += page;
        break;
    case SB_TOP:
        to = 0;
        break;
    case SB_BOTTOM:
        to = last_page();
        break;
    case SB_THUMBPOSITION:
    case SB_THUMBTRACK:
        return scroll_to_line(position, last_page()) != 0;
    default:
        return FALSE;
    }
    const bool is_down = to > line_at_top();
    const auto by =
        scroll_to_line(to, is_down ? std::max(last_page(), line_at_top()) : line_at_top());
    if (by != 0)
        tell(EN_VSCROLL);
    return MAKELONG(by, TRUE);
}

LRESULT EditControl::scroll_sideways(int code, int position)
{
    if (!multi_line() || wraps())
        return 0;
    const auto area = format_area();
    const int page = area.right - area.left;
    const int last = std::max(0, longest_line() - page);
    int to = scrolled_;
    switch (code) {
    case SB_LINELEFT:
        to -= letter_width();
        break;
    case SB_LINERIGHT:
        to += letter_width();
        break;
    case SB_PAGELEFT:
        to -= page;
        break;
    case SB_PAGERIGHT:
        to += page;
        break;
    case SB_LEFT:
        to = 0;
        break;
    case SB_RIGHT:
        to = last;
        break;
    case SB_THUMBPOSITION:
    case SB_THUMBTRACK:
        scroll_to_column(std::min(position, last));
        return 0;
    default:
        return 0;
    }
    const int former = scrolled_;
    scroll_to_column(std::min(to, std::max(last, to < scrolled_ ? to : scrolled_)));
    if (scrolled_ != former)
        tell(EN_HSCROLL);
    return 0;
}

/// Parts of a notch add up to lines.
LRESULT EditControl::turn_wheel(int by)
{
    UINT lines_of_notch = 3;
    SystemParametersInfoW(SPI_GETWHEELSCROLLLINES, 0, &lines_of_notch, 0);
    const auto page = static_cast<int>(lines_in_sight());
    const int notch = static_cast<int>(std::min<UINT>(lines_of_notch, static_cast<UINT>(page)));
    if (notch == 0)
        return TRUE;
    if ((by < 0) != (wheel_ < 0))
        wheel_ = 0; // turned back
    wheel_ += by;
    const int lines = wheel_ * notch / WHEEL_DELTA;
    wheel_ -= lines * WHEEL_DELTA / notch;
    if (scroll_to_line(line_at_top() - lines, std::max(last_page(), line_at_top())) != 0)
        tell(EN_VSCROLL);
    return TRUE;
}

void EditControl::update_scroll_bars() const
{
    if (!multi_line() || !(style() & (WS_VSCROLL | WS_HSCROLL)))
        return;
    const auto set = [&](int which, int size, std::ptrdiff_t page, std::ptrdiff_t position) {
        const SCROLLINFO info{sizeof(SCROLLINFO),
                              SIF_ALL | SIF_DISABLENOSCROLL,
                              0,
                              std::max(0, size - 1),
                              static_cast<UINT>(std::max<std::ptrdiff_t>(0, page)),
                              static_cast<int>(position),
                              0};
        SetScrollInfo(window(), which, &info, TRUE);
    };
    const auto area = format_area();
    if (style() & WS_VSCROLL)
        set(SB_VERT, static_cast<int>(lines_.count()), lines_in_sight(), line_at_top());
    if ((style() & WS_HSCROLL) && !wraps())
        set(SB_HORZ, longest_line(), area.right - area.left, scrolled_);
}

} // namespace compat
