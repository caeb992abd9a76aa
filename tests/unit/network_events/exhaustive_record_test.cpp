// Every short history of a socket under WSAEventSelect: what is signalled, and what is recorded.

#include "alphabets.hpp"
#include "profiles.hpp"

namespace winsock_shim::reference {
namespace {

class EveryShortRecord : public testing::TestWithParam<Profile> {
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

INSTANTIATE_TEST_SUITE_P(, EveryShortRecord, all_profiles(), name_of_profile);

/// With WSAAsyncSelect among them, which forgets the records.
std::vector<Stimulus> with_messages(std::vector<Stimulus> alphabet,
                                    std::initializer_list<EventMask> masks)
{
    for (const EventMask mask : masks) {
        alphabet.push_back({mask == 0 ? Act::cancel : Act::select, mask});
    }
    return alphabet;
}

TEST_P(EveryShortRecord, OfAConnectedSocketIsTheModels)
{
    std::vector<Stimulus> everything = everything_connected();
    for (Stimulus &stimulus : everything) {
        stimulus.act = stimulus.act == Act::select ? Act::select_events : stimulus.act;
    }
    everything.push_back({Act::select_events, 0});
    everything.push_back({Act::enumerate});
    everything.push_back({Act::select, R | W});
    compare(connected_client(policy(), everything), 3);
    expect_at_least(10'000);
}

TEST_P(EveryShortRecord, OfReadingUpToTheEndIsTheModels)
{
    compare(connected_client(
                policy(), event_alphabet({0, C, R | C}, {Act::data, Act::read_some, Act::read_all,
                                                         Act::read_nothing, Act::read_bad_pointer,
                                                         Act::shut_send, Act::fin, Act::reset})),
            6);
    expect_at_least(50'000);
}

TEST_P(EveryShortRecord, OfASocketThatGoesBetweenEventsAndMessagesIsTheModels)
{
    compare(
        connected_client(
            policy(), with_messages(event_alphabet({0, R, R | W | C},
                                                   {Act::data, Act::read_all, Act::fin, Act::reset,
                                                    Act::shut_both, Act::send_blocked, Act::room}),
                                    {0, R, R | W | C})),
        5);
    expect_at_least(50'000);
}

TEST_P(EveryShortRecord, OfUrgentBytesIsTheModels)
{
    compare(connected_client(
                policy(),
                event_alphabet({O, R | O}, {Act::data, Act::urgent, Act::read_urgent, Act::read_all,
                                            Act::read_nothing, Act::inline_urgent, Act::fin})),
            5);
    expect_at_least(10'000);
}

TEST_P(EveryShortRecord, OfConnectingIsTheModels)
{
    compare(
        client(policy(), with_messages(event_alphabet({0, N, R, ALL},
                                                      {Act::connect, Act::connected, Act::refused,
                                                       Act::data, Act::fin, Act::read_nothing}),
                                       {0, N, W})),
        6);
    expect_at_least(50'000);
}

TEST_P(EveryShortRecord, OfAListenerIsTheModels)
{
    compare(
        listener(policy(), event_alphabet({0, A, R}, {Act::listen, Act::connection, Act::accept,
                                                      Act::accept_deferring, Act::read_nothing})),
        7);
    expect_at_least(20'000);
}

TEST_P(EveryShortRecord, OfAnAcceptedSocketIsTheModels)
{
    for (const EventMask mask : {EventMask{0}, A, R, R | C, ALL}) {
        for (const int unread : {0, 1, 2}) {
            for (const bool fin : {false, true}) {
                compare(child(policy(), mask, unread, fin,
                              event_alphabet({0, R | C, ALL}, {Act::data, Act::read_all, Act::fin,
                                                               Act::reset, Act::send_blocked}),
                              true),
                        4);
            }
        }
    }
    expect_at_least(20'000);
}

TEST_P(EveryShortRecord, OfADatagramSocketIsTheModels)
{
    compare(datagram(policy(),
                     with_messages(event_alphabet({0, R, W, ALL},
                                                  {Act::data, Act::read_all, Act::read_nothing,
                                                   Act::bind, Act::send, Act::send_blocked,
                                                   Act::room, Act::connect_datagram}),
                                   {0, R | W})),
            5);
    expect_at_least(50'000);
}

} // namespace
} // namespace winsock_shim::reference
