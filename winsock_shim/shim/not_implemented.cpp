#include "winsock_shim/shim/not_implemented.hpp"

#include <cstdio>
#include <mutex>
#include <set>
#include <string>

namespace winsock_shim {

void not_implemented(const char *name)
{
    static std::mutex mutex;
    static auto *const said = new std::set<std::string>;
    const std::lock_guard lock(mutex);
    if (said->insert(name).second) {
        std::fprintf(stderr, "winsock_shim: %s: not implemented, the call fails\n", name);
    }
}

} // namespace winsock_shim
