#include "winsock_shim/shim/address_lookup.hpp"

#include "winsock_shim/shim/address_text.hpp"
#include "winsock_shim/shim/names.hpp"
#include "winsock_shim/shim/windows_values.hpp"

#include <wsa/errors.h>

#include <gtest/gtest.h>

namespace winsock_shim {
namespace {

/// What a look-up gives, as text: addresses with their ports, or the error.
std::string look_up(const char *node, const char *service, const AddressQuery &query)
{
    FoundAddresses found;
    if (const int error = find_addresses(node, service, query, found))
        return std::to_string(error);
    std::string text;
    for (const Address &address : found.addresses)
        text += (text.empty() ? "" : " ") + format_address(address);
    if (!found.canonical_name.empty())
        text += " (" + found.canonical_name + ')';
    return text;
}

constexpr AddressQuery inet_stream{0, win::af_inet, win::sock_stream, 0};

TEST(AddressLookup, EachAddressComesOnceWhateverTheType)
{
    EXPECT_EQ(look_up("127.0.0.1", "80", {}), "127.0.0.1:80");
    EXPECT_EQ(look_up("127.0.0.1", "80", inet_stream), "127.0.0.1:80");
    EXPECT_EQ(look_up("127.0.0.1", "80", {0, 0, win::sock_raw, 0}), "127.0.0.1:80");
    EXPECT_EQ(look_up("::1", "80", {}), "[::1]:80");
}

TEST(AddressLookup, WithoutANodeItIsTheWildcardOrLoopback)
{
    EXPECT_EQ(look_up(nullptr, "80", inet_stream), "127.0.0.1:80");
    EXPECT_EQ(look_up(nullptr, "80", {win::ai_passive, win::af_inet, win::sock_stream, 0}),
              "0.0.0.0:80");
    EXPECT_EQ(look_up(nullptr, "80", {win::ai_passive, win::af_inet6, win::sock_stream, 0}),
              "[::]:80");
}

TEST(AddressLookup, ServicesAreFoundForTheTypeAsked)
{
    EXPECT_EQ(look_up("127.0.0.1", "http", inet_stream), "127.0.0.1:80");
    EXPECT_EQ(look_up("127.0.0.1", "", inet_stream), "127.0.0.1");
    EXPECT_EQ(look_up("127.0.0.1", nullptr, inet_stream), "127.0.0.1");
    EXPECT_EQ(look_up("127.0.0.1", "tftp", {0, win::af_inet, win::sock_dgram, 0}), "127.0.0.1:69");
    EXPECT_EQ(look_up("127.0.0.1", "nosuchservice", inet_stream), "10109");
    EXPECT_EQ(look_up("127.0.0.1", "http", {win::ai_numericserv, 0, 0, 0}), "11001");
}

TEST(AddressLookup, BadQueriesHaveTheirErrors)
{
    EXPECT_EQ(look_up(nullptr, nullptr, {}), "11001");
    EXPECT_EQ(look_up("abc", nullptr, {win::ai_numerichost, 0, 0, 0}), "11001");
    EXPECT_EQ(look_up("127.0.0.1", "80", {0, 99, 0, 0}), "10047");
    EXPECT_EQ(look_up("127.0.0.1", "80", {0, 10, 0, 0}), "10047") << "Linux' AF_INET6";
    EXPECT_EQ(look_up("127.0.0.1", "80", {0, 0, 7, 0}), "10044");
    EXPECT_EQ(look_up("127.0.0.1", "80", {0x40000000, 0, 0, 0}), "10022");
    EXPECT_EQ(look_up(nullptr, "80", {win::ai_canonname, 0, 0, 0}), "10022");
    EXPECT_EQ(look_up("::1", "80", inet_stream), "11001");
}

TEST(AddressLookup, TheCanonicalNameComesWhenAskedFor)
{
    EXPECT_EQ(look_up("localhost", "80", {win::ai_canonname, win::af_inet, 0, 0}),
              "127.0.0.1:80 (localhost)");
}

TEST(AddressLookup, TheEmptyNodeIsThisMachine)
{
    HostEntry host;
    ASSERT_EQ(find_host(nullptr, host), 0);
    FoundAddresses found;
    ASSERT_EQ(find_addresses("", "80", inet_stream, found), 0);
    ASSERT_EQ(found.addresses.size(), host.addresses.size());
    EXPECT_EQ(format_host(found.addresses[0]),
              format_bytes(win::af_inet, host.addresses[0].data()));
}

TEST(AddressLookup, NamesComeBackForAnAddress)
{
    std::string host;
    std::string service;
    const Address address = *parse_address(win::af_inet, "127.0.0.1:80");
    ASSERT_EQ(find_names(address, 0, &host, &service), 0);
    EXPECT_EQ(host, "localhost");
    EXPECT_EQ(service, "http");
    ASSERT_EQ(find_names(address, win::ni_numerichost | win::ni_numericserv, &host, &service), 0);
    EXPECT_EQ(host, "127.0.0.1");
    EXPECT_EQ(service, "80");
    ASSERT_EQ(find_names(*parse_address(win::af_inet, "127.0.0.1:54321"), win::ni_numerichost,
                         nullptr, &service),
              0);
    EXPECT_EQ(service, "54321") << "an unknown port is given as a number";
}

} // namespace
} // namespace winsock_shim
