#pragma once

// Microsoft's extension functions, which WSAIoctl hands out. For API files.

#include <guiddef.h>

namespace winsock_shim {

/// The function behind a WSAID_ value; null when there is none.
void *extension_function(const GUID &id);

} // namespace winsock_shim
