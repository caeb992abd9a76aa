#pragma once

// Sockets on the loopback, and Winsock's calls with their results as text.

#include "harness/text.hpp"

#include <winsock2.h>

#include <ws2tcpip.h>

#include <windows.h>

#include <string>
#include <string_view>

namespace conformance {

inline constexpr LONG R = FD_READ, W = FD_WRITE, O = FD_OOB, A = FD_ACCEPT, N = FD_CONNECT,
                      C = FD_CLOSE, ALL = R | W | O | A | N | C;

/// The name under which messages of this socket appear, also after it has been closed.
void name_socket(SOCKET s, const char *name);
std::string socket_name(SOCKET s);

SOCKET tcp(const char *name);
SOCKET udp(const char *name);

sockaddr_in loopback(unsigned short port = 0);
sockaddr_in address_of(SOCKET s);
/// A loopback address where nothing listens.
sockaddr_in dead_address();
const sockaddr *generic(const sockaddr_in &address);

/// A listening TCP socket; not closed when it goes out of scope unless it still is open.
struct Listener {
    explicit Listener(int backlog = 5, const char *name = "l");
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    SOCKET l;
    sockaddr_in address;
};

/// A connection: client end c, accepted end v, both blocking and unregistered.
struct Pair {
    explicit Pair(const char *client = "c", const char *accepted = "v");
    ~Pair();
    Pair(const Pair &) = delete;
    Pair &operator=(const Pair &) = delete;

    SOCKET c, v;
};

// The calls. "3", "-1/WSAEWOULDBLOCK"; accept: "ok" or "INVALID_SOCKET/WSAEWOULDBLOCK".
std::string send(SOCKET s, std::string_view data, int flags = 0);
std::string recv(SOCKET s, int length, int flags = 0);
std::string sendto(SOCKET s, std::string_view data, const sockaddr_in &to);
std::string recvfrom(SOCKET s, int length, int flags = 0);
std::string bind(SOCKET s, const sockaddr_in &address);
std::string listen(SOCKET s, int backlog);
std::string connect(SOCKET s, const sockaddr_in &address);
std::string accept(SOCKET listener, SOCKET &accepted, const char *name = "v");
std::string opened(SOCKET s);
std::string shutdown(SOCKET s, int how);
std::string close(SOCKET s);
/// Closes so that the peer gets a reset.
std::string reset(SOCKET s);

std::string set_nonblocking(SOCKET s, bool on);
/// FIONREAD's answer, or its error.
std::string unread(SOCKET s);
/// getsockopt: "16384", "1 len 1" if the length came back as something other than 4, or the error.
std::string option(SOCKET s, int level, int name);
std::string set_option(SOCKET s, int level, int name, int value);
std::string pending_error(SOCKET s);
/// "r--": which of select's sets (read, write, except) the socket stays in, waiting at most so
/// long.
std::string ready(SOCKET s, int milliseconds);

/// Sends until the call fails; the failure.
std::string fill(SOCKET s);
/// Reads what is on its way until nothing has come for a while; the socket is non-blocking then.
void drain(SOCKET s);

/// Waits until the socket has so many unread bytes, a connection to accept (1), or its end.
void wait_readable(SOCKET s, unsigned bytes = 1);

} // namespace conformance
