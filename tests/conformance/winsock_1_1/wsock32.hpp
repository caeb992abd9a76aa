#pragma once

// The functions that a program gets which includes <winsock.h> and, on Windows, links wsock32.

#include <winsock.h>

namespace conformance {

struct Wsock32 {
    decltype(&::setsockopt) setsockopt;
    decltype(&::getsockopt) getsockopt;
    decltype(&::connect) connect;
    decltype(&::WSASetBlockingHook) WSASetBlockingHook;
    decltype(&::WSAUnhookBlockingHook) WSAUnhookBlockingHook;
    decltype(&::WSAIsBlocking) WSAIsBlocking;
    decltype(&::WSACancelBlockingCall) WSACancelBlockingCall;
};

/// On the shim the header chooses them. On Windows the library does, and this program is linked to
/// ws2_32: they are fetched from wsock32.dll.
const Wsock32 &wsock32();

} // namespace conformance
