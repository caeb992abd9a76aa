// WSAAsyncSelect.

#include "winsock_shim/shim/api.hpp"

using namespace winsock_shim;
using record::Function;

int WSAAPI WSAAsyncSelect(SOCKET s, HWND hWnd, u_int wMsg, LONG lEvent)
{
    return api_call(
        Function::WSAAsyncSelect_,
        [&] {
            return on_socket(s, [&](Socket &socket) {
                return socket.select_async(hWnd, wMsg, static_cast<EventMask>(lEvent), s);
            });
        },
        s, hWnd, wMsg, lEvent);
}
