// What the messages of edit controls, EM_…, come to.
#include "compat/control/edit.hpp"

#include <algorithm>

#include <windowsx.h>

namespace compat {
namespace {

constexpr WPARAM current = static_cast<WPARAM>(-1); // the caret's line, or the selection's

} // namespace

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
    case EM_GETMODIFY:
        return modified_;
    case EM_SETMODIFY:
        modified_ = wparam != 0;
        return 0;
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
        redraw(false);
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
    case EM_SETWORDBREAKPROC:
        words_.ask(reinterpret_cast<EDITWORDBREAKPROCW>(lparam), narrow_);
        lay_out();
        redraw(false);
        return 0;
    case EM_GETWORDBREAKPROC:
        return reinterpret_cast<LRESULT>(words_.asked());
    case EM_GETHANDLE:
        return multi_line() ? reinterpret_cast<LRESULT>(memory_.with(text_to_give())) : 0;
    case EM_SETHANDLE:
        if (multi_line() && wparam)
            set_memory(reinterpret_cast<HLOCAL>(wparam));
        return 0;
    default:
        return std::nullopt;
    }
}

/// What asks for lines.
std::optional<LRESULT> EditControl::line_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
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
    case EM_GETFIRSTVISIBLELINE:
        return multi_line() ? line_at_top() : scrolled_;
    case EM_GETTHUMB:
        return multi_line() ? line_at_top() : 0;
    case EM_FMTLINES:
        gives_soft_breaks_ = wparam != 0 && multi_line();
        if (memory_.is_known())
            memory_.with(text_to_give());
        return wparam != 0;
    case EM_SCROLL:
        return wparam <= SB_PAGEDOWN ? scroll_vertically(static_cast<int>(wparam), 0) : FALSE;
    case EM_LINESCROLL:
        if (!multi_line())
            return FALSE;
        scroll_to_line(line_at_top() + lparam, static_cast<std::ptrdiff_t>(lines_.count()) - 1);
        if (wparam && !wraps())
            scroll_to_column(scrolled_ + static_cast<int>(wparam) * letter_width());
        return TRUE;
    case EM_SCROLLCARET:
        scroll_to_caret();
        place_caret();
        return 1;
    default:
        return std::nullopt;
    }
}

/// What has to do with places in the window.
std::optional<LRESULT> EditControl::place_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case EM_GETRECT:
        *reinterpret_cast<RECT *>(lparam) = format_area();
        return 1;
    case EM_SETRECT:
    case EM_SETRECTNP:
        if (!multi_line())
            return 0;
        rectangle_ = lparam ? std::optional(*reinterpret_cast<const RECT *>(lparam)) : std::nullopt;
        lay_out();
        place_caret();
        if (message == EM_SETRECT)
            redraw();
        return 0;
    case EM_SETTABSTOPS:
        return multi_line() && set_tabs(wparam, reinterpret_cast<const UINT *>(lparam));
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
    case EM_CHARFROMPOS:
        return character_at({GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)});
    default:
        return std::nullopt;
    }
}

LRESULT EditControl::character_at(POINT at) const
{
    const auto all = area();
    if (!PtInRect(&all, at))
        return -1;
    const auto position = position_at(at);
    return MAKELONG(position, lines_.line_of(position));
}

bool EditControl::set_tabs(std::size_t count, const UINT *stops)
{
    if (count > 0 && !stops)
        return false;
    tabs_ = EditTabs(stops, count);
    lay_out(); // drawn by whoever sets them
    place_caret();
    return true;
}

void EditControl::set_memory(HLOCAL memory)
{
    text_.assign(memory_.take(memory));
    text_changed();
    modified_ = false;
    first_line_ = 0;
    scrolled_ = 0;
    lay_out();
    place_caret();
    redraw();
}

std::u16string EditControl::text_to_give() const
{
    if (!gives_soft_breaks_)
        return text_.text();
    std::u16string text;
    for (std::size_t i = 0; i < lines_.count(); ++i) {
        const auto &line = lines_[i];
        text += text_.text().substr(line.begin, line.after - line.begin);
        if (line.after == line.end && i + 1 < lines_.count())
            text += u"\r\r\n";
    }
    return text;
}

/// The buffer's first word says how much room there is; no zero is written behind the text.
LRESULT EditControl::get_line(std::size_t line, char16_t *buffer) const
{
    const std::size_t room = buffer[0];
    if (multi_line() && line >= lines_.count())
        return 0;
    const auto &found = lines_[multi_line() ? line : 0];
    return static_cast<LRESULT>(
        text_.text().copy(buffer, std::min(room, found.end - found.begin), found.begin));
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

} // namespace compat
