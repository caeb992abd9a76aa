/* The titles of a list view's columns. Microsoft: "Header Control". */
#pragma once

#include <commctrl/general.h>

#define WC_HEADERA "SysHeader32"
#define WC_HEADERW L"SysHeader32"

#define HDS_HORZ 0x0000
#define HDS_BUTTONS 0x0002
#define HDS_HIDDEN 0x0008

#define HDI_WIDTH 0x0001
#define HDI_HEIGHT HDI_WIDTH
#define HDI_TEXT 0x0002
#define HDI_FORMAT 0x0004
#define HDI_LPARAM 0x0008
#define HDF_LEFT 0x0000
#define HDF_RIGHT 0x0001
#define HDF_CENTER 0x0002
#define HDF_JUSTIFYMASK 0x0003
#define HDF_STRING 0x4000

typedef struct _HD_ITEMA {
    UINT mask;
    int cxy;
    LPSTR pszText;
    HBITMAP hbm;
    int cchTextMax;
    int fmt;
    LPARAM lParam;
    int iImage;
    int iOrder;
    UINT type;
    void *pvFilter;
    UINT state;
} HDITEMA, *LPHDITEMA;
typedef struct tagNMHEADERA {
    NMHDR hdr;
    int iItem;
    int iButton;
    HDITEMA *pitem;
} NMHEADERA, *LPNMHEADERA;
typedef struct _HD_ITEMW {
    UINT mask;
    int cxy;
    LPWSTR pszText;
    HBITMAP hbm;
    int cchTextMax;
    int fmt;
    LPARAM lParam;
    int iImage;
    int iOrder;
    UINT type;
    void *pvFilter;
    UINT state;
} HDITEMW, *LPHDITEMW;
typedef struct tagNMHEADERW {
    NMHDR hdr;
    int iItem;
    int iButton;
    HDITEMW *pitem;
} NMHEADERW, *LPNMHEADERW;

#define HDM_GETITEMCOUNT (HDM_FIRST + 0)
#define HDM_INSERTITEMA (HDM_FIRST + 1)
#define HDM_INSERTITEMW (HDM_FIRST + 10)
#define HDM_DELETEITEM (HDM_FIRST + 2)
#define HDM_GETITEMA (HDM_FIRST + 3)
#define HDM_GETITEMW (HDM_FIRST + 11)
#define HDM_SETITEMA (HDM_FIRST + 4)
#define HDM_SETITEMW (HDM_FIRST + 12)
#define HDM_GETITEMRECT (HDM_FIRST + 7)

#define HDN_ITEMCHANGINGA (HDN_FIRST - 0)
#define HDN_ITEMCHANGINGW (HDN_FIRST - 20)
#define HDN_ITEMCHANGEDA (HDN_FIRST - 1)
#define HDN_ITEMCHANGEDW (HDN_FIRST - 21)
#define HDN_ITEMCLICKA (HDN_FIRST - 2)
#define HDN_ITEMCLICKW (HDN_FIRST - 22)

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define WC_HEADER _COMPAT_AW(WC_HEADER)
#define HDITEM _COMPAT_AW(HDITEM)
#define LPHDITEM _COMPAT_AW(LPHDITEM)
#define NMHEADER _COMPAT_AW(NMHEADER)
#define LPNMHEADER _COMPAT_AW(LPNMHEADER)
#define HDM_INSERTITEM _COMPAT_AW(HDM_INSERTITEM)
#define HDM_GETITEM _COMPAT_AW(HDM_GETITEM)
#define HDM_SETITEM _COMPAT_AW(HDM_SETITEM)
#define HDN_ITEMCHANGING _COMPAT_AW(HDN_ITEMCHANGING)
#define HDN_ITEMCHANGED _COMPAT_AW(HDN_ITEMCHANGED)
#define HDN_ITEMCLICK _COMPAT_AW(HDN_ITEMCLICK)
#define HD_ITEM HDITEM
#endif

#define Header_GetItemCount(window) (int)SNDMSG((window), HDM_GETITEMCOUNT, 0, 0)
#define Header_InsertItem(window, i, item)                                                         \
    (int)SNDMSG((window), HDM_INSERTITEM, (WPARAM)(int)(i), (LPARAM)(item))
#define Header_DeleteItem(window, i) (BOOL) SNDMSG((window), HDM_DELETEITEM, (WPARAM)(int)(i), 0)
#define Header_GetItem(window, i, item)                                                            \
    (BOOL) SNDMSG((window), HDM_GETITEM, (WPARAM)(int)(i), (LPARAM)(item))
#define Header_SetItem(window, i, item)                                                            \
    (BOOL) SNDMSG((window), HDM_SETITEM, (WPARAM)(int)(i), (LPARAM)(item))
#define Header_GetItemRect(window, i, rectangle)                                                   \
    (BOOL) SNDMSG((window), HDM_GETITEMRECT, (WPARAM)(i), (LPARAM)(rectangle))
