// Compares windows_values.hpp and the packed look-up results with the headers that programs see.

#include "winsock_shim/shim/packed_entries.hpp"
#include "winsock_shim/shim/windows_values.hpp"

#include <cstddef>
#include <type_traits>

#include <winsock2.h>

#include <mstcpip.h>
#include <mswsock.h>
#include <ws2tcpip.h>

namespace winsock_shim {
namespace {

#define SAME(ours, theirs)                                                                         \
    static_assert(win::ours == static_cast<std::remove_const_t<decltype(win::ours)>>(theirs),      \
                  #theirs " differs")

SAME(af_unspec, AF_UNSPEC);
SAME(af_inet, AF_INET);
SAME(af_inet6, AF_INET6);
SAME(sock_stream, SOCK_STREAM);
SAME(sock_dgram, SOCK_DGRAM);
SAME(sock_raw, SOCK_RAW);
SAME(sock_rdm, SOCK_RDM);
SAME(sock_seqpacket, SOCK_SEQPACKET);
SAME(ipproto_ip, IPPROTO_IP);
SAME(ipproto_icmp, IPPROTO_ICMP);
SAME(ipproto_tcp, IPPROTO_TCP);
SAME(ipproto_udp, IPPROTO_UDP);
SAME(ipproto_ipv6, IPPROTO_IPV6);
SAME(ipproto_icmpv6, IPPROTO_ICMPV6);
SAME(sol_socket, SOL_SOCKET);
SAME(so_debug, SO_DEBUG);
SAME(so_acceptconn, SO_ACCEPTCONN);
SAME(so_reuseaddr, SO_REUSEADDR);
SAME(so_keepalive, SO_KEEPALIVE);
SAME(so_dontroute, SO_DONTROUTE);
SAME(so_broadcast, SO_BROADCAST);
SAME(so_useloopback, SO_USELOOPBACK);
SAME(so_linger, SO_LINGER);
SAME(so_dontlinger, SO_DONTLINGER);
SAME(so_exclusiveaddruse, SO_EXCLUSIVEADDRUSE);
SAME(so_oobinline, SO_OOBINLINE);
SAME(so_sndbuf, SO_SNDBUF);
SAME(so_rcvbuf, SO_RCVBUF);
SAME(so_sndlowat, SO_SNDLOWAT);
SAME(so_rcvlowat, SO_RCVLOWAT);
SAME(so_sndtimeo, SO_SNDTIMEO);
SAME(so_rcvtimeo, SO_RCVTIMEO);
SAME(so_error, SO_ERROR);
SAME(so_type, SO_TYPE);
SAME(so_max_msg_size, SO_MAX_MSG_SIZE);
SAME(so_conditional_accept, SO_CONDITIONAL_ACCEPT);
SAME(so_opentype, SO_OPENTYPE);
SAME(so_update_accept_context, SO_UPDATE_ACCEPT_CONTEXT);
SAME(so_connect_time, SO_CONNECT_TIME);
SAME(ip_options, IP_OPTIONS);
SAME(ip_hdrincl, IP_HDRINCL);
SAME(ip_tos, IP_TOS);
SAME(ip_ttl, IP_TTL);
SAME(ip_multicast_if, IP_MULTICAST_IF);
SAME(ip_multicast_ttl, IP_MULTICAST_TTL);
SAME(ip_multicast_loop, IP_MULTICAST_LOOP);
SAME(ip_add_membership, IP_ADD_MEMBERSHIP);
SAME(ip_drop_membership, IP_DROP_MEMBERSHIP);
SAME(ip_dontfragment, IP_DONTFRAGMENT);
SAME(ip_add_source_membership, IP_ADD_SOURCE_MEMBERSHIP);
SAME(ip_drop_source_membership, IP_DROP_SOURCE_MEMBERSHIP);
SAME(ip_block_source, IP_BLOCK_SOURCE);
SAME(ip_unblock_source, IP_UNBLOCK_SOURCE);
SAME(ip_pktinfo, IP_PKTINFO);
SAME(ip_recvttl, IP_RECVTTL);
SAME(ip_unicast_if, IP_UNICAST_IF);
SAME(ip_recvtos, IP_RECVTOS);
SAME(ipv6_unicast_hops, IPV6_UNICAST_HOPS);
SAME(ipv6_multicast_if, IPV6_MULTICAST_IF);
SAME(ipv6_multicast_hops, IPV6_MULTICAST_HOPS);
SAME(ipv6_multicast_loop, IPV6_MULTICAST_LOOP);
SAME(ipv6_add_membership, IPV6_ADD_MEMBERSHIP);
SAME(ipv6_drop_membership, IPV6_DROP_MEMBERSHIP);
SAME(ipv6_dontfrag, IPV6_DONTFRAG);
SAME(ipv6_pktinfo, IPV6_PKTINFO);
SAME(ipv6_hoplimit, IPV6_HOPLIMIT);
SAME(ipv6_v6only, IPV6_V6ONLY);
SAME(ipv6_unicast_if, IPV6_UNICAST_IF);
SAME(ipv6_tclass, IPV6_TCLASS);
SAME(ipv6_recvtclass, IPV6_RECVTCLASS);
SAME(tcp_nodelay, TCP_NODELAY);
SAME(msg_oob, MSG_OOB);
SAME(msg_peek, MSG_PEEK);
SAME(msg_dontroute, MSG_DONTROUTE);
SAME(msg_waitall, MSG_WAITALL);
SAME(msg_interrupt, MSG_INTERRUPT);
SAME(msg_push_immediate, MSG_PUSH_IMMEDIATE);
SAME(msg_trunc, MSG_TRUNC);
SAME(msg_ctrunc, MSG_CTRUNC);
SAME(msg_bcast, MSG_BCAST);
SAME(msg_mcast, MSG_MCAST);
SAME(msg_partial, MSG_PARTIAL);
SAME(sd_receive, SD_RECEIVE);
SAME(sd_send, SD_SEND);
SAME(sd_both, SD_BOTH);
SAME(somaxconn, SOMAXCONN);
SAME(fd_setsize, FD_SETSIZE);
SAME(fionread, FIONREAD);
SAME(fionbio, FIONBIO);
SAME(fioasync, FIOASYNC);
SAME(siocatmark, SIOCATMARK);
SAME(sio_keepalive_vals, SIO_KEEPALIVE_VALS);
SAME(sio_udp_connreset, SIO_UDP_CONNRESET);
SAME(sio_get_interface_list, SIO_GET_INTERFACE_LIST);
SAME(sio_address_list_query, SIO_ADDRESS_LIST_QUERY);
SAME(sio_address_list_change, SIO_ADDRESS_LIST_CHANGE);
SAME(sio_rcvall, SIO_RCVALL);
SAME(iff_up, IFF_UP);
SAME(iff_broadcast, IFF_BROADCAST);
SAME(iff_loopback, IFF_LOOPBACK);
SAME(iff_pointtopoint, IFF_POINTTOPOINT);
SAME(iff_multicast, IFF_MULTICAST);
SAME(ai_passive, AI_PASSIVE);
SAME(ai_canonname, AI_CANONNAME);
SAME(ai_numerichost, AI_NUMERICHOST);
SAME(ai_numericserv, AI_NUMERICSERV);
SAME(ai_all, AI_ALL);
SAME(ai_addrconfig, AI_ADDRCONFIG);
SAME(ai_v4mapped, AI_V4MAPPED);
SAME(ai_non_authoritative, AI_NON_AUTHORITATIVE);
SAME(ai_secure, AI_SECURE);
SAME(ai_return_preferred_names, AI_RETURN_PREFERRED_NAMES);
SAME(ai_fqdn, AI_FQDN);
SAME(ai_disable_idn_encoding, AI_DISABLE_IDN_ENCODING);
SAME(ni_nofqdn, NI_NOFQDN);
SAME(ni_numerichost, NI_NUMERICHOST);
SAME(ni_namereqd, NI_NAMEREQD);
SAME(ni_numericserv, NI_NUMERICSERV);
SAME(ni_dgram, NI_DGRAM);

#undef SAME

#define SAME_PLACE(ours, our_member, theirs, their_member)                                         \
    static_assert(offsetof(ours, our_member) == offsetof(theirs, their_member) &&                  \
                      sizeof(ours::our_member) == sizeof(theirs::their_member),                    \
                  #theirs "." #their_member " differs")

static_assert(sizeof(PackedHost) == sizeof(hostent));
SAME_PLACE(PackedHost, name, hostent, h_name);
SAME_PLACE(PackedHost, aliases, hostent, h_aliases);
SAME_PLACE(PackedHost, family, hostent, h_addrtype);
SAME_PLACE(PackedHost, address_length, hostent, h_length);
SAME_PLACE(PackedHost, addresses, hostent, h_addr_list);

static_assert(sizeof(PackedService) == sizeof(servent));
SAME_PLACE(PackedService, name, servent, s_name);
SAME_PLACE(PackedService, aliases, servent, s_aliases);
SAME_PLACE(PackedService, protocol, servent, s_proto);
SAME_PLACE(PackedService, port, servent, s_port);

static_assert(sizeof(PackedProtocol) == sizeof(protoent));
SAME_PLACE(PackedProtocol, name, protoent, p_name);
SAME_PLACE(PackedProtocol, aliases, protoent, p_aliases);
SAME_PLACE(PackedProtocol, number, protoent, p_proto);

#undef SAME_PLACE

} // namespace
} // namespace winsock_shim
