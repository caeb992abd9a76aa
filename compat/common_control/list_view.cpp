#include "compat/common_control/list_view.hpp"

#include "compat/kernel/diagnostics.hpp"

#include <string>
#include <utility>

#include <windowsx.h>

namespace compat {
namespace {

/// Messages of list views that are not implemented: none of them may pass for done.
bool is_of_list_views(UINT message)
{
    constexpr UINT last = LVM_FIRST + 0xFF;
    return message >= LVM_FIRST && message <= last;
}

} // namespace

LRESULT ListViewControl::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_NCCREATE && !may_be_created(*reinterpret_cast<const CREATESTRUCTW *>(lparam)))
        return FALSE;
    if (header_) {
        for (const auto part : {&ListViewControl::item_message, &ListViewControl::state_message,
                                &ListViewControl::column_message, &ListViewControl::image_message,
                                &ListViewControl::view_message, &ListViewControl::input_message}) {
            if (const auto result = (this->*part)(message, wparam, lparam))
                return *result;
        }
    }
    switch (message) {
    case WM_CREATE:
        create();
        return 0;
    case WM_DESTROY:
        delete_all();
        drop_images();
        return 0;
    case WM_SETFONT: {
        const auto result = CommonControl::handle(message, wparam, lparam);
        SendMessageW(header_window_, message, wparam, lparam);
        measure();
        return result;
    }
    case WM_SIZE:
        lay_out();
        return 0;
    case WM_NOTIFY:
        return hear_header(*reinterpret_cast<const NMHDR *>(lparam));
    default:
        if (is_of_list_views(message)) {
            not_implemented(("LVM_FIRST + " + std::to_string(message - LVM_FIRST)).c_str());
            return 0;
        }
        return CommonControl::handle(message, wparam, lparam);
    }
}

bool ListViewControl::may_be_created(const CREATESTRUCTW &how) const
{
    if (how.style & LVS_OWNERDATA) {
        not_implemented("LVS_OWNERDATA");
        return false;
    }
    if ((how.style & LVS_TYPEMASK) != LVS_REPORT)
        warn_once("SysListView32", "icons and lists are shown as a report (LVS_REPORT)");
    if (how.style & LVS_OWNERDRAWFIXED)
        warn_once("LVS_OWNERDRAWFIXED", "items are drawn by the list view itself");
    return true;
}

void ListViewControl::create()
{
    header_window_ = CreateWindowExW(0, u"SysHeader32", u"", WS_CHILD | HDS_BUTTONS, 0, 0, 0, 0,
                                     window(), nullptr, nullptr, nullptr);
    header_ = std::dynamic_pointer_cast<HeaderControl>(control_of(header_window_));
    take_default_font();
    measure();
}

std::optional<LRESULT> ListViewControl::item_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    const auto index = static_cast<int>(wparam);
    auto *const item = reinterpret_cast<LVITEMW *>(lparam); // the A form differs in the text only
    switch (message) {
    case LVM_GETITEMCOUNT:
        return count();
    case LVM_SETITEMCOUNT: // how many there will be
        rows_.reserve(wparam);
        return TRUE;
    case LVM_INSERTITEMA:
    case LVM_INSERTITEMW:
        return item ? insert_item(*item, message == LVM_INSERTITEMW) : -1;
    case LVM_SETITEMA:
    case LVM_SETITEMW:
        return item ? set_item(*item, message == LVM_SETITEMW) : FALSE;
    case LVM_GETITEMA:
    case LVM_GETITEMW:
        return item ? get_item(item->iItem, *item, message == LVM_GETITEMW) : FALSE;
    case LVM_SETITEMTEXTA:
    case LVM_SETITEMTEXTW:
        return item ? set_text(index, item->iSubItem, reinterpret_cast<LPARAM>(item->pszText),
                               message == LVM_SETITEMTEXTW)
                    : FALSE;
    case LVM_GETITEMTEXTA:
    case LVM_GETITEMTEXTW:
        return item ? get_text(index, *item, message == LVM_GETITEMTEXTW) : 0;
    case LVM_DELETEITEM:
        return delete_item(index);
    case LVM_DELETEALLITEMS:
        return delete_all();
    case LVM_FINDITEMA:
    case LVM_FINDITEMW:
        return lparam ? find(index, *reinterpret_cast<const LVFINDINFOW *>(lparam),
                             message == LVM_FINDITEMW)
                      : -1;
    case LVM_SORTITEMS:
    case LVM_SORTITEMSEX:
        return sort(reinterpret_cast<PFNLVCOMPARE>(lparam), static_cast<LPARAM>(wparam),
                    message == LVM_SORTITEMSEX);
    default:
        return std::nullopt;
    }
}

std::optional<LRESULT> ListViewControl::state_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    const auto index = static_cast<int>(wparam);
    switch (message) {
    case LVM_SETITEMSTATE: {
        const auto *const item = reinterpret_cast<const LVITEMW *>(lparam);
        return item ? change_states(index, item->state, item->stateMask) : FALSE;
    }
    case LVM_GETITEMSTATE:
        return has(index) ? static_cast<LRESULT>(row(index).state & static_cast<UINT>(lparam)) : 0;
    case LVM_GETNEXTITEM:
        return next_item(index, LOWORD(lparam));
    case LVM_GETSELECTEDCOUNT: {
        LRESULT selected = 0;
        for (const auto &each : rows_)
            selected += (each.state & LVIS_SELECTED) != 0;
        return selected;
    }
    case LVM_GETSELECTIONMARK:
        return mark_;
    case LVM_SETSELECTIONMARK:
        return std::exchange(mark_, static_cast<int>(lparam));
    case LVM_SETEXTENDEDLISTVIEWSTYLE: {
        constexpr DWORD drawn = LVS_EX_FULLROWSELECT | LVS_EX_GRIDLINES | LVS_EX_DOUBLEBUFFER;
        const auto wanted = static_cast<DWORD>(lparam);
        if (wanted & ~drawn)
            warn_once("LVM_SETEXTENDEDLISTVIEWSTYLE",
                      "only LVS_EX_FULLROWSELECT and LVS_EX_GRIDLINES change anything");
        const auto mask = wparam ? static_cast<DWORD>(wparam) : ~DWORD{0};
        redraw();
        return std::exchange(extended_, (extended_ & ~mask) | (wanted & mask));
    }
    case LVM_GETEXTENDEDLISTVIEWSTYLE:
        return extended_;
    case LVM_GETBKCOLOR:
        return or_system(back_, COLOR_WINDOW);
    case LVM_SETBKCOLOR:
        back_ = static_cast<COLORREF>(lparam);
        redraw();
        return TRUE;
    case LVM_GETTEXTCOLOR:
        return text_;
    case LVM_SETTEXTCOLOR:
        text_ = static_cast<COLORREF>(lparam);
        redraw();
        return TRUE;
    case LVM_GETTEXTBKCOLOR:
        return text_back_;
    case LVM_SETTEXTBKCOLOR:
        text_back_ = static_cast<COLORREF>(lparam);
        redraw();
        return TRUE;
    default:
        return std::nullopt;
    }
}

std::optional<LRESULT> ListViewControl::view_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    const auto index = static_cast<int>(wparam);
    switch (message) {
    case LVM_GETTOPINDEX:
        return top_;
    case LVM_GETCOUNTPERPAGE:
        return rows_visible();
    case LVM_ENSUREVISIBLE:
        if (!has(index))
            return FALSE;
        ensure_visible(index);
        return TRUE;
    case LVM_ISITEMVISIBLE: // or a part of it
        return has(index) && index >= top_ && row_place(index).top < rows_area().bottom;
    case LVM_SCROLL: // in pixels
        if (index != 0)
            scroll_sideways(scrolled_ + index);
        scroll_to_row(top_ + static_cast<int>(lparam) / row_height_);
        return TRUE;
    case LVM_UPDATE:
    case LVM_REDRAWITEMS:
    case LVM_ARRANGE:
        redraw();
        return TRUE;
    case LVM_HITTEST:
    case LVM_SUBITEMHITTEST:
        return lparam ? hit_test(*reinterpret_cast<LVHITTESTINFO *>(lparam),
                                 message == LVM_SUBITEMHITTEST)
                      : -1;
    case LVM_GETITEMRECT:
        return item_rectangle(index, reinterpret_cast<RECT *>(lparam));
    case LVM_GETSUBITEMRECT:
        return subitem_rectangle(index, reinterpret_cast<RECT *>(lparam));
    case LVM_GETSTRINGWIDTHA:
    case LVM_GETSTRINGWIDTHW:
        return width_of(text_from(lparam, message == LVM_GETSTRINGWIDTHW));
    case WM_VSCROLL:
    case WM_HSCROLL:
        return scroll_by_bar(message == WM_VSCROLL ? SB_VERT : SB_HORZ, wparam);
    default:
        return std::nullopt;
    }
}

std::optional<LRESULT> ListViewControl::input_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    const POINT at{GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)};
    switch (message) {
    case WM_GETDLGCODE:
        return DLGC_WANTARROWS | DLGC_WANTCHARS;
    case WM_LBUTTONDOWN:
    case WM_RBUTTONDOWN:
        return mouse_down(message, at, wparam);
    case WM_LBUTTONUP:
    case WM_RBUTTONUP:
        return mouse_up(message, at);
    case WM_LBUTTONDBLCLK:
    case WM_RBUTTONDBLCLK:
        return double_click(message, at);
    case WM_MOUSEWHEEL:
        return wheel(static_cast<short>(HIWORD(wparam)));
    case WM_KEYDOWN:
        return key(wparam);
    case WM_CHAR:
        return character(static_cast<char16_t>(wparam));
    case WM_SETFOCUS:
    case WM_KILLFOCUS:
        focus(message == WM_SETFOCUS);
        return 0;
    default:
        return std::nullopt;
    }
}

/// A click on a title is a click on its column; the parent hears of the title, too.
LRESULT ListViewControl::hear_header(const NMHDR &message)
{
    if (message.hwndFrom != header_window_)
        return 0;
    const auto &title = reinterpret_cast<const NMHEADERW &>(message);
    if (message.code == HDN_ITEMCHANGEDA || message.code == HDN_ITEMCHANGEDW)
        lay_out();
    if ((message.code == HDN_ITEMCLICKA || message.code == HDN_ITEMCLICKW) &&
        !(style() & LVS_NOSORTHEADER))
        tell_item(LVN_COLUMNCLICK, -1, title.iItem);
    return SendMessageW(parent(), WM_NOTIFY, message.idFrom, reinterpret_cast<LPARAM>(&message));
}

} // namespace compat
