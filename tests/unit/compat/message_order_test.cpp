// The order of messages, exhaustively for small cases: every set of things that can be present,
// under every filter, against a list of the rules written out plainly.
#include "compat/message/message_order.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace compat;
using Source = MessageOrder::Source;
using Outside = MessageOrder::Outside;

namespace {

constexpr std::size_t no_limit = static_cast<std::size_t>(-1);
const HWND a = reinterpret_cast<HWND>(INT_PTR{2});
const HWND b = reinterpret_cast<HWND>(INT_PTR{4});
const HWND child_of_a = reinterpret_cast<HWND>(INT_PTR{6});
const HWND threads = reinterpret_cast<HWND>(INT_PTR{-1});
const auto start = TimerList::Time{} + std::chrono::seconds(1);
const auto later = start + std::chrono::seconds(1);

bool belongs(HWND filter, HWND window)
{
    return window == filter || (filter == a && window == child_of_a);
}

MSG message(HWND window, UINT number, WPARAM wparam = 0)
{
    MSG result{};
    result.hwnd = window;
    result.message = number;
    result.wParam = wparam;
    return result;
}

MessageFilter filter(HWND window = nullptr, UINT first = 0, UINT last = 0)
{
    MessageFilter result;
    result.window = window;
    result.first = first;
    result.last = last;
    result.belongs = belongs;
    return result;
}

MSG next(MessageOrder &order, const MessageFilter &by = filter())
{
    const auto choice = order.choose(by, later, Outside::looked);
    if (choice.source == Source::none)
        return message(nullptr, WM_NULL);
    return order.take(by, choice, later, 0, true);
}

/// Bits of what is present.
enum Present : unsigned {
    sent = 1,
    posted_a = 2,
    posted_thread = 4,
    quit = 8,
    input = 16,
    paint = 32,
    timer = 64,
    all_sets = 128
};

MessageOrder order_with(unsigned present)
{
    MessageOrder order;
    if (present & timer)
        order.timers().set(a, 7, 10, nullptr, start);
    if (present & paint)
        order.paint_needed(a, true);
    if (present & input)
        order.post_input(message(a, WM_KEYDOWN), QS_KEY);
    if (present & quit)
        order.quit(5);
    if (present & posted_a)
        order.post(message(a, WM_APP), no_limit);
    if (present & posted_thread)
        order.post(message(nullptr, WM_APP + 1), no_limit);
    if (present & sent)
        order.sent_arrived();
    return order;
}

/// The rules, one line each (Q1, Q2, Q4, Q5, Q15).
Source expected(unsigned present, const MessageFilter &by)
{
    if (present & sent)
        return Source::sent;
    const bool app_a = by.accepts(message(a, WM_APP));
    const bool app_thread = by.accepts(message(nullptr, WM_APP + 1));
    if (((present & posted_a) && app_a) || ((present & posted_thread) && app_thread))
        return Source::posted;
    if (present & quit)
        return Source::quit;
    if ((present & input) && by.accepts(message(a, WM_KEYDOWN)))
        return Source::input;
    if ((present & paint) && by.accepts(message(a, WM_PAINT)))
        return Source::paint;
    if ((present & timer) && by.accepts(message(a, WM_TIMER)))
        return Source::timer;
    return Source::none;
}

const std::vector<MessageFilter> &filters()
{
    static const std::vector<MessageFilter> list = {
        filter(),
        filter(a),
        filter(b),
        filter(threads),
        filter(nullptr, WM_APP, WM_APP),
        filter(nullptr, WM_APP + 1, WM_APP + 1),
        filter(nullptr, WM_TIMER, WM_TIMER),
        filter(nullptr, WM_KEYDOWN, WM_KEYDOWN),
        filter(a, WM_PAINT, WM_PAINT),
        filter(nullptr, WM_APP + 9, WM_APP),
    };
    return list;
}

} // namespace

TEST(MessageOrder, chooses_by_the_rules_for_every_set_of_things_and_every_filter)
{
    for (unsigned present = 0; present < all_sets; ++present) {
        for (std::size_t i = 0; i < filters().size(); ++i) {
            const auto order = order_with(present);
            const auto choice = order.choose(filters()[i], later, Outside::looked);
            EXPECT_EQ(choice.source, expected(present, filters()[i]))
                << "present " << present << ", filter " << i;
        }
    }
}

TEST(MessageOrder, looks_outside_before_it_makes_anything_that_ranks_below_posted_messages)
{
    for (unsigned present = 0; present < all_sets; ++present) {
        for (const auto &by : filters()) {
            const auto order = order_with(present);
            const auto wanted = expected(present, by);
            const bool high =
                wanted == Source::sent || wanted == Source::posted || wanted == Source::none;
            EXPECT_EQ(order.choose(by, later, Outside::not_looked).source,
                      high ? wanted : Source::look_outside)
                << "present " << present;
        }
    }
}

TEST(MessageOrder, hands_everything_out_in_rank_until_nothing_is_left)
{
    for (unsigned present = 0; present < all_sets; ++present) {
        auto order = order_with(present);
        std::vector<Source> got;
        for (;;) {
            const auto choice = order.choose(filter(), later, Outside::looked);
            if (choice.source == Source::none)
                break;
            got.push_back(choice.source);
            if (choice.source == Source::sent)
                order.sent_taken();
            else if (order.take(filter(), choice, later, 0, true).message == WM_PAINT)
                order.paint_needed(a, false); // drawn
        }
        std::vector<Source> wanted;
        const auto add = [&](unsigned bit, Source source) {
            if (present & bit)
                wanted.push_back(source);
        };
        add(sent, Source::sent);
        add(posted_a, Source::posted);
        add(posted_thread, Source::posted);
        add(quit, Source::quit);
        add(input, Source::input);
        add(paint, Source::paint);
        add(timer, Source::timer);
        EXPECT_EQ(got, wanted) << "present " << present;
    }
}

TEST(MessageOrder, keeps_what_is_only_looked_at)
{
    for (unsigned present = 0; present < all_sets; ++present) {
        auto order = order_with(present & ~unsigned{sent});
        const auto first = order.choose(filter(), later, Outside::looked);
        if (first.source == Source::none)
            continue;
        const auto seen = order.take(filter(), first, later, 0, false);
        const auto again = order.choose(filter(), later, Outside::looked);
        EXPECT_EQ(again.source, first.source);
        EXPECT_EQ(order.take(filter(), again, later, 0, true).message, seen.message);
    }
}

TEST(MessageOrder, reports_what_is_present_and_what_is_new)
{
    struct Bit {
        unsigned what;
        UINT bits;
    };
    const Bit bits[] = {{sent, QS_SENDMESSAGE},
                        {posted_a, QS_POSTMESSAGE | QS_ALLPOSTMESSAGE},
                        {quit, QS_POSTMESSAGE | QS_ALLPOSTMESSAGE},
                        {input, QS_KEY},
                        {paint, QS_PAINT},
                        {timer, QS_TIMER}};
    for (unsigned present = 0; present < all_sets; ++present) {
        auto order = order_with(present);
        UINT wanted = present & posted_thread ? UINT{QS_POSTMESSAGE | QS_ALLPOSTMESSAGE} : 0;
        for (const auto &bit : bits)
            wanted |= present & bit.what ? bit.bits : 0;
        order.note_time(later);
        EXPECT_EQ(order.status(later).fresh, wanted) << present;
        EXPECT_EQ(order.status(later).present, wanted) << present;
        order.clear_fresh(~UINT{0});
        EXPECT_EQ(order.status(later).fresh, 0U);
        EXPECT_EQ(order.status(later).present, wanted);
    }
}

TEST(MessageOrder, is_first_in_first_out_over_all_windows)
{
    MessageOrder order;
    const HWND windows[] = {a, b, nullptr};
    for (WPARAM i = 0; i < 100; ++i)
        order.post(message(windows[i % 3], WM_APP, i), no_limit);
    for (WPARAM i = 0; i < 100; ++i)
        EXPECT_EQ(next(order).wParam, i);
}

TEST(MessageOrder, filters_by_window_children_and_threads)
{
    MessageOrder order;
    for (const HWND window : {a, b, HWND(nullptr), child_of_a})
        order.post(message(window, WM_APP), no_limit);
    EXPECT_EQ(next(order, filter(b)).hwnd, b);
    EXPECT_EQ(next(order, filter(threads)).hwnd, nullptr);
    EXPECT_EQ(next(order, filter(a)).hwnd, a);
    EXPECT_EQ(next(order, filter(a)).hwnd, child_of_a);
    EXPECT_EQ(next(order).message, UINT{WM_NULL});
}

TEST(MessageOrder, refuses_a_message_above_the_limit_and_takes_one_again_after_a_retrieval)
{
    MessageOrder order;
    EXPECT_TRUE(order.post(message(a, WM_APP), 2));
    EXPECT_TRUE(order.post(message(a, WM_APP), 2));
    EXPECT_FALSE(order.post(message(a, WM_APP), 2));
    next(order);
    EXPECT_TRUE(order.post(message(a, WM_APP), 2));
}

TEST(MessageOrder, gives_WM_QUIT_once_with_the_last_code)
{
    MessageOrder order;
    order.quit(1);
    order.quit(2);
    const auto got = next(order, filter(b, WM_APP, WM_APP));
    EXPECT_EQ(got.message, UINT{WM_QUIT});
    EXPECT_EQ(got.wParam, 2U);
    EXPECT_EQ(got.hwnd, nullptr);
    EXPECT_EQ(next(order).message, UINT{WM_NULL});
}

TEST(MessageOrder, forgets_a_window_but_not_the_quit_flag)
{
    auto order = order_with(posted_a | quit | input | paint | timer);
    order.post(message(b, WM_APP + 2), no_limit);
    order.forget_window(a);
    EXPECT_EQ(next(order).message, UINT{WM_APP + 2});
    EXPECT_EQ(next(order).message, UINT{WM_QUIT});
    EXPECT_EQ(next(order).message, UINT{WM_NULL});
}

TEST(MessageOrder, asks_only_for_the_kinds_that_are_wanted)
{
    const auto only = [](UINT kinds) {
        auto result = filter();
        result.kinds = kinds;
        return result;
    };
    auto order = order_with(posted_a | input | paint | timer);
    EXPECT_EQ(order.choose(only(QS_KEY), later, Outside::looked).source, Source::input);
    EXPECT_EQ(order.choose(only(QS_PAINT), later, Outside::looked).source, Source::paint);
    EXPECT_EQ(order.choose(only(QS_TIMER), later, Outside::looked).source, Source::timer);
    EXPECT_EQ(order.choose(only(QS_SENDMESSAGE), later, Outside::looked).source, Source::none);
    EXPECT_EQ(order.choose(only(QS_POSTMESSAGE), later, Outside::looked).source, Source::posted);
}

TEST(MessageOrder, gives_WM_QUIT_only_to_who_wants_posted_messages)
{
    auto order = order_with(quit | timer);
    auto by = filter();
    by.kinds = QS_TIMER;
    EXPECT_EQ(order.choose(by, later, Outside::looked).source, Source::timer);
    by.kinds = QS_KEY;
    EXPECT_EQ(order.choose(by, later, Outside::looked).source, Source::none);
    by.kinds = QS_POSTMESSAGE;
    EXPECT_EQ(order.choose(by, later, Outside::looked).source, Source::quit);
}

TEST(MessageOrder, hands_input_out_as_it_came_and_stamps_what_it_makes_up)
{
    auto order = order_with(input | quit);
    const auto made_up = [&](Source source) {
        const auto choice = order.choose(filter(), later, Outside::looked);
        EXPECT_EQ(choice.source, source);
        return order.take(filter(), choice, later, 77, true);
    };
    EXPECT_EQ(made_up(Source::quit).time, 77U);
    const auto key = made_up(Source::input);
    EXPECT_EQ(key.hwnd, a);
    EXPECT_EQ(key.message, UINT{WM_KEYDOWN});
}

TEST(MessageOrder, counts_sent_messages_as_new_until_the_last_is_taken)
{
    auto order = order_with(posted_a);
    order.sent_arrived();
    order.sent_arrived();
    const UINT posted = QS_POSTMESSAGE | QS_ALLPOSTMESSAGE;
    EXPECT_EQ(order.status(later).fresh, posted | QS_SENDMESSAGE);
    order.sent_taken();
    EXPECT_EQ(order.status(later).fresh, posted | QS_SENDMESSAGE);
    order.sent_taken();
    EXPECT_EQ(order.status(later).fresh, posted);
    EXPECT_EQ(order.status(later).present, posted);
}

TEST(MessageOrder, knows_once_that_a_window_has_something_to_draw)
{
    auto order = order_with(posted_a);
    order.paint_needed(a, true);
    order.paint_needed(a, true);
    EXPECT_EQ(order.status(later).fresh, UINT{QS_POSTMESSAGE | QS_ALLPOSTMESSAGE | QS_PAINT});
    EXPECT_EQ(order.status(later).present, UINT{QS_POSTMESSAGE | QS_ALLPOSTMESSAGE | QS_PAINT});
    order.paint_needed(a, false);
    EXPECT_EQ(order.status(later).present, UINT{QS_POSTMESSAGE | QS_ALLPOSTMESSAGE});
}

TEST(MessageFilter, takes_a_range_of_numbers_from_both_its_ends)
{
    EXPECT_TRUE(filter(nullptr, 0, 0).accepts_number(WM_APP));
    EXPECT_FALSE(filter(nullptr, 5, 0).accepts_number(WM_APP));
    EXPECT_FALSE(filter(nullptr, 0, 5).accepts_number(WM_APP));
    EXPECT_TRUE(filter(nullptr, 0, 5).accepts_number(5));
    EXPECT_TRUE(filter(nullptr, 5, 7).accepts_number(5));
    EXPECT_FALSE(filter(nullptr, 5, 7).accepts_number(4));
}

TEST(MessageFilter, asks_about_children_only_for_another_window)
{
    auto by = filter(a);
    by.belongs = nullptr;
    EXPECT_TRUE(by.accepts_window(a));
    EXPECT_FALSE(by.accepts_window(b));
    by.belongs = [](HWND, HWND) { return true; };
    EXPECT_TRUE(by.accepts_window(b));
    EXPECT_FALSE(by.accepts_window(nullptr)) << "a thread's message belongs to no window";
}
