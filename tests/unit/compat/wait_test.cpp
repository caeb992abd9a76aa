#include "compat/kernel/event.hpp"
#include "compat/kernel/handles.hpp"

#include <gtest/gtest.h>

#include <array>
#include <thread>
#include <vector>

#include <windows.h>

namespace {

constexpr DWORD generous = 60'000;

/// A handle that closes itself.
class Handle {
  public:
    explicit Handle(HANDLE handle) : handle_(handle) {}
    ~Handle() { CloseHandle(handle_); }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    operator HANDLE() const { return handle_; }

  private:
    HANDLE handle_;
};

Handle manual_event(bool set = false)
{
    return Handle(CreateEventA(nullptr, TRUE, set, nullptr));
}
Handle auto_event(bool set = false)
{
    return Handle(CreateEventA(nullptr, FALSE, set, nullptr));
}

DWORD state(HANDLE handle)
{
    return WaitForSingleObject(handle, 0);
}

} // namespace

TEST(Events, of_manual_reset_stay_set_until_they_are_reset)
{
    const auto event = manual_event();
    EXPECT_EQ(state(event), DWORD{WAIT_TIMEOUT});
    SetEvent(event);
    EXPECT_EQ(state(event), WAIT_OBJECT_0);
    EXPECT_EQ(state(event), WAIT_OBJECT_0);
    ResetEvent(event);
    EXPECT_EQ(state(event), DWORD{WAIT_TIMEOUT});
}

TEST(Events, of_automatic_reset_release_one_wait)
{
    const auto event = auto_event(true);
    EXPECT_EQ(state(event), WAIT_OBJECT_0);
    EXPECT_EQ(state(event), DWORD{WAIT_TIMEOUT});
    SetEvent(event);
    SetEvent(event);
    EXPECT_EQ(state(event), WAIT_OBJECT_0);
    EXPECT_EQ(state(event), DWORD{WAIT_TIMEOUT});
}

TEST(Events, of_automatic_reset_release_each_waiting_thread_once)
{
    const auto event = auto_event();
    const auto done = Handle(CreateSemaphoreA(nullptr, 0, 100, nullptr));
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            EXPECT_EQ(WaitForSingleObject(event, generous), WAIT_OBJECT_0);
            ReleaseSemaphore(done, 1, nullptr);
        });
    }
    for (int i = 0; i < 8; ++i) {
        SetEvent(event);
        EXPECT_EQ(WaitForSingleObject(done, generous), WAIT_OBJECT_0);
    }
    EXPECT_EQ(state(event), DWORD{WAIT_TIMEOUT});
    for (auto &thread : threads)
        thread.join();
}

TEST(Events, with_a_name_are_one_object_behind_every_handle)
{
    const auto first = Handle(CreateEventA(nullptr, TRUE, FALSE, "compat test event"));
    EXPECT_EQ(GetLastError(), DWORD{ERROR_SUCCESS});
    const auto second = Handle(CreateEventW(nullptr, TRUE, FALSE, u"compat test event"));
    EXPECT_EQ(GetLastError(), DWORD{ERROR_ALREADY_EXISTS});
    const auto third = Handle(OpenEventA(0, FALSE, "compat test event"));
    SetEvent(first);
    EXPECT_EQ(state(second), WAIT_OBJECT_0);
    EXPECT_EQ(state(third), WAIT_OBJECT_0);
    EXPECT_EQ(OpenEventA(0, FALSE, "Compat Test Event"), nullptr) << "case matters";
    EXPECT_EQ(GetLastError(), DWORD{ERROR_FILE_NOT_FOUND});
    EXPECT_EQ(CreateMutexA(nullptr, FALSE, "compat test event"), nullptr);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_HANDLE});
}

TEST(Mutexes, belong_to_a_thread_that_may_take_them_again)
{
    const auto mutex = Handle(CreateMutexA(nullptr, TRUE, nullptr));
    EXPECT_EQ(state(mutex), WAIT_OBJECT_0);
    std::thread([&] {
        EXPECT_EQ(state(mutex), DWORD{WAIT_TIMEOUT});
        EXPECT_FALSE(ReleaseMutex(mutex));
        EXPECT_EQ(GetLastError(), DWORD{ERROR_NOT_OWNER});
    }).join();
    EXPECT_TRUE(ReleaseMutex(mutex));
    EXPECT_TRUE(ReleaseMutex(mutex));
    EXPECT_FALSE(ReleaseMutex(mutex));
    std::thread([&] {
        EXPECT_EQ(state(mutex), WAIT_OBJECT_0);
        ReleaseMutex(mutex);
    }).join();
}

TEST(Mutexes, are_abandoned_by_a_thread_that_ends)
{
    const auto mutex = Handle(CreateMutexA(nullptr, FALSE, nullptr));
    std::thread([&] { EXPECT_EQ(state(mutex), WAIT_OBJECT_0); }).join();
    EXPECT_EQ(WaitForSingleObject(mutex, generous), WAIT_ABANDONED);
    ReleaseMutex(mutex);
    EXPECT_EQ(state(mutex), WAIT_OBJECT_0) << "only the next owner is told";
}

TEST(Semaphores, count_down_with_waits_and_up_to_their_maximum)
{
    const auto semaphore = Handle(CreateSemaphoreA(nullptr, 1, 2, nullptr));
    EXPECT_EQ(state(semaphore), WAIT_OBJECT_0);
    EXPECT_EQ(state(semaphore), DWORD{WAIT_TIMEOUT});
    LONG former = -1;
    EXPECT_TRUE(ReleaseSemaphore(semaphore, 2, &former));
    EXPECT_EQ(former, 0);
    EXPECT_FALSE(ReleaseSemaphore(semaphore, 1, nullptr));
    EXPECT_EQ(GetLastError(), DWORD{ERROR_TOO_MANY_POSTS});
    EXPECT_EQ(CreateSemaphoreA(nullptr, 3, 2, nullptr), nullptr);
}

TEST(Waits, for_any_object_name_the_lowest_one_that_is_signalled)
{
    const auto a = manual_event(), b = manual_event(true), c = manual_event(true);
    const std::array<HANDLE, 3> all{a, b, c};
    EXPECT_EQ(WaitForMultipleObjects(3, all.data(), FALSE, 0), WAIT_OBJECT_0 + 1);
}

TEST(Waits, for_all_objects_take_nothing_before_all_are_there)
{
    const auto a = auto_event(true), b = auto_event();
    const std::array<HANDLE, 2> both{a, b};
    EXPECT_EQ(WaitForMultipleObjects(2, both.data(), TRUE, 0), DWORD{WAIT_TIMEOUT});
    EXPECT_EQ(state(a), WAIT_OBJECT_0) << "still set";
    SetEvent(a);
    std::thread other([&] { SetEvent(b); });
    EXPECT_EQ(WaitForMultipleObjects(2, both.data(), TRUE, generous), WAIT_OBJECT_0);
    other.join();
    EXPECT_EQ(state(a), DWORD{WAIT_TIMEOUT});
    EXPECT_EQ(state(b), DWORD{WAIT_TIMEOUT});
}

TEST(Waits, fail_with_the_documented_errors)
{
    EXPECT_EQ(WaitForSingleObject(reinterpret_cast<HANDLE>(0xBAD0), 0), WAIT_FAILED);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_HANDLE});
    const auto event = manual_event();
    std::array<HANDLE, 65> many;
    many.fill(event);
    EXPECT_EQ(WaitForMultipleObjects(65, many.data(), FALSE, 0), WAIT_FAILED);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_PARAMETER});
    EXPECT_EQ(WaitForMultipleObjects(0, many.data(), FALSE, 0), WAIT_FAILED);
    EXPECT_EQ(WaitForMultipleObjects(2, many.data(), TRUE, 0), WAIT_FAILED) << "the same twice";
    EXPECT_EQ(WaitForMultipleObjects(64, many.data(), FALSE, 0), DWORD{WAIT_TIMEOUT});
}

TEST(Waits, go_on_for_an_object_whose_handle_is_closed_meanwhile)
{
    const auto event = std::make_shared<compat::Event>(compat::Event::Reset::manual, false);
    const HANDLE handle = compat::new_handle(event);
    std::thread waiter([=] { EXPECT_EQ(WaitForSingleObject(handle, generous), WAIT_OBJECT_0); });
    while (event.use_count() < 3) // the table's, the waiter's and ours
        std::this_thread::yield();
    CloseHandle(handle);
    event->set();
    waiter.join();
}

TEST(Handles, are_closed_once_and_duplicated_at_will)
{
    const HANDLE event = CreateEventA(nullptr, TRUE, FALSE, nullptr);
    HANDLE copy = nullptr;
    EXPECT_TRUE(DuplicateHandle(GetCurrentProcess(), event, GetCurrentProcess(), &copy, 0, FALSE,
                                DUPLICATE_SAME_ACCESS));
    SetEvent(event);
    EXPECT_TRUE(CloseHandle(event));
    EXPECT_FALSE(CloseHandle(event));
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_HANDLE});
    EXPECT_EQ(state(copy), WAIT_OBJECT_0);
    CloseHandle(copy);
    EXPECT_TRUE(CloseHandle(GetCurrentThread())) << "a pseudo handle";
}
