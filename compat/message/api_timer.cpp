// SetTimer and KillTimer (rules Q32 to Q35).
#include "compat/message/message_queue.hpp"

#include "compat/kernel/last_error.hpp"
#include "compat/message/thread_queue.hpp"
#include "compat/window/queue_of_window.hpp"

#include <winerror.h>

namespace compat {
namespace {

/// A timer's window must belong to the calling thread, as the documentation asks.
bool may_own_timer(HWND window)
{
    if (!window)
        return true;
    const auto queue = queue_of_window(window);
    if (queue.get() == &current_queue())
        return true;
    set_last_error(queue ? ERROR_ACCESS_DENIED : ERROR_INVALID_WINDOW_HANDLE);
    return false;
}

} // namespace
} // namespace compat

using namespace compat;

UINT_PTR WINAPI SetTimer(HWND window, UINT_PTR id, UINT milliseconds, TIMERPROC procedure)
{
    return may_own_timer(window) ? current_queue().set_timer(window, id, milliseconds, procedure)
                                 : 0;
}

UINT_PTR WINAPI SetCoalescableTimer(HWND window, UINT_PTR id, UINT milliseconds,
                                    TIMERPROC procedure, ULONG)
{
    return SetTimer(window, id, milliseconds, procedure);
}

BOOL WINAPI KillTimer(HWND window, UINT_PTR id)
{
    return may_own_timer(window) && current_queue().kill_timer(window, id);
}
