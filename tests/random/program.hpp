#pragma once

// A random program: a list of actions, drawn from a seed and from nothing else, so that both sides
// draw the same. What has happened to a socket is followed only as far as it takes to leave out
// what is not determined.

#include <cstdint>
#include <string>
#include <vector>

namespace random_programs {

enum class Kind {
    pair,     ///< two connected sockets: `subject` and `object`
    listener, ///< a listening socket
    stream,   ///< a fresh TCP socket
    datagram, ///< a bound UDP socket
    select,
    connect, ///< to the listener `object`
    connect_dead,
    accept, ///< on `subject`; the new socket is called `object`
    send,
    send_urgent,
    send_to, ///< to the datagram socket `object`
    receive,
    peek,
    receive_urgent,
    receive_elsewhere, ///< the same in another thread
    unread,
    shut,
    close,
    reset,
    post
};

struct Action {
    Kind kind{};
    std::string subject; ///< the name of a socket
    std::string object;
    int number = 0;     ///< a mask, a length, how to shut down
    std::string window; ///< of select and post
    bool quiet = false; ///< the messages stay in the queue; a later action shows them
};

struct Program {
    std::uint32_t seed = 0;
    bool reading = false; ///< window h receives two bytes for each FD_READ
    std::vector<Action> actions;
};

Program draw(std::uint32_t seed);

/// As a line of a case: `send(c1, "abc")`.
std::string code_of(const Action &action);

} // namespace random_programs
