/* ioctlsocket, which takes a pointer to a 32-bit u_long.
 *
 * Programs also pass the address of the language's own `unsigned long`, which is 64 bits here; both
 * C++ (a template) and C (_Generic) then go through a 32-bit value and store it back. */
#pragma once

#include <wsa/ioctl.h>

_COMPAT_BEGIN_C

/* FIONBIO: blocking (0) or not; WSAEINVAL for 0 while WSAAsyncSelect or WSAEventSelect is in force.
 * FIONREAD: bytes that can be read. SIOCATMARK: 1 unless urgent data lies ahead. Re-enables
 * nothing. WSAEOPNOTSUPP (unknown command), WSAEFAULT (null). Microsoft: "ioctlsocket". */
int WSAAPI ioctlsocket(SOCKET s, LONG command, u_long FAR *argument);

#ifdef __cplusplus
}
extern "C++" {
template <class Long>
struct _wsa_if_long;
template <>
struct _wsa_if_long<long> {
    typedef int result;
};
template <>
struct _wsa_if_long<unsigned long> {
    typedef int result;
};

template <class Long>
inline typename _wsa_if_long<Long>::result ioctlsocket(SOCKET s, LONG command, Long *argument)
{
    if (!argument)
        return ioctlsocket(s, command, static_cast<u_long *>(nullptr));
    u_long value = static_cast<u_long>(*argument);
    const int result = ioctlsocket(s, command, &value);
    *argument = static_cast<Long>(value);
    return result;
}
}
extern "C" {
#else
static __inline__ int _wsa_ioctlsocket_long(SOCKET s, LONG command, void *argument)
{
    unsigned long *wide = (unsigned long *)argument;
    u_long value;
    int result;
    if (!wide)
        return ioctlsocket(s, command, NULL);
    value = (u_long)*wide;
    result = ioctlsocket(s, command, &value);
    *wide = value;
    return result;
}
#define ioctlsocket(s, command, argument)                                                          \
    _Generic((argument), unsigned long *: _wsa_ioctlsocket_long, long *: _wsa_ioctlsocket_long,    \
             default: ioctlsocket)((SOCKET)(s), (LONG)(command), (argument))
#endif

_COMPAT_END_C
