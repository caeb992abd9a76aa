// Rules Q11 to Q17, Q31.
#include "support.hpp"

#include "compat/kernel/settings.hpp"

#include <gtest/gtest.h>

using namespace compat_test;

namespace {

constexpr DWORD generous = 60'000;
const HWND bogus = reinterpret_cast<HWND>(0x1234);

DWORD error_of(BOOL result)
{
    EXPECT_FALSE(result);
    return GetLastError();
}

} // namespace

TEST(Posting, to_no_window_fails_and_to_null_is_a_thread_message)
{
    const HWND gone = window();
    DestroyWindow(gone);
    EXPECT_EQ(error_of(PostMessageA(gone, WM_APP, 0, 0)), DWORD{ERROR_INVALID_WINDOW_HANDLE});
    EXPECT_EQ(error_of(PostMessageA(bogus, WM_APP, 0, 0)), DWORD{ERROR_INVALID_WINDOW_HANDLE});
    EXPECT_TRUE(PostMessageA(nullptr, WM_APP + 1, 2, 3));
    MSG message;
    ASSERT_TRUE(PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE));
    EXPECT_EQ(message.hwnd, nullptr);
    EXPECT_EQ(message.message, UINT{WM_APP + 1});
    EXPECT_EQ(message.wParam, 2U);
    EXPECT_EQ(message.lParam, 3);
    EXPECT_EQ(DispatchMessageA(&message), 0);
}

TEST(Posting, takes_message_numbers_of_any_size)
{
    const HWND w = window();
    EXPECT_TRUE(PostMessageA(w, 0x10000, 0, 0));
    EXPECT_EQ(retrieve(3), "65536(0)");
    DestroyWindow(w);
}

TEST(Posting, refuses_messages_with_pointers)
{
    const HWND w = window();
    for (const UINT message : {WM_SETTEXT, WM_GETTEXT, WM_CREATE, WM_NCCREATE, WM_WINDOWPOSCHANGED})
        EXPECT_EQ(error_of(PostMessageA(w, message, 0, 0)), DWORD{ERROR_MESSAGE_SYNC_ONLY});
    EXPECT_EQ(retrieve(1), "-");
    DestroyWindow(w);
}

TEST(Posting, stops_at_ten_thousand_messages_and_goes_on_after_a_retrieval)
{
    const HWND w = window();
    int posted = 0;
    while (posted < 20'000 && PostMessageA(w, WM_APP, 0, 0))
        ++posted;
    EXPECT_EQ(posted, 10'000);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_NOT_ENOUGH_QUOTA});
    EXPECT_EQ(retrieve(1), "WM_APP+0(0)");
    EXPECT_TRUE(PostMessageA(w, WM_APP, 0, 0));
    DestroyWindow(w);
    EXPECT_EQ(retrieve(1), "-");
}

TEST(Posting, has_no_limit_when_the_profile_has_none)
{
    compat::settings().queue_limit = compat::Settings::unlimited;
    const HWND w = window();
    for (int i = 0; i < 10'001; ++i)
        EXPECT_TRUE(PostMessageA(w, WM_APP, 0, 0));
    DestroyWindow(w);
    compat::settings().queue_limit = 10'000;
}

TEST(Posting, to_threads_without_a_queue_or_ended_ones_fails)
{
    struct Idle {
        HANDLE ready = CreateEventA(nullptr, TRUE, FALSE, nullptr);
        HANDLE end = CreateEventA(nullptr, TRUE, FALSE, nullptr);
    } idle;
    DWORD id = 0;
    const HANDLE thread = CreateThread(
        nullptr, 0,
        [](void *parameter) -> DWORD {
            auto &self = *static_cast<Idle *>(parameter);
            SetEvent(self.ready);
            return WaitForSingleObject(self.end, generous);
        },
        &idle, 0, &id);
    WaitForSingleObject(idle.ready, generous);
    EXPECT_EQ(error_of(PostThreadMessageA(id, WM_APP, 0, 0)), DWORD{ERROR_INVALID_THREAD_ID});
    SetEvent(idle.end);
    WaitForSingleObject(thread, generous);
    EXPECT_EQ(error_of(PostThreadMessageA(id, WM_APP, 0, 0)), DWORD{ERROR_INVALID_THREAD_ID});
    for (const HANDLE handle : {thread, idle.ready, idle.end})
        CloseHandle(handle);
}

TEST(Posting, keeps_the_order_of_each_sending_thread)
{
    constexpr int count = 2000;
    const HWND w = window();
    const auto sender = [=](UINT message) {
        for (WPARAM i = 0; i < count; ++i)
            EXPECT_TRUE(PostMessageA(w, message, i, 0));
    };
    std::thread one(sender, WM_APP + 1);
    std::thread two(sender, WM_APP + 2);
    WPARAM next[3] = {};
    for (int i = 0; i < 2 * count; ++i) {
        MSG message;
        ASSERT_GT(GetMessageA(&message, w, WM_APP, WM_APP + 2), 0);
        EXPECT_EQ(message.wParam, next[message.message - WM_APP]++);
    }
    one.join();
    two.join();
    DestroyWindow(w);
}

TEST(Quitting, is_a_flag_that_comes_after_posted_messages_with_the_last_code)
{
    const HWND w = window();
    PostQuitMessage(1);
    PostQuitMessage(3);
    PostMessageA(w, WM_APP, 1, 0);
    EXPECT_EQ(retrieve(5), "WM_APP+0(1) WM_QUIT(3)");
    PostQuitMessage(2);
    EXPECT_EQ(retrieve(1, w, WM_APP, WM_APP), "WM_QUIT(2)") << "through any filter";
    EXPECT_EQ(retrieve(2), "-") << "once";
    DestroyWindow(w);
}

TEST(Quitting, by_a_posted_WM_QUIT_is_an_ordinary_message)
{
    const HWND w = window();
    PostMessageA(w, WM_QUIT, 9, 0);
    PostMessageA(w, WM_APP, 1, 0);
    EXPECT_EQ(retrieve(5), "WM_QUIT(9) WM_APP+0(1)");
    PostThreadMessageA(GetCurrentThreadId(), WM_QUIT, 8, 0);
    PostMessageA(w, WM_APP, 1, 0);
    MSG message;
    EXPECT_EQ(GetMessageA(&message, nullptr, 0, 0), 0);
    EXPECT_EQ(message.wParam, 8U);
    EXPECT_EQ(GetMessageA(&message, nullptr, 0, 0), 1);
    SendMessageA(w, WM_QUIT, 1, 0);
    EXPECT_EQ(retrieve(1), "-") << "a sent one quits nothing";
    DestroyWindow(w);
}

TEST(Quitting, survives_the_window_that_asked_for_it)
{
    const Trace trace([](HWND, UINT message, WPARAM, LPARAM) -> std::optional<LRESULT> {
        if (message == WM_DESTROY)
            PostQuitMessage(4);
        return std::nullopt;
    });
    DestroyWindow(window());
    EXPECT_EQ(run_loop(), 4);
}

TEST(Broadcasts, reach_top_level_windows_only)
{
    const HWND top = window(nullptr, WS_OVERLAPPED), other = window(nullptr, WS_POPUP);
    const HWND child = window(top, WS_CHILD), message_only = window();
    const UINT number = RegisterWindowMessageA("compat test broadcast");
    EXPECT_TRUE(PostMessageA(HWND_BROADCAST, number, 0, 0));
    std::vector<HWND> reached;
    MSG message;
    while (PeekMessageA(&message, nullptr, number, number, PM_REMOVE))
        reached.push_back(message.hwnd);
    EXPECT_EQ(reached, (std::vector{other, top})) << "the front one first";
    for (const HWND w : {top, other, child, message_only})
        DestroyWindow(w);
}

TEST(RegisteredMessages, have_one_number_a_name_whatever_its_case)
{
    const UINT number = RegisterWindowMessageA("compat test X");
    EXPECT_GE(number, 0xC000U);
    EXPECT_LE(number, 0xFFFFU);
    EXPECT_EQ(RegisterWindowMessageW(u"COMPAT TEST x"), number);
    EXPECT_NE(RegisterWindowMessageA("compat test Y"), number);
    EXPECT_EQ(RegisterWindowMessageA(""), 0U);
}
