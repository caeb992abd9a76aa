#include "winsock_shim/shim/address_text.hpp"

#include "winsock_shim/shim/windows_values.hpp"

#include <arpa/inet.h>
#include <array>
#include <map>

#include <gtest/gtest.h>

namespace winsock_shim {
namespace {

TEST(AddressText, DottedAddressesMayHaveOneToFourPartsInAnyBase)
{
    const std::map<std::string, std::uint32_t> expected{
        {"1.2.3.4", 0x01020304},     {"1.2.3", 0x01020003},           {"1.2", 0x01000002}, {"1", 1},
        {"0x7f.1", 0x7f000001},      {"010.0.0.1", 0x08000001},       {"256", 256},        {" ", 0},
        {"1.2.3.4 foo", 0x01020304}, {"255.255.255.255", 0xffffffff},
    };
    for (const auto &[text, address] : expected)
        EXPECT_EQ(parse_dotted(text.c_str()), htonl(address)) << '"' << text << '"';
}

TEST(AddressText, GarbageIsNoDottedAddress)
{
    for (const char *const text :
         {"", "x", "1.2.3.400", "1..2", "08", " 1.2.3.4", "1.2.3.4foo", "1.2.3.4.5", "0x100000000"})
        EXPECT_FALSE(parse_dotted(text)) << '"' << text << '"';
}

TEST(AddressText, TheStrictFormHasFourDecimalParts)
{
    std::array<unsigned char, 16> bytes{};
    EXPECT_TRUE(parse_bytes(win::af_inet, "1.2.3.4", bytes.data()));
    EXPECT_EQ(bytes[3], 4);
    for (const char *const text : {"1.2.3", "1.2.3.4 ", " 1.2.3.4", "0x1.2.3.4", "", "256.1.1.1"})
        EXPECT_FALSE(parse_bytes(win::af_inet, text, bytes.data())) << text;
    EXPECT_TRUE(parse_bytes(win::af_inet6, "::1", bytes.data()));
    EXPECT_EQ(bytes[15], 1);
    EXPECT_FALSE(parse_bytes(win::af_inet6, "1.2.3.4", bytes.data()));
    EXPECT_EQ(format_bytes(win::af_inet6, bytes.data()), "::1");
}

TEST(AddressText, AddressesWithPortsGoBothWays)
{
    for (const std::string text : {"1.2.3.4", "1.2.3.4:80"}) {
        const auto address = parse_address(win::af_inet, text);
        ASSERT_TRUE(address) << text;
        EXPECT_EQ(format_address(*address), text);
    }
    for (const std::string text :
         {"::1", "[::1]:80", "fe80::1%2", "[fe80::1%2]:443", "::ffff:1.2.3.4"}) {
        const auto address = parse_address(win::af_inet6, text);
        ASSERT_TRUE(address) << text;
        EXPECT_EQ(format_address(*address), text);
    }
    EXPECT_EQ(format_address(*parse_address(win::af_inet, "1.2.3")), "1.2.0.3");
    EXPECT_EQ(format_address(*parse_address(win::af_inet6, "[::1]")), "::1");
}

TEST(AddressText, WhatIsNoAddressOfTheFamilyIsRefused)
{
    for (const char *const text :
         {"", "x", "1.2.3.4:", "1.2.3.4:65536", "1.2.3.4 ", "1.2.3.4:x", "1.2.3.4:-1", "::1"})
        EXPECT_FALSE(parse_address(win::af_inet, text)) << text;
    for (const char *const text :
         {"", "[::1", "[::1]80", "[::1]:", "::1%", "::1%x", "1.2.3.4", "]"})
        EXPECT_FALSE(parse_address(win::af_inet6, text)) << text;
    EXPECT_FALSE(parse_address(5, "1.2.3.4"));
}

} // namespace
} // namespace winsock_shim
