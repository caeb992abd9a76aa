// Rules Q36 to Q38.
#include "support.hpp"

#include <gtest/gtest.h>

#include <array>

using namespace compat_test;

namespace {

constexpr DWORD generous = 60'000;

/// "new" and "present" halves of GetQueueStatus for posted messages.
bool is_new()
{
    return (LOWORD(GetQueueStatus(QS_ALLINPUT)) & QS_POSTMESSAGE) != 0;
}
bool is_present()
{
    return (HIWORD(GetQueueStatus(QS_ALLINPUT)) & QS_POSTMESSAGE) != 0;
}

DWORD wait(DWORD count = 0, const HANDLE *handles = nullptr, DWORD milliseconds = 0)
{
    return MsgWaitForMultipleObjects(count, handles, FALSE, milliseconds, QS_ALLINPUT);
}

class MessageWaits : public testing::Test {
  protected:
    MessageWaits()
    {
        drain();
        GetQueueStatus(QS_ALLINPUT | QS_ALLPOSTMESSAGE);
    }
    ~MessageWaits() override
    {
        DestroyWindow(window_);
        CloseHandle(event_);
        drain();
    }
    void post() { PostMessageA(window_, WM_APP, 0, 0); }

    const HWND window_ = window();
    const HANDLE event_ = CreateEventA(nullptr, FALSE, FALSE, nullptr);
};

} // namespace

TEST_F(MessageWaits, queue_status_tells_new_from_present)
{
    post();
    EXPECT_TRUE(is_new());
    EXPECT_FALSE(is_new()) << "asking clears it";
    EXPECT_TRUE(is_present());
    drain();
    EXPECT_FALSE(is_present());
}

TEST_F(MessageWaits, wake_only_for_messages_not_seen_before)
{
    post();
    EXPECT_EQ(wait(), WAIT_OBJECT_0) << "a new one";
    EXPECT_EQ(wait(), WAIT_OBJECT_0) << "waiting is not looking";
    MSG message;
    PeekMessageA(&message, nullptr, 0, 0, PM_NOREMOVE);
    EXPECT_EQ(wait(), DWORD{WAIT_TIMEOUT});
    EXPECT_EQ(MsgWaitForMultipleObjectsEx(0, nullptr, 0, QS_ALLINPUT, MWMO_INPUTAVAILABLE),
              WAIT_OBJECT_0);
    post();
    EXPECT_EQ(wait(), WAIT_OBJECT_0);
    PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE);
    EXPECT_EQ(wait(), DWORD{WAIT_TIMEOUT}) << "one of two was retrieved, the other seen";
}

TEST_F(MessageWaits, prefer_a_handle_to_a_message)
{
    post();
    EXPECT_EQ(wait(1, &event_), WAIT_OBJECT_0 + 1);
    SetEvent(event_);
    EXPECT_EQ(wait(1, &event_), WAIT_OBJECT_0);
    EXPECT_EQ(WaitForSingleObject(event_, 0), DWORD{WAIT_TIMEOUT}) << "the wait took it";
}

TEST_F(MessageWaits, heed_the_mask)
{
    post();
    EXPECT_EQ(MsgWaitForMultipleObjects(1, &event_, FALSE, 0, QS_TIMER), DWORD{WAIT_TIMEOUT});
    EXPECT_EQ(MsgWaitForMultipleObjects(0, nullptr, FALSE, 0, QS_SENDMESSAGE), DWORD{WAIT_TIMEOUT});
}

TEST_F(MessageWaits, take_63_handles_and_no_more)
{
    std::array<HANDLE, 64> many;
    many.fill(event_);
    EXPECT_EQ(wait(64, many.data()), WAIT_FAILED);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_PARAMETER});
    EXPECT_EQ(wait(63, many.data()), DWORD{WAIT_TIMEOUT});
}

TEST_F(MessageWaits, end_for_a_message_of_another_thread)
{
    std::thread other([this] { post(); });
    EXPECT_EQ(wait(1, &event_, generous), WAIT_OBJECT_0 + 1);
    other.join();
}

TEST_F(MessageWaits, end_for_an_event_of_another_thread)
{
    std::thread other([this] { SetEvent(event_); });
    EXPECT_EQ(wait(1, &event_, generous), WAIT_OBJECT_0);
    other.join();
}

TEST_F(MessageWaits, end_for_a_timer_that_becomes_due)
{
    SetTimer(window_, 1, 10, nullptr);
    EXPECT_EQ(MsgWaitForMultipleObjects(0, nullptr, FALSE, generous, QS_TIMER), WAIT_OBJECT_0);
    EXPECT_EQ(retrieve(1), "WM_TIMER(1)");
}

TEST_F(MessageWaits, for_all_need_the_message_and_the_handles)
{
    const auto all = [this](DWORD milliseconds) {
        return MsgWaitForMultipleObjects(1, &event_, TRUE, milliseconds, QS_ALLINPUT);
    };
    SetEvent(event_);
    EXPECT_EQ(all(0), DWORD{WAIT_TIMEOUT});
    EXPECT_EQ(WaitForSingleObject(event_, 0), WAIT_OBJECT_0) << "not taken";
    post();
    EXPECT_EQ(all(0), DWORD{WAIT_TIMEOUT});
    std::thread other([this] { SetEvent(event_); });
    EXPECT_EQ(all(generous), WAIT_OBJECT_0);
    other.join();
}

TEST_F(MessageWaits, WaitMessage_returns_for_a_message_from_elsewhere)
{
    std::thread other([this] { post(); });
    EXPECT_TRUE(WaitMessage());
    other.join();
    EXPECT_EQ(retrieve(2), "WM_APP+0(0)");
}

TEST_F(MessageWaits, see_every_signal_of_a_long_exchange_between_threads)
{
    constexpr int rounds = 2000;
    std::thread other([this] {
        for (int i = 0; i < rounds; ++i) {
            if (i % 2)
                post();
            else
                SetEvent(event_);
        }
        post();
    });
    int messages = 0;
    while (messages < rounds / 2 + 1) {
        const DWORD result = wait(1, &event_, generous);
        ASSERT_NE(result, DWORD{WAIT_TIMEOUT});
        MSG message;
        while (PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE))
            ++messages;
    }
    other.join();
    EXPECT_EQ(messages, rounds / 2 + 1);
}
