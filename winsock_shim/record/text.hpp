// Windows' numbers as the names that programs use.
#pragma once

#include <cstdint>
#include <string>

namespace winsock_shim::record {

std::string error_name(int code);           ///< WSAEWOULDBLOCK; 0 and unknown codes as numbers
std::string events_text(unsigned mask);     ///< FD_READ|FD_CLOSE; 0 as "0"
std::string message_name(unsigned message); ///< WM_USER+1, WM_TIMER, registered message
std::string family_name(int family);
std::string type_name(int type);
std::string protocol_name(int protocol);
std::string socket_flags_text(unsigned flags);  ///< WSA_FLAG_*
std::string message_flags_text(unsigned flags); ///< MSG_*
std::string how_name(int how);
std::string level_name(int level);
std::string option_name(int level, int option);
std::string command_name(std::uint32_t command); ///< FIONBIO

} // namespace winsock_shim::record
