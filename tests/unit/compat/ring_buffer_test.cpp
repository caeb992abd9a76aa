#include "compat/message/ring_buffer.hpp"

#include <gtest/gtest.h>

#include <deque>
#include <random>

using compat::RingBuffer;

TEST(RingBuffer, behaves_as_a_deque_under_any_mixture_of_operations)
{
    std::mt19937 random(1);
    RingBuffer<int> ring;
    std::deque<int> model;
    for (int step = 0; step < 20'000; ++step) {
        const auto what = random() % 10;
        if (what < 6 || model.empty()) {
            ring.push_back(step);
            model.push_back(step);
        } else if (what < 9) {
            const auto at = random() % model.size();
            ring.erase(at);
            model.erase(model.begin() + static_cast<std::ptrdiff_t>(at));
        } else {
            const auto divisor = static_cast<int>(random() % 5 + 2);
            const auto doomed = [=](int value) { return value % divisor == 0; };
            EXPECT_EQ(ring.erase_if(doomed), std::erase_if(model, doomed));
        }
        ASSERT_EQ(ring.size(), model.size());
        for (std::size_t i = 0; i < model.size(); ++i)
            ASSERT_EQ(ring[i], model[i]) << "step " << step;
    }
}
