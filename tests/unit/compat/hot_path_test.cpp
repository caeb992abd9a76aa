// What a message costs: no allocation in a steady flow, one epoll_wait for one wait, none for a
// message that is there, and no thread.
#include "compat/message/message_queue.hpp"
#include "compat/message/thread_queue.hpp"

#include "counted.hpp"
#include "support.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>

using namespace compat_test;

namespace {

std::size_t threads_of_this_process()
{
    const std::filesystem::directory_iterator list("/proc/self/task");
    return static_cast<std::size_t>(std::distance(begin(list), end(list)));
}

/// Posts, retrieves and dispatches.
void round_trips(HWND window, int count)
{
    MSG message;
    for (int i = 0; i < count; ++i) {
        PostMessageA(window, WM_NULL, 0, 0);
        GetMessageA(&message, nullptr, 0, 0);
        DispatchMessageA(&message);
    }
}

} // namespace

TEST(HotPath, of_posted_messages_allocates_nothing_and_makes_no_epoll_wait)
{
    const HWND w = wide_window();
    round_trips(w, 100);
    const long before = allocations, waits = epoll_waits;
    round_trips(w, 10'000);
    EXPECT_EQ(allocations, before);
    EXPECT_EQ(epoll_waits, waits);
    DestroyWindow(w);
}

TEST(HotPath, of_messages_from_another_thread_allocates_nothing)
{
    const HWND w = wide_window();
    std::atomic<int> received{0};
    constexpr int count = 2000;
    long before = 0;
    std::thread sender([&] {
        for (int i = 0; i < count; ++i) {
            PostMessageA(w, WM_NULL, 0, 0);
            while (received.load() <= i)
                std::this_thread::yield();
        }
    });
    MSG message;
    for (int i = 0; i < count; ++i) {
        GetMessageA(&message, nullptr, 0, 0);
        if (i == 100)
            before = allocations;
        ++received;
    }
    EXPECT_EQ(allocations, before);
    sender.join();
    DestroyWindow(w);
}

TEST(HotPath, of_a_wait_is_one_epoll_wait)
{
    const HWND w = wide_window();
    drain();
    const long before = epoll_waits;
    std::thread sender([&] {
        while (epoll_waits.load() == before)
            std::this_thread::yield(); // until the owner blocks
        PostMessageA(w, WM_NULL, 0, 0);
    });
    MSG message;
    GetMessageA(&message, nullptr, 0, 0);
    EXPECT_EQ(epoll_waits, before + 1);
    sender.join();
    DestroyWindow(w);
}

TEST(HotPath, needs_no_thread_besides_the_programs_own)
{
    const auto before = threads_of_this_process();
    const HWND w = wide_window();
    SetTimer(w, 1, 10, nullptr);
    MSG message;
    GetMessageA(&message, nullptr, 0, 0);
    EXPECT_EQ(threads_of_this_process(), before);
    DestroyWindow(w);
}
