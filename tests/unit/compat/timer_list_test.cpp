#include "compat/message/timer_list.hpp"

#include "compat/message/message_order.hpp"

#include <gtest/gtest.h>

#include <optional>

using namespace compat;
using std::chrono::milliseconds;

namespace {

const MessageFilter everything;
const HWND a = reinterpret_cast<HWND>(INT_PTR{2});
const HWND b = reinterpret_cast<HWND>(INT_PTR{4});

TimerList::Time at(int ms)
{
    return TimerList::Time{} + milliseconds(1000 + ms);
}

} // namespace

TEST(TimerList, is_due_after_its_period_and_not_before)
{
    TimerList timers;
    timers.set(a, 1, 50, nullptr, at(0));
    EXPECT_EQ(timers.due(everything, at(49)), nullptr);
    ASSERT_NE(timers.due(everything, at(50)), nullptr);
    EXPECT_EQ(timers.next_after(at(0)), at(50));
}

TEST(TimerList, rounds_short_periods_up_to_10_ms)
{
    TimerList timers;
    timers.set(a, 1, 0, nullptr, at(0));
    EXPECT_EQ(timers.next_after(at(0)), at(10));
}

TEST(TimerList, counts_ticks_that_were_missed_as_one)
{
    TimerList timers;
    timers.set(a, 1, 10, nullptr, at(0));
    ASSERT_NE(timers.due(everything, at(95)), nullptr);
    timers.restart_due(everything, at(95));
    EXPECT_EQ(timers.due(everything, at(99)), nullptr);
    EXPECT_EQ(timers.next_after(at(95)), at(100));
}

TEST(TimerList, hands_out_the_one_that_has_waited_longest_first)
{
    TimerList timers;
    timers.set(a, 1, 30, nullptr, at(0));
    timers.set(a, 2, 10, nullptr, at(0));
    EXPECT_EQ(timers.due(everything, at(40))->id, 2U);
    timers.restart_due(everything, at(40));
    EXPECT_EQ(timers.due(everything, at(40))->id, 1U);
}

TEST(TimerList, restarts_a_timer_that_is_set_again)
{
    TimerList timers;
    timers.set(a, 1, 50, nullptr, at(0));
    timers.set(a, 1, 1000, nullptr, at(10));
    EXPECT_FALSE(timers.any_due(at(900)));
    EXPECT_TRUE(timers.any_due(at(1010)));
}

TEST(TimerList, makes_up_ids_for_timers_without_a_window)
{
    TimerList timers;
    const auto first = timers.set(nullptr, 77, 10, nullptr, at(0));
    const auto second = timers.set(nullptr, 77, 10, nullptr, at(0));
    EXPECT_NE(first, 0U);
    EXPECT_NE(first, second);
    EXPECT_EQ(timers.set(nullptr, first, 20, nullptr, at(0)), first) << "names a running one";
    EXPECT_TRUE(timers.kill(nullptr, second));
    EXPECT_FALSE(timers.kill(nullptr, second));
}

TEST(TimerList, announces_each_tick_once)
{
    TimerList timers;
    timers.set(a, 1, 10, nullptr, at(0));
    EXPECT_FALSE(timers.announce(at(9)));
    EXPECT_TRUE(timers.announce(at(10)));
    EXPECT_FALSE(timers.announce(at(30)));
    timers.restart_due(everything, at(30));
    EXPECT_TRUE(timers.announce(at(40)));
}

TEST(TimerList, forgets_the_timers_of_a_window_and_only_those)
{
    TimerList timers;
    timers.set(a, 1, 10, nullptr, at(0));
    timers.set(b, 1, 10, nullptr, at(0));
    timers.forget_window(a);
    ASSERT_NE(timers.due(everything, at(20)), nullptr);
    EXPECT_EQ(timers.due(everything, at(20))->window, b);
}

TEST(TimerList, respects_filters)
{
    TimerList timers;
    timers.set(a, 1, 10, nullptr, at(0));
    MessageFilter other_window;
    other_window.window = b;
    MessageFilter other_number;
    other_number.first = other_number.last = WM_PAINT;
    EXPECT_EQ(timers.due(other_window, at(20)), nullptr);
    EXPECT_EQ(timers.due(other_number, at(20)), nullptr);
}

TEST(TimerList, counts_made_up_ids_down_and_begins_again_behind_1)
{
    TimerList timers;
    UINT_PTR expected = 0x7FFE;
    for (int i = 0; i < 0x8000; ++i) {
        const auto id = timers.set(nullptr, 0, 10, nullptr, at(0));
        ASSERT_EQ(id, expected);
        timers.kill(nullptr, id);
        expected = expected > 1 ? expected - 1 : 0x7FFF;
    }
}

TEST(TimerList, says_1_for_success_where_a_windows_id_is_0)
{
    TimerList timers;
    EXPECT_EQ(timers.set(a, 0, 10, nullptr, at(0)), 1U);
    EXPECT_EQ(timers.set(a, 5, 10, nullptr, at(0)), 5U);
    EXPECT_EQ(timers.due(everything, at(10))->id, 0U);
}

TEST(TimerList, prefers_the_one_that_was_set_first_where_two_have_waited_equally_long)
{
    TimerList timers;
    timers.set(a, 1, 10, nullptr, at(0));
    timers.set(a, 2, 10, nullptr, at(0));
    timers.set(a, 3, 30, nullptr, at(0));
    EXPECT_EQ(timers.due(everything, at(40))->id, 1U);
}

TEST(TimerList, has_nothing_to_restart_where_nothing_is_due)
{
    TimerList timers;
    timers.restart_due(everything, at(0));
    timers.set(a, 1, 10, nullptr, at(0));
    timers.restart_due(everything, at(5));
    EXPECT_EQ(timers.next_after(at(5)), at(10));
}

TEST(TimerList, names_the_earliest_of_those_that_are_not_due_yet)
{
    TimerList timers;
    timers.set(a, 1, 20, nullptr, at(0));
    timers.set(a, 2, 10, nullptr, at(0));
    timers.set(a, 3, 30, nullptr, at(0));
    EXPECT_EQ(timers.next_after(at(0)), at(10));
    EXPECT_EQ(timers.next_after(at(10)), at(20));
    EXPECT_EQ(timers.next_after(at(25)), at(30));
    EXPECT_EQ(timers.next_after(at(30)), std::nullopt);
}
