/* Tab controls, which are not there, and that programs are compiled with: CreateWindow says their
 * class on stderr. Microsoft: "Tab Control". */
#pragma once

#include <commctrl/general.h>

typedef struct tagTCITEMA {
    UINT mask;
    DWORD dwState;
    DWORD dwStateMask;
    LPSTR pszText;
    int cchTextMax;
    int iImage;
    LPARAM lParam;
} TCITEMA, *LPTCITEMA;
typedef struct tagTCITEMW {
    UINT mask;
    DWORD dwState;
    DWORD dwStateMask;
    LPWSTR pszText;
    int cchTextMax;
    int iImage;
    LPARAM lParam;
} TCITEMW, *LPTCITEMW;
typedef TCITEMA TC_ITEMA;
typedef TCITEMW TC_ITEMW;

typedef struct tagTCHITTESTINFO {
    POINT pt;
    UINT flags;
} TCHITTESTINFO, *LPTCHITTESTINFO;

#define TCS_BUTTONS 0x0100
#define TCS_MULTILINE 0x0200
#define TCS_FIXEDWIDTH 0x0400
#define TCS_TABS 0x0000
#define TCS_SINGLELINE 0x0000
#define TCS_BOTTOM 0x0002
#define TCS_TOOLTIPS 0x4000
#define TCS_FOCUSNEVER 0x8000
#define TCIF_TEXT 0x0001
#define TCIF_IMAGE 0x0002
#define TCIF_PARAM 0x0008
#define TCIF_STATE 0x0010
#define TCM_GETIMAGELIST (TCM_FIRST + 2)
#define TCM_SETIMAGELIST (TCM_FIRST + 3)
#define TCM_GETITEMCOUNT (TCM_FIRST + 4)
#define TCM_GETITEMA (TCM_FIRST + 5)
#define TCM_GETITEMW (TCM_FIRST + 60)
#define TCM_SETITEMA (TCM_FIRST + 6)
#define TCM_SETITEMW (TCM_FIRST + 61)
#define TCM_INSERTITEMA (TCM_FIRST + 7)
#define TCM_INSERTITEMW (TCM_FIRST + 62)
#define TCM_DELETEITEM (TCM_FIRST + 8)
#define TCM_DELETEALLITEMS (TCM_FIRST + 9)
#define TCM_GETITEMRECT (TCM_FIRST + 10)
#define TCM_GETCURSEL (TCM_FIRST + 11)
#define TCM_SETCURSEL (TCM_FIRST + 12)
#define TCM_HITTEST (TCM_FIRST + 13)
#define TCM_ADJUSTRECT (TCM_FIRST + 40)
#define TCM_SETITEMSIZE (TCM_FIRST + 41)
#define TCM_SETPADDING (TCM_FIRST + 43)
#define TCM_GETROWCOUNT (TCM_FIRST + 44)
#define TCN_SELCHANGE (0U - 551U)
#define TCN_SELCHANGING (0U - 552U)
#define TCN_KEYDOWN (0U - 550U)

/* Microsoft: "Tab Control Macros". */
#define TabCtrl_GetItemCount(hwnd) ((int)SNDMSG((hwnd), TCM_GETITEMCOUNT, 0, 0))
#define TabCtrl_InsertItem(hwnd, index, item)                                                      \
    ((int)SNDMSG((hwnd), TCM_INSERTITEM, (WPARAM)(int)(index), (LPARAM)(item)))
#define TabCtrl_SetItem(hwnd, index, item)                                                         \
    ((BOOL)SNDMSG((hwnd), TCM_SETITEM, (WPARAM)(int)(index), (LPARAM)(item)))
#define TabCtrl_GetItem(hwnd, index, item)                                                         \
    ((BOOL)SNDMSG((hwnd), TCM_GETITEM, (WPARAM)(int)(index), (LPARAM)(item)))
#define TabCtrl_DeleteItem(hwnd, index)                                                            \
    ((BOOL)SNDMSG((hwnd), TCM_DELETEITEM, (WPARAM)(int)(index), 0))
#define TabCtrl_DeleteAllItems(hwnd) ((BOOL)SNDMSG((hwnd), TCM_DELETEALLITEMS, 0, 0))
#define TabCtrl_GetCurSel(hwnd) ((int)SNDMSG((hwnd), TCM_GETCURSEL, 0, 0))
#define TabCtrl_SetCurSel(hwnd, index) ((int)SNDMSG((hwnd), TCM_SETCURSEL, (WPARAM)(int)(index), 0))
#define TabCtrl_AdjustRect(hwnd, larger, rectangle)                                                \
    SNDMSG((hwnd), TCM_ADJUSTRECT, (WPARAM)(BOOL)(larger), (LPARAM)(rectangle))
#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define TCM_GETITEM _COMPAT_AW(TCM_GETITEM)
#define TCM_SETITEM _COMPAT_AW(TCM_SETITEM)
#define TCM_INSERTITEM _COMPAT_AW(TCM_INSERTITEM)
#define TCITEM _COMPAT_AW(TCITEM)
#define LPTCITEM _COMPAT_AW(LPTCITEM)
#define TC_ITEM _COMPAT_AW(TC_ITEM)
#endif
