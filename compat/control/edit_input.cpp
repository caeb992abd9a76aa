// Keys, characters and the mouse in an edit control.
#include "compat/control/edit.hpp"

#include <algorithm>
#include <utility>

namespace compat {
namespace {

bool is_down(int key)
{
    return GetKeyState(key) < 0;
}

// Characters that CTRL and a letter make.
constexpr char16_t control_a = 1;
constexpr char16_t control_c = 3;
constexpr char16_t control_v = 22;
constexpr char16_t control_x = 24;
constexpr char16_t control_z = 26;
constexpr char16_t delete_word = 127; // CTRL and BACKSPACE

constexpr UINT_PTR drag_timer = 1;
constexpr UINT drag_pause = 100; // milliseconds

bool in_dialog(HWND window)
{
    return GetClassLongPtrW(GetParent(window), GCW_ATOM) == 0x8002;
}

} // namespace

LRESULT EditControl::key(WPARAM key)
{
    const bool control = is_down(VK_CONTROL);
    const bool shift = is_down(VK_SHIFT);
    switch (key) {
    case VK_LEFT:
    case VK_RIGHT:
    case VK_UP:
    case VK_DOWN:
    case VK_HOME:
    case VK_END:
    case VK_PRIOR:
    case VK_NEXT:
        move_by_key(key, control, shift);
        return 0;
    case VK_DELETE:
        delete_by_key(control, shift);
        return 0;
    case VK_INSERT:
        if (shift)
            SendMessageW(window(), WM_PASTE, 0, 0);
        else if (control)
            SendMessageW(window(), WM_COPY, 0, 0);
        return 0;
    case VK_RETURN:
        // In a dialog, several lines without ES_WANTRETURN leave it to the default button.
        if (multi_line() && !(style() & ES_WANTRETURN) && in_dialog(window())) {
            const LRESULT id = SendMessageW(parent(), DM_GETDEFID, 0, 0);
            if (HIWORD(id) == DC_HASDEFID)
                PostMessageW(parent(), WM_COMMAND, MAKEWPARAM(LOWORD(id), BN_CLICKED),
                             reinterpret_cast<LPARAM>(GetDlgItem(parent(), LOWORD(id))));
        }
        return 0;
    case VK_ESCAPE:
        if (multi_line() && in_dialog(window()))
            PostMessageW(parent(), WM_CLOSE, 0, 0);
        return 0;
    default:
        return 0;
    }
}

LRESULT EditControl::character(char16_t unit)
{
    if (command(unit) || read_only() || unit == delete_word)
        return 1;
    switch (unit) {
    case u'\b':
        delete_at_caret(false);
        break;
    case u'\r':
    case u'\n':
        if (multi_line() && ((style() & ES_WANTRETURN) || !in_dialog(window())))
            insert(u"\r\n");
        break;
    case u'\t':
        if (multi_line() && !in_dialog(window()))
            insert(u"\t");
        break;
    default:
        if (unit < u' ')
            break;
        if ((style() & ES_NUMBER) && (unit < u'0' || unit > u'9')) {
            MessageBeep(MB_ICONERROR);
            break;
        }
        insert(std::u16string(1, unit));
    }
    return 1;
}

/// Several lines have no key for all of them.
bool EditControl::command(char16_t unit)
{
    switch (unit) {
    case control_a:
        if (!multi_line())
            SendMessageW(window(), EM_SETSEL, 0, -1);
        return true;
    case control_c:
        SendMessageW(window(), WM_COPY, 0, 0);
        return true;
    case control_v:
        SendMessageW(window(), WM_PASTE, 0, 0);
        return true;
    case control_x:
        SendMessageW(window(), WM_CUT, 0, 0);
        return true;
    case control_z:
        SendMessageW(window(), WM_UNDO, 0, 0);
        return true;
    default:
        return false;
    }
}

/// SHIFT cuts what is selected, else the character before the caret goes; CTRL takes what is left
/// of the line.
void EditControl::delete_by_key(bool control, bool shift)
{
    if (shift && !control && text_.has_selection()) {
        SendMessageW(window(), WM_CUT, 0, 0);
        return;
    }
    if (read_only())
        return;
    if (control && !text_.has_selection()) {
        const auto end = lines_[lines_.line_of(text_.caret())].end;
        if (end == text_.caret())
            return;
        text_.select(text_.caret(), end);
    }
    delete_at_caret(!shift);
}

void EditControl::delete_at_caret(bool forward)
{
    if (!text_.has_selection()) {
        const auto caret = text_.caret();
        const auto other = forward ? text_.next(caret) : text_.previous(caret);
        if (other == caret)
            return;
        text_.select(caret, other);
    }
    insert({});
}

std::size_t EditControl::up_or_down(std::ptrdiff_t lines) const
{
    const auto line = static_cast<std::ptrdiff_t>(lines_.line_of(text_.caret()));
    const auto wanted = std::clamp<std::ptrdiff_t>(line + lines, 0,
                                                   static_cast<std::ptrdiff_t>(lines_.count()) - 1);
    auto at = place_of(text_.caret());
    at.y += static_cast<int>(wanted - line) * line_height();
    return position_at(at);
}

void EditControl::move_by_key(WPARAM key, bool control, bool selecting)
{
    const auto anchor = text_.anchor(), caret = text_.caret();
    const auto &line = lines_[lines_.line_of(caret)];
    const auto area = format_area();
    const auto page = std::max<std::ptrdiff_t>(1, (area.bottom - area.top) / line_height() - 1);
    auto to = caret;
    switch (key) {
    case VK_LEFT:
        to = control ? words_.previous(text_, caret) : text_.previous(caret);
        break;
    case VK_RIGHT:
        to = control ? words_.next(text_, caret) : text_.next(caret);
        break;
    case VK_UP:
        to = multi_line() ? up_or_down(-1) : text_.previous(caret);
        break;
    case VK_DOWN:
        to = multi_line() ? up_or_down(1) : text_.next(caret);
        break;
    case VK_HOME:
        to = control ? 0 : line.begin;
        break;
    case VK_END:
        to = control ? text_.size() : line.end;
        break;
    case VK_PRIOR:
        to = multi_line() ? up_or_down(-page) : caret;
        break;
    default:
        to = multi_line() ? up_or_down(page) : caret;
        break;
    }
    text_.move_caret(to, selecting);
    scroll_to_caret();
    place_caret();
    redraw_selection(anchor, caret);
}

LRESULT EditControl::mouse(UINT message, POINT at, WPARAM keys)
{
    const auto anchor = text_.anchor(), caret = text_.caret();
    mouse_ = at;
    switch (message) {
    case WM_LBUTTONDOWN:
        if (GetFocus() != window())
            SetFocus(window());
        SetCapture(window());
        selecting_ = true;
        SetTimer(window(), drag_timer, drag_pause, nullptr);
        text_.move_caret(position_at(at), (keys & MK_SHIFT) != 0);
        break;
    case WM_LBUTTONDBLCLK: {
        const auto begin = words_.begin(text_, position_at(at));
        text_.select(begin, words_.next(text_, begin));
        break;
    }
    case WM_MOUSEMOVE:
        if (!selecting_)
            return 0;
        text_.move_caret(position_at(at), true);
        break;
    default: // WM_LBUTTONUP
        if (selecting_ && GetCapture() == window())
            ReleaseCapture();
        stop_selecting();
        return 0;
    }
    scroll_to_caret();
    place_caret();
    redraw_selection(anchor, caret);
    return 0;
}

/// The mouse rests beyond an edge: what is there comes into sight, and is selected.
void EditControl::drag_on()
{
    const auto inside = format_area();
    if (!PtInRect(&inside, mouse_))
        mouse(WM_MOUSEMOVE, mouse_, MK_LBUTTON);
}

void EditControl::stop_selecting()
{
    if (std::exchange(selecting_, false))
        KillTimer(window(), drag_timer);
}

} // namespace compat
