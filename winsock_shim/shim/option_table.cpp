#include "winsock_shim/shim/option_table.hpp"

#include "winsock_shim/shim/errors.hpp"
#include "winsock_shim/shim/multicast.hpp"
#include "winsock_shim/shim/windows_values.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace winsock_shim {
namespace {

constexpr int largest_datagram = 65507;

int socket_type(SocketType type, const SocketOptions &)
{
    switch (type) {
    case SocketType::stream:
        return win::sock_stream;
    case SocketType::datagram:
        return win::sock_dgram;
    default:
        return win::sock_raw;
    }
}

int listening(SocketType, const SocketOptions &options)
{
    return options.listening ? 1 : 0;
}

int message_size(SocketType, const SocketOptions &)
{
    return largest_datagram;
}

int connect_seconds(SocketType, const SocketOptions &options)
{
    if (!options.connected_at)
        return -1;
    using std::chrono::seconds;
    const auto elapsed = std::chrono::steady_clock::now() - *options.connected_at;
    return static_cast<int>(std::chrono::duration_cast<seconds>(elapsed).count());
}

int apply_dont_linger(int fd, SocketOptions &options, int value)
{
    options.linger.on = value != 0 ? 0 : 1;
    return apply_linger(fd, options.linger);
}

int apply_dont_fragment(int fd, SocketOptions &, int value)
{
    const int discovery = value != 0 ? IP_PMTUDISC_DO : IP_PMTUDISC_DONT;
    if (::setsockopt(fd, IPPROTO_IP, IP_MTU_DISCOVER, &discovery, sizeof discovery) == 0)
        return 0;
    return wsa_error(errno);
}

using namespace win;
using enum OptionForm;
using enum OptionSockets;
using Options = SocketOptions;

constexpr auto rows = std::to_array<OptionRow>({
    {sol_socket,
     so_reuseaddr,
     flag,
     all,
     {.kept = &Options::reuse_address, .excluded_by = &Options::exclusive_address}},
    {sol_socket,
     so_exclusiveaddruse,
     flag,
     all,
     {.kept = &Options::exclusive_address, .excluded_by = &Options::reuse_address}},
    {sol_socket, so_keepalive, byte_flag, all, {.kernel = {SOL_SOCKET, SO_KEEPALIVE}}},
    {sol_socket, so_broadcast, flag, all, {.kernel = {SOL_SOCKET, SO_BROADCAST}}},
    {sol_socket,
     so_oobinline,
     flag,
     all,
     {.kernel = {SOL_SOCKET, SO_OOBINLINE}, .kept = &Options::oob_inline}},
    {sol_socket, so_linger, OptionForm::linger, stream, {}},
    // Read through `linger`, see get_option().
    {sol_socket, so_dontlinger, flag, stream, {.apply = apply_dont_linger}},
    {sol_socket,
     so_sndbuf,
     number,
     all,
     {.kernel = {SOL_SOCKET, SO_SNDBUF}, .kept = &Options::send_buffer}},
    {sol_socket,
     so_rcvbuf,
     number,
     all,
     {.kernel = {SOL_SOCKET, SO_RCVBUF}, .kept = &Options::receive_buffer}},
    {sol_socket, so_sndtimeo, number, all, {.kept = &Options::send_timeout_ms}},
    {sol_socket, so_rcvtimeo, number, all, {.kept = &Options::receive_timeout_ms}},
    {sol_socket, so_error, number, all, {.kept = &Options::connect_error}},
    // Windows keeps these two and does nothing else with them.
    {sol_socket, so_debug, flag, all, {.kept = &Options::debug}},
    {sol_socket, so_dontroute, byte_flag, all, {.kept = &Options::dont_route}},
    // Whether sockets made later are overlapped: ours all serve both.
    {sol_socket, so_opentype, number, all, {.kept = &Options::open_type}},
    {sol_socket, so_type, number, all, {.computed = socket_type}},
    {sol_socket, so_acceptconn, flag, all, {.computed = listening}},
    {sol_socket, so_max_msg_size, number, all, {.computed = message_size}},
    {sol_socket, so_connect_time, number, all, {.computed = connect_seconds}},

    {ipproto_ip, ip_ttl, short_number, all, {.kernel = {IPPROTO_IP, IP_TTL}, .maximum = 255}},
    {ipproto_ip, ip_tos, short_number, all, {.kernel = {IPPROTO_IP, IP_TOS}, .maximum = 255}},
    {ipproto_ip, ip_hdrincl, strict_flag, raw, {.kernel = {IPPROTO_IP, IP_HDRINCL}}},
    {ipproto_ip,
     ip_dontfragment,
     short_flag,
     all,
     {.kept = &Options::dont_fragment, .apply = apply_dont_fragment}},
    {ipproto_ip,
     ip_multicast_if,
     number,
     datagram,
     {.kept = &Options::multicast_interface, .apply = apply_multicast_interface}},
    {ipproto_ip,
     ip_multicast_ttl,
     short_number,
     datagram,
     {.kernel = {IPPROTO_IP, IP_MULTICAST_TTL}, .maximum = 255}},
    // Windows asks the receiving socket, Linux the sending one: the same within one machine when
    // both sides set it.
    {ipproto_ip,
     ip_multicast_loop,
     short_flag,
     datagram,
     {.kernel = {IPPROTO_IP, IP_MULTICAST_LOOP}}},
    {ipproto_ip,
     ip_add_membership,
     membership,
     datagram,
     {.kernel = {IPPROTO_IP, IP_ADD_MEMBERSHIP}}},
    {ipproto_ip,
     ip_drop_membership,
     membership,
     datagram,
     {.kernel = {IPPROTO_IP, IP_DROP_MEMBERSHIP}}},
    {ipproto_ip,
     ip_add_source_membership,
     membership,
     datagram,
     {.kernel = {IPPROTO_IP, IP_ADD_SOURCE_MEMBERSHIP}}},
    {ipproto_ip,
     ip_drop_source_membership,
     membership,
     datagram,
     {.kernel = {IPPROTO_IP, IP_DROP_SOURCE_MEMBERSHIP}}},
    {ipproto_ip, ip_block_source, membership, datagram, {.kernel = {IPPROTO_IP, IP_BLOCK_SOURCE}}},
    {ipproto_ip,
     ip_unblock_source,
     membership,
     datagram,
     {.kernel = {IPPROTO_IP, IP_UNBLOCK_SOURCE}}},
    {ipproto_ip, ip_pktinfo, strict_flag, datagram, {.kernel = {IPPROTO_IP, IP_PKTINFO}}},
    {ipproto_ip, ip_recvttl, strict_flag, datagram, {.kernel = {IPPROTO_IP, IP_RECVTTL}}},
    {ipproto_ip, ip_recvtos, strict_flag, datagram, {.kernel = {IPPROTO_IP, IP_RECVTOS}}},
    {ipproto_ip, ip_unicast_if, number, all, {.kernel = {IPPROTO_IP, IP_UNICAST_IF}}},

    {ipproto_ipv6, ipv6_v6only, byte_flag, all, {.kernel = {IPPROTO_IPV6, IPV6_V6ONLY}}},
    {ipproto_ipv6,
     ipv6_unicast_hops,
     short_number,
     all,
     {.kernel = {IPPROTO_IPV6, IPV6_UNICAST_HOPS}, .maximum = 255}},
    {ipproto_ipv6,
     ipv6_tclass,
     number,
     all,
     {.kernel = {IPPROTO_IPV6, IPV6_TCLASS}, .maximum = 255}},
    {ipproto_ipv6, ipv6_dontfrag, short_flag, all, {.kernel = {IPPROTO_IPV6, IPV6_DONTFRAG}}},
    {ipproto_ipv6,
     ipv6_multicast_if,
     number,
     datagram,
     {.kernel = {IPPROTO_IPV6, IPV6_MULTICAST_IF}}},
    {ipproto_ipv6,
     ipv6_multicast_hops,
     short_number,
     datagram,
     {.kernel = {IPPROTO_IPV6, IPV6_MULTICAST_HOPS}, .maximum = 255}},
    {ipproto_ipv6,
     ipv6_multicast_loop,
     short_flag,
     datagram,
     {.kernel = {IPPROTO_IPV6, IPV6_MULTICAST_LOOP}}},
    {ipproto_ipv6,
     ipv6_add_membership,
     membership,
     datagram,
     {.kernel = {IPPROTO_IPV6, IPV6_ADD_MEMBERSHIP}}},
    {ipproto_ipv6,
     ipv6_drop_membership,
     membership,
     datagram,
     {.kernel = {IPPROTO_IPV6, IPV6_DROP_MEMBERSHIP}}},
    {ipproto_ipv6,
     ipv6_pktinfo,
     strict_flag,
     datagram,
     {.kernel = {IPPROTO_IPV6, IPV6_RECVPKTINFO}}},
    {ipproto_ipv6,
     ipv6_hoplimit,
     strict_flag,
     datagram,
     {.kernel = {IPPROTO_IPV6, IPV6_RECVHOPLIMIT}}},
    {ipproto_ipv6,
     ipv6_recvtclass,
     strict_flag,
     datagram,
     {.kernel = {IPPROTO_IPV6, IPV6_RECVTCLASS}}},

    {ipproto_tcp, tcp_nodelay, byte_flag, stream, {.kernel = {IPPROTO_TCP, TCP_NODELAY}}},
    {ipproto_tcp, tcp_keepalive, number, stream, {.kernel = {IPPROTO_TCP, TCP_KEEPIDLE}}},
    {ipproto_tcp, tcp_maxseg, number, stream, {.kernel = {IPPROTO_TCP, TCP_MAXSEG}}},
    {ipproto_tcp,
     tcp_keepcnt,
     number,
     stream,
     {.kernel = {IPPROTO_TCP, TCP_KEEPCNT}, .maximum = 255}},
    {ipproto_tcp, tcp_keepintvl, number, stream, {.kernel = {IPPROTO_TCP, TCP_KEEPINTVL}}},

});

} // namespace

std::span<const OptionRow> option_rows()
{
    return rows;
}

const OptionRow *find_option(int level, int name)
{
    const auto row = std::ranges::find_if(
        rows, [&](const OptionRow &r) { return r.level == level && r.name == name; });
    return row == rows.end() ? nullptr : &*row;
}

int apply_linger(int fd, const Linger &linger)
{
    const ::linger reset_at_close{linger.on != 0 && linger.seconds == 0 ? 1 : 0, 0};
    if (::setsockopt(fd, SOL_SOCKET, SO_LINGER, &reset_at_close, sizeof reset_at_close) == 0)
        return 0;
    return wsa_error(errno);
}

} // namespace winsock_shim
