#include "winsock_shim/record/memory.hpp"

#include "winsock_shim/record/names.hpp"
#include "winsock_shim/record/text.hpp"

#include <array>
#include <cstdio>

namespace winsock_shim::record {

namespace {
constexpr int af_inet = 2;
constexpr int af_inet6 = 23;
constexpr int so_linger = 0x80;
constexpr int so_error = 0x1007;
constexpr int sol_socket = 0xFFFF;

std::uint16_t network_port(std::uint64_t sockaddr)
{
    const auto bytes = peek<std::array<std::uint8_t, 2>>(sockaddr, 2);
    return static_cast<std::uint16_t>(bytes[0] << 8 | bytes[1]);
}

/// Eight groups, the longest run of two or more zero groups shortened to ::
std::string ipv6_text(const std::array<std::uint8_t, 16> &bytes)
{
    const auto group = [&bytes](int i) { return bytes[2 * i] << 8 | bytes[2 * i + 1]; };
    int best = -1;
    int best_length = 1;
    for (int start = 0; start < 8; ++start) {
        int end = start;
        while (end < 8 && group(end) == 0)
            ++end;
        if (end - start > best_length) {
            best = start;
            best_length = end - start;
        }
    }
    std::string text;
    for (int i = 0; i < 8; ++i) {
        if (i == best) {
            text += "::";
            i += best_length - 1;
            continue;
        }
        if (!text.empty() && text.back() != ':')
            text += ':';
        char digits[8];
        std::snprintf(digits, sizeof digits, "%x", static_cast<unsigned>(group(i)));
        text += digits;
    }
    return text;
}

std::string port_text(std::uint16_t port, Ports &ports, Direction direction)
{
    switch (direction) {
    case Direction::given:
        return ports.given(port);
    case Direction::reported:
        return ports.reported(port);
    case Direction::not_used:
        break;
    }
    return std::to_string(port);
}
} // namespace

std::string ipv4_text(std::uint32_t in_addr)
{
    std::array<std::uint8_t, 4> bytes;
    std::memcpy(bytes.data(), &in_addr, sizeof in_addr);
    std::string text;
    for (const unsigned byte : bytes)
        text += (text.empty() ? "" : ".") + std::to_string(byte);
    return text;
}

std::string address_text(std::uint64_t sockaddr, int length, Ports &ports, Direction direction)
{
    if (sockaddr == 0)
        return "NULL";
    const int family = length >= 2 ? peek<std::uint16_t>(sockaddr) : 0;
    if (family == af_inet && length >= 8)
        return ipv4_text(peek<std::uint32_t>(sockaddr, 4)) + ':' +
               port_text(network_port(sockaddr), ports, direction);
    if (family == af_inet6 && length >= 24)
        return '[' + ipv6_text(peek<std::array<std::uint8_t, 16>>(sockaddr, 8)) +
               "]:" + port_text(network_port(sockaddr), ports, direction);
    return "?";
}

std::string quoted(std::uint64_t narrow)
{
    if (narrow == 0)
        return "NULL";
    return '"' + std::string(reinterpret_cast<const char *>(narrow)) + '"';
}

std::string quoted_wide(std::uint64_t wide)
{
    if (wide == 0)
        return "NULL";
    std::string text = "\"";
    for (std::size_t i = 0;; i += 2) {
        const auto unit = peek<std::uint16_t>(wide, i);
        if (unit == 0)
            break;
        char escape[8];
        std::snprintf(escape, sizeof escape, unit < 0x80 ? "%c" : "\\u%04X", unit);
        text += escape;
    }
    return text + '"';
}

std::string option_value_text(int level, int option, std::uint64_t value, int length)
{
    if (value == 0)
        return "NULL";
    if (level == sol_socket && option == so_linger && length >= 4)
        return peek<std::uint16_t>(value) == 0
                   ? "off"
                   : "on " + std::to_string(peek<std::uint16_t>(value, 2));
    if (length >= 4) {
        const auto number = peek<std::int32_t>(value);
        const bool is_error = level == sol_socket && option == so_error;
        return is_error ? error_name(number) : std::to_string(number);
    }
    return length >= 1 ? std::to_string(peek<std::uint8_t>(value)) : "?";
}

std::uint64_t total_length(std::uint64_t buffers, std::uint32_t count)
{
    constexpr std::size_t size = 16; // a 32-bit length, padding, a pointer
    std::uint64_t total = 0;
    for (std::uint32_t i = 0; i < count; ++i)
        total += peek<std::uint32_t>(buffers, i * size);
    return total;
}

std::string timeval_text(std::uint64_t timeval)
{
    if (timeval == 0)
        return "no timeout";
    const auto seconds = peek<std::int32_t>(timeval);
    const auto microseconds = peek<std::int32_t>(timeval, 4);
    char text[32];
    std::snprintf(text, sizeof text, "%g s", seconds + microseconds / 1e6);
    return text;
}

} // namespace winsock_shim::record
