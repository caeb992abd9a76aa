// Posting: PostMessage, PostThreadMessage, PostQuitMessage and registered message numbers.
#include "compat/kernel/code_page.hpp"
#include "compat/message/character.hpp"
#include "compat/message/message_queue.hpp"

#include "compat/input/input_desk.hpp"
#include "compat/kernel/atom_table.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/settings.hpp"
#include "compat/kernel/time.hpp"
#include "compat/message/pointer_messages.hpp"
#include "compat/message/settle.hpp"
#include "compat/message/thread_queue.hpp"
#include "compat/message/window_port.hpp"
#include "compat/runtime.hpp"
#include "compat/window/queue_of_window.hpp"

#include <winerror.h>

namespace compat {
namespace {

thread_local CharacterInPieces posted_pieces;

BOOL fail(DWORD error)
{
    set_last_error(error);
    return FALSE;
}

MSG stamped(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    MSG result{};
    result.hwnd = window;
    result.message = message;
    result.wParam = wparam;
    result.lParam = lparam;
    result.time = tick_count();
    result.pt = input_desk().cursor();
    return result;
}

BOOL post_to(MessageQueue &queue, const MSG &message, DWORD error_if_ended)
{
    if (queue.post(message))
        return TRUE;
    return fail(queue.ended() ? error_if_ended : ERROR_NOT_ENOUGH_QUOTA);
}

BOOL post(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    settle();
    if (has_pointer(message))
        return fail(ERROR_MESSAGE_SYNC_ONLY);
    if (window == HWND_BROADCAST) {
        for (const HWND one : top_level_windows()) {
            if (const auto queue = queue_of_window(one))
                queue->post(stamped(one, message, wparam, lparam));
        }
        return TRUE;
    }
    if (!window)
        return post_to(current_queue(), stamped(nullptr, message, wparam, lparam),
                       ERROR_INVALID_THREAD_ID);
    const auto queue = queue_of_window(window);
    if (!queue) // the desktop takes everything and does nothing with it
        return is_window(window) || fail(ERROR_INVALID_WINDOW_HANDLE);
    return post_to(*queue, stamped(window, message, wparam, lparam), ERROR_INVALID_WINDOW_HANDLE);
}

/// The kernel's thread numbers, which are ours, end below this (PID_MAX_LIMIT).
constexpr DWORD end_of_thread_ids = 1U << 22;

BOOL post_to_thread(DWORD id, UINT message, WPARAM wparam, LPARAM lparam)
{
    settle();
    if (has_pointer(message))
        return fail(ERROR_MESSAGE_SYNC_ONLY);
    MessageQueue &own = current_queue();
    const auto other = own.thread_id() == id ? nullptr : queue_of_thread(id);
    if (!other && own.thread_id() != id)
        return fail(settings().never_a_thread_is_87 && id >= end_of_thread_ids
                        ? ERROR_INVALID_PARAMETER
                        : ERROR_INVALID_THREAD_ID);
    return post_to(other ? *other : own, stamped(nullptr, message, wparam, lparam),
                   ERROR_INVALID_THREAD_ID);
}

UINT register_message(std::u16string_view name)
{
    const UINT number = runtime().atoms().add(name);
    if (number == 0)
        set_last_error(name.empty()               ? ERROR_INVALID_NAME
                       : AtomTable::is_name(name) ? ERROR_NOT_ENOUGH_MEMORY
                                                  : ERROR_INVALID_PARAMETER);
    return number;
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI PostMessageA(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (!has_character(message))
        return post(window, message, wparam, lparam);
    const auto unit = posted_pieces.add(window, wparam);
    return !unit || post(window, message, *unit, lparam);
}

BOOL WINAPI PostMessageW(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    return post(window, message, wparam, lparam);
}

BOOL WINAPI PostThreadMessageA(DWORD thread, UINT message, WPARAM wparam, LPARAM lparam)
{
    return post_to_thread(thread, message, wparam, lparam);
}

BOOL WINAPI PostThreadMessageW(DWORD thread, UINT message, WPARAM wparam, LPARAM lparam)
{
    return post_to_thread(thread, message, wparam, lparam);
}

void WINAPI PostQuitMessage(int code)
{
    current_queue().quit(code);
}

UINT WINAPI RegisterWindowMessageA(LPCSTR name)
{
    return register_message(name ? from_ansi(name) : std::u16string());
}

UINT WINAPI RegisterWindowMessageW(LPCWSTR name)
{
    return register_message(name ? name : std::u16string_view());
}
