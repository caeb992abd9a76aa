/* Microsoft's extensions of Winsock, as far as they need no overlapped operation. */
#pragma once

#include <winsock2.h>

/* Receives with flags in and out: MSG_PARTIAL tells of a message cut short. Re-enables as recv().
 * Microsoft: "WSARecvEx". */
_COMPAT_BEGIN_C
int PASCAL FAR WSARecvEx(SOCKET s, char FAR *buffer, int length, int *flags);
_COMPAT_END_C
