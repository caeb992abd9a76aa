#pragma once

#include "winsock_shim/shim/policy.hpp"
#include "winsock_shim/shim/windows_values.hpp"

#include <sys/socket.h>

namespace winsock_shim {

/// The flags that send and recv take on Windows. (MSG_TRUNC and its like only come back from
/// WSARecvMsg.)
constexpr int known_message_flags = win::msg_oob | win::msg_peek | win::msg_dontroute |
                                    win::msg_waitall | win::msg_interrupt |
                                    win::msg_push_immediate | win::msg_partial;

/// Whether a call with these flags fails with WSAEOPNOTSUPP.
inline bool refused_message_flags(int windows_flags)
{
    return (windows_flags & ~known_message_flags) != 0 &&
           policy().unknown_flags == Policy::unknown_flags_values::fail;
}

/// Windows' MSG_ flags of a call as Linux' (rule M38: never passed through, the numbers mean
/// other things there). MSG_WAITALL is done by the caller; flags that only Windows has are dropped.
constexpr int linux_message_flags(int windows_flags)
{
    int flags = 0;
    flags |= (windows_flags & win::msg_oob) ? MSG_OOB : 0;
    flags |= (windows_flags & win::msg_peek) ? MSG_PEEK : 0;
    flags |= (windows_flags & win::msg_dontroute) ? MSG_DONTROUTE : 0;
    return flags;
}

} // namespace winsock_shim
