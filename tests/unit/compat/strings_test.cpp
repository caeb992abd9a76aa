// Code pages, lstr* and Char*.
#include "compat/kernel/unicode.hpp"

#include <gtest/gtest.h>

#include <string>

#include <windows.h>

namespace {

std::u16string widened(const std::string &text, UINT page = CP_ACP, DWORD flags = 0)
{
    char16_t buffer[64];
    const int length =
        MultiByteToWideChar(page, flags, text.c_str(), static_cast<int>(text.size()), buffer, 64);
    return std::u16string(buffer, static_cast<std::size_t>(length));
}

} // namespace

TEST(CodePages, convert_between_UTF_8_and_UTF_16)
{
    const char text[] = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80";
    const std::u16string wide = u"a\u00E9\u20AC\U0001F600";
    EXPECT_EQ(widened(text), wide);
    EXPECT_EQ(MultiByteToWideChar(CP_UTF8, 0, text, -1, nullptr, 0), 6) << "with the zero";
    char back[32];
    EXPECT_EQ(WideCharToMultiByte(CP_UTF8, 0, wide.c_str(), -1, back, 32, nullptr, nullptr), 11);
    EXPECT_STREQ(back, text);
}

TEST(CodePages, replace_what_is_malformed_or_fail_as_asked)
{
    EXPECT_EQ(widened("a\xFFz"), u"a\uFFFDz");
    EXPECT_EQ(widened("\xE2\x82"), u"\uFFFD\uFFFD");
    EXPECT_EQ(widened("a\xFF", CP_UTF8, MB_ERR_INVALID_CHARS), u"");
    EXPECT_EQ(GetLastError(), DWORD{ERROR_NO_UNICODE_TRANSLATION});
    const char16_t lone[] = {u'x', 0xD800, 0};
    char buffer[8];
    EXPECT_EQ(
        WideCharToMultiByte(CP_UTF8, WC_ERR_INVALID_CHARS, lone, -1, buffer, 8, nullptr, nullptr),
        0);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_NO_UNICODE_TRANSLATION});
}

TEST(CodePages, fail_with_the_documented_errors)
{
    char16_t buffer[2];
    const auto convert = [&](UINT page, const char *text, int length, char16_t *to, int size) {
        SetLastError(0);
        EXPECT_EQ(MultiByteToWideChar(page, 0, text, length, to, size), 0);
        return GetLastError();
    };
    EXPECT_EQ(convert(CP_ACP, "abc", 3, buffer, 2), DWORD{ERROR_INSUFFICIENT_BUFFER});
    EXPECT_EQ(convert(CP_ACP, nullptr, 3, buffer, 2), DWORD{ERROR_INVALID_PARAMETER});
    EXPECT_EQ(convert(CP_ACP, "abc", 0, buffer, 2), DWORD{ERROR_INVALID_PARAMETER});
    EXPECT_EQ(convert(CP_ACP, "abc", 3, nullptr, 2), DWORD{ERROR_INVALID_PARAMETER});
    EXPECT_EQ(convert(4711, "abc", 3, buffer, 2), DWORD{ERROR_INVALID_PARAMETER});
}

TEST(CodePages, put_a_mark_where_a_small_page_has_no_character)
{
    char buffer[8];
    BOOL used = FALSE;
    EXPECT_EQ(WideCharToMultiByte(28591, 0, u"\u00E9\u20AC", -1, buffer, 8, nullptr, &used), 3);
    EXPECT_STREQ(buffer, "\xE9?");
    EXPECT_TRUE(used);
}

TEST(lstr, copies_joins_and_counts)
{
    char text[16];
    EXPECT_EQ(lstrcpyA(text, "abc"), text);
    EXPECT_STREQ(lstrcatA(text, "def"), "abcdef");
    EXPECT_EQ(lstrlenA(text), 6);
    EXPECT_EQ(lstrlenA(nullptr), 0);
    EXPECT_STREQ(lstrcpynA(text, "uvwxyz", 4), "uvw");
    EXPECT_EQ(lstrcpyA(text, nullptr), nullptr);
    EXPECT_EQ(lstrlenW(u"ab"), 2);
}

TEST(lstr, compares_words_with_small_letters_first)
{
    EXPECT_LT(lstrcmpA("abc", "ABC"), 0);
    EXPECT_LT(lstrcmpA("ABC", "abd"), 0);
    EXPECT_EQ(lstrcmpiA("\xC3\xA9TE", "\xC3\x89te"), 0);
    EXPECT_GT(lstrcmpW(u"b", u"A"), 0);
    EXPECT_LT(lstrcmpA(nullptr, "a"), 0);
}

TEST(Char, changes_case_of_strings_and_of_single_characters)
{
    char narrow[] = "a\xC3\xA9z";
    EXPECT_STREQ(CharUpperA(narrow), "A\xC3\x89Z");
    char16_t wide[] = u"\u00C9X";
    EXPECT_EQ(std::u16string_view(CharLowerW(wide)), u"\u00E9x");
    EXPECT_EQ(reinterpret_cast<ULONG_PTR>(CharUpperA(MAKEINTRESOURCEA('q'))), ULONG_PTR{'Q'});
    EXPECT_TRUE(IsCharAlphaA('q'));
    EXPECT_FALSE(IsCharAlphaA('7'));
    EXPECT_TRUE(IsCharAlphaNumericW(u'7'));
    const char text[] = "\xE2\x82\xACx";
    EXPECT_EQ(CharNextA(text), text + 3);
    EXPECT_EQ(CharPrevA(text, text + 3), text);
}

TEST(Text, is_cut_between_characters)
{
    char buffer[4];
    EXPECT_EQ(compat::copy_text(std::string_view("a\xE2\x82\xAC"), buffer, 4), 1U);
    EXPECT_STREQ(buffer, "a");
}
