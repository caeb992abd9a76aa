// Input methods: there are none of Windows', and each function says so in its way.
#include "compat/kernel/last_error.hpp"

#include <imm.h>
#include <winerror.h>

namespace {

bool is_window(HWND window)
{
    if (IsWindow(window))
        return true;
    compat::set_last_error(ERROR_INVALID_WINDOW_HANDLE);
    return false;
}

BOOL no_context()
{
    compat::set_last_error(ERROR_INVALID_HANDLE);
    return FALSE;
}

/// Nothing is composed; whatever is there is no context.
LONG nothing_of(HIMC context)
{
    if (context)
        no_context();
    return 0;
}

} // namespace

HIMC WINAPI ImmGetContext(HWND window)
{
    is_window(window);
    return nullptr;
}

BOOL WINAPI ImmReleaseContext(HWND, HIMC)
{
    return TRUE;
}

HIMC WINAPI ImmAssociateContext(HWND window, HIMC context)
{
    if (is_window(window) && context)
        no_context();
    return nullptr;
}

BOOL WINAPI ImmAssociateContextEx(HWND window, HIMC context, DWORD)
{
    if (!is_window(window))
        return FALSE;
    return context ? no_context() : TRUE; // it has none, and so has the default
}

HIMC WINAPI ImmCreateContext()
{
    return nullptr;
}

BOOL WINAPI ImmDestroyContext(HIMC)
{
    return FALSE;
}

LONG WINAPI ImmGetCompositionStringA(HIMC context, DWORD, LPVOID, DWORD)
{
    return nothing_of(context);
}
LONG WINAPI ImmGetCompositionStringW(HIMC context, DWORD, LPVOID, DWORD)
{
    return nothing_of(context);
}

BOOL WINAPI ImmGetOpenStatus(HIMC)
{
    return FALSE;
}

BOOL WINAPI ImmSetOpenStatus(HIMC, BOOL)
{
    return no_context();
}

BOOL WINAPI ImmGetConversionStatus(HIMC, LPDWORD, LPDWORD)
{
    return FALSE;
}

BOOL WINAPI ImmSetConversionStatus(HIMC, DWORD, DWORD)
{
    return no_context();
}

BOOL WINAPI ImmGetCompositionWindow(HIMC, LPCOMPOSITIONFORM)
{
    return FALSE;
}

BOOL WINAPI ImmSetCompositionWindow(HIMC, LPCOMPOSITIONFORM)
{
    return no_context();
}

BOOL WINAPI ImmGetCompositionFontA(HIMC, LPLOGFONTA)
{
    return FALSE;
}
BOOL WINAPI ImmGetCompositionFontW(HIMC, LPLOGFONTW)
{
    return FALSE;
}

BOOL WINAPI ImmSetCompositionFontA(HIMC, LPLOGFONTA)
{
    return no_context();
}
BOOL WINAPI ImmSetCompositionFontW(HIMC, LPLOGFONTW)
{
    return no_context();
}

BOOL WINAPI ImmSetCandidateWindow(HIMC, LPCANDIDATEFORM)
{
    return FALSE;
}

BOOL WINAPI ImmNotifyIME(HIMC, DWORD, DWORD, DWORD)
{
    return FALSE;
}

HWND WINAPI ImmGetDefaultIMEWnd(HWND window)
{
    if (window)
        is_window(window);
    return nullptr;
}

BOOL WINAPI ImmDisableIME(DWORD)
{
    return TRUE;
}

BOOL WINAPI ImmIsIME(HKL)
{
    return FALSE;
}
