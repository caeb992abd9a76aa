// FILETIME: steps of 100 nanoseconds since 1601, in UTC.
#pragma once

#include <cstdint>
#include <ctime>

#include <windef.h>

namespace compat {

inline constexpr std::int64_t steps_a_second = 10'000'000;
inline constexpr std::int64_t seconds_from_1601_to_1970 = 11'644'473'600;

inline std::uint64_t steps_of(const FILETIME &time)
{
    return std::uint64_t{time.dwHighDateTime} << 32 | time.dwLowDateTime;
}

inline FILETIME file_time(std::uint64_t steps)
{
    return {static_cast<DWORD>(steps), static_cast<DWORD>(steps >> 32)};
}

inline FILETIME file_time(std::int64_t unix_seconds, std::int64_t nanoseconds)
{
    const auto seconds = unix_seconds + seconds_from_1601_to_1970;
    return file_time(static_cast<std::uint64_t>(seconds * steps_a_second + nanoseconds / 100));
}

inline std::timespec unix_time(const FILETIME &time)
{
    const auto steps = static_cast<std::int64_t>(steps_of(time));
    return {static_cast<std::time_t>(steps / steps_a_second - seconds_from_1601_to_1970),
            static_cast<long>(steps % steps_a_second * 100)};
}

} // namespace compat
