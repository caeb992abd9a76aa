/* Menus: as data, in a window's bar, and as popups. */
#pragma once

#include <user/types.h>

#define MF_INSERT 0x00000000
#define MF_CHANGE 0x00000080
#define MF_APPEND 0x00000100
#define MF_DELETE 0x00000200
#define MF_REMOVE 0x00001000
#define MF_BYCOMMAND 0x00000000
#define MF_BYPOSITION 0x00000400
#define MF_SEPARATOR 0x00000800
#define MF_ENABLED 0x00000000
#define MF_GRAYED 0x00000001
#define MF_DISABLED 0x00000002
#define MF_UNCHECKED 0x00000000
#define MF_CHECKED 0x00000008
#define MF_USECHECKBITMAPS 0x00000200
#define MF_STRING 0x00000000
#define MF_BITMAP 0x00000004
#define MF_OWNERDRAW 0x00000100
#define MF_POPUP 0x00000010
#define MF_MENUBARBREAK 0x00000020
#define MF_MENUBREAK 0x00000040
#define MF_UNHILITE 0x00000000
#define MF_HILITE 0x00000080
#define MF_DEFAULT 0x00001000
#define MF_SYSMENU 0x00002000
#define MF_HELP 0x00004000
#define MF_RIGHTJUSTIFY 0x00004000
#define MF_MOUSESELECT 0x00008000
#define MF_END 0x00000080

#define TPM_LEFTBUTTON 0x0000
#define TPM_RIGHTBUTTON 0x0002
#define TPM_LEFTALIGN 0x0000
#define TPM_CENTERALIGN 0x0004
#define TPM_RIGHTALIGN 0x0008
#define TPM_TOPALIGN 0x0000
#define TPM_VCENTERALIGN 0x0010
#define TPM_BOTTOMALIGN 0x0020
#define TPM_HORIZONTAL 0x0000
#define TPM_VERTICAL 0x0040
#define TPM_NONOTIFY 0x0080
#define TPM_RETURNCMD 0x0100
#define TPM_RECURSE 0x0001
#define TPM_HORPOSANIMATION 0x0400
#define TPM_HORNEGANIMATION 0x0800
#define TPM_VERPOSANIMATION 0x1000
#define TPM_VERNEGANIMATION 0x2000
#define TPM_NOANIMATION 0x4000

/* What a procedure answers to WM_MENUCHAR, in the high word. */
#define MNC_IGNORE 0
#define MNC_CLOSE 1
#define MNC_EXECUTE 2
#define MNC_SELECT 3

typedef struct tagTPMPARAMS {
    UINT cbSize;
    RECT rcExclude;
} TPMPARAMS, *LPTPMPARAMS;

#define OBJID_SYSMENU ((LONG)0xFFFFFFFF)
#define OBJID_MENU ((LONG)0xFFFFFFFD)
#define OBJID_CLIENT ((LONG)0xFFFFFFFC)
#define OBJID_VSCROLL ((LONG)0xFFFFFFFB)
#define OBJID_HSCROLL ((LONG)0xFFFFFFFA)

typedef struct tagMENUBARINFO {
    DWORD cbSize;
    RECT rcBar;
    HMENU hMenu;
    HWND hwndMenu;
    BOOL fBarFocused : 1;
    BOOL fFocused : 1;
    BOOL fUnused : 30;
} MENUBARINFO, *PMENUBARINFO, *LPMENUBARINFO;

_COMPAT_BEGIN_C

/* A menu of the program's resources, of either form. ERROR_RESOURCE_NAME_NOT_FOUND,
 * ERROR_INVALID_DATA. Microsoft: "LoadMenuW". */
HMENU WINAPI LoadMenuA(HINSTANCE instance, LPCSTR name);
HMENU WINAPI LoadMenuW(HINSTANCE instance, LPCWSTR name);

/* An empty menu; DestroyMenu takes those below it along. A window's menu goes with the window.
 * ERROR_INVALID_MENU_HANDLE. Microsoft: "CreateMenu", "DestroyMenu", "IsMenu". */
HMENU WINAPI CreateMenu(void);
HMENU WINAPI CreatePopupMenu(void);
BOOL WINAPI DestroyMenu(HMENU menu);
BOOL WINAPI IsMenu(HMENU menu);

/* Puts an item behind all, or before another one; with MF_POPUP `id` is the menu below it.
 * ERROR_INVALID_MENU_HANDLE. Microsoft: "AppendMenuW", "InsertMenuW". */
BOOL WINAPI AppendMenuA(HMENU menu, UINT flags, UINT_PTR id, LPCSTR text);
BOOL WINAPI AppendMenuW(HMENU menu, UINT flags, UINT_PTR id, LPCWSTR text);
BOOL WINAPI InsertMenuA(HMENU menu, UINT before, UINT flags, UINT_PTR id, LPCSTR text);
BOOL WINAPI InsertMenuW(HMENU menu, UINT before, UINT flags, UINT_PTR id, LPCWSTR text);

/* An item by its identifier, also in the menus below, or by MF_BYPOSITION: changes it, takes it
 * out, or takes it out with the menu below it. ERROR_MENU_ITEM_NOT_FOUND,
 * ERROR_INVALID_MENU_HANDLE. Microsoft: "ModifyMenuW", "RemoveMenu", "DeleteMenu". */
BOOL WINAPI ModifyMenuA(HMENU menu, UINT item, UINT flags, UINT_PTR id, LPCSTR text);
BOOL WINAPI ModifyMenuW(HMENU menu, UINT item, UINT flags, UINT_PTR id, LPCWSTR text);
BOOL WINAPI RemoveMenu(HMENU menu, UINT item, UINT how);
BOOL WINAPI DeleteMenu(HMENU menu, UINT item, UINT how);

/* What they were before, -1 if there is no such item. Microsoft: "EnableMenuItem",
 * "CheckMenuItem". */
BOOL WINAPI EnableMenuItem(HMENU menu, UINT item, UINT how);
DWORD WINAPI CheckMenuItem(HMENU menu, UINT item, UINT how);

/* -1 (null, 0) if there is no such item or menu. The state of an item with a menu below it has the
 * number of that menu's items in its second byte. Microsoft: "GetMenuState", "GetMenuItemID", … */
int WINAPI GetMenuItemCount(HMENU menu);
UINT WINAPI GetMenuItemID(HMENU menu, int position);
UINT WINAPI GetMenuState(HMENU menu, UINT item, UINT how);
int WINAPI GetMenuStringA(HMENU menu, UINT item, LPSTR text, int size, UINT how);
int WINAPI GetMenuStringW(HMENU menu, UINT item, LPWSTR text, int size, UINT how);
HMENU WINAPI GetSubMenu(HMENU menu, int position);

/* The menu of a window that is no child. ERROR_INVALID_WINDOW_HANDLE, ERROR_INVALID_MENU_HANDLE.
 * Microsoft: "GetMenu", "SetMenu". */
HMENU WINAPI GetMenu(HWND window);
BOOL WINAPI SetMenu(HWND window, HMENU menu);

/* Opens a popup and comes back when it is closed; meanwhile messages are dispatched. The window,
 * one of the calling thread's, gets WM_ENTERMENULOOP, WM_INITMENU, WM_INITMENUPOPUP,
 * WM_MENUSELECT, WM_UNINITMENUPOPUP, WM_EXITMENULOOP, and the chosen item as a posted WM_COMMAND;
 * with TPM_RETURNCMD the result is the item's identifier, or 0. The rectangle of TrackPopupMenuEx
 * stays seen; that of TrackPopupMenu means nothing. ERROR_INVALID_MENU_HANDLE,
 * ERROR_INVALID_WINDOW_HANDLE, ERROR_POPUP_ALREADY_ACTIVE. Microsoft: "TrackPopupMenuEx". */
BOOL WINAPI TrackPopupMenu(HMENU menu, UINT flags, int x, int y, int reserved, HWND window,
                           const RECT *rectangle);
BOOL WINAPI TrackPopupMenuEx(HMENU menu, UINT flags, int x, int y, HWND window,
                             LPTPMPARAMS parameters);

/* Closes the calling thread's menu. FALSE: none is open. Microsoft: "EndMenu". */
BOOL WINAPI EndMenu(void);

/* An item's place on the screen, in the window's bar or in an open popup, and the item at a place
 * (-1: none). Microsoft: "GetMenuItemRect", "MenuItemFromPoint". */
BOOL WINAPI GetMenuItemRect(HWND window, HMENU menu, UINT item, LPRECT place);
int WINAPI MenuItemFromPoint(HWND window, HMENU menu, POINT place);

/* A window's bar (OBJID_MENU), its own menu (OBJID_SYSMENU: the desktop shows it, so it has no
 * place), or what a popup's window shows (OBJID_CLIENT); `item` is 0, or an item's position and 1.
 * FALSE: it has none, or no such item. ERROR_INVALID_WINDOW_HANDLE, ERROR_INVALID_PARAMETER (its
 * size), ERROR_INVALID_MENU_HANDLE (no popup's window). Microsoft: "GetMenuBarInfo". */
BOOL WINAPI GetMenuBarInfo(HWND window, LONG object, LONG item, PMENUBARINFO info);

/* An item of the bar looks chosen (MF_HILITE) or not. Microsoft: "HiliteMenuItem". */
BOOL WINAPI HiliteMenuItem(HWND window, HMENU menu, UINT item, UINT how);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define LoadMenu _COMPAT_AW(LoadMenu)
#define AppendMenu _COMPAT_AW(AppendMenu)
#define InsertMenu _COMPAT_AW(InsertMenu)
#define ModifyMenu _COMPAT_AW(ModifyMenu)
#define GetMenuString _COMPAT_AW(GetMenuString)
#endif
