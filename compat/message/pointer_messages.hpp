// Messages of the system whose parameters are pointers.
#pragma once

#include <windef.h>

namespace compat {

/// Such a message cannot be posted (ERROR_MESSAGE_SYNC_ONLY): the memory may be gone by the time it
/// is retrieved. It can be sent.
bool has_pointer(UINT message);

} // namespace compat
