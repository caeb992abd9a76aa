// Where the items of a list box are, and how they look.
#include "compat/control/list_box.hpp"

#include <algorithm>

namespace compat {

/// How high an item is: as the font is, or as the owner says.
void ListBoxControl::measure()
{
    if (owner_drawn()) {
        MEASUREITEMSTRUCT item{ODT_LISTBOX, static_cast<UINT>(id()),    0,
                               0,           static_cast<UINT>(height_), 0};
        SendMessageW(parent(), WM_MEASUREITEM, item.CtlID, reinterpret_cast<LPARAM>(&item));
        height_ = std::max<int>(1, static_cast<int>(item.itemHeight));
    } else {
        const HDC context = GetDC(window());
        const HGDIOBJ former = font() ? SelectObject(context, font()) : nullptr;
        TEXTMETRICW metrics{};
        GetTextMetricsW(context, &metrics);
        if (former)
            SelectObject(context, former);
        ReleaseDC(window(), context);
        height_ = std::max<int>(1, metrics.tmHeight);
    }
    update_scroll_bar();
    redraw();
}

/// At least one.
int ListBoxControl::visible_items() const
{
    const auto all = area();
    return std::max<int>(1, static_cast<int>(all.bottom - all.top) / item_height());
}

RECT ListBoxControl::place_of(int index) const
{
    const auto all = area();
    const int top = (index - top_) * item_height();
    return {all.left, top, all.right, top + item_height()};
}

std::optional<int> ListBoxControl::item_at(POINT at) const
{
    const int index = top_ + at.y / item_height() - (at.y < 0 ? 1 : 0);
    return items_.has(index) ? std::optional(index) : std::nullopt;
}

void ListBoxControl::set_top(int index)
{
    const int top = std::clamp(index, 0, std::max(count() - visible_items(), 0));
    if (top == top_)
        return;
    top_ = top;
    update_scroll_bar();
    redraw();
}

void ListBoxControl::scroll_to(int index)
{
    if (index < top_)
        set_top(index);
    else if (index >= top_ + visible_items())
        set_top(index - visible_items() + 1);
}

void ListBoxControl::update_scroll_bar()
{
    if (!(style() & WS_VSCROLL) && GetScrollPos(window(), SB_VERT) == 0 &&
        count() <= visible_items())
        return;
    const UINT always = style() & LBS_DISABLENOSCROLL ? UINT{SIF_DISABLENOSCROLL} : 0;
    const SCROLLINFO info{sizeof(SCROLLINFO),
                          SIF_RANGE | SIF_PAGE | SIF_POS | always,
                          0,
                          std::max(count() - 1, 0),
                          static_cast<UINT>(visible_items()),
                          top_,
                          0};
    if (style() & WS_VSCROLL)
        SetScrollInfo(window(), SB_VERT, &info, TRUE);
}

void ListBoxControl::paint(HDC context)
{
    const auto all = area();
    const HBRUSH paper = background(context, WM_CTLCOLORLISTBOX);
    int bottom = all.top;
    for (int i = top_; i < count() && bottom < all.bottom; ++i) {
        const auto place = place_of(i);
        paint_item(context, i, place, paper);
        bottom = place.bottom;
    }
    const RECT rest{all.left, bottom, all.right, all.bottom};
    FillRect(context, &rest, paper);
}

void ListBoxControl::paint_item(HDC context, int index, const RECT &place, HBRUSH paper)
{
    const auto &item = items_[index];
    const bool has_focus = focused_ && index == caret_;
    if (owner_drawn()) {
        UINT state = item.selected ? UINT{ODS_SELECTED} : 0;
        state |= has_focus ? UINT{ODS_FOCUS} : 0;
        state |= enabled() ? 0 : UINT{ODS_DISABLED};
        DRAWITEMSTRUCT draw{ODT_LISTBOX,
                            static_cast<UINT>(id()),
                            static_cast<UINT>(index),
                            ODA_DRAWENTIRE,
                            state,
                            window(),
                            context,
                            place,
                            item.data};
        SendMessageW(parent(), WM_DRAWITEM, draw.CtlID, reinterpret_cast<LPARAM>(&draw));
        return;
    }
    const auto text = GetTextColor(context);
    if (!enabled())
        SetTextColor(context, GetSysColor(COLOR_GRAYTEXT));
    else if (item.selected)
        SetTextColor(context, GetSysColor(COLOR_HIGHLIGHTTEXT));
    FillRect(context, &place, item.selected ? GetSysColorBrush(COLOR_HIGHLIGHT) : paper);
    const int mode = SetBkMode(context, TRANSPARENT);
    if (style() & LBS_USETABSTOPS)
        TabbedTextOutW(context, place.left + 1, place.top, item.text.c_str(),
                       static_cast<int>(item.text.size()), 0, nullptr, place.left + 1);
    else
        TextOutW(context, place.left + 1, place.top, item.text.c_str(),
                 static_cast<int>(item.text.size()));
    SetBkMode(context, mode);
    SetTextColor(context, text);
    if (has_focus)
        DrawFocusRect(context, &place);
}

} // namespace compat
