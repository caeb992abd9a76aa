// libgdiplus's functions, before which functions of ours with the same names stand: a program finds
// ours, which are linked into it, and all others in the library.
#pragma once

#include <dlfcn.h>

#include <gdiplus.h>

namespace compat::gdiplus {

/// Who calls one of ours has the library: the program is linked with it, or a DLL that it has
/// loaded, whose libraries are not found behind the program.
template <class Function>
Function *find_behind(const char *name)
{
    void *function = ::dlsym(RTLD_NEXT, name);
    if (!function)
        function = ::dlsym(::dlopen("libgdiplus.so.0", RTLD_NOW), name);
    return reinterpret_cast<Function *>(function);
}

/// The library's function of that name, ours or not: nothing here is linked with the library, so
/// that a program that may load DLLs, and has all of ours for them, does not need it.
#define COMPAT_BEHIND(name)                                                                        \
    ([] {                                                                                          \
        static auto *const function =                                                              \
            ::compat::gdiplus::find_behind<decltype(Gdiplus::DllExports::name)>(#name);            \
        return function;                                                                           \
    }())

} // namespace compat::gdiplus
