// Winsock before <windows.h>, which the others bring.
#include <winsock2.h>

#include <mswsock.h>
#include <ws2tcpip.h>

#include "winsock_shim/native/import_table.hpp"
#include "winsock_shim/native/imports.hpp"
#include "winsock_shim/native/keep_last_error.hpp"
#include "winsock_shim/record/recorder.hpp"

#include <array>
#include <cstring>
#include <type_traits>

namespace winsock_shim::native {

namespace {
using record::Function;

/// A function that calls Winsock's own, records the call and leaves the last error as it was. One
/// that programs get from two places (`Source`) has two originals.
struct Import;
struct Ioctl;
template <Function function, class Signature, class Source = Import>
struct Wrapper;

void wrap_extension(DWORD command, const void *id, void *found);

template <Function function, class R, class... A, class Source>
struct Wrapper<function, R(WINAPI *)(A...), Source> {
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
            if constexpr (function == Function::WSAIoctl_) {
                if (result == 0)
                    wrap_asked(arguments...);
            }
            return result;
        }
    }

    static void wrap_asked(SOCKET, DWORD command, const void *in, DWORD, void *out, auto...)
    {
        wrap_extension(command, in, out);
    }

    static void *wrap(void *imported)
    {
        original = reinterpret_cast<R(WINAPI *)(A...)>(imported);
        return reinterpret_cast<void *>(&call);
    }
};

/// Whether it is a socket, asked of Winsock itself and not through what the program imports.
bool is_socket(HANDLE handle)
{
    const KeepLastError keep;
    static const auto ask = reinterpret_cast<decltype(&::getsockopt)>(
        reinterpret_cast<void *>(GetProcAddress(GetModuleHandleA("ws2_32.dll"), "getsockopt")));
    int type = 0;
    int size = sizeof type;
    return ask(reinterpret_cast<SOCKET>(handle), SOL_SOCKET, SO_TYPE,
               reinterpret_cast<char *>(&type), &size) == 0;
}

/// The same for a function of the system that is recorded when its handle is a socket.
template <Function function, class Signature>
struct FileWrapper;

template <Function function, class R, class... A>
struct FileWrapper<function, R(WINAPI *)(HANDLE, A...)> {
    static inline R(WINAPI *original)(HANDLE, A...) = nullptr;

    static R WINAPI call(HANDLE handle, A... arguments)
    {
        const bool recorded = is_socket(handle);
        const R result = original(handle, arguments...);
        const KeepLastError keep;
        if (recorded)
            record::call(function, result, static_cast<int>(keep.saved()), handle, arguments...);
        return result;
    }

    static void *wrap(void *imported)
    {
        original = reinterpret_cast<R(WINAPI *)(HANDLE, A...)>(imported);
        return reinterpret_cast<void *>(&call);
    }
};

struct Extension {
    GUID id;
    void *(*wrap)(void *found);
};

template <Function function, class Signature>
Extension extension(const GUID &id)
{
    return {id, &Wrapper<function, Signature, Ioctl>::wrap};
}

/// What WSAIoctl hands out goes around the imports, so it hands out a wrapper.
void wrap_extension(DWORD command, const void *id, void *found)
{
    static const std::array extensions{
        extension<Function::AcceptEx_, LPFN_ACCEPTEX>(WSAID_ACCEPTEX),
        extension<Function::ConnectEx_, LPFN_CONNECTEX>(WSAID_CONNECTEX),
        extension<Function::TransmitFile_, LPFN_TRANSMITFILE>(WSAID_TRANSMITFILE),
        extension<Function::GetAcceptExSockaddrs_, LPFN_GETACCEPTEXSOCKADDRS>(
            WSAID_GETACCEPTEXSOCKADDRS)};
    if (command != SIO_GET_EXTENSION_FUNCTION_POINTER)
        return;
    for (const Extension &extension : extensions) {
        if (std::memcmp(&extension.id, id, sizeof extension.id) == 0) {
            void *&function = *static_cast<void **>(found);
            function = extension.wrap(function);
        }
    }
}

struct Entry {
    const char *name;
    void *(*wrap)(void *imported);
};

constexpr std::array entries{
#define FUNCTION(name, ...) Entry{#name, &Wrapper<Function::name##_, decltype(&::name)>::wrap},
#define EXTENSION(...)
#define FILE_FUNCTION(...)
#include "winsock_shim/record/functions.def"
#undef FUNCTION
};

constexpr std::array file_entries{
#define FUNCTION(...)
#define EXTENSION(...)
#define FILE_FUNCTION(name, ...)                                                                   \
    Entry{#name, &FileWrapper<Function::name##_, decltype(&::name)>::wrap},
#include "winsock_shim/record/functions.def"
#undef FUNCTION
};

/// The wrapper for an address that is one of the module's recorded functions; null for another.
template <const auto &list>
void *wrapper_for(HMODULE module, void *imported)
{
    for (const Entry &entry : list)
        if (reinterpret_cast<void *>(GetProcAddress(module, entry.name)) == imported)
            return entry.wrap(imported);
    return nullptr;
}
} // namespace

void wrap_imports()
{
    // By address and not by name, because a program may import by ordinal.
    for (const char *module : {"ws2_32.dll", "wsock32.dll", "mswsock.dll"})
        replace_imports(module, wrapper_for<entries>);
    replace_imports("kernel32.dll", wrapper_for<file_entries>);
}

} // namespace winsock_shim::native
