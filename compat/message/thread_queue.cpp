#include "compat/message/message_queue.hpp"

#include "compat/message/queue_registry.hpp"
#include "compat/message/settle.hpp"
#include "compat/message/thread_queue.hpp"
#include "compat/message/window_port.hpp"

#include "compat/kernel/thread.hpp"
#include "compat/runtime.hpp"

namespace compat {
namespace {

constinit thread_local MessageQueue *queue_of_this_thread = nullptr;

// As a thread ends, its windows go first and the queue after them.
void end_queue()
{
    const auto queue = queue_of_this_thread->shared_from_this();
    drop_windows_of(*queue);
    queue->close();
    runtime().queues().remove(queue->thread_id());
    queue_of_this_thread = nullptr;
}

} // namespace

MessageQueue *current_queue_if_any()
{
    return queue_of_this_thread;
}

MessageQueue &current_queue()
{
    if (!queue_of_this_thread) {
        const auto queue = std::make_shared<MessageQueue>(current_thread_id());
        runtime().queues().add(queue);
        queue_of_this_thread = queue.get();
        at_end_of_this_thread(end_queue);
    }
    return *queue_of_this_thread;
}

std::shared_ptr<MessageQueue> queue_of_thread(DWORD thread_id)
{
    return runtime().queues().find(thread_id);
}

void settle()
{
    if (queue_of_this_thread && queue_of_this_thread->has_sources())
        queue_of_this_thread->poll();
    settle_events();
}

void settle_events()
{
    if (const auto settler = runtime().events_settler().load(std::memory_order_acquire))
        settler();
}

void settle_events_by(void (*settler)())
{
    runtime().events_settler().store(settler, std::memory_order_release);
}

// ---- QueueRegistry ------------------------------------------------------------------------------

void QueueRegistry::add(const std::shared_ptr<MessageQueue> &queue)
{
    const std::lock_guard guard(mutex_);
    queues_[queue->thread_id()] = queue;
}

void QueueRegistry::remove(DWORD thread_id)
{
    const std::lock_guard guard(mutex_);
    queues_.erase(thread_id);
}

std::shared_ptr<MessageQueue> QueueRegistry::find(DWORD thread_id) const
{
    const std::lock_guard guard(mutex_);
    const auto at = queues_.find(thread_id);
    return at == queues_.end() ? nullptr : at->second;
}

} // namespace compat
