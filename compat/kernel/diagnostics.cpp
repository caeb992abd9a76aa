#include "compat/kernel/diagnostics.hpp"

#include "compat/kernel/last_error.hpp"

#include <cstdio>
#include <mutex>
#include <set>
#include <string>
#include <unistd.h>

#include <winbase.h>
#include <winerror.h>

namespace compat {
namespace {

bool first_time(const char *subject)
{
    struct Said {
        std::mutex mutex;
        std::set<std::string, std::less<>> subjects;
    };
    static auto &said = *new Said; // lives as long as the process, like the Runtime
    const std::lock_guard guard(said.mutex);
    return said.subjects.emplace(subject).second;
}

} // namespace

void warn_once(const char *subject, const char *text)
{
    if (first_time(subject))
        ::dprintf(STDERR_FILENO, "winsock_shim: %s: %s\n", subject, text);
}

void not_implemented(const char *subject)
{
    warn_once(subject, "not implemented; the call fails");
    set_last_error(ERROR_CALL_NOT_IMPLEMENTED);
}

} // namespace compat
