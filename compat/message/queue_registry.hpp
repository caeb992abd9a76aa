// Message queues by thread id, for PostThreadMessage.
#pragma once

#include <memory>
#include <mutex>
#include <unordered_map>

#include <windef.h>

namespace compat {

class MessageQueue;

/// Keeps each queue alive as long as its thread. Any thread.
class QueueRegistry {
  public:
    void add(const std::shared_ptr<MessageQueue> &queue);
    void remove(DWORD thread_id);
    std::shared_ptr<MessageQueue> find(DWORD thread_id) const;

  private:
    mutable std::mutex mutex_;
    std::unordered_map<DWORD, std::shared_ptr<MessageQueue>> queues_;
};

} // namespace compat
