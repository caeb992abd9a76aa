/* The tree of windows: parents, owners, siblings, finding, enumerating; focus and activation. */
#pragma once

#include <user/types.h>

#define GW_HWNDFIRST 0
#define GW_HWNDLAST 1
#define GW_HWNDNEXT 2
#define GW_HWNDPREV 3
#define GW_OWNER 4
#define GW_CHILD 5
#define GW_ENABLEDPOPUP 6
#define GA_PARENT 1
#define GA_ROOT 2
#define GA_ROOTOWNER 3

_COMPAT_BEGIN_C

/* A child's parent or a top-level window's owner; null for a message-only window.
 * Microsoft: "GetParent". */
HWND WINAPI GetParent(HWND window);
HWND WINAPI SetParent(HWND window, HWND new_parent);
HWND WINAPI GetAncestor(HWND window, UINT which);
HWND WINAPI GetWindow(HWND window, UINT which);
HWND WINAPI GetTopWindow(HWND window);
HWND WINAPI GetDesktopWindow(void);
BOOL WINAPI IsChild(HWND parent, HWND window);

/* A child by its identifier; null with ERROR_CONTROL_ID_NOT_FOUND. Microsoft: "GetDlgItem". */
HWND WINAPI GetDlgItem(HWND parent, int id);
int WINAPI GetDlgCtrlID(HWND window);

/* A top-level window by class and text (null: any), or below `parent` behind `after`. Message-only
 * windows are found below HWND_MESSAGE. Microsoft: "FindWindowExW". */
HWND WINAPI FindWindowA(LPCSTR class_name, LPCSTR text);
HWND WINAPI FindWindowW(LPCWSTR class_name, LPCWSTR text);
HWND WINAPI FindWindowExA(HWND parent, HWND after, LPCSTR class_name, LPCSTR text);
HWND WINAPI FindWindowExW(HWND parent, HWND after, LPCWSTR class_name, LPCWSTR text);

/* Call `procedure` for each window until it returns FALSE. Microsoft: "EnumWindows", … */
BOOL WINAPI EnumWindows(WNDENUMPROC procedure, LPARAM parameter);
BOOL WINAPI EnumChildWindows(HWND parent, WNDENUMPROC procedure, LPARAM parameter);
BOOL WINAPI EnumThreadWindows(DWORD thread_id, WNDENUMPROC procedure, LPARAM parameter);

/* Who gets the keyboard in this thread; the former one. Microsoft: "SetFocus", … */
HWND WINAPI SetFocus(HWND window);
HWND WINAPI GetFocus(void);
HWND WINAPI SetActiveWindow(HWND window);
HWND WINAPI GetActiveWindow(void);
BOOL WINAPI SetForegroundWindow(HWND window);
HWND WINAPI GetForegroundWindow(void);
BOOL WINAPI BringWindowToTop(HWND window);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define FindWindow _COMPAT_AW(FindWindow)
#define FindWindowEx _COMPAT_AW(FindWindowEx)
#endif
