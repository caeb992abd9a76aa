#include "tools/src/wsacc/resource_text.hpp"

#include <gtest/gtest.h>

using namespace wsacc;

namespace {

std::string rewritten(const std::string &text)
{
    return with_readable_resources(text, [](const std::string &name) {
        return name == "res/Chat.ico" ? std::string("/app/Res/chat.ico") : std::string();
    });
}

} // namespace

TEST(ResourceText, names_the_files_that_are_there)
{
    EXPECT_EQ(rewritten("IDI_CHAT ICON \"res\\\\Chat.ico\"\n"),
              "IDI_CHAT ICON \"/app/Res/chat.ico\"\n");
    EXPECT_EQ(rewritten("1 24 \"res\\Chat.ico\""), "1 24 \"/app/Res/chat.ico\"");
    EXPECT_EQ(rewritten("A BITMAP MOVEABLE PURE \"res\\Chat.ico\""),
              "A BITMAP MOVEABLE PURE \"/app/Res/chat.ico\"");
    EXPECT_EQ(rewritten("A ICON \"gone\\x.ico\""), "A ICON \"gone/x.ico\"");
}

TEST(ResourceText, leaves_texts_alone_that_are_no_files)
{
    for (const char *text :
         {"CAPTION \"res\\\\Chat.ico\"", "    IDS_NAME \"res\\\\Chat.ico\"",
          "    LTEXT \"res\\\\Chat.ico\", 1, 2, 3, 4, 5", "    VALUE \"Name\", \"res\\\\Chat.ico\"",
          "    CONTROL \"res\\\\Chat.ico\", ID, \"Static\"", "FONT 9, \"res\\\\Chat.ico\""})
        EXPECT_EQ(rewritten(text), text);
}

TEST(ResourceText, escapes_wide_strings_and_says_that_it_is_unicode)
{
    EXPECT_EQ(rewritten("1 L\"\uD55C\\t\"\n2 \"\uD55C\""), "1 L\"\\xD55C\\t\"\n2 \"\uD55C\"");
    EXPECT_EQ(rewritten("1 L\"\U0001F600\""), "1 L\"\\xD83D\\xDE00\"");
    EXPECT_EQ(rewritten("#pragma code_page(949)\n"), "#pragma code_page(65001)\n");
    EXPECT_EQ(rewritten("#pragma code_page(DEFAULT)\n"), "#pragma code_page(65001)\n");
}

TEST(ResourceText, brackets_a_dialogs_place_left_of_its_owner)
{
    EXPECT_EQ(rewritten("Calc DIALOG -1, -1, 102, 122\n"), "Calc DIALOG (-1), -1, 102, 122\n");
    EXPECT_EQ(rewritten("1 DIALOGEX DISCARDABLE - 10, 5, 102, 122"),
              "1 DIALOGEX DISCARDABLE (- 10), 5, 102, 122");
    EXPECT_EQ(rewritten("1 DIALOG 10, -5, 102, 122"), "1 DIALOG 10, -5, 102, 122");
}

TEST(ResourceText, puts_a_comma_behind_the_text_of_a_menus_item)
{
    EXPECT_EQ(rewritten("MENUITEM \"&Open\" ID_OPEN\n"), "MENUITEM \"&Open\" , ID_OPEN\n");
    EXPECT_EQ(rewritten("menuitem L\"\uD55C\" 5, GRAYED"), "menuitem L\"\\xD55C\" , 5, GRAYED");
    EXPECT_EQ(rewritten("MENUITEM \"&Open\", ID_OPEN"), "MENUITEM \"&Open\", ID_OPEN");
    EXPECT_EQ(rewritten("MENUITEM SEPARATOR"), "MENUITEM SEPARATOR");
}

TEST(ResourceText, knows_the_code_page_of_a_script_by_its_first_telling_pragma)
{
    EXPECT_EQ(code_page_of_script("#pragma code_page(1252)\n#pragma code_page(936)\n"), "CP936");
    EXPECT_EQ(code_page_of_script("#pragma code_page(65001)\n"), "");
}
