#include "winsock_shim/shim/not_implemented.hpp"

#include "compat/kernel/diagnostics.hpp"

namespace winsock_shim {

void not_implemented(const char *subject)
{
    compat::warn_once(subject, "not implemented; the call fails");
}

} // namespace winsock_shim
