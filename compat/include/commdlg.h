/* The dialogs that ask for a file; those that ask for more are by topic. */
#pragma once

#include <cderr.h>
#include <windef.h>
#include <winuser.h>

#define OFN_READONLY 0x00000001
#define OFN_OVERWRITEPROMPT 0x00000002
#define OFN_HIDEREADONLY 0x00000004
#define OFN_NOCHANGEDIR 0x00000008
#define OFN_SHOWHELP 0x00000010
#define OFN_ENABLEHOOK 0x00000020
#define OFN_ENABLETEMPLATE 0x00000040
#define OFN_ENABLETEMPLATEHANDLE 0x00000080
#define OFN_NOVALIDATE 0x00000100
#define OFN_ALLOWMULTISELECT 0x00000200
#define OFN_EXTENSIONDIFFERENT 0x00000400
#define OFN_PATHMUSTEXIST 0x00000800
#define OFN_FILEMUSTEXIST 0x00001000
#define OFN_CREATEPROMPT 0x00002000
#define OFN_SHAREAWARE 0x00004000
#define OFN_NOREADONLYRETURN 0x00008000
#define OFN_NOTESTFILECREATE 0x00010000
#define OFN_NONETWORKBUTTON 0x00020000
#define OFN_NOLONGNAMES 0x00040000
#define OFN_EXPLORER 0x00080000
#define OFN_NODEREFERENCELINKS 0x00100000
#define OFN_LONGNAMES 0x00200000
#define OFN_ENABLEINCLUDENOTIFY 0x00400000
#define OFN_ENABLESIZING 0x00800000
#define OFN_DONTADDTORECENT 0x02000000
#define OFN_FORCESHOWHIDDEN 0x10000000

typedef UINT_PTR(CALLBACK *LPOFNHOOKPROC)(HWND, UINT, WPARAM, LPARAM);

typedef struct tagOFNA {
    DWORD lStructSize;
    HWND hwndOwner;
    HINSTANCE hInstance;
    LPCSTR lpstrFilter; /* pairs of texts: what is shown, "*.txt;*.log"; an empty one ends them */
    LPSTR lpstrCustomFilter;
    DWORD nMaxCustFilter;
    DWORD nFilterIndex; /* counted from 1 */
    LPSTR lpstrFile;
    DWORD nMaxFile; /* in characters */
    LPSTR lpstrFileTitle;
    DWORD nMaxFileTitle;
    LPCSTR lpstrInitialDir;
    LPCSTR lpstrTitle;
    DWORD Flags;
    WORD nFileOffset;
    WORD nFileExtension;
    LPCSTR lpstrDefExt;
    LPARAM lCustData;
    LPOFNHOOKPROC lpfnHook;
    LPCSTR lpTemplateName;
    void *pvReserved;
    DWORD dwReserved;
    DWORD FlagsEx;
} OPENFILENAMEA, *LPOPENFILENAMEA;

typedef struct tagOFNW {
    DWORD lStructSize;
    HWND hwndOwner;
    HINSTANCE hInstance;
    LPCWSTR lpstrFilter;
    LPWSTR lpstrCustomFilter;
    DWORD nMaxCustFilter;
    DWORD nFilterIndex;
    LPWSTR lpstrFile;
    DWORD nMaxFile;
    LPWSTR lpstrFileTitle;
    DWORD nMaxFileTitle;
    LPCWSTR lpstrInitialDir;
    LPCWSTR lpstrTitle;
    DWORD Flags;
    WORD nFileOffset;
    WORD nFileExtension;
    LPCWSTR lpstrDefExt;
    LPARAM lCustData;
    LPOFNHOOKPROC lpfnHook;
    LPCWSTR lpTemplateName;
    void *pvReserved;
    DWORD dwReserved;
    DWORD FlagsEx;
} OPENFILENAMEW, *LPOPENFILENAMEW;

_COMPAT_BEGIN_C

/* Asks for a file's name in a dialog, and changes to its directory unless OFN_NOCHANGEDIR forbids
 * it. FALSE: it was closed (CommDlgExtendedError is 0), or CDERR_STRUCTSIZE, FNERR_BUFFERTOOSMALL
 * (the first two bytes of lpstrFile are then what it needs), FNERR_INVALIDFILENAME. One file, by
 * the built-in dialog: OFN_ENABLEHOOK and OFN_ENABLETEMPLATE fail with CDERR_NOHOOK and
 * CDERR_NOTEMPLATE, and OFN_ALLOWMULTISELECT lets one choose a single file.
 * Microsoft: "GetOpenFileNameW", "GetSaveFileNameW". */
BOOL WINAPI GetOpenFileNameA(LPOPENFILENAMEA request);
BOOL WINAPI GetOpenFileNameW(LPOPENFILENAMEW request);
BOOL WINAPI GetSaveFileNameA(LPOPENFILENAMEA request);
BOOL WINAPI GetSaveFileNameW(LPOPENFILENAMEW request);

/* The last error of the calling thread's common dialogs. */
DWORD WINAPI CommDlgExtendedError(void);

/* The name behind the last backslash: 0, the size that it needs, or -1 for what is no file's name.
 * Microsoft: "GetFileTitleW". */
short WINAPI GetFileTitleA(LPCSTR path, LPSTR title, WORD size);
short WINAPI GetFileTitleW(LPCWSTR path, LPWSTR title, WORD size);

_COMPAT_END_C

typedef _COMPAT_AW(OPENFILENAME) OPENFILENAME;
typedef _COMPAT_AW(LPOPENFILENAME) LPOPENFILENAME;
/* Without the last three members, as Windows 98 had it. */
#define OPENFILENAME_SIZE_VERSION_400A (sizeof(OPENFILENAMEA) - sizeof(void *) - 2 * sizeof(DWORD))
#define OPENFILENAME_SIZE_VERSION_400W (sizeof(OPENFILENAMEW) - sizeof(void *) - 2 * sizeof(DWORD))

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define GetOpenFileName _COMPAT_AW(GetOpenFileName)
#define GetSaveFileName _COMPAT_AW(GetSaveFileName)
#define GetFileTitle _COMPAT_AW(GetFileTitle)
#endif

#include <commdlg/colours.h>
#include <commdlg/finding.h>
#include <commdlg/fonts.h>
#include <commdlg/printing.h>
