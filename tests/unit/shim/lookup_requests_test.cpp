#include "winsock_shim/shim/lookup_requests.hpp"

#include <wsa/errors.h>

#include <algorithm>
#include <future>

#include <winuser.h>

#include <gtest/gtest.h>

namespace winsock_shim {
namespace {

constexpr UINT answered = WM_APP + 1;

/// A request whose answer is `reply`, given when `go` is set.
LookUpRequests::Find when(std::shared_future<void> go, char reply)
{
    return [go, reply](LookUpRequests::Pack &pack) {
        go.wait();
        pack = [reply](void *buffer, std::size_t size) -> std::size_t {
            if (size >= 1)
                *static_cast<char *>(buffer) = reply;
            return 1;
        };
        return 0;
    };
}

class LookUpRequestsTest : public testing::Test {
  protected:
    LookUpRequestsTest()
    {
        WNDCLASSA c{};
        c.lpfnWndProc = DefWindowProcA;
        c.lpszClassName = "answers";
        RegisterClassA(&c);
        window = CreateWindowExA(0, "answers", "", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr, nullptr,
                                 nullptr);
    }
    ~LookUpRequestsTest() override { DestroyWindow(window); }

    std::uintptr_t add(char &buffer, LookUpRequests::Find find)
    {
        return requests.add({window, answered, &buffer, 1}, std::move(find));
    }
    std::uintptr_t next_answer() const
    {
        MSG message{};
        GetMessageA(&message, window, answered, answered);
        return message.wParam;
    }

    std::promise<void> go;
    std::shared_future<void> gone = go.get_future().share();
    HWND window = nullptr;
    // The process's own: its thread may still be on its way out when the test ends.
    LookUpRequests &requests = look_up_requests();
};

TEST_F(LookUpRequestsTest, RequestsAreAnsweredOneAfterTheOther)
{
    char a = 0, b = 0;
    const auto first = add(a, when(gone, 'a'));
    const auto second = add(b, when(gone, 'b'));
    EXPECT_NE(first, second);
    go.set_value();
    EXPECT_EQ(next_answer(), first);
    EXPECT_EQ(next_answer(), second);
    EXPECT_EQ(a, 'a');
    EXPECT_EQ(b, 'b');
}

TEST_F(LookUpRequestsTest, ACancelledRequestIsNotAnsweredWhetherItWaitsOrIsBeingServed)
{
    char a = 0, b = 0, c = 0;
    const auto first = add(a, when(gone, 'a'));
    const auto second = add(b, when(gone, 'b'));
    const auto third = add(c, when(gone, 'c'));
    EXPECT_EQ(requests.cancel(first), 0);
    EXPECT_EQ(requests.cancel(second), 0);
    go.set_value();
    EXPECT_EQ(next_answer(), third);
    EXPECT_EQ(a, 0);
    EXPECT_EQ(b, 0);
}

TEST_F(LookUpRequestsTest, WhatIsAnsweredOrNeverWasCannotBeCancelled)
{
    char a = 0;
    go.set_value();
    const auto request = add(a, when(gone, 'a'));
    EXPECT_EQ(next_answer(), request);
    EXPECT_EQ(requests.cancel(request), WSAEALREADY);
    EXPECT_EQ(requests.cancel(0x10000), WSAEINVAL);
    EXPECT_EQ(requests.cancel(0), WSAEINVAL);
}

TEST_F(LookUpRequestsTest, CancelAllLeavesNothingToAnswer)
{
    char a = 0, b = 0, c = 0;
    add(a, when(gone, 'a'));
    add(b, when(gone, 'b'));
    requests.cancel_all();
    const auto later = add(c, when(gone, 'c'));
    go.set_value();
    EXPECT_EQ(next_answer(), later);
    EXPECT_EQ(a, 0);
    EXPECT_EQ(b, 0);
}

TEST_F(LookUpRequestsTest, HandlesAreSixteenBitsAndNotReusedWhileOutstanding)
{
    char a = 0, b = 0;
    const auto outstanding = add(a, when(gone, 'a'));
    std::uintptr_t largest = 0;
    for (int i = 0; i < 70000; ++i) {
        const auto handle = add(b, when(gone, 'b'));
        ASSERT_NE(handle, 0U);
        ASSERT_NE(handle, outstanding);
        ASSERT_EQ(requests.cancel(handle), 0);
        largest = std::max(largest, handle);
    }
    EXPECT_EQ(largest, 0xFFFFU);
    go.set_value();
    EXPECT_EQ(next_answer(), outstanding);
}

} // namespace
} // namespace winsock_shim
