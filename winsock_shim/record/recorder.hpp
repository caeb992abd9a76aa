// The recorder: one line for each Winsock call and for each message that the program retrieves.
//
// WINSOCK_SHIM_TRANSCRIPT=file (or - for stderr) switches it on when the program starts; a "%p" in
// the file's name becomes the process id. WINSOCK_SHIM_TRANSCRIPT_TIME=1 puts the monotonic time in
// front of each line. Both sides, the shim and real Winsock, record through this header, so that
// the same behaviour gives the same bytes. The lines' grammar is in transcript.hpp.
#pragma once

#include "winsock_shim/record/function.hpp"

#include <array>
#include <atomic>
#include <cstdint>
#include <cstring>
#include <span>
#include <type_traits>

namespace winsock_shim::record {

namespace detail {
extern std::atomic<bool> recording;

void write_call(Function function, Value result, int error, std::span<const Value> arguments);
void write_message(const void *hwnd, unsigned message, std::uintptr_t wparam, std::intptr_t lparam);

template <class T>
Value to_value(T argument)
{
    if constexpr (std::is_null_pointer_v<T>) {
        return 0;
    } else if constexpr (std::is_pointer_v<T>) {
        return reinterpret_cast<std::uintptr_t>(argument);
    } else if constexpr (std::is_integral_v<T> || std::is_enum_v<T>) {
        return static_cast<Value>(static_cast<std::int64_t>(argument));
    } else {
        static_assert(std::is_trivially_copyable_v<T> && sizeof(T) <= sizeof(Value));
        Value value = 0;
        std::memcpy(&value, &argument, sizeof argument);
        return value;
    }
}
} // namespace detail

/// Whether calls are recorded. Any thread; costs one predictable branch.
inline bool on()
{
    return detail::recording.load(std::memory_order_relaxed);
}

/// Opens the transcript if the environment asks for one; a file that cannot be written is reported
/// once on stderr and leaves recording off. Called once, before the program's main. Returns on().
bool start();

/// Records a call that has just returned: all its arguments in the function's own order, its result
/// (0 for a void function), and the error it has set (looked at when the result is a failure).
/// Any thread. Keeps errno.
template <class R, class... A>
void call(Function function, R result, int error, A... arguments)
{
    if (!on()) [[likely]]
        return;
    const std::array<Value, sizeof...(A)> values{detail::to_value(arguments)...};
    detail::write_call(function, detail::to_value(result), error, values);
}

/// Records a message that the program has taken from its queue (GetMessage, PeekMessage with
/// PM_REMOVE, a modal loop). Which messages are written is transcript.hpp's rule. Any thread.
inline void message(const void *hwnd, unsigned message, std::uintptr_t wparam, std::intptr_t lparam)
{
    if (!on()) [[likely]]
        return;
    detail::write_message(hwnd, message, wparam, lparam);
}

} // namespace winsock_shim::record
