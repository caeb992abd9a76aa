/* Macros over the API: message crackers, controls as if they had functions, GDI's objects by their
 * kinds. Microsoft: "Windowsx.h". */
#pragma once

#include <winuser.h>

#include <windowsx/control_messages.h>
#include <windowsx/controls.h>
#include <windowsx/input_messages.h>
#include <windowsx/parameters.h>
#include <windowsx/window_messages.h>

/* A case of a window procedure's switch: HANDLE_MSG(hwnd, WM_SIZE, on_size); its parameters have to
 * be wParam and lParam. */
#define HANDLE_MSG(window, message, fn)                                                            \
    case (message):                                                                                \
        return HANDLE_##message((window), (wParam), (lParam), (fn))

#define GET_X_LPARAM(lparam) ((int)(short)LOWORD(lparam))
#define GET_Y_LPARAM(lparam) ((int)(short)HIWORD(lparam))

#define WM_CTLCOLOR 0x0019

#define GlobalPtrHandle(memory) ((HGLOBAL)GlobalHandle(memory))
#define GlobalLockPtr(memory) ((BOOL)(ULONG_PTR)GlobalLock(GlobalPtrHandle(memory)))
#define GlobalUnlockPtr(memory) GlobalUnlock(GlobalPtrHandle(memory))
#define GlobalAllocPtr(flags, size) (GlobalLock(GlobalAlloc((flags), (size))))
#define GlobalReAllocPtr(memory, size, flags)                                                      \
    (GlobalUnlockPtr(memory), GlobalLock(GlobalReAlloc(GlobalPtrHandle(memory), (size), (flags))))
#define GlobalFreePtr(memory)                                                                      \
    (GlobalUnlockPtr(memory), (BOOL)(ULONG_PTR)GlobalFree(GlobalPtrHandle(memory)))

#define GetInstanceModule(instance) (HMODULE)(instance)
#define GetWindowStyle(window) ((DWORD)GetWindowLong(window, GWL_STYLE))
#define GetWindowExStyle(window) ((DWORD)GetWindowLong(window, GWL_EXSTYLE))
#define GetWindowOwner(window) GetWindow(window, GW_OWNER)
#define GetFirstChild(window) GetTopWindow(window)
#define GetFirstSibling(window) GetWindow(window, GW_HWNDFIRST)
#define GetLastSibling(window) GetWindow(window, GW_HWNDLAST)
#define GetNextSibling(window) GetWindow(window, GW_HWNDNEXT)
#define GetPrevSibling(window) GetWindow(window, GW_HWNDPREV)
#define IsMinimized(window) IsIconic(window)
#define IsMaximized(window) IsZoomed(window)
#define IsRestored(window) (!(GetWindowStyle(window) & (WS_MINIMIZE | WS_MAXIMIZE)))
#define GetWindowID(window) GetDlgCtrlID(window)
#define GetWindowInstance(window) ((HMODULE)GetWindowLongPtr(window, GWLP_HINSTANCE))
#define SetWindowRedraw(window, redraw)                                                            \
    ((void)SNDMSG(window, WM_SETREDRAW, (WPARAM)(BOOL)(redraw), (LPARAM)0))
#define SetWindowFont(window, font, redraw) FORWARD_WM_SETFONT((window), (font), (redraw), SNDMSG)
#define GetWindowFont(window) FORWARD_WM_GETFONT((window), SNDMSG)
#define MapWindowRect(from, to, rectangle) MapWindowPoints((from), (to), (POINT *)(rectangle), 2)
#define SubclassWindow(window, procedure)                                                          \
    ((WNDPROC)SetWindowLongPtr((window), GWLP_WNDPROC, (LPARAM)(WNDPROC)(procedure)))
#define SubclassDialog(dialog, procedure)                                                          \
    (SetWindowLongPtr(dialog, DWLP_DLGPROC, (LPARAM)(procedure)))
#define IsLButtonDown() (GetKeyState(VK_LBUTTON) < 0)
#define IsRButtonDown() (GetKeyState(VK_RBUTTON) < 0)
#define IsMButtonDown() (GetKeyState(VK_MBUTTON) < 0)

/* How a dialog procedure answers: some messages by what it returns, the others by DWLP_MSGRESULT.
 */
#define SetDlgMsgResult(dialog, message, result)                                                   \
    (((message) == WM_CTLCOLORMSGBOX || (message) == WM_CTLCOLOREDIT ||                            \
      (message) == WM_CTLCOLORLISTBOX || (message) == WM_CTLCOLORBTN ||                            \
      (message) == WM_CTLCOLORDLG || (message) == WM_CTLCOLORSCROLLBAR ||                          \
      (message) == WM_CTLCOLORSTATIC || (message) == WM_COMPAREITEM ||                             \
      (message) == WM_VKEYTOITEM || (message) == WM_CHARTOITEM || (message) == WM_QUERYDRAGICON || \
      (message) == WM_INITDIALOG)                                                                  \
         ? (BOOL)(result)                                                                          \
         : (SetWindowLongPtr((dialog), DWLP_MSGRESULT, (LPARAM)(LRESULT)(result)), TRUE))
#define DefDlgProcEx(dialog, message, wparam, lparam, recursion)                                   \
    (*(recursion) = TRUE, DefDlgProc(dialog, message, wparam, lparam))
#define CheckDefDlgRecursion(recursion)                                                            \
    if (*(recursion)) {                                                                            \
        *(recursion) = FALSE;                                                                      \
        return FALSE;                                                                              \
    }

#define DeletePen(pen) DeleteObject((HGDIOBJ)(HPEN)(pen))
#define SelectPen(context, pen) ((HPEN)SelectObject((context), (HGDIOBJ)(HPEN)(pen)))
#define GetStockPen(number) ((HPEN)GetStockObject(number))
#define DeleteBrush(brush) DeleteObject((HGDIOBJ)(HBRUSH)(brush))
#define SelectBrush(context, brush) ((HBRUSH)SelectObject((context), (HGDIOBJ)(HBRUSH)(brush)))
#define GetStockBrush(number) ((HBRUSH)GetStockObject(number))
#define DeleteFont(font) DeleteObject((HGDIOBJ)(HFONT)(font))
#define SelectFont(context, font) ((HFONT)SelectObject((context), (HGDIOBJ)(HFONT)(font)))
#define GetStockFont(number) ((HFONT)GetStockObject(number))
#define DeleteBitmap(bitmap) DeleteObject((HGDIOBJ)(HBITMAP)(bitmap))
#define SelectBitmap(context, bitmap) ((HBITMAP)SelectObject((context), (HGDIOBJ)(HBITMAP)(bitmap)))
#define DeletePalette(palette) DeleteObject((HGDIOBJ)(HPALETTE)(palette))
#define DeleteRgn(region) DeleteObject((HGDIOBJ)(HRGN)(region))
#define CopyRgn(to, from) CombineRgn(to, from, 0, RGN_COPY)
#define IntersectRgn(to, a, b) CombineRgn(to, a, b, RGN_AND)
#define SubtractRgn(to, a, b) CombineRgn(to, a, b, RGN_DIFF)
#define UnionRgn(to, a, b) CombineRgn(to, a, b, RGN_OR)
#define XorRgn(to, a, b) CombineRgn(to, a, b, RGN_XOR)
#define InsetRect(rectangle, dx, dy) InflateRect((rectangle), -(dx), -(dy))
#define hmemcpy MoveMemory
