#pragma once

#include "winsock_shim/shim/windows_values.hpp"

#include <sys/socket.h>

namespace winsock_shim {

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
