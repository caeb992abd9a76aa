/* Message parameters taken apart. Microsoft: "Windowsx.h". */
#pragma once

#include <winuser.h>

#define GET_X_LPARAM(lparam) ((int)(short)LOWORD(lparam))
#define GET_Y_LPARAM(lparam) ((int)(short)HIWORD(lparam))

#define GET_WM_COMMAND_ID(wparam, lparam) LOWORD(wparam)
#define GET_WM_COMMAND_HWND(wparam, lparam) (HWND)(lparam)
#define GET_WM_COMMAND_CMD(wparam, lparam) HIWORD(wparam)

#define GlobalPtrHandle(memory) ((HGLOBAL)GlobalHandle(memory))
#define GlobalLockPtr(memory) ((BOOL)(ULONG_PTR)GlobalLock(GlobalPtrHandle(memory)))
#define GlobalUnlockPtr(memory) GlobalUnlock(GlobalPtrHandle(memory))
#define GlobalAllocPtr(flags, size) (GlobalLock(GlobalAlloc((flags), (size))))
#define GlobalReAllocPtr(memory, size, flags)                                                      \
    (GlobalUnlockPtr(memory), GlobalLock(GlobalReAlloc(GlobalPtrHandle(memory), (size), (flags))))
#define GlobalFreePtr(memory)                                                                      \
    (GlobalUnlockPtr(memory), (BOOL)(ULONG_PTR)GlobalFree(GlobalPtrHandle(memory)))

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
