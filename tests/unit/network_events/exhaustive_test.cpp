// Every short history of a socket, by what the history is about.

#include "alphabets.hpp"
#include "profiles.hpp"

namespace winsock_shim::reference {
namespace {

class EveryShortHistory : public testing::TestWithParam<Profile> {
  protected:
    const Policy &policy() const { return GetParam().policy; }

    void compare(const Scene &scene, int depth)
    {
        const std::uint64_t before = histories_compared();
        const std::string difference = compare_all(scene, depth);
        EXPECT_TRUE(difference.empty()) << difference;
        compared_ += histories_compared() - before;
        RecordProperty("histories", std::to_string(compared_));
    }

    /// With no more than this an alphabet or a World::possible() has gone wrong.
    void expect_at_least(std::uint64_t count) const { EXPECT_GE(compared_, count); }

  private:
    std::uint64_t compared_ = 0;
};

INSTANTIATE_TEST_SUITE_P(, EveryShortHistory, all_profiles(), name_of_profile);

TEST_P(EveryShortHistory, OfAConnectedSocketGivesTheMessagesOfTheModel)
{
    compare(connected_client(policy(), everything_connected()), 4);
    expect_at_least(200'000);
}

TEST_P(EveryShortHistory, OfReadingUpToTheEndGivesTheMessagesOfTheModel)
{
    compare(connected_client(policy(),
                             alphabet({R, R | C, C}, {Act::data, Act::read_some, Act::read_all,
                                                      Act::read_nothing, Act::read_bad_pointer,
                                                      Act::shut_send, Act::fin, Act::reset})),
            7);
    expect_at_least(100'000);
}

TEST_P(EveryShortHistory, OfSendingGivesTheMessagesOfTheModel)
{
    compare(connected_client(
                policy(), alphabet({W, W | C},
                                   {Act::cancel, Act::send, Act::send_filling, Act::send_blocked,
                                    Act::send_bad_pointer, Act::send_no_buffers, Act::send_failing,
                                    Act::room, Act::shut_send, Act::fin, Act::reset})),
            6);
    expect_at_least(100'000);
}

TEST_P(EveryShortHistory, OfUrgentBytesGivesTheMessagesOfTheModel)
{
    compare(connected_client(
                policy(), alphabet({O, R | O, R | O | C},
                                   {Act::data, Act::urgent, Act::read_urgent, Act::read_all,
                                    Act::read_nothing, Act::inline_urgent, Act::fin, Act::reset})),
            6);
    expect_at_least(100'000);
}

TEST_P(EveryShortHistory, OfTheEndOfAConnectionGivesTheMessagesOfTheModel)
{
    compare(connected_client(
                policy(),
                alphabet({R | C, C, ALL}, {Act::cancel, Act::data, Act::read_all, Act::read_nothing,
                                           Act::peek, Act::fin, Act::reset, Act::shut_send,
                                           Act::shut_receive, Act::shut_both, Act::send_failing})),
            6);
    expect_at_least(100'000);
}

TEST_P(EveryShortHistory, OfConnectingGivesTheMessagesOfTheModel)
{
    compare(client(policy(), alphabet({N, W, A, R | C, ALL},
                                      {Act::cancel, Act::connect, Act::connected, Act::refused,
                                       Act::data, Act::fin, Act::reset, Act::read_nothing,
                                       Act::send_failing, Act::send_blocked, Act::room})),
            6);
    expect_at_least(100'000);
}

TEST_P(EveryShortHistory, OfAListenerGivesTheMessagesOfTheModel)
{
    compare(listener(policy(), everything_of_a_listener()), 7);
    expect_at_least(50'000);
}

TEST_P(EveryShortHistory, OfAnAcceptedSocketGivesTheMessagesOfTheModel)
{
    for (const EventMask mask : {EventMask{0}, A, R, W, R | C, ALL}) {
        for (const int unread : {0, 1, 2}) {
            for (const bool fin : {false, true}) {
                compare(child(policy(), mask, unread, fin, everything_connected()), 2);
                compare(child(policy(), mask, unread, fin,
                              alphabet({R | C, ALL}, {Act::data, Act::read_all, Act::fin,
                                                      Act::reset, Act::send_blocked})),
                        4);
            }
        }
    }
    expect_at_least(20'000);
}

TEST_P(EveryShortHistory, OfADatagramSocketGivesTheMessagesOfTheModel)
{
    compare(datagram(policy(), everything_of_a_datagram_socket()), 4);
    compare(
        datagram(policy(), alphabet({R, W}, {Act::data, Act::read_all, Act::read_nothing,
                                             Act::send_blocked, Act::room, Act::connect_datagram})),
        6);
    expect_at_least(100'000);
}

} // namespace
} // namespace winsock_shim::reference
