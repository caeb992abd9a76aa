// Where the items of a list box are, and what is seen of them.
#include "compat/control/list_box.hpp"

#include <algorithm>

#include <winbase.h>

namespace compat {

std::optional<LRESULT> ListBoxControl::view_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    const auto index = static_cast<int>(wparam);
    switch (message) {
    case LB_GETTOPINDEX:
        return layout_.top();
    case LB_SETTOPINDEX:
        if (!items_.has(index))
            return LB_ERR;
        set_top(index);
        return LB_OKAY;
    case LB_GETITEMHEIGHT:
        if (layout_.has_own_heights() && count() > 0 && !items_.has(index))
            return LB_ERR;
        return layout_.height_of(layout_.has_own_heights() ? index : 0);
    case LB_SETITEMHEIGHT:
        return set_height(index, lparam);
    case LB_GETITEMRECT:
        if (!items_.has(index) && index != 0)
            return LB_ERR;
        *reinterpret_cast<RECT *>(lparam) = layout_.place_of(index);
        return LB_OKAY;
    case LB_ITEMFROMPOINT: { // beside the items it is the nearest one, missed
        const POINT at{static_cast<short>(LOWORD(lparam)), static_cast<short>(HIWORD(lparam))};
        return MAKELONG(layout_.nearest(at), !layout_.item_at(at));
    }
    case LB_GETHORIZONTALEXTENT:
        return layout_.extent();
    case LB_SETHORIZONTALEXTENT:
        layout_.set_extent(std::max(0, index));
        layout_.set_left(layout_.left());
        update_scroll_bars();
        redraw();
        return LB_OKAY;
    case LB_SETCOLUMNWIDTH:
        if (layout_.has_columns() && index > 0) {
            layout_.set_column_width(index);
            items_changed();
        }
        return LB_OKAY;
    case LB_SETTABSTOPS:
        return set_tab_stops(index, reinterpret_cast<const int *>(lparam));
    case LB_GETLISTBOXINFO:
        return layout_.rows();
    case WM_VSCROLL:
        scroll(SB_VERT, wparam);
        return 0;
    case WM_HSCROLL:
        scroll(SB_HORZ, wparam);
        return 0;
    default:
        return std::nullopt;
    }
}

LRESULT ListBoxControl::set_height(int index, LPARAM height)
{
    if (height < 0 || height > 255)
        return LB_ERR;
    if (!layout_.has_own_heights())
        layout_.set_height(static_cast<int>(height));
    else if (items_.has(index))
        layout_.set_height_of(index, static_cast<int>(height));
    else
        return LB_ERR;
    layout_.set_top(layout_.top());
    update_scroll_bars();
    redraw();
    return LB_OKAY;
}

/// In dialog units: none for every 32, one for every so many.
LRESULT ListBoxControl::set_tab_stops(int count, const int *stops)
{
    if (!(style() & LBS_USETABSTOPS))
        return FALSE;
    tab_stops_.clear();
    for (int i = 0; stops && i < count; ++i)
        tab_stops_.push_back(MulDiv(stops[i], unit_, 4));
    redraw();
    return TRUE;
}

/// A step of the bar; the thumb gives items, columns, or pixels to the side.
void ListBoxControl::scroll(int bar, WPARAM how)
{
    const bool across = bar == SB_HORZ;
    if (!across && layout_.has_columns())
        return;
    const bool pixels = across && !layout_.has_columns();
    const auto all = area();
    const int unit = layout_.has_columns() ? layout_.rows() : 1;
    const int line = pixels ? std::max(1, unit_) : unit;
    const int page = pixels ? static_cast<int>(all.right) : layout_.page();
    const int now = pixels ? layout_.left() : layout_.top();
    const int last = pixels ? layout_.last_left() : layout_.last_top();
    int to = now;
    switch (LOWORD(how)) {
    case SB_LINEUP:
        to = now - line;
        break;
    case SB_LINEDOWN:
        to = now + line;
        break;
    case SB_PAGEUP:
        to = now - page;
        break;
    case SB_PAGEDOWN:
        to = now + page;
        break;
    case SB_THUMBPOSITION:
    case SB_THUMBTRACK: {
        // The message has 16 bits of the position, the bar all of them.
        SCROLLINFO info{sizeof(SCROLLINFO), SIF_TRACKPOS, 0, 0, 0, 0, 0};
        const bool has_more = HIWORD(how) == 0xFFFF && GetScrollInfo(window(), bar, &info);
        to = (has_more ? info.nTrackPos : HIWORD(how)) * (pixels ? 1 : unit);
        break;
    }
    case SB_TOP:
        to = 0;
        break;
    case SB_BOTTOM:
        to = last;
        break;
    default:
        return;
    }
    if (!pixels) {
        set_top(to);
    } else if (layout_.set_left(to)) {
        update_scroll_bars();
        redraw();
    }
}

void ListBoxControl::turn_wheel(int amount)
{
    UINT lines = 3;
    SystemParametersInfoW(SPI_GETWHEELSCROLLLINES, 0, &lines, 0);
    wheel_ += amount * static_cast<int>(std::min<UINT>(lines, static_cast<UINT>(layout_.page())));
    const int items = wheel_ / WHEEL_DELTA;
    wheel_ -= items * WHEEL_DELTA;
    set_top(layout_.top() - items * (layout_.has_columns() ? layout_.rows() : 1));
}

/// How high an item is: as the font is, or as the owner says.
void ListBoxControl::measure()
{
    const auto metrics = font_metrics();
    unit_ = std::max<int>(1, metrics.tmAveCharWidth);
    constexpr int characters = 15; // in a column
    if (style() & LBS_MULTICOLUMN && !layout_.has_columns())
        layout_.set_column_width(characters * unit_);
    const int height = std::max<int>(1, metrics.tmHeight);
    const bool owner_says = owner_drawn() && !layout_.has_own_heights();
    layout_.set_height(owner_says ? measured(-1, 0, height) : height);
    fit_height();
    update_scroll_bars();
    redraw();
}

int ListBoxControl::measured(int index, ULONG_PTR data, int height) const
{
    MEASUREITEMSTRUCT item{ODT_LISTBOX, static_cast<UINT>(id()),   static_cast<UINT>(index),
                           0,           static_cast<UINT>(height), data};
    SendMessageW(parent(), WM_MEASUREITEM, item.CtlID, reinterpret_cast<LPARAM>(&item));
    return static_cast<int>(item.itemHeight);
}

/// So that no item is seen in part.
void ListBoxControl::fit_height()
{
    const auto all = area();
    const int over = all.bottom % layout_.height_of(-1);
    if (style() & (LBS_NOINTEGRALHEIGHT | LBS_OWNERDRAWVARIABLE) || over == 0 ||
        all.bottom <= layout_.height_of(-1))
        return;
    RECT whole{};
    GetWindowRect(window(), &whole);
    SetWindowPos(window(), nullptr, 0, 0, whole.right - whole.left, whole.bottom - whole.top - over,
                 SWP_NOZORDER | SWP_NOACTIVATE | SWP_NOMOVE); // comes here again by WM_SIZE
}

void ListBoxControl::set_top(int index)
{
    if (!layout_.set_top(index))
        return;
    update_scroll_bars();
    redraw();
}

void ListBoxControl::scroll_to(int index)
{
    if (items_.has(index))
        set_top(layout_.top_that_shows(index));
}

void ListBoxControl::update_scroll_bars()
{
    if (layout_.has_columns()) {
        const int all = (count() + layout_.rows() - 1) / layout_.rows();
        set_bar(SB_HORZ, all - 1, layout_.columns(), layout_.top() / layout_.rows());
        return;
    }
    const auto all = area();
    set_bar(SB_VERT, count() - 1, layout_.page(), layout_.top());
    set_bar(SB_HORZ, layout_.extent() - 1, static_cast<int>(all.right), layout_.left());
}

void ListBoxControl::set_bar(int bar, int last, int page, int position) const
{
    if (!(bars_ & (bar == SB_VERT ? WS_VSCROLL : WS_HSCROLL)))
        return;
    const UINT always = style() & LBS_DISABLENOSCROLL ? UINT{SIF_DISABLENOSCROLL} : 0;
    const SCROLLINFO info{sizeof(SCROLLINFO),
                          SIF_RANGE | SIF_PAGE | SIF_POS | always,
                          0,
                          std::max(last, 0),
                          static_cast<UINT>(page),
                          position,
                          0};
    SetScrollInfo(window(), bar, &info, TRUE);
}

} // namespace compat
