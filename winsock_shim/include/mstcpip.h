/* Commands of WSAIoctl for TCP and IP. */
#pragma once

#include <wsa/ioctl2.h>

/* SIO_KEEPALIVE_VALS: SO_KEEPALIVE with its times in milliseconds (Linux: whole seconds). */
struct tcp_keepalive {
    ULONG onoff;
    ULONG keepalivetime;
    ULONG keepaliveinterval;
};
#define SIO_KEEPALIVE_VALS _WSAIOW(IOC_VENDOR, 4)

/* Not implemented: WSAEOPNOTSUPP. */
#define SIO_RCVALL _WSAIOW(IOC_VENDOR, 1)
