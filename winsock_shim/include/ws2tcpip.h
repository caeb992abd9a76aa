/* IPv6 and the look-ups that know it: getaddrinfo, getnameinfo, inet_pton. */
#ifndef _WS2TCPIP_H_
#define _WS2TCPIP_H_

#include <winsock2.h>
#include <ws2ipdef.h>
#include <wsa/ipv6_addresses.h>

/* The errors of getaddrinfo are Winsock's own. */
#define EAI_AGAIN WSATRY_AGAIN
#define EAI_BADFLAGS WSAEINVAL
#define EAI_FAIL WSANO_RECOVERY
#define EAI_FAMILY WSAEAFNOSUPPORT
#define EAI_MEMORY WSA_NOT_ENOUGH_MEMORY
#define EAI_NONAME WSAHOST_NOT_FOUND
#define EAI_NODATA 11004
#define EAI_SERVICE WSATYPE_NOT_FOUND
#define EAI_SOCKTYPE WSAESOCKTNOSUPPORT

#define GAI_STRERROR_BUFFER_SIZE 1024

typedef int socklen_t;

_COMPAT_BEGIN_C

/* Addresses for a host and a service; the list goes back through freeaddrinfo. Blocks.
 * Returns 0 or the error itself: WSAHOST_NOT_FOUND, WSATRY_AGAIN, WSATYPE_NOT_FOUND (service),
 * WSAEAFNOSUPPORT, WSAESOCKTNOSUPPORT, WSAEINVAL (flags). Microsoft: "getaddrinfo". */
INT WSAAPI getaddrinfo(PCSTR host, PCSTR service, const ADDRINFOA *hints, PADDRINFOA *result)
    WSA_SYMBOL(getaddrinfo);
INT WSAAPI GetAddrInfoW(PCWSTR host, PCWSTR service, const ADDRINFOW *hints, PADDRINFOW *result);
void WSAAPI freeaddrinfo(PADDRINFOA list) WSA_SYMBOL(freeaddrinfo);
void WSAAPI FreeAddrInfoW(PADDRINFOW list);

/* Names for an address. Returns 0 or the error itself. Blocks. Microsoft: "getnameinfo". */
INT WSAAPI getnameinfo(const SOCKADDR *address, socklen_t length, PCHAR host, DWORD host_size,
                       PCHAR service, DWORD service_size, INT flags) WSA_SYMBOL(getnameinfo);
INT WSAAPI GetNameInfoW(const SOCKADDR *address, socklen_t length, PWCHAR host, DWORD host_size,
                        PWCHAR service, DWORD service_size, INT flags);

/* An address from text: 1, 0 if it is none, -1 with WSAEAFNOSUPPORT or WSAEFAULT.
 * Microsoft: "inet_pton". */
INT WSAAPI inet_pton(INT family, PCSTR text, PVOID address) WSA_SYMBOL(inet_pton);
INT WSAAPI InetPtonW(INT family, PCWSTR text, PVOID address);

/* Text for an address, or null with WSAEAFNOSUPPORT or WSA_INVALID_PARAMETER (buffer short).
 * Microsoft: "inet_ntop". */
PCSTR WSAAPI inet_ntop(INT family, const VOID *address, PSTR text, size_t size)
    WSA_SYMBOL(inet_ntop);
PCWSTR WSAAPI InetNtopW(INT family, const VOID *address, PWSTR text, size_t size);

/* The text of an error, in a buffer that the next call overwrites: not safe with several threads.
 * Microsoft: "gai_strerrorW". */
char *gai_strerrorA(int error);
WCHAR *gai_strerrorW(int error);

_COMPAT_END_C

#define GetAddrInfoA getaddrinfo
#define FreeAddrInfoA freeaddrinfo
#define GetNameInfoA getnameinfo
#define InetPtonA inet_pton
#define InetNtopA inet_ntop
#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define GetAddrInfo _COMPAT_AW(GetAddrInfo)
#define FreeAddrInfo _COMPAT_AW(FreeAddrInfo)
#define GetNameInfo _COMPAT_AW(GetNameInfo)
#define InetPton _COMPAT_AW(InetPton)
#define InetNtop _COMPAT_AW(InetNtop)
#define gai_strerror _COMPAT_AW(gai_strerror)
#endif

#endif
