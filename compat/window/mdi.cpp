// Frames and children of MDI, as far as they are windows like any other.
#include <winuser.h>

LRESULT WINAPI DefFrameProcA(HWND frame, HWND, UINT message, WPARAM wparam, LPARAM lparam)
{
    return DefWindowProcA(frame, message, wparam, lparam);
}

LRESULT WINAPI DefFrameProcW(HWND frame, HWND, UINT message, WPARAM wparam, LPARAM lparam)
{
    return DefWindowProcW(frame, message, wparam, lparam);
}

LRESULT WINAPI DefMDIChildProcA(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    return DefWindowProcA(window, message, wparam, lparam);
}

LRESULT WINAPI DefMDIChildProcW(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    return DefWindowProcW(window, message, wparam, lparam);
}

BOOL WINAPI TranslateMDISysAccel(HWND, LPMSG)
{
    return FALSE;
}
