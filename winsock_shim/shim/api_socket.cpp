// Making, naming, connecting and ending sockets.

#include "winsock_shim/shim/api_socket.hpp"

using namespace winsock_shim;
using record::Function;

Answer<SOCKET> winsock_shim::make_socket(int family, int type, int protocol)
{
    if (!winsock().started()) {
        return {0, WSANOTINITIALISED};
    }
    int error = 0;
    auto socket = Socket::create(family, type, protocol, error);
    if (!socket) {
        return {0, error};
    }
    const SOCKET handle = winsock().add(std::move(socket));
    return {handle, handle == 0 ? WSAEMFILE : 0};
}

namespace {

Answer<SOCKET> accept_on(SOCKET s, struct sockaddr *addr, int *addrlen,
                         const Socket::Condition &condition)
{
    return on_socket(s, [&](Socket &listener) -> Answer<SOCKET> {
        std::shared_ptr<Socket> child;
        const Result result = listener.accept(addr, addrlen, condition, child);
        if (!result) {
            return {0, result.error};
        }
        const SOCKET handle = winsock().add(child);
        if (handle == 0) {
            return {0, WSAEMFILE};
        }
        child->start_as_child(handle);
        return {handle, 0};
    });
}

} // namespace

SOCKET WSAAPI socket(int af, int type, int protocol)
{
    return api_call(
        Function::socket_, [&] { return make_socket(af, type, protocol); }, af, type, protocol);
}

int WSAAPI bind(SOCKET s, const struct sockaddr *name, int namelen)
{
    return api_call(
        Function::bind_,
        [&] { return on_socket(s, [&](Socket &socket) { return socket.bind(name, namelen); }); }, s,
        name, namelen);
}

int WSAAPI listen(SOCKET s, int backlog)
{
    return api_call(
        Function::listen_,
        [&] { return on_socket(s, [&](Socket &socket) { return socket.listen(backlog); }); }, s,
        backlog);
}

int WSAAPI connect(SOCKET s, const struct sockaddr *name, int namelen)
{
    return api_call(
        Function::connect_,
        [&] { return on_socket(s, [&](Socket &socket) { return socket.connect(name, namelen); }); },
        s, name, namelen);
}

int WSAAPI WSAConnect(SOCKET s, const struct sockaddr *name, int namelen, LPWSABUF lpCallerData,
                      LPWSABUF lpCalleeData, LPQOS lpSQOS, LPQOS lpGQOS)
{
    return api_call(
        Function::WSAConnect_,
        [&] { return on_socket(s, [&](Socket &socket) { return socket.connect(name, namelen); }); },
        s, name, namelen, lpCallerData, lpCalleeData, lpSQOS, lpGQOS);
}

SOCKET WSAAPI accept(SOCKET s, struct sockaddr *addr, int *addrlen)
{
    return api_call(
        Function::accept_, [&] { return accept_on(s, addr, addrlen, nullptr); }, s, addr, addrlen);
}

SOCKET WSAAPI WSAAccept(SOCKET s, struct sockaddr *addr, LPINT addrlen,
                        LPCONDITIONPROC lpfnCondition, DWORD_PTR dwCallbackData)
{
    Socket::Condition condition;
    if (lpfnCondition) {
        condition = [=](Buffer caller, Buffer callee) {
            WSABUF caller_id{static_cast<u_long>(caller.size), caller.data};
            WSABUF callee_id{static_cast<u_long>(callee.size), callee.data};
            GROUP group = 0;
            return lpfnCondition(&caller_id, nullptr, nullptr, nullptr, &callee_id, nullptr, &group,
                                 dwCallbackData);
        };
    }
    return api_call(
        Function::WSAAccept_, [&] { return accept_on(s, addr, addrlen, condition); }, s, addr,
        addrlen, lpfnCondition, dwCallbackData);
}

int WSAAPI getsockname(SOCKET s, struct sockaddr *name, int *namelen)
{
    return api_call(
        Function::getsockname_,
        [&] {
            return on_socket(s, [&](Socket &socket) { return socket.local_name(name, namelen); });
        },
        s, name, namelen);
}

int WSAAPI getpeername(SOCKET s, struct sockaddr *name, int *namelen)
{
    return api_call(
        Function::getpeername_,
        [&] {
            return on_socket(s, [&](Socket &socket) { return socket.peer_name(name, namelen); });
        },
        s, name, namelen);
}

int WSAAPI shutdown(SOCKET s, int how)
{
    return api_call(
        Function::shutdown_,
        [&] { return on_socket(s, [&](Socket &socket) { return socket.shut_down(how); }); }, s,
        how);
}

int WSAAPI WSASendDisconnect(SOCKET s, LPWSABUF data)
{
    return api_call(
        Function::WSASendDisconnect_,
        [&] { return on_socket(s, [&](Socket &socket) { return socket.shut_down(SD_SEND); }); }, s,
        data);
}

int WSAAPI WSARecvDisconnect(SOCKET s, LPWSABUF data)
{
    return api_call(
        Function::WSARecvDisconnect_,
        [&] { return on_socket(s, [&](Socket &socket) { return socket.shut_down(SD_RECEIVE); }); },
        s, data);
}

/// Leaves the error slot alone when it succeeds (rule H6).
int WSAAPI closesocket(SOCKET s)
{
    const int error = in_blocking_hook      ? WSAEINPROGRESS
                      : winsock().started() ? winsock().close(s)
                                            : WSANOTINITIALISED;
    if (error != 0) {
        compat::set_last_error(static_cast<DWORD>(error));
    }
    const int result = error == 0 ? 0 : SOCKET_ERROR;
    record::call(Function::closesocket_, result, error, s);
    return result;
}
