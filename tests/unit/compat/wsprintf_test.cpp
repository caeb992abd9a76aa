#include <gtest/gtest.h>

#include <string>

#include <windows.h>

namespace {

template <class... Arguments>
std::string narrow(const char *format, Arguments... arguments)
{
    char buffer[1024];
    const int length = wsprintfA(buffer, format, arguments...);
    EXPECT_EQ(length, static_cast<int>(std::string(buffer).size()));
    return buffer;
}

template <class... Arguments>
std::u16string wide(const char16_t *format, Arguments... arguments)
{
    char16_t buffer[1024];
    wsprintfW(buffer, format, arguments...);
    return buffer;
}

} // namespace

TEST(wsprintf, prints_integers_of_32_bits_and_of_64)
{
    EXPECT_EQ(narrow("%d %i %ld", -1, 2, -3), "-1 2 -3");
    EXPECT_EQ(narrow("%u %lu", -1, -1), "4294967295 4294967295");
    EXPECT_EQ(narrow("%I64d %I64u", -5LL, 5ULL << 40), "-5 5497558138880");
    EXPECT_EQ(narrow("%d", INT_MIN), "-2147483648");
    EXPECT_EQ(narrow("%x %X %lx %I64x", 0xAB, 0xAB, -1, 1ULL << 36), "ab AB ffffffff 1000000000");
    EXPECT_EQ(narrow("%p", reinterpret_cast<void *>(0x1234)), "0000000000001234");
}

TEST(wsprintf, pads_and_shortens)
{
    EXPECT_EQ(narrow("[%5d][%-5d][%05d][%.3d]", 42, 42, -42, 7), "[   42][42   ][-0042][007]");
    EXPECT_EQ(narrow("[%6s][%-6s][%.2s]", "abc", "abc", "abc"), "[   abc][abc   ][ab]");
    EXPECT_EQ(narrow("%#x %#X %02x", 255, 255, 3), "0xff 0XFF 03");
}

TEST(wsprintf, takes_s_for_its_own_kind_of_text_and_S_for_the_other)
{
    EXPECT_EQ(narrow("%s %S %ls %hs", "a", u"b\u00E9", u"c", "d"), "a b\xC3\xA9 c d");
    EXPECT_EQ(wide(u"%s %S %ls %hs", u"a", "b\xC3\xA9", u"c", "d"), u"a b\u00E9 c d");
    EXPECT_EQ(narrow("%c%C%lc", 'x', u'y', u'z'), "xyz");
    EXPECT_EQ(wide(u"%c%C%hc", u'x', 'y', 'z'), u"xyz");
    EXPECT_EQ(narrow("%s", static_cast<const char *>(nullptr)), "(null)");
}

TEST(wsprintf, leaves_alone_what_is_no_conversion)
{
    EXPECT_EQ(narrow("100%% %k %"), "100% k ");
    EXPECT_EQ(narrow("%f"), "f") << "there is no floating point";
}

TEST(wsprintf, stops_at_1024_characters_with_the_zero)
{
    const std::string text(3000, 'x');
    EXPECT_EQ(narrow("%s", text.c_str()), std::string(1023, 'x'));
    EXPECT_EQ(narrow("%5000d", 1).size(), 1023U);
}
