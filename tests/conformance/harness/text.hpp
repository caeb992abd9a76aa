#pragma once

// Results and errors as the transcripts write them.

#include <string>

namespace conformance {

/// "WSAEWOULDBLOCK"; a plain number where the error has no Winsock name.
std::string error_name(int error);

/// What a Winsock call returned: the number, or "-1/" and the name of the thread's last error.
std::string result(int returned);

/// "yes", or "no/1400": what a function that returns BOOL returned, and GetLastError.
std::string bool_result(int returned);

} // namespace conformance
