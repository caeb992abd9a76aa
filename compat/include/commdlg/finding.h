/* The dialogs that ask what to find and to replace. They stay while the program goes on: it hears
 * of them by the registered message FINDMSGSTRING, whose lParam is its FINDREPLACE. */
#pragma once

#include <windef.h>
#include <winuser.h>

#define FR_DOWN 0x00000001
#define FR_WHOLEWORD 0x00000002
#define FR_MATCHCASE 0x00000004
#define FR_FINDNEXT 0x00000008
#define FR_REPLACE 0x00000010
#define FR_REPLACEALL 0x00000020
#define FR_DIALOGTERM 0x00000040
#define FR_SHOWHELP 0x00000080
#define FR_ENABLEHOOK 0x00000100
#define FR_ENABLETEMPLATE 0x00000200
#define FR_NOUPDOWN 0x00000400
#define FR_NOMATCHCASE 0x00000800
#define FR_NOWHOLEWORD 0x00001000
#define FR_ENABLETEMPLATEHANDLE 0x00002000
#define FR_HIDEUPDOWN 0x00004000
#define FR_HIDEMATCHCASE 0x00008000
#define FR_HIDEWHOLEWORD 0x00010000

#define FINDMSGSTRINGA "commdlg_FindReplace"
#define FINDMSGSTRINGW L"commdlg_FindReplace"

typedef UINT_PTR(CALLBACK *LPFRHOOKPROC)(HWND, UINT, WPARAM, LPARAM);

typedef struct tagFINDREPLACEA {
    DWORD lStructSize;
    HWND hwndOwner;
    HINSTANCE hInstance;
    DWORD Flags;
    LPSTR lpstrFindWhat;
    LPSTR lpstrReplaceWith;
    WORD wFindWhatLen; /* in characters */
    WORD wReplaceWithLen;
    LPARAM lCustData;
    LPFRHOOKPROC lpfnHook;
    LPCSTR lpTemplateName;
} FINDREPLACEA, *LPFINDREPLACEA;

typedef struct tagFINDREPLACEW {
    DWORD lStructSize;
    HWND hwndOwner;
    HINSTANCE hInstance;
    DWORD Flags;
    LPWSTR lpstrFindWhat;
    LPWSTR lpstrReplaceWith;
    WORD wFindWhatLen;
    WORD wReplaceWithLen;
    LPARAM lCustData;
    LPFRHOOKPROC lpfnHook;
    LPCWSTR lpTemplateName;
} FINDREPLACEW, *LPFINDREPLACEW;

_COMPAT_BEGIN_C

/* The dialog's window; null: CDERR_STRUCTSIZE, FRERR_BUFFERLENGTHZERO, CDERR_NOHOOK,
 * CDERR_NOTEMPLATE. What `request` points to must last as long as the dialog.
 * Microsoft: "FindTextW", "ReplaceTextW". */
HWND WINAPI FindTextA(LPFINDREPLACEA request);
HWND WINAPI FindTextW(LPFINDREPLACEW request);
HWND WINAPI ReplaceTextA(LPFINDREPLACEA request);
HWND WINAPI ReplaceTextW(LPFINDREPLACEW request);

_COMPAT_END_C

typedef _COMPAT_AW(FINDREPLACE) FINDREPLACE;
typedef _COMPAT_AW(LPFINDREPLACE) LPFINDREPLACE;
#define FINDMSGSTRING _COMPAT_AW(FINDMSGSTRING)

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define FindText _COMPAT_AW(FindText)
#define ReplaceText _COMPAT_AW(ReplaceText)
#endif
