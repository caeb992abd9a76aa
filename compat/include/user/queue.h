/* A thread's message queue: taking messages out, handing them on, putting them in. */
#pragma once

#include <user/types.h>

typedef struct tagMSG {
    HWND hwnd;
    UINT message;
    WPARAM wParam;
    LPARAM lParam;
    DWORD time;
    POINT pt;
} MSG, *PMSG, *NPMSG, *LPMSG;

#define PM_NOREMOVE 0x0000
#define PM_REMOVE 0x0001
#define PM_NOYIELD 0x0002
#define PM_QS_INPUT (QS_INPUT << 16)
#define PM_QS_POSTMESSAGE ((QS_POSTMESSAGE | QS_HOTKEY | QS_TIMER) << 16)
#define PM_QS_PAINT (QS_PAINT << 16)
#define PM_QS_SENDMESSAGE (QS_SENDMESSAGE << 16)

#define QS_KEY 0x0001
#define QS_MOUSEMOVE 0x0002
#define QS_MOUSEBUTTON 0x0004
#define QS_POSTMESSAGE 0x0008
#define QS_TIMER 0x0010
#define QS_PAINT 0x0020
#define QS_SENDMESSAGE 0x0040
#define QS_HOTKEY 0x0080
#define QS_ALLPOSTMESSAGE 0x0100
#define QS_RAWINPUT 0x0400
#define QS_TOUCH 0x0800
#define QS_POINTER 0x1000
#define QS_MOUSE (QS_MOUSEMOVE | QS_MOUSEBUTTON)
#define QS_INPUT (QS_MOUSE | QS_KEY | QS_RAWINPUT | QS_TOUCH | QS_POINTER)
#define QS_ALLEVENTS (QS_INPUT | QS_POSTMESSAGE | QS_TIMER | QS_PAINT | QS_HOTKEY)
#define QS_ALLINPUT (QS_INPUT | QS_POSTMESSAGE | QS_TIMER | QS_PAINT | QS_HOTKEY | QS_SENDMESSAGE)

_COMPAT_BEGIN_C

/* Waits for a message of this thread: messages sent to it are dispatched meanwhile, then posted
 * ones come in their order, then WM_QUIT, input, WM_PAINT, WM_TIMER. 0 for WM_QUIT, -1 with
 * ERROR_INVALID_WINDOW_HANDLE. Filters: a window and its children, and first to last (0, 0: all).
 * Microsoft: "GetMessageW". */
BOOL WINAPI GetMessageA(LPMSG result, HWND window, UINT first, UINT last);
BOOL WINAPI GetMessageW(LPMSG result, HWND window, UINT first, UINT last);

/* The same without waiting: FALSE if there is none. PM_NOREMOVE leaves the message there.
 * Microsoft: "PeekMessageW". */
BOOL WINAPI PeekMessageA(LPMSG result, HWND window, UINT first, UINT last, UINT flags);
BOOL WINAPI PeekMessageW(LPMSG result, HWND window, UINT first, UINT last, UINT flags);

/* Posts WM_CHAR for a WM_KEYDOWN of a character. Microsoft: "TranslateMessage". */
BOOL WINAPI TranslateMessage(const MSG *message);

/* Calls the window's procedure, or the TIMERPROC of a WM_TIMER; its result.
 * Microsoft: "DispatchMessageW". */
LRESULT WINAPI DispatchMessageA(const MSG *message);
LRESULT WINAPI DispatchMessageW(const MSG *message);

/* Puts a message at the end of the queue of the window's thread (null window: of this thread).
 * ERROR_INVALID_WINDOW_HANDLE, ERROR_NOT_ENOUGH_QUOTA (10,000 messages there),
 * ERROR_MESSAGE_SYNC_ONLY. Microsoft: "PostMessageW". */
BOOL WINAPI PostMessageA(HWND window, UINT message, WPARAM wparam, LPARAM lparam);
BOOL WINAPI PostMessageW(HWND window, UINT message, WPARAM wparam, LPARAM lparam);

/* ERROR_INVALID_THREAD_ID: no such thread, or it has no queue. Microsoft: "PostThreadMessageW". */
BOOL WINAPI PostThreadMessageA(DWORD thread_id, UINT message, WPARAM wparam, LPARAM lparam);
BOOL WINAPI PostThreadMessageW(DWORD thread_id, UINT message, WPARAM wparam, LPARAM lparam);

/* Asks this thread's loop to end: WM_QUIT comes when no posted message is left.
 * Microsoft: "PostQuitMessage". */
void WINAPI PostQuitMessage(int exit_code);

/* Waits for a message that was not seen yet. Microsoft: "WaitMessage". */
BOOL WINAPI WaitMessage(void);

/* What is in the queue (high word) and what of it is new (low word): QS_ bits.
 * Microsoft: "GetQueueStatus". */
DWORD WINAPI GetQueueStatus(UINT flags);
BOOL WINAPI GetInputState(void);

/* Of the message last retrieved. Microsoft: "GetMessageTime". */
LONG WINAPI GetMessageTime(void);
DWORD WINAPI GetMessagePos(void);
LPARAM WINAPI GetMessageExtraInfo(void);
LPARAM WINAPI SetMessageExtraInfo(LPARAM extra);

/* A message number for a name, the same in the whole system: 0xC000 to 0xFFFF.
 * Microsoft: "RegisterWindowMessageW". */
UINT WINAPI RegisterWindowMessageA(LPCSTR name);
UINT WINAPI RegisterWindowMessageW(LPCWSTR name);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define GetMessage _COMPAT_AW(GetMessage)
#define PeekMessage _COMPAT_AW(PeekMessage)
#define DispatchMessage _COMPAT_AW(DispatchMessage)
#define PostMessage _COMPAT_AW(PostMessage)
#define PostThreadMessage _COMPAT_AW(PostThreadMessage)
#define RegisterWindowMessage _COMPAT_AW(RegisterWindowMessage)
#endif
