// Threads for programs: CreateThread, _beginthreadex and what goes with them.
#include "compat/crt/secure.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/handles.hpp"
#include "compat/kernel/text.hpp"
#include "compat/kernel/thread.hpp"
#include "compat/kernel/thread_registry.hpp"

#include <cerrno>
#include <cstdlib>
#include <sys/resource.h>
#include <unistd.h>

#include <process.h>
#include <winbase.h>

using namespace compat;

namespace {

/// Null with ERROR_INVALID_HANDLE.
std::shared_ptr<AnyThread> thread_of(HANDLE handle)
{
    auto object = object_or_pseudo(handle);
    if (object && object->type() == AnyThread::type_tag)
        return std::static_pointer_cast<AnyThread>(std::move(object));
    set_last_error(ERROR_INVALID_HANDLE);
    return nullptr;
}

} // namespace

HANDLE WINAPI CreateThread(LPSECURITY_ATTRIBUTES attributes, SIZE_T stack_size,
                           LPTHREAD_START_ROUTINE start, LPVOID parameter, DWORD flags, LPDWORD id)
{
    const auto thread =
        start_thread([=] { return start(parameter); }, stack_size, (flags & CREATE_SUSPENDED) != 0);
    if (!thread) {
        set_last_error(ERROR_NOT_ENOUGH_MEMORY);
        return nullptr;
    }
    if (id)
        *id = thread->id();
    return new_handle(thread, attributes);
}

// 0 with errno set, as Microsoft's run-time does.
uintptr_t __cdecl _beginthreadex(void *, unsigned stack_size, unsigned(__stdcall *start)(void *),
                                 void *parameter, unsigned flags, unsigned *id)
{
    if (!start)
        return crt::invalid_parameter("_beginthreadex", "there is no function"), 0;
    const auto thread =
        start_thread([=] { return start(parameter); }, stack_size, (flags & CREATE_SUSPENDED) != 0);
    if (!thread) {
        errno = EAGAIN;
        return 0;
    }
    if (id)
        *id = thread->id();
    return reinterpret_cast<uintptr_t>(new_handle(thread));
}

// The handle is closed when the thread ends, so it is of little use to the caller: as on Windows.
uintptr_t __cdecl _beginthread(void(__cdecl *start)(void *), unsigned stack_size, void *parameter)
{
    if (!start)
        return crt::invalid_parameter("_beginthread", "there is no function"),
               static_cast<uintptr_t>(-1);
    const auto thread = start_thread([=] { return start(parameter), DWORD{0}; }, stack_size, true);
    if (!thread) {
        errno = EAGAIN;
        return static_cast<uintptr_t>(-1);
    }
    const auto handle = runtime().handles().insert(thread);
    thread->close_at_end(handle);
    thread->resume();
    return handle;
}

void __cdecl _endthreadex(unsigned code)
{
    exit_thread(code);
}

void __cdecl _endthread()
{
    exit_thread(0);
}

void WINAPI ExitThread(DWORD code)
{
    exit_thread(code);
}

BOOL WINAPI GetExitCodeThread(HANDLE handle, LPDWORD code)
{
    const auto thread = thread_of(handle);
    if (!thread)
        return FALSE;
    *code = thread->exit_code();
    return TRUE;
}

DWORD WINAPI SuspendThread(HANDLE handle)
{
    const auto thread = thread_of(handle);
    return thread ? thread->suspend() : static_cast<DWORD>(-1);
}

BOOL WINAPI TerminateThread(HANDLE handle, DWORD code)
{
    const auto thread = thread_of(handle);
    return thread && succeed_or(thread->terminate(code));
}

DWORD WINAPI ResumeThread(HANDLE handle)
{
    const auto thread = thread_of(handle);
    return thread ? thread->resume() : static_cast<DWORD>(-1);
}

HANDLE WINAPI GetCurrentThread()
{
    return current_thread_handle;
}

DWORD WINAPI GetCurrentThreadId()
{
    return current_thread_id();
}

DWORD WINAPI GetThreadId(HANDLE handle)
{
    const auto thread = thread_of(handle);
    return thread ? thread->id() : 0;
}

DWORD WINAPI GetProcessIdOfThread(HANDLE handle)
{
    const auto thread = thread_of(handle);
    return thread ? thread->process_id() : 0;
}

HANDLE WINAPI OpenThread(DWORD, BOOL inherit, DWORD id)
{
    const auto thread = id == current_thread_id() ? current_thread() : runtime().threads().find(id);
    if (!thread) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    const SECURITY_ATTRIBUTES attributes = {sizeof attributes, nullptr, inherit};
    return new_handle(thread, &attributes);
}

// Linux' nice values run the other way round; raising a priority needs rights that few users have.
BOOL WINAPI SetThreadPriority(HANDLE handle, int priority)
{
    const auto thread = thread_of(handle);
    const bool known =
        (priority >= THREAD_PRIORITY_LOWEST && priority <= THREAD_PRIORITY_HIGHEST) ||
        priority == THREAD_PRIORITY_IDLE || priority == THREAD_PRIORITY_TIME_CRITICAL;
    if (!thread)
        return FALSE;
    if (!known)
        return succeed_or(ERROR_INVALID_PARAMETER);
    thread->priority() = priority;
    ::setpriority(PRIO_PROCESS, thread->id(), -priority); // what it does not allow stays as it was
    return TRUE;
}

int WINAPI GetThreadPriority(HANDLE handle)
{
    const auto thread = thread_of(handle);
    return thread ? thread->priority().load() : THREAD_PRIORITY_ERROR_RETURN;
}

BOOL WINAPI QueueUserWorkItem(LPTHREAD_START_ROUTINE function, PVOID context, ULONG)
{
    const auto thread = start_thread([=] { return function(context); }, 0, false);
    return succeed_or(thread ? 0 : ERROR_NOT_ENOUGH_MEMORY);
}
