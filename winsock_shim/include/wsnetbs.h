/* Addresses of NetBIOS. There is no NetBIOS: socket says WSAEAFNOSUPPORT. */
#pragma once

#include <wsa/families.h>
#include <wsa/socket_types.h>

#define NETBIOS_NAME_LENGTH 16

typedef struct sockaddr_nb {
    short snb_family;
    u_short snb_type;
    char snb_name[NETBIOS_NAME_LENGTH];
} SOCKADDR_NB, *PSOCKADDR_NB, *LPSOCKADDR_NB;

#define NETBIOS_UNIQUE_NAME 0x0000
#define NETBIOS_GROUP_NAME 0x0001
#define NETBIOS_TYPE_QUICK_UNIQUE 0x0002
#define NETBIOS_TYPE_QUICK_GROUP 0x0003

/* Fills an address: the name, cut after 15 characters or padded with spaces, and the port as the
 * 16th. A block: no semicolon is needed behind it. */
#define SET_NETBIOS_SOCKADDR(address, kind, text, port)                                            \
    {                                                                                              \
        int _i = 0;                                                                                \
        (address)->snb_family = AF_NETBIOS;                                                        \
        (address)->snb_type = (kind);                                                              \
        for (; _i < NETBIOS_NAME_LENGTH - 1 && (text)[_i] != '\0'; _i++)                           \
            (address)->snb_name[_i] = (text)[_i];                                                  \
        for (; _i < NETBIOS_NAME_LENGTH - 1; _i++)                                                 \
            (address)->snb_name[_i] = ' ';                                                         \
        (address)->snb_name[NETBIOS_NAME_LENGTH - 1] = (port);                                     \
    }
