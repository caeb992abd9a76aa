/* Winsock 1.1. What it shares with Winsock 2 lies in <wsa/…>; here is only what differs.
 *
 * <windows.h> includes this unless WIN32_LEAN_AND_MEAN or _WINSOCKAPI_ is defined, as Microsoft's
 * does. Unlike there, <winsock2.h> may follow. Microsoft: "Winsock Reference". */
#ifndef _WINSOCKAPI_
#define _WINSOCKAPI_
#define _WSA_1_1

#include <windows.h>

#include <wsa/async_select.h>
#include <wsa/blocking_hooks.h>
#include <wsa/multicast_group.h>
#include <wsa/names.h>
#include <wsa/sockets.h>
#include <wsa/startup.h>

#define AF_MAX 22

#define SOMAXCONN 5
#define SO_DONTLINGER (u_int)(~SO_LINGER)

/* The options of level IPPROTO_IP have other numbers than in Winsock 2. */
#define IP_OPTIONS 1
#define IP_MULTICAST_IF 2
#define IP_MULTICAST_TTL 3
#define IP_MULTICAST_LOOP 4
#define IP_ADD_MEMBERSHIP 5
#define IP_DROP_MEMBERSHIP 6
#define IP_TTL 7
#define IP_TOS 8
#define IP_DONTFRAGMENT 9
#define IP_DEFAULT_MULTICAST_TTL 1
#define IP_DEFAULT_MULTICAST_LOOP 1
#define IP_MAX_MEMBERSHIPS 20

#define IMPLINK_IP 155
#define IMPLINK_LOWEXPER 156
#define IMPLINK_HIGHEXPER 158

#endif
