// The recorded Winsock functions and how each one's parameters and result are written.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace winsock_shim::record {

/// An argument or a result, widened: integers by their sign, pointers as their address.
using Value = std::uint64_t;

/// One entry for each function of functions.def, named as the function with a trailing underscore.
enum class Function : std::uint8_t {
#define FUNCTION(name, ...) name##_,
#include "winsock_shim/record/functions.def"
#undef FUNCTION
};

/// How an argument is written. `out_` kinds are read when the call has succeeded and are written
/// after the result; everything else stands between the parentheses.
enum class Parameter : std::uint8_t {
    end,  ///< behind the last parameter
    skip, ///< not written: buffers, addresses of things, lengths that belong to another argument
    number,
    boolean,
    milliseconds,
    version, ///< MAKEWORD(major, minor)
    error,   ///< a WSAE* code
    socket,
    window,
    event,
    registered_message, ///< (window, message) marks socket messages from now on
    lookup_message,     ///< (window, message) brings the answer to a request
    events,             ///< mask of FD_*
    family,
    type,
    protocol,
    socket_flags,      ///< WSA_FLAG_*
    message_flags,     ///< MSG_*, left out when 0
    out_message_flags, ///< pointer to MSG_*
    how,               ///< SD_*
    backlog,
    level,
    option,       ///< the argument before it is the level
    option_value, ///< the argument before it is the option, the one behind it the length
    out_option_value,
    command,
    command_value,     ///< written before the result when the command sets, after it when it asks
    address,           ///< a sockaddr, the argument behind it is its length
    looked_up_address, ///< the same, but the port is not one the program uses
    out_address,       ///< a sockaddr and, behind it, a pointer to its length
    ipv4,              ///< an in_addr by value
    network_port,      ///< a port in network order
    text,
    wide_text,
    buffers,    ///< WSABUFs, the argument behind it is their number: the sum of their lengths
    out_number, ///< pointer to a 32-bit number
    out_network_events,
    readable_set,
    writable_set,
    exceptional_set,
    timeout, ///< a timeval
};

/// How a result is written, and which results are failures (then the error's name follows).
enum class Result : std::uint8_t {
    none,
    status,     ///< 0, or SOCKET_ERROR
    count,      ///< a number, or SOCKET_ERROR
    number,     ///< a number that is never a failure
    boolean,    ///< TRUE, or FALSE
    new_socket, ///< `s2 = accept(s1)`, or INVALID_SOCKET
    event,      ///< `e1 = WSACreateEvent()`, or NULL
    pointer,    ///< `found`, or NULL
    request,    ///< a look-up's handle: `request`, or 0
    code,       ///< 0, or the error itself
    last_error, ///< an error code that is no failure of this call
    wait,       ///< WSA_WAIT_*
    ipv4,       ///< an address, or INADDR_NONE
};

inline constexpr std::size_t max_parameters = 11;

struct Descriptor {
    std::string_view name;
    Result result;
    std::array<Parameter, max_parameters> parameters; ///< filled up with Parameter::end
};

/// Any function's descriptor.
const Descriptor &descriptor(Function function);

} // namespace winsock_shim::record
