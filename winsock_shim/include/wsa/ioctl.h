/* Commands of ioctlsocket, numbered as BSD did: direction, size, group, number. */
#pragma once

#include <wsa/socket_types.h>

#define IOCPARM_MASK 0x7f
#define IOC_VOID 0x20000000
#define IOC_OUT 0x40000000
#define IOC_IN 0x80000000
#define IOC_INOUT (IOC_IN | IOC_OUT)

#define _IO(group, number) (IOC_VOID | ((group) << 8) | (number))
#define _IOR(group, number, type)                                                                  \
    (IOC_OUT | (((INT)sizeof(type) & IOCPARM_MASK) << 16) | ((group) << 8) | (number))
#define _IOW(group, number, type)                                                                  \
    (IOC_IN | (((INT)sizeof(type) & IOCPARM_MASK) << 16) | ((group) << 8) | (number))

#define FIONREAD _IOR('f', 127, u_long)
#define FIONBIO _IOW('f', 126, u_long)
#define FIOASYNC _IOW('f', 125, u_long)
#define SIOCSHIWAT _IOW('s', 0, u_long)
#define SIOCGHIWAT _IOR('s', 1, u_long)
#define SIOCSLOWAT _IOW('s', 2, u_long)
#define SIOCGLOWAT _IOR('s', 3, u_long)
#define SIOCATMARK _IOR('s', 7, u_long)
