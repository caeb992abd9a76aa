/* Toolbars, which are not there, and that programs are compiled with: CreateWindow says their class
 * on stderr. Microsoft: "Toolbar Control". */
#pragma once

#include <commctrl/general.h>

typedef struct _TBBUTTON {
    int iBitmap;
    int idCommand;
    BYTE fsState;
    BYTE fsStyle;
    BYTE bReserved[sizeof(void *) - 2];
    DWORD_PTR dwData;
    INT_PTR iString;
} TBBUTTON, *PTBBUTTON, *LPTBBUTTON;
typedef const TBBUTTON *LPCTBBUTTON;

typedef struct tagTBADDBITMAP {
    HINSTANCE hInst;
    UINT_PTR nID;
} TBADDBITMAP, *LPTBADDBITMAP;

#define HINST_COMMCTRL ((HINSTANCE)-1)

#define TB_ENABLEBUTTON (WM_USER + 1)
#define TB_CHECKBUTTON (WM_USER + 2)
#define TB_PRESSBUTTON (WM_USER + 3)
#define TB_HIDEBUTTON (WM_USER + 4)
#define TB_INDETERMINATE (WM_USER + 5)
#define TB_ISBUTTONENABLED (WM_USER + 9)
#define TB_ISBUTTONCHECKED (WM_USER + 10)
#define TB_SETSTATE (WM_USER + 17)
#define TB_GETSTATE (WM_USER + 18)
#define TB_ADDBITMAP (WM_USER + 19)
#define TB_ADDBUTTONSA (WM_USER + 20)
#define TB_ADDBUTTONSW (WM_USER + 68)
#define TB_INSERTBUTTONA (WM_USER + 21)
#define TB_INSERTBUTTONW (WM_USER + 67)
#define TB_DELETEBUTTON (WM_USER + 22)
#define TB_GETBUTTON (WM_USER + 23)
#define TB_BUTTONCOUNT (WM_USER + 24)
#define TB_COMMANDTOINDEX (WM_USER + 25)
#define TB_ADDSTRINGA (WM_USER + 28)
#define TB_ADDSTRINGW (WM_USER + 77)
#define TB_GETITEMRECT (WM_USER + 29)
#define TB_BUTTONSTRUCTSIZE (WM_USER + 30)
#define TB_SETBUTTONSIZE (WM_USER + 31)
#define TB_SETBITMAPSIZE (WM_USER + 32)
#define TB_AUTOSIZE (WM_USER + 33)
#define TB_SETIMAGELIST (WM_USER + 48)
#define TB_LOADIMAGES (WM_USER + 50)
#define TB_SETEXTENDEDSTYLE (WM_USER + 84)
#define TB_GETBUTTONSIZE (WM_USER + 58)
#define TB_SETMAXTEXTROWS (WM_USER + 60)
#define TBSTATE_CHECKED 0x0001
#define TBSTATE_PRESSED 0x0002
#define TBSTATE_ENABLED 0x0004
#define TBSTATE_HIDDEN 0x0008
#define TBSTATE_INDETERMINATE 0x0010
#define TBSTATE_WRAP 0x0020
#define TBSTYLE_BUTTON 0x0000
#define TBSTYLE_SEP 0x0001
#define TBSTYLE_CHECK 0x0002
#define TBSTYLE_GROUP 0x0004
#define TBSTYLE_CHECKGROUP 0x0006
#define TBSTYLE_DROPDOWN 0x0008
#define TBSTYLE_AUTOSIZE 0x0010
#define TBSTYLE_TOOLTIPS 0x0100
#define TBSTYLE_WRAPABLE 0x0200
#define TBSTYLE_FLAT 0x0800
#define TBSTYLE_LIST 0x1000
#define TBSTYLE_TRANSPARENT 0x8000
#define BTNS_BUTTON 0x0000
#define BTNS_SEP 0x0001
#define BTNS_CHECK 0x0002
#define BTNS_GROUP 0x0004
#define BTNS_CHECKGROUP 0x0006
#define BTNS_DROPDOWN 0x0008
#define BTNS_AUTOSIZE 0x0010
#define BTNS_SHOWTEXT 0x0040
#define IDB_STD_SMALL_COLOR 0
#define IDB_STD_LARGE_COLOR 1
#define IDB_VIEW_SMALL_COLOR 4
#define IDB_VIEW_LARGE_COLOR 5
#define STD_CUT 0
#define STD_COPY 1
#define STD_PASTE 2
#define STD_UNDO 3
#define STD_REDOW 4
#define STD_DELETE 5
#define STD_FILENEW 6
#define STD_FILEOPEN 7
#define STD_FILESAVE 8
#define STD_PRINTPRE 9
#define STD_PROPERTIES 10
#define STD_HELP 11
#define STD_FIND 12
#define STD_REPLACE 13
#define STD_PRINT 14
#define TBN_DROPDOWN (0U - 710U)
#define TBN_QUERYINSERT (0U - 706U)

_COMPAT_BEGIN_C

/* Null. Microsoft: "CreateToolbarEx". */
HWND WINAPI CreateToolbarEx(HWND parent, DWORD style, UINT id, int bitmaps, HINSTANCE instance,
                            UINT_PTR bitmap, LPCTBBUTTON buttons, int count, int button_width,
                            int button_height, int bitmap_width, int bitmap_height, UINT size);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define TB_ADDBUTTONS _COMPAT_AW(TB_ADDBUTTONS)
#define TB_INSERTBUTTON _COMPAT_AW(TB_INSERTBUTTON)
#define TB_ADDSTRING _COMPAT_AW(TB_ADDSTRING)
#endif
