#include "compat/control/edit.hpp"

#include "compat/control/edit_menu.hpp"

#include <algorithm>
#include <cstring>

#include <windowsx.h>

namespace compat {
namespace {

constexpr std::size_t most_single = 0x7FFFFFFE;
constexpr std::size_t most_multi = 0xFFFFFFFF;
constexpr WPARAM current = static_cast<WPARAM>(-1); // the caret's line, or the selection's

} // namespace

LRESULT EditControl::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    if (const auto result = edit_message(message, wparam, lparam))
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
        return static_cast<LRESULT>(text_.size());
    case WM_GETDLGCODE:
        return dialog_code(reinterpret_cast<const MSG *>(lparam));
    case WM_KEYDOWN:
        return key(wparam);
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
        selecting_ = false;
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
        lay_out();
        return 0;
    case WM_VSCROLL:
        if (LOWORD(wparam) == SB_LINEUP || LOWORD(wparam) == SB_LINEDOWN)
            scroll_lines(LOWORD(wparam) == SB_LINEUP ? -1 : 1);
        return 0;
    default:
        return Control::handle(message, wparam, lparam);
    }
}

std::optional<LRESULT> EditControl::edit_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case EM_GETSEL:
        return get_selection(reinterpret_cast<DWORD *>(wparam), reinterpret_cast<DWORD *>(lparam));
    case EM_SETSEL:
        set_selection(wparam, lparam);
        return 1;
    case EM_REPLACESEL:
        if (lparam)
            insert(reinterpret_cast<const char16_t *>(lparam), wparam != 0);
        return 1;
    case EM_GETRECT:
        *reinterpret_cast<RECT *>(lparam) = format_area();
        return 1;
    case EM_SCROLL:
    case EM_LINESCROLL:
        if (!multi_line())
            return FALSE;
        scroll_lines(message == EM_LINESCROLL ? lparam : wparam == SB_LINEUP ? -1 : 1);
        return TRUE;
    case EM_SCROLLCARET:
        scroll_to_caret();
        return 1;
    case EM_GETMODIFY:
        return modified_;
    case EM_SETMODIFY:
        modified_ = wparam != 0;
        return 0;
    case EM_GETLINECOUNT:
        return static_cast<LRESULT>(lines_.count());
    case EM_LINEINDEX:
        return line_index(wparam);
    case EM_LINELENGTH:
        return line_length(wparam);
    case EM_GETLINE:
        return get_line(wparam, reinterpret_cast<char16_t *>(lparam));
    case EM_LINEFROMCHAR:
        return static_cast<LRESULT>(
            lines_.line_of(wparam == current ? text_.selection_begin() : wparam));
    case EM_LIMITTEXT:
        set_limit(wparam);
        return 0;
    case EM_GETLIMITTEXT:
        return static_cast<LRESULT>(limit_);
    case EM_CANUNDO:
        return text_.can_undo();
    case EM_UNDO:
    case WM_UNDO:
        if (read_only() || !text_.undo())
            return !multi_line(); // one line always says yes
        changed();
        return TRUE;
    case EM_EMPTYUNDOBUFFER:
        text_.forget_undo();
        return 0;
    case EM_SETPASSWORDCHAR:
        if (multi_line())
            return 0;
        password_ = static_cast<char16_t>(wparam);
        set_style(ES_PASSWORD, password_ != 0);
        redraw();
        return 1;
    case EM_GETPASSWORDCHAR:
        return password_;
    case EM_SETREADONLY:
        set_style(ES_READONLY, wparam != 0);
        redraw();
        return TRUE;
    case EM_GETFIRSTVISIBLELINE:
        return multi_line() ? static_cast<LRESULT>(first_line_) : scrolled_;
    case EM_SETMARGINS:
        set_margins(wparam, LOWORD(lparam), HIWORD(lparam));
        return 0;
    case EM_GETMARGINS:
        return MAKELONG(margins_.left, margins_.right);
    case EM_POSFROMCHAR: {
        if (wparam >= text_.size())
            return -1;
        const auto at = place_of(wparam);
        return MAKELONG(at.x, at.y);
    }
    case EM_CHARFROMPOS: {
        const auto position = position_at({GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)});
        return MAKELONG(position, lines_.line_of(position));
    }
    default:
        return std::nullopt;
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
    const auto copied = text_.text().copy(buffer, size - 1);
    buffer[copied] = 0;
    return static_cast<LRESULT>(copied);
}

/// The buffer's first word says how much room there is; no zero is written behind the text.
LRESULT EditControl::get_line(std::size_t line, char16_t *buffer) const
{
    const std::size_t room = buffer[0];
    if (line >= lines_.count())
        return 0;
    const auto &found = lines_[multi_line() ? line : 0];
    return static_cast<LRESULT>(
        text_.text().copy(buffer, std::min(room, found.end - found.begin), found.begin));
}

void EditControl::set_selection(WPARAM begin, LPARAM end)
{
    if (static_cast<int>(begin) < 0) {
        text_.move_caret(text_.caret(), false);
    } else {
        const auto last = static_cast<int>(end) < 0 ? text_.size() : static_cast<std::size_t>(end);
        text_.select(begin, last);
    }
    place_caret();
    redraw(false);
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

LRESULT EditControl::line_index(WPARAM line) const
{
    const auto which = line == current ? lines_.line_of(text_.caret()) : line;
    return which < lines_.count() ? static_cast<LRESULT>(lines_[which].begin) : -1;
}

/// With -1: what of the lines that the selection is in is not selected.
LRESULT EditControl::line_length(WPARAM position) const
{
    if (!multi_line())
        return static_cast<LRESULT>(text_.size());
    if (position != current) {
        if (position > text_.size())
            return 0;
        const auto &line = lines_[lines_.line_of(position)];
        return static_cast<LRESULT>(line.end - line.begin);
    }
    const auto &first = lines_[lines_.line_of(text_.selection_begin())];
    const auto &last = lines_[lines_.line_of(text_.selection_end())];
    return static_cast<LRESULT>(text_.selection_begin() - first.begin + last.end -
                                std::min(last.end, text_.selection_end()));
}

void EditControl::set_limit(WPARAM limit)
{
    const auto most = multi_line() ? most_multi : most_single;
    limit_ = limit == 0 ? most : std::min<std::size_t>(limit, most);
}

void EditControl::set_margins(WPARAM which, int left, int right)
{
    const bool asks_font = left == EC_USEFONTINFO || right == EC_USEFONTINFO;
    const auto by_font =
        asks_font ? margins_by_font(window(), font()).value_or(margins_) : EditMargins{};
    if (which & EC_LEFTMARGIN)
        margins_.left = left == EC_USEFONTINFO ? by_font.left : left;
    if (which & EC_RIGHTMARGIN)
        margins_.right = right == EC_USEFONTINFO ? by_font.right : right;
    lay_out();
    place_caret();
    redraw();
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
