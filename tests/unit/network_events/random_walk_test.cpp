// Long histories at random, with fixed seeds: what no enumeration reaches.

#include "alphabets.hpp"
#include "profiles.hpp"

#include <cstdlib>
#include <random>

namespace winsock_shim::reference {
namespace {

constexpr int steps = 80;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool is_slow = true;
#else
constexpr bool is_slow = false;
#endif

/// How many seeds each test takes: the four together 4,000, and 100,000 in the full run.
std::uint32_t walks()
{
    const char *full = std::getenv("WINSOCK_SHIM_TEST_FULL");
    const bool is_full = full && *full != '\0' && *full != '0';
    return is_full && !is_slow ? 25'000 : 1'000;
}

/// One walk of each kind of socket.
std::string walk_all_kinds(const Policy &policy, std::uint32_t seed)
{
    const EventMask inherited = seed & ALL;
    const std::vector<Scene> scenes{
        connected_client(policy, everything_connected()),
        client(policy, everything_of_a_client()),
        listener(policy, everything_of_a_listener()),
        child(policy, inherited, static_cast<int>(seed % 3), seed % 2 == 0, everything_connected()),
        datagram(policy, everything_of_a_datagram_socket()),
        connected_client(policy, with_events(everything_connected())),
        client(policy, with_events(everything_of_a_client())),
        listener(policy, with_events(everything_of_a_listener())),
        child(policy, inherited, static_cast<int>(seed % 3), seed % 2 == 0,
              with_events(everything_connected()), true),
        datagram(policy, with_events(everything_of_a_datagram_socket())),
    };
    for (const Scene &scene : scenes) {
        std::string difference = compare_walk(scene, steps, seed);
        if (!difference.empty()) {
            return difference;
        }
    }
    return {};
}

class LongRandomHistory : public testing::TestWithParam<Profile> {};

INSTANTIATE_TEST_SUITE_P(, LongRandomHistory, all_profiles(), name_of_profile);

TEST_P(LongRandomHistory, KeepsToTheModel)
{
    const std::uint32_t last = walks();
    for (std::uint32_t seed = 1; seed <= last; ++seed) {
        const std::string difference = walk_all_kinds(GetParam().policy, seed);
        ASSERT_TRUE(difference.empty()) << difference;
    }
}

/// Switches can be set one by one, so every mixture is somebody's policy.
std::string mixture(std::uint32_t seed)
{
    static const std::vector<std::vector<const char *>> switches{
        {"close-with-unread=after", "close-with-unread=at-once",
         "close-with-unread=after-or-half-closed"},
        {"reset-close-error=none", "reset-close-error=aborted", "reset-close-error=reset"},
        {"reset-recv=fails", "reset-recv=ends"},
        {"reselect-after-reset=close", "reselect-after-reset=nothing"},
        {"reset-after-fin=once", "reset-after-fin=twice"},
        {"connect-when-connected=silent", "connect-when-connected=posted"},
        {"local-shutdown-both=keeps", "local-shutdown-both=unregisters"},
        {"udp-connect=silent", "udp-connect=write", "udp-connect=connect"},
        {"oob-inline=read", "oob-inline=oob-and-read"},
        {"efault-reenables=yes", "efault-reenables=no"},
        {"event-rerecord=silent", "event-rerecord=again"},
        {"event-unbound-udp=waits", "event-unbound-udp=recorded"},
    };
    std::mt19937 random(seed);
    std::string text = "windows";
    for (const auto &values : switches) {
        text += std::string(",") + values[random() % values.size()];
    }
    return text;
}

TEST(AnyMixtureOfTheSwitches, KeepsToTheModelInLongRandomHistories)
{
    const std::uint32_t last = walks();
    for (std::uint32_t seed = 1; seed <= last; ++seed) {
        const std::string text = mixture(seed);
        std::string complaint;
        const Policy policy = Policy::parse(text, complaint);
        ASSERT_EQ(complaint, "");
        const std::string difference = walk_all_kinds(policy, seed);
        ASSERT_TRUE(difference.empty()) << "policy " << text << "\n" << difference;
    }
}

} // namespace
} // namespace winsock_shim::reference
