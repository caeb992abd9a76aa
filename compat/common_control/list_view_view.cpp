// Where the items of a list view are, and how they look.
#include "compat/common_control/list_view.hpp"

#include <algorithm>

namespace compat {
namespace {

constexpr int cell_margin = 6;
constexpr int row_space = 1; // between rows
constexpr int bar_step = 10; // pixels to the side for one click
constexpr COLORREF grid = RGB(240, 240, 240);

} // namespace

void ListViewControl::measure()
{
    const HDC context = GetDC(window());
    const HGDIOBJ former = SelectObject(context, font());
    TEXTMETRICW metrics{};
    GetTextMetricsW(context, &metrics);
    SelectObject(context, former);
    ReleaseDC(window(), context);
    row_height_ = std::max<int>(1, std::max(metrics.tmHeight, image_size().cy) + row_space);
    lay_out();
}

int ListViewControl::width_of(std::u16string_view text) const
{
    const HDC context = GetDC(window());
    const HGDIOBJ former = SelectObject(context, font());
    SIZE size{};
    GetTextExtentPoint32W(context, text.data(), static_cast<int>(text.size()), &size);
    SelectObject(context, former);
    ReleaseDC(window(), context);
    return size.cx;
}

/// What is not a report has one column as wide as the window.
int ListViewControl::whole_width() const
{
    return is_report() ? header().whole_width() : static_cast<int>(area().right);
}

RECT ListViewControl::rows_area() const
{
    auto all = area();
    if (has_titles())
        all.top = std::min<LONG>(all.bottom, header().wanted_height());
    return all;
}

int ListViewControl::rows_visible() const
{
    const auto all = rows_area();
    return std::max<int>(0, static_cast<int>(all.bottom - all.top) / row_height_);
}

/// The scroll bars come and go with what there is to see.
void ListViewControl::lay_out()
{
    if (!header_)
        return;
    top_ = std::clamp(top_, 0, std::max(0, count() - std::max(1, rows_visible())));
    const bool scrolls = !(style() & LVS_NOSCROLL);
    const auto set_bar = [&](int bar, int whole, int page, int position) {
        const bool needed = scrolls && page > 0 && whole > page;
        if (needed != ((style() & (bar == SB_VERT ? WS_VSCROLL : WS_HSCROLL)) != 0))
            ShowScrollBar(window(), bar, needed);
        const SCROLLINFO info{sizeof(SCROLLINFO),
                              SIF_RANGE | SIF_PAGE | SIF_POS,
                              0,
                              std::max(0, whole - 1),
                              static_cast<UINT>(std::max(0, page)),
                              position,
                              0};
        if (needed)
            SetScrollInfo(window(), bar, &info, TRUE);
    };
    set_bar(SB_VERT, count(), rows_visible(), top_);
    const auto all = area();
    scrolled_ = std::clamp<int>(scrolled_, 0, std::max<int>(0, whole_width() - all.right));
    set_bar(SB_HORZ, whole_width(), static_cast<int>(all.right), scrolled_);
    const auto rows = rows_area();
    MoveWindow(header_window_, -scrolled_, 0, all.right + scrolled_, rows.top, TRUE);
    ShowWindow(header_window_, has_titles() ? SW_SHOWNA : SW_HIDE);
    header().show_anew();
    redraw();
}

void ListViewControl::items_changed()
{
    lay_out();
}

void ListViewControl::scroll_to_row(int top)
{
    const int former = top_;
    top_ = std::clamp(top, 0, std::max(0, count() - std::max(1, rows_visible())));
    if (former != top_)
        lay_out();
}

void ListViewControl::scroll_sideways(int to)
{
    scrolled_ = to;
    lay_out();
}

void ListViewControl::ensure_visible(int index)
{
    const int visible = std::max(1, rows_visible());
    if (index < top_)
        scroll_to_row(index);
    else if (index >= top_ + visible)
        scroll_to_row(index - visible + 1);
}

LRESULT ListViewControl::scroll_by_bar(int bar, WPARAM wparam)
{
    const bool vertical = bar == SB_VERT;
    const int page = vertical ? std::max(1, rows_visible()) : static_cast<int>(area().right);
    const int line = vertical ? 1 : bar_step;
    int to = vertical ? top_ : scrolled_;
    switch (LOWORD(wparam)) {
    case SB_LINEUP:
        to -= line;
        break;
    case SB_LINEDOWN:
        to += line;
        break;
    case SB_PAGEUP:
        to -= page;
        break;
    case SB_PAGEDOWN:
        to += page;
        break;
    case SB_THUMBPOSITION:
    case SB_THUMBTRACK:
        to = HIWORD(wparam);
        break;
    case SB_TOP:
        to = 0;
        break;
    case SB_BOTTOM:
        to = vertical ? count() : whole_width();
        break;
    default:
        return 0;
    }
    if (vertical) {
        scroll_to_row(to);
    } else {
        scroll_sideways(to);
    }
    return 0;
}

RECT ListViewControl::row_place(int index) const
{
    const auto all = rows_area();
    const int top = static_cast<int>(all.top) + (index - top_) * row_height_;
    return {-scrolled_, top, whole_width() - scrolled_, top + row_height_};
}

RECT ListViewControl::cell_place(int index, std::size_t column) const
{
    auto place = row_place(index);
    if (!is_report())
        return place;
    const auto title = header().place_of(column);
    place.left = title.left - scrolled_;
    place.right = title.right - scrolled_;
    return place;
}

/// As much of the first column as the text takes.
RECT ListViewControl::label_place(int index)
{
    RECT place = is_report() && !columns().empty() ? cell_place(index, 0) : row_place(index);
    place.left = image_place(index).right;
    place.right =
        std::min<LONG>(place.right, place.left + width_of(text_of(index, 0)) + 2 * label_margin);
    return place;
}

LRESULT ListViewControl::hit_test(LVHITTESTINFO &test, bool subitems)
{
    const auto rows = rows_area();
    test.iItem = -1;
    test.iSubItem = subitems ? -1 : 0;
    test.flags = LVHT_NOWHERE;
    if (!PtInRect(&rows, test.pt)) {
        test.flags = (test.pt.y < rows.top ? UINT{LVHT_ABOVE} : 0) |
                     (test.pt.y >= rows.bottom ? UINT{LVHT_BELOW} : 0) |
                     (test.pt.x < rows.left ? UINT{LVHT_TOLEFT} : 0) |
                     (test.pt.x >= rows.right ? UINT{LVHT_TORIGHT} : 0);
        return -1;
    }
    const int index = top_ + static_cast<int>(test.pt.y - rows.top) / row_height_;
    const auto whole = has(index) ? row_place(index) : RECT{};
    if (!has(index) || !PtInRect(&whole, test.pt))
        return -1;
    const auto label = label_place(index), image = image_place(index);
    const bool on_label = PtInRect(&label, test.pt) != FALSE;
    const bool on_image = PtInRect(&image, test.pt) != FALSE;
    if (!subitems && !on_label && !on_image && !whole_rows())
        return -1;
    test.flags = on_image ? LVHT_ONITEMICON : on_label || subitems ? LVHT_ONITEMLABEL : LVHT_ONITEM;
    test.iItem = index;
    for (std::size_t i = 0; subitems && is_report() && i < columns().size(); ++i) {
        const auto place = cell_place(index, i);
        if (PtInRect(&place, test.pt))
            test.iSubItem = static_cast<int>(i);
    }
    return index;
}

LRESULT ListViewControl::item_rectangle(int index, RECT *place)
{
    if (!has(index) || !place)
        return FALSE;
    const auto label = label_place(index), image = image_place(index);
    switch (place->left) {
    case LVIR_BOUNDS:
        *place = row_place(index);
        return TRUE;
    case LVIR_ICON:
        *place = {image.left, image.top, image.right, image.top + image_size().cy};
        return TRUE;
    case LVIR_LABEL:
        *place = is_report() && !columns().empty() ? cell_place(index, 0) : row_place(index);
        place->left = label.left;
        return TRUE;
    case LVIR_SELECTBOUNDS:
        *place = whole_rows() ? row_place(index)
                              : RECT{image.left, label.top, label.right, label.bottom};
        return TRUE;
    default:
        return FALSE;
    }
}

/// The subitem is in `top`, what is asked for in `left`.
LRESULT ListViewControl::subitem_rectangle(int index, RECT *place)
{
    if (!place || place->top == 0)
        return item_rectangle(index, place);
    const auto column = place->top;
    if (!has(index) || !header().has(column) || !is_report())
        return FALSE;
    *place = cell_place(index, static_cast<std::size_t>(column));
    return TRUE;
}

void ListViewControl::paint(HDC context)
{
    const auto all = area();
    const auto back = or_system(back_, COLOR_WINDOW);
    if (back != CLR_NONE)
        fill(context, all, back);
    SetBkMode(context, TRANSPARENT);
    const auto rows = rows_area();
    for (int i = top_; i < count(); ++i) {
        const auto place = row_place(i);
        if (place.top >= rows.bottom)
            break;
        paint_row(context, i, place);
    }
    if (!(extended_ & LVS_EX_GRIDLINES) || !is_report())
        return;
    for (LONG y = rows.top + row_height_ - 1; y < rows.bottom; y += row_height_)
        fill(context, {rows.left, y, rows.right, y + 1}, grid);
    for (std::size_t i = 0; i < columns().size(); ++i) {
        const auto right = header().place_of(i).right - scrolled_;
        fill(context, {right - 1, rows.top, right, rows.bottom}, grid);
    }
}

/// What is selected is lit while the list view has the focus, and grey otherwise if it is to be
/// seen at all.
void ListViewControl::paint_row(HDC context, int index, const RECT &row_area)
{
    const bool selected = (row(index).state & LVIS_SELECTED) != 0;
    const bool shown = selected && (has_focus_ || (style() & LVS_SHOWSELALWAYS));
    const RECT label = whole_rows() ? row_area : label_place(index);
    if (shown)
        FillRect(context, &label, GetSysColorBrush(has_focus_ ? COLOR_HIGHLIGHT : COLOR_3DFACE));
    else if (text_back_ != CLR_DEFAULT && text_back_ != CLR_NONE)
        fill(context, row_area, text_back_);
    const bool lit = shown && has_focus_;
    // The parent, asked for a text, may change what there is.
    const auto cells = [this] { return is_report() ? columns().size() : 1; };
    for (std::size_t i = 0; i < cells() && has(index); ++i)
        paint_cell(context, index, i, cell_place(index, i), lit && (i == 0 || whole_rows()));
    if (has(index))
        paint_image(context, index, lit);
    if (has_focus_ && has(index) && (row(index).state & LVIS_FOCUSED))
        DrawFocusRect(context, &label);
}

void ListViewControl::paint_cell(HDC context, int index, std::size_t column, RECT place, bool lit)
{
    const int format = is_report() ? columns()[column].format & LVCFMT_JUSTIFYMASK : LVCFMT_LEFT;
    const UINT align = column == 0               ? DT_LEFT
                       : format == LVCFMT_RIGHT  ? DT_RIGHT
                       : format == LVCFMT_CENTER ? DT_CENTER
                                                 : DT_LEFT;
    const auto text = text_of(index, static_cast<int>(column));
    if (!has(index))
        return;
    if (column == 0)
        place.left = image_place(index).right;
    const int margin = column == 0 ? label_margin : cell_margin;
    InflateRect(&place, -margin, 0);
    const auto colour = !enabled() ? GetSysColor(COLOR_GRAYTEXT)
                        : lit      ? GetSysColor(COLOR_HIGHLIGHTTEXT)
                                   : or_system(text_, COLOR_WINDOWTEXT);
    SetTextColor(context, colour);
    DrawTextW(context, text.c_str(), static_cast<int>(text.size()), &place,
              align | DT_VCENTER | DT_SINGLELINE | DT_END_ELLIPSIS | DT_NOPREFIX);
}

} // namespace compat
