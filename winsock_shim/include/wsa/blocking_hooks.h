/* Winsock 1.1's blocking hooks, which Winsock 2 has no longer. */
#pragma once

#include <wsa/socket_types.h>

_COMPAT_BEGIN_C

/* While a call of this thread blocks, `hook` is called again and again; it returns TRUE as long as
 * it has something more to do, such as dispatching a message. From inside, every Winsock call of
 * the thread but the last two here fails with WSAEINPROGRESS. Returns the former hook: at first one
 * that dispatches a message, which does not run unless it is set. Not called during look-ups.
 * Microsoft: "WSASetBlockingHook". */
FARPROC WSAAPI WSASetBlockingHook(FARPROC hook);

/* No hook again. Microsoft: "WSAUnhookBlockingHook". */
int WSAAPI WSAUnhookBlockingHook(void);

/* TRUE inside a hook. Microsoft: "WSAIsBlocking". */
BOOL WSAAPI WSAIsBlocking(void);

/* Makes the call that blocks fail with WSAEINTR once the hook has returned. WSAEINVAL (none
 * blocks). Microsoft: "WSACancelBlockingCall". */
int WSAAPI WSACancelBlockingCall(void);

_COMPAT_END_C
