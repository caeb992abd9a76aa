// Threads for programs: CreateThread, _beginthreadex and what goes with them.
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/handles.hpp"
#include "compat/kernel/thread.hpp"
#include "compat/kernel/thread_registry.hpp"

#include <cerrno>
#include <cstdlib>
#include <unistd.h>

#include <process.h>
#include <winbase.h>

using namespace compat;

HANDLE WINAPI CreateThread(LPSECURITY_ATTRIBUTES, SIZE_T stack_size, LPTHREAD_START_ROUTINE start,
                           LPVOID parameter, DWORD flags, LPDWORD id)
{
    const auto thread =
        start_thread([=] { return start(parameter); }, stack_size, (flags & CREATE_SUSPENDED) != 0);
    if (!thread) {
        set_last_error(ERROR_NOT_ENOUGH_MEMORY);
        return nullptr;
    }
    if (id)
        *id = thread->id();
    return new_handle(thread);
}

// 0 with errno set, as Microsoft's run-time does.
uintptr_t __cdecl _beginthreadex(void *, unsigned stack_size, unsigned(__stdcall *start)(void *),
                                 void *parameter, unsigned flags, unsigned *id)
{
    if (!start) {
        errno = EINVAL;
        return 0;
    }
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
    if (!start) {
        errno = EINVAL;
        return static_cast<uintptr_t>(-1);
    }
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
    const auto object = object_or_pseudo(handle);
    if (!object || object->type() != Thread::type_tag) {
        set_last_error(ERROR_INVALID_HANDLE);
        return FALSE;
    }
    *code = static_cast<const Thread &>(*object).exit_code();
    return TRUE;
}

DWORD WINAPI ResumeThread(HANDLE handle)
{
    const auto thread = object_of<Thread>(handle);
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
    const auto object = object_or_pseudo(handle);
    if (!object || object->type() != Thread::type_tag) {
        set_last_error(ERROR_INVALID_HANDLE);
        return 0;
    }
    return static_cast<const Thread &>(*object).id();
}

HANDLE WINAPI OpenThread(DWORD, BOOL, DWORD id)
{
    const auto thread = id == current_thread_id() ? current_thread() : runtime().threads().find(id);
    if (!thread) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    return new_handle(thread);
}

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
