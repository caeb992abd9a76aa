/* The clipboard: of the process, until a display shares the desktop's. */
#pragma once

#include <user/types.h>

#define CF_TEXT 1
#define CF_BITMAP 2
#define CF_METAFILEPICT 3
#define CF_SYLK 4
#define CF_DIF 5
#define CF_TIFF 6
#define CF_OEMTEXT 7
#define CF_DIB 8
#define CF_PALETTE 9
#define CF_PENDATA 10
#define CF_RIFF 11
#define CF_WAVE 12
#define CF_UNICODETEXT 13
#define CF_ENHMETAFILE 14
#define CF_HDROP 15
#define CF_LOCALE 16
#define CF_DIBV5 17
#define CF_OWNERDISPLAY 0x0080
#define CF_DSPTEXT 0x0081
#define CF_DSPBITMAP 0x0082
#define CF_DSPMETAFILEPICT 0x0083
#define CF_DSPENHMETAFILE 0x008E
#define CF_PRIVATEFIRST 0x0200
#define CF_PRIVATELAST 0x02FF
#define CF_GDIOBJFIRST 0x0300
#define CF_GDIOBJLAST 0x03FF

_COMPAT_BEGIN_C

/* One window has it open at a time; for the others FALSE, ERROR_ACCESS_DENIED. Null: no window.
 * Microsoft: "OpenClipboard", "CloseClipboard". */
BOOL WINAPI OpenClipboard(HWND window);
BOOL WINAPI CloseClipboard(void);
HWND WINAPI GetOpenClipboardWindow(void);

/* All of it goes, its owner gets WM_DESTROYCLIPBOARD, and the window that opened it owns what
 * comes. ERROR_CLIPBOARD_NOT_OPEN. Microsoft: "EmptyClipboard". */
BOOL WINAPI EmptyClipboard(void);
HWND WINAPI GetClipboardOwner(void);

/* The memory (GlobalAlloc, GMEM_MOVEABLE) belongs to the clipboard afterwards. Without memory the
 * owner is asked for it when it is wanted (WM_RENDERFORMAT), or when it goes (WM_RENDERALLFORMATS).
 * Text is there in every form of text once the clipboard was closed. Null on failure,
 * ERROR_CLIPBOARD_NOT_OPEN. Microsoft: "SetClipboardData", "GetClipboardData". */
HANDLE WINAPI SetClipboardData(UINT format, HANDLE memory);
HANDLE WINAPI GetClipboardData(UINT format);

/* What is there; the format behind another one (0: the first), 0 at the end; the first of a list
 * that is there: 0 when nothing is, -1 when none of them is. Microsoft: "EnumClipboardFormats",
 * "GetPriorityClipboardFormat". */
BOOL WINAPI IsClipboardFormatAvailable(UINT format);
int WINAPI CountClipboardFormats(void);
UINT WINAPI EnumClipboardFormats(UINT format);
int WINAPI GetPriorityClipboardFormat(UINT *formats, int count);
DWORD WINAPI GetClipboardSequenceNumber(void);

/* Formats of the program's own, by name: 0xC000 to 0xFFFF. 0, ERROR_INVALID_NAME; the name's
 * length, 0, ERROR_INVALID_HANDLE. Microsoft: "RegisterClipboardFormatW",
 * "GetClipboardFormatNameW". */
UINT WINAPI RegisterClipboardFormatA(LPCSTR name);
UINT WINAPI RegisterClipboardFormatW(LPCWSTR name);
int WINAPI GetClipboardFormatNameA(UINT format, LPSTR name, int size);
int WINAPI GetClipboardFormatNameW(UINT format, LPWSTR name, int size);

/* Who is told of changes: windows by WM_CLIPBOARDUPDATE, and a chain of them, each of which tells
 * the next, by WM_DRAWCLIPBOARD. Microsoft: "AddClipboardFormatListener", "SetClipboardViewer". */
BOOL WINAPI AddClipboardFormatListener(HWND window);
BOOL WINAPI RemoveClipboardFormatListener(HWND window);
HWND WINAPI SetClipboardViewer(HWND window);
HWND WINAPI GetClipboardViewer(void);
BOOL WINAPI ChangeClipboardChain(HWND remove, HWND next);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define RegisterClipboardFormat _COMPAT_AW(RegisterClipboardFormat)
#define GetClipboardFormatName _COMPAT_AW(GetClipboardFormatName)
#endif
