#include "compat/dialog/modal_loop.hpp"

#include "compat/message/hooks.hpp"
#include "compat/message/message_queue.hpp"
#include "compat/message/retrieve.hpp"
#include "compat/message/thread_queue.hpp"
#include "compat/message/window_port.hpp"

#include <winuser.h>

namespace compat {
namespace {

/// Nothing is left to do for the time being: the dialog is shown at the latest now, and its owner
/// told.
void become_idle(HWND window)
{
    const auto style = static_cast<DWORD>(GetWindowLongPtrW(window, GWL_STYLE));
    if (!(style & WS_VISIBLE)) {
        ShowWindow(window, SW_SHOWNORMAL);
        UpdateWindow(window);
    }
    const HWND owner = GetWindow(window, GW_OWNER);
    if (owner && !(style & DS_NOIDLEMSG))
        SendMessageW(owner, WM_ENTERIDLE, MSGF_DIALOGBOX, reinterpret_cast<LPARAM>(window));
}

void dispatch(HWND window, MSG &message)
{
    note_retrieved(message);
    if (IsDialogMessageW(window, &message))
        return;
    TranslateMessage(&message);
    DispatchMessageW(&message);
}

} // namespace

void run_modal_loop(HWND window, const Dialog &dialog)
{
    auto &queue = current_queue();
    MessageFilter everything;
    everything.belongs = belongs_to;
    for (bool idle = false; !dialog.result && is_window(window);) {
        auto message = queue.peek(everything, MessageQueue::Take::remove);
        if (!message && idle) {
            queue.block();
        } else if (!message) {
            idle = true;
            become_idle(window);
        } else {
            idle = false;
            hook_retrieved(*message, true);
            if (message->message == WM_QUIT) {
                PostQuitMessage(static_cast<int>(message->wParam));
                return;
            }
            dispatch(window, *message);
        }
    }
}

} // namespace compat
