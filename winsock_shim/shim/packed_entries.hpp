// Look-up results in Windows' layout: a structure and behind it, in the same buffer, everything it
// points to. So a thread's static buffer, or the caller's of WSAAsyncGetXByY, holds the whole
// answer. Includes no socket header.
#pragma once

#include "winsock_shim/shim/names.hpp"

#include <cstddef>
#include <cstdint>

namespace winsock_shim {

// Windows' hostent, servent and protoent (64-bit); windows_values_check.cpp compares them with
// <winsock2.h>.
struct PackedHost {
    char *name;
    char **aliases;
    std::int16_t family;
    std::int16_t address_length;
    char **addresses;
};

struct PackedService {
    char *name;
    char **aliases;
    char *protocol;
    std::uint16_t port; ///< network order
};

struct PackedProtocol {
    char *name;
    char **aliases;
    std::int16_t number;
};

/// Writes the structure to the start of `buffer` and returns the bytes that the whole takes. With
/// less than that in `size` nothing is written (`buffer` may then be null). The buffer may have any
/// alignment.
std::size_t pack(const HostEntry &entry, void *buffer, std::size_t size);
std::size_t pack(const ServiceEntry &entry, void *buffer, std::size_t size);
std::size_t pack(const ProtocolEntry &entry, void *buffer, std::size_t size);

} // namespace winsock_shim
