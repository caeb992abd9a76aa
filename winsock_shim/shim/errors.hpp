// The one table of errors: what each WSA code is called, says, and which errno values it stands
// for.
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace winsock_shim {

struct ErrorRow {
    int code;
    std::string_view name;     ///< "WSAECONNRESET"
    std::string_view text;     ///< one sentence, without a line end
    std::array<int, 5> errnos; ///< Linux' values, filled up with 0
};

/// All rows, by ascending code.
std::span<const ErrorRow> error_rows();

/// The row of a WSA code (or of one of the system errors that Winsock calls set), else null.
const ErrorRow *find_error(int wsa_code);

/// Calls for which an errno value means something else than usual.
enum class ErrorContext {
    general,
    socket, ///< socket(): type and protocol do not fit together
    datagram_send,
    datagram_receive, ///< recv on UDP: an earlier datagram was refused
};

/// The WSA code for a failed system call. What depends on the socket's history stays with the
/// caller: EPIPE (taken for a reset here; WSAESHUTDOWN if we shut down, WSAENOTCONN if never
/// connected), EAGAIN (WSAETIMEDOUT if SO_RCVTIMEO or SO_SNDTIMEO expired), EINTR (retried). An
/// errno value that the table does not have gives WSAEINVAL.
int wsa_error(int errno_value, ErrorContext context = ErrorContext::general);

/// The WSA code for what getaddrinfo or getnameinfo of glibc returned (EAI_*); 0 for 0.
int wsa_resolver_error(int eai_value);

/// The WSA code for h_errno, as gethostbyname_r reports it; 0 for 0.
int wsa_host_error(int h_errno_value);

} // namespace winsock_shim
