#include "compat/display/table.hpp"

#include <gtest/gtest.h>

using namespace compat;

TEST(Displays, have_headless_among_them_and_make_it)
{
    ASSERT_FALSE(display_backends().empty());
    const auto *const headless = find_display("headless");
    ASSERT_NE(headless, nullptr);
    std::string problem;
    EXPECT_NE(headless->make(problem), nullptr);
}

TEST(Displays, on_a_desktop_cannot_be_opened_without_one_and_say_so)
{
    const auto *const sdl = find_display("sdl");
    ASSERT_NE(sdl, nullptr);
    EXPECT_EXIT(
        {
            ::unsetenv("DISPLAY");
            ::unsetenv("WAYLAND_DISPLAY");
            std::string problem;
            const bool opened = sdl->make(problem) != nullptr;
            std::exit(opened || problem.find("DISPLAY") == std::string::npos);
        },
        testing::ExitedWithCode(0), "");
}

TEST(Displays, are_listed_for_whoever_named_one_that_does_not_exist)
{
    EXPECT_EQ(find_display("no such display"), nullptr);
    for (const auto &backend : display_backends())
        EXPECT_NE(display_names().find(backend.name), std::string::npos);
}

TEST(Displays, of_an_unknown_name_are_headless_and_the_valid_ones_are_listed)
{
    // In a new process of its own, since a process chooses once, and a copy of this one may have.
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_EXIT(
        {
            ::setenv("WINSOCK_SHIM_DISPLAY", "cinema", 1);
            display();
            display();
            std::exit(0);
        },
        testing::ExitedWithCode(0), "^winsock_shim: [^\n]*cinema[^\n]*headless[^\n]*\n$");
}
