// WINSOCK_SHIM_PROFILE: profiles, switches, and complaints that name what would be valid.

#include "winsock_shim/shim/policy.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace winsock_shim {
namespace {

Policy parse(std::string_view text)
{
    std::string complaint;
    const Policy policy = Policy::parse(text, complaint);
    EXPECT_EQ(complaint, "") << text;
    return policy;
}

std::string complaint_about(std::string_view text)
{
    std::string complaint;
    Policy::parse(text, complaint);
    return complaint;
}

bool same(const Policy &a, const Policy &b)
{
    bool equal = true;
#define VALUES(...) __VA_ARGS__
#define SWITCH(row, member, name, values, windows, documented, wine_8_0)                           \
    equal = equal && a.member == b.member;
#include "winsock_shim/shim/policy_switches.def"
#undef SWITCH
#undef VALUES
    return equal;
}

bool contains(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

TEST(Policy, DefaultsToTheProfileWindows)
{
    EXPECT_TRUE(same(Policy{}, Policy::windows()));
}

TEST(Policy, ProfilesAreTheColumnsOfTheTable)
{
#define VALUES(...) __VA_ARGS__
#define SWITCH(row, member, name, values, windows_value, documented_value, wine_value)             \
    EXPECT_EQ(Policy::windows().member, Policy::member##_values::windows_value) << name;           \
    EXPECT_EQ(Policy::documented().member, Policy::member##_values::documented_value) << name;     \
    EXPECT_EQ(Policy::wine_8_0().member, Policy::member##_values::wine_value) << name;
#include "winsock_shim/shim/policy_switches.def"
#undef SWITCH
#undef VALUES
}

TEST(Policy, ProfilesDifferInWhatSectionNineSays)
{
    using V2 = Policy::close_with_unread_values;
    using V3 = Policy::reset_close_error_values;
    EXPECT_EQ(Policy::windows().close_with_unread, V2::at_once);
    EXPECT_EQ(Policy::documented().close_with_unread, V2::after);
    EXPECT_EQ(Policy::wine_8_0().close_with_unread, V2::after_or_half_closed);
    EXPECT_EQ(Policy::windows().reset_close_error, V3::aborted);
    EXPECT_EQ(Policy::documented().reset_close_error, V3::reset);
    EXPECT_EQ(Policy::wine_8_0().reset_close_error, V3::none);
}

TEST(Policy, ReadsTheNamesOfTheProfiles)
{
    EXPECT_TRUE(same(parse("windows"), Policy::windows()));
    EXPECT_TRUE(same(parse("documented"), Policy::documented()));
    EXPECT_TRUE(same(parse("wine-8.0"), Policy::wine_8_0()));
}

TEST(Policy, ASwitchAltersTheProfileBeforeIt)
{
    const Policy policy = parse("documented,bad-window=succeeds");
    Policy expected = Policy::documented();
    expected.bad_window = Policy::bad_window_values::succeeds;
    EXPECT_TRUE(same(policy, expected));
}

TEST(Policy, SeveralSwitchesAllCountAndTheLastOfTheSameName)
{
    const Policy policy = parse("windows,udp-connect=silent,reset-recv=ends,udp-connect=connect");
    EXPECT_EQ(policy.udp_connect, Policy::udp_connect_values::connect);
    EXPECT_EQ(policy.reset_recv, Policy::reset_recv_values::ends);
}

TEST(Policy, ValuesAreWrittenWithHyphens)
{
    EXPECT_EQ(parse("windows,close-with-unread=after-or-half-closed").close_with_unread,
              Policy::close_with_unread_values::after_or_half_closed);
    EXPECT_EQ(parse("wine-8.0,close-with-unread=at-once").close_with_unread,
              Policy::close_with_unread_values::at_once);
}

TEST(Policy, BlanksAroundTheItemsDoNotMatter)
{
    const Policy policy = parse(" documented , bad-window=succeeds ");
    EXPECT_EQ(policy.bad_window, Policy::bad_window_values::succeeds);
    EXPECT_EQ(policy.close_with_unread, Policy::close_with_unread_values::after);
}

TEST(Policy, EveryValueOfEverySwitchCanBeSet){
#define VALUES(...) #__VA_ARGS__
#define SWITCH(row, member, name, values, windows, documented, wine_8_0)                           \
    {                                                                                              \
        std::string rest = values;                                                                 \
        for (int index = 0; !rest.empty(); ++index) {                                              \
            std::string value = rest.substr(0, rest.find(','));                                    \
            rest.erase(0, value.size() + 2);                                                       \
            std::replace(value.begin(), value.end(), '_', '-');                                    \
            EXPECT_EQ(static_cast<int>(parse("windows," name "=" + value).member), index)          \
                << name << "=" << value;                                                           \
        }                                                                                          \
    }
#include "winsock_shim/shim/policy_switches.def"
#undef SWITCH
#undef VALUES
}

TEST(Policy, AnUnknownProfileMeansWindowsAndTheComplaintNamesAll)
{
    std::string complaint;
    const Policy policy = Policy::parse("win95,bad-window=succeeds", complaint);
    EXPECT_TRUE(contains(complaint, "'win95'")) << complaint;
    EXPECT_TRUE(contains(complaint, "windows, documented, wine-8.0")) << complaint;
    EXPECT_EQ(policy.bad_window, Policy::bad_window_values::succeeds) << "the rest still counts";
    EXPECT_EQ(policy.close_with_unread, Policy::windows().close_with_unread);
}

TEST(Policy, AnEmptyTextIsAnUnknownProfile)
{
    EXPECT_TRUE(contains(complaint_about(""), "there is no profile ''"));
}

TEST(Policy, AnUnknownSwitchIsAnsweredWithEveryName)
{
    const std::string complaint = complaint_about("windows,colour=red");
    EXPECT_TRUE(contains(complaint, "'colour'")) << complaint;
#define VALUES(...) __VA_ARGS__
#define SWITCH(row, member, name, values, windows, documented, wine_8_0)                           \
    EXPECT_TRUE(contains(complaint, name)) << complaint;
#include "winsock_shim/shim/policy_switches.def"
#undef SWITCH
#undef VALUES
}

TEST(Policy, AnUnknownValueIsAnsweredWithTheValuesOfItsSwitchAndChangesNothing)
{
    std::string complaint;
    const Policy policy = Policy::parse("documented,close-with-unread=never", complaint);
    EXPECT_TRUE(contains(complaint, "'close-with-unread' has no value 'never'")) << complaint;
    EXPECT_TRUE(contains(complaint, "after, at-once, after-or-half-closed")) << complaint;
    EXPECT_TRUE(same(policy, Policy::documented()));
}

TEST(Policy, ASwitchWithoutAValueIsAComplaint)
{
    EXPECT_TRUE(contains(complaint_about("windows,bad-window"), "it takes: fails, succeeds"));
    EXPECT_TRUE(contains(complaint_about("windows,bad-window="), "it takes: fails, succeeds"));
}

TEST(Policy, BlanksAroundEachWordDoNotMatter)
{
    std::string complaint;
    const Policy policy = Policy::parse(" documented , bad-window = succeeds ", complaint);
    EXPECT_EQ(complaint, "");
    EXPECT_EQ(policy.bad_window, Policy::bad_window_values::succeeds);
    EXPECT_EQ(policy.close_with_unread, Policy::documented().close_with_unread);
}

TEST(Policy, EachThingThatIsWrongGetsALineOfItsOwn)
{
    const std::string complaint = complaint_about("win95,colour=red,bad-window=maybe");
    EXPECT_EQ(std::count(complaint.begin(), complaint.end(), '\n'), 3) << complaint;
}

} // namespace
} // namespace winsock_shim
