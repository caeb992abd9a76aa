#include "compat/control/edit.hpp"

#include "compat/control/edit_menu.hpp"
#include "compat/window/creator.hpp"

#include <algorithm>

#include <windowsx.h>

namespace compat {
namespace {

constexpr std::size_t most_single = 0x7FFFFFFE;
constexpr std::size_t most_multi = 0xFFFFFFFF;
constexpr LPARAM alt_is_down = 0x20000000; // of a key's message

} // namespace

EditControl::EditControl(HWND window)
    : Control(window), narrow_(creator_encoding() == Encoding::ansi)
{
    memory_.have_narrow_text(narrow_);
}

LRESULT EditControl::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    if (const auto result = edit_message(message, wparam, lparam))
        return *result;
    if (const auto result = line_message(message, wparam, lparam))
        return *result;
    if (const auto result = place_message(message, wparam, lparam))
        return *result;
    if (const auto result = clipboard_message(message))
        return *result;
    switch (message) {
    case WM_CREATE:
        create(*reinterpret_cast<const CREATESTRUCTW *>(lparam));
        return 0;
    case WM_SETTEXT:
        set_text(reinterpret_cast<const char16_t *>(lparam));
        return TRUE;
    case WM_GETTEXT:
        return get_text(wparam, reinterpret_cast<char16_t *>(lparam));
    case WM_GETTEXTLENGTH:
        return static_cast<LRESULT>(gives_soft_breaks_ ? text_to_give().size() : text_.size());
    case WM_GETDLGCODE:
        return dialog_code(reinterpret_cast<const MSG *>(lparam));
    case WM_KEYDOWN:
        return key(wparam);
    case WM_SYSKEYDOWN:
        if (wparam != VK_BACK || !(lparam & alt_is_down))
            return Control::handle(message, wparam, lparam);
        SendMessageW(window(), WM_UNDO, 0, 0);
        return 0;
    case WM_SYSCHAR: // has been done
        return wparam == VK_BACK && (lparam & alt_is_down)
                   ? 0
                   : Control::handle(message, wparam, lparam);
    case WM_CHAR:
        return character(static_cast<char16_t>(wparam));
    case WM_LBUTTONDOWN:
    case WM_LBUTTONDBLCLK:
    case WM_LBUTTONUP:
    case WM_MOUSEMOVE:
        return mouse(message, {GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)}, wparam);
    case WM_CONTEXTMENU:
        open_edit_menu(window(), {GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)});
        return 0;
    case WM_CAPTURECHANGED:
        stop_selecting();
        return 0;
    case WM_TIMER:
        if (selecting_)
            drag_on();
        return 0;
    case WM_SETFOCUS:
    case WM_KILLFOCUS:
        focus(message == WM_SETFOCUS);
        return 0;
    case WM_SETFONT: {
        const auto result = Control::handle(message, wparam, lparam);
        if (!margins_are_fixed_)
            margins_ = margins_of_new_font(window(), font()).value_or(margins_);
        lay_out();
        return result;
    }
    case WM_SIZE:
        rectangle_.reset();
        lay_out();
        return 0;
    case WM_VSCROLL:
        scroll_vertically(LOWORD(wparam), HIWORD(wparam));
        return 0;
    case WM_HSCROLL:
        scroll_sideways(LOWORD(wparam), HIWORD(wparam));
        return 0;
    case WM_MOUSEWHEEL:
        return multi_line() && !(LOWORD(wparam) & (MK_CONTROL | MK_SHIFT))
                   ? turn_wheel(static_cast<short>(HIWORD(wparam)))
                   : Control::handle(message, wparam, lparam);
    default:
        return Control::handle(message, wparam, lparam);
    }
}

std::optional<LRESULT> EditControl::clipboard_message(UINT message)
{
    switch (message) {
    case WM_COPY:
        copy();
        return 0;
    case WM_CUT:
        copy();
        [[fallthrough]];
    case WM_CLEAR:
        if (!read_only() && text_.has_selection())
            insert({});
        return 0;
    case WM_PASTE:
        if (!read_only())
            paste();
        return 0;
    default:
        return std::nullopt;
    }
}

void EditControl::create(const CREATESTRUCTW &how)
{
    if ((how.style & ES_PASSWORD) && !multi_line())
        password_ = u'*';
    if (how.lpszName)
        text_.assign(accepted(reinterpret_cast<const char16_t *>(how.lpszName)));
    text_changed();
    lay_out();
}

/// The parent hears of it, except for several lines: as Windows has it.
void EditControl::set_text(const char16_t *text)
{
    text_.assign(accepted(text ? text : u""));
    if (memory_.is_known())
        memory_.with(text_.text());
    text_changed();
    modified_ = false;
    first_line_ = 0;
    scrolled_ = 0;
    if (multi_line()) {
        lay_out();
        redraw();
        return;
    }
    lay_out();
    tell(EN_UPDATE);
    redraw();
    tell(EN_CHANGE);
}

LRESULT EditControl::get_text(std::size_t size, char16_t *buffer) const
{
    if (size == 0 || !buffer)
        return 0;
    const auto copied = gives_soft_breaks_ ? text_to_give().copy(buffer, size - 1)
                                           : text_.text().copy(buffer, size - 1);
    buffer[copied] = 0;
    return static_cast<LRESULT>(copied);
}

void EditControl::set_selection(WPARAM begin, LPARAM end)
{
    const auto anchor = text_.anchor(), caret = text_.caret();
    if (static_cast<int>(begin) < 0) {
        text_.move_caret(text_.caret(), false);
    } else {
        const auto last = static_cast<int>(end) < 0 ? text_.size() : static_cast<std::size_t>(end);
        text_.select(begin, last);
    }
    place_caret();
    redraw_selection(anchor, caret);
}

LRESULT EditControl::get_selection(DWORD *begin, DWORD *end) const
{
    const auto first = text_.selection_begin();
    const auto last = text_.selection_end();
    if (begin)
        *begin = static_cast<DWORD>(first);
    if (end)
        *end = static_cast<DWORD>(last);
    return last > 0xFFFF ? -1 : static_cast<LRESULT>(MAKELONG(first, last));
}

void EditControl::set_limit(WPARAM limit)
{
    const auto most = multi_line() ? most_multi : most_single;
    limit_ = limit == 0 ? most : std::min<std::size_t>(limit, most);
}

void EditControl::set_style(DWORD bits, bool on)
{
    const auto changed = on ? Control::style() | bits : Control::style() & ~bits;
    SetWindowLongW(window(), GWL_STYLE, static_cast<LONG>(changed));
}

/// Several lines want all keys, but leave TAB (and, without ES_WANTRETURN, ENTER) to a dialog.
LRESULT EditControl::dialog_code(const MSG *message) const
{
    const LRESULT code = DLGC_HASSETSEL | DLGC_WANTCHARS | DLGC_WANTARROWS;
    if (!multi_line())
        return code;
    const bool is_tab = message && message->message == WM_KEYDOWN && message->wParam == VK_TAB;
    return is_tab ? code : code | DLGC_WANTALLKEYS;
}

} // namespace compat
