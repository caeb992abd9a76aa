/* Colours, as a number and mixed of red, green and blue. */
#pragma once

#include <windef.h>

#define RGB(red, green, blue)                                                                      \
    ((COLORREF)(((BYTE)(red) | ((WORD)((BYTE)(green)) << 8)) | (((DWORD)(BYTE)(blue)) << 16)))
#define PALETTERGB(red, green, blue) (0x02000000 | RGB(red, green, blue))
#define PALETTEINDEX(index) ((COLORREF)(0x01000000 | (DWORD)(WORD)(index)))
#define GetRValue(color) (LOBYTE(color))
#define GetGValue(color) (LOBYTE(((WORD)(color)) >> 8))
#define GetBValue(color) (LOBYTE((color) >> 16))
#define CLR_INVALID 0xFFFFFFFF

typedef struct tagRGBQUAD {
    BYTE rgbBlue;
    BYTE rgbGreen;
    BYTE rgbRed;
    BYTE rgbReserved;
} RGBQUAD, *LPRGBQUAD;

typedef struct tagRGBTRIPLE {
    BYTE rgbtBlue;
    BYTE rgbtGreen;
    BYTE rgbtRed;
} RGBTRIPLE, *PRGBTRIPLE, *NPRGBTRIPLE, *LPRGBTRIPLE;

typedef struct tagPALETTEENTRY {
    BYTE peRed;
    BYTE peGreen;
    BYTE peBlue;
    BYTE peFlags;
} PALETTEENTRY, *PPALETTEENTRY, *LPPALETTEENTRY;

_COMPAT_BEGIN_C

/* What the device would draw for a colour; CLR_INVALID for what is no device context.
 * Microsoft: "GetNearestColor". */
COLORREF WINAPI GetNearestColor(HDC context, COLORREF color);

_COMPAT_END_C
