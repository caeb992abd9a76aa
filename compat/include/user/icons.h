/* Icons and cursors as pictures: made from bits, drawn, taken apart. */
#pragma once

#include <user/resources.h>

#define DI_MASK 0x0001
#define DI_IMAGE 0x0002
#define DI_NORMAL 0x0003
#define DI_COMPAT 0x0004
#define DI_DEFAULTSIZE 0x0008
#define DI_NOMIRROR 0x0010

typedef struct _ICONINFO {
    BOOL fIcon;
    DWORD xHotspot;
    DWORD yHotspot;
    HBITMAP hbmMask;
    HBITMAP hbmColor;
} ICONINFO, *PICONINFO;

_COMPAT_BEGIN_C

/* A picture of 1 bit a pixel, whose rows take a multiple of 16, or (CreateIcon) of a device's
 * depth. Where the mask's bit is set, what is below is kept, or inverted by a set bit of the
 * colours. ERROR_INVALID_PARAMETER. Microsoft: "CreateIcon", "CreateCursor". */
HICON WINAPI CreateIcon(HINSTANCE instance, int width, int height, BYTE planes, BYTE bits,
                        const BYTE *mask, const BYTE *colours);
HCURSOR WINAPI CreateCursor(HINSTANCE instance, int x, int y, int width, int height,
                            const void *mask, const void *colours);

/* From bitmaps, which stay the caller's; and new bitmaps, which become the caller's. Cursors of the
 * system have none: ERROR_INVALID_CURSOR_HANDLE. Microsoft: "CreateIconIndirect", "GetIconInfo". */
HICON WINAPI CreateIconIndirect(PICONINFO info);
BOOL WINAPI GetIconInfo(HICON icon, PICONINFO info);

/* A resource's bytes: RT_ICON's or RT_CURSOR's, and the number of the one that suits in those of
 * its group (0: none). The version is 0x00030000. ERROR_INVALID_PARAMETER.
 * Microsoft: "CreateIconFromResourceEx", "LookupIconIdFromDirectoryEx". */
HICON WINAPI CreateIconFromResource(PBYTE bytes, DWORD size, BOOL icon, DWORD version);
HICON WINAPI CreateIconFromResourceEx(PBYTE bytes, DWORD size, BOOL icon, DWORD version, int width,
                                      int height, UINT flags);
int WINAPI LookupIconIdFromDirectory(PBYTE bytes, BOOL icon);
int WINAPI LookupIconIdFromDirectoryEx(PBYTE bytes, BOOL icon, int width, int height, UINT flags);

/* A cursor of a .cur or .ico file. CreateFile's errors. Microsoft: "LoadCursorFromFileW". */
HCURSOR WINAPI LoadCursorFromFileA(LPCSTR file);
HCURSOR WINAPI LoadCursorFromFileW(LPCWSTR file);

/* Those of LoadIcon and LoadCursor are shared, and stay. ERROR_INVALID_CURSOR_HANDLE.
 * Microsoft: "CopyIcon", "DestroyIcon", "DestroyCursor". */
HICON WINAPI CopyIcon(HICON icon);
BOOL WINAPI DestroyIcon(HICON icon);
BOOL WINAPI DestroyCursor(HCURSOR cursor);

/* Draws it, as large as it is or (DI_DEFAULTSIZE, DrawIcon) as the system's icons are; a brush
 * fills what is behind. There is one picture to an icon: `step` means nothing.
 * ERROR_INVALID_CURSOR_HANDLE. Microsoft: "DrawIconEx". */
BOOL WINAPI DrawIcon(HDC context, int x, int y, HICON icon);
BOOL WINAPI DrawIconEx(HDC context, int x, int y, HICON icon, int width, int height, UINT step,
                       HBRUSH background, UINT how);

_COMPAT_END_C

#define CopyCursor(cursor) ((HCURSOR)CopyIcon((HICON)(cursor)))
#define LoadCursorFromFile _COMPAT_AW(LoadCursorFromFile)
