/* Socket addresses of the general form and of IPv4. */
#pragma once

#include <inaddr.h>
#include <wsa/families.h>
#include <wsa/socket_types.h>

/* The general form; the real one is told by sa_family. */
typedef struct sockaddr {
    u_short sa_family;
    CHAR sa_data[14];
} SOCKADDR, *PSOCKADDR, *LPSOCKADDR;

/* sin_port and sin_addr in network order. */
typedef struct sockaddr_in {
    SHORT sin_family;
    USHORT sin_port;
    struct in_addr sin_addr;
    CHAR sin_zero[8];
} SOCKADDR_IN, *PSOCKADDR_IN, *LPSOCKADDR_IN;
