/* Creating, showing and destroying windows, their text and their procedure. */
#pragma once

#include <user/styles.h>
#include <user/types.h>

#define CW_USEDEFAULT ((int)0x80000000)

/* What WM_NCCREATE and WM_CREATE bring in lParam. */
typedef struct tagCREATESTRUCTA {
    LPVOID lpCreateParams;
    HINSTANCE hInstance;
    HMENU hMenu;
    HWND hwndParent;
    int cy;
    int cx;
    int y;
    int x;
    LONG style;
    LPCSTR lpszName;
    LPCSTR lpszClass;
    DWORD dwExStyle;
} CREATESTRUCTA, *LPCREATESTRUCTA;

typedef struct tagCREATESTRUCTW {
    LPVOID lpCreateParams;
    HINSTANCE hInstance;
    HMENU hMenu;
    HWND hwndParent;
    int cy;
    int cx;
    int y;
    int x;
    LONG style;
    LPCWSTR lpszName;
    LPCWSTR lpszClass;
    DWORD dwExStyle;
} CREATESTRUCTW, *LPCREATESTRUCTW;

#define SW_HIDE 0
#define SW_SHOWNORMAL 1
#define SW_NORMAL 1
#define SW_SHOWMINIMIZED 2
#define SW_SHOWMAXIMIZED 3
#define SW_MAXIMIZE 3
#define SW_SHOWNOACTIVATE 4
#define SW_SHOW 5
#define SW_MINIMIZE 6
#define SW_SHOWMINNOACTIVE 7
#define SW_SHOWNA 8
#define SW_RESTORE 9
#define SW_SHOWDEFAULT 10
#define SW_FORCEMINIMIZE 11
#define SW_MAX 11

#define AW_HOR_POSITIVE 0x00000001
#define AW_HOR_NEGATIVE 0x00000002
#define AW_VER_POSITIVE 0x00000004
#define AW_VER_NEGATIVE 0x00000008
#define AW_CENTER 0x00000010
#define AW_HIDE 0x00010000
#define AW_ACTIVATE 0x00020000
#define AW_SLIDE 0x00040000
#define AW_BLEND 0x00080000

_COMPAT_BEGIN_C

/* Creates a window of this thread: WM_NCCREATE, WM_NCCALCSIZE and WM_CREATE reach its procedure
 * before the call returns. parent HWND_MESSAGE makes a message-only window. Null on failure, or if
 * the procedure refuses: ERROR_CANNOT_FIND_WND_CLASS, ERROR_TLW_WITH_WSCHILD,
 * ERROR_INVALID_WINDOW_HANDLE (parent). Microsoft: "CreateWindowExW". */
HWND WINAPI CreateWindowExA(DWORD ex_style, LPCSTR class_name, LPCSTR text, DWORD style, int x,
                            int y, int width, int height, HWND parent, HMENU menu_or_id,
                            HINSTANCE instance, LPVOID parameter);
HWND WINAPI CreateWindowExW(DWORD ex_style, LPCWSTR class_name, LPCWSTR text, DWORD style, int x,
                            int y, int width, int height, HWND parent, HMENU menu_or_id,
                            HINSTANCE instance, LPVOID parameter);

/* Destroys a window of this thread and its children: WM_DESTROY, then WM_NCDESTROY. Its posted
 * messages and timers vanish; its sockets go on, unheard. ERROR_ACCESS_DENIED (another thread's),
 * ERROR_INVALID_WINDOW_HANDLE. Microsoft: "DestroyWindow". */
BOOL WINAPI DestroyWindow(HWND window);

/* Shows or hides; the former state. Microsoft: "ShowWindow". */
BOOL WINAPI ShowWindow(HWND window, int how);
BOOL WINAPI CloseWindow(HWND window);

/* Shows or hides (AW_HIDE), at once; FALSE if there is nothing to do. Own thread.
 * Microsoft: "AnimateWindow". */
BOOL WINAPI AnimateWindow(HWND window, DWORD milliseconds, DWORD flags);

/* Microsoft: "IsWindow", … */
BOOL WINAPI IsWindow(HWND window);
BOOL WINAPI IsWindowVisible(HWND window);
BOOL WINAPI IsWindowEnabled(HWND window);
BOOL WINAPI IsWindowUnicode(HWND window);
BOOL WINAPI IsIconic(HWND window);
BOOL WINAPI IsZoomed(HWND window);

/* Lets the window have input or not; whether it was disabled. Microsoft: "EnableWindow". */
BOOL WINAPI EnableWindow(HWND window, BOOL enable);

/* The text, by WM_SETTEXT, WM_GETTEXT and WM_GETTEXTLENGTH. Microsoft: "SetWindowTextW". */
BOOL WINAPI SetWindowTextA(HWND window, LPCSTR text);
BOOL WINAPI SetWindowTextW(HWND window, LPCWSTR text);
int WINAPI GetWindowTextA(HWND window, LPSTR text, int size);
int WINAPI GetWindowTextW(HWND window, LPWSTR text, int size);
int WINAPI GetWindowTextLengthA(HWND window);
int WINAPI GetWindowTextLengthW(HWND window);

/* The text itself, without a message. Microsoft: "InternalGetWindowText". */
int WINAPI InternalGetWindowText(HWND window, LPWSTR text, int size);

/* What a window does with the messages that its procedure leaves: WM_CLOSE destroys it.
 * Microsoft: "DefWindowProcW". */
LRESULT WINAPI DefWindowProcA(HWND window, UINT message, WPARAM wparam, LPARAM lparam);
LRESULT WINAPI DefWindowProcW(HWND window, UINT message, WPARAM wparam, LPARAM lparam);

/* Calls a procedure that SetWindowLongPtr(GWLP_WNDPROC) returned. Microsoft: "CallWindowProcW". */
LRESULT WINAPI CallWindowProcA(WNDPROC procedure, HWND window, UINT message, WPARAM wparam,
                               LPARAM lparam);
LRESULT WINAPI CallWindowProcW(WNDPROC procedure, HWND window, UINT message, WPARAM wparam,
                               LPARAM lparam);

/* The thread (and process) that a window belongs to, 0 if there is no such window.
 * Microsoft: "GetWindowThreadProcessId". */
DWORD WINAPI GetWindowThreadProcessId(HWND window, LPDWORD process_id);

_COMPAT_END_C

#define CreateWindowA(class_name, text, style, x, y, width, height, parent, menu, instance, data)  \
    CreateWindowExA(0, class_name, text, style, x, y, width, height, parent, menu, instance, data)
#define CreateWindowW(class_name, text, style, x, y, width, height, parent, menu, instance, data)  \
    CreateWindowExW(0, class_name, text, style, x, y, width, height, parent, menu, instance, data)

#ifndef WINSOCK_SHIM_IMPLEMENTATION
typedef _COMPAT_AW(CREATESTRUCT) CREATESTRUCT;
typedef _COMPAT_AW(LPCREATESTRUCT) LPCREATESTRUCT;
#define CreateWindow _COMPAT_AW(CreateWindow)
#define CreateWindowEx _COMPAT_AW(CreateWindowEx)
#define SetWindowText _COMPAT_AW(SetWindowText)
#define GetWindowText _COMPAT_AW(GetWindowText)
#define GetWindowTextLength _COMPAT_AW(GetWindowTextLength)
#define DefWindowProc _COMPAT_AW(DefWindowProc)
#define CallWindowProc _COMPAT_AW(CallWindowProc)
#endif
