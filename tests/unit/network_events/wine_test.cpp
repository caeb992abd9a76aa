// What Wine 8.0 does otherwise, as far as the model's world knows nothing of it.

#include "machine_test.hpp"

#include <wsa/errors.h>

namespace winsock_shim {
namespace {

class AsOnWine : public MachineTest {
  protected:
    static Conditions refused()
    {
        Conditions now;
        now.refused = true;
        return now;
    }

    AsOnWine() { policy = Policy::wine_8_0(); }
};

TEST_F(AsOnWine, ARefusedDatagramClosesOnceWhereThatIsInTheMask)
{
    NetworkEvents events(NetworkEvents::Kind::datagram, policy);
    EXPECT_TRUE(events.select(fd_read, refused()).empty());
    const Notifications told = events.select(fd_close, refused());
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(*told.begin(), (Notification{fd_close, WSAECONNREFUSED}));
    EXPECT_TRUE(events.update(refused()).empty());
}

TEST_F(AsOnWine, AStreamKnowsNoRefusal)
{
    auto events = connected();
    EXPECT_TRUE(events.select(fd_close, refused()).empty());
}

TEST_F(AsOnWine, AHalfClosedConnectionGoesDeafOnlyWhereDataIsUnread)
{
    Conditions end;
    end.unread = Unread::none;
    end.end = true;
    auto empty = connected();
    empty.shut_down(true, false);
    EXPECT_EQ(empty.select(fd_read | fd_close, end).size(), 1U);
    EXPECT_EQ(empty.mask(), fd_read | fd_close);

    end.unread = Unread::some;
    auto full = connected();
    full.shut_down(true, false);
    EXPECT_EQ(full.select(fd_read | fd_close, end).size(), 2U);
    EXPECT_EQ(full.mask(), EventMask{fd_close});
}

TEST_F(AsOnWine, ARegistrationForMessagesForgetsTheOutcomeThatItDoesNotAskFor)
{
    policy.connect_after_cancel = Policy::connect_after_cancel_values::forgotten;
    constexpr EventMask none_of_the_six = 0x40;
    for (const bool registered : {false, true}) {
        NetworkEvents events(NetworkEvents::Kind::stream, policy);
        if (registered) {
            events.select(none_of_the_six, {});
        }
        events.connecting();
        events.connect_decided(0, {});
        events.select_events(fd_connect, {});
        EXPECT_EQ(events.recorded(), registered ? 0U : EventMask{fd_connect});
    }
}

} // namespace
} // namespace winsock_shim
