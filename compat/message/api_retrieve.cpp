// Retrieving: GetMessage, PeekMessage, and what a message loop does with a message.
#include "compat/message/message_queue.hpp"

#include "compat/input/mouse_messages.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/time.hpp"
#include "compat/message/character.hpp"
#include "compat/message/hooks.hpp"
#include "compat/message/observer.hpp"
#include "compat/message/retrieve.hpp"
#include "compat/message/thread_queue.hpp"
#include "compat/message/window_port.hpp"

#include <optional>
#include <utility>

#include <winerror.h>

namespace compat {
namespace {

// What GetMessageTime, GetMessagePos and GetMessageExtraInfo tell.
constinit thread_local DWORD time_of_last = 0;
constinit thread_local POINT place_of_last{};
constinit thread_local LPARAM extra_of_last = 0;

void note_last(const MSG &message)
{
    time_of_last = message.time;
    place_of_last = message.pt;
}

bool valid_filter(HWND window)
{
    const auto number = reinterpret_cast<LONG_PTR>(window);
    // -1, also in its 16-bit forms, and 1 ask for thread messages.
    return !window || number == -1 || number == 1 || number == 0xFFFF || is_window(window);
}

std::optional<MessageFilter> filter_of(HWND window, UINT first, UINT last, UINT kinds)
{
    if (!valid_filter(window)) {
        set_last_error(ERROR_INVALID_WINDOW_HANDLE);
        return std::nullopt;
    }
    MessageFilter filter;
    const bool real = window && is_window(window);
    filter.window = !window || real ? window : reinterpret_cast<HWND>(LONG_PTR{-1});
    filter.first = first;
    filter.last = last;
    if (kinds != 0)
        filter.kinds = kinds | (kinds & QS_POSTMESSAGE ? QS_ALLPOSTMESSAGE : 0);
    filter.belongs = belongs_to;
    return filter;
}

BOOL get(MSG *message, HWND window, UINT first, UINT last)
{
    auto &queue = current_queue();
    const auto filter = filter_of(window, first, last, 0);
    if (!filter)
        return -1;
    do
        *message = queue.get(*filter);
    while (queue.took_input() && !finish_mouse_message(*message, true));
    hook_retrieved(*message, true);
    note_retrieved(*message);
    return message->message != WM_QUIT;
}

BOOL peek(MSG *message, HWND window, UINT first, UINT last, UINT flags)
{
    auto &queue = current_queue();
    const auto filter = filter_of(window, first, last, flags >> 16);
    if (!filter)
        return FALSE;
    const bool remove = (flags & PM_REMOVE) != 0;
    const auto take = remove ? MessageQueue::Take::remove : MessageQueue::Take::leave;
    auto found = queue.peek(*filter, take);
    while (found && queue.took_input() && !finish_mouse_message(*found, remove))
        found = remove ? queue.peek(*filter, take) : std::nullopt;
    if (!found) {
        tell_found_nothing();
        return FALSE;
    }
    *message = *found;
    hook_retrieved(*message, remove);
    if (remove)
        note_retrieved(*message);
    else
        note_last(*message);
    return TRUE;
}

// A TIMERPROC is called instead of the window procedure, if the timer is one of this thread's.
bool call_timer_procedure(const MSG &message)
{
    if (message.message != WM_TIMER || message.lParam == 0)
        return false;
    const auto procedure = reinterpret_cast<TIMERPROC>(message.lParam);
    if (!current_queue().has_timer_procedure(procedure))
        return true;
    procedure(message.hwnd, WM_TIMER, message.wParam, tick_count());
    return true;
}

LRESULT dispatch(const MSG *message, Encoding encoding)
{
    if (call_timer_procedure(*message) || !message->hwnd)
        return 0;
    return call_window(message->hwnd, message->message, message->wParam, message->lParam, encoding);
}

/// A character of several bytes is a message for each: the bytes behind the first, when that is out
/// of the queue. Number 0: there are none.
constinit thread_local MSG pieces_left{};

void make_narrow(MSG &message, bool removed)
{
    if (!has_character(message.message))
        return;
    const WPARAM bytes = narrow_character(message.wParam);
    message.wParam = bytes & 0xFF;
    if (removed && bytes > 0xFF) {
        pieces_left = message;
        pieces_left.wParam = bytes >> 8;
    }
}

bool take_piece(MSG *message, HWND window, UINT first, UINT last, bool remove)
{
    if (!pieces_left.message)
        return false;
    if (!is_window(pieces_left.hwnd)) {
        pieces_left = {};
        return false;
    }
    const auto filter = filter_of(window, first, last, 0);
    if (!filter || !filter->accepts(pieces_left))
        return false;
    *message = pieces_left;
    message->wParam &= 0xFF;
    if (remove && (pieces_left.wParam >>= 8) == 0)
        pieces_left = {};
    return true;
}

} // namespace

void set_extra_info(LPARAM extra)
{
    extra_of_last = extra;
}

void note_retrieved(const MSG &message)
{
    note_last(message);
    tell_retrieved(message);
}

} // namespace compat

using namespace compat;

BOOL WINAPI GetMessageA(LPMSG message, HWND window, UINT first, UINT last)
{
    if (take_piece(message, window, first, last, true))
        return TRUE;
    const BOOL got = get(message, window, first, last);
    if (got > 0)
        make_narrow(*message, true);
    return got;
}

BOOL WINAPI GetMessageW(LPMSG message, HWND window, UINT first, UINT last)
{
    return get(message, window, first, last);
}

BOOL WINAPI PeekMessageA(LPMSG message, HWND window, UINT first, UINT last, UINT flags)
{
    const bool remove = (flags & PM_REMOVE) != 0;
    if (take_piece(message, window, first, last, remove))
        return TRUE;
    const BOOL got = peek(message, window, first, last, flags);
    if (got)
        make_narrow(*message, remove);
    return got;
}

BOOL WINAPI PeekMessageW(LPMSG message, HWND window, UINT first, UINT last, UINT flags)
{
    return peek(message, window, first, last, flags);
}

LRESULT WINAPI DispatchMessageA(const MSG *message)
{
    return dispatch(message, Encoding::ansi);
}

LRESULT WINAPI DispatchMessageW(const MSG *message)
{
    return dispatch(message, Encoding::wide);
}

LONG WINAPI GetMessageTime()
{
    return static_cast<LONG>(time_of_last);
}

DWORD WINAPI GetMessagePos()
{
    return static_cast<DWORD>(MAKELONG(place_of_last.x, place_of_last.y));
}

LPARAM WINAPI GetMessageExtraInfo()
{
    return extra_of_last;
}

LPARAM WINAPI SetMessageExtraInfo(LPARAM extra)
{
    return std::exchange(extra_of_last, extra);
}
