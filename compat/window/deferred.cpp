// Several windows that change their places at once.
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/user_handles.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>
#include <memory>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

/// Null with the error.
template <class Result>
Result found_or_invalid(Result list)
{
    if (!list)
        set_last_error(ERROR_INVALID_DWP_HANDLE);
    return list;
}

} // namespace
} // namespace compat

using namespace compat;

HDWP WINAPI BeginDeferWindowPos(int count)
{
    if (count < 0) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    return runtime().position_lists().insert(std::make_shared<std::vector<WINDOWPOS>>());
}

HDWP WINAPI DeferWindowPos(HDWP handle, HWND window, HWND after, int x, int y, int width,
                           int height, UINT flags)
{
    const auto list = found_or_invalid(runtime().position_lists().find(handle));
    if (!list || !window_of(window))
        return nullptr;
    const auto at = std::find_if(list->begin(), list->end(),
                                 [=](const WINDOWPOS &one) { return one.hwnd == window; });
    const WINDOWPOS wanted{window, after, x, y, width, height, flags};
    if (at == list->end())
        list->push_back(wanted);
    else
        *at = wanted;
    return handle;
}

BOOL WINAPI EndDeferWindowPos(HDWP handle)
{
    const auto list = found_or_invalid(runtime().position_lists().take(handle));
    if (!list)
        return FALSE;
    return std::all_of(list->begin(), list->end(), [](const WINDOWPOS &one) {
        return SetWindowPos(one.hwnd, one.hwndInsertAfter, one.x, one.y, one.cx, one.cy, one.flags);
    });
}
