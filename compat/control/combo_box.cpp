// What is asked of a combo box.
#include "compat/control/combo_box.hpp"

#include "compat/control/combo_edit.hpp"

#include <algorithm>

#include <windowsx.h>

namespace compat {
namespace {

constexpr int list_id = 1000; // as Windows numbers the parts
constexpr int edit_id = 1001;
constexpr LPARAM highest_item = 0x7FFF;

/// What is asked of the combo box is asked of the list by another number.
std::optional<UINT> same_of_list(UINT message)
{
    switch (message) {
    case CB_ADDSTRING:
        return LB_ADDSTRING;
    case CB_INSERTSTRING:
        return LB_INSERTSTRING;
    case CB_DELETESTRING:
        return LB_DELETESTRING;
    case CB_DIR:
        return LB_DIR;
    case CB_GETCOUNT:
        return LB_GETCOUNT;
    case CB_GETCURSEL:
        return LB_GETCURSEL;
    case CB_GETLBTEXT:
        return LB_GETTEXT;
    case CB_GETLBTEXTLEN:
        return LB_GETTEXTLEN;
    case CB_FINDSTRING:
        return LB_FINDSTRING;
    case CB_FINDSTRINGEXACT:
        return LB_FINDSTRINGEXACT;
    case CB_GETITEMDATA:
        return LB_GETITEMDATA;
    case CB_SETITEMDATA:
        return LB_SETITEMDATA;
    case CB_GETTOPINDEX:
        return LB_GETTOPINDEX;
    case CB_SETTOPINDEX:
        return LB_SETTOPINDEX;
    case CB_GETHORIZONTALEXTENT:
        return LB_GETHORIZONTALEXTENT;
    case CB_SETHORIZONTALEXTENT:
        return LB_SETHORIZONTALEXTENT;
    case CB_INITSTORAGE:
        return LB_INITSTORAGE;
    case CB_GETLOCALE:
        return LB_GETLOCALE;
    case CB_SETLOCALE:
        return LB_SETLOCALE;
    default:
        return std::nullopt;
    }
}

/// The styles of the parts that those of the combo box ask for.
struct StyleOfPart {
    DWORD ours;
    DWORD of_part;
};

constexpr StyleOfPart list_styles[] = {
    {CBS_SORT, LBS_SORT},
    {CBS_HASSTRINGS, LBS_HASSTRINGS},
    {CBS_OWNERDRAWFIXED, LBS_OWNERDRAWFIXED},
    {CBS_OWNERDRAWVARIABLE, LBS_OWNERDRAWVARIABLE},
    {CBS_NOINTEGRALHEIGHT, LBS_NOINTEGRALHEIGHT},
    {CBS_DISABLENOSCROLL, LBS_DISABLENOSCROLL},
    {WS_VSCROLL, WS_VSCROLL},
    {WS_HSCROLL, WS_HSCROLL},
};

constexpr StyleOfPart edit_styles[] = {
    {CBS_AUTOHSCROLL, ES_AUTOHSCROLL},
    {CBS_UPPERCASE, ES_UPPERCASE},
    {CBS_LOWERCASE, ES_LOWERCASE},
    {CBS_OEMCONVERT, ES_OEMCONVERT},
};

template <std::size_t size>
DWORD style_of_part(DWORD style, const StyleOfPart (&styles)[size])
{
    DWORD result = 0;
    for (const auto &[ours, of_part] : styles)
        result |= style & ours ? of_part : 0;
    return result;
}

} // namespace

LRESULT ComboBoxControl::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    if (const auto result = list_message(message, wparam, lparam))
        return *result;
    if (const auto result = edit_message(message, wparam, lparam))
        return *result;
    if (const auto result = own_message(message, wparam, lparam))
        return *result;
    if (const auto result = input_message(message, wparam, lparam))
        return *result;
    switch (message) {
    case WM_NCCREATE: // scroll bars and border are the list's
        SetWindowLongW(window(), GWL_STYLE,
                       static_cast<LONG>(style() & ~DWORD{WS_VSCROLL | WS_HSCROLL | WS_BORDER}));
        return Control::handle(message, wparam, lparam);
    case WM_CREATE:
        return create(*reinterpret_cast<const CREATESTRUCTW *>(lparam)) ? 0 : -1;
    case WM_DESTROY:
        DestroyWindow(list_);
        return 0;
    case WM_DRAWITEM: // the list's owner is the parent
    case WM_MEASUREITEM:
    case WM_DELETEITEM:
    case WM_COMPAREITEM:
        return ask_owner(message, lparam);
    case WM_CTLCOLORLISTBOX:
    case WM_CTLCOLOREDIT:
    case WM_CTLCOLORSTATIC:
        return SendMessageW(parent(), message, wparam, lparam);
    case WM_SETFONT: {
        const auto result = Control::handle(message, wparam, lparam);
        if (!owner_drawn())
            item_height_ = font_height() + 2;
        SendMessageW(list_, WM_SETFONT, wparam, lparam);
        if (edit_)
            SendMessageW(edit_, WM_SETFONT, wparam, lparam);
        arrange();
        return result;
    }
    case WM_SETREDRAW:
        SendMessageW(list_, message, wparam, lparam);
        if (edit_)
            SendMessageW(edit_, message, wparam, lparam);
        return Control::handle(message, wparam, lparam);
    case WM_WINDOWPOSCHANGING:
        limit(*reinterpret_cast<WINDOWPOS *>(lparam));
        return 0;
    case WM_SIZE:
        arrange();
        return 0;
    case WM_ENABLE:
        EnableWindow(list_, wparam != 0);
        if (edit_)
            EnableWindow(edit_, wparam != 0);
        redraw();
        return 0;
    default:
        return Control::handle(message, wparam, lparam);
    }
}

std::optional<LRESULT> ComboBoxControl::list_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    const auto same = same_of_list(message);
    if (!same || !list_)
        return std::nullopt;
    const auto result = SendMessageW(list_, *same, wparam, lparam);
    if (message == CB_DELETESTRING)
        redraw();
    return result; // CB_ERR and LB_ERR are the same
}

/// Its text is that of the edit control, or of the item that is chosen.
std::optional<LRESULT> ComboBoxControl::edit_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case WM_GETTEXT:
        return edit_ ? SendMessageW(edit_, message, wparam, lparam)
                     : get_text(wparam, reinterpret_cast<char16_t *>(lparam));
    case WM_GETTEXTLENGTH:
        return edit_ ? SendMessageW(edit_, message, wparam, lparam)
                     : static_cast<LRESULT>(item_text(shown()).size());
    case WM_SETTEXT:
    case WM_CUT:
    case WM_COPY:
    case WM_PASTE:
    case WM_CLEAR:
        return edit_ ? SendMessageW(edit_, message, wparam, lparam) : LRESULT{CB_ERR};
    case WM_UNDO:
        return edit_ ? SendMessageW(edit_, message, wparam, lparam) : 0;
    case CB_GETEDITSEL:
        return edit_ ? SendMessageW(edit_, EM_GETSEL, wparam, lparam) : LRESULT{CB_ERR};
    case CB_SETEDITSEL:
        if (!edit_)
            return CB_ERR;
        SendMessageW(edit_, EM_SETSEL, static_cast<WPARAM>(GET_X_LPARAM(lparam)),
                     GET_Y_LPARAM(lparam));
        return TRUE;
    case CB_LIMITTEXT:
        if (edit_)
            SendMessageW(edit_, EM_LIMITTEXT, wparam, lparam);
        return TRUE;
    default:
        return std::nullopt;
    }
}

std::optional<LRESULT> ComboBoxControl::own_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    const auto index = static_cast<int>(wparam);
    switch (message) {
    case CB_SHOWDROPDOWN:
        if (drops() && wparam)
            drop();
        else if (dropped_)
            close(Ending::cancelled);
        return TRUE;
    case CB_GETDROPPEDSTATE:
        return dropped_;
    case CB_GETDROPPEDCONTROLRECT: {
        auto &place = *reinterpret_cast<RECT *>(lparam);
        GetWindowRect(window(), &place);
        if (drops()) {
            place.right = place.left + dropped_width();
            place.bottom += dropped_height();
        }
        return TRUE;
    }
    case CB_GETDROPPEDWIDTH:
        return dropped_width();
    case CB_SETDROPPEDWIDTH:
        return set_dropped_width(wparam);
    case CB_GETEXTENDEDUI:
        return extended_;
    case CB_SETEXTENDEDUI:
        if (!drops() || wparam > TRUE)
            return CB_ERR;
        extended_ = wparam != 0;
        return CB_OKAY;
    case CB_SETCURSEL:
        return select(index);
    case CB_SELECTSTRING: {
        const auto found = SendMessageW(list_, LB_FINDSTRING, wparam, lparam);
        return found == LB_ERR ? CB_ERR : select(static_cast<int>(found));
    }
    case CB_RESETCONTENT:
        SendMessageW(list_, LB_RESETCONTENT, 0, 0);
        end_hover();
        if (edit_)
            SetWindowTextW(edit_, u"");
        redraw();
        return CB_OKAY;
    case CB_GETITEMHEIGHT:
        return index == -1 ? item_height_ : SendMessageW(list_, LB_GETITEMHEIGHT, wparam, 0);
    case CB_SETITEMHEIGHT:
        return set_item_height(index, lparam);
    case CB_GETCOMBOBOXINFO:
        return get_info(reinterpret_cast<COMBOBOXINFO *>(lparam));
    default:
        return std::nullopt;
    }
}

bool ComboBoxControl::create(const CREATESTRUCTW &how)
{
    item_height_ = font_height() + 2;
    if (owner_drawn()) { // what is shown in the box itself is item -1
        MEASUREITEMSTRUCT measured{
            ODT_COMBOBOX, static_cast<UINT>(id()), UINT(-1), 0, UINT(item_height_), 0};
        SendMessageW(parent(), WM_MEASUREITEM, measured.CtlID, reinterpret_cast<LPARAM>(&measured));
        item_height_ = std::clamp<int>(static_cast<int>(measured.itemHeight), 1, highest_item);
    }
    asked_height_ = how.cy - closed_height();
    // The scroll bars were this window's style until WM_NCCREATE.
    const DWORD style = LBS_NOTIFY | WS_CLIPSIBLINGS |
                        style_of_part(static_cast<DWORD>(how.style), list_styles) |
                        (drops() ? WS_POPUP | WS_BORDER : WS_CHILD | WS_VISIBLE);
    list_ = CreateWindowExW(drops() ? WS_EX_TOOLWINDOW : WS_EX_CLIENTEDGE, u"ComboLBox", u"", style,
                            0, 0, how.cx, std::max(0, asked_height_), window(),
                            drops() ? nullptr : reinterpret_cast<HMENU>(ULONG_PTR{list_id}),
                            how.hInstance, window());
    if (!list_)
        return false;
    if (drops())
        SetWindowLongPtrW(list_, GWLP_ID, list_id);
    if (has_edit()) {
        edit_ = CreateWindowExW(0, u"Edit", how.lpszName,
                                WS_CHILD | WS_VISIBLE | ES_NOHIDESEL |
                                    style_of_part(static_cast<DWORD>(how.style), edit_styles),
                                0, 0, 0, 0, window(), reinterpret_cast<HMENU>(ULONG_PTR{edit_id}),
                                how.hInstance, nullptr);
        if (edit_)
            join_combo_box(edit_);
    }
    arrange();
    return true;
}

/// The list's items are the combo box's for the parent.
LRESULT ComboBoxControl::ask_owner(UINT message, LPARAM lparam)
{
    auto &first = *reinterpret_cast<DRAWITEMSTRUCT *>(lparam); // all begin in the same way
    first.CtlType = ODT_COMBOBOX;
    first.CtlID = static_cast<UINT>(id());
    if (message == WM_DRAWITEM)
        first.hwndItem = window();
    else if (message == WM_DELETEITEM)
        reinterpret_cast<DELETEITEMSTRUCT *>(lparam)->hwndItem = window();
    else if (message == WM_COMPAREITEM)
        reinterpret_cast<COMPAREITEMSTRUCT *>(lparam)->hwndItem = window();
    else if (auto &asked = *reinterpret_cast<MEASUREITEMSTRUCT *>(lparam); asked.itemID == UINT(-1))
        asked.itemID = 0; // -1 is the box itself
    return SendMessageW(parent(), message, static_cast<WPARAM>(id()), lparam);
}

LRESULT ComboBoxControl::get_text(WPARAM size, char16_t *to) const
{
    if (size == 0)
        return 0;
    const auto text = item_text(shown());
    const auto copied = std::min<std::size_t>(text.size(), size - 1);
    std::copy_n(text.data(), copied, to);
    to[copied] = 0;
    return static_cast<LRESULT>(copied);
}

LRESULT ComboBoxControl::set_dropped_width(WPARAM width)
{
    if (!drops() || width > highest_item)
        return CB_ERR;
    asked_width_ = static_cast<int>(width);
    arrange();
    return dropped_width();
}

LRESULT ComboBoxControl::set_item_height(int index, LPARAM height)
{
    if (index != -1)
        return SendMessageW(list_, LB_SETITEMHEIGHT, static_cast<WPARAM>(index), height);
    if (height < 1 || height > highest_item)
        return CB_ERR;
    item_height_ = static_cast<int>(height);
    arrange();
    return height;
}

LRESULT ComboBoxControl::get_info(COMBOBOXINFO *info) const
{
    if (!info || info->cbSize != sizeof *info)
        return FALSE;
    info->rcItem = item();
    info->rcButton = drops() ? button() : RECT{};
    info->stateButton =
        drops() ? (pressed_ ? DWORD{STATE_SYSTEM_PRESSED} : 0) : DWORD{STATE_SYSTEM_INVISIBLE};
    info->hwndCombo = window();
    info->hwndItem = edit_;
    info->hwndList = list_;
    return TRUE;
}

} // namespace compat
