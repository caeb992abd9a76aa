/* Message parameters taken apart. Microsoft: "Windowsx.h". */
#pragma once

#include <winuser.h>

#define GET_X_LPARAM(lparam) ((int)(short)LOWORD(lparam))
#define GET_Y_LPARAM(lparam) ((int)(short)HIWORD(lparam))

#define GET_WM_COMMAND_ID(wparam, lparam) LOWORD(wparam)
#define GET_WM_COMMAND_HWND(wparam, lparam) (HWND)(lparam)
#define GET_WM_COMMAND_CMD(wparam, lparam) HIWORD(wparam)

#define GetInstanceModule(instance) (HMODULE)(instance)
#define GetWindowStyle(window) ((DWORD)GetWindowLong(window, GWL_STYLE))
#define GetWindowExStyle(window) ((DWORD)GetWindowLong(window, GWL_EXSTYLE))
#define GetWindowOwner(window) GetWindow(window, GW_OWNER)
#define GetFirstChild(window) GetTopWindow(window)
#define GetFirstSibling(window) GetWindow(window, GW_HWNDFIRST)
#define GetLastSibling(window) GetWindow(window, GW_HWNDLAST)
#define GetNextSibling(window) GetWindow(window, GW_HWNDNEXT)
#define GetPrevSibling(window) GetWindow(window, GW_HWNDPREV)
#define IsMinimized(window) IsIconic(window)
#define IsMaximized(window) IsZoomed(window)
