#pragma once

// What has happened to a socket: the only thing the reference model knows.

#include "winsock_shim/shim/network_events.hpp"

#include <vector>

namespace winsock_shim::reference {

/// One thing that can happen: something the program calls or something the peer does.
enum class Act {
    // The program
    select,        ///< WSAAsyncSelect
    cancel,        ///< WSAAsyncSelect with mask 0
    select_events, ///< WSAEventSelect, with mask 0 to cancel
    enumerate,     ///< WSAEnumNetworkEvents
    bind,          ///< of a datagram socket
    listen,
    connect,
    connect_datagram,
    accept,
    accept_deferring,
    read_some,
    read_all,
    read_nothing, ///< there is nothing to read: WSAEWOULDBLOCK, 0 at the end, or an error
    peek,
    read_length_zero,
    read_bad_pointer,
    read_urgent,
    send,
    send_filling, ///< succeeds and takes the last room
    send_blocked,
    send_bad_pointer,
    send_no_buffers, ///< WSAENOBUFS although there is room
    send_failing,    ///< not connected, shut down, reset
    shut_send,
    shut_receive,
    shut_both,
    inline_urgent,
    // The peer and the network
    born, ///< this socket came out of accept, under the mask of its listener
    data,
    urgent,
    fin,
    reset,
    room,
    connected,
    refused,
    connection,
    // Nobody
    settle, ///< time for everything known to be told
};

/// A stimulus: `mask` belongs to select, select_events and born.
struct Stimulus {
    Act act{};
    EventMask mask = 0;
    bool recording = false; ///< born: the listener was registered by WSAEventSelect
};

/// How the socket stands, as calls of the program would find it.
struct Levels {
    int unread = 0;        ///< what recv would still deliver: pieces of the stream, or datagrams
    bool urgent = false;   ///< recv(MSG_OOB) would deliver, or would if not for SO_OOBINLINE
    bool fin = false;      ///< the peer's FIN is here
    bool reset = false;    ///< the connection was reset
    bool room = false;     ///< send of a byte would not block
    int waiting = 0;       ///< connections that the kernel holds for accept
    bool deferred = false; ///< a connection that a CF_DEFER put back
};

/// A stimulus, how the call ended, what the world was like afterwards, what was then posted.
struct Moment {
    Stimulus stimulus;
    Outcome outcome = Outcome::succeeded;
    Levels levels;
    EventMask posted = 0;
};

/// Oldest first.
using History = std::vector<Moment>;

} // namespace winsock_shim::reference
