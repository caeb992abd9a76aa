/* Messages of menus, dialogs, controls, the clipboard and MDI (see window_messages.h). */
#pragma once

#define HANDLE_WM_COMMAND(window, wparam, lparam, fn)                                              \
    ((void)(fn)((window), (int)LOWORD(wparam), (HWND)(lparam), (UINT)HIWORD(wparam)), (LRESULT)0)
#define FORWARD_WM_COMMAND(window, id, control, code, fn)                                          \
    ((void)(fn)((window), WM_COMMAND, MAKEWPARAM((id), (code)), (LPARAM)(HWND)(control)))
#define HANDLE_WM_HSCROLL(window, wparam, lparam, fn)                                              \
    ((void)(fn)((window), (HWND)(lparam), (UINT)LOWORD(wparam), (int)(short)HIWORD(wparam)),       \
     (LRESULT)0)
#define FORWARD_WM_HSCROLL(window, control, code, position, fn)                                    \
    ((void)(fn)((window), WM_HSCROLL, MAKEWPARAM((code), (position)), (LPARAM)(HWND)(control)))
#define HANDLE_WM_VSCROLL(window, wparam, lparam, fn)                                              \
    ((void)(fn)((window), (HWND)(lparam), (UINT)LOWORD(wparam), (int)(short)HIWORD(wparam)),       \
     (LRESULT)0)
#define FORWARD_WM_VSCROLL(window, control, code, position, fn)                                    \
    ((void)(fn)((window), WM_VSCROLL, MAKEWPARAM((code), (position)), (LPARAM)(HWND)(control)))
#define HANDLE_WM_INITMENU(window, wparam, lparam, fn)                                             \
    ((void)(fn)((window), (HMENU)(wparam)), (LRESULT)0)
#define FORWARD_WM_INITMENU(window, menu, fn)                                                      \
    ((void)(fn)((window), WM_INITMENU, (WPARAM)(HMENU)(menu), (LPARAM)0))
#define HANDLE_WM_INITMENUPOPUP(window, wparam, lparam, fn)                                        \
    ((void)(fn)((window), (HMENU)(wparam), (UINT)LOWORD(lparam), (BOOL)HIWORD(lparam)), (LRESULT)0)
#define FORWARD_WM_INITMENUPOPUP(window, menu, item, system_menu, fn)                              \
    ((void)(fn)((window), WM_INITMENUPOPUP, (WPARAM)(HMENU)(menu),                                 \
                MAKELPARAM((item), (system_menu))))
#define HANDLE_WM_MENUSELECT(window, wparam, lparam, fn)                                           \
    ((void)(fn)((window), (HMENU)(lparam), (HIWORD(wparam) & MF_POPUP) ? 0 : (int)LOWORD(wparam),  \
                (HIWORD(wparam) & MF_POPUP) ? GetSubMenu((HMENU)(lparam), LOWORD(wparam))          \
                                            : (HMENU)0,                                            \
                (UINT)((short)HIWORD(wparam) == -1 ? 0xFFFFFFFF : HIWORD(wparam))),                \
     (LRESULT)0)
#define FORWARD_WM_MENUSELECT(window, menu, item, popup, flags, fn)                                \
    ((void)(fn)((window), WM_MENUSELECT, MAKEWPARAM((item), (flags)),                              \
                (LPARAM)(HMENU)((menu) ? (menu) : (popup))))
#define HANDLE_WM_MENUCHAR(window, wparam, lparam, fn)                                             \
    ((LRESULT)(DWORD)(fn)((window), (UINT)LOWORD(wparam), (UINT)HIWORD(wparam), (HMENU)(lparam)))
#define FORWARD_WM_MENUCHAR(window, character, flags, menu, fn)                                    \
    ((DWORD)(fn)((window), WM_MENUCHAR, MAKEWPARAM((WORD)(character), (flags)),                    \
                 (LPARAM)(HMENU)(menu)))
#define HANDLE_WM_INITDIALOG(window, wparam, lparam, fn)                                           \
    ((LRESULT)(BOOL)(fn)((window), (HWND)(wparam), (lparam)))
#define FORWARD_WM_INITDIALOG(window, focus, lparam, fn)                                           \
    ((BOOL)(fn)((window), WM_INITDIALOG, (WPARAM)(HWND)(focus), (lparam)))
#define HANDLE_WM_NEXTDLGCTL(window, wparam, lparam, fn)                                           \
    ((LRESULT)(HWND)(fn)((window), (HWND)(wparam), (BOOL)(lparam)))
#define FORWARD_WM_NEXTDLGCTL(window, focus, next, fn)                                             \
    ((HWND)(fn)((window), WM_NEXTDLGCTL, (WPARAM)(HWND)(focus), (LPARAM)(next)))
#define HANDLE_WM_ENTERIDLE(window, wparam, lparam, fn)                                            \
    ((void)(fn)((window), (UINT)(wparam), (HWND)(lparam)), (LRESULT)0)
#define FORWARD_WM_ENTERIDLE(window, source, idle, fn)                                             \
    ((void)(fn)((window), WM_ENTERIDLE, (WPARAM)(UINT)(source), (LPARAM)(HWND)(idle)))
#define HANDLE_WM_GETDLGCODE(window, wparam, lparam, fn)                                           \
    ((LRESULT)(UINT)(fn)((window), (LPMSG)(lparam)))
#define FORWARD_WM_GETDLGCODE(window, event, fn)                                                   \
    ((UINT)(fn)((window), WM_GETDLGCODE, ((event) ? (event)->wParam : 0), (LPARAM)(LPMSG)(event)))
#define HANDLE_WM_CTLCOLORMSGBOX(window, wparam, lparam, fn)                                       \
    ((LRESULT)(HBRUSH)(fn)((window), (HDC)(wparam), (HWND)(lparam), CTLCOLOR_MSGBOX))
#define FORWARD_WM_CTLCOLORMSGBOX(window, context, child, fn)                                      \
    ((HBRUSH)(fn)((window), WM_CTLCOLORMSGBOX, (WPARAM)(HDC)(context), (LPARAM)(HWND)(child)))
#define HANDLE_WM_CTLCOLOREDIT(window, wparam, lparam, fn)                                         \
    ((LRESULT)(HBRUSH)(fn)((window), (HDC)(wparam), (HWND)(lparam), CTLCOLOR_EDIT))
#define FORWARD_WM_CTLCOLOREDIT(window, context, child, fn)                                        \
    ((HBRUSH)(fn)((window), WM_CTLCOLOREDIT, (WPARAM)(HDC)(context), (LPARAM)(HWND)(child)))
#define HANDLE_WM_CTLCOLORLISTBOX(window, wparam, lparam, fn)                                      \
    ((LRESULT)(HBRUSH)(fn)((window), (HDC)(wparam), (HWND)(lparam), CTLCOLOR_LISTBOX))
#define FORWARD_WM_CTLCOLORLISTBOX(window, context, child, fn)                                     \
    ((HBRUSH)(fn)((window), WM_CTLCOLORLISTBOX, (WPARAM)(HDC)(context), (LPARAM)(HWND)(child)))
#define HANDLE_WM_CTLCOLORBTN(window, wparam, lparam, fn)                                          \
    ((LRESULT)(HBRUSH)(fn)((window), (HDC)(wparam), (HWND)(lparam), CTLCOLOR_BTN))
#define FORWARD_WM_CTLCOLORBTN(window, context, child, fn)                                         \
    ((HBRUSH)(fn)((window), WM_CTLCOLORBTN, (WPARAM)(HDC)(context), (LPARAM)(HWND)(child)))
#define HANDLE_WM_CTLCOLORDLG(window, wparam, lparam, fn)                                          \
    ((LRESULT)(HBRUSH)(fn)((window), (HDC)(wparam), (HWND)(lparam), CTLCOLOR_DLG))
#define FORWARD_WM_CTLCOLORDLG(window, context, child, fn)                                         \
    ((HBRUSH)(fn)((window), WM_CTLCOLORDLG, (WPARAM)(HDC)(context), (LPARAM)(HWND)(child)))
#define HANDLE_WM_CTLCOLORSCROLLBAR(window, wparam, lparam, fn)                                    \
    ((LRESULT)(HBRUSH)(fn)((window), (HDC)(wparam), (HWND)(lparam), CTLCOLOR_SCROLLBAR))
#define FORWARD_WM_CTLCOLORSCROLLBAR(window, context, child, fn)                                   \
    ((HBRUSH)(fn)((window), WM_CTLCOLORSCROLLBAR, (WPARAM)(HDC)(context), (LPARAM)(HWND)(child)))
#define HANDLE_WM_CTLCOLORSTATIC(window, wparam, lparam, fn)                                       \
    ((LRESULT)(HBRUSH)(fn)((window), (HDC)(wparam), (HWND)(lparam), CTLCOLOR_STATIC))
#define FORWARD_WM_CTLCOLORSTATIC(window, context, child, fn)                                      \
    ((HBRUSH)(fn)((window), WM_CTLCOLORSTATIC, (WPARAM)(HDC)(context), (LPARAM)(HWND)(child)))
#define HANDLE_WM_SETFONT(window, wparam, lparam, fn)                                              \
    ((void)(fn)((window), (HFONT)(wparam), (BOOL)(lparam)), (LRESULT)0)
#define FORWARD_WM_SETFONT(window, font, redraw, fn)                                               \
    ((void)(fn)((window), WM_SETFONT, (WPARAM)(HFONT)(font), (LPARAM)(BOOL)(redraw)))
#define HANDLE_WM_GETFONT(window, wparam, lparam, fn) ((LRESULT)(HFONT)(fn)((window)))
#define FORWARD_WM_GETFONT(window, fn) ((HFONT)(fn)((window), WM_GETFONT, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_DRAWITEM(window, wparam, lparam, fn)                                             \
    ((void)(fn)((window), (const DRAWITEMSTRUCT *)(lparam)), (LRESULT)0)
#define FORWARD_WM_DRAWITEM(window, item, fn)                                                      \
    ((void)(fn)((window), WM_DRAWITEM, (WPARAM)((const DRAWITEMSTRUCT *)(item))->CtlID,            \
                (LPARAM)(const DRAWITEMSTRUCT *)(item)))
#define HANDLE_WM_MEASUREITEM(window, wparam, lparam, fn)                                          \
    ((void)(fn)((window), (MEASUREITEMSTRUCT *)(lparam)), (LRESULT)0)
#define FORWARD_WM_MEASUREITEM(window, item, fn)                                                   \
    ((void)(fn)((window), WM_MEASUREITEM, (WPARAM)((MEASUREITEMSTRUCT *)(item))->CtlID,            \
                (LPARAM)(MEASUREITEMSTRUCT *)(item)))
#define HANDLE_WM_DELETEITEM(window, wparam, lparam, fn)                                           \
    ((void)(fn)((window), (const DELETEITEMSTRUCT *)(lparam)), (LRESULT)0)
#define FORWARD_WM_DELETEITEM(window, item, fn)                                                    \
    ((void)(fn)((window), WM_DELETEITEM, (WPARAM)((const DELETEITEMSTRUCT *)(item))->CtlID,        \
                (LPARAM)(const DELETEITEMSTRUCT *)(item)))
#define HANDLE_WM_COMPAREITEM(window, wparam, lparam, fn)                                          \
    ((LRESULT)(int)(fn)((window), (const COMPAREITEMSTRUCT *)(lparam)))
#define FORWARD_WM_COMPAREITEM(window, item, fn)                                                   \
    ((int)(fn)((window), WM_COMPAREITEM, (WPARAM)((const COMPAREITEMSTRUCT *)(item))->CtlID,       \
               (LPARAM)(const COMPAREITEMSTRUCT *)(item)))
#define HANDLE_WM_VKEYTOITEM(window, wparam, lparam, fn)                                           \
    ((LRESULT)(int)(fn)((window), (UINT)LOWORD(wparam), (HWND)(lparam), (int)(short)HIWORD(wparam)))
#define FORWARD_WM_VKEYTOITEM(window, key, list, caret, fn)                                        \
    ((int)(fn)((window), WM_VKEYTOITEM, MAKEWPARAM((key), (caret)), (LPARAM)(list)))
#define HANDLE_WM_CHARTOITEM(window, wparam, lparam, fn)                                           \
    ((LRESULT)(int)(fn)((window), (UINT)LOWORD(wparam), (HWND)(lparam), (int)(short)HIWORD(wparam)))
#define FORWARD_WM_CHARTOITEM(window, character, list, caret, fn)                                  \
    ((int)(fn)((window), WM_CHARTOITEM, MAKEWPARAM((character), (caret)), (LPARAM)(list)))
#define HANDLE_WM_CUT(window, wparam, lparam, fn) ((void)(fn)((window)), (LRESULT)0)
#define FORWARD_WM_CUT(window, fn) ((void)(fn)((window), WM_CUT, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_COPY(window, wparam, lparam, fn) ((void)(fn)((window)), (LRESULT)0)
#define FORWARD_WM_COPY(window, fn) ((void)(fn)((window), WM_COPY, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_PASTE(window, wparam, lparam, fn) ((void)(fn)((window)), (LRESULT)0)
#define FORWARD_WM_PASTE(window, fn) ((void)(fn)((window), WM_PASTE, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_CLEAR(window, wparam, lparam, fn) ((void)(fn)((window)), (LRESULT)0)
#define FORWARD_WM_CLEAR(window, fn) ((void)(fn)((window), WM_CLEAR, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_UNDO(window, wparam, lparam, fn) ((void)(fn)((window)), (LRESULT)0)
#define FORWARD_WM_UNDO(window, fn) ((void)(fn)((window), WM_UNDO, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_RENDERFORMAT(window, wparam, lparam, fn)                                         \
    ((LRESULT)(HANDLE)(fn)((window), (UINT)(wparam)))
#define FORWARD_WM_RENDERFORMAT(window, format, fn)                                                \
    ((HANDLE)(fn)((window), WM_RENDERFORMAT, (WPARAM)(UINT)(format), (LPARAM)0))
#define HANDLE_WM_RENDERALLFORMATS(window, wparam, lparam, fn) ((void)(fn)((window)), (LRESULT)0)
#define FORWARD_WM_RENDERALLFORMATS(window, fn)                                                    \
    ((void)(fn)((window), WM_RENDERALLFORMATS, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_DESTROYCLIPBOARD(window, wparam, lparam, fn) ((void)(fn)((window)), (LRESULT)0)
#define FORWARD_WM_DESTROYCLIPBOARD(window, fn)                                                    \
    ((void)(fn)((window), WM_DESTROYCLIPBOARD, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_DRAWCLIPBOARD(window, wparam, lparam, fn) ((void)(fn)((window)), (LRESULT)0)
#define FORWARD_WM_DRAWCLIPBOARD(window, fn)                                                       \
    ((void)(fn)((window), WM_DRAWCLIPBOARD, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_PAINTCLIPBOARD(window, wparam, lparam, fn)                                       \
    ((void)(fn)((window), (HWND)(wparam), (const LPPAINTSTRUCT)GlobalLock((HGLOBAL)(lparam))),     \
     GlobalUnlock((HGLOBAL)(lparam)), (LRESULT)0)
#define FORWARD_WM_PAINTCLIPBOARD(window, viewer, paint, fn)                                       \
    ((void)(fn)((window), WM_PAINTCLIPBOARD, (WPARAM)(HWND)(viewer),                               \
                (LPARAM)(LPPAINTSTRUCT)(paint)))
#define HANDLE_WM_SIZECLIPBOARD(window, wparam, lparam, fn)                                        \
    ((void)(fn)((window), (HWND)(wparam), (const LPRECT)GlobalLock((HGLOBAL)(lparam))),            \
     GlobalUnlock((HGLOBAL)(lparam)), (LRESULT)0)
#define FORWARD_WM_SIZECLIPBOARD(window, viewer, size, fn)                                         \
    ((void)(fn)((window), WM_SIZECLIPBOARD, (WPARAM)(HWND)(viewer), (LPARAM)(LPRECT)(size)))
#define HANDLE_WM_VSCROLLCLIPBOARD(window, wparam, lparam, fn)                                     \
    ((void)(fn)((window), (HWND)(wparam), (UINT)LOWORD(lparam), (int)(short)HIWORD(lparam)),       \
     (LRESULT)0)
#define FORWARD_WM_VSCROLLCLIPBOARD(window, viewer, code, position, fn)                            \
    ((void)(fn)((window), WM_VSCROLLCLIPBOARD, (WPARAM)(HWND)(viewer),                             \
                MAKELPARAM((code), (position))))
#define HANDLE_WM_HSCROLLCLIPBOARD(window, wparam, lparam, fn)                                     \
    ((void)(fn)((window), (HWND)(wparam), (UINT)LOWORD(lparam), (int)(short)HIWORD(lparam)),       \
     (LRESULT)0)
#define FORWARD_WM_HSCROLLCLIPBOARD(window, viewer, code, position, fn)                            \
    ((void)(fn)((window), WM_HSCROLLCLIPBOARD, (WPARAM)(HWND)(viewer),                             \
                MAKELPARAM((code), (position))))
#define HANDLE_WM_ASKCBFORMATNAME(window, wparam, lparam, fn)                                      \
    ((void)(fn)((window), (int)(wparam), (LPTSTR)(lparam)), (LRESULT)0)
#define FORWARD_WM_ASKCBFORMATNAME(window, size, name, fn)                                         \
    ((void)(fn)((window), WM_ASKCBFORMATNAME, (WPARAM)(int)(size), (LPARAM)(name)))
#define HANDLE_WM_CHANGECBCHAIN(window, wparam, lparam, fn)                                        \
    ((void)(fn)((window), (HWND)(wparam), (HWND)(lparam)), (LRESULT)0)
#define FORWARD_WM_CHANGECBCHAIN(window, removed, next, fn)                                        \
    ((void)(fn)((window), WM_CHANGECBCHAIN, (WPARAM)(HWND)(removed), (LPARAM)(HWND)(next)))
#define HANDLE_WM_MDICREATE(window, wparam, lparam, fn)                                            \
    ((LRESULT)(HWND)(fn)((window), (LPMDICREATESTRUCT)(lparam)))
#define FORWARD_WM_MDICREATE(window, created, fn)                                                  \
    ((HWND)(fn)((window), WM_MDICREATE, (WPARAM)0, (LPARAM)(LPMDICREATESTRUCT)(created)))
#define HANDLE_WM_MDIDESTROY(window, wparam, lparam, fn)                                           \
    ((void)(fn)((window), (HWND)(wparam)), (LRESULT)0)
#define FORWARD_WM_MDIDESTROY(window, child, fn)                                                   \
    ((void)(fn)((window), WM_MDIDESTROY, (WPARAM)(HWND)(child), (LPARAM)0))
#define HANDLE_WM_MDIACTIVATE(window, wparam, lparam, fn)                                          \
    ((void)(fn)((window), (BOOL)((lparam) == (LPARAM)(window)), (HWND)(lparam), (HWND)(wparam)),   \
     (LRESULT)0)
#define FORWARD_WM_MDIACTIVATE(window, active, now, before, fn)                                    \
    ((void)(fn)((window), WM_MDIACTIVATE, (WPARAM)(before), (LPARAM)(now)))
#define HANDLE_WM_MDIRESTORE(window, wparam, lparam, fn)                                           \
    ((void)(fn)((window), (HWND)(wparam)), (LRESULT)0)
#define FORWARD_WM_MDIRESTORE(window, child, fn)                                                   \
    ((void)(fn)((window), WM_MDIRESTORE, (WPARAM)(HWND)(child), (LPARAM)0))
#define HANDLE_WM_MDINEXT(window, wparam, lparam, fn)                                              \
    ((LRESULT)(HWND)(fn)((window), (HWND)(wparam), (BOOL)(lparam)))
#define FORWARD_WM_MDINEXT(window, child, previous, fn)                                            \
    ((HWND)(fn)((window), WM_MDINEXT, (WPARAM)(child), (LPARAM)(previous)))
#define HANDLE_WM_MDIMAXIMIZE(window, wparam, lparam, fn)                                          \
    ((void)(fn)((window), (HWND)(wparam)), (LRESULT)0)
#define FORWARD_WM_MDIMAXIMIZE(window, child, fn)                                                  \
    ((void)(fn)((window), WM_MDIMAXIMIZE, (WPARAM)(HWND)(child), (LPARAM)0))
#define HANDLE_WM_MDITILE(window, wparam, lparam, fn)                                              \
    ((LRESULT)(DWORD)(fn)((window), (UINT)(wparam)))
#define FORWARD_WM_MDITILE(window, command, fn)                                                    \
    ((BOOL)(fn)((window), WM_MDITILE, (WPARAM)(command), (LPARAM)0))
#define HANDLE_WM_MDICASCADE(window, wparam, lparam, fn)                                           \
    ((LRESULT)(DWORD)(fn)((window), (UINT)(wparam)))
#define FORWARD_WM_MDICASCADE(window, command, fn)                                                 \
    ((BOOL)(fn)((window), WM_MDICASCADE, (WPARAM)(command), (LPARAM)0))
#define HANDLE_WM_MDIICONARRANGE(window, wparam, lparam, fn) ((void)(fn)((window)), (LRESULT)0)
#define FORWARD_WM_MDIICONARRANGE(window, fn)                                                      \
    ((void)(fn)((window), WM_MDIICONARRANGE, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_MDIGETACTIVE(window, wparam, lparam, fn) ((LRESULT)(HWND)(fn)((window)))
#define FORWARD_WM_MDIGETACTIVE(window, fn)                                                        \
    ((HWND)(fn)((window), WM_MDIGETACTIVE, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_MDISETMENU(window, wparam, lparam, fn)                                           \
    ((LRESULT)(HMENU)(fn)((window), (BOOL)(wparam), (HMENU)(wparam), (HMENU)(lparam)))
#define FORWARD_WM_MDISETMENU(window, refresh, frame_menu, window_menu, fn)                        \
    ((HMENU)(fn)((window), WM_MDISETMENU, (WPARAM)((refresh) ? (frame_menu) : 0),                  \
                 (LPARAM)(window_menu)))
