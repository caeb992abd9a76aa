#include "compat/message/message_queue.hpp"

namespace compat {

void SentMessage::answer(LRESULT result)
{
    if (answered())
        return;
    result_ = result;
    answered_.store(true, std::memory_order_release);
    if (kind == Kind::waiting) {
        sender_->wake();
    } else if (kind == Kind::callback) {
        auto back = std::make_shared<SentMessage>(Kind::completion, encoding, message, nullptr);
        back->callback = callback;
        back->callback_data = callback_data;
        back->result_ = result;
        sender_->deliver(std::move(back));
    }
}

} // namespace compat
