// SetWindowsHookEx and its relatives.
#include "compat/message/message_queue.hpp"

#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/settings.hpp"
#include "compat/message/hooks.hpp"
#include "compat/message/thread_queue.hpp"

#include <winbase.h>
#include <winerror.h>

namespace compat {
namespace {

bool is_kind(int kind)
{
    return kind == WH_MSGFILTER || kind == WH_GETMESSAGE || kind == WH_CALLWNDPROC;
}

HHOOK failed(DWORD error)
{
    set_last_error(error);
    return nullptr;
}

HHOOK set(int kind, HOOKPROC procedure, HINSTANCE module, DWORD thread)
{
    if (!procedure)
        return failed(ERROR_INVALID_FILTER_PROC);
    if (!is_kind(kind))
        return failed(settings().bad_hook_is_87 ? ERROR_INVALID_PARAMETER
                                                : ERROR_INVALID_HOOK_FILTER);
    if (thread == 0) {
        if (!module)
            return failed(ERROR_HOOK_NEEDS_HMOD);
        not_implemented("SetWindowsHookEx for all threads");
        return nullptr;
    }
    const auto queue = thread == GetCurrentThreadId() ? current_queue().shared_from_this()
                                                      : queue_of_thread(thread);
    if (!queue)
        return failed(ERROR_INVALID_PARAMETER);
    return runtime().hooks().add(kind, procedure, queue);
}

} // namespace
} // namespace compat

using namespace compat;

HHOOK WINAPI SetWindowsHookExA(int kind, HOOKPROC procedure, HINSTANCE module, DWORD thread)
{
    return set(kind, procedure, module, thread);
}

HHOOK WINAPI SetWindowsHookExW(int kind, HOOKPROC procedure, HINSTANCE module, DWORD thread)
{
    return set(kind, procedure, module, thread);
}

BOOL WINAPI UnhookWindowsHookEx(HHOOK hook)
{
    if (runtime().hooks().remove(hook))
        return TRUE;
    set_last_error(!hook && settings().bad_hook_is_87 ? ERROR_INVALID_PARAMETER
                                                      : ERROR_INVALID_HOOK_HANDLE);
    return FALSE;
}

LRESULT WINAPI CallNextHookEx(HHOOK, int code, WPARAM wparam, LPARAM lparam)
{
    return call_next_hook(code, wparam, lparam);
}

BOOL WINAPI CallMsgFilterA(LPMSG message, int code)
{
    return hook_filters(*message, code);
}

BOOL WINAPI CallMsgFilterW(LPMSG message, int code)
{
    return hook_filters(*message, code);
}
