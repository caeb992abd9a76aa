/* Hooks: procedures of the program's own that see a thread's messages first. */
#pragma once

#include <user/queue.h>
#include <user/types.h>

/* The kinds there are; others are not declared. */
#define WH_MSGFILTER (-1) /* in the loop of a message box, dialog or menu, and by CallMsgFilter */
#define WH_GETMESSAGE 3   /* what GetMessage and PeekMessage are about to return */
#define WH_CALLWNDPROC 4  /* what is sent, before the window procedure gets it */

#define HC_ACTION 0
#define HC_NOREMOVE 3

#define MSGF_DIALOGBOX 0
#define MSGF_MENU 2
#define MSGF_USER 4096

typedef LRESULT(CALLBACK *HOOKPROC)(int code, WPARAM wparam, LPARAM lparam);

typedef struct tagCWPSTRUCT {
    LPARAM lParam;
    WPARAM wParam;
    UINT message;
    HWND hwnd;
} CWPSTRUCT, *PCWPSTRUCT, *NPCWPSTRUCT, *LPCWPSTRUCT;

_COMPAT_BEGIN_C

/* Sets a hook of one thread, in front of those that it has. Null with an error; hooks of all
 * threads at once are not there. Microsoft: "SetWindowsHookExW". */
HHOOK WINAPI SetWindowsHookExA(int kind, HOOKPROC procedure, HINSTANCE module, DWORD thread);
HHOOK WINAPI SetWindowsHookExW(int kind, HOOKPROC procedure, HINSTANCE module, DWORD thread);

/* Takes it away. FALSE with ERROR_INVALID_HOOK_HANDLE. Microsoft: "UnhookWindowsHookEx". */
BOOL WINAPI UnhookWindowsHookEx(HHOOK hook);

/* From inside a hook: calls the one behind it; 0 if there is none. The first argument is not looked
 * at. Microsoft: "CallNextHookEx". */
LRESULT WINAPI CallNextHookEx(HHOOK hook, int code, WPARAM wparam, LPARAM lparam);

/* Asks the thread's WH_MSGFILTER hooks; TRUE: the message is not to be dispatched.
 * Microsoft: "CallMsgFilterW". */
BOOL WINAPI CallMsgFilterA(LPMSG message, int code);
BOOL WINAPI CallMsgFilterW(LPMSG message, int code);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define SetWindowsHookEx _COMPAT_AW(SetWindowsHookEx)
#define CallMsgFilter _COMPAT_AW(CallMsgFilter)
#endif
