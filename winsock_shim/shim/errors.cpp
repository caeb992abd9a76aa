#include "winsock_shim/shim/errors.hpp"

#include <wsa/errors.h>

#include <algorithm>
#include <cerrno>
#include <netdb.h>

namespace winsock_shim {
namespace {

// The name is the code's own spelling, so the two cannot disagree.
#define ROW(code, text, ...)                                                                       \
    ErrorRow                                                                                       \
    {                                                                                              \
        code, #code, text,                                                                         \
        {                                                                                          \
            __VA_ARGS__                                                                            \
        }                                                                                          \
    }

constexpr std::array rows{
    ROW(WSA_INVALID_HANDLE, "The handle is not one of an event object."),
    ROW(WSA_NOT_ENOUGH_MEMORY, "There is not enough memory."),
    ROW(WSA_INVALID_PARAMETER, "A parameter is wrong."),
    ROW(WSA_OPERATION_ABORTED, "The overlapped operation was given up."),
    ROW(WSA_IO_INCOMPLETE, "The overlapped operation is not finished yet."),
    ROW(WSA_IO_PENDING, "The overlapped operation will finish later."),
    ROW(WSAEINTR, "A blocking call was cancelled.", EINTR),
    // Windows' code for C file descriptors; a bad SOCKET is WSAENOTSOCK.
    ROW(WSAEBADF, "The file handle is not valid."),
    ROW(WSAEACCES, "The socket's permissions or options forbid this.", EACCES, EPERM),
    ROW(WSAEFAULT, "A pointer is not valid, or the buffer behind it is too small.", EFAULT),
    ROW(WSAEINVAL, "An argument is wrong, or the call does not fit the socket's state.", EINVAL,
        EDOM, ERANGE),
    ROW(WSAEMFILE, "Too many sockets are open.", EMFILE, ENFILE),
    ROW(WSAEWOULDBLOCK, "The call would have to wait, and the socket does not block.", EAGAIN,
        EINPROGRESS),
    ROW(WSAEINPROGRESS, "A blocking call is still running in this thread."),
    ROW(WSAEALREADY, "The operation is already under way.", EALREADY),
    ROW(WSAENOTSOCK, "The handle is not a socket.", ENOTSOCK, EBADF),
    ROW(WSAEDESTADDRREQ, "A destination address is needed.", EDESTADDRREQ),
    ROW(WSAEMSGSIZE, "The datagram is larger than the buffer or than the network allows.",
        EMSGSIZE),
    ROW(WSAEPROTOTYPE, "The protocol does not fit the socket's type.", EPROTOTYPE),
    ROW(WSAENOPROTOOPT, "The protocol does not know this option.", ENOPROTOOPT),
    ROW(WSAEPROTONOSUPPORT, "The protocol is not available.", EPROTONOSUPPORT, EPROTO),
    ROW(WSAESOCKTNOSUPPORT, "The socket type is not available.", ESOCKTNOSUPPORT),
    ROW(WSAEOPNOTSUPP, "This kind of socket cannot do that.", EOPNOTSUPP, ENOSYS),
    ROW(WSAEPFNOSUPPORT, "The protocol family is not available.", EPFNOSUPPORT),
    ROW(WSAEAFNOSUPPORT, "The address family is not available, or not this socket's.",
        EAFNOSUPPORT),
    ROW(WSAEADDRINUSE, "Another socket has this address and port.", EADDRINUSE),
    ROW(WSAEADDRNOTAVAIL, "The address is not one of this machine, or cannot be used here.",
        EADDRNOTAVAIL, ENODEV, ENXIO),
    ROW(WSAENETDOWN, "The network is down.", ENETDOWN),
    ROW(WSAENETUNREACH, "No route leads to that network.", ENETUNREACH),
    ROW(WSAENETRESET, "The network dropped the connection.", ENETRESET),
    ROW(WSAECONNABORTED, "The connection was given up by this machine.", ECONNABORTED),
    ROW(WSAECONNRESET, "The other side reset the connection.", ECONNRESET, EPIPE),
    ROW(WSAENOBUFS, "There is no room left in the system's buffers.", ENOBUFS, ENOMEM, ENOSPC,
        ENOSR),
    ROW(WSAEISCONN, "The socket is already connected.", EISCONN),
    ROW(WSAENOTCONN, "The socket is not connected.", ENOTCONN),
    ROW(WSAESHUTDOWN, "The socket has been shut down in this direction.", ESHUTDOWN),
    ROW(WSAETOOMANYREFS, "There are too many references to an object.", ETOOMANYREFS),
    ROW(WSAETIMEDOUT, "The other side did not answer in time.", ETIMEDOUT, ETIME),
    ROW(WSAECONNREFUSED, "The other side refused the connection.", ECONNREFUSED),
    ROW(WSAELOOP, "A name leads back to itself.", ELOOP),
    ROW(WSAENAMETOOLONG, "A name is too long.", ENAMETOOLONG),
    ROW(WSAEHOSTDOWN, "The other machine is down.", EHOSTDOWN),
    ROW(WSAEHOSTUNREACH, "No route leads to the other machine.", EHOSTUNREACH, ENONET),
    ROW(WSAENOTEMPTY, "The directory is not empty.", ENOTEMPTY),
    ROW(WSAEPROCLIM, "Too many programs use Winsock."),
    ROW(WSAEUSERS, "There are too many users.", EUSERS),
    ROW(WSAEDQUOT, "A quota is used up.", EDQUOT),
    ROW(WSAESTALE, "A file handle is out of date.", ESTALE),
    ROW(WSAEREMOTE, "The item is on another machine.", EREMOTE),
    ROW(WSASYSNOTREADY, "The network is not ready."),
    ROW(WSAVERNOTSUPPORTED, "This version of Winsock is not available."),
    ROW(WSANOTINITIALISED, "WSAStartup has not been called, or has failed."),
    ROW(WSAEDISCON, "The other side has begun to close the connection."),
    ROW(WSAECANCELLED, "The call was cancelled."),
    ROW(WSATYPE_NOT_FOUND, "The service or class is not known."),
    ROW(WSAHOST_NOT_FOUND, "No machine has this name."),
    ROW(WSATRY_AGAIN, "The name servers did not answer; trying again may help."),
    ROW(WSANO_RECOVERY, "The name look-up failed for good."),
    ROW(WSANO_DATA, "The name is valid but has no entry of the wanted kind."),
};

#undef ROW

} // namespace

std::span<const ErrorRow> error_rows()
{
    return rows;
}

const ErrorRow *find_error(int wsa_code)
{
    const auto row = std::ranges::find(rows, wsa_code, &ErrorRow::code);
    return row == rows.end() ? nullptr : &*row;
}

int wsa_error(int errno_value, ErrorContext context)
{
    if (errno_value == 0)
        return 0;
    if (context == ErrorContext::socket && errno_value == EPROTOTYPE)
        return WSAEPROTONOSUPPORT;
    if (context == ErrorContext::datagram_send && errno_value == EDESTADDRREQ)
        return WSAENOTCONN;
    if (context == ErrorContext::datagram_receive && errno_value == ECONNREFUSED)
        return WSAECONNRESET;
    for (const ErrorRow &row : rows)
        if (std::ranges::find(row.errnos, errno_value) != row.errnos.end())
            return row.code;
    return WSAEINVAL;
}

int wsa_resolver_error(int eai_value)
{
    switch (eai_value) {
    case 0:
        return 0;
    case EAI_NONAME:
    case EAI_ADDRFAMILY:
        return WSAHOST_NOT_FOUND;
    case EAI_NODATA:
        return WSANO_DATA;
    case EAI_AGAIN:
        return WSATRY_AGAIN;
    case EAI_SERVICE:
        return WSATYPE_NOT_FOUND;
    case EAI_FAMILY:
        return WSAEAFNOSUPPORT;
    case EAI_SOCKTYPE:
        return WSAESOCKTNOSUPPORT;
    case EAI_BADFLAGS:
        return WSAEINVAL;
    case EAI_MEMORY:
        return WSA_NOT_ENOUGH_MEMORY;
    case EAI_OVERFLOW:
        return WSAEFAULT;
    default:
        return WSANO_RECOVERY;
    }
}

int wsa_host_error(int h_errno_value)
{
    switch (h_errno_value) {
    case 0:
        return 0;
    case HOST_NOT_FOUND:
        return WSAHOST_NOT_FOUND;
    case TRY_AGAIN:
        return WSATRY_AGAIN;
    case NO_DATA:
        return WSANO_DATA;
    default:
        return WSANO_RECOVERY;
    }
}

} // namespace winsock_shim
