/* Of drawing only what a bare window's class and WM_PAINT need: colours and stock objects. */
#pragma once

#include <windef.h>

#define RGB(red, green, blue)                                                                      \
    ((COLORREF)(((BYTE)(red) | ((WORD)((BYTE)(green)) << 8)) | (((DWORD)(BYTE)(blue)) << 16)))
#define GetRValue(color) (LOBYTE(color))
#define GetGValue(color) (LOBYTE(((WORD)(color)) >> 8))
#define GetBValue(color) (LOBYTE((color) >> 16))
#define CLR_INVALID 0xFFFFFFFF

#define WHITE_BRUSH 0
#define LTGRAY_BRUSH 1
#define GRAY_BRUSH 2
#define DKGRAY_BRUSH 3
#define BLACK_BRUSH 4
#define NULL_BRUSH 5
#define HOLLOW_BRUSH NULL_BRUSH
#define WHITE_PEN 6
#define BLACK_PEN 7
#define NULL_PEN 8
#define OEM_FIXED_FONT 10
#define ANSI_FIXED_FONT 11
#define ANSI_VAR_FONT 12
#define SYSTEM_FONT 13
#define DEVICE_DEFAULT_FONT 14
#define DEFAULT_PALETTE 15
#define SYSTEM_FIXED_FONT 16
#define DEFAULT_GUI_FONT 17
#define DC_BRUSH 18
#define DC_PEN 19

_COMPAT_BEGIN_C

/* A brush, pen or font that always exists; null for another number.
 * Microsoft: "GetStockObject". */
HGDIOBJ WINAPI GetStockObject(int index);

_COMPAT_END_C
