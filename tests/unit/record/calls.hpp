// Calls as a program would make them, for tests of the transcript's lines.
#pragma once

#include "winsock_shim/record/recorder.hpp"
#include "winsock_shim/record/transcript.hpp"

#include <array>
#include <cstdint>
#include <string>

namespace winsock_shim::record {

/// A sockaddr_in as it lies in memory: family in host order, port and address in network order.
struct Ipv4Address {
    std::uint16_t family = 2;
    std::array<std::uint8_t, 2> port{};
    std::array<std::uint8_t, 4> address{127, 0, 0, 1};
    std::array<std::uint8_t, 8> zero{};

    explicit Ipv4Address(unsigned number)
        : port{static_cast<std::uint8_t>(number >> 8), static_cast<std::uint8_t>(number & 0xFF)}
    {
    }
};

template <class R, class... A>
std::string line(Transcript &transcript, Function function, R result, int error, A... arguments)
{
    const std::array<Value, sizeof...(A)> values{detail::to_value(arguments)...};
    return transcript.call(function, detail::to_value(result), error, values);
}

constexpr std::uint64_t invalid_socket = ~std::uint64_t{0};

/// Records socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) with this handle as its result.
inline std::string make_socket(Transcript &transcript, std::uint64_t handle)
{
    return line(transcript, Function::socket_, handle, 0, 2, 1, 6);
}

} // namespace winsock_shim::record
