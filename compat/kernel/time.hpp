// Clocks.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include <windef.h>

namespace compat {

using SteadyTime = std::chrono::steady_clock::time_point;

/// Milliseconds since the system started, as GetTickCount64.
std::uint64_t tick_count_64();
/// The same in 32 bits, wrapping after 49.7 days.
inline DWORD tick_count()
{
    return static_cast<DWORD>(tick_count_64());
}

/// The moment `milliseconds` from now; none for INFINITE.
std::optional<SteadyTime> deadline_in(DWORD milliseconds);

} // namespace compat
