/* Lists of pictures of one size, each with a mask if the list was made with ILC_MASK. Colours are
 * kept as they are, whatever ILC_COLOR… says; with ILC_COLOR32 pictures may have alpha. Overlays,
 * dragging and streams are not there. A list is used by one thread at a time.
 * Microsoft: "Image Lists". */
#pragma once

#include <commctrl/general.h>

struct _IMAGELIST;
typedef struct _IMAGELIST *HIMAGELIST;

#define ILC_MASK 0x00000001
#define ILC_COLOR 0x00000000
#define ILC_COLORDDB 0x000000FE
#define ILC_COLOR4 0x00000004
#define ILC_COLOR8 0x00000008
#define ILC_COLOR16 0x00000010
#define ILC_COLOR24 0x00000018
#define ILC_COLOR32 0x00000020

#define ILD_NORMAL 0x00000000
#define ILD_TRANSPARENT 0x00000001 /* whatever colour the list has behind its pictures */
#define ILD_BLEND25 0x00000002
#define ILD_FOCUS ILD_BLEND25
#define ILD_BLEND50 0x00000004
#define ILD_SELECTED ILD_BLEND50
#define ILD_BLEND ILD_BLEND50
#define ILD_MASK 0x00000010
#define ILD_IMAGE 0x00000020

_COMPAT_BEGIN_C

/* Null: the size is none. FALSE: there is no such list. The two last numbers, how many pictures
 * there will be, mean nothing here. Microsoft: "ImageList_Create", "ImageList_Destroy". */
HIMAGELIST WINAPI ImageList_Create(int width, int height, UINT flags, int count, int grow);
BOOL WINAPI ImageList_Destroy(HIMAGELIST list);

/* As many pictures as fit side by side into a bitmap, with the ones of the mask set where they are
 * to be seen through, or with one colour (CLR_DEFAULT: that of the upper left pixel) to be seen
 * through. The index of the first; -1: there is no such list or bitmap.
 * Microsoft: "ImageList_Add", "ImageList_AddMasked". */
int WINAPI ImageList_Add(HIMAGELIST list, HBITMAP image, HBITMAP mask);
int WINAPI ImageList_AddMasked(HIMAGELIST list, HBITMAP image, COLORREF mask);

/* An icon in place of a picture, behind all (-1), or as an icon; out of the list (-1: all).
 * -1, null or FALSE: there is no such list, picture or icon.
 * Microsoft: "ImageList_ReplaceIcon", "ImageList_GetIcon", "ImageList_Remove". */
int WINAPI ImageList_ReplaceIcon(HIMAGELIST list, int index, HICON icon);
HICON WINAPI ImageList_GetIcon(HIMAGELIST list, int index, UINT flags);
BOOL WINAPI ImageList_Remove(HIMAGELIST list, int index);

/* Microsoft: "ImageList_GetImageCount", "ImageList_GetIconSize". */
int WINAPI ImageList_GetImageCount(HIMAGELIST list);
BOOL WINAPI ImageList_GetIconSize(HIMAGELIST list, int *width, int *height);

/* The colour behind the pictures, CLR_NONE at first; the one before.
 * Microsoft: "ImageList_SetBkColor", "ImageList_GetBkColor". */
COLORREF WINAPI ImageList_SetBkColor(HIMAGELIST list, COLORREF colour);
COLORREF WINAPI ImageList_GetBkColor(HIMAGELIST list);

/* A picture, or its upper left part; the colours may be CLR_DEFAULT (the list's; for what is
 * blended the highlight's) or CLR_NONE. FALSE: there is no such list or picture.
 * Microsoft: "ImageList_Draw", "ImageList_DrawEx". */
BOOL WINAPI ImageList_Draw(HIMAGELIST list, int index, HDC context, int x, int y, UINT style);
BOOL WINAPI ImageList_DrawEx(HIMAGELIST list, int index, HDC context, int x, int y, int width,
                             int height, COLORREF back, COLORREF fore, UINT style);

/* A list of a bitmap's pictures (each as wide as it is high if `width` is 0), or of an icon. Null
 * with the error of LoadImage. Microsoft: "ImageList_LoadImageW". */
HIMAGELIST WINAPI ImageList_LoadImageA(HINSTANCE instance, LPCSTR name, int width, int grow,
                                       COLORREF mask, UINT type, UINT flags);
HIMAGELIST WINAPI ImageList_LoadImageW(HINSTANCE instance, LPCWSTR name, int width, int grow,
                                       COLORREF mask, UINT type, UINT flags);

_COMPAT_END_C

#define ImageList_AddIcon(list, icon) ImageList_ReplaceIcon((list), -1, (icon))
#define ImageList_RemoveAll(list) ImageList_Remove((list), -1)
#define ImageList_ExtractIcon(instance, list, i) ImageList_GetIcon((list), (i), 0)

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define ImageList_LoadImage _COMPAT_AW(ImageList_LoadImage)
#endif
#define ImageList_LoadBitmap(instance, name, width, grow, mask)                                    \
    ImageList_LoadImage((instance), (name), (width), (grow), (mask), IMAGE_BITMAP, 0)
