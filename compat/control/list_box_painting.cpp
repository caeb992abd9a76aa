// How the items of a list box look.
#include "compat/control/list_box.hpp"

namespace compat {

void ListBoxControl::paint(HDC context)
{
    const auto all = area();
    const HBRUSH paper = background(context, WM_CTLCOLORLISTBOX);
    RECT covered{};
    for (int i = layout_.top(); i < count(); ++i) {
        const auto place = layout_.place_of(i);
        if (place.top >= all.bottom && !layout_.has_columns())
            break;
        if (place.left >= all.right && layout_.has_columns())
            break;
        if (RectVisible(context, &place))
            paint_item(context, i, ODA_DRAWENTIRE, paper);
        covered = place;
    }
    if (layout_.has_columns()) { // below the columns, behind the last item, and beside them
        const LONG below = layout_.rows() * layout_.height_of(-1);
        const RECT rests[] = {{0, below, all.right, all.bottom},
                              {covered.left, covered.bottom, covered.right, below},
                              {covered.right, 0, all.right, below}};
        for (const auto &rest : rests)
            FillRect(context, &rest, paper);
        return;
    }
    const RECT rest{all.left, covered.bottom, all.right, all.bottom};
    FillRect(context, &rest, paper);
}

void ListBoxControl::repaint(int index, UINT action)
{
    const auto all = area();
    const auto place = layout_.place_of(index);
    RECT seen{};
    if ((style() & LBS_NOREDRAW) || !items_.has(index) || !IsWindowVisible(window()) ||
        !IntersectRect(&seen, &place, &all))
        return;
    const HDC context = GetDC(window());
    const HGDIOBJ former = font() ? SelectObject(context, font()) : nullptr;
    paint_item(context, index, action, background(context, WM_CTLCOLORLISTBOX));
    if (former)
        SelectObject(context, former);
    ReleaseDC(window(), context);
}

void ListBoxControl::paint_item(HDC context, int index, UINT action, HBRUSH paper)
{
    const auto place = layout_.place_of(index);
    const auto &item = items_[index];
    if (!owner_drawn()) {
        draw_text(context, index, place, paper);
        return;
    }
    UINT state = item.selected ? UINT{ODS_SELECTED} : 0;
    state |= focused_ && index == caret_ ? UINT{ODS_FOCUS} : 0;
    state |= enabled() ? 0 : UINT{ODS_DISABLED};
    DRAWITEMSTRUCT draw{ODT_LISTBOX,
                        static_cast<UINT>(id()),
                        static_cast<UINT>(index),
                        action,
                        state,
                        window(),
                        context,
                        place,
                        item.data};
    SendMessageW(parent(), WM_DRAWITEM, draw.CtlID, reinterpret_cast<LPARAM>(&draw));
}

void ListBoxControl::draw_text(HDC context, int index, const RECT &place, HBRUSH paper)
{
    const auto &item = items_[index];
    const auto text = GetTextColor(context);
    if (!enabled())
        SetTextColor(context, GetSysColor(COLOR_GRAYTEXT));
    else if (item.selected)
        SetTextColor(context, GetSysColor(COLOR_HIGHLIGHTTEXT));
    FillRect(context, &place, item.selected ? GetSysColorBrush(COLOR_HIGHLIGHT) : paper);
    const int mode = SetBkMode(context, TRANSPARENT);
    const auto size = static_cast<int>(item.text.size());
    if (style() & LBS_USETABSTOPS) {
        constexpr int usual = 32 / 4; // dialog units, in characters
        const std::vector<int> stops = tab_stops_.empty() ? std::vector{usual * unit_} : tab_stops_;
        TabbedTextOutW(context, place.left + 1, place.top, item.text.c_str(), size,
                       static_cast<int>(stops.size()), stops.data(), place.left + 1);
    } else {
        // A column's item ends with the column.
        const UINT clipped = layout_.has_columns() ? UINT{ETO_CLIPPED} : 0;
        ExtTextOutW(context, place.left + 1, place.top, clipped, &place, item.text.c_str(),
                    static_cast<UINT>(size), nullptr);
    }
    SetBkMode(context, mode);
    SetTextColor(context, text);
    if (focused_ && index == caret_)
        DrawFocusRect(context, &place);
}

} // namespace compat
