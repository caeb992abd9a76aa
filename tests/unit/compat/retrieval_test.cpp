// Rules Q1 to Q10, over real queues.
#include "compat/message/message_queue.hpp"
#include "compat/message/observer.hpp"
#include "compat/message/settle.hpp"
#include "compat/message/thread_queue.hpp"

#include "support.hpp"

#include <boost/asio/post.hpp>

#include <gtest/gtest.h>

using namespace compat_test;

namespace {

const HWND bogus = reinterpret_cast<HWND>(0x1234);
const HWND threads_only = reinterpret_cast<HWND>(INT_PTR{-1});

MSG message_to(HWND window, UINT message, WPARAM wparam = 0)
{
    MSG result{};
    result.hwnd = window;
    result.message = message;
    result.wParam = wparam;
    return result;
}

/// Stands for a socket: something that is ready on the queue's context and will post `wparam`.
void make_ready(HWND window, WPARAM wparam)
{
    auto &queue = compat::current_queue();
    boost::asio::post(queue.context(),
                      [=, &queue] { queue.post(message_to(window, WM_APP + 5, wparam)); });
}

/// A timer that is due.
void due_timer(HWND window)
{
    SetTimer(window, 1, 10, nullptr);
    while (!(HIWORD(GetQueueStatus(QS_TIMER)) & QS_TIMER))
        std::this_thread::yield();
}

} // namespace

TEST(Retrieval, comes_in_the_order_of_the_rules)
{
    const HWND w = window(nullptr, WS_OVERLAPPEDWINDOW | WS_VISIBLE);
    drain();
    due_timer(w);
    PostQuitMessage(7);
    PostMessageA(w, WM_APP, 1, 0);
    PostMessageA(w, WM_APP, 2, 0);
    InvalidateRect(w, nullptr, TRUE);
    EXPECT_EQ(retrieve(5), "WM_APP+0(1) WM_APP+0(2) WM_QUIT(7) WM_PAINT WM_TIMER(1)");
    DestroyWindow(w);
}

TEST(Retrieval, filters_by_window_and_by_number)
{
    const HWND a = window(), b = window(), top = window(nullptr, WS_OVERLAPPED);
    const HWND child = window(top, WS_CHILD);
    drain();
    UINT number = WM_APP;
    for (const HWND w : {a, b, HWND(nullptr), child, top, HWND(nullptr)})
        PostMessageA(w, ++number, 0, 0);
    EXPECT_EQ(retrieve(9, b), "WM_APP+2(0)");
    EXPECT_EQ(retrieve(9, threads_only), "WM_APP+3(0) WM_APP+6(0)");
    EXPECT_EQ(retrieve(9, top), "WM_APP+4(0) WM_APP+5(0)");
    PostMessageA(child, WM_APP + 7, 0, 0);
    EXPECT_EQ(retrieve(9, child), "WM_APP+7(0)");
    PostMessageA(a, WM_APP + 8, 0, 0);
    EXPECT_EQ(retrieve(9, nullptr, WM_APP + 8, WM_APP + 8), "WM_APP+8(0)");
    EXPECT_EQ(retrieve(9, nullptr, WM_APP + 9, WM_APP), "-") << "an empty range";
    EXPECT_EQ(retrieve(9), "WM_APP+1(0)");
    for (const HWND w : {a, b, top})
        DestroyWindow(w);
}

TEST(Retrieval, with_a_bad_window_fails)
{
    MSG message;
    SetLastError(0);
    EXPECT_FALSE(PeekMessageA(&message, bogus, 0, 0, PM_REMOVE));
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_WINDOW_HANDLE});
    SetLastError(0);
    EXPECT_EQ(GetMessageA(&message, bogus, 0, 0), -1);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_WINDOW_HANDLE});
}

TEST(Retrieval, without_removal_shows_the_same_message_again)
{
    const HWND w = window();
    PostMessageA(w, WM_APP, 1, 0);
    PostMessageA(w, WM_APP, 2, 0);
    MSG message;
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(PeekMessageA(&message, nullptr, 0, 0, PM_NOREMOVE));
        EXPECT_EQ(message.wParam, 1U);
    }
    EXPECT_EQ(retrieve(5), "WM_APP+0(1) WM_APP+0(2)");
    DestroyWindow(w);
}

TEST(Retrieval, starves_timers_while_posted_messages_flow)
{
    const HWND w = window();
    due_timer(w);
    for (WPARAM i = 0; i < 3; ++i)
        PostMessageA(w, WM_APP, i, 0);
    EXPECT_EQ(retrieve(4), "WM_APP+0(0) WM_APP+0(1) WM_APP+0(2) WM_TIMER(1)");
    DestroyWindow(w);
}

TEST(Retrieval, by_kind_of_message_leaves_the_others)
{
    const HWND w = window(nullptr, WS_POPUP | WS_VISIBLE);
    drain();
    InvalidateRect(w, nullptr, FALSE);
    PostMessageA(w, WM_APP, 0, 0);
    MSG message;
    EXPECT_FALSE(PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE | PM_QS_INPUT));
    ASSERT_TRUE(PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE | PM_QS_PAINT));
    EXPECT_EQ(message.message, UINT{WM_PAINT});
    ASSERT_TRUE(PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE | PM_QS_POSTMESSAGE));
    EXPECT_EQ(message.message, UINT{WM_APP});
    DestroyWindow(w);
}

TEST(Retrieval, puts_what_is_ready_on_the_context_before_WM_QUIT_and_WM_TIMER)
{
    const HWND w = window();
    due_timer(w);
    PostQuitMessage(1);
    make_ready(w, 8);
    EXPECT_EQ(retrieve(3), "WM_APP+5(8) WM_QUIT(1) WM_TIMER(1)");
    DestroyWindow(w);
}

TEST(Retrieval, blocks_in_the_context_and_returns_what_a_handler_posts)
{
    const HWND w = window();
    make_ready(w, 3);
    MSG message;
    ASSERT_EQ(GetMessageA(&message, nullptr, 0, 0), 1);
    EXPECT_EQ(message.wParam, 3U);
    DestroyWindow(w);
}

TEST(Settling, brings_network_events_in_before_a_post_that_comes_after_them)
{
    const HWND w = window();
    auto &queue = compat::current_queue();
    queue.add_source();
    make_ready(w, 1);
    PostMessageA(w, WM_APP, 2, 0);
    queue.remove_source();
    EXPECT_EQ(retrieve(3), "WM_APP+5(1) WM_APP+0(2)");
    DestroyWindow(w);
}

TEST(Settling, does_nothing_while_no_source_is_armed)
{
    const HWND w = window();
    make_ready(w, 1);
    compat::settle();
    EXPECT_EQ(HIWORD(GetQueueStatus(QS_POSTMESSAGE)), 0);
    EXPECT_EQ(retrieve(1), "WM_APP+5(1)");
    DestroyWindow(w);
}

TEST(Observing, sees_each_retrieved_message_once_and_never_WM_QUIT)
{
    static int seen = 0;
    seen = 0;
    compat::observe_retrieved([](const MSG &) { ++seen; });
    const HWND w = window();
    PostMessageA(w, WM_APP, 0, 0);
    MSG message;
    PeekMessageA(&message, nullptr, 0, 0, PM_NOREMOVE);
    EXPECT_EQ(seen, 0);
    PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE);
    EXPECT_EQ(seen, 1);
    PostQuitMessage(0);
    PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE);
    EXPECT_EQ(seen, 1);
    compat::observe_retrieved(nullptr);
    DestroyWindow(w);
}

TEST(WaitingObserver, is_told_at_times_that_peeking_found_nothing)
{
    static int told = 0;
    told = 0;
    compat::observe_waiting([] { ++told; });
    MSG message;
    for (int i = 0; i < 50; ++i)
        PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE);
    EXPECT_GE(told, 1);
    EXPECT_LT(told, 50);
    const int before = told;
    const DWORD begin = GetTickCount();
    constexpr DWORD deadline = 60'000; // milliseconds; a tenth of a second is what it takes
    while (told == before && GetTickCount() - begin < deadline)
        PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE);
    EXPECT_EQ(told, before + 1);
    compat::observe_waiting(nullptr);
}

TEST(Translation, makes_a_character_of_a_key)
{
    const HWND w = window();
    MSG key = message_to(w, WM_KEYDOWN, 'Q');
    EXPECT_TRUE(TranslateMessage(&key));
    MSG message;
    ASSERT_TRUE(PeekMessageA(&message, w, WM_CHAR, WM_CHAR, PM_REMOVE));
    EXPECT_EQ(message.wParam, WPARAM{'q'});
    key = message_to(w, WM_APP);
    EXPECT_FALSE(TranslateMessage(&key));
    DestroyWindow(w);
}
