#pragma once

// Event objects of WSAEventSelect, and what sockets have recorded.

#include "harness/sockets.hpp"

#include <string>

namespace conformance {

/// An event object of WSACreateEvent, or an auto-reset one.
class EventObject {
  public:
    EventObject() : handle_(WSACreateEvent()) {}
    explicit EventObject(bool manual) : handle_(CreateEventA(nullptr, manual, FALSE, nullptr)) {}
    ~EventObject() { WSACloseEvent(handle_); }
    EventObject(const EventObject &) = delete;
    EventObject &operator=(const EventObject &) = delete;

    operator WSAEVENT() const { return handle_; }

  private:
    WSAEVENT handle_;
};

/// WSAEventSelect.
std::string es(SOCKET s, WSAEVENT event, LONG mask);

/// Whether the event is set once everything that has happened so far has been recorded: "set" or
/// "unset". An auto-reset event is unset by the question.
std::string state(WSAEVENT event);

/// The same, then what WSAEnumNetworkEvents tells and clears: "set R,W", "unset -",
/// "set N(WSAECONNREFUSED)". A "!" says that an entry of iErrorCode was touched without need.
std::string recorded(SOCKET s, WSAEVENT event);

/// Waits until the event is set, then as recorded(): for what takes its time to happen.
std::string wait_recorded(SOCKET s, WSAEVENT event);

} // namespace conformance
