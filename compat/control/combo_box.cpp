#include "compat/control/combo_box.hpp"

#include <algorithm>
#include <string>

#include <windowsx.h>

namespace compat {
namespace {

constexpr int list_id = 1000; // as Windows numbers the parts
constexpr int edit_id = 1001;
constexpr int button_width = 17;
constexpr int border = 2;

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
    default:
        return std::nullopt;
    }
}

DWORD list_style(DWORD style)
{
    DWORD wanted = LBS_NOTIFY | WS_BORDER | WS_CLIPSIBLINGS;
    if (style & CBS_SORT)
        wanted |= LBS_SORT;
    if (style & CBS_HASSTRINGS)
        wanted |= LBS_HASSTRINGS;
    if (style & CBS_OWNERDRAWFIXED)
        wanted |= LBS_OWNERDRAWFIXED;
    if (style & CBS_OWNERDRAWVARIABLE)
        wanted |= LBS_OWNERDRAWVARIABLE;
    return wanted | (style & WS_VSCROLL);
}

} // namespace

LRESULT ComboBoxControl::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    if (const auto result = list_message(message, wparam, lparam))
        return *result;
    if (const auto result = edit_message(message, wparam, lparam))
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
    case WM_GETDLGCODE:
        return DLGC_WANTARROWS | DLGC_WANTCHARS;
    case WM_COMMAND:
        return command(reinterpret_cast<HWND>(lparam), HIWORD(wparam));
    case WM_DRAWITEM:
    case WM_MEASUREITEM:
    case WM_DELETEITEM: { // the list's owner is the parent
        auto *const item = reinterpret_cast<DRAWITEMSTRUCT *>(lparam);
        item->CtlType = ODT_COMBOBOX;
        item->CtlID = static_cast<UINT>(id());
        return SendMessageW(parent(), message, item->CtlID, lparam);
    }
    case WM_SETFONT: {
        const auto result = Control::handle(message, wparam, lparam);
        SendMessageW(list_, WM_SETFONT, wparam, lparam);
        if (edit_)
            SendMessageW(edit_, WM_SETFONT, wparam, lparam);
        arrange();
        return result;
    }
    case WM_SIZE:
        arrange();
        return 0;
    case WM_ENABLE:
        if (edit_)
            EnableWindow(edit_, wparam != 0);
        redraw();
        return 0;
    case WM_SETFOCUS:
        if (edit_) {
            SetFocus(edit_);
            return 0;
        }
        focused_ = true;
        redraw();
        notify(CBN_SETFOCUS);
        return 0;
    case WM_KILLFOCUS:
        focused_ = false;
        if (dropped_)
            show_list(false);
        redraw();
        if (!edit_)
            notify(CBN_KILLFOCUS);
        return 0;
    case WM_LBUTTONDOWN:
    case WM_LBUTTONDBLCLK:
        SetFocus(window());
        if (drops())
            show_list(!dropped_);
        return 0;
    case WM_KEYDOWN:
        return key(wparam);
    case WM_CTLCOLORLISTBOX:
    case WM_CTLCOLOREDIT:
    case WM_CTLCOLORSTATIC:
        return SendMessageW(parent(), message, wparam, lparam);
    case CB_SHOWDROPDOWN:
        if (drops() && dropped_ != (wparam != 0))
            show_list(wparam != 0);
        return TRUE;
    case CB_GETDROPPEDSTATE:
        return dropped_;
    case CB_GETDROPPEDCONTROLRECT:
        GetWindowRect(window(), reinterpret_cast<RECT *>(lparam));
        reinterpret_cast<RECT *>(lparam)->bottom += dropped_height_;
        return TRUE;
    case CB_SETCURSEL:
        return select(static_cast<int>(wparam));
    case CB_SELECTSTRING: {
        const auto found = SendMessageW(list_, LB_FINDSTRING, wparam, lparam);
        return found == LB_ERR ? CB_ERR : select(static_cast<int>(found));
    }
    case CB_RESETCONTENT:
        SendMessageW(list_, LB_RESETCONTENT, 0, 0);
        if (edit_)
            SetWindowTextW(edit_, u"");
        redraw();
        return CB_OKAY;
    case CB_GETITEMHEIGHT:
        return static_cast<int>(wparam) == -1 ? line_height_ + border
                                              : SendMessageW(list_, LB_GETITEMHEIGHT, 0, 0);
    case CB_SETITEMHEIGHT:
        if (static_cast<int>(wparam) != -1)
            return SendMessageW(list_, LB_SETITEMHEIGHT, 0, lparam);
        line_height_ = static_cast<int>(lparam);
        arrange();
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
    case WM_GETTEXTLENGTH: {
        if (edit_)
            return SendMessageW(edit_, message, wparam, lparam);
        const auto index = current();
        if (index == LB_ERR) {
            if (message == WM_GETTEXT && wparam > 0)
                *reinterpret_cast<char16_t *>(lparam) = 0;
            return 0;
        }
        const auto length = SendMessageW(list_, LB_GETTEXTLEN, static_cast<WPARAM>(index), 0);
        if (message == WM_GETTEXTLENGTH)
            return length;
        std::u16string text(static_cast<std::size_t>(length) + 1, u'\0');
        SendMessageW(list_, LB_GETTEXT, static_cast<WPARAM>(index),
                     reinterpret_cast<LPARAM>(text.data()));
        if (wparam == 0)
            return 0;
        auto *const to = reinterpret_cast<char16_t *>(lparam);
        const auto copied = std::min<std::size_t>(static_cast<std::size_t>(length), wparam - 1);
        std::copy_n(text.data(), copied, to);
        to[copied] = 0;
        return static_cast<LRESULT>(copied);
    }
    case WM_SETTEXT:
        return edit_ ? SendMessageW(edit_, message, wparam, lparam) : LRESULT{CB_ERR};
    case WM_CUT:
    case WM_COPY:
    case WM_PASTE:
    case WM_CLEAR:
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

bool ComboBoxControl::create(const CREATESTRUCTW &how)
{
    const auto wanted = static_cast<DWORD>(how.style);
    const DWORD place = drops() ? WS_POPUP : WS_CHILD | WS_VISIBLE;
    list_ = CreateWindowExW(drops() ? WS_EX_TOOLWINDOW : 0, u"ComboLBox", u"",
                            list_style(wanted) | place, 0, 0, how.cx, how.cy, window(),
                            drops() ? nullptr : reinterpret_cast<HMENU>(ULONG_PTR{list_id}),
                            how.hInstance, window());
    if (!list_)
        return false;
    if (drops())
        SetWindowLongPtrW(list_, GWLP_ID, list_id);
    if (has_edit()) {
        DWORD style = WS_CHILD | WS_VISIBLE | ES_NOHIDESEL;
        style |= wanted & CBS_AUTOHSCROLL ? ES_AUTOHSCROLL : 0;
        style |= wanted & CBS_UPPERCASE ? ES_UPPERCASE : 0;
        style |= wanted & CBS_LOWERCASE ? ES_LOWERCASE : 0;
        edit_ =
            CreateWindowExW(0, u"Edit", how.lpszName, style, 0, 0, 0, 0, window(),
                            reinterpret_cast<HMENU>(ULONG_PTR{edit_id}), how.hInstance, nullptr);
    }
    // The height that it is created with is that of the list, too, once it drops.
    dropped_height_ = std::max(how.cy, 4 * line_height_);
    arrange();
    return true;
}

/// One line high (with the list below it for CBS_SIMPLE), whatever was asked for.
void ComboBoxControl::arrange()
{
    if (!list_)
        return;
    const HDC context = GetDC(window());
    const HGDIOBJ former = font() ? SelectObject(context, font()) : nullptr;
    TEXTMETRICW metrics{};
    GetTextMetricsW(context, &metrics);
    if (former)
        SelectObject(context, former);
    ReleaseDC(window(), context);
    line_height_ = std::max<int>(8, metrics.tmHeight);
    const int height = line_height_ + 2 * border + 4;
    RECT whole{};
    GetWindowRect(window(), &whole);
    const int width = whole.right - whole.left;
    if (drops() && whole.bottom - whole.top != height) {
        SetWindowPos(window(), nullptr, 0, 0, width, height,
                     SWP_NOMOVE | SWP_NOZORDER | SWP_NOACTIVATE);
        return; // comes here again
    }
    const auto all = area();
    if (edit_)
        MoveWindow(edit_, border + 1, border + 1,
                   all.right - 2 * border - 2 - (drops() ? button_width : 0), line_height_ + 2,
                   TRUE);
    if (!drops())
        MoveWindow(list_, 0, height, all.right, std::max<int>(0, all.bottom - height), TRUE);
    redraw();
}

RECT ComboBoxControl::button() const
{
    const auto all = area();
    return {all.right - border - button_width, border, all.right - border,
            border + line_height_ + 4};
}

LRESULT ComboBoxControl::command(HWND from, int code)
{
    if (from == edit_) {
        switch (code) {
        case EN_SETFOCUS:
            focused_ = true;
            notify(CBN_SETFOCUS);
            break;
        case EN_KILLFOCUS:
            focused_ = false;
            if (dropped_)
                show_list(false);
            notify(CBN_KILLFOCUS);
            break;
        case EN_UPDATE:
            if (!setting_)
                notify(CBN_EDITUPDATE);
            break;
        case EN_CHANGE: // what is typed is none of the list's
            if (!setting_) {
                SendMessageW(list_, LB_SETCURSEL, static_cast<WPARAM>(-1), 0);
                notify(CBN_EDITCHANGE);
            }
            break;
        default:
            break;
        }
        return 0;
    }
    if (code == LBN_SELCHANGE) {
        if (dropped_)
            show_list(false, true);
        show_choice();
        notify(CBN_SELCHANGE);
    } else if (code == LBN_DBLCLK) {
        notify(CBN_DBLCLK);
    }
    return 0;
}

LRESULT ComboBoxControl::select(int index)
{
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
    const auto index = current();
    std::u16string text;
    if (index != LB_ERR) {
        text.resize(static_cast<std::size_t>(
            SendMessageW(list_, LB_GETTEXTLEN, static_cast<WPARAM>(index), 0)));
        SendMessageW(list_, LB_GETTEXT, static_cast<WPARAM>(index),
                     reinterpret_cast<LPARAM>(text.data()));
    }
    setting_ = true;
    SetWindowTextW(edit_, text.c_str());
    setting_ = false;
    SendMessageW(edit_, EM_SETSEL, 0, -1);
}

void ComboBoxControl::show_list(bool show, bool chosen)
{
    if (show) {
        notify(CBN_DROPDOWN);
        RECT whole{};
        GetWindowRect(window(), &whole);
        SetWindowPos(list_, HWND_TOP, whole.left, whole.bottom, whole.right - whole.left,
                     dropped_height_, SWP_NOACTIVATE | SWP_SHOWWINDOW);
        dropped_ = true;
        return;
    }
    dropped_ = false;
    ShowWindow(list_, SW_HIDE);
    notify(chosen ? CBN_SELENDOK : CBN_SELENDCANCEL);
    notify(CBN_CLOSEUP);
}

LRESULT ComboBoxControl::key(WPARAM key)
{
    const auto count = static_cast<int>(SendMessageW(list_, LB_GETCOUNT, 0, 0));
    const auto now = static_cast<int>(current());
    int to = now;
    switch (key) {
    case VK_F4:
        if (drops())
            show_list(!dropped_);
        return 0;
    case VK_ESCAPE:
    case VK_RETURN:
        if (dropped_)
            show_list(false, key == VK_RETURN);
        return 0;
    case VK_UP:
    case VK_LEFT:
        to = now - 1;
        break;
    case VK_DOWN:
    case VK_RIGHT:
        to = now + 1;
        break;
    case VK_HOME:
        to = 0;
        break;
    case VK_END:
        to = count - 1;
        break;
    default:
        return 0;
    }
    to = std::clamp(to, 0, std::max(count - 1, 0));
    if (count == 0 || to == now)
        return 0;
    select(to);
    notify(CBN_SELENDOK);
    notify(CBN_SELCHANGE);
    return 0;
}

void ComboBoxControl::paint(HDC context)
{
    auto all = area();
    if (!drops())
        all.bottom = line_height_ + 2 * border + 4;
    const UINT colours = enabled() ? UINT{WM_CTLCOLOREDIT} : UINT{WM_CTLCOLORSTATIC};
    FillRect(context, &all, background(context, colours));
    RECT edge = all;
    DrawEdge(context, &edge, EDGE_SUNKEN, BF_RECT);
    if (drops()) {
        auto drop = button();
        DrawFrameControl(context, &drop, DFC_SCROLL,
                         DFCS_SCROLLCOMBOBOX | (dropped_ ? UINT{DFCS_PUSHED} : 0) |
                             (enabled() ? 0 : UINT{DFCS_INACTIVE}));
    }
    if (edit_)
        return;
    RECT place{border + 1, border + 1, button().left - 1, border + line_height_ + 3};
    const auto shown = text();
    if (focused_ && !dropped_) {
        FillRect(context, &place, GetSysColorBrush(COLOR_HIGHLIGHT));
        SetTextColor(context, GetSysColor(COLOR_HIGHLIGHTTEXT));
    } else if (!enabled()) {
        SetTextColor(context, GetSysColor(COLOR_GRAYTEXT));
    }
    SetBkMode(context, TRANSPARENT);
    RECT inside = place;
    inside.left += 1;
    DrawTextW(context, shown.c_str(), static_cast<int>(shown.size()), &inside,
              DT_SINGLELINE | DT_VCENTER | DT_NOPREFIX);
    if (focused_ && !dropped_)
        DrawFocusRect(context, &place);
}

} // namespace compat
