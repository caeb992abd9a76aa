// Mouse and keyboard in the order of messages: what is merged, what follows the keyboard.
#include "compat/message/message_order.hpp"

#include <gtest/gtest.h>

#include <vector>

using namespace compat;
using Outside = MessageOrder::Outside;

namespace {

const HWND a = reinterpret_cast<HWND>(INT_PTR{2});
const HWND b = reinterpret_cast<HWND>(INT_PTR{4});
const auto now = TimerList::Time{} + std::chrono::seconds(1);

MSG message(HWND window, UINT number, WPARAM wparam = 0)
{
    MSG result{};
    result.hwnd = window;
    result.message = number;
    result.wParam = wparam;
    return result;
}

MSG next(MessageOrder &order)
{
    const auto choice = order.choose({}, now, Outside::looked);
    if (choice.source == MessageOrder::Source::none)
        return message(nullptr, WM_NULL);
    return order.take({}, choice, now, 0, true);
}

std::vector<WPARAM> all_wparams(MessageOrder &order)
{
    std::vector<WPARAM> result;
    for (MSG got = next(order); got.message != WM_NULL; got = next(order))
        result.push_back(got.wParam);
    return result;
}

void move(MessageOrder &order, HWND window, WPARAM wparam)
{
    order.post_input(message(window, WM_MOUSEMOVE, wparam), QS_MOUSEMOVE);
}

void press(MessageOrder &order, HWND window, WPARAM wparam, UINT number = WM_KEYDOWN)
{
    order.post_input(message(window, number, wparam), QS_KEY);
}

} // namespace

TEST(InputOrder, keeps_the_last_of_mouse_moves_over_one_window)
{
    MessageOrder order;
    move(order, a, 1);
    move(order, a, 2);
    move(order, a, 3);
    EXPECT_EQ(all_wparams(order), (std::vector<WPARAM>{3}));
}

TEST(InputOrder, keeps_mouse_moves_over_two_windows_apart)
{
    MessageOrder order;
    move(order, a, 1);
    move(order, b, 2);
    move(order, a, 3);
    EXPECT_EQ(all_wparams(order), (std::vector<WPARAM>{1, 2, 3}));
}

TEST(InputOrder, keeps_mouse_moves_before_and_after_a_button_apart)
{
    MessageOrder order;
    move(order, a, 1);
    order.post_input(message(a, WM_LBUTTONDOWN, 2), QS_MOUSEBUTTON);
    order.post_input(message(a, WM_LBUTTONUP, 3), QS_MOUSEBUTTON);
    move(order, a, 4);
    EXPECT_EQ(all_wparams(order), (std::vector<WPARAM>{1, 2, 3, 4}));
}

TEST(InputOrder, counts_a_merged_move_as_new_input)
{
    MessageOrder order;
    move(order, a, 1);
    order.clear_fresh(QS_MOUSEMOVE);
    EXPECT_EQ(order.status(now).fresh, 0U);
    move(order, a, 2);
    EXPECT_EQ(order.status(now).fresh, UINT{QS_MOUSEMOVE});
}

TEST(InputOrder, has_keys_while_one_waits_wherever_it_stands)
{
    MessageOrder order;
    EXPECT_FALSE(order.has_keys());
    move(order, a, 1);
    EXPECT_FALSE(order.has_keys());
    press(order, a, 'A');
    EXPECT_TRUE(order.has_keys());
    next(order);
    EXPECT_TRUE(order.has_keys());
    next(order);
    EXPECT_FALSE(order.has_keys());
}

TEST(InputOrder, keys_go_to_the_window_that_has_the_keyboard_now)
{
    MessageOrder order;
    press(order, a, 'A');
    move(order, a, 1);
    press(order, a, 'A', WM_KEYUP);
    order.aim_keys(b, false);
    const MSG down = next(order);
    EXPECT_EQ(down.hwnd, b);
    EXPECT_EQ(down.message, UINT{WM_KEYDOWN});
    EXPECT_EQ(next(order).hwnd, a) << "the mouse does not follow the keyboard";
    const MSG up = next(order);
    EXPECT_EQ(up.hwnd, b);
    EXPECT_EQ(up.message, UINT{WM_KEYUP});
}

TEST(InputOrder, keys_for_a_window_without_the_keyboard_are_the_systems)
{
    MessageOrder order;
    press(order, a, 'A');
    move(order, a, 1);
    press(order, a, 'A', WM_KEYUP);
    press(order, a, VK_MENU, WM_SYSKEYDOWN);
    order.aim_keys(a, true);
    EXPECT_EQ(next(order).message, UINT{WM_SYSKEYDOWN});
    EXPECT_EQ(next(order).message, UINT{WM_MOUSEMOVE});
    EXPECT_EQ(next(order).message, UINT{WM_SYSKEYUP});
    EXPECT_EQ(next(order).message, UINT{WM_SYSKEYDOWN});
}

TEST(InputOrder, keys_are_lost_where_no_window_can_have_them)
{
    MessageOrder order;
    press(order, a, 1);
    move(order, a, 2);
    press(order, a, 3);
    order.aim_keys(nullptr, false);
    EXPECT_EQ(all_wparams(order), (std::vector<WPARAM>{2}));
}

TEST(InputOrder, notes_of_the_last_message_are_those_of_its_input)
{
    MessageOrder order;
    order.post_input(message(a, WM_KEYDOWN), QS_KEY, {.extra = 7, .character = 'x'});
    next(order);
    EXPECT_EQ(order.note_of_last().extra, 7);
    EXPECT_EQ(order.note_of_last().character, 'x');
    order.post(message(a, WM_APP), 10);
    next(order);
    EXPECT_EQ(order.note_of_last().extra, 0);
    EXPECT_EQ(order.note_of_last().character, InputNote::by_layout);
}

TEST(InputOrder, has_some_while_posted_messages_or_input_wait)
{
    MessageOrder order;
    EXPECT_FALSE(order.has_some());
    order.post(message(a, WM_APP), 10);
    EXPECT_TRUE(order.has_some());
    next(order);
    EXPECT_FALSE(order.has_some());
    move(order, a, 1);
    EXPECT_TRUE(order.has_some());
    order.forget_window(b);
    EXPECT_TRUE(order.has_some());
    order.forget_window(a);
    EXPECT_FALSE(order.has_some());
}
