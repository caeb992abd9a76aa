/* Tree views, which are not there, and that programs are compiled with: CreateWindow says their
 * class on stderr. Microsoft: "Tree View". */
#pragma once

#include <commctrl/general.h>

typedef struct _TREEITEM *HTREEITEM;
#define TVI_ROOT ((HTREEITEM)(ULONG_PTR)-0x10000)
#define TVI_FIRST ((HTREEITEM)(ULONG_PTR)-0x0FFFF)
#define TVI_LAST ((HTREEITEM)(ULONG_PTR)-0x0FFFE)
#define TVI_SORT ((HTREEITEM)(ULONG_PTR)-0x0FFFD)

typedef struct tagTVITEMA {
    UINT mask;
    HTREEITEM hItem;
    UINT state;
    UINT stateMask;
    LPSTR pszText;
    int cchTextMax;
    int iImage;
    int iSelectedImage;
    int cChildren;
    LPARAM lParam;
} TVITEMA, *LPTVITEMA;
typedef struct tagTVITEMW {
    UINT mask;
    HTREEITEM hItem;
    UINT state;
    UINT stateMask;
    LPWSTR pszText;
    int cchTextMax;
    int iImage;
    int iSelectedImage;
    int cChildren;
    LPARAM lParam;
} TVITEMW, *LPTVITEMW;
typedef TVITEMA TV_ITEMA;
typedef TVITEMW TV_ITEMW;
typedef struct tagTVITEMEXA {
    UINT mask;
    HTREEITEM hItem;
    UINT state;
    UINT stateMask;
    LPSTR pszText;
    int cchTextMax;
    int iImage;
    int iSelectedImage;
    int cChildren;
    LPARAM lParam;
    int iIntegral;
    UINT uStateEx;
    HWND hwnd;
    int iExpandedImage;
    int iReserved;
} TVITEMEXA, *LPTVITEMEXA;
typedef struct tagTVITEMEXW {
    UINT mask;
    HTREEITEM hItem;
    UINT state;
    UINT stateMask;
    LPWSTR pszText;
    int cchTextMax;
    int iImage;
    int iSelectedImage;
    int cChildren;
    LPARAM lParam;
    int iIntegral;
    UINT uStateEx;
    HWND hwnd;
    int iExpandedImage;
    int iReserved;
} TVITEMEXW, *LPTVITEMEXW;
typedef struct tagTVINSERTSTRUCTA {
    HTREEITEM hParent;
    HTREEITEM hInsertAfter;
    union {
        TVITEMEXA itemex;
        TVITEMA item;
    };
} TVINSERTSTRUCTA, *LPTVINSERTSTRUCTA;
typedef struct tagTVINSERTSTRUCTW {
    HTREEITEM hParent;
    HTREEITEM hInsertAfter;
    union {
        TVITEMEXW itemex;
        TVITEMW item;
    };
} TVINSERTSTRUCTW, *LPTVINSERTSTRUCTW;
typedef TVINSERTSTRUCTA TV_INSERTSTRUCTA;
typedef TVINSERTSTRUCTW TV_INSERTSTRUCTW;
typedef struct tagNMTREEVIEWA {
    NMHDR hdr;
    UINT action;
    TVITEMA itemOld;
    TVITEMA itemNew;
    POINT ptDrag;
} NMTREEVIEWA, *LPNMTREEVIEWA;
typedef struct tagNMTREEVIEWW {
    NMHDR hdr;
    UINT action;
    TVITEMW itemOld;
    TVITEMW itemNew;
    POINT ptDrag;
} NMTREEVIEWW, *LPNMTREEVIEWW;
typedef NMTREEVIEWA NM_TREEVIEWA;
typedef NMTREEVIEWW NM_TREEVIEWW;
typedef struct tagTVDISPINFOA {
    NMHDR hdr;
    TVITEMA item;
} NMTVDISPINFOA, *LPNMTVDISPINFOA;
typedef struct tagTVDISPINFOW {
    NMHDR hdr;
    TVITEMW item;
} NMTVDISPINFOW, *LPNMTVDISPINFOW;

typedef struct tagTVHITTESTINFO {
    POINT pt;
    UINT flags;
    HTREEITEM hItem;
} TVHITTESTINFO, *LPTVHITTESTINFO;

#define TVS_HASBUTTONS 0x0001
#define TVS_HASLINES 0x0002
#define TVS_LINESATROOT 0x0004
#define TVS_EDITLABELS 0x0008
#define TVS_DISABLEDRAGDROP 0x0010
#define TVS_SHOWSELALWAYS 0x0020
#define TVS_CHECKBOXES 0x0100
#define TVS_TRACKSELECT 0x0200
#define TVS_SINGLEEXPAND 0x0400
#define TVS_FULLROWSELECT 0x1000
#define TVIF_TEXT 0x0001
#define TVIF_IMAGE 0x0002
#define TVIF_PARAM 0x0004
#define TVIF_STATE 0x0008
#define TVIF_HANDLE 0x0010
#define TVIF_SELECTEDIMAGE 0x0020
#define TVIF_CHILDREN 0x0040
#define TVIS_SELECTED 0x0002
#define TVIS_CUT 0x0004
#define TVIS_BOLD 0x0010
#define TVIS_EXPANDED 0x0020
#define TVIS_EXPANDEDONCE 0x0040
#define TVIS_OVERLAYMASK 0x0F00
#define TVIS_STATEIMAGEMASK 0xF000
#define TVE_COLLAPSE 0x0001
#define TVE_EXPAND 0x0002
#define TVE_TOGGLE 0x0003
#define TVSIL_NORMAL 0
#define TVSIL_STATE 2
#define TVGN_ROOT 0
#define TVGN_NEXT 1
#define TVGN_PREVIOUS 2
#define TVGN_PARENT 3
#define TVGN_CHILD 4
#define TVGN_FIRSTVISIBLE 5
#define TVGN_NEXTVISIBLE 6
#define TVGN_CARET 9
#define TVHT_NOWHERE 0x0001
#define TVHT_ONITEMICON 0x0002
#define TVHT_ONITEMLABEL 0x0004
#define TVHT_ONITEMSTATEICON 0x0040
#define TVHT_ONITEM 0x0046
#define TVM_INSERTITEMA (TV_FIRST + 0)
#define TVM_INSERTITEMW (TV_FIRST + 50)
#define TVM_DELETEITEM (TV_FIRST + 1)
#define TVM_EXPAND (TV_FIRST + 2)
#define TVM_GETITEMRECT (TV_FIRST + 4)
#define TVM_GETCOUNT (TV_FIRST + 5)
#define TVM_GETINDENT (TV_FIRST + 6)
#define TVM_SETINDENT (TV_FIRST + 7)
#define TVM_GETIMAGELIST (TV_FIRST + 8)
#define TVM_SETIMAGELIST (TV_FIRST + 9)
#define TVM_GETNEXTITEM (TV_FIRST + 10)
#define TVM_SELECTITEM (TV_FIRST + 11)
#define TVM_GETITEMA (TV_FIRST + 12)
#define TVM_GETITEMW (TV_FIRST + 62)
#define TVM_SETITEMA (TV_FIRST + 13)
#define TVM_SETITEMW (TV_FIRST + 63)
#define TVM_EDITLABELA (TV_FIRST + 14)
#define TVM_EDITLABELW (TV_FIRST + 65)
#define TVM_GETEDITCONTROL (TV_FIRST + 15)
#define TVM_HITTEST (TV_FIRST + 17)
#define TVM_SORTCHILDREN (TV_FIRST + 19)
#define TVM_ENSUREVISIBLE (TV_FIRST + 20)
#define TVM_GETITEMSTATE (TV_FIRST + 39)
#define TVM_SETEXTENDEDSTYLE (TV_FIRST + 44)
#define TVM_SETBKCOLOR (TV_FIRST + 29)
#define TVM_SETTEXTCOLOR (TV_FIRST + 30)
#define TVN_SELCHANGINGA (0U - 401U)
#define TVN_SELCHANGINGW (0U - 450U)
#define TVN_SELCHANGEDA (0U - 402U)
#define TVN_SELCHANGEDW (0U - 451U)
#define TVN_ITEMEXPANDINGA (0U - 405U)
#define TVN_ITEMEXPANDINGW (0U - 454U)
#define TVN_ITEMEXPANDEDA (0U - 406U)
#define TVN_ITEMEXPANDEDW (0U - 455U)
#define TVN_BEGINLABELEDITA (0U - 410U)
#define TVN_BEGINLABELEDITW (0U - 459U)
#define TVN_ENDLABELEDITA (0U - 411U)
#define TVN_ENDLABELEDITW (0U - 460U)
#define TVN_DELETEITEMA (0U - 409U)
#define TVN_DELETEITEMW (0U - 458U)
#define TVN_KEYDOWN (0U - 412U)

/* Microsoft: "Tree-View Macros". */
#define TreeView_InsertItem(hwnd, item)                                                            \
    ((HTREEITEM)SNDMSG((hwnd), TVM_INSERTITEM, 0, (LPARAM)(item)))
#define TreeView_DeleteItem(hwnd, item) ((BOOL)SNDMSG((hwnd), TVM_DELETEITEM, 0, (LPARAM)(item)))
#define TreeView_DeleteAllItems(hwnd) ((BOOL)SNDMSG((hwnd), TVM_DELETEITEM, 0, (LPARAM)TVI_ROOT))
#define TreeView_Expand(hwnd, item, code)                                                          \
    ((BOOL)SNDMSG((hwnd), TVM_EXPAND, (WPARAM)(code), (LPARAM)(item)))
#define TreeView_GetCount(hwnd) ((UINT)SNDMSG((hwnd), TVM_GETCOUNT, 0, 0))
#define TreeView_SetImageList(hwnd, list, kind)                                                    \
    ((HIMAGELIST)SNDMSG((hwnd), TVM_SETIMAGELIST, (WPARAM)(kind), (LPARAM)(list)))
#define TreeView_GetNextItem(hwnd, item, code)                                                     \
    ((HTREEITEM)SNDMSG((hwnd), TVM_GETNEXTITEM, (WPARAM)(code), (LPARAM)(item)))
#define TreeView_GetChild(hwnd, item) TreeView_GetNextItem(hwnd, item, TVGN_CHILD)
#define TreeView_GetNextSibling(hwnd, item) TreeView_GetNextItem(hwnd, item, TVGN_NEXT)
#define TreeView_GetPrevSibling(hwnd, item) TreeView_GetNextItem(hwnd, item, TVGN_PREVIOUS)
#define TreeView_GetParent(hwnd, item) TreeView_GetNextItem(hwnd, item, TVGN_PARENT)
#define TreeView_GetSelection(hwnd) TreeView_GetNextItem(hwnd, NULL, TVGN_CARET)
#define TreeView_GetRoot(hwnd) TreeView_GetNextItem(hwnd, NULL, TVGN_ROOT)
#define TreeView_Select(hwnd, item, code)                                                          \
    ((BOOL)SNDMSG((hwnd), TVM_SELECTITEM, (WPARAM)(code), (LPARAM)(item)))
#define TreeView_SelectItem(hwnd, item) TreeView_Select(hwnd, item, TVGN_CARET)
#define TreeView_GetItem(hwnd, item) ((BOOL)SNDMSG((hwnd), TVM_GETITEM, 0, (LPARAM)(item)))
#define TreeView_SetItem(hwnd, item) ((BOOL)SNDMSG((hwnd), TVM_SETITEM, 0, (LPARAM)(item)))
#define TreeView_EditLabel(hwnd, item) ((HWND)SNDMSG((hwnd), TVM_EDITLABEL, 0, (LPARAM)(item)))
#define TreeView_HitTest(hwnd, info) ((HTREEITEM)SNDMSG((hwnd), TVM_HITTEST, 0, (LPARAM)(info)))
#define TreeView_EnsureVisible(hwnd, item)                                                         \
    ((BOOL)SNDMSG((hwnd), TVM_ENSUREVISIBLE, 0, (LPARAM)(item)))
#define TreeView_GetItemState(hwnd, item, mask)                                                    \
    ((UINT)SNDMSG((hwnd), TVM_GETITEMSTATE, (WPARAM)(item), (LPARAM)(mask)))
#define TreeView_SetExtendedStyle(hwnd, style, mask)                                               \
    ((DWORD)SNDMSG((hwnd), TVM_SETEXTENDEDSTYLE, (WPARAM)(mask), (LPARAM)(style)))
#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define TVM_INSERTITEM _COMPAT_AW(TVM_INSERTITEM)
#define TVM_GETITEM _COMPAT_AW(TVM_GETITEM)
#define TVM_SETITEM _COMPAT_AW(TVM_SETITEM)
#define TVM_EDITLABEL _COMPAT_AW(TVM_EDITLABEL)
#define TVN_SELCHANGING _COMPAT_AW(TVN_SELCHANGING)
#define TVN_SELCHANGED _COMPAT_AW(TVN_SELCHANGED)
#define TVN_ITEMEXPANDING _COMPAT_AW(TVN_ITEMEXPANDING)
#define TVN_ITEMEXPANDED _COMPAT_AW(TVN_ITEMEXPANDED)
#define TVN_BEGINLABELEDIT _COMPAT_AW(TVN_BEGINLABELEDIT)
#define TVN_ENDLABELEDIT _COMPAT_AW(TVN_ENDLABELEDIT)
#define TVN_DELETEITEM _COMPAT_AW(TVN_DELETEITEM)
#define TVITEM _COMPAT_AW(TVITEM)
#define LPTVITEM _COMPAT_AW(LPTVITEM)
#define TV_ITEM _COMPAT_AW(TV_ITEM)
#define TVITEMEX _COMPAT_AW(TVITEMEX)
#define TVINSERTSTRUCT _COMPAT_AW(TVINSERTSTRUCT)
#define LPTVINSERTSTRUCT _COMPAT_AW(LPTVINSERTSTRUCT)
#define TV_INSERTSTRUCT _COMPAT_AW(TV_INSERTSTRUCT)
#define NMTREEVIEW _COMPAT_AW(NMTREEVIEW)
#define LPNMTREEVIEW _COMPAT_AW(LPNMTREEVIEW)
#define NM_TREEVIEW _COMPAT_AW(NM_TREEVIEW)
#define NMTVDISPINFO _COMPAT_AW(NMTVDISPINFO)
#endif
