#include "winsock_shim/shim/blocking_hook.hpp"

#include "winsock_shim/shim/policy.hpp"

#include <algorithm>
#include <utility>

#include "wsa/errors.h"

namespace winsock_shim {

constinit thread_local bool in_blocking_hook = false;

namespace {

constexpr int between_hooks_ms = 10;

constinit thread_local BlockingHook the_hook = nullptr;
constinit thread_local bool cancelled = false;

bool hooks_are_called()
{
    return the_hook && policy().blocking_hook == Policy::blocking_hook_values::called;
}

} // namespace

BlockingHook set_blocking_hook(BlockingHook hook)
{
    return std::exchange(the_hook, hook);
}

int stretch_of_waiting(int milliseconds)
{
    if (!hooks_are_called()) {
        return milliseconds;
    }
    return milliseconds < 0 ? between_hooks_ms : std::min(milliseconds, between_hooks_ms);
}

bool run_blocking_hook()
{
    if (!hooks_are_called()) {
        return false;
    }
    in_blocking_hook = true;
    cancelled = false;
    // A BOOL, whatever the pointer's type says; the hook may take itself away.
    while (the_hook && !cancelled && static_cast<int>(the_hook()) != 0) {
    }
    in_blocking_hook = false;
    return cancelled;
}

int cancel_blocking_call()
{
    if (!in_blocking_hook) {
        return WSAEINVAL;
    }
    cancelled = true;
    return 0;
}

} // namespace winsock_shim
