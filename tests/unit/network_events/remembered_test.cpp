// What was seen once and need not be seen again: a reset, and how much there was.

#include "machine_test.hpp"

namespace winsock_shim {
namespace {

class Remembered : public MachineTest {
  protected:
    static Conditions reset()
    {
        Conditions now;
        now.reset = true;
        return now;
    }

    static Conditions room()
    {
        Conditions now;
        now.room = true;
        return now;
    }

    static Conditions data(long amount)
    {
        Conditions now;
        now.unread = amount == 0 ? Unread::none : Unread::some;
        now.amount = amount;
        return now;
    }
};

TEST_F(Remembered, AResetForgetsARegistrationThatSeesItNoMore)
{
    policy = Policy::wine_8_0();
    auto events = connected();
    events.update(reset());
    EXPECT_TRUE(events.select(fd_read | fd_close, {}).empty());
    EXPECT_EQ(events.mask(), 0U);
}

TEST_F(Remembered, AResetLeavesNothingToWriteForARecordThatSeesItNoMore)
{
    auto events = connected();
    events.update(reset());
    EXPECT_TRUE(events.select_events(fd_write, room()).empty());
    EXPECT_EQ(events.recorded(), 0U);
}

TEST_F(Remembered, AnAmountThatFellToNothingRisesAgain)
{
    auto events = connected();
    events.select_events(fd_read, data(0));
    events.update(data(5));
    EXPECT_EQ(events.take_records().size(), 1U);
    events.update(data(0)); // an operation that was pending has taken it
    EXPECT_EQ(events.recorded(), 0U);
    events.update(data(5));
    EXPECT_EQ(events.recorded(), EventMask{fd_read});
}

} // namespace
} // namespace winsock_shim
