// Keys of a terminal, text that comes in pieces, and the names of locales and code pages.
#include "compat/console/key_parser.hpp"
#include "compat/console/transcoder.hpp"
#include "compat/crt/locale.hpp"
#include "compat/kernel/code_page.hpp"

#include <gtest/gtest.h>

#include <string>

#include <winuser.h>

using namespace compat;

extern "C" char *wsh_setlocale(int category, const char *name);

namespace {

const CodePage &page(unsigned number)
{
    return *find_code_page(number);
}

/// "character code of _getch", for each key; what is left over behind '|'.
std::string keys(std::string bytes, bool complete = false)
{
    std::string text;
    while (const auto key = take_key(bytes, page(65001), complete)) {
        const auto [prefix, code] = extended_code(*key);
        text += key->character != 0 ? std::to_string(key->character)
                                    : std::to_string(prefix) + "+" + std::to_string(code);
        text += key->control ? "^ " : key->alt ? "@ " : " ";
    }
    return text + "|" + std::to_string(bytes.size());
}

} // namespace

TEST(Keys, are_characters_of_the_terminals_encoding)
{
    EXPECT_EQ(keys("a\xEA\xB0\x80"), "97 44032 |0");
    EXPECT_EQ(keys("\xEA\xB0"), "|2") << "a part of one waits";
    EXPECT_EQ(keys("\r\x7F\t\x03"), "13 8 9 3^ |0");
}

TEST(Keys, without_a_character_give_the_codes_of_getch)
{
    EXPECT_EQ(keys("\033[A\033[B\033[C\033[D"), "224+72 224+80 224+77 224+75 |0");
    EXPECT_EQ(keys("\033OA\033[H\033[4~\033[5~"), "224+72 224+71 224+79 224+73 |0");
    EXPECT_EQ(keys("\033OP\033[15~\033[24~"), "0+59 0+63 224+134 |0");
    EXPECT_EQ(keys("\033[1;5C"), "224+116^ |0");
}

TEST(Keys, that_begin_like_another_are_told_apart_by_what_follows)
{
    EXPECT_EQ(keys("\033"), "|1");
    EXPECT_EQ(keys("\033", true), "27 |0");
    EXPECT_EQ(keys("\033["), "|2");
    EXPECT_EQ(keys("\033x"), "120@ |0") << "Alt";
}

TEST(Keys, have_the_virtual_codes_of_their_letters)
{
    std::string bytes = "A";
    const auto key = take_key(bytes, page(65001), false);
    ASSERT_TRUE(key);
    EXPECT_EQ(key->virtual_key, 'A');
    EXPECT_EQ(key->scan_code, 30);
    EXPECT_TRUE(key->shift);
}

TEST(Transcoder, keeps_a_character_that_comes_in_two_pieces_whole)
{
    Transcoder convert;
    EXPECT_EQ(convert("a\xB0", page(949), page(65001)), "a");
    EXPECT_EQ(convert("\xA1z", page(949), page(65001)), "\xEA\xB0\x80z");
    EXPECT_EQ(convert("\xEA\xB0", page(65001), page(949)), "");
    EXPECT_EQ(convert("\x80", page(65001), page(949)), "\xB0\xA1");
    EXPECT_EQ(convert(u"\xD83D", page(65001)), "");
    EXPECT_EQ(convert(u"\xDE00", page(65001)), "\xF0\x9F\x98\x80");
}

TEST(Transcoder, lets_bytes_pass_where_both_sides_are_the_same)
{
    Transcoder convert;
    EXPECT_EQ(convert("\xFF\xEA", page(65001), page(65001)), "\xFF\xEA");
}

TEST(CodePageNames, are_iconvs_Microsofts_and_the_webs)
{
    for (const char *name : {"949", "CP949", "cp949", "windows-949", "EUC-KR", "uhc", "ms949"})
        EXPECT_EQ(find_code_page(std::string_view(name)), &page(949)) << name;
    for (const char *name : {"UTF-8", "utf8", "65001"})
        EXPECT_EQ(find_code_page(std::string_view(name)), &page(65001)) << name;
    for (const char *name : {"", "elvish", "4711", "99999999999"})
        EXPECT_EQ(find_code_page(std::string_view(name)), nullptr) << name;
}

TEST(CodePageCut, never_leaves_half_a_character)
{
    EXPECT_EQ(page(949).cut("\xB0\xA1\xB3\xAA", 3), 2U);
    EXPECT_EQ(page(949).cut("a\xB0\xA1", 2), 1U);
    EXPECT_EQ(page(1252).cut("\xB0\xA1\xB3", 2), 2U);
    EXPECT_EQ(page(949).whole_characters("a\xB0"), 1U);
    EXPECT_EQ(page(65001).whole_characters("a\xEA\xB0"), 1U);
    EXPECT_EQ(page(65001).whole_characters("a\xEA\xB0\x80"), 4U);
}

TEST(Locales, have_Microsofts_names_and_choose_the_page_of_narrow_text)
{
    constexpr auto all = static_cast<int>(crt::Category::all);
    constexpr auto ctype = static_cast<int>(crt::Category::ctype);
    EXPECT_STREQ(wsh_setlocale(all, nullptr), "C");
    EXPECT_EQ(&crt::narrow_page(), &ansi_code_page());
    for (const char *name : {"korean", "kor", "Korean_Korea.949", "ko-KR", ".949"}) {
        EXPECT_NE(wsh_setlocale(all, name), nullptr) << name;
        EXPECT_EQ(crt::narrow_page().number(), 949U) << name;
    }
    EXPECT_STREQ(wsh_setlocale(all, "chs"), "Chinese (Simplified)_China.936");
    EXPECT_EQ(crt::to_narrow(u"\u4F60"), "\xC4\xE3");
    EXPECT_STREQ(wsh_setlocale(ctype, "japanese"), "Japanese_Japan.932");
    EXPECT_NE(std::string(wsh_setlocale(all, nullptr)).find("LC_CTYPE=Japanese_Japan.932"),
              std::string::npos);
    EXPECT_NE(wsh_setlocale(all, ".utf8"), nullptr);
    EXPECT_EQ(crt::narrow_page().number(), 65001U);
    EXPECT_EQ(wsh_setlocale(all, "elvish"), nullptr);
    EXPECT_STREQ(wsh_setlocale(all, "C"), "C");
}
