#include "winsock_shim/shim/options.hpp"

#include "test_socket.hpp"
#include "winsock_shim/shim/option_table.hpp"

#include <wsa/errors.h>

#include <arpa/inet.h>
#include <array>
#include <cstdint>
#include <cstring>
#include <ios>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <set>
#include <utility>

#include <gtest/gtest.h>

namespace winsock_shim {
namespace {

/// What getsockopt gave: error, length, and the 4 bytes, which were 0xcc before.
struct Read {
    int error;
    int length;
    std::uint32_t value;

    friend bool operator==(const Read &, const Read &) = default;
};

std::ostream &operator<<(std::ostream &out, const Read &read)
{
    return out << "error " << read.error << " length " << read.length << " value " << std::hex
               << read.value;
}

class Options : public TestSocket {
  public:
    using TestSocket::TestSocket;

    int set(int level, int name, std::uint32_t value, int length = 4)
    {
        return set_option(fd, type, family, options, level, name, &value, length);
    }
    Read get(int level, int name, int length = 4)
    {
        std::uint32_t value = 0xcccccccc;
        const int error = get_option(fd, type, family, options, level, name, &value, &length);
        return {error, length, value};
    }
    int set_socket(int name, std::uint32_t value, int length = 4)
    {
        return set(win::sol_socket, name, value, length);
    }
    Read get_socket(int name, int length = 4) { return get(win::sol_socket, name, length); }

    SocketOptions options;
};

Read four_bytes(std::uint32_t value)
{
    return {0, 4, value};
}

Read one_byte(std::uint8_t value)
{
    return {0, 1, 0xcccccc00U | value};
}

Read failure(int error, int length = 4)
{
    return {error, length, 0xcccccccc};
}

TEST(OptionTable, HasEachOptionOnce)
{
    std::set<std::pair<int, int>> seen;
    for (const OptionRow &row : option_rows())
        EXPECT_TRUE(seen.emplace(row.level, row.name).second) << row.level << ' ' << row.name;
}

TEST(OptionTable, EveryNumberOrFlagCanBeReadOnSomeSocket)
{
    for (const OptionRow &row : option_rows()) {
        if (row.form == OptionForm::membership || row.sockets == OptionSockets::raw)
            continue;
        const auto type =
            row.sockets == OptionSockets::datagram ? SocketType::datagram : SocketType::stream;
        Options socket(type, row.level == win::ipproto_ipv6 ? win::af_inet6 : win::af_inet);
        EXPECT_EQ(socket.get(row.level, row.name).error, 0) << row.level << ' ' << row.name;
    }
}

TEST(Options, DefaultsOfANewStreamSocketAreWindowsOnes)
{
    Options s;
    EXPECT_EQ(s.get_socket(win::so_type), four_bytes(1));
    EXPECT_EQ(s.get_socket(win::so_error), four_bytes(0));
    EXPECT_EQ(s.get_socket(win::so_reuseaddr), four_bytes(0));
    EXPECT_EQ(s.get_socket(win::so_exclusiveaddruse), four_bytes(0));
    EXPECT_EQ(s.get_socket(win::so_keepalive), one_byte(0));
    EXPECT_EQ(s.get_socket(win::so_dontroute), one_byte(0));
    EXPECT_EQ(s.get_socket(win::so_broadcast), four_bytes(0));
    EXPECT_EQ(s.get_socket(win::so_dontlinger), four_bytes(1));
    EXPECT_EQ(s.get_socket(win::so_linger), four_bytes(0));
    EXPECT_EQ(s.get_socket(win::so_oobinline), four_bytes(0));
    EXPECT_EQ(s.get_socket(win::so_rcvtimeo), four_bytes(0));
    EXPECT_EQ(s.get_socket(win::so_acceptconn), four_bytes(0));
    EXPECT_EQ(s.get_socket(win::so_max_msg_size), four_bytes(65507));
    EXPECT_EQ(s.get_socket(win::so_connect_time), four_bytes(0xffffffff));
    EXPECT_EQ(s.get(win::ipproto_tcp, win::tcp_nodelay), one_byte(0));
}

TEST(Options, UnknownLevelsAndOptionsFailDifferently)
{
    Options s;
    EXPECT_EQ(s.get(99, 1), failure(WSAEINVAL));
    EXPECT_EQ(s.get(SOL_SOCKET, SO_REUSEADDR), failure(WSAEINVAL)) << "Linux' SOL_SOCKET";
    EXPECT_EQ(s.set(0xffffffff, win::so_rcvtimeo, 1), WSAEINVAL);
    EXPECT_EQ(s.get_socket(0x7777), failure(WSAENOPROTOOPT));
    EXPECT_EQ(s.set_socket(0x7777, 1), WSAENOPROTOOPT);
    EXPECT_EQ(s.get_socket(win::so_sndlowat), failure(WSAENOPROTOOPT));
    EXPECT_EQ(s.get_socket(win::so_rcvlowat), failure(WSAENOPROTOOPT));
    EXPECT_EQ(s.get(win::ipproto_ip, 7), failure(WSAENOPROTOOPT)) << "winsock.h's IP_TTL";
}

TEST(Options, ReadOnlyOptionsCannotBeSet)
{
    Options s;
    for (const int name :
         {win::so_type, win::so_acceptconn, win::so_max_msg_size, win::so_connect_time})
        EXPECT_EQ(s.set_socket(name, 1), WSAENOPROTOOPT) << name;
}

TEST(Options, OptionsOfAnotherTypeOfSocketFail)
{
    Options udp(SocketType::datagram);
    EXPECT_EQ(udp.get_socket(win::so_linger), failure(WSAENOPROTOOPT));
    EXPECT_EQ(udp.get_socket(win::so_dontlinger), failure(WSAENOPROTOOPT));
    EXPECT_EQ(udp.get(win::ipproto_tcp, win::tcp_nodelay), failure(WSAENOPROTOOPT));
    EXPECT_EQ(udp.set(win::ipproto_ip, win::ip_hdrincl, 1), WSAEINVAL);
    Options tcp;
    EXPECT_EQ(tcp.get(win::ipproto_ip, win::ip_multicast_ttl), failure(WSAEINVAL));
    EXPECT_EQ(tcp.get(win::ipproto_ipv6, win::ipv6_v6only), failure(WSAEINVAL));
}

TEST(Options, NullAndShortValuesAreFaults)
{
    Options s;
    int length = 4;
    EXPECT_EQ(set_option(s.fd, s.type, s.family, s.options, win::sol_socket, win::so_keepalive,
                         nullptr, 4),
              WSAEFAULT);
    EXPECT_EQ(get_option(s.fd, s.type, s.family, s.options, win::sol_socket, win::so_type, nullptr,
                         &length),
              WSAEFAULT);
    EXPECT_EQ(get_option(s.fd, s.type, s.family, s.options, win::sol_socket, win::so_type, &length,
                         nullptr),
              WSAEFAULT);
    for (const int name : {win::so_rcvbuf, win::so_sndbuf, win::so_rcvtimeo, win::so_linger}) {
        EXPECT_EQ(s.set_socket(name, 1, 2), WSAEFAULT) << name;
        EXPECT_EQ(s.get_socket(name, 2), failure(WSAEFAULT, 2)) << name;
    }
    EXPECT_EQ(s.set(win::ipproto_tcp, win::tcp_nodelay, 1, 0), WSAEFAULT);
    EXPECT_EQ(s.set(win::ipproto_ip, win::ip_ttl, 1, 0), WSAEFAULT);
    EXPECT_EQ(s.get_socket(win::so_reuseaddr, 0), failure(WSAEFAULT, 0));
}

TEST(Options, OneByteOptionsReadAndWriteOneByte)
{
    Options s;
    for (const auto &[level, name] : {std::pair{win::sol_socket, win::so_keepalive},
                                      {win::sol_socket, win::so_dontroute},
                                      {win::ipproto_tcp, win::tcp_nodelay}}) {
        EXPECT_EQ(s.set(level, name, 1, 1), 0);
        EXPECT_EQ(s.get(level, name), one_byte(1));
        EXPECT_EQ(s.get(level, name, 1), one_byte(1));
        EXPECT_EQ(s.set(level, name, 0x100), 0);
        EXPECT_EQ(s.get(level, name), one_byte(0)) << "only the first byte counts";
    }
    EXPECT_EQ(s.set(win::ipproto_tcp, win::tcp_nodelay, 1), 0);
    EXPECT_EQ(s.kernel_option(IPPROTO_TCP, TCP_NODELAY), 1);
}

TEST(Options, FlagsAcceptOneByteAndBecomeOne)
{
    Options s;
    EXPECT_EQ(s.set_socket(win::so_broadcast, 1, 1), 0);
    EXPECT_EQ(s.get_socket(win::so_broadcast, 1), one_byte(1));
    EXPECT_EQ(s.set_socket(win::so_broadcast, 0x100), 0);
    EXPECT_EQ(s.get_socket(win::so_broadcast), four_bytes(1));
    EXPECT_EQ(s.kernel_option(SOL_SOCKET, SO_BROADCAST), 1);
    EXPECT_EQ(s.set_socket(win::so_oobinline, 7), 0);
    EXPECT_EQ(s.options.oob_inline, 1);
    EXPECT_EQ(s.kernel_option(SOL_SOCKET, SO_OOBINLINE), 1);
}

TEST(Options, BufferSizesReadBackExactly)
{
    Options s;
    for (const int name : {win::so_rcvbuf, win::so_sndbuf}) {
        EXPECT_GT(s.get_socket(name).value, 0U);
        for (const std::uint32_t size : {4096U, 100000U, 0U}) {
            EXPECT_EQ(s.set_socket(name, size), 0);
            EXPECT_EQ(s.get_socket(name), four_bytes(size));
        }
    }
    EXPECT_EQ(s.set_socket(win::so_rcvbuf, 50000), 0);
    EXPECT_EQ(s.kernel_option(SOL_SOCKET, SO_RCVBUF), 100000) << "the kernel keeps the double";
}

TEST(Options, TimeoutsAreMillisecondsAndStayFromTheKernel)
{
    Options s;
    EXPECT_EQ(s.set_socket(win::so_rcvtimeo, 63000), 0);
    EXPECT_EQ(s.get_socket(win::so_rcvtimeo), four_bytes(63000));
    EXPECT_EQ(s.options.receive_timeout_ms, 63000);
    const std::array<std::uint32_t, 2> timeval_of_one_second{1, 0};
    EXPECT_EQ(set_option(s.fd, s.type, s.family, s.options, win::sol_socket, win::so_rcvtimeo,
                         timeval_of_one_second.data(), 8),
              0);
    EXPECT_EQ(s.get_socket(win::so_rcvtimeo), four_bytes(1));
    EXPECT_EQ(s.kernel_option(SOL_SOCKET, SO_RCVTIMEO), 0);
}

TEST(Options, LingerIsTwoShorts)
{
    Options s;
    EXPECT_EQ(s.set_socket(win::so_linger, 0x00050001), 0);
    EXPECT_EQ(s.options.linger.on, 1);
    EXPECT_EQ(s.options.linger.seconds, 5);
    EXPECT_EQ(s.get_socket(win::so_dontlinger), four_bytes(0));
    EXPECT_EQ(s.set_socket(win::so_dontlinger, 1), 0);
    EXPECT_EQ(s.get_socket(win::so_linger), four_bytes(0x00050000));
}

TEST(Options, TheKernelIsToldOfALingerOnlyWhenItResets)
{
    Options s;
    const auto kernel_linger = [&] {
        linger value{};
        socklen_t size = sizeof value;
        ::getsockopt(s.fd, SOL_SOCKET, SO_LINGER, &value, &size);
        return value.l_onoff;
    };
    EXPECT_EQ(s.set_socket(win::so_linger, 0x00000001), 0);
    EXPECT_EQ(kernel_linger(), 1);
    EXPECT_EQ(s.set_socket(win::so_linger, 0x00030001), 0);
    EXPECT_EQ(kernel_linger(), 0);
}

TEST(Options, ReuseAndExclusiveExcludeEachOther)
{
    Options s;
    EXPECT_EQ(s.set_socket(win::so_reuseaddr, 1), 0);
    EXPECT_EQ(s.set_socket(win::so_exclusiveaddruse, 1), WSAEINVAL);
    EXPECT_EQ(s.set_socket(win::so_exclusiveaddruse, 0), 0);
    EXPECT_EQ(s.set_socket(win::so_reuseaddr, 0), 0);
    EXPECT_EQ(s.set_socket(win::so_exclusiveaddruse, 1), 0);
    EXPECT_EQ(s.set_socket(win::so_reuseaddr, 1), WSAEINVAL);
    EXPECT_EQ(s.kernel_option(SOL_SOCKET, SO_REUSEADDR), 0) << "the kernel's is not the program's";
}

TEST(Options, TheErrorOfAConnectStaysWhenItIsRead)
{
    Options s;
    s.options.connect_error = WSAECONNREFUSED;
    EXPECT_EQ(s.get_socket(win::so_error), four_bytes(WSAECONNREFUSED));
    EXPECT_EQ(s.get_socket(win::so_error), four_bytes(WSAECONNREFUSED));
    EXPECT_EQ(s.get_socket(win::so_error, 1), failure(WSAEFAULT, 1));
    EXPECT_EQ(s.set_socket(win::so_error, 1234), 0);
    EXPECT_EQ(s.get_socket(win::so_error), four_bytes(1234));
}

TEST(Options, NumbersOfOneByteHaveALimit)
{
    Options s;
    EXPECT_EQ(s.set(win::ipproto_ip, win::ip_ttl, 44), 0);
    EXPECT_EQ(s.kernel_option(IPPROTO_IP, IP_TTL), 44);
    EXPECT_EQ(s.get(win::ipproto_ip, win::ip_ttl), four_bytes(44));
    EXPECT_EQ(s.set(win::ipproto_ip, win::ip_ttl, 300), WSAEINVAL);
    EXPECT_EQ(s.set(win::ipproto_ip, win::ip_tos, 0xffffffff), WSAEINVAL);
    Options udp(SocketType::datagram);
    EXPECT_EQ(udp.set(win::ipproto_ip, win::ip_multicast_ttl, 0xffffff0a, 1), 0);
    EXPECT_EQ(udp.get(win::ipproto_ip, win::ip_multicast_ttl), four_bytes(10));
    EXPECT_EQ(udp.get(win::ipproto_ip, win::ip_multicast_ttl, 1), one_byte(10));
    EXPECT_EQ(udp.get(win::ipproto_ip, win::ip_pktinfo, 2), failure(WSAEFAULT, 0));
}

TEST(Options, KeepAliveTimesReachTheKernel)
{
    Options s;
    EXPECT_EQ(s.set(win::ipproto_tcp, win::tcp_keepalive, 3600), 0);
    EXPECT_EQ(s.set(win::ipproto_tcp, win::tcp_keepcnt, 5), 0);
    EXPECT_EQ(s.set(win::ipproto_tcp, win::tcp_keepintvl, 6), 0);
    EXPECT_EQ(s.kernel_option(IPPROTO_TCP, TCP_KEEPIDLE), 3600);
    EXPECT_EQ(s.kernel_option(IPPROTO_TCP, TCP_KEEPCNT), 5);
    EXPECT_EQ(s.kernel_option(IPPROTO_TCP, TCP_KEEPINTVL), 6);
}

TEST(Options, FragmentationAndInterfacesReadBackAsSet)
{
    Options udp(SocketType::datagram);
    EXPECT_EQ(udp.set(win::ipproto_ip, win::ip_dontfragment, 1), 0);
    EXPECT_EQ(udp.get(win::ipproto_ip, win::ip_dontfragment), four_bytes(1));
    EXPECT_EQ(udp.kernel_option(IPPROTO_IP, IP_MTU_DISCOVER), IP_PMTUDISC_DO);
    const std::uint32_t loopback_index = htonl(1);
    EXPECT_EQ(udp.set(win::ipproto_ip, win::ip_multicast_if, loopback_index), 0);
    EXPECT_EQ(udp.get(win::ipproto_ip, win::ip_multicast_if), four_bytes(loopback_index));
}

TEST(Options, GroupsAreJoinedAndLeftInWindowsLayouts)
{
    Options udp(SocketType::datagram);
    const auto member = [&](int name, const auto &request, int length) {
        return set_option(udp.fd, udp.type, udp.family, udp.options, win::ipproto_ip, name,
                          request.data(), length);
    };
    const std::array<std::uint32_t, 2> group{inet_addr("239.1.2.3"), inet_addr("127.0.0.1")};
    const std::array<std::uint32_t, 3> source_group{inet_addr("232.1.2.3"), inet_addr("127.0.0.9"),
                                                    inet_addr("127.0.0.1")};
    EXPECT_EQ(member(win::ip_add_membership, group, 8), 0);
    EXPECT_EQ(member(win::ip_drop_membership, group, 8), 0);
    EXPECT_EQ(member(win::ip_drop_membership, group, 8), WSAEADDRNOTAVAIL) << "left already";
    EXPECT_EQ(member(win::ip_add_membership, group, 7), WSAEFAULT);
    EXPECT_EQ(member(win::ip_add_source_membership, source_group, 12), 0);
    EXPECT_EQ(member(win::ip_drop_source_membership, source_group, 12), 0);
    EXPECT_EQ(udp.get(win::ipproto_ip, win::ip_add_membership), failure(WSAENOPROTOOPT));
}

TEST(Options, Ipv6SocketsStartWithTheirOwnProtocolOnly)
{
    Options s(SocketType::stream, win::af_inet6);
    apply_default_options(s.fd, s.family);
    EXPECT_EQ(s.get(win::ipproto_ipv6, win::ipv6_v6only), one_byte(1));
    EXPECT_EQ(s.set(win::ipproto_ipv6, win::ipv6_v6only, 0), 0);
    EXPECT_EQ(s.get(win::ipproto_ipv6, win::ipv6_v6only), one_byte(0));
}

TEST(Options, AcceptedSocketsInheritAllButTheListenersState)
{
    SocketOptions listener;
    listener.receive_buffer = 5000;
    listener.receive_timeout_ms = 70;
    listener.linger = {1, 9};
    listener.reuse_address = 1;
    listener.oob_inline = 1;
    listener.connect_error = 5;
    listener.listening = true;
    listener.connected_at = std::chrono::steady_clock::now();
    const SocketOptions child = listener.inherited();
    EXPECT_EQ(child.receive_buffer, 5000);
    EXPECT_EQ(child.receive_timeout_ms, 70);
    EXPECT_EQ(child.linger.seconds, 9);
    EXPECT_EQ(child.reuse_address, 1);
    EXPECT_EQ(child.oob_inline, 1);
    EXPECT_EQ(child.connect_error, 0);
    EXPECT_FALSE(child.listening);
    EXPECT_FALSE(child.connected_at);
}

TEST(Options, ConnectTimeCountsFromTheConnection)
{
    Options s;
    s.options.connected_at = std::chrono::steady_clock::now() - std::chrono::seconds(90);
    const Read read = s.get_socket(win::so_connect_time);
    EXPECT_EQ(read.error, 0);
    EXPECT_GE(read.value, 90U);
    EXPECT_LT(read.value, 10000U);
}

TEST(CopyOptions, GivesAnotherDescriptorWhatTheFirstHas)
{
    Options from;
    Options to;
    EXPECT_EQ(from.set(win::sol_socket, win::so_keepalive, 1), 0);
    EXPECT_EQ(from.set(win::sol_socket, win::so_rcvbuf, 30000), 0);
    EXPECT_EQ(from.set(win::ipproto_ip, win::ip_ttl, 7), 0);
    EXPECT_EQ(to.set(win::ipproto_tcp, win::tcp_nodelay, 1), 0);
    int untouched = 0;
    int copied = 0;
    socklen_t size = sizeof untouched;
    ::getsockopt(to.fd, SOL_SOCKET, SO_SNDBUF, &untouched, &size);
    copy_options(from.fd, to.fd, from.options);
    const auto kernel = [&](int level, int name) {
        ::getsockopt(to.fd, level, name, &copied, &size);
        return copied;
    };
    EXPECT_EQ(kernel(SOL_SOCKET, SO_KEEPALIVE), 1);
    EXPECT_EQ(kernel(SOL_SOCKET, SO_RCVBUF), 60000); // the kernel doubles it
    EXPECT_EQ(kernel(SOL_SOCKET, SO_SNDBUF), untouched);
    EXPECT_EQ(kernel(IPPROTO_IP, IP_TTL), 7);
    EXPECT_EQ(kernel(IPPROTO_TCP, TCP_NODELAY), 0);
}

} // namespace
} // namespace winsock_shim
