#include "compat/kernel/error_text.hpp"

#include <gtest/gtest.h>

#include <cstdarg>
#include <string>

#include <windows.h>

namespace {

std::string formatted(DWORD flags, const void *source, DWORD number, va_list *arguments = nullptr)
{
    char buffer[256];
    const DWORD length = FormatMessageA(flags, source, number, 0, buffer, sizeof buffer, arguments);
    return std::string(buffer, length);
}

std::string from_string(const char *text, std::initializer_list<DWORD_PTR> arguments)
{
    const auto *const array = std::data(arguments);
    return formatted(FORMAT_MESSAGE_FROM_STRING | FORMAT_MESSAGE_ARGUMENT_ARRAY, text, 0,
                     reinterpret_cast<va_list *>(const_cast<DWORD_PTR *>(array)));
}

DWORD_PTR argument(const char *text)
{
    return reinterpret_cast<DWORD_PTR>(text);
}

std::string with_list(const char *text, ...)
{
    va_list arguments;
    va_start(arguments, text);
    const auto result = formatted(FORMAT_MESSAGE_FROM_STRING, text, 0, &arguments);
    va_end(arguments);
    return result;
}

} // namespace

TEST(FormatMessage, has_a_line_for_each_error_of_ours)
{
    for (DWORD error = 0; error < 12'000; ++error) {
        const auto known = compat::error_text(error);
        if (known.empty())
            continue;
        EXPECT_EQ(formatted(FORMAT_MESSAGE_FROM_SYSTEM, nullptr, error),
                  std::string(known) + "\r\n");
    }
}

TEST(FormatMessage, knows_every_error_of_Winsock)
{
    for (const DWORD error : {WSAEINTR, WSAEWOULDBLOCK, WSAENOTSOCK, WSAEADDRINUSE, WSAECONNRESET,
                              WSAECONNREFUSED, WSAETIMEDOUT, WSANOTINITIALISED, WSAHOST_NOT_FOUND})
        EXPECT_FALSE(compat::error_text(error).empty()) << error;
}

TEST(FormatMessage, fails_for_an_unknown_number)
{
    EXPECT_EQ(formatted(FORMAT_MESSAGE_FROM_SYSTEM, nullptr, 99'999), "");
    EXPECT_EQ(GetLastError(), DWORD{ERROR_MR_MID_NOT_FOUND});
}

TEST(FormatMessage, allocates_when_asked)
{
    char *text = nullptr;
    const DWORD length = FormatMessageA(
        FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS,
        nullptr, WSAECONNREFUSED, 0, reinterpret_cast<char *>(&text), 0, nullptr);
    ASSERT_NE(text, nullptr);
    EXPECT_EQ(std::string(text).size(), length);
    EXPECT_EQ(LocalFree(text), nullptr);

    char16_t *wide = nullptr;
    ASSERT_NE(FormatMessageW(FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_FROM_SYSTEM, nullptr,
                             5, 0, reinterpret_cast<char16_t *>(&wide), 0, nullptr),
              0U);
    EXPECT_EQ(std::u16string_view(wide), u"Access is denied.\r\n");
    LocalFree(wide);
}

TEST(FormatMessage, says_when_the_buffer_is_too_small)
{
    char buffer[4];
    EXPECT_EQ(FormatMessageA(FORMAT_MESSAGE_FROM_SYSTEM, nullptr, 5, 0, buffer, 4, nullptr), 0U);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INSUFFICIENT_BUFFER});
}

TEST(FormatMessage, puts_arguments_into_a_text)
{
    EXPECT_EQ(from_string("%2 before %1", {argument("one"), argument("two")}), "two before one");
    EXPECT_EQ(from_string("%1!4d!|%2!-4u!|%3!04x!", {7, 8, 0xAB}), "   7|8   |00ab");
    EXPECT_EQ(with_list("%2!s!, %1!d!", 5, "list"), "list, 5");
    EXPECT_EQ(from_string("100%% a%nb%!c", {}), "100% a\r\nb!c");
    EXPECT_EQ(from_string("cut%0 here", {}), "cut");
}

TEST(FormatMessage, leaves_inserts_alone_when_asked_and_fails_without_arguments)
{
    EXPECT_EQ(formatted(FORMAT_MESSAGE_FROM_STRING | FORMAT_MESSAGE_IGNORE_INSERTS, "x %1 y", 0),
              "x %1 y");
    EXPECT_EQ(formatted(FORMAT_MESSAGE_FROM_STRING, "x %1 y", 0), "");
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_PARAMETER});
}

TEST(FormatMessage, turns_line_breaks_into_spaces_for_a_width_of_the_callers)
{
    EXPECT_EQ(formatted(FORMAT_MESSAGE_FROM_STRING | FORMAT_MESSAGE_MAX_WIDTH_MASK, "a\r\nb", 0),
              "a b");
}
