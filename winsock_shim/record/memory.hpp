// Reading Windows' structures in the program's memory, and writing addresses as text. The layouts
// are those of 64-bit Windows, which the shim's headers share.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>

namespace winsock_shim::record {

class Ports;

/// The object at an address that need not be aligned.
template <class T>
T peek(std::uint64_t address, std::size_t offset = 0)
{
    T value;
    // Whoever calls knows that there is something. NOLINTNEXTLINE(clang-analyzer-core.*)
    std::memcpy(&value, reinterpret_cast<const char *>(address) + offset, sizeof value);
    return value;
}

enum class Direction { given, reported, not_used };

/// A sockaddr: 127.0.0.1:5000, [::1]:5000; "?" for one that is too short or of another family.
std::string address_text(std::uint64_t sockaddr, int length, Ports &ports, Direction direction);

std::string ipv4_text(std::uint32_t in_addr); ///< as it lies in memory
std::string quoted(std::uint64_t narrow);     ///< a string in quotes, or NULL
std::string quoted_wide(std::uint64_t wide);  ///< 16-bit units; what is not ASCII as \uXXXX

/// The value of a socket option: a number, or a linger as on 5 / off.
std::string option_value_text(int level, int option, std::uint64_t value, int length);

std::uint64_t total_length(std::uint64_t buffers, std::uint32_t count); ///< of WSABUFs
std::string timeval_text(std::uint64_t timeval); ///< "1.5 s", or "no timeout" for NULL

} // namespace winsock_shim::record
