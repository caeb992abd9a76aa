/* Constant IPv6 addresses, and questions to one. Microsoft: <ws2tcpip.h>; RFC 4291, section 2. */
#pragma once

#include <in6addr.h>
#include <ws2ipdef.h>

#include <string.h>

#define IN6ADDR_ANY_INIT                                                                           \
    {                                                                                              \
        {                                                                                          \
            {                                                                                      \
                0                                                                                  \
            }                                                                                      \
        }                                                                                          \
    }
#define IN6ADDR_LOOPBACK_INIT                                                                      \
    {                                                                                              \
        {                                                                                          \
            {                                                                                      \
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1                                     \
            }                                                                                      \
        }                                                                                          \
    }

_COMPAT_BEGIN_C

extern const IN6_ADDR in6addr_any;
extern const IN6_ADDR in6addr_loopback;

static __inline__ int IN6_ADDR_EQUAL(const IN6_ADDR *one, const IN6_ADDR *other)
{
    return memcmp(one, other, sizeof(IN6_ADDR)) == 0;
}
#define IN6_ARE_ADDR_EQUAL IN6_ADDR_EQUAL

static __inline__ int IN6_IS_ADDR_UNSPECIFIED(const IN6_ADDR *address)
{
    return IN6_ADDR_EQUAL(address, &in6addr_any);
}

static __inline__ int IN6_IS_ADDR_LOOPBACK(const IN6_ADDR *address)
{
    return IN6_ADDR_EQUAL(address, &in6addr_loopback);
}

static __inline__ int IN6_IS_ADDR_LINKLOCAL(const IN6_ADDR *address)
{
    return address->s6_bytes[0] == 0xfe && (address->s6_bytes[1] & 0xc0) == 0x80;
}

static __inline__ int IN6_IS_ADDR_SITELOCAL(const IN6_ADDR *address)
{
    return address->s6_bytes[0] == 0xfe && (address->s6_bytes[1] & 0xc0) == 0xc0;
}

/* ::ffff:a.b.c.d */
static __inline__ int IN6_IS_ADDR_V4MAPPED(const IN6_ADDR *address)
{
    return memcmp(address, &in6addr_any, 10) == 0 && address->s6_words[5] == 0xffff;
}

/* ::a.b.c.d, which neither of the constants is */
static __inline__ int IN6_IS_ADDR_V4COMPAT(const IN6_ADDR *address)
{
    return memcmp(address, &in6addr_any, 12) == 0 && !IN6_IS_ADDR_UNSPECIFIED(address) &&
           !IN6_IS_ADDR_LOOPBACK(address);
}

static __inline__ int IN6_IS_ADDR_MULTICAST(const IN6_ADDR *address)
{
    return address->s6_bytes[0] == 0xff;
}

/* A multicast address that reaches as far as its name says. */
static __inline__ int IN6_IS_ADDR_MC_NODELOCAL(const IN6_ADDR *address)
{
    return IN6_IS_ADDR_MULTICAST(address) && (address->s6_bytes[1] & 0x0f) == 1;
}

static __inline__ int IN6_IS_ADDR_MC_LINKLOCAL(const IN6_ADDR *address)
{
    return IN6_IS_ADDR_MULTICAST(address) && (address->s6_bytes[1] & 0x0f) == 2;
}

static __inline__ int IN6_IS_ADDR_MC_SITELOCAL(const IN6_ADDR *address)
{
    return IN6_IS_ADDR_MULTICAST(address) && (address->s6_bytes[1] & 0x0f) == 5;
}

static __inline__ int IN6_IS_ADDR_MC_ORGLOCAL(const IN6_ADDR *address)
{
    return IN6_IS_ADDR_MULTICAST(address) && (address->s6_bytes[1] & 0x0f) == 8;
}

static __inline__ int IN6_IS_ADDR_MC_GLOBAL(const IN6_ADDR *address)
{
    return IN6_IS_ADDR_MULTICAST(address) && (address->s6_bytes[1] & 0x0f) == 0xe;
}

static __inline__ void IN6_SET_ADDR_UNSPECIFIED(IN6_ADDR *address)
{
    *address = in6addr_any;
}

static __inline__ void IN6_SET_ADDR_LOOPBACK(IN6_ADDR *address)
{
    *address = in6addr_loopback;
}

/* The same for an address with its port. */
static __inline__ int IN6ADDR_ISANY(const SOCKADDR_IN6 *address)
{
    return address->sin6_family == AF_INET6 && IN6_IS_ADDR_UNSPECIFIED(&address->sin6_addr);
}

static __inline__ int IN6ADDR_ISLOOPBACK(const SOCKADDR_IN6 *address)
{
    return address->sin6_family == AF_INET6 && IN6_IS_ADDR_LOOPBACK(&address->sin6_addr);
}

static __inline__ void IN6ADDR_SETANY(SOCKADDR_IN6 *address)
{
    memset(address, 0, sizeof *address);
    address->sin6_family = AF_INET6;
}

static __inline__ void IN6ADDR_SETLOOPBACK(SOCKADDR_IN6 *address)
{
    IN6ADDR_SETANY(address);
    IN6_SET_ADDR_LOOPBACK(&address->sin6_addr);
}

_COMPAT_END_C
