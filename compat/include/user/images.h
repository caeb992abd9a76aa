/* Pictures from the program's resources and from files. */
#pragma once

#include <user/resources.h>

#define IMAGE_BITMAP 0
#define IMAGE_ICON 1
#define IMAGE_CURSOR 2

#define LR_DEFAULTCOLOR 0x0000
#define LR_MONOCHROME 0x0001
#define LR_COLOR 0x0002
#define LR_COPYRETURNORG 0x0004
#define LR_COPYDELETEORG 0x0008
#define LR_LOADFROMFILE 0x0010
#define LR_LOADTRANSPARENT 0x0020
#define LR_DEFAULTSIZE 0x0040
#define LR_VGACOLOR 0x0080
#define LR_LOADMAP3DCOLORS 0x1000
#define LR_CREATEDIBSECTION 0x2000
#define LR_COPYFROMRESOURCE 0x4000
#define LR_SHARED 0x8000

_COMPAT_BEGIN_C

/* A bitmap of the screen's format, or of one bit if it is black and white; null on failure:
 * ERROR_RESOURCE_TYPE_NOT_FOUND, ERROR_RESOURCE_NAME_NOT_FOUND. Microsoft: "LoadBitmapW". */
HBITMAP WINAPI LoadBitmapA(HINSTANCE instance, LPCSTR name);
HBITMAP WINAPI LoadBitmapW(HINSTANCE instance, LPCWSTR name);

/* A bitmap, stretched to a size other than 0, from a resource or (LR_LOADFROMFILE) a .bmp file;
 * with LR_CREATEDIBSECTION as it is there. Icons and cursors of the size that is
 * asked for (LR_DEFAULTSIZE: 0 is the system's), from resources and .ico and .cur files; with
 * LR_SHARED those of LoadIcon and LoadCursor. LR_LOADTRANSPARENT and LR_LOADMAP3DCOLORS are
 * ignored. Microsoft: "LoadImageW". */
HANDLE WINAPI LoadImageA(HINSTANCE instance, LPCSTR name, UINT type, int width, int height,
                         UINT flags);
HANDLE WINAPI LoadImageW(HINSTANCE instance, LPCWSTR name, UINT type, int width, int height,
                         UINT flags);

_COMPAT_END_C

#define LoadBitmap _COMPAT_AW(LoadBitmap)
#define LoadImage _COMPAT_AW(LoadImage)
