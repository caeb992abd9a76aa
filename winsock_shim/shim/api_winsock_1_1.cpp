// What programs of <winsock.h> get instead of Winsock 2's functions, and blocking hooks.

#include <winsock.h>

#include "winsock_shim/shim/api.hpp"
#include "winsock_shim/shim/blocking_hook.hpp"

#include <array>

// Here they are those of Winsock 1.1.
#undef setsockopt
#undef getsockopt

using namespace winsock_shim;
using record::Function;

namespace {

/// The options of level IPPROTO_IP by their numbers in Winsock 1.1, as Winsock 2 numbers them.
int option_of_winsock_2(int level, int option)
{
    constexpr std::array numbers{0, 1, 9, 10, 11, 12, 13, 4, 3, 14};
    const bool other = option < 1 || option >= static_cast<int>(numbers.size());
    return level != IPPROTO_IP || other ? option : numbers[static_cast<std::size_t>(option)];
}

/// What WSASetBlockingHook gives back where no hook was set; it runs only if a program sets it.
INT_PTR WINAPI dispatch_one_message()
{
    MSG message;
    const BOOL found = PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE);
    if (found) {
        TranslateMessage(&message);
        DispatchMessageA(&message);
    }
    return found;
}

bool hooks_are_missing()
{
    return policy().blocking_hook == Policy::blocking_hook_values::ignored;
}

} // namespace

int WSAAPI setsockopt(SOCKET s, int level, int optname, const char *optval, int optlen)
{
    return api_call(
        Function::setsockopt_,
        [&] {
            return on_socket(s, [&](Socket &socket) {
                return socket.set_option(level, option_of_winsock_2(level, optname), optval,
                                         optlen);
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
                return socket.get_option(level, option_of_winsock_2(level, optname), optval,
                                         optlen);
            });
        },
        s, level, optname, optval, optlen);
}

/// A program whose <windows.h> brought <winsock.h> before it included <winsock2.h> comes here, too;
/// it has asked WSAStartup for version 2.
int WSAAPI connect(SOCKET s, const struct sockaddr *name, int namelen)
{
    return api_call(
        Function::connect_,
        [&] {
            return on_socket(s, [&](Socket &socket) {
                Result result = socket.connect(name, namelen);
                const bool invalid =
                    policy().second_connect == Policy::second_connect_values::invalid;
                if (result.error == WSAEALREADY && invalid && winsock().version_1()) {
                    result.error = WSAEINVAL;
                }
                return result;
            });
        },
        s, name, namelen);
}

FARPROC WSAAPI WSASetBlockingHook(FARPROC hook)
{
    return api_call(
        Function::WSASetBlockingHook_,
        [&]() -> Answer<FARPROC> {
            if (!winsock().started())
                return {nullptr, WSANOTINITIALISED};
            const FARPROC former = set_blocking_hook(hook == dispatch_one_message ? nullptr : hook);
            return {former ? former : dispatch_one_message, 0};
        },
        hook);
}

int WSAAPI WSAUnhookBlockingHook(void)
{
    return api_call(Function::WSAUnhookBlockingHook_, []() -> Result {
        if (!winsock().started())
            return Result::failed(WSANOTINITIALISED);
        set_blocking_hook(nullptr);
        return {};
    });
}

BOOL WSAAPI WSAIsBlocking(void)
{
    const BOOL blocking = in_blocking_hook;
    record::call(Function::WSAIsBlocking_, blocking, 0);
    return blocking;
}

int WSAAPI WSACancelBlockingCall(void)
{
    const int error = hooks_are_missing() ? 0 : cancel_blocking_call();
    if (error != 0)
        compat::set_last_error(static_cast<DWORD>(error));
    const int result = error == 0 ? 0 : SOCKET_ERROR;
    record::call(Function::WSACancelBlockingCall_, result, error);
    return result;
}
