// The transcript's lines, made from what was called and retrieved. Pure but for reading through the
// pointers that the program passed; it neither locks nor writes.
//
//   call     [NAME "="] FUNCTION "(" ARGUMENTS ")" ["=" RESULT [ERROR]] ["->" OUTPUT]
//   message  "message" (WINDOW | "thread") MESSAGE (SOCKET EVENT [ERROR] | [WPARAM [LPARAM]])
//
//   s2 = accept(s1)                      recv(s2, 4096) = 12
//   send(s2, 10) = -1 WSAEWOULDBLOCK     message w1 WM_APP+1 s2 FD_CLOSE WSAECONNRESET
//
// No line holds a time, an address in memory or anything else that differs from run to run: sockets
// (s1), windows (w1) and event objects (e1) are named in order of appearance, a port that the
// system assigned is *, errors and flags have their names. A handle value that is used again gets a
// new name. A program that closes a socket on one thread while another makes one may see the two
// names change places: a call is recorded when it has returned.
//
// Which messages are written. A *socket message* is one whose window and number were given to
// WSAAsyncSelect and whose wParam is a known socket. Besides these: messages from WM_USER up, and
// of the system's only WM_CLOSE, WM_COMMAND, WM_TIMER and WM_HOTKEY. What only a display brings
// (mouse, keyboard, paint, non-client) is left out on both sides, and so is WM_QUIT, which is a
// flag and no message. wParam and lParam are written when they are small numbers, as * otherwise,
// because they may be addresses or handles; WM_TIMER has its wParam only, WM_CLOSE neither.
#pragma once

#include "winsock_shim/record/function.hpp"
#include "winsock_shim/record/names.hpp"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>

namespace winsock_shim::record {

/// One program's names, and with them the lines. Not thread-safe.
class Transcript {
  public:
    /// The line of a call that returned `result` and set `error`.
    std::string call(Function function, Value result, int error, std::span<const Value> arguments);

    /// The line of a message that was retrieved; none for one that is left out.
    std::optional<std::string> message(Value hwnd, unsigned message, Value wparam, Value lparam);

  private:
    friend class CallLine;

    Names sockets_{'s'};
    Names windows_{'w'};
    Names events_{'e'};
    Ports ports_;
    std::set<std::pair<Value, unsigned>> socket_messages_; ///< windows and message numbers
};

} // namespace winsock_shim::record
