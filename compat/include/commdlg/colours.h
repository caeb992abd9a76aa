/* The dialog that asks for a colour. */
#pragma once

#include <windef.h>
#include <wingdi.h>

#define CC_RGBINIT 0x00000001
#define CC_FULLOPEN 0x00000002
#define CC_PREVENTFULLOPEN 0x00000004
#define CC_SHOWHELP 0x00000008
#define CC_ENABLEHOOK 0x00000010
#define CC_ENABLETEMPLATE 0x00000020
#define CC_ENABLETEMPLATEHANDLE 0x00000040
#define CC_SOLIDCOLOR 0x00000080
#define CC_ANYCOLOR 0x00000100

typedef UINT_PTR(CALLBACK *LPCCHOOKPROC)(HWND, UINT, WPARAM, LPARAM);

typedef struct tagCHOOSECOLORA {
    DWORD lStructSize;
    HWND hwndOwner;
    HWND hInstance;
    COLORREF rgbResult;
    COLORREF *lpCustColors; /* 16, which the person may change */
    DWORD Flags;
    LPARAM lCustData;
    LPCCHOOKPROC lpfnHook;
    LPCSTR lpTemplateName;
} CHOOSECOLORA, *LPCHOOSECOLORA;

typedef struct tagCHOOSECOLORW {
    DWORD lStructSize;
    HWND hwndOwner;
    HWND hInstance;
    COLORREF rgbResult;
    COLORREF *lpCustColors;
    DWORD Flags;
    LPARAM lCustData;
    LPCCHOOKPROC lpfnHook;
    LPCWSTR lpTemplateName;
} CHOOSECOLORW, *LPCHOOSECOLORW;

_COMPAT_BEGIN_C

/* Asks for a colour. FALSE: it was closed (CommDlgExtendedError is 0), or CDERR_STRUCTSIZE,
 * CDERR_INITIALIZATION (no lpCustColors), CDERR_NOHOOK and CDERR_NOTEMPLATE: the dialog is the
 * built-in one. Microsoft: "ChooseColorW". */
BOOL WINAPI ChooseColorA(LPCHOOSECOLORA request);
BOOL WINAPI ChooseColorW(LPCHOOSECOLORW request);

_COMPAT_END_C

typedef _COMPAT_AW(CHOOSECOLOR) CHOOSECOLOR;
typedef _COMPAT_AW(LPCHOOSECOLOR) LPCHOOSECOLOR;

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define ChooseColor _COMPAT_AW(ChooseColor)
#endif
