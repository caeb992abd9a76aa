#include "compat/display/script.hpp"

#include <gtest/gtest.h>

using namespace compat;

namespace {

std::vector<ScriptLine> lines(std::string_view text)
{
    auto parsed = parse_script(text);
    const auto *const error = std::get_if<ScriptError>(&parsed);
    EXPECT_EQ(error, nullptr) << (error ? error->what : "");
    return error ? std::vector<ScriptLine>() : std::get<std::vector<ScriptLine>>(parsed);
}

std::string error_of(std::string_view text)
{
    const auto parsed = parse_script(text);
    const auto *const error = std::get_if<ScriptError>(&parsed);
    return error ? std::to_string(error->number) + ": " + error->what : "none";
}

} // namespace

TEST(Script, HasTextsAndIdentifiers)
{
    const auto all = lines("# a chat\n\nwait \"Chat\"\nclick 1001\nclick \"Send \\\"now\\\"\"\r\n"
                           "type 1002 \"a\\nb\"\npress 1002 enter\n");
    ASSERT_EQ(all.size(), 5u);
    EXPECT_EQ(all[0].number, 3);
    EXPECT_EQ(all[0].text, "Chat");
    EXPECT_EQ(std::get<int>(all[1].target), 1001);
    EXPECT_EQ(std::get<std::string>(all[2].target), "Send \"now\"");
    EXPECT_EQ(all[3].text, "a\nb");
    EXPECT_EQ(all[4].text, "enter");
}

TEST(Script, HasPlacesOfAWindow)
{
    const auto all = lines("click_at \"Game\" 40 60\ndrag 1001 5 -5 90 40\n");
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(std::get<std::string>(all[0].target), "Game");
    EXPECT_EQ(all[0].places, (std::vector<int>{40, 60}));
    EXPECT_EQ(std::get<int>(all[1].target), 1001);
    EXPECT_EQ(all[1].places, (std::vector<int>{5, -5, 90, 40}));
}

TEST(Script, SaysWhatIsWrongAndWhere)
{
    EXPECT_EQ(error_of("wait \"a\"\npush 1\n"),
              "2: 'push' is unknown; there are: wait, click, click_at, drag, type, press, set, "
              "expect, command, choose, screenshot, close");
    EXPECT_EQ(error_of("wait Chat"), "1: a text in quotation marks is wanted, not Chat");
    EXPECT_EQ(error_of("wait \"Chat"), "1: a text is not closed");
    EXPECT_EQ(error_of("click"), "1: 'click' says of what");
    EXPECT_EQ(error_of("type 5"), "1: 'type' wants a text, too");
    EXPECT_EQ(error_of("press 5 \"enter\""), "1: a key's name is wanted, without quotation marks");
    EXPECT_EQ(error_of("click_at \"Game\" 40"),
              "1: 'click_at' wants 2 numbers: an x and a y of each place");
    EXPECT_EQ(error_of("drag \"Game\" 40 60 a 4"),
              "1: 'drag' wants 4 numbers: an x and a y of each place");
    EXPECT_EQ(error_of("click_at \"Game\" \"40\" 60"),
              "1: 'click_at' wants 2 numbers: an x and a y of each place");
    EXPECT_EQ(error_of("click_at 5 6 7 8"), "1: there is more than 'click_at' takes");
    EXPECT_EQ(error_of("click 5 6"), "1: there is more than 'click' takes");
}
