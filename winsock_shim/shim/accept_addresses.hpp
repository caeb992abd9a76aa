#pragma once

// The two addresses that AcceptEx leaves in its output buffer and GetAcceptExSockaddrs finds there:
// behind the received data, each its length in 4 bytes and then itself.

#include <cstddef>

namespace winsock_shim {

/// What precedes an address.
inline constexpr std::size_t address_header = 4;

/// The documentation asks for so much more than the address.
inline constexpr std::size_t address_reserve = 16;

} // namespace winsock_shim
