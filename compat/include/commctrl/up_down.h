/* Up-down controls, which are not there, and that programs are compiled with: CreateWindow says
 * their class on stderr. Microsoft: "Up-Down Control". */
#pragma once

#include <commctrl/general.h>

typedef struct _NM_UPDOWN {
    NMHDR hdr;
    int iPos;
    int iDelta;
} NMUPDOWN, *LPNMUPDOWN;
typedef NMUPDOWN NM_UPDOWN;
typedef LPNMUPDOWN LPNM_UPDOWN;

typedef struct _UDACCEL {
    UINT nSec;
    UINT nInc;
} UDACCEL, *LPUDACCEL;

#define UDS_WRAP 0x0001
#define UDS_SETBUDDYINT 0x0002
#define UDS_ALIGNRIGHT 0x0004
#define UDS_ALIGNLEFT 0x0008
#define UDS_AUTOBUDDY 0x0010
#define UDS_ARROWKEYS 0x0020
#define UDS_HORZ 0x0040
#define UDS_NOTHOUSANDS 0x0080
#define UDS_HOTTRACK 0x0100
#define UDM_SETRANGE (WM_USER + 101)
#define UDM_GETRANGE (WM_USER + 102)
#define UDM_SETPOS (WM_USER + 103)
#define UDM_GETPOS (WM_USER + 104)
#define UDM_SETBUDDY (WM_USER + 105)
#define UDM_GETBUDDY (WM_USER + 106)
#define UDM_SETACCEL (WM_USER + 107)
#define UDM_SETBASE (WM_USER + 109)
#define UDM_SETRANGE32 (WM_USER + 111)
#define UDM_GETRANGE32 (WM_USER + 112)
#define UDM_SETPOS32 (WM_USER + 113)
#define UDM_GETPOS32 (WM_USER + 114)
#define UDN_DELTAPOS (0U - 722U)
#define UD_MAXVAL 32767
#define UD_MINVAL (-32767)

_COMPAT_BEGIN_C

/* Null. Microsoft: "CreateUpDownControl". */
HWND WINAPI CreateUpDownControl(DWORD style, int x, int y, int width, int height, HWND parent,
                                int id, HINSTANCE instance, HWND buddy, int upper, int lower,
                                int position);

_COMPAT_END_C
