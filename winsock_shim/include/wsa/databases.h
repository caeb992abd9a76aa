/* What name look-ups of Winsock 1.1 return. The fields are short, as on Windows, and h_port of a
 * servent lies behind s_proto in 64-bit Windows. */
#pragma once

#include <wsa/socket_types.h>

/* A host: addresses in h_addr_list, h_length bytes each in network order, then a null pointer. */
typedef struct hostent {
    char *h_name;
    char **h_aliases;
    short h_addrtype;
    short h_length;
    char **h_addr_list;
} HOSTENT, *PHOSTENT, *LPHOSTENT;

#define h_addr h_addr_list[0]

/* A service: s_port is in network order. */
typedef struct servent {
    char *s_name;
    char **s_aliases;
    char *s_proto;
    short s_port;
} SERVENT, *PSERVENT, *LPSERVENT;

typedef struct protoent {
    char *p_name;
    char **p_aliases;
    short p_proto;
} PROTOENT, *PPROTOENT, *LPPROTOENT;

/* The size of buffer that suffices for any answer of WSAAsyncGetHostByName and its kin. */
#define MAXGETHOSTSTRUCT 1024
