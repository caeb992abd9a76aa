// A window's text, through its procedure.
#include "compat/kernel/unicode.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

#include <winuser.h>

using namespace compat;

BOOL WINAPI SetWindowTextA(HWND window, LPCSTR text)
{
    return window_of(window) &&
           SendMessageA(window, WM_SETTEXT, 0, reinterpret_cast<LPARAM>(text)) != 0;
}

BOOL WINAPI SetWindowTextW(HWND window, LPCWSTR text)
{
    return window_of(window) &&
           SendMessageW(window, WM_SETTEXT, 0, reinterpret_cast<LPARAM>(text)) != 0;
}

int WINAPI GetWindowTextA(HWND window, LPSTR text, int size)
{
    if (!text || size <= 0)
        return 0;
    *text = '\0';
    if (!window_of(window))
        return 0;
    return static_cast<int>(SendMessageA(window, WM_GETTEXT, static_cast<WPARAM>(size),
                                         reinterpret_cast<LPARAM>(text)));
}

int WINAPI GetWindowTextW(HWND window, LPWSTR text, int size)
{
    if (!text || size <= 0)
        return 0;
    *text = u'\0';
    if (!window_of(window))
        return 0;
    return static_cast<int>(SendMessageW(window, WM_GETTEXT, static_cast<WPARAM>(size),
                                         reinterpret_cast<LPARAM>(text)));
}

int WINAPI GetWindowTextLengthA(HWND window)
{
    return window_of(window) ? static_cast<int>(SendMessageA(window, WM_GETTEXTLENGTH, 0, 0)) : 0;
}

int WINAPI GetWindowTextLengthW(HWND window)
{
    return window_of(window) ? static_cast<int>(SendMessageW(window, WM_GETTEXTLENGTH, 0, 0)) : 0;
}

int WINAPI InternalGetWindowText(HWND window, LPWSTR text, int size)
{
    const auto found = window_of(window);
    if (!found || size <= 0)
        return 0;
    const std::lock_guard guard(runtime().windows().mutex());
    return static_cast<int>(copy_text(found->text, text, static_cast<std::size_t>(size)));
}
