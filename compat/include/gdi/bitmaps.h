/* Bitmaps, and pixels moved about. A bitmap is in a device's format (32 bits here, or one), or a
 * DIB section, whose pixels the program may touch. Rows are aligned to 2 bytes in a bitmap, to 4 in
 * a DIB; a DIB's lowest row comes first unless its height is negative. */
#pragma once

#include <gdi/contexts.h>

typedef struct tagBITMAP {
    LONG bmType;
    LONG bmWidth;
    LONG bmHeight;
    LONG bmWidthBytes;
    WORD bmPlanes;
    WORD bmBitsPixel;
    LPVOID bmBits;
} BITMAP, *PBITMAP, *NPBITMAP, *LPBITMAP;

#include <pshpack2.h>
typedef struct tagBITMAPFILEHEADER {
    WORD bfType;
    DWORD bfSize;
    WORD bfReserved1;
    WORD bfReserved2;
    DWORD bfOffBits;
} BITMAPFILEHEADER, *LPBITMAPFILEHEADER, *PBITMAPFILEHEADER;
#include <poppack.h>

typedef struct tagBITMAPCOREHEADER {
    DWORD bcSize;
    WORD bcWidth;
    WORD bcHeight;
    WORD bcPlanes;
    WORD bcBitCount;
} BITMAPCOREHEADER, *LPBITMAPCOREHEADER, *PBITMAPCOREHEADER;

typedef struct tagBITMAPCOREINFO {
    BITMAPCOREHEADER bmciHeader;
    RGBTRIPLE bmciColors[1];
} BITMAPCOREINFO, *LPBITMAPCOREINFO, *PBITMAPCOREINFO;

typedef struct tagBITMAPINFOHEADER {
    DWORD biSize;
    LONG biWidth;
    LONG biHeight;
    WORD biPlanes;
    WORD biBitCount;
    DWORD biCompression;
    DWORD biSizeImage;
    LONG biXPelsPerMeter;
    LONG biYPelsPerMeter;
    DWORD biClrUsed;
    DWORD biClrImportant;
} BITMAPINFOHEADER, *LPBITMAPINFOHEADER, *PBITMAPINFOHEADER;

typedef struct tagBITMAPINFO {
    BITMAPINFOHEADER bmiHeader;
    RGBQUAD bmiColors[1];
} BITMAPINFO, *LPBITMAPINFO, *PBITMAPINFO;

typedef struct tagDIBSECTION {
    BITMAP dsBm;
    BITMAPINFOHEADER dsBmih;
    DWORD dsBitfields[3];
    HANDLE dshSection;
    DWORD dsOffset;
} DIBSECTION, *LPDIBSECTION, *PDIBSECTION;

typedef struct _BLENDFUNCTION {
    BYTE BlendOp;
    BYTE BlendFlags;
    BYTE SourceConstantAlpha;
    BYTE AlphaFormat;
} BLENDFUNCTION, *PBLENDFUNCTION;

typedef USHORT COLOR16;

typedef struct _TRIVERTEX {
    LONG x;
    LONG y;
    COLOR16 Red;
    COLOR16 Green;
    COLOR16 Blue;
    COLOR16 Alpha;
} TRIVERTEX, *PTRIVERTEX, *LPTRIVERTEX;

typedef struct _GRADIENT_RECT {
    ULONG UpperLeft;
    ULONG LowerRight;
} GRADIENT_RECT, *PGRADIENT_RECT, *LPGRADIENT_RECT;

typedef struct _GRADIENT_TRIANGLE {
    ULONG Vertex1;
    ULONG Vertex2;
    ULONG Vertex3;
} GRADIENT_TRIANGLE, *PGRADIENT_TRIANGLE, *LPGRADIENT_TRIANGLE;

#define BI_RGB 0
#define BI_RLE8 1
#define BI_RLE4 2
#define BI_BITFIELDS 3
#define BI_JPEG 4
#define BI_PNG 5
#define DIB_RGB_COLORS 0
#define DIB_PAL_COLORS 1
#define CBM_INIT 0x04

/* Ternary raster operations of BitBlt and its like. */
#define SRCCOPY ((DWORD)0x00CC0020)
#define SRCPAINT ((DWORD)0x00EE0086)
#define SRCAND ((DWORD)0x008800C6)
#define SRCINVERT ((DWORD)0x00660046)
#define SRCERASE ((DWORD)0x00440328)
#define NOTSRCCOPY ((DWORD)0x00330008)
#define NOTSRCERASE ((DWORD)0x001100A6)
#define MERGECOPY ((DWORD)0x00C000CA)
#define MERGEPAINT ((DWORD)0x00BB0226)
#define PATCOPY ((DWORD)0x00F00021)
#define PATPAINT ((DWORD)0x00FB0A09)
#define PATINVERT ((DWORD)0x005A0049)
#define DSTINVERT ((DWORD)0x00550009)
#define BLACKNESS ((DWORD)0x00000042)
#define WHITENESS ((DWORD)0x00FF0062)
#define NOMIRRORBITMAP ((DWORD)0x80000000)
#define CAPTUREBLT ((DWORD)0x40000000)
#define MAKEROP4(fore, back) ((DWORD)((((back) << 8) & 0xFF000000) | (fore)))

#define BLACKONWHITE 1
#define WHITEONBLACK 2
#define COLORONCOLOR 3
#define HALFTONE 4
#define MAXSTRETCHBLTMODE 4
#define STRETCH_ANDSCANS BLACKONWHITE
#define STRETCH_ORSCANS WHITEONBLACK
#define STRETCH_DELETESCANS COLORONCOLOR
#define STRETCH_HALFTONE HALFTONE

#define AC_SRC_OVER 0x00
#define AC_SRC_ALPHA 0x01
#define GRADIENT_FILL_RECT_H 0
#define GRADIENT_FILL_RECT_V 1
#define GRADIENT_FILL_TRIANGLE 2

_COMPAT_BEGIN_C

/* Null on failure. One plane of 1 or 32 bits a pixel can be selected into a context.
 * Microsoft: by the functions' names. */
HBITMAP WINAPI CreateBitmap(int width, int height, UINT planes, UINT bits, const VOID *data);
HBITMAP WINAPI CreateBitmapIndirect(const BITMAP *bitmap);
HBITMAP WINAPI CreateCompatibleBitmap(HDC context, int width, int height);
HBITMAP WINAPI CreateDIBitmap(HDC context, const BITMAPINFOHEADER *header, DWORD flags,
                              const VOID *bits, const BITMAPINFO *info, UINT usage);
HBITMAP WINAPI CreateDIBSection(HDC context, const BITMAPINFO *info, UINT usage, VOID **bits,
                                HANDLE section, DWORD offset);
LONG WINAPI SetBitmapBits(HBITMAP bitmap, DWORD size, const VOID *bits);
LONG WINAPI GetBitmapBits(HBITMAP bitmap, LONG size, LPVOID bits);
BOOL WINAPI SetBitmapDimensionEx(HBITMAP bitmap, int width, int height, LPSIZE before);
BOOL WINAPI GetBitmapDimensionEx(HBITMAP bitmap, LPSIZE size);

/* How many rows, or 0. Microsoft: "SetDIBits", "GetDIBits", "StretchDIBits". */
int WINAPI SetDIBits(HDC context, HBITMAP bitmap, UINT first, UINT rows, const VOID *bits,
                     const BITMAPINFO *info, UINT usage);
int WINAPI GetDIBits(HDC context, HBITMAP bitmap, UINT first, UINT rows, LPVOID bits,
                     LPBITMAPINFO info, UINT usage);
int WINAPI SetDIBitsToDevice(HDC context, int x, int y, DWORD width, DWORD height, int x_source,
                             int y_source, UINT first, UINT rows, const VOID *bits,
                             const BITMAPINFO *info, UINT usage);
int WINAPI StretchDIBits(HDC context, int x, int y, int width, int height, int x_source,
                         int y_source, int source_width, int source_height, const VOID *bits,
                         const BITMAPINFO *info, UINT usage, DWORD operation);
UINT WINAPI GetDIBColorTable(HDC context, UINT first, UINT count, RGBQUAD *colors);
UINT WINAPI SetDIBColorTable(HDC context, UINT first, UINT count, const RGBQUAD *colors);

/* FALSE on failure. Microsoft: by the functions' names. */
BOOL WINAPI BitBlt(HDC context, int x, int y, int width, int height, HDC source, int x_source,
                   int y_source, DWORD operation);
BOOL WINAPI StretchBlt(HDC context, int x, int y, int width, int height, HDC source, int x_source,
                       int y_source, int source_width, int source_height, DWORD operation);
BOOL WINAPI PatBlt(HDC context, int x, int y, int width, int height, DWORD operation);
BOOL WINAPI MaskBlt(HDC context, int x, int y, int width, int height, HDC source, int x_source,
                    int y_source, HBITMAP mask, int x_mask, int y_mask, DWORD operation);
BOOL WINAPI TransparentBlt(HDC context, int x, int y, int width, int height, HDC source,
                           int x_source, int y_source, int source_width, int source_height,
                           UINT transparent);
BOOL WINAPI AlphaBlend(HDC context, int x, int y, int width, int height, HDC source, int x_source,
                       int y_source, int source_width, int source_height, BLENDFUNCTION blend);
BOOL WINAPI GradientFill(HDC context, PTRIVERTEX corners, ULONG corner_count, PVOID shapes,
                         ULONG shape_count, ULONG mode);
/* The same by their names in gdi32. */
BOOL WINAPI GdiTransparentBlt(HDC context, int x, int y, int width, int height, HDC source,
                              int x_source, int y_source, int source_width, int source_height,
                              UINT transparent);
BOOL WINAPI GdiAlphaBlend(HDC context, int x, int y, int width, int height, HDC source,
                          int x_source, int y_source, int source_width, int source_height,
                          BLENDFUNCTION blend);
BOOL WINAPI GdiGradientFill(HDC context, PTRIVERTEX corners, ULONG corner_count, PVOID shapes,
                            ULONG shape_count, ULONG mode);

int WINAPI SetStretchBltMode(HDC context, int mode);
int WINAPI GetStretchBltMode(HDC context);

_COMPAT_END_C
