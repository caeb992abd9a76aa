// Having another thread do something to its window.
#pragma once

#include "compat/message/message_queue.hpp"
#include "compat/window/window.hpp"

#include <winuser.h>

namespace compat {

/// Calls `what` with the window and `data`, in the window's thread when it looks at its messages;
/// does not wait.
inline void run_in_thread_of(const Window &window, SENDASYNCPROC what, ULONG_PTR data = 0)
{
    if (!window.queue)
        return;
    MSG message{};
    message.hwnd = window.handle;
    const auto sent = std::make_shared<SentMessage>(SentMessage::Kind::completion, Encoding::wide,
                                                    message, nullptr);
    sent->callback = what;
    sent->callback_data = data;
    window.queue->deliver(sent);
}

} // namespace compat
