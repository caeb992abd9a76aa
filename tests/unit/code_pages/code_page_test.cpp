// MultiByteToWideChar, WideCharToMultiByte and what they know of code pages: the same source for
// the shim and for Windows.
#include "conversions.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <string>
#include <utility>

#include <windows.h>

using namespace code_pages;

namespace {

constexpr Narrowing no_best_fit{.flags = WC_NO_BEST_FIT_CHARS, .ask_used = true};

/// "2 3F 81-FE": size, default character, lead bytes.
std::string info(UINT page)
{
    CPINFO info = {};
    SetLastError(0);
    if (!GetCPInfo(page, &info))
        return "error " + std::to_string(GetLastError());
    char text[64];
    std::snprintf(text, sizeof text, "%u %02X", info.MaxCharSize,
                  static_cast<unsigned>(info.DefaultChar[0]));
    std::string result = text;
    for (int i = 0; i < MAX_LEADBYTES && info.LeadByte[i] != 0; i += 2) {
        std::snprintf(text, sizeof text, " %02X-%02X", static_cast<unsigned>(info.LeadByte[i]),
                      static_cast<unsigned>(info.LeadByte[i + 1]));
        result += text;
    }
    return result;
}

/// A number that tells two tables apart: of all characters of one and of two bytes.
unsigned fingerprint(UINT page)
{
    unsigned hash = 2166136261U;
    for (unsigned bytes = 0; bytes < 0x10000; ++bytes) {
        const char text[] = {static_cast<char>(bytes >> 8), static_cast<char>(bytes)};
        const bool pair = bytes > 0xff;
        if (pair && !IsDBCSLeadByteEx(page, static_cast<BYTE>(bytes >> 8)))
            continue;
        WCHAR unit[2] = {};
        const int count = MultiByteToWideChar(page, MB_ERR_INVALID_CHARS, pair ? text : text + 1,
                                              pair ? 2 : 1, unit, 2);
        const bool is_private = unit[0] >= 0xe000 && unit[0] < 0xf900;
        if (count != 1 || is_private)
            continue;
        char back[4] = "";
        const int size = WideCharToMultiByte(page, 0, unit, 1, back, 4, nullptr, nullptr);
        hash = (hash ^ bytes) * 16777619U;
        hash = (hash ^ static_cast<unsigned>(unit[0])) * 16777619U;
        for (int i = 0; i < size; ++i)
            hash = (hash ^ static_cast<unsigned char>(back[i])) * 16777619U;
    }
    return hash;
}

} // namespace

TEST(CodePageTables, are_those_of_Windows)
{
    // Characters for private use are left out: only Windows has them.
    for (const auto &[page, expected] : {std::pair{949U, 2402150445U},
                                         {936U, 1505490470U},
                                         {932U, 2780103454U},
                                         {950U, 3464167678U},
                                         {1250U, 1209359449U},
                                         {1251U, 2600011865U},
                                         {1252U, 2927805587U},
                                         {1258U, 3821065624U},
                                         {874U, 3056740753U},
                                         {437U, 1308293046U},
                                         {850U, 1908875022U}})
        EXPECT_EQ(fingerprint(page), expected) << page;
}

TEST(CodePage, of_two_bytes_converts_both_ways)
{
    EXPECT_EQ(wide(949, "a\xB0\xA1\x8C\x63"), "0061 AC00 B620");
    EXPECT_EQ(narrow(949, {'a', 0xac00, 0xb620}), "61B0A18C63") << "beyond KS X 1001";
    EXPECT_EQ(wide(936, "\xC4\xE3\x80"), "4F60 20AC");
    EXPECT_EQ(narrow(936, {0x4f60, 0x20ac}), "C4E380");
    EXPECT_EQ(wide(932, "\x83\x5C\xB1\x5C"), "30BD FF71 005C") << "a trail byte like a backslash";
    EXPECT_EQ(narrow(932, {0x30bd, 0xff71, '\\'}), "835CB15C");
    EXPECT_EQ(wide(950, "\xA7\x41"), "4F60");
}

TEST(CodePage, of_one_byte_converts_both_ways)
{
    EXPECT_EQ(wide(1252, "\xE9\x80\x81"), "00E9 20AC 0081") << "81 is a control character";
    EXPECT_EQ(narrow(1252, {0xe9, 0x20ac, 0x81}), "E98081");
    EXPECT_EQ(wide(1251, "\xCF"), "041F");
    EXPECT_EQ(wide(874, "\xA1"), "0E01");
    EXPECT_EQ(wide(1258, "\xEA\xEC"), "00EA 0301") << "a letter and its mark stay two";
    EXPECT_EQ(wide(437, "\x82"), "00E9");
    EXPECT_EQ(wide(28591, "\xE9"), "00E9");
}

TEST(CodePage, replaces_what_it_has_not_and_tells_so)
{
    EXPECT_EQ(narrow(949, {'a', 0x0e01}, no_best_fit), "613F used");
    EXPECT_EQ(narrow(949, {'a', 0xac00}, no_best_fit), "61B0A1 unused");
    EXPECT_EQ(narrow(1252, {0xac00, 'a'}, {.default_char = "#", .ask_used = true}), "2361 used");
    EXPECT_EQ(narrow(949, {0x0e01}, {.default_char = "\xB0\xA1"}), "B0A1") << "one of two bytes";
    EXPECT_EQ(narrow(949, {0xd83d, 0xde00}, no_best_fit), "3F3F used");
}

TEST(CodePage, replaces_bytes_that_are_no_character_or_fails_as_asked)
{
    EXPECT_EQ(wide(949, "a\xB0"), "0061 003F") << "the trail is missing";
    EXPECT_EQ(wide(949, std::string("\x81\0z", 3)), "003F 0000 007A");
    EXPECT_EQ(wide(949, "\x81\x20z"), "003F 007A") << "a trail that is none goes, too";
    EXPECT_EQ(wide(932, "\x81"), "30FB") << "Japanese has a character of its own for it";
    EXPECT_EQ(wide(949, "a\xB0", MB_ERR_INVALID_CHARS), "error 1113");
    EXPECT_EQ(wide(932, "\xA0", MB_ERR_INVALID_CHARS), "error 1113");
    EXPECT_EQ(wide(949, "\xB0\xA1", MB_ERR_INVALID_CHARS), "AC00");
    EXPECT_EQ(wide(CP_UTF8, "\xFFz"), "FFFD 007A");
    EXPECT_EQ(wide(CP_UTF8, "\xFF", MB_ERR_INVALID_CHARS), "error 1113");
    EXPECT_EQ(narrow(CP_UTF8, {0xd800}, {.flags = WC_ERR_INVALID_CHARS}), "error 1113");
    EXPECT_EQ(narrow(CP_UTF8, {0xd800}), "EFBFBD");
}

TEST(CodePage, tells_the_size_and_fails_where_it_does_not_fit)
{
    EXPECT_EQ(wide(949, "\xB0\xA1\xB3\xAA", 0, 0), "2");
    EXPECT_EQ(wide(949, "\xB0\xA1\xB3\xAA", 0, 1), "error 122");
    EXPECT_EQ(narrow(949, {0xac00, 0xb098}, {.size = 0}), "4");
    EXPECT_EQ(narrow(949, {0xac00, 0xb098}, {.size = 3}), "error 122");
    EXPECT_EQ(narrow(CP_UTF8, {0xac00}, {.size = 0}), "3");
}

TEST(CodePage, refuses_flags_that_do_not_exist)
{
    EXPECT_EQ(wide(4711, "a"), "error 87");
    EXPECT_EQ(wide(949, "a", 0x8000), "error 1004");
    EXPECT_EQ(wide(949, "a", MB_PRECOMPOSED), "0061");
}

TEST(CodePage, is_described)
{
    EXPECT_EQ(info(949), "2 3F 81-FE");
    EXPECT_EQ(info(936), "2 3F 81-FE");
    EXPECT_EQ(info(932), "2 3F 81-9F E0-FC");
    EXPECT_EQ(info(1252), "1 3F");
    EXPECT_EQ(info(CP_UTF8), "4 3F");
    EXPECT_EQ(info(4711), "error 87");
    CPINFOEXA more = {};
    EXPECT_TRUE(GetCPInfoExA(932, 0, &more));
    EXPECT_EQ(more.CodePage, 932U);
    EXPECT_EQ(static_cast<unsigned>(more.UnicodeDefaultChar), 0x30fbU);
    EXPECT_TRUE(IsValidCodePage(949));
    EXPECT_FALSE(IsValidCodePage(4711));
}

TEST(CodePage, knows_its_lead_bytes)
{
    EXPECT_TRUE(IsDBCSLeadByteEx(949, 0xB0));
    EXPECT_FALSE(IsDBCSLeadByteEx(949, 'a'));
    EXPECT_FALSE(IsDBCSLeadByteEx(949, 0xFF));
    EXPECT_FALSE(IsDBCSLeadByteEx(932, 0xB1)) << "half a kana has one byte";
    EXPECT_FALSE(IsDBCSLeadByteEx(1252, 0xB0));
    EXPECT_FALSE(IsDBCSLeadByteEx(CP_UTF8, 0xB0));
    const char text[] = "\xB0\xA1z";
    EXPECT_EQ(CharNextExA(949, text, 0), text + 2);
    EXPECT_EQ(CharNextExA(1252, text, 0), text + 1);
    EXPECT_EQ(CharPrevExA(949, text, text + 2, 0), text);
    EXPECT_EQ(CharPrevExA(949, text, text + 3, 0), text + 2);
}
