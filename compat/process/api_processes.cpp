// Processes by their handles.
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/handles.hpp"
#include "compat/kernel/text.hpp"
#include "compat/process/exit_channel.hpp"
#include "compat/process/process.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#include <sys/resource.h>
#include <unistd.h>

#include <winbase.h>

using namespace compat;

namespace {

/// Null with an error.
std::shared_ptr<Process> process_of(HANDLE handle)
{
    if (handle != current_process_handle)
        return object_of<Process>(handle);
    DWORD error = 0;
    auto process = find_process(GetCurrentProcessId(), error);
    succeed_or(error);
    return process;
}

/// Windows' classes and Linux' nice values for them, most favoured first.
struct Priority {
    DWORD priority_class;
    int nice;
};
constexpr auto priorities = std::to_array<Priority>({
    {REALTIME_PRIORITY_CLASS, -20},
    {HIGH_PRIORITY_CLASS, -10},
    {ABOVE_NORMAL_PRIORITY_CLASS, -5},
    {NORMAL_PRIORITY_CLASS, 0},
    {BELOW_NORMAL_PRIORITY_CLASS, 5},
    {IDLE_PRIORITY_CLASS, 15},
});

/// This process' class, kept as it is given; 0: nobody has, and Linux knows.
std::atomic<DWORD> own_class{0};

bool is_own(const Process &process)
{
    return process.id() == GetCurrentProcessId();
}

} // namespace

HANDLE WINAPI GetCurrentProcess()
{
    return current_process_handle;
}

DWORD WINAPI GetCurrentProcessId()
{
    return static_cast<DWORD>(::getpid());
}

// Like a return from main(): output is written out, no window procedure is called.
void WINAPI ExitProcess(UINT code)
{
    std::exit(static_cast<int>(code));
}

HANDLE WINAPI OpenProcess(DWORD, BOOL inherit, DWORD id)
{
    DWORD error = 0;
    const auto process = find_process(id, error);
    if (!succeed_or(error))
        return nullptr;
    const SECURITY_ATTRIBUTES attributes = {sizeof attributes, nullptr, inherit};
    return new_handle(process, &attributes);
}

BOOL WINAPI GetExitCodeProcess(HANDLE handle, LPDWORD code)
{
    const auto process = process_of(handle);
    if (!process)
        return FALSE;
    if (const auto known = process->exit_code())
        return *code = *known, TRUE;
    not_implemented("the exit code of a process that this one has not started");
    return FALSE;
}

DWORD WINAPI GetProcessId(HANDLE handle)
{
    const auto process = process_of(handle);
    return process ? process->id() : 0;
}

BOOL WINAPI TerminateProcess(HANDLE handle, UINT code)
{
    const auto process = process_of(handle);
    if (!process)
        return FALSE;
    if (is_own(*process)) {
        tell_exit_code(code);
        ::_exit(static_cast<int>(code));
    }
    return succeed_or(process->terminate(code));
}

DWORD WINAPI GetPriorityClass(HANDLE handle)
{
    const auto process = process_of(handle);
    if (!process)
        return 0;
    if (is_own(*process) && own_class != 0)
        return own_class;
    const int nice = ::getpriority(PRIO_PROCESS, process->id());
    const auto at = std::ranges::find_if(priorities, [=](Priority p) { return nice <= p.nice; });
    return at == priorities.end() ? DWORD{IDLE_PRIORITY_CLASS} : at->priority_class;
}

// What Linux does not allow stays as it was.
BOOL WINAPI SetPriorityClass(HANDLE handle, DWORD priority_class)
{
    const auto process = process_of(handle);
    if (!process)
        return FALSE;
    const auto at = std::ranges::find(priorities, priority_class, &Priority::priority_class);
    if (at == priorities.end())
        return succeed_or(ERROR_INVALID_PARAMETER);
    ::setpriority(PRIO_PROCESS, process->id(), at->nice);
    if (is_own(*process))
        own_class = priority_class;
    return TRUE;
}
