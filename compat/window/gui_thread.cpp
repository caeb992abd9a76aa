// What a thread's windows are doing.
#include "compat/kernel/last_error.hpp"
#include "compat/message/message_queue.hpp"
#include "compat/message/thread_queue.hpp"
#include "compat/message/window_port.hpp"
#include "compat/window/queue_of_window.hpp"

#include <winbase.h>
#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

HWND or_none(HWND window)
{
    return is_window(window) ? window : nullptr;
}

std::shared_ptr<MessageQueue> queue_of(DWORD thread)
{
    return thread ? queue_of_thread(thread) : queue_of_window(foreground_window());
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI GetGUIThreadInfo(DWORD thread, PGUITHREADINFO result)
{
    const bool is_ours = thread == GetCurrentThreadId();
    const auto queue = is_ours ? current_queue().shared_from_this() : queue_of(thread);
    if (!queue || !result || result->cbSize != sizeof *result) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return FALSE;
    }
    const auto &input = queue->input();
    *result = {};
    result->cbSize = sizeof *result;
    result->hwndActive = or_none(input.active);
    result->hwndFocus = or_none(input.focus);
    result->hwndCapture = or_none(input.capture);
    return TRUE;
}

BOOL WINAPI IsGUIThread(BOOL convert)
{
    if (convert)
        current_queue();
    return current_queue_if_any() != nullptr;
}
