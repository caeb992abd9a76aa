// Winsock before <windows.h>, which the others bring.
#include <winsock2.h>

#include <mswsock.h>
#include <ws2tcpip.h>

#include "winsock_shim/native/import_table.hpp"
#include "winsock_shim/native/imports.hpp"
#include "winsock_shim/native/keep_last_error.hpp"
#include "winsock_shim/record/recorder.hpp"

#include <array>
#include <type_traits>

namespace winsock_shim::native {

namespace {
using record::Function;

/// A function that calls Winsock's own, records the call and leaves the last error as it was.
template <Function function, class Signature>
struct Wrapper;

template <Function function, class R, class... A>
struct Wrapper<function, R(WINAPI *)(A...)> {
    /// Set before the wrapper can be reached, never changed after.
    static inline R(WINAPI *original)(A...) = nullptr;

    static R WINAPI call(A... arguments)
    {
        if constexpr (std::is_void_v<R>) {
            original(arguments...);
            const KeepLastError keep;
            record::call(function, 0, static_cast<int>(keep.saved()), arguments...);
        } else {
            const R result = original(arguments...);
            const KeepLastError keep;
            record::call(function, result, static_cast<int>(keep.saved()), arguments...);
            return result;
        }
    }

    static void *wrap(void *imported)
    {
        original = reinterpret_cast<R(WINAPI *)(A...)>(imported);
        return reinterpret_cast<void *>(&call);
    }
};

struct Entry {
    const char *name;
    void *(*wrap)(void *imported);
};

constexpr std::array entries{
#define FUNCTION(name, ...) Entry{#name, &Wrapper<Function::name##_, decltype(&::name)>::wrap},
#include "winsock_shim/record/functions.def"
#undef FUNCTION
};

/// The wrapper for an address that is one of the module's recorded functions; null for another.
void *wrapper_for(HMODULE module, void *imported)
{
    for (const Entry &entry : entries)
        if (reinterpret_cast<void *>(GetProcAddress(module, entry.name)) == imported)
            return entry.wrap(imported);
    return nullptr;
}
} // namespace

void wrap_imports()
{
    // By address and not by name, because a program may import by ordinal.
    for (const char *module : {"ws2_32.dll", "wsock32.dll", "mswsock.dll"})
        replace_imports(module, wrapper_for);
}

} // namespace winsock_shim::native
