// For modal loops, which retrieve on the program's behalf.
#pragma once

#include <windef.h>
#include <winuser.h>

namespace compat {

/// What GetMessageExtraInfo tells the calling thread.
void set_extra_info(LPARAM extra);

/// A message leaves the queue for a loop that dispatches it: what GetMessage tells beside it.
void note_retrieved(const MSG &message);

} // namespace compat
