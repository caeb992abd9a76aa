// The window that gets the mouse wherever it is: one in each thread.
#include "compat/message/message_queue.hpp"
#include "compat/message/thread_queue.hpp"
#include "compat/message/window_port.hpp"
#include "compat/window/window_table.hpp"

#include <winuser.h>

namespace compat {
namespace {

HWND change(HWND window)
{
    const HWND former = current_queue().input().capture.exchange(window);
    if (!is_window(former))
        return nullptr;
    SendMessageW(former, WM_CAPTURECHANGED, 0, reinterpret_cast<LPARAM>(window));
    return former;
}

} // namespace
} // namespace compat

using namespace compat;

HWND WINAPI SetCapture(HWND window)
{
    const auto found = window_of(window);
    return found && found->belongs_to_this_thread() ? change(window) : nullptr;
}

HWND WINAPI GetCapture()
{
    const HWND window = current_queue().input().capture;
    return is_window(window) ? window : nullptr;
}

BOOL WINAPI ReleaseCapture()
{
    if (GetCapture())
        change(nullptr);
    return TRUE;
}
