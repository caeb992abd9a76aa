/* Winsock 2.2. It may come before or after <windows.h> and <winsock.h>. Microsoft: "Winsock
 * Reference". */
#ifndef _WINSOCK2API_
#define _WINSOCK2API_
/* <winsock.h> has nothing to add from here on. */
#ifndef _WINSOCKAPI_
#define _WINSOCKAPI_
#endif

#include <windows.h>

/* What WSAStartup is asked for. */
#ifndef WINSOCK_VERSION
#define WINSOCK_VERSION MAKEWORD(2, 2)
#endif

/* Where <winsock.h> came first, its numbers go. */
#undef AF_MAX
#undef IP_OPTIONS
#undef IP_MULTICAST_IF
#undef IP_MULTICAST_TTL
#undef IP_MULTICAST_LOOP
#undef IP_ADD_MEMBERSHIP
#undef IP_DROP_MEMBERSHIP
#undef IP_TTL
#undef IP_TOS
#undef IP_DONTFRAGMENT
#undef IP_MAX_MEMBERSHIPS

#include <ws2def.h>
#include <wsa/async_select.h>
#include <wsa/event_objects.h>
#include <wsa/names.h>
#include <wsa/options2.h>
#include <wsa/poll.h>
#include <wsa/sockets.h>
#include <wsa/startup.h>
#include <wsa/winsock2_calls.h>

#ifdef _WSA_1_1
/* <winsock.h> came first, but from here on options have the numbers of Winsock 2. */
_COMPAT_BEGIN_C
int WSAAPI _wsa2_setsockopt(SOCKET s, int level, int option, const char FAR *value, int length)
    WSA_SYMBOL(setsockopt);
int WSAAPI _wsa2_getsockopt(SOCKET s, int level, int option, char FAR *value, int FAR *length)
    WSA_SYMBOL(getsockopt);
_COMPAT_END_C
#define setsockopt(...) _wsa2_setsockopt(__VA_ARGS__)
#define getsockopt(...) _wsa2_getsockopt(__VA_ARGS__)
#endif

#endif
