#include "compat/kernel/dll.hpp"

#include "compat/kernel/text.hpp"

#include <algorithm>
#include <cstdio>
#include <dlfcn.h>
#include <link.h>
#include <mutex>
#include <ranges>
#include <unistd.h>
#include <utility>
#include <vector>

#include <winnt.h>

namespace compat {
namespace {

/// Guarded by its mutex, which is never held while a DLL's code runs; the other one is.
struct Dlls {
    std::mutex mutex;
    std::vector<Dll> loaded; // in the order in which they were
    unsigned last_number = 0;
    int closing = 0; // close_library() is at work

    std::recursive_mutex loader;
};

Dlls &dlls()
{
    static auto &the_only = *new Dlls; // DLLs go later than static objects do
    return the_only;
}

template <class Predicate>
std::optional<Dll> first_where(Predicate wanted)
{
    const std::lock_guard guard(dlls().mutex);
    const auto at = std::ranges::find_if(dlls().loaded, wanted);
    return at == dlls().loaded.end() ? std::nullopt : std::optional(*at);
}

/// Does nothing where it is gone.
template <class Action>
bool change(HMODULE module, Action action)
{
    const std::lock_guard guard(dlls().mutex);
    const auto at = std::ranges::find(dlls().loaded, module, &Dll::module);
    if (at == dlls().loaded.end())
        return false;
    action(*at);
    return true;
}

void forget(unsigned number)
{
    const std::lock_guard guard(dlls().mutex);
    std::erase_if(dlls().loaded, [&](const Dll &dll) { return dll.number == number; });
}

/// What is not null is not looked at: it only says how the process and the DLL come together.
LPVOID with_the_process(bool yes)
{
    static char something;
    return yes ? &something : nullptr;
}

BOOL tell(const Dll &dll, DWORD reason, LPVOID reserved)
{
    for (const auto main : dll.description->main) {
        if (main)
            return main(dll.module, reason, reserved);
    }
    return TRUE;
}

} // namespace

LoaderLock::LoaderLock()
{
    dlls().loader.lock();
}

LoaderLock::~LoaderLock()
{
    dlls().loader.unlock();
}

std::optional<Dll> dll_of(HMODULE module)
{
    return first_where([&](const Dll &dll) { return dll.module == module; });
}

HMODULE find_dll(const std::string &file_name)
{
    const auto found = first_where([&](const Dll &dll) {
        const std::string path = linux_path_of(dll.module);
        return compare_ignoring_case(to_wide(path.substr(path.rfind('/') + 1)),
                                     to_wide(file_name)) == 0;
    });
    return found ? found->module : nullptr;
}

std::optional<Dll> attach_dlls(bool linked)
{
    const LoaderLock lock;
    while (const auto next = first_where([](const Dll &dll) { return !dll.attached; })) {
        change(next->module, [](Dll &dll) { dll.attached = true; });
        if (tell(*next, DLL_PROCESS_ATTACH, with_the_process(linked)))
            continue;
        tell(*next, DLL_PROCESS_DETACH, with_the_process(linked));
        forget(next->number);
        return next;
    }
    return std::nullopt;
}

void attach_linked_dlls()
{
    constexpr int init_failed = 0xC0000142 & 0xFF; // what a shell sees of STATUS_DLL_INIT_FAILED
    const auto failed = attach_dlls(true);
    if (!failed)
        return;
    std::fprintf(stderr,
                 "winsock_shim: %s: DllMain returned FALSE, so the program does not start\n",
                 linux_path_of(failed->module).c_str());
    std::fflush(nullptr);
    ::_exit(init_failed);
}

void tell_dlls_of_thread(DWORD reason)
{
    {
        const std::lock_guard guard(dlls().mutex);
        if (dlls().loaded.empty())
            return;
    }
    const LoaderLock lock;
    std::vector<Dll> all;
    {
        const std::lock_guard guard(dlls().mutex);
        all = dlls().loaded;
    }
    if (reason == DLL_THREAD_DETACH)
        std::ranges::reverse(all);
    for (const Dll &dll : all) {
        if (dll.attached && dll.wants_threads)
            tell(dll, reason, nullptr);
    }
}

bool leave_out_threads(HMODULE module)
{
    return change(module, [](Dll &dll) { dll.wants_threads = false; });
}

void close_library(HMODULE module)
{
    const LoaderLock lock;
    ++dlls().closing;
    ::dlclose(module);
    --dlls().closing;
}

std::string linux_path_of(HMODULE module)
{
    const ::link_map *map = nullptr;
    ::dlinfo(module, RTLD_DI_LINKMAP, &map);
    return map->l_name;
}

} // namespace compat

using namespace compat;

void winsock_shim_dll_loaded(const DllDescription *description)
{
    Dl_info info;
    ::link_map *map = nullptr; // which is also what dlopen() gives
    ::dladdr1(description, &info, reinterpret_cast<void **>(&map), RTLD_DL_LINKMAP);
    const std::lock_guard guard(dlls().mutex);
    dlls().loaded.push_back(
        {description, reinterpret_cast<HMODULE>(map), ++dlls().last_number, false, true});
}

// At the end of the process another thread may hold the lock for good.
void winsock_shim_dll_unloaded(const DllDescription *description)
{
    const std::unique_lock lock(dlls().loader, std::try_to_lock);
    const auto dll = first_where([&](const Dll &one) { return one.description == description; });
    if (!dll)
        return;
    if (dll->attached)
        tell(*dll, DLL_PROCESS_DETACH, with_the_process(dlls().closing == 0));
    forget(dll->number);
}
