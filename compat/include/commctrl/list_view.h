/* Items in rows, each with subitems in columns: a list view that is a report (LVS_REPORT), with
 * small pictures in front of the items. Its other views, pictures of states and subitems, labels
 * that are edited and items that only the program has (LVS_OWNERDATA) are not there. It tells its
 * parent by WM_NOTIFY. Indices count from 0; subitem 0 is the item. Microsoft: "List View". */
#pragma once

#include <commctrl/image_list.h>

#define WC_LISTVIEWA "SysListView32"
#define WC_LISTVIEWW L"SysListView32"

#define LVS_ICON 0x0000
#define LVS_REPORT 0x0001
#define LVS_SMALLICON 0x0002
#define LVS_LIST 0x0003
#define LVS_TYPEMASK 0x0003
#define LVS_SINGLESEL 0x0004
#define LVS_SHOWSELALWAYS 0x0008
#define LVS_SORTASCENDING 0x0010
#define LVS_SORTDESCENDING 0x0020
#define LVS_SHAREIMAGELISTS 0x0040
#define LVS_NOLABELWRAP 0x0080
#define LVS_AUTOARRANGE 0x0100
#define LVS_EDITLABELS 0x0200
#define LVS_OWNERDRAWFIXED 0x0400
#define LVS_ALIGNTOP 0x0000
#define LVS_ALIGNLEFT 0x0800
#define LVS_ALIGNMASK 0x0C00
#define LVS_OWNERDATA 0x1000
#define LVS_NOSCROLL 0x2000
#define LVS_NOCOLUMNHEADER 0x4000
#define LVS_NOSORTHEADER 0x8000
#define LVS_TYPESTYLEMASK 0xFC00

#define LVS_EX_GRIDLINES 0x00000001
#define LVS_EX_SUBITEMIMAGES 0x00000002
#define LVS_EX_CHECKBOXES 0x00000004
#define LVS_EX_TRACKSELECT 0x00000008
#define LVS_EX_HEADERDRAGDROP 0x00000010
#define LVS_EX_FULLROWSELECT 0x00000020
#define LVS_EX_ONECLICKACTIVATE 0x00000040
#define LVS_EX_TWOCLICKACTIVATE 0x00000080
#define LVS_EX_FLATSB 0x00000100
#define LVS_EX_INFOTIP 0x00000400
#define LVS_EX_UNDERLINEHOT 0x00000800
#define LVS_EX_UNDERLINECOLD 0x00001000
#define LVS_EX_LABELTIP 0x00004000
#define LVS_EX_BORDERSELECT 0x00008000
#define LVS_EX_DOUBLEBUFFER 0x00010000

#define LVM_GETBKCOLOR (LVM_FIRST + 0)
#define LVM_SETBKCOLOR (LVM_FIRST + 1)
#define LVM_GETIMAGELIST (LVM_FIRST + 2)
#define LVM_SETIMAGELIST (LVM_FIRST + 3)
#define LVSIL_NORMAL 0
#define LVSIL_SMALL 1 /* in front of the items */
#define LVSIL_STATE 2
#define LVM_GETITEMCOUNT (LVM_FIRST + 4)
#define LVM_GETITEMA (LVM_FIRST + 5)
#define LVM_GETITEMW (LVM_FIRST + 75)
#define LVM_SETITEMA (LVM_FIRST + 6)
#define LVM_SETITEMW (LVM_FIRST + 76)
#define LVM_INSERTITEMA (LVM_FIRST + 7)
#define LVM_INSERTITEMW (LVM_FIRST + 77)
#define LVM_DELETEITEM (LVM_FIRST + 8)
#define LVM_DELETEALLITEMS (LVM_FIRST + 9)
#define LVM_GETNEXTITEM (LVM_FIRST + 12)
#define LVM_FINDITEMA (LVM_FIRST + 13)
#define LVM_FINDITEMW (LVM_FIRST + 83)
#define LVM_GETITEMRECT (LVM_FIRST + 14)
#define LVM_GETSTRINGWIDTHA (LVM_FIRST + 17)
#define LVM_GETSTRINGWIDTHW (LVM_FIRST + 87)
#define LVM_HITTEST (LVM_FIRST + 18)
#define LVM_ENSUREVISIBLE (LVM_FIRST + 19)
#define LVM_SCROLL (LVM_FIRST + 20)
#define LVM_REDRAWITEMS (LVM_FIRST + 21)
#define LVM_ARRANGE (LVM_FIRST + 22)
#define LVM_EDITLABELA (LVM_FIRST + 23)
#define LVM_EDITLABELW (LVM_FIRST + 118)
#define LVM_GETEDITCONTROL (LVM_FIRST + 24)
#define LVM_GETCOLUMNA (LVM_FIRST + 25)
#define LVM_GETCOLUMNW (LVM_FIRST + 95)
#define LVM_SETCOLUMNA (LVM_FIRST + 26)
#define LVM_SETCOLUMNW (LVM_FIRST + 96)
#define LVM_INSERTCOLUMNA (LVM_FIRST + 27)
#define LVM_INSERTCOLUMNW (LVM_FIRST + 97)
#define LVM_DELETECOLUMN (LVM_FIRST + 28)
#define LVM_GETCOLUMNWIDTH (LVM_FIRST + 29)
#define LVM_SETCOLUMNWIDTH (LVM_FIRST + 30)
#define LVM_GETHEADER (LVM_FIRST + 31)
#define LVM_GETTEXTCOLOR (LVM_FIRST + 35)
#define LVM_SETTEXTCOLOR (LVM_FIRST + 36)
#define LVM_GETTEXTBKCOLOR (LVM_FIRST + 37)
#define LVM_SETTEXTBKCOLOR (LVM_FIRST + 38)
#define LVM_GETTOPINDEX (LVM_FIRST + 39)
#define LVM_GETCOUNTPERPAGE (LVM_FIRST + 40)
#define LVM_UPDATE (LVM_FIRST + 42)
#define LVM_SETITEMSTATE (LVM_FIRST + 43)
#define LVM_GETITEMSTATE (LVM_FIRST + 44)
#define LVM_GETITEMTEXTA (LVM_FIRST + 45)
#define LVM_GETITEMTEXTW (LVM_FIRST + 115)
#define LVM_SETITEMTEXTA (LVM_FIRST + 46)
#define LVM_SETITEMTEXTW (LVM_FIRST + 116)
#define LVM_SETITEMCOUNT (LVM_FIRST + 47)
#define LVM_SORTITEMS (LVM_FIRST + 48)
#define LVM_GETSELECTEDCOUNT (LVM_FIRST + 50)
#define LVM_SETEXTENDEDLISTVIEWSTYLE (LVM_FIRST + 54)
#define LVM_GETEXTENDEDLISTVIEWSTYLE (LVM_FIRST + 55)
#define LVM_GETSUBITEMRECT (LVM_FIRST + 56)
#define LVM_SUBITEMHITTEST (LVM_FIRST + 57)
#define LVM_GETSELECTIONMARK (LVM_FIRST + 66)
#define LVM_SETSELECTIONMARK (LVM_FIRST + 67)
#define LVM_SORTITEMSEX (LVM_FIRST + 81)
#define LVM_ISITEMVISIBLE (LVM_FIRST + 182)
#define LVM_SETUNICODEFORMAT CCM_SETUNICODEFORMAT
#define LVM_GETUNICODEFORMAT CCM_GETUNICODEFORMAT

/* LVITEM::mask: what is set or asked for. */
#define LVIF_TEXT 0x00000001
#define LVIF_IMAGE 0x00000002
#define LVIF_PARAM 0x00000004
#define LVIF_STATE 0x00000008
#define LVIF_INDENT 0x00000010
#define LVIF_NORECOMPUTE 0x00000800
#define LVIF_DI_SETITEM 0x00001000
#define LVIS_FOCUSED 0x0001
#define LVIS_SELECTED 0x0002
#define LVIS_CUT 0x0004
#define LVIS_DROPHILITED 0x0008
#define LVIS_OVERLAYMASK 0x0F00
#define LVIS_STATEIMAGEMASK 0xF000
#define INDEXTOSTATEIMAGEMASK(i) ((i) << 12)
/* As a text: the parent is asked for it by LVN_GETDISPINFO. */
#define LPSTR_TEXTCALLBACKA ((LPSTR)(INT_PTR)-1)
#define LPSTR_TEXTCALLBACKW ((LPWSTR)(INT_PTR)-1)
#define I_IMAGECALLBACK (-1)

typedef struct tagLVITEMA {
    UINT mask;
    int iItem;
    int iSubItem;
    UINT state;
    UINT stateMask;
    LPSTR pszText;
    int cchTextMax; /* of the buffer that a text is asked for in */
    int iImage;
    LPARAM lParam;
    int iIndent;
    int iGroupId;
    UINT cColumns;
    UINT *puColumns;
    int *piColFmt;
    int iGroup;
} LVITEMA, *LPLVITEMA;
typedef struct tagLVCOLUMNA {
    UINT mask;
    int fmt;
    int cx;
    LPSTR pszText;
    int cchTextMax;
    int iSubItem;
    int iImage;
    int iOrder;
    int cxMin;
    int cxDefault;
    int cxIdeal;
} LVCOLUMNA, *LPLVCOLUMNA;
typedef struct tagLVFINDINFOA {
    UINT flags;
    LPCSTR psz;
    LPARAM lParam;
    POINT pt;
    UINT vkDirection;
} LVFINDINFOA, *LPFINDINFOA;
typedef struct tagLVITEMW {
    UINT mask;
    int iItem;
    int iSubItem;
    UINT state;
    UINT stateMask;
    LPWSTR pszText;
    int cchTextMax; /* of the buffer that a text is asked for in */
    int iImage;
    LPARAM lParam;
    int iIndent;
    int iGroupId;
    UINT cColumns;
    UINT *puColumns;
    int *piColFmt;
    int iGroup;
} LVITEMW, *LPLVITEMW;
typedef struct tagLVCOLUMNW {
    UINT mask;
    int fmt;
    int cx;
    LPWSTR pszText;
    int cchTextMax;
    int iSubItem;
    int iImage;
    int iOrder;
    int cxMin;
    int cxDefault;
    int cxIdeal;
} LVCOLUMNW, *LPLVCOLUMNW;
typedef struct tagLVFINDINFOW {
    UINT flags;
    LPCWSTR psz;
    LPARAM lParam;
    POINT pt;
    UINT vkDirection;
} LVFINDINFOW, *LPFINDINFOW;

#define LVCF_FMT 0x0001
#define LVCF_WIDTH 0x0002
#define LVCF_TEXT 0x0004
#define LVCF_SUBITEM 0x0008
#define LVCF_IMAGE 0x0010
#define LVCF_ORDER 0x0020
#define LVCFMT_LEFT 0x0000
#define LVCFMT_RIGHT 0x0001
#define LVCFMT_CENTER 0x0002
#define LVCFMT_JUSTIFYMASK 0x0003
#define LVSCW_AUTOSIZE (-1) /* as wide as the texts */
#define LVSCW_AUTOSIZE_USEHEADER (-2)

#define LVFI_PARAM 0x0001
#define LVFI_STRING 0x0002
#define LVFI_SUBSTRING 0x0004
#define LVFI_PARTIAL 0x0008
#define LVFI_WRAP 0x0020
#define LVFI_NEARESTXY 0x0040

#define LVNI_ALL 0x0000
#define LVNI_FOCUSED 0x0001
#define LVNI_SELECTED 0x0002
#define LVNI_CUT 0x0004
#define LVNI_DROPHILITED 0x0008
#define LVNI_ABOVE 0x0100
#define LVNI_BELOW 0x0200
#define LVNI_TOLEFT 0x0400
#define LVNI_TORIGHT 0x0800

#define LVIR_BOUNDS 0
#define LVIR_ICON 1
#define LVIR_LABEL 2
#define LVIR_SELECTBOUNDS 3

typedef struct tagLVHITTESTINFO {
    POINT pt;
    UINT flags;
    int iItem;
    int iSubItem;
    int iGroup;
} LVHITTESTINFO, *LPLVHITTESTINFO;
#define LVHT_NOWHERE 0x0001
#define LVHT_ONITEMICON 0x0002
#define LVHT_ONITEMLABEL 0x0004
#define LVHT_ONITEMSTATEICON 0x0008
#define LVHT_ONITEM (LVHT_ONITEMICON | LVHT_ONITEMLABEL | LVHT_ONITEMSTATEICON)
#define LVHT_ABOVE 0x0008
#define LVHT_BELOW 0x0010
#define LVHT_TORIGHT 0x0020
#define LVHT_TOLEFT 0x0040

/* Orders two items by their LVITEM::lParam, with LVM_SORTITEMSEX by their indices. */
typedef int(CALLBACK *PFNLVCOMPARE)(LPARAM a, LPARAM b, LPARAM parameter);

#define LVN_ITEMCHANGING (LVN_FIRST - 0) /* TRUE: it may not */
#define LVN_ITEMCHANGED (LVN_FIRST - 1)
#define LVN_INSERTITEM (LVN_FIRST - 2)
#define LVN_DELETEITEM (LVN_FIRST - 3)
#define LVN_DELETEALLITEMS (LVN_FIRST - 4) /* TRUE: no LVN_DELETEITEM for each */
#define LVN_BEGINLABELEDITA (LVN_FIRST - 5)
#define LVN_BEGINLABELEDITW (LVN_FIRST - 75)
#define LVN_ENDLABELEDITA (LVN_FIRST - 6)
#define LVN_ENDLABELEDITW (LVN_FIRST - 76)
#define LVN_COLUMNCLICK (LVN_FIRST - 8)
#define LVN_BEGINDRAG (LVN_FIRST - 9)
#define LVN_BEGINRDRAG (LVN_FIRST - 11)
#define LVN_ITEMACTIVATE (LVN_FIRST - 14)
#define LVN_GETDISPINFOA (LVN_FIRST - 50)
#define LVN_GETDISPINFOW (LVN_FIRST - 77)
#define LVN_SETDISPINFOA (LVN_FIRST - 51)
#define LVN_SETDISPINFOW (LVN_FIRST - 78)
#define LVN_KEYDOWN (LVN_FIRST - 55)

typedef struct tagNMLISTVIEW {
    NMHDR hdr;
    int iItem;
    int iSubItem;
    UINT uNewState;
    UINT uOldState;
    UINT uChanged;
    POINT ptAction;
    LPARAM lParam;
} NMLISTVIEW, *LPNMLISTVIEW;
typedef struct tagNMITEMACTIVATE {
    NMHDR hdr;
    int iItem;
    int iSubItem;
    UINT uNewState;
    UINT uOldState;
    UINT uChanged;
    POINT ptAction;
    LPARAM lParam;
    UINT uKeyFlags;
} NMITEMACTIVATE, *LPNMITEMACTIVATE;
#define LVKF_ALT 0x0001
#define LVKF_CONTROL 0x0002
#define LVKF_SHIFT 0x0004
typedef struct tagLVDISPINFO {
    NMHDR hdr;
    LVITEMA item;
} NMLVDISPINFOA, *LPNMLVDISPINFOA;
typedef struct tagLVDISPINFOW {
    NMHDR hdr;
    LVITEMW item;
} NMLVDISPINFOW, *LPNMLVDISPINFOW;
#include <pshpack1.h>
typedef struct tagLVKEYDOWN {
    NMHDR hdr;
    WORD wVKey;
    UINT flags;
} NMLVKEYDOWN, *LPNMLVKEYDOWN;
#include <poppack.h>

/* Names of Windows 95. */
#define LV_ITEMA LVITEMA
#define LV_ITEMW LVITEMW
#define LV_COLUMNA LVCOLUMNA
#define LV_COLUMNW LVCOLUMNW
#define LV_FINDINFOA LVFINDINFOA
#define LV_FINDINFOW LVFINDINFOW
#define LV_DISPINFOA NMLVDISPINFOA
#define LV_DISPINFOW NMLVDISPINFOW
#define LV_HITTESTINFO LVHITTESTINFO
#define LV_KEYDOWN NMLVKEYDOWN
#define NM_LISTVIEW NMLISTVIEW
#define LPNM_LISTVIEW LPNMLISTVIEW

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define WC_LISTVIEW _COMPAT_AW(WC_LISTVIEW)
#define LPSTR_TEXTCALLBACK _COMPAT_AW(LPSTR_TEXTCALLBACK)
#define LVM_GETITEM _COMPAT_AW(LVM_GETITEM)
#define LVM_SETITEM _COMPAT_AW(LVM_SETITEM)
#define LVM_INSERTITEM _COMPAT_AW(LVM_INSERTITEM)
#define LVM_FINDITEM _COMPAT_AW(LVM_FINDITEM)
#define LVM_GETSTRINGWIDTH _COMPAT_AW(LVM_GETSTRINGWIDTH)
#define LVM_EDITLABEL _COMPAT_AW(LVM_EDITLABEL)
#define LVM_GETCOLUMN _COMPAT_AW(LVM_GETCOLUMN)
#define LVM_SETCOLUMN _COMPAT_AW(LVM_SETCOLUMN)
#define LVM_INSERTCOLUMN _COMPAT_AW(LVM_INSERTCOLUMN)
#define LVM_GETITEMTEXT _COMPAT_AW(LVM_GETITEMTEXT)
#define LVM_SETITEMTEXT _COMPAT_AW(LVM_SETITEMTEXT)
#define LVITEM _COMPAT_AW(LVITEM)
#define LPLVITEM _COMPAT_AW(LPLVITEM)
#define LVCOLUMN _COMPAT_AW(LVCOLUMN)
#define LPLVCOLUMN _COMPAT_AW(LPLVCOLUMN)
#define LVFINDINFO _COMPAT_AW(LVFINDINFO)
#define NMLVDISPINFO _COMPAT_AW(NMLVDISPINFO)
#define LPNMLVDISPINFO _COMPAT_AW(LPNMLVDISPINFO)
#define LVN_BEGINLABELEDIT _COMPAT_AW(LVN_BEGINLABELEDIT)
#define LVN_ENDLABELEDIT _COMPAT_AW(LVN_ENDLABELEDIT)
#define LVN_GETDISPINFO _COMPAT_AW(LVN_GETDISPINFO)
#define LVN_SETDISPINFO _COMPAT_AW(LVN_SETDISPINFO)
#define LV_ITEM LVITEM
#define LV_COLUMN LVCOLUMN
#define LV_FINDINFO LVFINDINFO
#define LV_DISPINFO NMLVDISPINFO
#endif

/* The messages as macros. Microsoft: "List-View Macros". */
#define ListView_GetBkColor(window) (COLORREF) SNDMSG((window), LVM_GETBKCOLOR, 0, 0)
#define ListView_SetBkColor(window, colour)                                                        \
    (BOOL) SNDMSG((window), LVM_SETBKCOLOR, 0, (LPARAM)(COLORREF)(colour))
#define ListView_GetImageList(window, which)                                                       \
    (HIMAGELIST) SNDMSG((window), LVM_GETIMAGELIST, (WPARAM)(which), 0)
#define ListView_SetImageList(window, list, which)                                                 \
    (HIMAGELIST) SNDMSG((window), LVM_SETIMAGELIST, (WPARAM)(which), (LPARAM)(list))
#define ListView_GetItemCount(window) (int)SNDMSG((window), LVM_GETITEMCOUNT, 0, 0)
#define ListView_GetItem(window, item) (BOOL) SNDMSG((window), LVM_GETITEM, 0, (LPARAM)(item))
#define ListView_SetItem(window, item) (BOOL) SNDMSG((window), LVM_SETITEM, 0, (LPARAM)(item))
#define ListView_InsertItem(window, item) (int)SNDMSG((window), LVM_INSERTITEM, 0, (LPARAM)(item))
#define ListView_DeleteItem(window, i) (BOOL) SNDMSG((window), LVM_DELETEITEM, (WPARAM)(int)(i), 0)
#define ListView_DeleteAllItems(window) (BOOL) SNDMSG((window), LVM_DELETEALLITEMS, 0, 0)
#define ListView_GetNextItem(window, i, flags)                                                     \
    (int)SNDMSG((window), LVM_GETNEXTITEM, (WPARAM)(int)(i), MAKELPARAM((flags), 0))
#define ListView_FindItem(window, i, info)                                                         \
    (int)SNDMSG((window), LVM_FINDITEM, (WPARAM)(int)(i), (LPARAM)(info))
#define ListView_GetStringWidth(window, text)                                                      \
    (int)SNDMSG((window), LVM_GETSTRINGWIDTH, 0, (LPARAM)(text))
#define ListView_HitTest(window, info) (int)SNDMSG((window), LVM_HITTEST, 0, (LPARAM)(info))
#define ListView_SubItemHitTest(window, info)                                                      \
    (int)SNDMSG((window), LVM_SUBITEMHITTEST, 0, (LPARAM)(info))
#define ListView_EnsureVisible(window, i, part)                                                    \
    (BOOL) SNDMSG((window), LVM_ENSUREVISIBLE, (WPARAM)(int)(i), MAKELPARAM((part), 0))
#define ListView_Scroll(window, dx, dy)                                                            \
    (BOOL) SNDMSG((window), LVM_SCROLL, (WPARAM)(int)(dx), (LPARAM)(int)(dy))
#define ListView_RedrawItems(window, first, last)                                                  \
    (BOOL) SNDMSG((window), LVM_REDRAWITEMS, (WPARAM)(int)(first), (LPARAM)(int)(last))
#define ListView_Update(window, i) (BOOL) SNDMSG((window), LVM_UPDATE, (WPARAM)(i), 0)
#define ListView_GetColumn(window, i, column)                                                      \
    (BOOL) SNDMSG((window), LVM_GETCOLUMN, (WPARAM)(int)(i), (LPARAM)(column))
#define ListView_SetColumn(window, i, column)                                                      \
    (BOOL) SNDMSG((window), LVM_SETCOLUMN, (WPARAM)(int)(i), (LPARAM)(column))
#define ListView_InsertColumn(window, i, column)                                                   \
    (int)SNDMSG((window), LVM_INSERTCOLUMN, (WPARAM)(int)(i), (LPARAM)(column))
#define ListView_DeleteColumn(window, i)                                                           \
    (BOOL) SNDMSG((window), LVM_DELETECOLUMN, (WPARAM)(int)(i), 0)
#define ListView_GetColumnWidth(window, i)                                                         \
    (int)SNDMSG((window), LVM_GETCOLUMNWIDTH, (WPARAM)(int)(i), 0)
#define ListView_SetColumnWidth(window, i, width)                                                  \
    (BOOL) SNDMSG((window), LVM_SETCOLUMNWIDTH, (WPARAM)(int)(i), MAKELPARAM((width), 0))
#define ListView_GetHeader(window) (HWND) SNDMSG((window), LVM_GETHEADER, 0, 0)
#define ListView_GetTextColor(window) (COLORREF) SNDMSG((window), LVM_GETTEXTCOLOR, 0, 0)
#define ListView_SetTextColor(window, colour)                                                      \
    (BOOL) SNDMSG((window), LVM_SETTEXTCOLOR, 0, (LPARAM)(COLORREF)(colour))
#define ListView_GetTextBkColor(window) (COLORREF) SNDMSG((window), LVM_GETTEXTBKCOLOR, 0, 0)
#define ListView_SetTextBkColor(window, colour)                                                    \
    (BOOL) SNDMSG((window), LVM_SETTEXTBKCOLOR, 0, (LPARAM)(COLORREF)(colour))
#define ListView_GetTopIndex(window) (int)SNDMSG((window), LVM_GETTOPINDEX, 0, 0)
#define ListView_GetCountPerPage(window) (int)SNDMSG((window), LVM_GETCOUNTPERPAGE, 0, 0)
#define ListView_GetItemState(window, i, mask)                                                     \
    (UINT) SNDMSG((window), LVM_GETITEMSTATE, (WPARAM)(i), (LPARAM)(mask))
#define ListView_SetItemCount(window, count) SNDMSG((window), LVM_SETITEMCOUNT, (WPARAM)(count), 0)
#define ListView_SortItems(window, compare, parameter)                                             \
    (BOOL) SNDMSG((window), LVM_SORTITEMS, (WPARAM)(LPARAM)(parameter),                            \
                  (LPARAM)(PFNLVCOMPARE)(compare))
#define ListView_SortItemsEx(window, compare, parameter)                                           \
    (BOOL) SNDMSG((window), LVM_SORTITEMSEX, (WPARAM)(LPARAM)(parameter),                          \
                  (LPARAM)(PFNLVCOMPARE)(compare))
#define ListView_GetSelectedCount(window) (UINT) SNDMSG((window), LVM_GETSELECTEDCOUNT, 0, 0)
#define ListView_SetExtendedListViewStyle(window, styles)                                          \
    (DWORD) SNDMSG((window), LVM_SETEXTENDEDLISTVIEWSTYLE, 0, (LPARAM)(styles))
#define ListView_SetExtendedListViewStyleEx(window, mask, styles)                                  \
    (DWORD) SNDMSG((window), LVM_SETEXTENDEDLISTVIEWSTYLE, (WPARAM)(mask), (LPARAM)(styles))
#define ListView_GetExtendedListViewStyle(window)                                                  \
    (DWORD) SNDMSG((window), LVM_GETEXTENDEDLISTVIEWSTYLE, 0, 0)
#define ListView_GetSelectionMark(window) (int)SNDMSG((window), LVM_GETSELECTIONMARK, 0, 0)
#define ListView_SetSelectionMark(window, i)                                                       \
    (int)SNDMSG((window), LVM_SETSELECTIONMARK, 0, (LPARAM)(i))
#define ListView_IsItemVisible(window, i) (UINT) SNDMSG((window), LVM_ISITEMVISIBLE, (WPARAM)(i), 0)
#define ListView_EditLabel(window, i) (HWND) SNDMSG((window), LVM_EDITLABEL, (WPARAM)(int)(i), 0)
#define ListView_GetEditControl(window) (HWND) SNDMSG((window), LVM_GETEDITCONTROL, 0, 0)
#define ListView_GetItemRect(window, i, rectangle, code)                                           \
    (BOOL)                                                                                         \
        SNDMSG((window), LVM_GETITEMRECT, (WPARAM)(int)(i),                                        \
               ((rectangle) ? (((RECT *)(rectangle))->left = (code), (LPARAM)(RECT *)(rectangle))  \
                            : (LPARAM)(RECT *)NULL))
#define ListView_GetSubItemRect(window, i, subitem, code, rectangle)                               \
    (BOOL)                                                                                         \
        SNDMSG((window), LVM_GETSUBITEMRECT, (WPARAM)(int)(i),                                     \
               ((rectangle) ? (((RECT *)(rectangle))->top = (subitem),                             \
                               ((RECT *)(rectangle))->left = (code), (LPARAM)(RECT *)(rectangle))  \
                            : (LPARAM)(RECT *)NULL))
#define ListView_GetItemText(window, i, subitem, text, size)                                       \
    {                                                                                              \
        LV_ITEM _ms_lvi;                                                                           \
        _ms_lvi.iSubItem = subitem;                                                                \
        _ms_lvi.cchTextMax = size;                                                                 \
        _ms_lvi.pszText = text;                                                                    \
        SNDMSG((window), LVM_GETITEMTEXT, (WPARAM)(i), (LPARAM)&_ms_lvi);                          \
    }
#define ListView_SetItemText(window, i, subitem, text)                                             \
    {                                                                                              \
        LV_ITEM _ms_lvi;                                                                           \
        _ms_lvi.iSubItem = subitem;                                                                \
        _ms_lvi.pszText = text;                                                                    \
        SNDMSG((window), LVM_SETITEMTEXT, (WPARAM)(i), (LPARAM)&_ms_lvi);                          \
    }
#define ListView_SetItemState(window, i, states, mask)                                             \
    {                                                                                              \
        LV_ITEM _ms_lvi;                                                                           \
        _ms_lvi.stateMask = mask;                                                                  \
        _ms_lvi.state = states;                                                                    \
        SNDMSG((window), LVM_SETITEMSTATE, (WPARAM)(i), (LPARAM)&_ms_lvi);                         \
    }
#define ListView_SetCheckState(window, i, check)                                                   \
    ListView_SetItemState(window, i, INDEXTOSTATEIMAGEMASK((check) ? 2 : 1), LVIS_STATEIMAGEMASK)
#define ListView_GetCheckState(window, i)                                                          \
    ((((UINT)(SNDMSG((window), LVM_GETITEMSTATE, (WPARAM)(i), LVIS_STATEIMAGEMASK))) >> 12) - 1)
