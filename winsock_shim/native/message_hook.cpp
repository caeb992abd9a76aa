#include "winsock_shim/native/message_hook.hpp"

#include "winsock_shim/native/keep_last_error.hpp"
#include "winsock_shim/record/recorder.hpp"

#include <windows.h>

namespace winsock_shim::native {

namespace {
LRESULT CALLBACK on_retrieved(int code, WPARAM removal, LPARAM parameter)
{
    if (code == HC_ACTION && (removal & PM_REMOVE) != 0) {
        const KeepLastError keep;
        const MSG &taken = *reinterpret_cast<const MSG *>(parameter);
        if (taken.message != WM_QUIT)
            record::message(taken.hwnd, taken.message, taken.wParam, taken.lParam);
    }
    return CallNextHookEx(nullptr, code, removal, parameter);
}
} // namespace

void hook_this_thread()
{
    const KeepLastError keep;
    // Windows removes the hook with the thread.
    SetWindowsHookExW(WH_GETMESSAGE, on_retrieved, nullptr, GetCurrentThreadId());
}

} // namespace winsock_shim::native
