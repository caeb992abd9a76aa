/* SOCKET and the integer types that BSD code brings to Winsock.
 *
 * u_long is 32 bits, as on Windows. The wrapper of <sys/types.h> in compat/libc keeps glibc's
 * 64-bit one out of sight. */
#pragma once

#include <windef.h>

typedef unsigned char u_char;
typedef unsigned short u_short;
typedef unsigned int u_int;
typedef unsigned int u_long;
__extension__ typedef unsigned long long u_int64;

/* Unsigned, as wide as a pointer, a multiple of 4, never 0. Values are used again soon after
 * closesocket. Compare with INVALID_SOCKET: `s < 0` is never true. */
typedef UINT_PTR SOCKET;

#define INVALID_SOCKET ((SOCKET)(~0))
#define SOCKET_ERROR (-1)

/* For a name that glibc owns with another signature: the program calls `recv`, the linker sees
 * `wsh_recv`, and glibc's `recv` stays free for the implementation. */
#define WSA_SYMBOL(name) __asm__("wsh_" #name)

#define WSAAPI
#define WINSOCK_API_LINKAGE
