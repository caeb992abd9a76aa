// SendInput and its relatives, and the state of keys now.
#include "compat/input/inject.hpp"
#include "compat/input/input_desk.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/message/thread_queue.hpp"

#include <winbase.h>
#include <winerror.h>

using namespace compat;

namespace {

DWORD fail()
{
    set_last_error(ERROR_INVALID_PARAMETER);
    return 0;
}

} // namespace

UINT WINAPI SendInput(UINT count, LPINPUT inputs, int size)
{
    if (count == 0 || !inputs || size != sizeof(INPUT))
        return fail();
    for (UINT i = 0; i < count; ++i) {
        if (inputs[i].type == INPUT_KEYBOARD)
            inject(inputs[i].ki);
        else if (inputs[i].type == INPUT_MOUSE)
            inject(inputs[i].mi);
    }
    return count;
}

void WINAPI keybd_event(BYTE key, BYTE scan_code, DWORD flags, ULONG_PTR extra)
{
    inject(KEYBDINPUT{key, scan_code, flags & (KEYEVENTF_EXTENDEDKEY | KEYEVENTF_KEYUP), 0, extra});
}

void WINAPI mouse_event(DWORD flags, DWORD x, DWORD y, DWORD data, ULONG_PTR extra)
{
    inject(MOUSEINPUT{static_cast<LONG>(x), static_cast<LONG>(y), data, flags, 0, extra});
}

SHORT WINAPI GetAsyncKeyState(int key)
{
    constexpr SHORT high_bit = static_cast<SHORT>(0x8000);
    const bool pressed = input_desk().take_pressed(key);
    return static_cast<SHORT>((input_desk().is_down(key) ? high_bit : 0) | (pressed ? 1 : 0));
}

BOOL WINAPI GetLastInputInfo(PLASTINPUTINFO result)
{
    if (!result || result->cbSize != sizeof *result)
        return static_cast<BOOL>(fail());
    result->dwTime = input_desk().time_of_last();
    return TRUE;
}

BOOL WINAPI AttachThreadInput(DWORD thread, DWORD to, BOOL)
{
    const auto exists = [](DWORD id) {
        return id == GetCurrentThreadId() || queue_of_thread(id) != nullptr;
    };
    if (thread == to || !exists(thread) || !exists(to))
        return static_cast<BOOL>(fail());
    not_implemented("AttachThreadInput");
    return FALSE;
}
