// Messages that a thread takes from its queue.
#pragma once

namespace winsock_shim::native {

/// Records the messages that the calling thread retrieves from now on, also those that a dialog's
/// or a message box's own loop takes inside user32. Keeps the last error.
void hook_this_thread();

} // namespace winsock_shim::native
