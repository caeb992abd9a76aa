#pragma once

// Overlapped operations, one at a time with its buffer and its event.

#include "harness/events.hpp"

#include <winsock2.h>

#include <mswsock.h>
#include <windows.h>

#include <array>
#include <string>

namespace conformance {

/// "yes", or "no/WSAENOTCONN": what a function of Winsock that returns BOOL returned.
std::string succeeded(BOOL returned);

/// An extension function, as programs get it.
LPFN_ACCEPTEX accept_ex();
LPFN_GETACCEPTEXSOCKADDRS get_accept_ex_sockaddrs();
LPFN_CONNECTEX connect_ex();
LPFN_TRANSMITFILE transmit_file();

/// SO_UPDATE_ACCEPT_CONTEXT.
std::string update_accept(SOCKET accepted, SOCKET listener);
std::string update_connect(SOCKET s);

std::string getpeername(SOCKET s);
std::string getsockname(SOCKET s);

class Overlapped {
  public:
    Overlapped();

    std::string receive(SOCKET s, unsigned length);
    std::string send(SOCKET s, unsigned length);
    /// AcceptEx with room for so much data.
    std::string accept(SOCKET listener, SOCKET acceptor, unsigned length = 0);
    /// ConnectEx that sends so much.
    std::string connect(SOCKET s, const sockaddr_in &to, unsigned length = 0);
    /// ReadFile and WriteFile: "yes 3", "no/WSA_IO_PENDING".
    std::string read(SOCKET s, unsigned length);
    std::string write(SOCKET s, unsigned length);

    /// WSAGetOverlappedResult: "3", or "no/WSA_IO_INCOMPLETE".
    std::string outcome(SOCKET s, bool waits = true);
    /// GetOverlappedResult: "3", or "no/64".
    std::string file_outcome(SOCKET s, bool waits = true);

    OVERLAPPED *get() { return &overlapped_; }
    WSAEVENT event() const { return event_; }
    char *bytes() { return bytes_.data(); }

  private:
    EventObject event_;
    OVERLAPPED overlapped_;
    std::array<char, 65536> bytes_{};
};

/// ReadFile and WriteFile that wait: "yes 3", or "no/64 0".
std::string read_file(SOCKET s, unsigned length);
std::string write_file(SOCKET s, unsigned length);

} // namespace conformance
