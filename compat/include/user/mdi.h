/* Windows with windows inside (MDI). The class MDICLIENT is not there, so a frame has no client and
 * a child is one like any other: both do what all windows do. */
#pragma once

#include <user/messages.h>
#include <user/queue.h>
#include <user/types.h>

typedef struct tagMDICREATESTRUCTA {
    LPCSTR szClass;
    LPCSTR szTitle;
    HANDLE hOwner;
    int x;
    int y;
    int cx;
    int cy;
    DWORD style;
    LPARAM lParam;
} MDICREATESTRUCTA, *LPMDICREATESTRUCTA;

typedef struct tagMDICREATESTRUCTW {
    LPCWSTR szClass;
    LPCWSTR szTitle;
    HANDLE hOwner;
    int x;
    int y;
    int cx;
    int cy;
    DWORD style;
    LPARAM lParam;
} MDICREATESTRUCTW, *LPMDICREATESTRUCTW;

typedef struct tagCLIENTCREATESTRUCT {
    HANDLE hWindowMenu;
    UINT idFirstChild;
} CLIENTCREATESTRUCT, *LPCLIENTCREATESTRUCT;

#define MDIS_ALLCHILDSTYLES 0x0001

_COMPAT_BEGIN_C

/* What a frame, and a window inside, do with the messages that their procedures leave: as
 * DefWindowProc. Microsoft: "DefFrameProcW", "DefMDIChildProcW". */
LRESULT WINAPI DefFrameProcA(HWND frame, HWND client, UINT message, WPARAM wparam, LPARAM lparam);
LRESULT WINAPI DefFrameProcW(HWND frame, HWND client, UINT message, WPARAM wparam, LPARAM lparam);
LRESULT WINAPI DefMDIChildProcA(HWND window, UINT message, WPARAM wparam, LPARAM lparam);
LRESULT WINAPI DefMDIChildProcW(HWND window, UINT message, WPARAM wparam, LPARAM lparam);

/* Whether a key was one of the frame's: none is without a client. Microsoft:
 * "TranslateMDISysAccel". */
BOOL WINAPI TranslateMDISysAccel(HWND client, LPMSG message);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
typedef _COMPAT_AW(MDICREATESTRUCT) MDICREATESTRUCT;
typedef _COMPAT_AW(LPMDICREATESTRUCT) LPMDICREATESTRUCT;
#define DefFrameProc _COMPAT_AW(DefFrameProc)
#define DefMDIChildProc _COMPAT_AW(DefMDIChildProc)
#endif
