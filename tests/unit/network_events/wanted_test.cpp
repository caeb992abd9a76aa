// What is not waited for: readiness that no message could come of.

#include "machine_test.hpp"

namespace winsock_shim {
namespace {

class Wanting : public MachineTest {
  protected:
    using Kind = NetworkEvents::Kind;

    static Conditions reset()
    {
        Conditions now;
        now.reset = true;
        return now;
    }

    static Conditions end()
    {
        Conditions now;
        now.unread = Unread::none;
        now.end = true;
        return now;
    }
};

TEST_F(Wanting, ArrivalsAreCountedForRecordsOfTheirEventOnly)
{
    auto listening = listener();
    listening.select(fd_accept, {});
    EXPECT_FALSE(listening.wanted().more);
    listening.select_events(fd_close, {});
    EXPECT_FALSE(listening.wanted().more);
    listening.select_events(fd_accept, {});
    EXPECT_TRUE(listening.wanted().more);

    for (const Kind kind : {Kind::stream, Kind::datagram}) {
        auto events = kind == Kind::stream ? connected() : NetworkEvents(kind, policy);
        events.select(fd_read, {});
        EXPECT_FALSE(events.wanted().more);
        events.select_events(fd_write, {});
        EXPECT_FALSE(events.wanted().more);
        events.select_events(fd_read, {});
        EXPECT_TRUE(events.wanted().more);
    }
}

TEST_F(Wanting, AfterAResetThatLeavesDataOnlyWhatIsInTheMaskIsLookedFor)
{
    policy = Policy::wine_8_0();
    auto events = connected();
    events.select(fd_write, {});
    events.update(reset());
    EXPECT_FALSE(events.wanted().read);
    EXPECT_FALSE(events.wanted().error);

    auto reader = connected();
    reader.select(fd_read | fd_oob, {});
    reader.update(reset());
    EXPECT_TRUE(reader.wanted().read);
    EXPECT_TRUE(reader.wanted().error);
}

TEST_F(Wanting, AResetIsWaitedForByWhoAsksForTheEndAndStillMayHearOfIt)
{
    policy = Policy::wine_8_0(); // tells of a reset behind the end, too
    auto reader = connected();
    reader.select(fd_read, {});
    EXPECT_FALSE(reader.wanted().error);
    auto closer = connected();
    closer.select(fd_close, end());
    EXPECT_TRUE(closer.wanted().error);

    policy = Policy::windows();
    auto told = connected();
    told.select(fd_close, end());
    EXPECT_FALSE(told.wanted().error);
}

} // namespace
} // namespace winsock_shim
