// The state of an overlapped operation, which the program sees in its OVERLAPPED: in another thread
// too, and without asking us.
#pragma once

#include <cstddef>

#include <minwinbase.h>
#include <windef.h>

namespace compat {

// What OVERLAPPED::Internal keeps: an NTSTATUS (Microsoft's published values).
namespace status {
inline constexpr ULONG_PTR success = 0;
inline constexpr ULONG_PTR pending = 0x00000103;
inline constexpr ULONG_PTR buffer_overflow = 0x80000005;
inline constexpr ULONG_PTR unsuccessful = 0xC0000001;
inline constexpr ULONG_PTR access_violation = 0xC0000005;
inline constexpr ULONG_PTR end_of_file = 0xC0000011;
inline constexpr ULONG_PTR access_denied = 0xC0000022;
inline constexpr ULONG_PTR disk_full = 0xC000007F;
inline constexpr ULONG_PTR lock_conflict = 0xC0000054;
inline constexpr ULONG_PTR invalid_parameter = 0xC000000D;
inline constexpr ULONG_PTR buffer_too_small = 0xC0000023;
inline constexpr ULONG_PTR pipe_disconnected = 0xC00000B0;
inline constexpr ULONG_PTR io_timeout = 0xC00000B5;
inline constexpr ULONG_PTR cancelled = 0xC0000120;
inline constexpr ULONG_PTR invalid_connection = 0xC0000140;
inline constexpr ULONG_PTR connection_reset = 0xC000020D;
inline constexpr ULONG_PTR connection_refused = 0xC0000236;
inline constexpr ULONG_PTR network_unreachable = 0xC000023C;
inline constexpr ULONG_PTR host_unreachable = 0xC000023D;
inline constexpr ULONG_PTR connection_aborted = 0xC0000241;
} // namespace status

/// The error of Win32 that GetOverlappedResult gives for a status; 0 for success.
DWORD error_of_status(ULONG_PTR status);
/// The status that gives this error; `unsuccessful` if there is none.
ULONG_PTR status_of_error(DWORD error);

/// From now on the operation is pending.
void begin_operation(OVERLAPPED &overlapped);

/// Ends it and wakes who waits. The memory is the program's again as soon as this has begun.
void end_operation(OVERLAPPED &overlapped, ULONG_PTR status, std::size_t transferred);

ULONG_PTR status_of(const OVERLAPPED &overlapped);
bool is_pending(const OVERLAPPED &overlapped);

/// Blocks until it is not pending.
void wait_for_operation(const OVERLAPPED &overlapped);

} // namespace compat
