/* Palettes, which screens with few colours had. There are none: what asks for the screen's answers
 * as on any screen of today, and what makes or selects one is refused. */
#pragma once

#include <gdi/colours.h>

typedef struct tagLOGPALETTE {
    WORD palVersion;
    WORD palNumEntries;
    PALETTEENTRY palPalEntry[1];
} LOGPALETTE, *PLOGPALETTE, *NPLOGPALETTE, *LPLOGPALETTE;

#define PC_RESERVED 0x01
#define PC_EXPLICIT 0x02
#define PC_NOCOLLAPSE 0x04
#define SYSPAL_ERROR 0
#define SYSPAL_STATIC 1
#define SYSPAL_NOSTATIC 2
#define SYSPAL_NOSTATIC256 3

_COMPAT_BEGIN_C

/* Refused: NULL, ERROR_CALL_NOT_IMPLEMENTED. Microsoft: "CreatePalette", "SelectPalette". */
HPALETTE WINAPI CreatePalette(const LOGPALETTE *description);
HPALETTE WINAPI SelectPalette(HDC context, HPALETTE palette, BOOL background);
/* Refused: GDI_ERROR, ERROR_CALL_NOT_IMPLEMENTED. Microsoft: "RealizePalette". */
UINT WINAPI RealizePalette(HDC context);

/* 0 on any device without a palette. Microsoft: "GetSystemPaletteEntries". */
UINT WINAPI GetSystemPaletteEntries(HDC context, UINT start, UINT count, LPPALETTEENTRY entries);
/* SYSPAL_ERROR on any device without a palette. Microsoft: "GetSystemPaletteUse". */
UINT WINAPI GetSystemPaletteUse(HDC context);

_COMPAT_END_C
