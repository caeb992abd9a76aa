// A message sent from one thread to a window of another.
#pragma once

#include "compat/message/encoding.hpp"

#include <atomic>
#include <memory>
#include <utility>

#include <windef.h>
#include <winuser.h>

namespace compat {

class MessageQueue;

/// Shared by sender and receiver. The receiver answers once: by returning from the window
/// procedure, by ReplyMessage, or by ending. A sender that gave up (time-out) leaves it behind; the
/// receiver then still handles it (Q21) and the answer goes nowhere.
class SentMessage {
  public:
    enum class Kind {
        waiting,  // SendMessage: the sender waits for the answer
        notify,   // SendNotifyMessage: nobody wants one
        callback, // SendMessageCallback: it goes back as a `completion`
        completion,
    };

    SentMessage(Kind what, Encoding texts, const MSG &content, std::shared_ptr<MessageQueue> from)
        : kind(what), encoding(texts), message(content), sender_(std::move(from))
    {
    }

    const Kind kind;
    const Encoding encoding;
    const MSG message;
    SENDASYNCPROC callback = nullptr; // set before delivery
    ULONG_PTR callback_data = 0;
    SentMessage *outer = nullptr; // what the receiver was handling when this one came

    /// Gives the answer and wakes the sender; later answers are ignored. Receiver's thread.
    void answer(LRESULT result);
    bool answered() const { return answered_.load(std::memory_order_acquire); }
    /// Valid once answered().
    LRESULT result() const { return result_; }

  private:
    const std::shared_ptr<MessageQueue> sender_;
    LRESULT result_ = 0;
    std::atomic<bool> answered_{false};
};

} // namespace compat
