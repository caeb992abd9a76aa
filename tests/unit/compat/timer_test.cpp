// Rules Q32 to Q35, over real queues and clocks: order and number, never duration.
#include "support.hpp"

#include <gtest/gtest.h>

using namespace compat_test;

namespace {

int calls = 0;
void CALLBACK procedure(HWND, UINT message, UINT_PTR, DWORD)
{
    EXPECT_EQ(message, UINT{WM_TIMER});
    ++calls;
}

void wait_until_due()
{
    while (!(HIWORD(GetQueueStatus(QS_TIMER)) & QS_TIMER))
        std::this_thread::yield();
}

} // namespace

TEST(Timers, end_the_wait_of_GetMessage)
{
    const HWND w = window();
    SetTimer(w, 5, 10, nullptr);
    MSG message;
    for (int i = 0; i < 3; ++i) {
        ASSERT_EQ(GetMessageA(&message, nullptr, 0, 0), 1);
        EXPECT_EQ(message.message, UINT{WM_TIMER});
        EXPECT_EQ(message.wParam, 5U);
        EXPECT_EQ(message.hwnd, w);
    }
    DestroyWindow(w);
}

TEST(Timers, that_were_set_later_but_are_due_earlier_end_the_wait_first)
{
    const HWND w = window();
    SetTimer(w, 1, 40, nullptr);
    MSG message;
    EXPECT_EQ(MsgWaitForMultipleObjects(0, nullptr, FALSE, 1, QS_TIMER), DWORD{WAIT_TIMEOUT});
    SetTimer(w, 2, 10, nullptr);
    ASSERT_EQ(GetMessageA(&message, nullptr, 0, 0), 1);
    EXPECT_EQ(message.wParam, 2U);
    DestroyWindow(w);
}

TEST(Timers, call_their_procedure_when_their_message_is_dispatched)
{
    calls = 0;
    const UINT_PTR id = SetTimer(nullptr, 0, 10, procedure);
    EXPECT_NE(id, 0U);
    MSG message;
    ASSERT_EQ(GetMessageA(&message, nullptr, 0, 0), 1);
    EXPECT_EQ(message.hwnd, nullptr);
    EXPECT_EQ(message.wParam, id);
    EXPECT_EQ(message.lParam, reinterpret_cast<LPARAM>(procedure));
    EXPECT_EQ(calls, 0);
    DispatchMessageA(&message);
    EXPECT_EQ(calls, 1);
    EXPECT_TRUE(KillTimer(nullptr, id));
    DispatchMessageA(&message);
    EXPECT_EQ(calls, 1) << "no such timer any more";
}

TEST(Timers, that_are_killed_take_their_expired_tick_with_them)
{
    const HWND w = window();
    SetTimer(w, 7, 10, nullptr);
    wait_until_due();
    EXPECT_TRUE(KillTimer(w, 7));
    EXPECT_EQ(retrieve(1), "-");
    EXPECT_FALSE(KillTimer(w, 7));
    DestroyWindow(w);
}

TEST(Timers, go_with_their_window)
{
    const HWND w = window();
    SetTimer(w, 7, 10, nullptr);
    wait_until_due();
    DestroyWindow(w);
    EXPECT_EQ(retrieve(1), "-");
}

TEST(Timers, of_another_threads_window_or_of_none_are_refused)
{
    const WindowThread other;
    EXPECT_EQ(SetTimer(other.window(), 1, 10, nullptr), 0U);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_ACCESS_DENIED});
    EXPECT_EQ(SetTimer(reinterpret_cast<HWND>(0x1234), 1, 10, nullptr), 0U);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_WINDOW_HANDLE});
}
