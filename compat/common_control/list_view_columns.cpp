// The columns of a list view, which its header has.
#include "compat/common_control/list_view.hpp"

#include "compat/kernel/diagnostics.hpp"

#include <algorithm>

namespace compat {
namespace {

constexpr int usual_width = 10;
constexpr int text_space = 12; // beside a text that a column is made to fit

} // namespace

std::optional<LRESULT> ListViewControl::column_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    const auto index = static_cast<int>(wparam);
    auto *const column = reinterpret_cast<LVCOLUMNW *>(lparam);
    switch (message) {
    case LVM_INSERTCOLUMNA:
    case LVM_INSERTCOLUMNW:
        return column ? insert_column(index, *column, message == LVM_INSERTCOLUMNW) : -1;
    case LVM_DELETECOLUMN:
        return delete_column(index);
    case LVM_GETCOLUMNA:
    case LVM_GETCOLUMNW:
        return column ? get_column(index, *column, message == LVM_GETCOLUMNW) : FALSE;
    case LVM_SETCOLUMNA:
    case LVM_SETCOLUMNW:
        return column ? set_column(index, *column, message == LVM_SETCOLUMNW) : FALSE;
    case LVM_GETCOLUMNWIDTH:
        return header().has(index) ? columns()[wparam].width : 0;
    case LVM_SETCOLUMNWIDTH:
        return set_column_width(index, static_cast<short>(LOWORD(lparam)));
    case LVM_GETHEADER:
        return reinterpret_cast<LRESULT>(header_window_);
    default:
        return std::nullopt;
    }
}

void ListViewControl::put_column(HeaderControl::Item &item, const LVCOLUMNW &column,
                                 bool wide) const
{
    if (column.mask & LVCF_FMT)
        item.format = column.fmt & LVCFMT_JUSTIFYMASK;
    if (column.mask & LVCF_WIDTH)
        item.width = std::max(0, column.cx);
    if (column.mask & LVCF_TEXT)
        item.text = text_from(reinterpret_cast<LPARAM>(column.pszText), wide);
    if (column.mask & LVCF_SUBITEM)
        item.subitem = column.iSubItem;
    if (column.mask & LVCF_IMAGE)
        not_implemented("LVCF_IMAGE");
}

/// The texts behind it move along with their columns.
LRESULT ListViewControl::insert_column(int index, const LVCOLUMNW &column, bool wide)
{
    if (index < 0)
        return -1;
    const auto at = std::min<std::ptrdiff_t>(index, static_cast<std::ptrdiff_t>(columns().size()));
    HeaderControl::Item item;
    item.width = usual_width;
    item.subitem = static_cast<int>(at);
    put_column(item, column, wide);
    columns().insert(columns().begin() + at, std::move(item));
    for (auto &each : rows_) {
        if (at > 0 && at < static_cast<std::ptrdiff_t>(each.cells.size()))
            each.cells.insert(each.cells.begin() + at, Cell{});
    }
    lay_out();
    return at;
}

LRESULT ListViewControl::delete_column(int index)
{
    if (!header().has(index))
        return FALSE;
    columns().erase(columns().begin() + index);
    for (auto &each : rows_) {
        if (each.cells.size() > 1 && index < static_cast<int>(each.cells.size()))
            each.cells.erase(each.cells.begin() + index);
    }
    lay_out();
    return TRUE;
}

LRESULT ListViewControl::get_column(int index, LVCOLUMNW &column, bool wide) const
{
    if (!header().has(index))
        return FALSE;
    const auto &item = columns()[static_cast<std::size_t>(index)];
    if (column.mask & LVCF_FMT)
        column.fmt = item.format;
    if (column.mask & LVCF_WIDTH)
        column.cx = item.width;
    if (column.mask & LVCF_TEXT)
        text_to(reinterpret_cast<LPARAM>(column.pszText), item.text, wide,
                static_cast<std::size_t>(std::max(0, column.cchTextMax)));
    if (column.mask & LVCF_SUBITEM)
        column.iSubItem = item.subitem;
    if (column.mask & LVCF_ORDER)
        column.iOrder = index;
    return TRUE;
}

LRESULT ListViewControl::set_column(int index, const LVCOLUMNW &column, bool wide)
{
    if (!header().has(index))
        return FALSE;
    put_column(columns()[static_cast<std::size_t>(index)], column, wide);
    lay_out();
    return TRUE;
}

int ListViewControl::widest_text(int column) const
{
    int width = 0;
    for (const auto &each : rows_) {
        if (column < static_cast<int>(each.cells.size()))
            width = std::max(width, width_of(each.cells[static_cast<std::size_t>(column)].text));
    }
    return width;
}

/// LVSCW_AUTOSIZE_USEHEADER gives the last column what is left of the window.
LRESULT ListViewControl::set_column_width(int index, int width)
{
    if (!header().has(index) || width < LVSCW_AUTOSIZE_USEHEADER)
        return FALSE;
    auto &column = columns()[static_cast<std::size_t>(index)];
    if (width < 0) {
        const bool with_title = width == LVSCW_AUTOSIZE_USEHEADER;
        width = widest_text(index);
        if (with_title)
            width = std::max(width, width_of(column.text));
        width += text_space;
        const auto rest = static_cast<int>(rows_area().right) - (whole_width() - column.width);
        if (with_title && index + 1 == static_cast<int>(columns().size()))
            width = std::max(width, rest);
    }
    column.width = width;
    lay_out();
    return TRUE;
}

} // namespace compat
