// SYSTEMTIME, a date taken apart, and its other forms.
#pragma once

#include <cstdint>
#include <ctime>
#include <optional>

#include <minwinbase.h>

namespace compat {

/// Steps of 100 nanoseconds since 1601; none for a date that does not exist. The day of the week is
/// not looked at.
std::optional<std::uint64_t> steps_of(const SYSTEMTIME &time);

/// The date of so many steps; none after the year 30827.
std::optional<SYSTEMTIME> system_time(std::uint64_t steps);

SYSTEMTIME system_time(const std::tm &time, long nanoseconds);

/// A date as the C library takes it apart, for its time zone's rules.
std::tm broken_down(const SYSTEMTIME &time);

} // namespace compat
