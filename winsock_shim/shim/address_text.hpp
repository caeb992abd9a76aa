// Addresses as text, in Windows' dialects. Includes no socket header.
#pragma once

#include "winsock_shim/shim/address.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace winsock_shim {

/// inet_addr: one to four parts, decimal, octal or hexadecimal; what follows a blank is ignored,
/// and a lone blank is 0. The address in network order.
std::optional<std::uint32_t> parse_dotted(const char *text);

/// inet_pton: the strict form. Writes 4 or 16 bytes; false if `text` is no such address.
bool parse_bytes(int windows_family, const char *text, void *bytes);

/// inet_ntop.
std::string format_bytes(int windows_family, const void *bytes);

/// WSAStringToAddress: "1.2.3.4:80" (parts as inet_addr's), "[::1]:80", "fe80::1%2"; the port and
/// its brackets may be missing.
std::optional<Address> parse_address(int windows_family, const std::string &text);

/// WSAAddressToString: the port is left out when it is 0.
std::string format_address(const Address &address);

/// The same without the port.
std::string format_host(const Address &address);

} // namespace winsock_shim
