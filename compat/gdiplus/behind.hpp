// libgdiplus's functions, before which functions of ours with the same names stand: a program finds
// ours, which are linked into it, and all others in the library.
#pragma once

#include <dlfcn.h>

#include <gdiplus.h>

namespace compat::gdiplus {

/// Null where the library is not loaded: the program calls no function of its that is not ours.
template <class Function>
Function *find_behind(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

/// The library's function of that name.
#define COMPAT_BEHIND(name)                                                                        \
    ([] {                                                                                          \
        static auto *const function =                                                              \
            ::compat::gdiplus::find_behind<decltype(Gdiplus::DllExports::name)>(#name);            \
        return function;                                                                           \
    }())

} // namespace compat::gdiplus
