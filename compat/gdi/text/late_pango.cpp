#include "compat/gdi/text/late_pango.hpp"

#include "compat/kernel/diagnostics.hpp"

#include <cstdio>
#include <cstdlib>

#include <dlfcn.h>

namespace compat {
namespace {

/// Needs the others, so that a search in it finds their functions, too.
void *library()
{
    static void *const handle = dlopen("libpangocairo-1.0.so.0", RTLD_LAZY | RTLD_LOCAL);
    return handle; // for the process's life: the libraries keep threads and caches
}

} // namespace

bool load_pango()
{
    if (library())
        return true;
    warn_once("fonts", "libpangocairo-1.0.so.0 cannot be loaded (Debian: libpangocairo-1.0-0): "
                       "text is measured by guess and not drawn, pictures are not written");
    return false;
}

void *find_in_pango(const char *name)
{
    void *const function = library() ? dlsym(library(), name) : nullptr;
    if (!function) {
        std::fprintf(stderr, "winsock_shim: text: %s is not in the Pango that is installed\n",
                     name);
        std::abort();
    }
    return function;
}

} // namespace compat
