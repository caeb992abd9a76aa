#include "compat/display/sdl/library.hpp"

#include <dlfcn.h>

namespace compat::sdl {
namespace {

constexpr const char *file = "libSDL2-2.0.so.0";

Library &only()
{
    static Library library;
    return library;
}

template <class Function>
bool find(void *library, const char *name, Function *&function, std::string &problem)
{
    function = reinterpret_cast<Function *>(dlsym(library, name));
    if (!function)
        problem = std::string(file) + " has no " + name;
    return function != nullptr;
}

} // namespace

const Library *load_library(std::string &problem)
{
    // Never unloaded: its threads and callbacks may outlive whoever would do that.
    void *const library = dlopen(file, RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        problem = dlerror();
        return nullptr;
    }
#define WINSOCK_SHIM_SDL(name)                                                                     \
    if (!find(library, #name, only().name, problem))                                               \
        return nullptr;
#include "compat/display/sdl/functions.def"
#undef WINSOCK_SHIM_SDL
    return &only();
}

const Library &lib()
{
    return only();
}

} // namespace compat::sdl
