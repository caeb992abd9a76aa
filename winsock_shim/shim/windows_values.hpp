// Windows' numbers that the core needs. Linux has others under the same names, and <winsock2.h>
// cannot be included where Linux' are: windows_values_check.cpp compares these with it.
#pragma once

namespace winsock_shim::win {

// Address families, socket types, protocols
inline constexpr int af_unspec = 0;
inline constexpr int af_inet = 2;
inline constexpr int af_inet6 = 23;

inline constexpr int sock_stream = 1;
inline constexpr int sock_dgram = 2;
inline constexpr int sock_raw = 3;
inline constexpr int sock_rdm = 4;
inline constexpr int sock_seqpacket = 5;

inline constexpr int ipproto_ip = 0;
inline constexpr int ipproto_icmp = 1;
inline constexpr int ipproto_tcp = 6;
inline constexpr int ipproto_udp = 17;
inline constexpr int ipproto_ipv6 = 41;
inline constexpr int ipproto_icmpv6 = 58;

// Levels and options
inline constexpr int sol_socket = 0xffff;

inline constexpr int so_debug = 0x0001;
inline constexpr int so_acceptconn = 0x0002;
inline constexpr int so_reuseaddr = 0x0004;
inline constexpr int so_keepalive = 0x0008;
inline constexpr int so_dontroute = 0x0010;
inline constexpr int so_broadcast = 0x0020;
inline constexpr int so_useloopback = 0x0040;
inline constexpr int so_linger = 0x0080;
inline constexpr int so_dontlinger = ~so_linger;
inline constexpr int so_exclusiveaddruse = ~so_reuseaddr;
inline constexpr int so_oobinline = 0x0100;
inline constexpr int so_sndbuf = 0x1001;
inline constexpr int so_rcvbuf = 0x1002;
inline constexpr int so_sndlowat = 0x1003;
inline constexpr int so_rcvlowat = 0x1004;
inline constexpr int so_sndtimeo = 0x1005;
inline constexpr int so_rcvtimeo = 0x1006;
inline constexpr int so_error = 0x1007;
inline constexpr int so_type = 0x1008;
inline constexpr int so_max_msg_size = 0x2003;
inline constexpr int so_conditional_accept = 0x3002;
inline constexpr int so_opentype = 0x7008;
inline constexpr int so_update_accept_context = 0x700b;
inline constexpr int so_connect_time = 0x700c;

inline constexpr int ip_options = 1;
inline constexpr int ip_hdrincl = 2;
inline constexpr int ip_tos = 3;
inline constexpr int ip_ttl = 4;
inline constexpr int ip_multicast_if = 9;
inline constexpr int ip_multicast_ttl = 10;
inline constexpr int ip_multicast_loop = 11;
inline constexpr int ip_add_membership = 12;
inline constexpr int ip_drop_membership = 13;
inline constexpr int ip_dontfragment = 14;
inline constexpr int ip_add_source_membership = 15;
inline constexpr int ip_drop_source_membership = 16;
inline constexpr int ip_block_source = 17;
inline constexpr int ip_unblock_source = 18;
inline constexpr int ip_pktinfo = 19;
inline constexpr int ip_recvttl = 21;
inline constexpr int ip_unicast_if = 31;
inline constexpr int ip_recvtos = 40;

inline constexpr int ipv6_unicast_hops = 4;
inline constexpr int ipv6_multicast_if = 9;
inline constexpr int ipv6_multicast_hops = 10;
inline constexpr int ipv6_multicast_loop = 11;
inline constexpr int ipv6_add_membership = 12;
inline constexpr int ipv6_drop_membership = 13;
inline constexpr int ipv6_dontfrag = 14;
inline constexpr int ipv6_pktinfo = 19;
inline constexpr int ipv6_hoplimit = 21;
inline constexpr int ipv6_v6only = 27;
inline constexpr int ipv6_unicast_if = 31;
inline constexpr int ipv6_tclass = 39;
inline constexpr int ipv6_recvtclass = 40;

inline constexpr int tcp_nodelay = 1;
// From the newer Windows SDK; our headers, as those of mingw-w64, do not have them.
inline constexpr int tcp_keepalive = 3;
inline constexpr int tcp_maxseg = 4;
inline constexpr int tcp_keepcnt = 16;
inline constexpr int tcp_keepintvl = 17;

// Flags of send and recv, directions of shutdown, backlog
inline constexpr int msg_oob = 0x1;
inline constexpr int msg_peek = 0x2;
inline constexpr int msg_dontroute = 0x4;
inline constexpr int msg_waitall = 0x8;
inline constexpr int msg_interrupt = 0x10;
inline constexpr int msg_push_immediate = 0x20;
inline constexpr int msg_trunc = 0x100;
inline constexpr int msg_ctrunc = 0x200;
inline constexpr int msg_bcast = 0x400;
inline constexpr int msg_mcast = 0x800;
inline constexpr int msg_partial = 0x8000;

inline constexpr int sd_receive = 0;
inline constexpr int sd_send = 1;
inline constexpr int sd_both = 2;

inline constexpr int somaxconn = 0x7fffffff;
inline constexpr unsigned fd_setsize = 64;

// ioctlsocket
inline constexpr unsigned fionread = 0x4004667fU;
inline constexpr unsigned fionbio = 0x8004667eU;
inline constexpr unsigned fioasync = 0x8004667dU;
inline constexpr unsigned siocatmark = 0x40047307U;

// WSAIoctl
inline constexpr unsigned sio_keepalive_vals = 0x98000004U;
inline constexpr unsigned sio_udp_connreset = 0x9800000cU;
inline constexpr unsigned sio_get_interface_list = 0x4004747fU;
inline constexpr unsigned sio_address_list_query = 0x48000016U;
inline constexpr unsigned sio_address_list_change = 0x28000017U;
inline constexpr unsigned sio_rcvall = 0x98000001U;
inline constexpr unsigned iff_up = 1;
inline constexpr unsigned iff_broadcast = 2;
inline constexpr unsigned iff_loopback = 4;
inline constexpr unsigned iff_pointtopoint = 8;
inline constexpr unsigned iff_multicast = 16;

// Name look-ups; EAI_* are WSA codes there, see wsa_resolver_error()
inline constexpr int ai_passive = 0x1;
inline constexpr int ai_canonname = 0x2;
inline constexpr int ai_numerichost = 0x4;
inline constexpr int ai_numericserv = 0x8;
inline constexpr int ai_all = 0x100;
inline constexpr int ai_addrconfig = 0x400;
inline constexpr int ai_v4mapped = 0x800;
inline constexpr int ai_non_authoritative = 0x4000;
inline constexpr int ai_secure = 0x8000;
inline constexpr int ai_return_preferred_names = 0x10000;
inline constexpr int ai_fqdn = 0x20000;
inline constexpr int ai_disable_idn_encoding = 0x80000;

inline constexpr int ni_nofqdn = 0x1;
inline constexpr int ni_numerichost = 0x2;
inline constexpr int ni_namereqd = 0x4;
inline constexpr int ni_numericserv = 0x8;
inline constexpr int ni_dgram = 0x10;

} // namespace winsock_shim::win
