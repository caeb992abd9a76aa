/* The sets of select: arrays of sockets, not bits. FD_SET ignores a socket that is already in the
 * set and, silently, one for which there is no room. Define FD_SETSIZE before the include for
 * larger sets. */
#pragma once

#include <wsa/socket_types.h>

#ifndef FD_SETSIZE
#define FD_SETSIZE 64
#endif

typedef struct fd_set {
    u_int fd_count;
    SOCKET fd_array[FD_SETSIZE];
} fd_set, FD_SET, *PFD_SET, *LPFD_SET;

typedef struct timeval {
    LONG tv_sec;
    LONG tv_usec;
} TIMEVAL, *PTIMEVAL, *LPTIMEVAL;

#define timerisset(time) ((time)->tv_sec || (time)->tv_usec)
#define timerclear(time) ((time)->tv_sec = (time)->tv_usec = 0)
#define timercmp(a, b, op)                                                                         \
    ((a)->tv_sec op(b)->tv_sec || ((a)->tv_sec == (b)->tv_sec && (a)->tv_usec op(b)->tv_usec))

_COMPAT_BEGIN_C

/* Non-zero if the socket is in the set. */
int PASCAL FAR __WSAFDIsSet(SOCKET s, fd_set FAR *set);

static __inline__ void _wsa_fd_set(SOCKET s, fd_set *set)
{
    u_int i;
    for (i = 0; i < set->fd_count; i++)
        if (set->fd_array[i] == s)
            return;
    if (set->fd_count < FD_SETSIZE)
        set->fd_array[set->fd_count++] = s;
}

static __inline__ void _wsa_fd_clr(SOCKET s, fd_set *set)
{
    u_int i;
    for (i = 0; i < set->fd_count; i++) {
        if (set->fd_array[i] == s) {
            for (set->fd_count--; i < set->fd_count; i++)
                set->fd_array[i] = set->fd_array[i + 1];
            return;
        }
    }
}

_COMPAT_END_C

#undef FD_ZERO
#undef FD_SET
#undef FD_CLR
#undef FD_ISSET
#define FD_ZERO(set) (((fd_set *)(set))->fd_count = 0)
#define FD_SET(fd, set) _wsa_fd_set((SOCKET)(fd), (fd_set *)(set))
#define FD_CLR(fd, set) _wsa_fd_clr((SOCKET)(fd), (fd_set *)(set))
#define FD_ISSET(fd, set) __WSAFDIsSet((SOCKET)(fd), (fd_set *)(set))
