#include "harness/text.hpp"

#include <winsock2.h>

#include <windows.h>

namespace conformance {

std::string error_name(int error)
{
#define ERROR_NAME(name)                                                                           \
    case name:                                                                                     \
        return #name;
    switch (error) {
        ERROR_NAME(WSAEINTR)
        ERROR_NAME(WSAEACCES)
        ERROR_NAME(WSAEFAULT)
        ERROR_NAME(WSAEINVAL)
        ERROR_NAME(WSAEMFILE)
        ERROR_NAME(WSAEWOULDBLOCK)
        ERROR_NAME(WSAEINPROGRESS)
        ERROR_NAME(WSAEALREADY)
        ERROR_NAME(WSAENOTSOCK)
        ERROR_NAME(WSAEDESTADDRREQ)
        ERROR_NAME(WSAEMSGSIZE)
        ERROR_NAME(WSAEPROTOTYPE)
        ERROR_NAME(WSAENOPROTOOPT)
        ERROR_NAME(WSAEPROTONOSUPPORT)
        ERROR_NAME(WSAESOCKTNOSUPPORT)
        ERROR_NAME(WSAEOPNOTSUPP)
        ERROR_NAME(WSAEPFNOSUPPORT)
        ERROR_NAME(WSAEAFNOSUPPORT)
        ERROR_NAME(WSAEADDRINUSE)
        ERROR_NAME(WSAEADDRNOTAVAIL)
        ERROR_NAME(WSAENETDOWN)
        ERROR_NAME(WSAENETUNREACH)
        ERROR_NAME(WSAENETRESET)
        ERROR_NAME(WSAECONNABORTED)
        ERROR_NAME(WSAECONNRESET)
        ERROR_NAME(WSAENOBUFS)
        ERROR_NAME(WSAEISCONN)
        ERROR_NAME(WSAENOTCONN)
        ERROR_NAME(WSAESHUTDOWN)
        ERROR_NAME(WSAETIMEDOUT)
        ERROR_NAME(WSAECONNREFUSED)
        ERROR_NAME(WSAEHOSTUNREACH)
        ERROR_NAME(WSAVERNOTSUPPORTED)
        ERROR_NAME(WSANOTINITIALISED)
        ERROR_NAME(WSATYPE_NOT_FOUND)
        ERROR_NAME(WSAHOST_NOT_FOUND)
        ERROR_NAME(WSATRY_AGAIN)
        ERROR_NAME(WSANO_RECOVERY)
        ERROR_NAME(WSANO_DATA)
        ERROR_NAME(WSA_IO_PENDING)
        ERROR_NAME(WSA_IO_INCOMPLETE)
        ERROR_NAME(WSA_OPERATION_ABORTED)
    }
#undef ERROR_NAME
    return std::to_string(error);
}

std::string result(int returned)
{
    const int error = WSAGetLastError();
    if (returned == SOCKET_ERROR)
        return "-1/" + error_name(error);
    return std::to_string(returned);
}

std::string bool_result(int returned)
{
    const DWORD error = GetLastError();
    return returned ? "yes" : "no/" + std::to_string(error);
}

} // namespace conformance
