#include "compat/window/update_lock.hpp"

#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

#include <atomic>

#include <winuser.h>

namespace compat {
namespace {

std::atomic<HWND> locked{nullptr};

BOOL CALLBACK redraw(HWND window, LPARAM = 0)
{
    RedrawWindow(window, nullptr, nullptr,
                 RDW_INVALIDATE | RDW_ERASE | RDW_FRAME | RDW_ALLCHILDREN);
    return TRUE;
}

} // namespace

bool is_locked(const Window &window)
{
    const HWND wanted = locked;
    if (!wanted)
        return false;
    if (window.handle == wanted)
        return true;
    auto &windows = runtime().windows();
    for (auto around = windows.find(window.parent); around; around = windows.find(around->parent)) {
        if (around->handle == wanted)
            return true;
    }
    return false;
}

} // namespace compat

using namespace compat;

BOOL WINAPI LockWindowUpdate(HWND window)
{
    if (!window) {
        const HWND former = locked.exchange(nullptr);
        if (former == GetDesktopWindow())
            EnumWindows(redraw, 0);
        else if (former)
            redraw(former);
        return TRUE;
    }
    HWND none = nullptr;
    return IsWindow(window) && locked.compare_exchange_strong(none, window);
}
