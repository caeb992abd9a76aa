// The one error slot of each thread: GetLastError and WSAGetLastError read the same.
#pragma once

#include <windef.h>

namespace compat {

namespace detail {
inline constinit thread_local DWORD last_error_slot = 0;
}

inline DWORD last_error()
{
    return detail::last_error_slot;
}
inline void set_last_error(DWORD code)
{
    detail::last_error_slot = code;
}

} // namespace compat
