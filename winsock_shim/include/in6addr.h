/* struct in6_addr: an IPv6 address in network order, by bytes and words. */
#pragma once

#include <windef.h>

typedef struct in6_addr {
    union {
        UCHAR Byte[16];
        USHORT Word[8];
    } u;
} IN6_ADDR, *PIN6_ADDR, *LPIN6_ADDR;

#define s6_addr u.Byte
#define s6_bytes u.Byte
#define s6_words u.Word
