/* Menus by way of structures, and what else is kept about them. Nothing is drawn yet. */
#pragma once

#include <user/menus.h>

#define MIIM_STATE 0x00000001
#define MIIM_ID 0x00000002
#define MIIM_SUBMENU 0x00000004
#define MIIM_CHECKMARKS 0x00000008
#define MIIM_TYPE 0x00000010
#define MIIM_DATA 0x00000020
#define MIIM_STRING 0x00000040
#define MIIM_BITMAP 0x00000080
#define MIIM_FTYPE 0x00000100

#define MFT_STRING MF_STRING
#define MFT_BITMAP MF_BITMAP
#define MFT_MENUBARBREAK MF_MENUBARBREAK
#define MFT_MENUBREAK MF_MENUBREAK
#define MFT_OWNERDRAW MF_OWNERDRAW
#define MFT_RADIOCHECK 0x00000200
#define MFT_SEPARATOR MF_SEPARATOR
#define MFT_RIGHTORDER 0x00002000
#define MFT_RIGHTJUSTIFY MF_RIGHTJUSTIFY

#define MFS_GRAYED 0x00000003
#define MFS_DISABLED MFS_GRAYED
#define MFS_CHECKED MF_CHECKED
#define MFS_HILITE MF_HILITE
#define MFS_ENABLED MF_ENABLED
#define MFS_UNCHECKED MF_UNCHECKED
#define MFS_UNHILITE MF_UNHILITE
#define MFS_DEFAULT MF_DEFAULT

#define GMDI_USEDISABLED 0x0001
#define GMDI_GOINTOPOPUPS 0x0002

#define MIM_MAXHEIGHT 0x00000001
#define MIM_BACKGROUND 0x00000002
#define MIM_HELPID 0x00000004
#define MIM_MENUDATA 0x00000008
#define MIM_STYLE 0x00000010
#define MIM_APPLYTOSUBMENUS 0x80000000
#define MNS_NOCHECK 0x80000000
#define MNS_MODELESS 0x40000000
#define MNS_DRAGDROP 0x20000000
#define MNS_AUTODISMISS 0x10000000
#define MNS_NOTIFYBYPOS 0x08000000
#define MNS_CHECKORBMP 0x04000000

typedef struct tagMENUITEMINFOA {
    UINT cbSize;
    UINT fMask;
    UINT fType;
    UINT fState;
    UINT wID;
    HMENU hSubMenu;
    HBITMAP hbmpChecked;
    HBITMAP hbmpUnchecked;
    ULONG_PTR dwItemData;
    LPSTR dwTypeData;
    UINT cch;
    HBITMAP hbmpItem;
} MENUITEMINFOA, *LPMENUITEMINFOA;
typedef const MENUITEMINFOA *LPCMENUITEMINFOA;

typedef struct tagMENUITEMINFOW {
    UINT cbSize;
    UINT fMask;
    UINT fType;
    UINT fState;
    UINT wID;
    HMENU hSubMenu;
    HBITMAP hbmpChecked;
    HBITMAP hbmpUnchecked;
    ULONG_PTR dwItemData;
    LPWSTR dwTypeData;
    UINT cch;
    HBITMAP hbmpItem;
} MENUITEMINFOW, *LPMENUITEMINFOW;
typedef const MENUITEMINFOW *LPCMENUITEMINFOW;

typedef struct tagMENUINFO {
    DWORD cbSize;
    DWORD fMask;
    DWORD dwStyle;
    UINT cyMax;
    HBRUSH hbrBack;
    DWORD dwContextHelpID;
    ULONG_PTR dwMenuData;
} MENUINFO, *LPMENUINFO;
typedef const MENUINFO *LPCMENUINFO;

_COMPAT_BEGIN_C

/* What the mask names of an item, by position or identifier: read, written, or of a new one in
 * front of it. ERROR_INVALID_PARAMETER (cbSize), ERROR_INVALID_MENU_HANDLE,
 * ERROR_MENU_ITEM_NOT_FOUND. Microsoft: "GetMenuItemInfoW", "MENUITEMINFOW", … */
BOOL WINAPI GetMenuItemInfoA(HMENU menu, UINT item, BOOL by_position, LPMENUITEMINFOA info);
BOOL WINAPI GetMenuItemInfoW(HMENU menu, UINT item, BOOL by_position, LPMENUITEMINFOW info);
BOOL WINAPI SetMenuItemInfoA(HMENU menu, UINT item, BOOL by_position, LPCMENUITEMINFOA info);
BOOL WINAPI SetMenuItemInfoW(HMENU menu, UINT item, BOOL by_position, LPCMENUITEMINFOW info);
BOOL WINAPI InsertMenuItemA(HMENU menu, UINT item, BOOL by_position, LPCMENUITEMINFOA info);
BOOL WINAPI InsertMenuItemW(HMENU menu, UINT item, BOOL by_position, LPCMENUITEMINFOW info);

/* One of several items gets a round mark, the others of them lose it. Microsoft:
 * "CheckMenuRadioItem". */
BOOL WINAPI CheckMenuRadioItem(HMENU menu, UINT first, UINT last, UINT checked, UINT how);

/* The item that a double click chooses (-1: none). Microsoft: "SetMenuDefaultItem". */
BOOL WINAPI SetMenuDefaultItem(HMENU menu, UINT item, UINT by_position);
UINT WINAPI GetMenuDefaultItem(HMENU menu, UINT by_position, UINT flags);

/* Kept, and not seen. Microsoft: "SetMenuItemBitmaps", "SetMenuInfo". */
BOOL WINAPI SetMenuItemBitmaps(HMENU menu, UINT item, UINT how, HBITMAP unchecked, HBITMAP checked);
BOOL WINAPI SetMenuInfo(HMENU menu, LPCMENUINFO info);
BOOL WINAPI GetMenuInfo(HMENU menu, LPMENUINFO info);

/* The menu at a window's icon, which the program may change; `revert` makes it as it was, and
 * returns null. Microsoft: "GetSystemMenu", "DrawMenuBar". */
HMENU WINAPI GetSystemMenu(HWND window, BOOL revert);
BOOL WINAPI DrawMenuBar(HWND window);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
typedef _COMPAT_AW(MENUITEMINFO) MENUITEMINFO;
typedef _COMPAT_AW(LPMENUITEMINFO) LPMENUITEMINFO;
typedef _COMPAT_AW(LPCMENUITEMINFO) LPCMENUITEMINFO;
#define GetMenuItemInfo _COMPAT_AW(GetMenuItemInfo)
#define SetMenuItemInfo _COMPAT_AW(SetMenuItemInfo)
#define InsertMenuItem _COMPAT_AW(InsertMenuItem)
#endif
