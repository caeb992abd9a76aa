// Each thread's message queue, found by thread.
#pragma once

#include <memory>

#include <windef.h>

namespace compat {

class MessageQueue;

/// The calling thread's queue, made by its first USER call.
MessageQueue &current_queue();
/// Null when the calling thread has made no USER call.
MessageQueue *current_queue_if_any();

/// The queue of another thread; null when it has none or has ended. Any thread.
std::shared_ptr<MessageQueue> queue_of_thread(DWORD thread_id);

} // namespace compat
