// The queue's own promises, which the Win32 calls build on.
#include "compat/message/message_queue.hpp"

#include "compat/message/thread_queue.hpp"

#include "support.hpp"

#include <gtest/gtest.h>

using namespace compat;
using namespace compat_test;

namespace {

/// A deadline that has passed: block() then tells what it knows without waiting.
MessageQueue::Deadline past()
{
    return MessageQueue::Clock::now();
}

} // namespace

TEST(MessageQueue, does_not_sleep_over_what_arrived_after_the_last_look)
{
    const HWND w = window();
    auto &queue = current_queue();
    queue.status();
    EXPECT_FALSE(queue.block(past()));
    PostMessageA(w, WM_APP, 0, 0);
    EXPECT_TRUE(queue.block(past()));
    queue.status();
    EXPECT_FALSE(queue.block(past()));
    queue.wake();
    EXPECT_TRUE(queue.block(past()));
    DestroyWindow(w);
}

TEST(MessageQueue, refuses_everything_once_its_thread_has_ended)
{
    std::shared_ptr<MessageQueue> queue;
    std::thread([&] { queue = current_queue().shared_from_this(); }).join();
    EXPECT_TRUE(queue->ended());
    EXPECT_FALSE(queue->post(MSG{}));
    EXPECT_FALSE(queue->deliver(nullptr));
}

TEST(SentMessage, keeps_its_first_answer)
{
    SentMessage message(SentMessage::Kind::notify, Encoding::ansi, MSG{}, nullptr);
    EXPECT_FALSE(message.answered());
    message.answer(1);
    message.answer(2);
    EXPECT_TRUE(message.answered());
    EXPECT_EQ(message.result(), 1);
}

TEST(SentMessage, is_answered_with_0_by_a_receiver_that_ends_without_looking)
{
    std::shared_ptr<MessageQueue> receiver;
    const auto message =
        std::make_shared<SentMessage>(SentMessage::Kind::notify, Encoding::ansi, MSG{}, nullptr);
    std::thread([&] {
        receiver = current_queue().shared_from_this();
        EXPECT_TRUE(receiver->deliver(message));
    }).join();
    EXPECT_TRUE(message->answered());
    EXPECT_EQ(message->result(), 0);
}
