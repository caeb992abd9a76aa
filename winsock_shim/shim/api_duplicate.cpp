// WSADuplicateSocket, and WSASocket, which reads what it has written.

#include "winsock_shim/shim/api_protocol_catalogue.hpp"
#include "winsock_shim/shim/api_socket.hpp"
#include "winsock_shim/shim/not_implemented.hpp"

#include <processthreadsapi.h>

using namespace winsock_shim;
using record::Function;

namespace {

/// Info is WSAPROTOCOL_INFOA or WSAPROTOCOL_INFOW.
template <class Info>
void describe_socket(const Socket &socket, Info &info)
{
    const int type = socket.type() == SocketType::stream     ? SOCK_STREAM
                     : socket.type() == SocketType::datagram ? SOCK_DGRAM
                                                             : SOCK_RAW;
    info = {};
    for (const Protocol &known : protocol_catalogue()) {
        if (known.family == socket.family() && known.socket_type == type)
            describe(known, info);
    }
}

/// The new handle exists from now on; WSASocket only hands it out.
template <class Info>
Result duplicate(SOCKET s, DWORD process, Info *info)
{
    return on_socket(s, [&](Socket &socket) {
        if (process != GetCurrentProcessId()) {
            not_implemented("WSADuplicateSocket for another process");
            return Result::failed(WSAEINVAL);
        }
        if (!info) {
            return Result::failed(WSAEFAULT);
        }
        describe_socket(socket, *info);
        const auto handle = winsock().duplicate(socket.shared_from_this());
        info->dwProviderReserved = static_cast<DWORD>(handle);
        return handle != 0 ? Result{} : Result::failed(WSAEMFILE);
    });
}

template <class Info>
Answer<SOCKET> socket_from(int family, int type, int protocol, const Info *info)
{
    if (!winsock().started()) {
        return {0, WSANOTINITIALISED};
    }
    if (info && info->dwProviderReserved != 0) {
        const SOCKET duplicate = info->dwProviderReserved;
        return {duplicate, winsock().claim(duplicate) ? 0 : WSAEINVAL};
    }
    const auto choose = [info](int given, int described) {
        return info && given == FROM_PROTOCOL_INFO ? described : given;
    };
    return make_socket(choose(family, info ? info->iAddressFamily : 0),
                       choose(type, info ? info->iSocketType : 0),
                       choose(protocol, info ? info->iProtocol : 0));
}

} // namespace

int WSAAPI WSADuplicateSocketA(SOCKET s, DWORD process, LPWSAPROTOCOL_INFOA info)
{
    return api_call(
        Function::WSADuplicateSocketA_, [&] { return duplicate(s, process, info); }, s, process,
        info);
}

int WSAAPI WSADuplicateSocketW(SOCKET s, DWORD process, LPWSAPROTOCOL_INFOW info)
{
    return api_call(
        Function::WSADuplicateSocketW_, [&] { return duplicate(s, process, info); }, s, process,
        info);
}

SOCKET WSAAPI WSASocketA(int family, int type, int protocol, LPWSAPROTOCOL_INFOA info, GROUP group,
                         DWORD flags)
{
    return api_call(
        Function::WSASocketA_, [&] { return socket_from(family, type, protocol, info); }, family,
        type, protocol, info, group, flags);
}

SOCKET WSAAPI WSASocketW(int family, int type, int protocol, LPWSAPROTOCOL_INFOW info, GROUP group,
                         DWORD flags)
{
    return api_call(
        Function::WSASocketW_, [&] { return socket_from(family, type, protocol, info); }, family,
        type, protocol, info, group, flags);
}
