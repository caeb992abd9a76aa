#pragma once

// What histories are made of, by what they are about.

#include "comparison.hpp"

namespace winsock_shim::reference {

inline constexpr EventMask R = fd_read;
inline constexpr EventMask W = fd_write;
inline constexpr EventMask O = fd_oob;
inline constexpr EventMask A = fd_accept;
inline constexpr EventMask N = fd_connect;
inline constexpr EventMask C = fd_close;
inline constexpr EventMask ALL = R | W | O | A | N | C;

inline std::vector<Stimulus> everything_connected()
{
    return alphabet({R, W, O, A, N, C, ALL, R | C, R | W | C}, {Act::cancel,
                                                                Act::data,
                                                                Act::read_some,
                                                                Act::read_all,
                                                                Act::read_nothing,
                                                                Act::peek,
                                                                Act::read_length_zero,
                                                                Act::read_urgent,
                                                                Act::read_bad_pointer,
                                                                Act::send,
                                                                Act::send_filling,
                                                                Act::send_blocked,
                                                                Act::send_bad_pointer,
                                                                Act::send_failing,
                                                                Act::shut_send,
                                                                Act::shut_receive,
                                                                Act::shut_both,
                                                                Act::inline_urgent,
                                                                Act::urgent,
                                                                Act::fin,
                                                                Act::reset,
                                                                Act::room,
                                                                Act::send_no_buffers});
}

inline std::vector<Stimulus> everything_of_a_client()
{
    std::vector<Stimulus> all = everything_connected();
    all.push_back({Act::connect});
    all.push_back({Act::connected});
    all.push_back({Act::refused});
    return all;
}

inline std::vector<Stimulus> everything_of_a_listener()
{
    return alphabet({A, R, ALL}, {Act::cancel, Act::listen, Act::connection, Act::accept,
                                  Act::accept_deferring, Act::read_nothing, Act::send_failing});
}

inline std::vector<Stimulus> everything_of_a_datagram_socket()
{
    return alphabet({R, W, N, C, ALL, R | W},
                    {Act::cancel, Act::data, Act::read_all, Act::read_nothing, Act::peek,
                     Act::read_bad_pointer, Act::send, Act::send_filling, Act::send_blocked,
                     Act::send_bad_pointer, Act::send_no_buffers, Act::room, Act::connect_datagram,
                     Act::shut_send, Act::shut_both});
}

/// With WSAEventSelect and WSAEnumNetworkEvents between the others.
inline std::vector<Stimulus> with_events(std::vector<Stimulus> alphabet)
{
    for (const EventMask mask : {EventMask{0}, A, R | C, ALL}) {
        alphabet.push_back({Act::select_events, mask});
    }
    alphabet.push_back({Act::enumerate});
    return alphabet;
}

} // namespace winsock_shim::reference
