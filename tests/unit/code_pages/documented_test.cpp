// What Microsoft's documentation says and Wine 8.0 does not do: it takes any flag and default
// character for UTF-8.
#include "conversions.hpp"

#include <gtest/gtest.h>

using namespace code_pages;

TEST(CodePage, refuses_what_means_nothing_to_it_as_documented)
{
    EXPECT_EQ(wide(CP_UTF8, "a", MB_PRECOMPOSED), "error 1004");
    EXPECT_EQ(narrow(949, {'a'}, {.flags = WC_ERR_INVALID_CHARS}), "error 1004");
    EXPECT_EQ(narrow(CP_UTF8, {'a'}, {.flags = WC_NO_BEST_FIT_CHARS}), "error 1004");
    EXPECT_EQ(narrow(CP_UTF8, {'a'}, {.ask_used = true}), "error 87");
    EXPECT_EQ(narrow(CP_UTF8, {'a'}, {.default_char = "#"}), "error 87");
}
