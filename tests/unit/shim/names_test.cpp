#include "winsock_shim/shim/names.hpp"

#include "winsock_shim/shim/packed_entries.hpp"
#include "winsock_shim/shim/windows_values.hpp"

#include <wsa/errors.h>

#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <set>

#include <gtest/gtest.h>

namespace winsock_shim {
namespace {

using Bytes = std::vector<unsigned char>;

const Bytes loopback{127, 0, 0, 1};

TEST(Names, LocalhostIsTheLoopbackAddress)
{
    HostEntry host;
    ASSERT_EQ(find_host("localhost", host), 0);
    EXPECT_EQ(host.name, "localhost");
    EXPECT_EQ(host.family, win::af_inet);
    ASSERT_FALSE(host.addresses.empty());
    EXPECT_EQ(host.addresses.front(), loopback);
}

TEST(Names, AnAddressAsTextIsAHost)
{
    HostEntry host;
    ASSERT_EQ(find_host("127.0.0.1", host), 0);
    EXPECT_EQ(host.name, "127.0.0.1");
    EXPECT_EQ(host.addresses, std::vector<Bytes>{loopback});
}

TEST(Names, NullAndTheEmptyNameAreThisMachine)
{
    HostEntry by_null;
    HostEntry by_empty;
    HostEntry by_name;
    ASSERT_EQ(find_host(nullptr, by_null), 0);
    ASSERT_EQ(find_host("", by_empty), 0);
    ASSERT_EQ(find_host(local_name().c_str(), by_name), 0);
    EXPECT_EQ(by_null.name, local_name());
    EXPECT_FALSE(by_null.addresses.empty());
    EXPECT_EQ(by_empty.addresses, by_null.addresses);
    EXPECT_EQ(by_name.addresses, by_null.addresses);
}

TEST(Names, AnUnknownHostIsAnError)
{
    HostEntry host;
    const int error = find_host("no such host.invalid", host);
    EXPECT_TRUE(error == WSAHOST_NOT_FOUND || error == WSATRY_AGAIN) << error;
}

TEST(Names, ALookUpByAddressChecksFamilyAndLength)
{
    HostEntry host;
    EXPECT_EQ(find_host(nullptr, 4, win::af_inet, host), WSAEFAULT);
    EXPECT_EQ(find_host(loopback.data(), 3, win::af_inet, host), WSAEAFNOSUPPORT);
    EXPECT_EQ(find_host(loopback.data(), 4, 77, host), WSAEAFNOSUPPORT);
    ASSERT_EQ(find_host(loopback.data(), 4, win::af_inet, host), 0);
    EXPECT_EQ(host.addresses, std::vector<Bytes>{loopback});
}

TEST(Names, TheHostsNameNeedsRoomForAllOfIt)
{
    std::array<char, 300> name{};
    ASSERT_EQ(host_name(name.data(), 300), 0);
    const std::string own = local_name();
    EXPECT_EQ(name.data(), own);
    EXPECT_EQ(host_name(name.data(), static_cast<int>(own.size())), WSAEFAULT);
    EXPECT_EQ(host_name(name.data(), static_cast<int>(own.size() + 1)), 0);
    EXPECT_EQ(host_name(nullptr, 100), WSAEFAULT);
}

TEST(Names, ServicesAreFoundByNameAndPort)
{
    ServiceEntry service;
    ASSERT_EQ(find_service("http", "tcp", service), 0);
    EXPECT_EQ(service.port, 80);
    EXPECT_EQ(service.protocol, "tcp");
    ASSERT_EQ(find_service("HTTP", "TCP", service), 0) << "letters in any case";
    ASSERT_EQ(find_service("http", nullptr, service), 0);
    EXPECT_EQ(service.port, 80);
    ASSERT_EQ(find_service(21, nullptr, service), 0);
    EXPECT_EQ(service.name, "ftp");
    EXPECT_EQ(find_service("http", "xxx", service), WSANO_DATA);
    EXPECT_EQ(find_service("nosuchservice", nullptr, service), WSANO_DATA);
    EXPECT_EQ(find_service(nullptr, "tcp", service), WSANO_DATA);
    EXPECT_EQ(find_service(1, "xxx", service), WSANO_DATA);
}

TEST(Names, WellKnownServicesNeedNoFile)
{
    // Debian's /etc/services has none called "ms-sql-s" by UDP; ours has.
    ServiceEntry service;
    ASSERT_EQ(find_service("ms-sql-s", "udp", service), 0);
    EXPECT_EQ(service.port, 1433);
}

TEST(Names, ProtocolsAreFoundByNameAndNumber)
{
    ProtocolEntry protocol;
    ASSERT_EQ(find_protocol("tcp", protocol), 0);
    EXPECT_EQ(protocol.number, 6);
    ASSERT_EQ(find_protocol("TCP", protocol), 0);
    ASSERT_EQ(find_protocol(17, protocol), 0);
    EXPECT_EQ(protocol.name, "udp");
    EXPECT_EQ(find_protocol("nosuchprotocol", protocol), WSANO_DATA);
    EXPECT_EQ(find_protocol(250, protocol), WSANO_DATA);
    EXPECT_EQ(find_protocol(nullptr, protocol), WSANO_DATA);
}

/// Whether a pointer, and the text behind it, lies in the buffer.
bool inside(const char *pointer, const std::vector<char> &buffer)
{
    return pointer >= buffer.data() && pointer < buffer.data() + buffer.size();
}

TEST(PackedEntries, AHostPointsIntoItsOwnBuffer)
{
    const HostEntry entry{"name", {"other", "third"}, win::af_inet, {{1, 2, 3, 4}, {5, 6, 7, 8}}};
    const std::size_t needed = pack(entry, nullptr, 0);
    std::vector<char> buffer(needed);
    ASSERT_EQ(pack(entry, buffer.data(), buffer.size()), needed);
    PackedHost host{};
    std::memcpy(&host, buffer.data(), sizeof host);
    EXPECT_STREQ(host.name, "name");
    EXPECT_STREQ(host.aliases[0], "other");
    EXPECT_STREQ(host.aliases[1], "third");
    EXPECT_EQ(host.aliases[2], nullptr);
    EXPECT_EQ(host.family, 2);
    EXPECT_EQ(host.address_length, 4);
    EXPECT_EQ(std::memcmp(host.addresses[0], "\1\2\3\4", 4), 0);
    EXPECT_EQ(std::memcmp(host.addresses[1], "\5\6\7\10", 4), 0);
    EXPECT_EQ(host.addresses[2], nullptr);
    for (const char *const pointer : {host.name, host.aliases[1], host.addresses[1]})
        EXPECT_TRUE(inside(pointer, buffer));
}

TEST(PackedEntries, NothingIsWrittenWhenTheBufferIsTooSmall)
{
    const ServiceEntry entry{"http", {"www"}, 80, "tcp"};
    const std::size_t needed = pack(entry, nullptr, 0);
    std::vector<char> buffer(needed - 1, 'x');
    EXPECT_EQ(pack(entry, buffer.data(), buffer.size()), needed);
    EXPECT_EQ(std::set<char>(buffer.begin(), buffer.end()), std::set<char>{'x'});
}

TEST(PackedEntries, AServiceHasItsPortInNetworkOrder)
{
    const ServiceEntry entry{"http", {"www"}, 80, "tcp"};
    std::vector<char> buffer(pack(entry, nullptr, 0));
    pack(entry, buffer.data(), buffer.size());
    PackedService service{};
    std::memcpy(&service, buffer.data(), sizeof service);
    EXPECT_STREQ(service.name, "http");
    EXPECT_STREQ(service.aliases[0], "www");
    EXPECT_EQ(service.aliases[1], nullptr);
    EXPECT_STREQ(service.protocol, "tcp");
    EXPECT_EQ(service.port, htons(80));
}

TEST(PackedEntries, ABufferMayHaveAnyAlignment)
{
    const ProtocolEntry entry{"tcp", {"TCP"}, 6};
    const std::size_t needed = pack(entry, nullptr, 0);
    std::vector<char> buffer(needed + 3);
    pack(entry, buffer.data() + 3, needed);
    PackedProtocol protocol{};
    std::memcpy(&protocol, buffer.data() + 3, sizeof protocol);
    EXPECT_STREQ(protocol.name, "tcp");
    EXPECT_EQ(protocol.number, 6);
    const char *alias = nullptr;
    std::memcpy(&alias, protocol.aliases, sizeof alias);
    EXPECT_STREQ(alias, "TCP");
}

} // namespace
} // namespace winsock_shim
