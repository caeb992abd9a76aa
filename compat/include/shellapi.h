/* The shell, as far as programs without a desktop of Windows need it: documents and programs are
 * opened, a command line is taken apart, the box "About". The icon beside the clock is refused.
 * Microsoft: "shellapi.h header". */
#pragma once

#include <guiddef.h>
#include <winreg.h>
#include <winuser.h>

DECLARE_HANDLE(HDROP);

/* What ShellExecute returns instead of a number over 32. */
#define SE_ERR_FNF 2
#define SE_ERR_PNF 3
#define SE_ERR_ACCESSDENIED 5
#define SE_ERR_OOM 8
#define SE_ERR_SHARE 26
#define SE_ERR_ASSOCINCOMPLETE 27
#define SE_ERR_DDETIMEOUT 28
#define SE_ERR_DDEFAIL 29
#define SE_ERR_DDEBUSY 30
#define SE_ERR_NOASSOC 31
#define SE_ERR_DLLNOTFOUND 32

#define SEE_MASK_DEFAULT 0x00000000
#define SEE_MASK_NOCLOSEPROCESS 0x00000040
#define SEE_MASK_NOASYNC 0x00000100
#define SEE_MASK_FLAG_DDEWAIT SEE_MASK_NOASYNC
#define SEE_MASK_DOENVSUBST 0x00000200
#define SEE_MASK_FLAG_NO_UI 0x00000400
#define SEE_MASK_UNICODE 0x00004000
#define SEE_MASK_NO_CONSOLE 0x00008000

typedef struct _SHELLEXECUTEINFOA {
    DWORD cbSize;
    ULONG fMask;
    HWND hwnd;
    LPCSTR lpVerb;
    LPCSTR lpFile;
    LPCSTR lpParameters;
    LPCSTR lpDirectory;
    int nShow;
    HINSTANCE hInstApp;
    void *lpIDList;
    LPCSTR lpClass;
    HKEY hkeyClass;
    DWORD dwHotKey;
    union {
        HANDLE hIcon;
        HANDLE hMonitor;
    };
    HANDLE hProcess;
} SHELLEXECUTEINFOA, *LPSHELLEXECUTEINFOA;

typedef struct _SHELLEXECUTEINFOW {
    DWORD cbSize;
    ULONG fMask;
    HWND hwnd;
    LPCWSTR lpVerb;
    LPCWSTR lpFile;
    LPCWSTR lpParameters;
    LPCWSTR lpDirectory;
    int nShow;
    HINSTANCE hInstApp;
    void *lpIDList;
    LPCWSTR lpClass;
    HKEY hkeyClass;
    DWORD dwHotKey;
    union {
        HANDLE hIcon;
        HANDLE hMonitor;
    };
    HANDLE hProcess;
} SHELLEXECUTEINFOW, *LPSHELLEXECUTEINFOW;

#define NIM_ADD 0x00000000
#define NIM_MODIFY 0x00000001
#define NIM_DELETE 0x00000002
#define NIM_SETFOCUS 0x00000003
#define NIM_SETVERSION 0x00000004
#define NIF_MESSAGE 0x00000001
#define NIF_ICON 0x00000002
#define NIF_TIP 0x00000004
#define NIF_STATE 0x00000008
#define NIF_INFO 0x00000010
#define NIIF_NONE 0x00000000
#define NIIF_INFO 0x00000001
#define NIIF_WARNING 0x00000002
#define NIIF_ERROR 0x00000003
#define NIIF_USER 0x00000004
#define NOTIFYICON_VERSION 3

typedef struct _NOTIFYICONDATAA {
    DWORD cbSize;
    HWND hWnd;
    UINT uID;
    UINT uFlags;
    UINT uCallbackMessage;
    HICON hIcon;
    CHAR szTip[128];
    DWORD dwState;
    DWORD dwStateMask;
    CHAR szInfo[256];
    union {
        UINT uTimeout;
        UINT uVersion;
    };
    CHAR szInfoTitle[64];
    DWORD dwInfoFlags;
    GUID guidItem;
    HICON hBalloonIcon;
} NOTIFYICONDATAA, *PNOTIFYICONDATAA;

typedef struct _NOTIFYICONDATAW {
    DWORD cbSize;
    HWND hWnd;
    UINT uID;
    UINT uFlags;
    UINT uCallbackMessage;
    HICON hIcon;
    WCHAR szTip[128];
    DWORD dwState;
    DWORD dwStateMask;
    WCHAR szInfo[256];
    union {
        UINT uTimeout;
        UINT uVersion;
    };
    WCHAR szInfoTitle[64];
    DWORD dwInfoFlags;
    GUID guidItem;
    HICON hBalloonIcon;
} NOTIFYICONDATAW, *PNOTIFYICONDATAW;

_COMPAT_BEGIN_C

/* Starts a program, or opens a document, a folder or an address (http:, mailto:) with what the
 * desktop has for it (xdg-open). The verb "open" or none; another one is SE_ERR_NOASSOC. A number
 * over 32, or one of SE_ERR_. Any thread. Microsoft: "ShellExecuteW". */
HINSTANCE WINAPI ShellExecuteA(HWND owner, LPCSTR verb, LPCSTR file, LPCSTR parameters,
                               LPCSTR directory, int show);
HINSTANCE WINAPI ShellExecuteW(HWND owner, LPCWSTR verb, LPCWSTR file, LPCWSTR parameters,
                               LPCWSTR directory, int show);

/* The same; with SEE_MASK_NOCLOSEPROCESS hProcess is the process, which the caller closes. FALSE
 * with ERROR_FILE_NOT_FOUND, ERROR_PATH_NOT_FOUND, ERROR_ACCESS_DENIED, ERROR_NO_ASSOCIATION, and
 * hInstApp as of ShellExecute. Microsoft: "ShellExecuteExW". */
BOOL WINAPI ShellExecuteExA(SHELLEXECUTEINFOA *info);
BOOL WINAPI ShellExecuteExW(SHELLEXECUTEINFOW *info);

/* The arguments in a command line, in one block of memory that LocalFree frees. An empty text has
 * the program's own path. NULL with ERROR_INVALID_PARAMETER without `count`. Quotes follow rules
 * of their own: three in a row are one. Microsoft: "CommandLineToArgvW". */
LPWSTR *WINAPI CommandLineToArgvW(LPCWSTR command_line, int *count);

/* A box with the program's name ("title#first line" is allowed) and what it says of itself.
 * Microsoft: "ShellAboutW". */
int WINAPI ShellAboutA(HWND owner, LPCSTR name, LPCSTR more, HICON icon);
int WINAPI ShellAboutW(HWND owner, LPCWSTR name, LPCWSTR more, HICON icon);

/* Fails: there is no icon beside the clock. Microsoft: "Shell_NotifyIconW". */
BOOL WINAPI Shell_NotifyIconA(DWORD action, PNOTIFYICONDATAA icon);
BOOL WINAPI Shell_NotifyIconW(DWORD action, PNOTIFYICONDATAW icon);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define SHELLEXECUTEINFO _COMPAT_AW(SHELLEXECUTEINFO)
#define LPSHELLEXECUTEINFO _COMPAT_AW(LPSHELLEXECUTEINFO)
#define NOTIFYICONDATA _COMPAT_AW(NOTIFYICONDATA)
#define PNOTIFYICONDATA _COMPAT_AW(PNOTIFYICONDATA)
#define ShellExecute _COMPAT_AW(ShellExecute)
#define ShellExecuteEx _COMPAT_AW(ShellExecuteEx)
#define ShellAbout _COMPAT_AW(ShellAbout)
#define Shell_NotifyIcon _COMPAT_AW(Shell_NotifyIcon)
#endif
