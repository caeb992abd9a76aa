#pragma once

namespace winsock_shim {

/// Says once a name on stderr that the shim lacks something; the caller then fails as documented.
void not_implemented(const char *subject);

} // namespace winsock_shim
