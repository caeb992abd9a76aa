// The small table of docs/semantics/state-machine.md, cell by cell: each event armed or not, its
// condition true or not. (Longer stories are in exhaustive_test.cpp.)

#include "machine_test.hpp"

#include <wsa/errors.h>

#include <algorithm>
#include <ostream>
#include <vector>

namespace winsock_shim {

void PrintTo(const Notification &notification, std::ostream *out)
{
    *out << "event " << notification.event << " error " << notification.error;
}

namespace {

using Messages = std::vector<Notification>;

Messages messages(const Notifications &notifications)
{
    return {notifications.begin(), notifications.end()};
}

Messages only(EventMask event, int error = 0)
{
    return {{event, error}};
}

const Messages silence;

Conditions nothing()
{
    Conditions now;
    now.unread = Unread::none;
    return now;
}

Conditions data()
{
    Conditions now;
    now.unread = Unread::some;
    return now;
}

Conditions room()
{
    Conditions now;
    now.room = true;
    return now;
}

Conditions urgent()
{
    Conditions now;
    now.urgent = true;
    return now;
}

Conditions waiting()
{
    Conditions now;
    now.waiting = true;
    return now;
}

Conditions end()
{
    Conditions now = nothing();
    now.end = true;
    return now;
}

Conditions reset()
{
    Conditions now = nothing();
    now.reset = true;
    return now;
}

class EventTable : public MachineTest {};

TEST_F(EventTable, ReadArmedWithDataIsPosted)
{
    auto events = connected();
    EXPECT_EQ(messages(events.select(fd_read, data())), only(fd_read));
}

TEST_F(EventTable, ReadArmedWithoutDataWaitsForData)
{
    auto events = connected();
    EXPECT_EQ(messages(events.select(fd_read, nothing())), silence);
    EXPECT_TRUE(events.wanted().read);
    EXPECT_EQ(messages(events.update(data())), only(fd_read));
}

TEST_F(EventTable, ReadPostedIsSilentUntilARecv)
{
    auto events = connected();
    events.select(fd_read, data());
    EXPECT_EQ(messages(events.update(data())), silence);
    EXPECT_FALSE(events.wanted().read);
    events.received(Outcome::succeeded);
    EXPECT_TRUE(events.wanted().read);
    EXPECT_EQ(messages(events.update(data())), only(fd_read));
}

TEST_F(EventTable, ReadPostedAndDrainedIsArmedByTheRecvThatFindsNothing)
{
    auto events = connected();
    events.select(fd_read, data());
    events.received(Outcome::would_block);
    EXPECT_EQ(messages(events.update(nothing())), silence);
    EXPECT_EQ(messages(events.update(data())), only(fd_read));
}

TEST_F(EventTable, ReadIsNotArmedBySendNorByRecvOfUrgentBytes)
{
    auto events = connected();
    events.select(fd_read, data());
    events.sent(Outcome::would_block);
    events.received_urgent(Outcome::succeeded);
    EXPECT_EQ(messages(events.update(data())), silence);
}

TEST_F(EventTable, WriteArmedWithRoomIsPosted)
{
    auto events = connected();
    EXPECT_EQ(messages(events.select(fd_write, room())), only(fd_write));
}

TEST_F(EventTable, WriteArmedWithoutRoomWaitsForRoom)
{
    auto events = connected();
    EXPECT_EQ(messages(events.select(fd_write, nothing())), silence);
    EXPECT_TRUE(events.wanted().write);
    EXPECT_EQ(messages(events.update(room())), only(fd_write));
}

TEST_F(EventTable, WritePostedIsSilentWhileSendsSucceed)
{
    auto events = connected();
    events.select(fd_write, room());
    events.sent(Outcome::succeeded);
    EXPECT_EQ(messages(events.update(room())), silence);
    EXPECT_FALSE(events.wanted().write);
}

TEST_F(EventTable, WritePostedIsArmedByASendThatWouldBlock)
{
    auto events = connected();
    events.select(fd_write, room());
    events.sent(Outcome::would_block);
    EXPECT_TRUE(events.wanted().write);
    EXPECT_EQ(messages(events.update(room())), only(fd_write));
    EXPECT_EQ(messages(events.update(room())), silence);
}

TEST_F(EventTable, OobArmedWithAnUrgentByteIsPosted)
{
    auto events = connected();
    EXPECT_EQ(messages(events.select(fd_oob, urgent())), only(fd_oob));
}

TEST_F(EventTable, OobArmedWithoutAnUrgentByteWaits)
{
    auto events = connected();
    EXPECT_EQ(messages(events.select(fd_oob, nothing())), silence);
    EXPECT_TRUE(events.wanted().error);
    EXPECT_EQ(messages(events.update(urgent())), only(fd_oob));
}

TEST_F(EventTable, OobPostedIsSilentUntilARecvOfUrgentBytes)
{
    auto events = connected();
    events.select(fd_oob, urgent());
    events.received(Outcome::succeeded);
    EXPECT_EQ(messages(events.update(urgent())), silence);
    events.received_urgent(Outcome::succeeded);
    EXPECT_TRUE(events.wanted().error);
    EXPECT_EQ(messages(events.update(urgent())), only(fd_oob));
}

TEST_F(EventTable, OobPostedWithNothingLeftIsArmedByARecvOfUrgentBytes)
{
    auto events = connected();
    events.select(fd_oob, urgent());
    events.received_urgent(Outcome::failed);
    EXPECT_EQ(messages(events.update(nothing())), silence);
    EXPECT_EQ(messages(events.update(urgent())), only(fd_oob));
}

TEST_F(EventTable, AcceptArmedWithAConnectionIsPosted)
{
    auto events = listener();
    EXPECT_EQ(messages(events.select(fd_accept, waiting())), only(fd_accept));
}

TEST_F(EventTable, AcceptArmedWithoutAConnectionWaits)
{
    auto events = listener();
    EXPECT_EQ(messages(events.select(fd_accept, {})), silence);
    EXPECT_TRUE(events.wanted().read);
    EXPECT_EQ(messages(events.update(waiting())), only(fd_accept));
}

TEST_F(EventTable, AcceptPostedIsSilentUntilAnAccept)
{
    auto events = listener();
    events.select(fd_accept, waiting());
    EXPECT_EQ(messages(events.update(waiting())), silence);
    EXPECT_FALSE(events.wanted().read);
    events.accepted(Outcome::succeeded);
    EXPECT_EQ(messages(events.update(waiting())), only(fd_accept));
}

TEST_F(EventTable, AcceptPostedWithNobodyLeftIsArmedByTheAcceptThatFindsNobody)
{
    auto events = listener();
    events.select(fd_accept, waiting());
    events.accepted(Outcome::would_block);
    EXPECT_EQ(messages(events.update({})), silence);
    EXPECT_EQ(messages(events.update(waiting())), only(fd_accept));
}

TEST_F(EventTable, AcceptPostedIsNotArmedByADeferral)
{
    auto events = listener();
    events.select(fd_accept, waiting());
    events.accepted(Outcome::deferred);
    EXPECT_EQ(messages(events.update(waiting())), silence);
}

TEST_F(EventTable, ConnectArmedPostsTheOutcomeOfTheAttempt)
{
    for (const int error : {0, WSAECONNREFUSED}) {
        NetworkEvents events(NetworkEvents::Kind::stream, policy);
        events.select(fd_connect, {});
        events.connecting();
        EXPECT_TRUE(events.wanted().write);
        EXPECT_EQ(messages(events.connect_decided(error, {})), only(fd_connect, error));
    }
}

TEST_F(EventTable, ConnectWithoutAnAttemptPostsNothingAndWantsNothing)
{
    NetworkEvents events(NetworkEvents::Kind::stream, policy);
    EXPECT_EQ(messages(events.select(fd_connect, {})), silence);
    EXPECT_EQ(messages(events.update(room())), silence);
    EXPECT_EQ(events.wanted(), Wanted{});
}

TEST_F(EventTable, ConnectPostedIsArmedByTheNextAttempt)
{
    NetworkEvents events(NetworkEvents::Kind::stream, policy);
    events.select(fd_connect, {});
    events.connecting();
    events.connect_decided(WSAECONNREFUSED, {});
    events.connecting();
    EXPECT_EQ(messages(events.connect_decided(WSAETIMEDOUT, {})), only(fd_connect, WSAETIMEDOUT));
}

TEST_F(EventTable, CloseArmedAtTheEndIsPosted)
{
    auto events = connected();
    EXPECT_EQ(messages(events.select(fd_close, end())), only(fd_close));
}

TEST_F(EventTable, CloseArmedBeforeTheEndWaitsForFinOrReset)
{
    auto events = connected();
    EXPECT_EQ(messages(events.select(fd_close, nothing())), silence);
    EXPECT_TRUE(events.wanted().read);
    EXPECT_TRUE(events.wanted().error);
    auto other = events;
    EXPECT_EQ(messages(events.update(end())), only(fd_close));
    EXPECT_EQ(messages(other.update(reset())), only(fd_close, WSAECONNABORTED));
}

TEST_F(EventTable, ClosePostedIsSilentForGood)
{
    auto events = connected();
    events.select(fd_close, end());
    for (const Outcome outcome : {Outcome::succeeded, Outcome::would_block, Outcome::failed}) {
        events.received(outcome);
        EXPECT_EQ(messages(events.update(end())), silence);
        events.sent(outcome);
        EXPECT_EQ(messages(events.update(end())), silence);
    }
    EXPECT_EQ(messages(events.update(reset())), silence);
}

TEST_F(EventTable, ClosePostedComesAgainAfterANewRegistration)
{
    auto events = connected();
    events.select(fd_close, end());
    EXPECT_EQ(messages(events.select(fd_close, end())), only(fd_close));
}

TEST_F(EventTable, ASelectionArmsWhatWasPosted)
{
    auto events = connected();
    Conditions now = data();
    now.room = now.urgent = true;
    const Messages all{{fd_oob, 0}, {fd_read, 0}, {fd_write, 0}};
    EXPECT_EQ(messages(events.select(0x3f, now)), all);
    EXPECT_EQ(messages(events.update(now)), silence);
    EXPECT_EQ(messages(events.select(0x3f, now)), all);
}

TEST_F(EventTable, EventsThatAreNeverPostedAreAcceptedInTheMask)
{
    auto events = connected();
    EXPECT_EQ(messages(events.select(0x3c0, data())), silence);
    EXPECT_EQ(events.wanted(), Wanted{});
}

TEST_F(EventTable, ACancelledSocketPostsNothingAndWantsNothing)
{
    auto events = connected();
    events.select(0x3f, nothing());
    events.cancel();
    EXPECT_EQ(events.mask(), 0U);
    EXPECT_EQ(messages(events.update(data())), silence);
    EXPECT_EQ(messages(events.update(reset())), silence);
    EXPECT_EQ(events.wanted(), Wanted{});
}

TEST_F(EventTable, ASocketWithoutAConnectionSatisfiesNoCondition)
{
    Conditions now = data();
    now.room = now.urgent = now.end = now.reset = now.waiting = true;
    NetworkEvents fresh(NetworkEvents::Kind::stream, policy);
    fresh.select(0x3f, {});
    EXPECT_EQ(messages(fresh.update(now)), silence);
    NetworkEvents attempting(NetworkEvents::Kind::stream, policy);
    attempting.select(0x3f, {});
    attempting.connecting();
    EXPECT_EQ(messages(attempting.update(now)), silence);
    attempting.connect_decided(WSAECONNREFUSED, {});
    EXPECT_EQ(messages(attempting.update(now)), silence);
    auto listening = listener();
    listening.select(0x3f, {});
    EXPECT_EQ(messages(listening.update(now)), only(fd_accept));
}

TEST_F(EventTable, OnlyReadinessThatTheMaskCanUseIsWanted)
{
    const auto wanted = [this](EventMask mask) {
        auto events = connected();
        events.select(mask, nothing());
        return events.wanted();
    };
    EXPECT_EQ(wanted(fd_read), (Wanted{true, false, false, false}));
    EXPECT_EQ(wanted(fd_write), (Wanted{false, true, false, false}));
    EXPECT_EQ(wanted(fd_oob), (Wanted{false, false, true, false}));
    EXPECT_EQ(wanted(fd_close), (Wanted{true, false, true, false}));
    EXPECT_EQ(wanted(fd_read | fd_close), (Wanted{true, false, true, true})) << "V2: at once";
    EXPECT_EQ(wanted(fd_accept | fd_connect), Wanted{});
    auto listening = listener();
    listening.select(0x3f & ~fd_accept, {});
    EXPECT_EQ(listening.wanted(), Wanted{});
}

TEST_F(EventTable, AfterAResetNothingIsLeftToWaitFor)
{
    auto events = connected();
    events.select(fd_read | fd_oob | fd_close, reset());
    EXPECT_EQ(events.wanted(), Wanted{});
    events.received(Outcome::failed);
    events.received_urgent(Outcome::failed);
    EXPECT_EQ(events.wanted(), Wanted{});
    events.update(room());
    EXPECT_EQ(events.wanted(), Wanted{}) << "a reset is not forgotten";
}

TEST_F(EventTable, WhatWasSeenWithoutARegistrationStaysKnown)
{
    auto events = connected();
    EXPECT_EQ(messages(events.update(end())), silence);
    EXPECT_EQ(messages(events.select(fd_close, {})), only(fd_close));
}

TEST_F(EventTable, CloseDoesNotOvertakeTheReadThatMayBeDueFirst)
{
    auto events = connected();
    events.select(fd_read | fd_close, data());
    events.received(Outcome::succeeded);
    Conditions end_alone;
    end_alone.end = true;
    EXPECT_EQ(messages(events.update(end_alone)), silence) << "who knows whether data is left";
    EXPECT_EQ(messages(events.update(data())), (Messages{{fd_read, 0}, {fd_close, 0}}));
}

TEST_F(EventTable, AnAcceptedSocketInheritsMaskAndInlineUrgentBytes)
{
    auto parent = listener();
    parent.set_oob_inline(true);
    parent.select(0x3f, {});
    auto child = parent.accepted_child();
    EXPECT_EQ(child.mask(), 0x3fU);
    EXPECT_EQ(messages(child.update(urgent())), silence);
    EXPECT_EQ(messages(child.update(data())), only(fd_read));
}

TEST_F(EventTable, ADatagramSocketCanWriteFromItsRegistrationAndNeverCloses)
{
    NetworkEvents events(NetworkEvents::Kind::datagram, policy);
    EXPECT_EQ(messages(events.select(0x3f, room())), only(fd_write));
    EXPECT_EQ(messages(events.update(end())), silence);
    EXPECT_EQ(messages(events.update(data())), only(fd_read));
    EXPECT_FALSE(events.wanted().error);
    EXPECT_FALSE(events.wanted().end);
}

} // namespace
} // namespace winsock_shim
