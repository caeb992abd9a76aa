/* Addresses of Winsock 2: sockaddr_storage, families and protocols, address information. */
#pragma once

#include <wsa/addresses.h>
#include <wsa/families2.h>
#include <wsa/ioctl2.h>
#include <wsa/service_addresses.h>

typedef USHORT ADDRESS_FAMILY;

/* Large and aligned enough for the address of any family. */
typedef struct sockaddr_storage {
    short ss_family;
    CHAR __ss_pad1[6];
    __extension__ long long __ss_align;
    CHAR __ss_pad2[112];
} SOCKADDR_STORAGE, *PSOCKADDR_STORAGE, *LPSOCKADDR_STORAGE;

typedef struct _SOCKET_ADDRESS_LIST {
    INT iAddressCount;
    SOCKET_ADDRESS Address[1];
} SOCKET_ADDRESS_LIST, *PSOCKET_ADDRESS_LIST, *LPSOCKET_ADDRESS_LIST;

/* One answer of getaddrinfo; a size_t lies before the name, as on 64-bit Windows. */
typedef struct addrinfo {
    int ai_flags;
    int ai_family;
    int ai_socktype;
    int ai_protocol;
    size_t ai_addrlen;
    char *ai_canonname;
    struct sockaddr *ai_addr;
    struct addrinfo *ai_next;
} ADDRINFOA, *PADDRINFOA;

typedef struct addrinfoW {
    int ai_flags;
    int ai_family;
    int ai_socktype;
    int ai_protocol;
    size_t ai_addrlen;
    PWSTR ai_canonname;
    struct sockaddr *ai_addr;
    struct addrinfoW *ai_next;
} ADDRINFOW, *PADDRINFOW;

#ifndef WINSOCK_SHIM_IMPLEMENTATION
typedef _COMPAT_AW(ADDRINFO) ADDRINFOT;
typedef ADDRINFOT *PADDRINFOT;
#endif
typedef ADDRINFOA ADDRINFO, *LPADDRINFO;

/* ai_flags. */
#define AI_PASSIVE 0x00000001
#define AI_CANONNAME 0x00000002
#define AI_NUMERICHOST 0x00000004
#define AI_NUMERICSERV 0x00000008
#define AI_ALL 0x00000100
#define AI_ADDRCONFIG 0x00000400
#define AI_V4MAPPED 0x00000800
#define AI_NON_AUTHORITATIVE 0x00004000
#define AI_SECURE 0x00008000
#define AI_RETURN_PREFERRED_NAMES 0x00010000
#define AI_FQDN 0x00020000
#define AI_FILESERVER 0x00040000
#define AI_DISABLE_IDN_ENCODING 0x00080000

/* Of getnameinfo: sizes that are enough, and flags. */
#define NI_MAXHOST 1025
#define NI_MAXSERV 32
#define NI_NOFQDN 0x01
#define NI_NUMERICHOST 0x02
#define NI_NAMEREQD 0x04
#define NI_NUMERICSERV 0x08
#define NI_DGRAM 0x10
