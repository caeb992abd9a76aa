#include "winsock_shim/shim/address.hpp"

#include "winsock_shim/shim/windows_values.hpp"

#include <wsa/errors.h>

#include <array>
#include <cstring>
#include <netinet/in.h>

#include <gtest/gtest.h>

namespace winsock_shim {
namespace {

/// A sockaddr_in or sockaddr_in6 as a Windows program has it.
using WindowsBytes = std::array<unsigned char, 28>;

constexpr WindowsBytes inet_bytes{2, 0, 0x1f, 0x90, 127, 0, 0, 1, 'j', 'u', 'n', 'k', 0, 0, 0, 0};
constexpr WindowsBytes inet6_bytes{23, 0, 0, 80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                                   0,  0, 0, 0,  0, 0, 0, 0, 0, 1, 7, 0, 0, 0};

TEST(Address, ReadsAndWritesIpv4)
{
    Address address;
    ASSERT_EQ(Address::from_windows(inet_bytes.data(), 16, win::af_inet, address), 0);
    EXPECT_EQ(address.windows_family(), win::af_inet);
    EXPECT_EQ(address.port(), 8080);
    EXPECT_EQ(address.size(), sizeof(sockaddr_in));
    EXPECT_EQ(address.data()->sa_family, AF_INET);

    WindowsBytes out;
    out.fill(0xcc);
    int length = 20;
    EXPECT_EQ(address.to_windows(out.data(), &length), 0);
    EXPECT_EQ(length, 16);
    EXPECT_EQ(std::memcmp(out.data(), inet_bytes.data(), 8), 0);
    for (int i = 8; i < 16; ++i)
        EXPECT_EQ(out[i], 0) << "sin_zero is zeroed, byte " << i;
    EXPECT_EQ(out[16], 0xcc) << "nothing is written behind the structure";
}

TEST(Address, ReadsAndWritesIpv6WithBothNumbersOfTheFamily)
{
    Address address;
    ASSERT_EQ(Address::from_windows(inet6_bytes.data(), 28, win::af_inet6, address), 0);
    EXPECT_EQ(address.data()->sa_family, AF_INET6);
    EXPECT_EQ(address.windows_family(), win::af_inet6);
    EXPECT_EQ(address.port(), 80);
    EXPECT_EQ(address.scope(), 7U);

    WindowsBytes out{};
    int length = 28;
    EXPECT_EQ(address.to_windows(out.data(), &length), 0);
    EXPECT_EQ(length, 28);
    EXPECT_EQ(out, inet6_bytes);
}

TEST(Address, LinuxNumberOfIpv6IsNoFamilyOnWindows)
{
    WindowsBytes bytes = inet6_bytes;
    bytes[0] = AF_INET6;
    Address address;
    EXPECT_EQ(Address::from_windows(bytes.data(), 28, win::af_inet6, address), WSAEAFNOSUPPORT);
}

TEST(Address, NullAndShortAddressesAreFaults)
{
    Address address;
    EXPECT_EQ(Address::from_windows(nullptr, 16, win::af_inet, address), WSAEFAULT);
    for (const int length : {-1, 0, 1, 2, 15})
        EXPECT_EQ(Address::from_windows(inet_bytes.data(), length, win::af_inet, address),
                  WSAEFAULT)
            << length;
    EXPECT_EQ(Address::from_windows(inet6_bytes.data(), 27, win::af_inet6, address), WSAEFAULT);
    EXPECT_EQ(Address::from_windows(inet_bytes.data(), 28, win::af_inet, address), 0);
}

TEST(Address, AnUnknownFamilyWinsOverAShortLength)
{
    WindowsBytes bytes = inet_bytes;
    bytes[0] = 77;
    Address address;
    EXPECT_EQ(Address::from_windows(bytes.data(), 4, win::af_inet, address), WSAEAFNOSUPPORT);
    EXPECT_EQ(Address::from_windows(bytes.data(), 16, win::af_inet, address, AddressUse::bind),
              WSAEAFNOSUPPORT);
}

TEST(Address, AnotherFamilyThanTheSocketsFailsAsTheCallDocuments)
{
    Address address;
    EXPECT_EQ(Address::from_windows(inet6_bytes.data(), 28, win::af_inet, address),
              WSAEAFNOSUPPORT);
    EXPECT_EQ(
        Address::from_windows(inet6_bytes.data(), 28, win::af_inet, address, AddressUse::bind),
        WSAEFAULT);
    EXPECT_TRUE(address.empty()) << "a failure leaves the address alone";
}

TEST(Address, TooLittleRoomLeavesTheLengthAsItWas)
{
    Address address;
    ASSERT_EQ(Address::from_windows(inet_bytes.data(), 16, win::af_inet, address), 0);
    WindowsBytes out{};
    int length = 15;
    EXPECT_EQ(address.to_windows(out.data(), &length), WSAEFAULT);
    EXPECT_EQ(length, 15);
    EXPECT_EQ(out, WindowsBytes{});
    length = 16;
    EXPECT_EQ(address.to_windows(nullptr, &length), WSAEFAULT);
    EXPECT_EQ(address.to_windows(out.data(), nullptr), WSAEFAULT);
    EXPECT_EQ(Address{}.to_windows(out.data(), &length), WSAEINVAL);
}

TEST(Address, KnowsWildcardsAndEqualHosts)
{
    const std::array<unsigned char, 16> zeros{};
    const std::array<unsigned char, 4> loopback{127, 0, 0, 1};
    const Address any = Address::of(win::af_inet, zeros.data(), 5);
    const Address any6 = Address::of(win::af_inet6, zeros.data(), 5);
    const Address host = Address::of(win::af_inet, loopback.data(), 5);
    EXPECT_TRUE(any.is_wildcard());
    EXPECT_TRUE(any6.is_wildcard());
    EXPECT_FALSE(host.is_wildcard());
    EXPECT_TRUE(host.same_host(Address::of(win::af_inet, loopback.data(), 6)));
    EXPECT_FALSE(host.same_host(any));
    EXPECT_FALSE(any.same_host(any6));
    EXPECT_EQ(std::memcmp(host.bytes(), loopback.data(), 4), 0);
}

TEST(Address, StructuresHaveWindowsSizes)
{
    EXPECT_EQ(Address::windows_size(win::af_inet), 16);
    EXPECT_EQ(Address::windows_size(win::af_inet6), 28);
    EXPECT_EQ(Address::windows_size(win::af_unspec), 0);
}

} // namespace
} // namespace winsock_shim
