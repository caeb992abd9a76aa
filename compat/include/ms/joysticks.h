/* Joysticks, of which there are none. Microsoft: "Joystick Reference". */
#pragma once

#include <timeapi.h>

#define JOYERR_NOERROR 0
#define JOYERR_PARMS 165
#define JOYERR_NOCANDO 166
#define JOYERR_UNPLUGGED 167

#define JOYSTICKID1 0
#define JOYSTICKID2 1

#define MM_JOY1MOVE 0x3A0
#define MM_JOY2MOVE 0x3A1
#define MM_JOY1ZMOVE 0x3A2
#define MM_JOY2ZMOVE 0x3A3
#define MM_JOY1BUTTONDOWN 0x3B5
#define MM_JOY2BUTTONDOWN 0x3B6
#define MM_JOY1BUTTONUP 0x3B7
#define MM_JOY2BUTTONUP 0x3B8

#define JOY_BUTTON1 0x0001
#define JOY_BUTTON2 0x0002
#define JOY_BUTTON3 0x0004
#define JOY_BUTTON4 0x0008
#define JOY_RETURNX 0x00000001
#define JOY_RETURNY 0x00000002
#define JOY_RETURNPOV 0x00000040
#define JOY_RETURNBUTTONS 0x00000080
#define JOY_RETURNALL 0x000000FF

#include <pshpack1.h>

typedef struct joyinfo_tag {
    UINT wXpos;
    UINT wYpos;
    UINT wZpos;
    UINT wButtons;
} JOYINFO, *PJOYINFO, *NPJOYINFO, *LPJOYINFO;

typedef struct joyinfoex_tag {
    DWORD dwSize;
    DWORD dwFlags;
    DWORD dwXpos;
    DWORD dwYpos;
    DWORD dwZpos;
    DWORD dwRpos;
    DWORD dwUpos;
    DWORD dwVpos;
    DWORD dwButtons;
    DWORD dwButtonNumber;
    DWORD dwPOV;
    DWORD dwReserved1;
    DWORD dwReserved2;
} JOYINFOEX, *PJOYINFOEX, *NPJOYINFOEX, *LPJOYINFOEX;

/* With the names and the numbers of what it has. */
#define _COMPAT_JOYCAPS(Char)                                                                      \
    WORD wMid;                                                                                     \
    WORD wPid;                                                                                     \
    Char szPname[32];                                                                              \
    UINT wXmin, wXmax, wYmin, wYmax, wZmin, wZmax;                                                 \
    UINT wNumButtons;                                                                              \
    UINT wPeriodMin, wPeriodMax;                                                                   \
    UINT wRmin, wRmax, wUmin, wUmax, wVmin, wVmax;                                                 \
    UINT wCaps;                                                                                    \
    UINT wMaxAxes, wNumAxes, wMaxButtons;                                                          \
    Char szRegKey[32];                                                                             \
    Char szOEMVxD[260];

typedef struct tagJOYCAPSA {
    _COMPAT_JOYCAPS(CHAR)
} JOYCAPSA, *PJOYCAPSA, *LPJOYCAPSA;

typedef struct tagJOYCAPSW {
    _COMPAT_JOYCAPS(WCHAR)
} JOYCAPSW, *PJOYCAPSW, *LPJOYCAPSW;

#include <poppack.h>

_COMPAT_BEGIN_C

/* How many there can be: 16. Microsoft: "joyGetNumDevs". */
UINT WINAPI joyGetNumDevs(void);
/* None is plugged in: JOYERR_UNPLUGGED, and JOYERR_PARMS of what one can do and of a number over
 * 15; MMSYSERR_INVALPARAM without a structure for the answer. Microsoft: "joyGetPos",
 * "joyGetPosEx", "joyGetDevCaps", "joySetCapture". */
MMRESULT WINAPI joyGetPos(UINT joystick, LPJOYINFO info);
MMRESULT WINAPI joyGetPosEx(UINT joystick, LPJOYINFOEX info);
MMRESULT WINAPI joyGetDevCapsA(UINT_PTR joystick, LPJOYCAPSA caps, UINT size);
MMRESULT WINAPI joyGetDevCapsW(UINT_PTR joystick, LPJOYCAPSW caps, UINT size);
MMRESULT WINAPI joySetCapture(HWND window, UINT joystick, UINT period, BOOL changed);
MMRESULT WINAPI joyReleaseCapture(UINT joystick);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define JOYCAPS _COMPAT_AW(JOYCAPS)
#define LPJOYCAPS _COMPAT_AW(LPJOYCAPS)
#define joyGetDevCaps _COMPAT_AW(joyGetDevCaps)
#endif
