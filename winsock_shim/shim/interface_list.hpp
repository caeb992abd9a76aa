// This machine's interfaces, in the layouts that WSAIoctl answers with. Includes no socket header.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace winsock_shim {

/// SIO_GET_INTERFACE_LIST: one INTERFACE_INFO for each IPv4 address.
std::vector<char> interface_list();

/// SIO_ADDRESS_LIST_QUERY: writes a SOCKET_ADDRESS_LIST and the addresses behind it if there
/// is room; returns the bytes that they take.
std::size_t write_address_list(int windows_family, std::span<char> out);

} // namespace winsock_shim
