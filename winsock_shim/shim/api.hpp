#pragma once

// What every function of the C API does around its work: check, set the error, record.
// For API files only: they see <winsock2.h> and neither Asio nor POSIX.

#include "compat/kernel/last_error.hpp"
#include "winsock_shim/record/recorder.hpp"
#include "winsock_shim/shim/blocking_hook.hpp"
#include "winsock_shim/shim/result.hpp"
#include "winsock_shim/shim/winsock.hpp"

#include <type_traits>

#include <winsock2.h>

namespace winsock_shim {

/// A core operation's answer of another type than int: a SOCKET, a pointer.
template <class T>
struct Answer {
    T value{};
    int error = 0;
};

/// What the caller gets when a function fails.
template <class T>
constexpr T failure_value()
{
    if constexpr (std::is_pointer_v<T>) {
        return nullptr;
    } else {
        return static_cast<T>(-1); // SOCKET_ERROR and INVALID_SOCKET
    }
}

/// Runs `body` (giving a Result or an Answer), sets the thread's error (0 on success, rule H6) and
/// records the call with its arguments. `returned` makes of the answer what the C function returns.
/// Inside a blocking hook the call fails.
template <class Body, class Returned, class... Arguments>
auto call_returning(record::Function function, Returned returned, Body body, Arguments... arguments)
{
    const auto answer = in_blocking_hook ? decltype(body()){{}, WSAEINPROGRESS} : body();
    const auto value = returned(answer);
    compat::set_last_error(static_cast<DWORD>(answer.error));
    record::call(function, value, answer.error, arguments...);
    return value;
}

/// A call that returns the answer's value, or says by one of its values that it failed.
template <class Body, class... Arguments>
auto api_call(record::Function function, Body body, Arguments... arguments)
{
    const auto returned = [](const auto &answer) {
        using Value = std::remove_cvref_t<decltype(answer.value)>;
        return answer.error == 0 ? answer.value : failure_value<Value>();
    };
    return call_returning(function, returned, body, arguments...);
}

/// A call that returns only whether it succeeded.
template <class Body, class... Arguments>
BOOL boolean_call(record::Function function, Body body, Arguments... arguments)
{
    const auto returned = [](const auto &answer) { return answer.error == 0 ? TRUE : FALSE; };
    return call_returning(function, returned, body, arguments...);
}

/// The operation on the socket behind a handle, after the checks that all share (rules A2, A5, H4).
template <class Operation>
auto on_socket(SOCKET handle, Operation operation) -> decltype(operation(std::declval<Socket &>()))
{
    if (!winsock().started()) {
        const bool works = policy().not_started == Policy::not_started_values::works;
        return {{}, works ? WSAENOTSOCK : WSANOTINITIALISED};
    }
    const auto socket = winsock().find(handle);
    if (!socket) {
        return {{}, WSAENOTSOCK};
    }
    return operation(*socket);
}

} // namespace winsock_shim
