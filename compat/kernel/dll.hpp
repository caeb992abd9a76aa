// DLLs of the program: shared objects that wsacc has made.
//
// A DLL has none of this library: it uses the program's, whose symbols are the program's exports
// (docs/decisions/0018). What it has is a description of itself, which its last constructor hands
// over. Those that the program is linked with do so before the program's own constructors, and are
// told of their attachment by compat/entry/start.cpp; the others are told by LoadLibrary.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include <windef.h>

namespace compat {

/// An export of a module definition file that has a number. tools/src/wsacc/dll_description.cpp
/// writes this and the next one, in assembler.
struct DllOrdinal {
    std::uint64_t number;
    void *function;
};

struct DllDescription {
    BOOL(WINAPI *main[3])
    (HINSTANCE, DWORD, LPVOID);                 ///< DllMain is the one that is not null, if any
    const std::byte *resources, *resources_end; ///< as program_resources.hpp describes them
    const DllOrdinal *ordinals, *ordinals_end;
};

struct Dll {
    const DllDescription *description = nullptr;
    HMODULE module = nullptr; ///< what dlopen() has for it
    unsigned number = 0;      ///< from 1 on, never used again
    bool attached = false;
    bool wants_threads = true; ///< DLL_THREAD_ATTACH and DLL_THREAD_DETACH

    std::span<const std::byte> resources() const
    {
        return {description->resources, description->resources_end};
    }
};

/// Nothing: the module is none of these DLLs, or gone. Any thread.
std::optional<Dll> dll_of(HMODULE module);
/// By the file's name, in any letter case. Any thread.
HMODULE find_dll(const std::string &file_name);

/// DllMain(DLL_PROCESS_ATTACH) of each DLL that has not had it, in the order of loading. Nothing:
/// all went well; or the first that said no. linked: the program does not start without them.
std::optional<Dll> attach_dlls(bool linked);
/// Those that the program is linked with; where one says no, the process ends, as on Windows.
void attach_linked_dlls();
/// DllMain(DLL_THREAD_ATTACH or DLL_THREAD_DETACH) of each DLL that wants it, in this thread.
void tell_dlls_of_thread(DWORD reason);
/// False: it is none of them.
bool leave_out_threads(HMODULE module);

/// Held while a DLL is loaded, unloaded or told something: these happen one after the other.
class LoaderLock {
  public:
    LoaderLock();
    ~LoaderLock();
    LoaderLock(const LoaderLock &) = delete;
    LoaderLock &operator=(const LoaderLock &) = delete;
};

/// dlclose(); what goes by that is told that it is freed, not that the process ends.
void close_library(HMODULE module);

/// The path, of a module that dlopen() has given.
std::string linux_path_of(HMODULE module);

} // namespace compat

extern "C" {
void winsock_shim_dll_loaded(const compat::DllDescription *description);
void winsock_shim_dll_unloaded(const compat::DllDescription *description);
}
