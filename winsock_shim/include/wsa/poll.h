/* WSAPoll. Microsoft: "WSAPoll". */
#pragma once

#include <wsa/socket_types.h>

#define POLLRDNORM 0x0100
#define POLLRDBAND 0x0200
#define POLLIN (POLLRDNORM | POLLRDBAND)
#define POLLPRI 0x0400
#define POLLWRNORM 0x0010
#define POLLOUT (POLLWRNORM)
#define POLLWRBAND 0x0020
#define POLLERR 0x0001
#define POLLHUP 0x0002
#define POLLNVAL 0x0004

typedef struct pollfd {
    SOCKET fd;
    SHORT events;
    SHORT revents;
} WSAPOLLFD, *PWSAPOLLFD, *LPWSAPOLLFD;

_COMPAT_BEGIN_C

/* Waits (milliseconds, -1 for ever) until one of the sockets has an event; the number that have, 0
 * after the time. A value that is no socket gets POLLNVAL. Re-enables nothing. WSAEINVAL (no
 * entries, or POLLERR, POLLHUP, POLLNVAL or POLLPRI asked for), WSAEFAULT. */
int WSAAPI WSAPoll(LPWSAPOLLFD sockets, ULONG count, INT timeout);

_COMPAT_END_C
