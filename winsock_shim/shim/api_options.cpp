// Options and ioctls.

#include "winsock_shim/shim/api.hpp"

using namespace winsock_shim;
using record::Function;

int WSAAPI setsockopt(SOCKET s, int level, int optname, const char *optval, int optlen)
{
    return api_call(
        Function::setsockopt_,
        [&] {
            return on_socket(s, [&](Socket &socket) {
                return socket.set_option(level, optname, optval, optlen);
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
