// From a window handle to the queue that its messages go to.
#pragma once

#include "compat/message/message_queue.hpp"

#include <memory>

#include <windef.h>

namespace compat {

/// The queue of the thread that owns `window`; null when it is not a window. Any thread.
std::shared_ptr<MessageQueue> queue_of_window(HWND window);

} // namespace compat
