/* Input that the program makes itself. No display has a keyboard or a mouse yet: there is no other.
 */
#pragma once

#include <user/types.h>

typedef struct tagMOUSEINPUT {
    LONG dx;
    LONG dy;
    DWORD mouseData;
    DWORD dwFlags;
    DWORD time;
    ULONG_PTR dwExtraInfo;
} MOUSEINPUT, *PMOUSEINPUT, *LPMOUSEINPUT;

typedef struct tagKEYBDINPUT {
    WORD wVk;
    WORD wScan;
    DWORD dwFlags;
    DWORD time;
    ULONG_PTR dwExtraInfo;
} KEYBDINPUT, *PKEYBDINPUT, *LPKEYBDINPUT;

typedef struct tagHARDWAREINPUT {
    DWORD uMsg;
    WORD wParamL;
    WORD wParamH;
} HARDWAREINPUT, *PHARDWAREINPUT, *LPHARDWAREINPUT;

#define INPUT_MOUSE 0
#define INPUT_KEYBOARD 1
#define INPUT_HARDWARE 2

typedef struct tagINPUT {
    DWORD type;
    __extension__ union {
        MOUSEINPUT mi;
        KEYBDINPUT ki;
        HARDWAREINPUT hi;
    };
} INPUT, *PINPUT, *LPINPUT;

#define KEYEVENTF_EXTENDEDKEY 0x0001
#define KEYEVENTF_KEYUP 0x0002
#define KEYEVENTF_UNICODE 0x0004
#define KEYEVENTF_SCANCODE 0x0008

#define MOUSEEVENTF_MOVE 0x0001
#define MOUSEEVENTF_LEFTDOWN 0x0002
#define MOUSEEVENTF_LEFTUP 0x0004
#define MOUSEEVENTF_RIGHTDOWN 0x0008
#define MOUSEEVENTF_RIGHTUP 0x0010
#define MOUSEEVENTF_MIDDLEDOWN 0x0020
#define MOUSEEVENTF_MIDDLEUP 0x0040
#define MOUSEEVENTF_XDOWN 0x0080
#define MOUSEEVENTF_XUP 0x0100
#define MOUSEEVENTF_WHEEL 0x0800
#define MOUSEEVENTF_HWHEEL 0x1000
#define MOUSEEVENTF_MOVE_NOCOALESCE 0x2000
#define MOUSEEVENTF_VIRTUALDESK 0x4000
#define MOUSEEVENTF_ABSOLUTE 0x8000

#define XBUTTON1 0x0001
#define XBUTTON2 0x0002

typedef struct tagLASTINPUTINFO {
    UINT cbSize;
    DWORD dwTime;
} LASTINPUTINFO, *PLASTINPUTINFO;

#define MOD_ALT 0x0001
#define MOD_CONTROL 0x0002
#define MOD_SHIFT 0x0004
#define MOD_WIN 0x0008
#define MOD_NOREPEAT 0x4000

_COMPAT_BEGIN_C

/* Presses keys, which come to the window with the keyboard of the foreground thread, and moves and
 * presses the mouse, which comes to the window at its place or to the one that captured it. A click
 * activates no window, and there are no double clicks. How many were taken: 0 with
 * ERROR_INVALID_PARAMETER. Microsoft: "SendInput", "keybd_event", "mouse_event". */
UINT WINAPI SendInput(UINT count, LPINPUT inputs, int size);
void WINAPI keybd_event(BYTE key, BYTE scan_code, DWORD flags, ULONG_PTR extra);
void WINAPI mouse_event(DWORD flags, DWORD x, DWORD y, DWORD data, ULONG_PTR extra);

/* Whether a key or button is down now (the high bit), whatever has been retrieved, and whether it
 * was pressed since the last call (the low one). Microsoft: "GetAsyncKeyState". */
SHORT WINAPI GetAsyncKeyState(int key);

/* When the last input came. ERROR_INVALID_PARAMETER. Microsoft: "GetLastInputInfo". */
BOOL WINAPI GetLastInputInfo(PLASTINPUTINFO result);

/* WM_HOTKEY for a key with what is held besides, whoever has the keyboard. A null window: to this
 * thread. ERROR_HOTKEY_ALREADY_REGISTERED, ERROR_HOTKEY_NOT_REGISTERED,
 * ERROR_WINDOW_OF_OTHER_THREAD. Microsoft: "RegisterHotKey", "UnregisterHotKey". */
BOOL WINAPI RegisterHotKey(HWND window, int id, UINT modifiers, UINT key);
BOOL WINAPI UnregisterHotKey(HWND window, int id);

/* Each thread keeps its own: fails with ERROR_CALL_NOT_IMPLEMENTED. Microsoft:
 * "AttachThreadInput". */
BOOL WINAPI AttachThreadInput(DWORD thread, DWORD to, BOOL attach);

_COMPAT_END_C
