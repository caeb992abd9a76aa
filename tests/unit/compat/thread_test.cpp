#include "support.hpp"

#include <gtest/gtest.h>

#include <process.h>

namespace {

constexpr DWORD generous = 60'000;

DWORD WINAPI returns_its_parameter(void *parameter)
{
    return static_cast<DWORD>(reinterpret_cast<ULONG_PTR>(parameter));
}

void *number(ULONG_PTR value)
{
    return reinterpret_cast<void *>(value);
}

DWORD exit_code(HANDLE thread)
{
    DWORD code = 0;
    EXPECT_TRUE(GetExitCodeThread(thread, &code));
    return code;
}

} // namespace

TEST(Threads, are_signalled_at_their_end_with_their_exit_code)
{
    DWORD id = 0;
    const HANDLE thread = CreateThread(nullptr, 0, returns_its_parameter, number(42), 0, &id);
    EXPECT_NE(id, 0U);
    EXPECT_NE(id, GetCurrentThreadId());
    EXPECT_EQ(GetThreadId(thread), id);
    EXPECT_EQ(WaitForSingleObject(thread, generous), WAIT_OBJECT_0);
    EXPECT_EQ(exit_code(thread), 42U);
    CloseHandle(thread);
}

TEST(Threads, made_suspended_wait_for_ResumeThread)
{
    const HANDLE thread =
        CreateThread(nullptr, 0, returns_its_parameter, number(7), CREATE_SUSPENDED, nullptr);
    EXPECT_EQ(exit_code(thread), DWORD{STILL_ACTIVE});
    EXPECT_EQ(ResumeThread(thread), 1U);
    EXPECT_EQ(WaitForSingleObject(thread, generous), WAIT_OBJECT_0);
    EXPECT_EQ(exit_code(thread), 7U);
    CloseHandle(thread);
}

TEST(Threads, end_at_once_with_ExitThread_and_endthreadex)
{
    const HANDLE one = CreateThread(
        nullptr, 0, [](void *) -> DWORD { ExitThread(5); }, nullptr, 0, nullptr);
    const auto two = reinterpret_cast<HANDLE>(_beginthreadex(
        nullptr, 0,
        [](void *) -> unsigned {
            _endthreadex(6);
            return 0;
        },
        nullptr, 0, nullptr));
    for (const HANDLE thread : {one, two}) {
        EXPECT_EQ(WaitForSingleObject(thread, generous), WAIT_OBJECT_0);
        EXPECT_EQ(exit_code(thread), thread == one ? 5U : 6U);
        CloseHandle(thread);
    }
}

TEST(Threads, know_themselves_by_a_pseudo_handle_that_can_be_duplicated)
{
    EXPECT_EQ(GetThreadId(GetCurrentThread()), GetCurrentThreadId());
    EXPECT_EQ(exit_code(GetCurrentThread()), DWORD{STILL_ACTIVE});
    HANDLE real = nullptr;
    ASSERT_TRUE(DuplicateHandle(GetCurrentProcess(), GetCurrentThread(), GetCurrentProcess(), &real,
                                0, FALSE, DUPLICATE_SAME_ACCESS));
    const DWORD own = GetCurrentThreadId();
    std::thread([=] { EXPECT_EQ(GetThreadId(real), own); }).join();
    CloseHandle(real);
}

TEST(Threads, lose_their_windows_silently_before_they_are_signalled)
{
    struct Shared {
        HWND top = nullptr;
        HWND child = nullptr;
    } shared;
    const HANDLE thread = CreateThread(
        nullptr, 0,
        [](void *parameter) -> DWORD {
            auto &out = *static_cast<Shared *>(parameter);
            out.top = compat_test::window(nullptr, WS_OVERLAPPEDWINDOW);
            out.child = compat_test::window(out.top, WS_CHILD);
            return IsWindow(out.top) && IsWindow(out.child);
        },
        &shared, 0, nullptr);
    EXPECT_EQ(WaitForSingleObject(thread, generous), WAIT_OBJECT_0);
    EXPECT_EQ(exit_code(thread), 1U);
    EXPECT_FALSE(IsWindow(shared.top));
    EXPECT_FALSE(IsWindow(shared.child));
    EXPECT_FALSE(PostMessageA(shared.top, WM_APP, 0, 0));
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_WINDOW_HANDLE});
    CloseHandle(thread);
}

TEST(Threads, have_an_error_slot_each)
{
    SetLastError(1234);
    std::thread([] {
        EXPECT_EQ(GetLastError(), 0U);
        SetLastError(99);
    }).join();
    EXPECT_EQ(GetLastError(), 1234U);
}

TEST(CriticalSections, exclude_other_threads_and_admit_their_own_again)
{
    CRITICAL_SECTION section;
    InitializeCriticalSection(&section);
    int count = 0; // deliberately not atomic
    const auto work = [&] {
        for (int i = 0; i < 10'000; ++i) {
            EnterCriticalSection(&section);
            EnterCriticalSection(&section);
            ++count;
            LeaveCriticalSection(&section);
            LeaveCriticalSection(&section);
        }
    };
    std::thread other(work);
    work();
    other.join();
    EXPECT_EQ(count, 20'000);

    EnterCriticalSection(&section);
    std::thread([&] { EXPECT_FALSE(TryEnterCriticalSection(&section)); }).join();
    LeaveCriticalSection(&section);
    EXPECT_TRUE(TryEnterCriticalSection(&section));
    LeaveCriticalSection(&section);
    DeleteCriticalSection(&section);
}
