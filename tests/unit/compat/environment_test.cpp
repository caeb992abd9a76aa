// Blocks of the environment's variables.
#include <gtest/gtest.h>

#include <winbase.h>

TEST(EnvironmentBlock, OnlyItsBeginFreesIt)
{
    char *const block = GetEnvironmentStringsA();
    ASSERT_NE(block, nullptr);
    char *end = block;
    while (*end != '\0')
        end += std::char_traits<char>::length(end) + 1;
    EXPECT_FALSE(FreeEnvironmentStringsA(end)); // as programs do that have walked through it
    EXPECT_TRUE(FreeEnvironmentStringsA(block));
    EXPECT_FALSE(FreeEnvironmentStringsA(block));
}
