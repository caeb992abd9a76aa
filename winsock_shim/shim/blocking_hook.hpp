#pragma once

// Winsock 1.1's blocking hooks: what a thread does while one of its calls blocks (rule H7).

#include <cstdint>

namespace winsock_shim {

/// Whether this thread is inside its hook: then its calls fail with WSAEINPROGRESS.
extern constinit thread_local bool in_blocking_hook;

using BlockingHook = std::intptr_t (*)();

/// Sets this thread's hook, null for none; returns the former one.
BlockingHook set_blocking_hook(BlockingHook hook);

/// How long a blocking call may wait at a stretch: a little while if there is a hook to be called,
/// else `milliseconds` (negative: for ever).
int stretch_of_waiting(int milliseconds);

/// Calls the hook, if there is one, until it has nothing more to do. True: the call is cancelled.
bool run_blocking_hook();

/// 0, or WSAEINVAL outside a hook.
int cancel_blocking_call();

} // namespace winsock_shim
