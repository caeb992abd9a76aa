// WSAIoctl.

#include "winsock_shim/shim/api.hpp"
#include "winsock_shim/shim/api_extensions.hpp"
#include "winsock_shim/shim/not_implemented.hpp"

#include <cstring>

using namespace winsock_shim;
using record::Function;

namespace {

Result tell_extension(Buffer in, Buffer out, DWORD &returned)
{
    GUID id;
    void *function = nullptr;
    if (!in.data || in.size < sizeof id || !out.data || out.size < sizeof function)
        return Result::failed(WSAEFAULT);
    std::memcpy(&id, in.data, sizeof id);
    function = extension_function(id);
    if (!function)
        return Result::failed(WSAEINVAL);
    std::memcpy(out.data, &function, sizeof function);
    returned = sizeof function;
    return {};
}

Result control(SOCKET s, DWORD command, Buffer in, Buffer out, DWORD *returned)
{
    return on_socket(s, [&](Socket &socket) -> Result {
        if (!returned)
            return Result::failed(WSAEFAULT);
        if (command == SIO_GET_EXTENSION_FUNCTION_POINTER)
            return tell_extension(in, out, *returned);
        std::uint32_t written = 0;
        const Result result = socket.control(command, in, out, written);
        if (result || written != 0) // else it stays as it was
            *returned = written;
        return result;
    });
}

} // namespace

int WSAAPI WSAIoctl(SOCKET s, DWORD command, LPVOID in, DWORD in_size, LPVOID out, DWORD out_size,
                    LPDWORD returned, LPWSAOVERLAPPED overlapped,
                    LPWSAOVERLAPPED_COMPLETION_ROUTINE completion)
{
    return api_call(
        Function::WSAIoctl_,
        [&]() -> Result {
            if (overlapped || completion) {
                not_implemented("WSAIoctl with an OVERLAPPED structure");
                return Result::failed(WSAEOPNOTSUPP);
            }
            return control(s, command, {static_cast<char *>(in), in_size},
                           {static_cast<char *>(out), out_size}, returned);
        },
        s, command, in, in_size, out, out_size, returned, overlapped, completion);
}
