// Hooks of threads. While no thread has one, a message costs one load more.
#pragma once

#include "compat/message/encoding.hpp"
#include "compat/runtime.hpp"

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

#include <windef.h>
#include <winuser.h>

namespace compat {

class MessageQueue;

struct Hook {
    int kind;
    HOOKPROC procedure;
    std::weak_ptr<MessageQueue> queue; // of its thread: gone, or another object, when that ends
    HHOOK handle;
    std::atomic<bool> removed{false};
};

/// All hooks of the process. Any thread.
class HookTable {
  public:
    using Chain = std::vector<std::shared_ptr<Hook>>;

    bool empty() const { return count_.load(std::memory_order_acquire) == 0; }
    HHOOK add(int kind, HOOKPROC procedure, const std::shared_ptr<MessageQueue> &queue);
    bool remove(HHOOK handle);
    /// The queue's hooks of a kind, the latest first.
    Chain chain(int kind, const MessageQueue &queue) const;

  private:
    mutable std::mutex mutex_;
    Chain hooks_;                       // guarded by mutex_; the latest last
    std::uintptr_t last_handle_ = 0;    // guarded by mutex_
    std::atomic<std::size_t> count_{0}; // hooks_.size()
};

// What the calling thread's hooks have to say; the functions look whether there is any hook at all.

/// WH_GETMESSAGE: may change the message.
void hook_retrieved(MSG &message, bool removed);
/// WH_CALLWNDPROC, before the procedure is called.
void hook_sent(const MSG &message, bool same_thread);
/// WH_MSGFILTER. True: it is not to be dispatched.
bool hook_filters(MSG &message, int code);

/// CallNextHookEx.
LRESULT call_next_hook(int code, WPARAM wparam, LPARAM lparam);

/// Sends in the window's own thread: hooks, then the procedure.
LRESULT send_to_window(const MSG &message, Encoding encoding, bool same_thread);

} // namespace compat
