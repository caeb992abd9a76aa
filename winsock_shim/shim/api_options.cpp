// Options and ioctls.

#include "winsock_shim/shim/api.hpp"

#include <cstring>

#include <mswsock.h>

using namespace winsock_shim;
using record::Function;

namespace {

/// SO_UPDATE_ACCEPT_CONTEXT names the listener by its handle.
Result update_accept_context(Socket &socket, const char *value, int length)
{
    SOCKET listener = INVALID_SOCKET;
    if (value && length >= static_cast<int>(sizeof listener))
        std::memcpy(&listener, value, sizeof listener);
    return socket.update_accept_context(winsock().find(listener).get());
}

Result set_option(Socket &socket, int level, int name, const char *value, int length)
{
    if (level == SOL_SOCKET && name == SO_UPDATE_ACCEPT_CONTEXT)
        return update_accept_context(socket, value, length);
    if (level == SOL_SOCKET && name == SO_UPDATE_CONNECT_CONTEXT)
        return socket.update_connect_context();
    return socket.set_option(level, name, value, length);
}

} // namespace

int WSAAPI setsockopt(SOCKET s, int level, int optname, const char *optval, int optlen)
{
    return api_call(
        Function::setsockopt_,
        [&] {
            return on_socket(s, [&](Socket &socket) {
                return set_option(socket, level, optname, optval, optlen);
            });
        },
        s, level, optname, optval, optlen);
}

int WSAAPI getsockopt(SOCKET s, int level, int optname, char *optval, int *optlen)
{
    return api_call(
        Function::getsockopt_,
        [&] {
            return on_socket(s, [&](Socket &socket) {
                return socket.get_option(level, optname, optval, optlen);
            });
        },
        s, level, optname, optval, optlen);
}

int WSAAPI ioctlsocket(SOCKET s, LONG cmd, u_long *argp)
{
    return api_call(
        Function::ioctlsocket_,
        [&] { return on_socket(s, [&](Socket &socket) { return socket.control(cmd, argp); }); }, s,
        cmd, argp);
}
