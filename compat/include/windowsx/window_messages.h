/* Messages about windows: HANDLE_x calls fn with what a message carries, FORWARD_x calls fn, a
 * window procedure, with the message. Microsoft: "Windowsx.h", message crackers. */
#pragma once

#define HANDLE_WM_SYSCOLORCHANGE(window, wparam, lparam, fn) ((void)(fn)((window)), (LRESULT)0)
#define FORWARD_WM_SYSCOLORCHANGE(window, fn)                                                      \
    ((void)(fn)((window), WM_SYSCOLORCHANGE, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_FONTCHANGE(window, wparam, lparam, fn) ((void)(fn)((window)), (LRESULT)0)
#define FORWARD_WM_FONTCHANGE(window, fn)                                                          \
    ((void)(fn)((window), WM_FONTCHANGE, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_TIMECHANGE(window, wparam, lparam, fn) ((void)(fn)((window)), (LRESULT)0)
#define FORWARD_WM_TIMECHANGE(window, fn)                                                          \
    ((void)(fn)((window), WM_TIMECHANGE, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_COMPACTING(window, wparam, lparam, fn)                                           \
    ((void)(fn)((window), (UINT)(wparam)), (LRESULT)0)
#define FORWARD_WM_COMPACTING(window, ratio, fn)                                                   \
    ((void)(fn)((window), WM_COMPACTING, (WPARAM)(UINT)(ratio), (LPARAM)0))
#define HANDLE_WM_WININICHANGE(window, wparam, lparam, fn)                                         \
    ((void)(fn)((window), (LPCTSTR)(lparam)), (LRESULT)0)
#define FORWARD_WM_WININICHANGE(window, section, fn)                                               \
    ((void)(fn)((window), WM_WININICHANGE, (WPARAM)0, (LPARAM)(LPCTSTR)(section)))
#define HANDLE_WM_DEVMODECHANGE(window, wparam, lparam, fn)                                        \
    ((void)(fn)((window), (LPCTSTR)(lparam)), (LRESULT)0)
#define FORWARD_WM_DEVMODECHANGE(window, device, fn)                                               \
    ((void)(fn)((window), WM_DEVMODECHANGE, (WPARAM)0, (LPARAM)(LPCTSTR)(device)))
#define HANDLE_WM_QUERYNEWPALETTE(window, wparam, lparam, fn) ((LRESULT)(BOOL)(fn)((window)))
#define FORWARD_WM_QUERYNEWPALETTE(window, fn)                                                     \
    ((BOOL)(fn)((window), WM_QUERYNEWPALETTE, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_PALETTEISCHANGING(window, wparam, lparam, fn)                                    \
    ((void)(fn)((window), (HWND)(wparam)), (LRESULT)0)
#define FORWARD_WM_PALETTEISCHANGING(window, changes, fn)                                          \
    ((void)(fn)((window), WM_PALETTEISCHANGING, (WPARAM)(HWND)(changes), (LPARAM)0))
#define HANDLE_WM_PALETTECHANGED(window, wparam, lparam, fn)                                       \
    ((void)(fn)((window), (HWND)(wparam)), (LRESULT)0)
#define FORWARD_WM_PALETTECHANGED(window, changed, fn)                                             \
    ((void)(fn)((window), WM_PALETTECHANGED, (WPARAM)(HWND)(changed), (LPARAM)0))
#define HANDLE_WM_SPOOLERSTATUS(window, wparam, lparam, fn)                                        \
    ((void)(fn)((window), (UINT)(wparam), GET_X_LPARAM(lparam)), (LRESULT)0)
#define FORWARD_WM_SPOOLERSTATUS(window, status, jobs, fn)                                         \
    ((void)(fn)((window), WM_SPOOLERSTATUS, (WPARAM)(status), MAKELPARAM((jobs), 0)))
#define HANDLE_WM_POWER(window, wparam, lparam, fn)                                                \
    ((void)(fn)((window), (int)(wparam)), (LRESULT)0)
#define FORWARD_WM_POWER(window, code, fn)                                                         \
    ((void)(fn)((window), WM_POWER, (WPARAM)(int)(code), (LPARAM)0))
#define HANDLE_WM_QUERYENDSESSION(window, wparam, lparam, fn) ((LRESULT)(BOOL)(fn)((window)))
#define FORWARD_WM_QUERYENDSESSION(window, fn)                                                     \
    ((BOOL)(fn)((window), WM_QUERYENDSESSION, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_ENDSESSION(window, wparam, lparam, fn)                                           \
    ((void)(fn)((window), (BOOL)(wparam)), (LRESULT)0)
#define FORWARD_WM_ENDSESSION(window, ends, fn)                                                    \
    ((void)(fn)((window), WM_ENDSESSION, (WPARAM)(BOOL)(ends), (LPARAM)0))
#define HANDLE_WM_QUIT(window, wparam, lparam, fn) ((void)(fn)((window), (int)(wparam)), (LRESULT)0)
#define FORWARD_WM_QUIT(window, code, fn)                                                          \
    ((void)(fn)((window), WM_QUIT, (WPARAM)(int)(code), (LPARAM)0))
#define HANDLE_WM_SYSTEMERROR(window, wparam, lparam, fn) ((LRESULT)0)
#define FORWARD_WM_SYSTEMERROR(window, code, fn) ((LRESULT)0)
#define HANDLE_WM_CREATE(window, wparam, lparam, fn)                                               \
    ((LRESULT)((fn)((window), (LPCREATESTRUCT)(lparam)) ? 0 : -1))
#define FORWARD_WM_CREATE(window, created, fn)                                                     \
    ((BOOL)(fn)((window), WM_CREATE, (WPARAM)0, (LPARAM)(LPCREATESTRUCT)(created)))
#define HANDLE_WM_NCCREATE(window, wparam, lparam, fn)                                             \
    ((LRESULT)(BOOL)(fn)((window), (LPCREATESTRUCT)(lparam)))
#define FORWARD_WM_NCCREATE(window, created, fn)                                                   \
    ((BOOL)(fn)((window), WM_NCCREATE, (WPARAM)0, (LPARAM)(LPCREATESTRUCT)(created)))
#define HANDLE_WM_DESTROY(window, wparam, lparam, fn) ((void)(fn)((window)), (LRESULT)0)
#define FORWARD_WM_DESTROY(window, fn) ((void)(fn)((window), WM_DESTROY, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_NCDESTROY(window, wparam, lparam, fn) ((void)(fn)((window)), (LRESULT)0)
#define FORWARD_WM_NCDESTROY(window, fn) ((void)(fn)((window), WM_NCDESTROY, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_SHOWWINDOW(window, wparam, lparam, fn)                                           \
    ((void)(fn)((window), (BOOL)(wparam), (UINT)(lparam)), (LRESULT)0)
#define FORWARD_WM_SHOWWINDOW(window, show, status, fn)                                            \
    ((void)(fn)((window), WM_SHOWWINDOW, (WPARAM)(BOOL)(show), (LPARAM)(UINT)(status)))
#define HANDLE_WM_SETREDRAW(window, wparam, lparam, fn)                                            \
    ((void)(fn)((window), (BOOL)(wparam)), (LRESULT)0)
#define FORWARD_WM_SETREDRAW(window, redraw, fn)                                                   \
    ((void)(fn)((window), WM_SETREDRAW, (WPARAM)(BOOL)(redraw), (LPARAM)0))
#define HANDLE_WM_ENABLE(window, wparam, lparam, fn)                                               \
    ((void)(fn)((window), (BOOL)(wparam)), (LRESULT)0)
#define FORWARD_WM_ENABLE(window, enable, fn)                                                      \
    ((void)(fn)((window), WM_ENABLE, (WPARAM)(BOOL)(enable), (LPARAM)0))
#define HANDLE_WM_SETTEXT(window, wparam, lparam, fn)                                              \
    ((void)(fn)((window), (LPCTSTR)(lparam)), (LRESULT)0)
#define FORWARD_WM_SETTEXT(window, text, fn)                                                       \
    ((void)(fn)((window), WM_SETTEXT, (WPARAM)0, (LPARAM)(LPCTSTR)(text)))
#define HANDLE_WM_GETTEXT(window, wparam, lparam, fn)                                              \
    ((LRESULT)(int)(fn)((window), (int)(wparam), (LPTSTR)(lparam)))
#define FORWARD_WM_GETTEXT(window, size, text, fn)                                                 \
    ((int)(fn)((window), WM_GETTEXT, (WPARAM)(int)(size), (LPARAM)(LPTSTR)(text)))
#define HANDLE_WM_GETTEXTLENGTH(window, wparam, lparam, fn) ((LRESULT)(int)(fn)((window)))
#define FORWARD_WM_GETTEXTLENGTH(window, fn)                                                       \
    ((int)(fn)((window), WM_GETTEXTLENGTH, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_WINDOWPOSCHANGING(window, wparam, lparam, fn)                                    \
    ((LRESULT)(BOOL)(fn)((window), (LPWINDOWPOS)(lparam)))
#define FORWARD_WM_WINDOWPOSCHANGING(window, position, fn)                                         \
    ((BOOL)(fn)((window), WM_WINDOWPOSCHANGING, (WPARAM)0, (LPARAM)(LPWINDOWPOS)(position)))
#define HANDLE_WM_WINDOWPOSCHANGED(window, wparam, lparam, fn)                                     \
    ((void)(fn)((window), (const LPWINDOWPOS)(lparam)), (LRESULT)0)
#define FORWARD_WM_WINDOWPOSCHANGED(window, position, fn)                                          \
    ((void)(fn)((window), WM_WINDOWPOSCHANGED, (WPARAM)0, (LPARAM)(const LPWINDOWPOS)(position)))
#define HANDLE_WM_MOVE(window, wparam, lparam, fn)                                                 \
    ((void)(fn)((window), GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)), (LRESULT)0)
#define FORWARD_WM_MOVE(window, x, y, fn)                                                          \
    ((void)(fn)((window), WM_MOVE, (WPARAM)0, MAKELPARAM((x), (y))))
#define HANDLE_WM_SIZE(window, wparam, lparam, fn)                                                 \
    ((void)(fn)((window), (UINT)(wparam), GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)), (LRESULT)0)
#define FORWARD_WM_SIZE(window, state, width, height, fn)                                          \
    ((void)(fn)((window), WM_SIZE, (WPARAM)(UINT)(state), MAKELPARAM((width), (height))))
#define HANDLE_WM_CLOSE(window, wparam, lparam, fn) ((void)(fn)((window)), (LRESULT)0)
#define FORWARD_WM_CLOSE(window, fn) ((void)(fn)((window), WM_CLOSE, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_QUERYOPEN(window, wparam, lparam, fn) ((LRESULT)(BOOL)(fn)((window)))
#define FORWARD_WM_QUERYOPEN(window, fn) ((BOOL)(fn)((window), WM_QUERYOPEN, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_GETMINMAXINFO(window, wparam, lparam, fn)                                        \
    ((void)(fn)((window), (LPMINMAXINFO)(lparam)), (LRESULT)0)
#define FORWARD_WM_GETMINMAXINFO(window, sizes, fn)                                                \
    ((void)(fn)((window), WM_GETMINMAXINFO, (WPARAM)0, (LPARAM)(LPMINMAXINFO)(sizes)))
#define HANDLE_WM_PAINT(window, wparam, lparam, fn) ((void)(fn)((window)), (LRESULT)0)
#define FORWARD_WM_PAINT(window, fn) ((void)(fn)((window), WM_PAINT, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_ERASEBKGND(window, wparam, lparam, fn)                                           \
    ((LRESULT)(BOOL)(fn)((window), (HDC)(wparam)))
#define FORWARD_WM_ERASEBKGND(window, context, fn)                                                 \
    ((BOOL)(fn)((window), WM_ERASEBKGND, (WPARAM)(HDC)(context), (LPARAM)0))
#define HANDLE_WM_ICONERASEBKGND(window, wparam, lparam, fn)                                       \
    ((LRESULT)(BOOL)(fn)((window), (HDC)(wparam)))
#define FORWARD_WM_ICONERASEBKGND(window, context, fn)                                             \
    ((BOOL)(fn)((window), WM_ICONERASEBKGND, (WPARAM)(HDC)(context), (LPARAM)0))
#define HANDLE_WM_NCPAINT(window, wparam, lparam, fn)                                              \
    ((void)(fn)((window), (HRGN)(wparam)), (LRESULT)0)
#define FORWARD_WM_NCPAINT(window, region, fn)                                                     \
    ((void)(fn)((window), WM_NCPAINT, (WPARAM)(HRGN)(region), (LPARAM)0))
#define HANDLE_WM_NCCALCSIZE(window, wparam, lparam, fn)                                           \
    ((LRESULT)(UINT)(fn)((window), (BOOL)(wparam), (NCCALCSIZE_PARAMS *)(lparam)))
#define FORWARD_WM_NCCALCSIZE(window, valid, sizes, fn)                                            \
    ((UINT)(fn)((window), WM_NCCALCSIZE, (WPARAM)(valid), (LPARAM)(NCCALCSIZE_PARAMS *)(sizes)))
#define HANDLE_WM_NCHITTEST(window, wparam, lparam, fn)                                            \
    ((LRESULT)(UINT)(fn)((window), GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)))
#define FORWARD_WM_NCHITTEST(window, x, y, fn)                                                     \
    ((UINT)(fn)((window), WM_NCHITTEST, (WPARAM)0, MAKELPARAM((x), (y))))
#define HANDLE_WM_QUERYDRAGICON(window, wparam, lparam, fn) ((LRESULT)(HICON)(fn)((window)))
#define FORWARD_WM_QUERYDRAGICON(window, fn)                                                       \
    ((HICON)(fn)((window), WM_QUERYDRAGICON, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_DROPFILES(window, wparam, lparam, fn)                                            \
    ((void)(fn)((window), (HDROP)(wparam)), (LRESULT)0)
#define FORWARD_WM_DROPFILES(window, drop, fn)                                                     \
    ((void)(fn)((window), WM_DROPFILES, (WPARAM)(HDROP)(drop), (LPARAM)0))
#define HANDLE_WM_ACTIVATE(window, wparam, lparam, fn)                                             \
    ((void)(fn)((window), (UINT)LOWORD(wparam), (HWND)(lparam), (BOOL)HIWORD(wparam)), (LRESULT)0)
#define FORWARD_WM_ACTIVATE(window, state, other, minimised, fn)                                   \
    ((void)(fn)((window), WM_ACTIVATE, MAKEWPARAM((state), (minimised)), (LPARAM)(HWND)(other)))
#define HANDLE_WM_ACTIVATEAPP(window, wparam, lparam, fn)                                          \
    ((void)(fn)((window), (BOOL)(wparam), (DWORD)(lparam)), (LRESULT)0)
#define FORWARD_WM_ACTIVATEAPP(window, active, thread, fn)                                         \
    ((void)(fn)((window), WM_ACTIVATEAPP, (WPARAM)(BOOL)(active), (LPARAM)(thread)))
#define HANDLE_WM_NCACTIVATE(window, wparam, lparam, fn)                                           \
    ((LRESULT)(BOOL)(fn)((window), (BOOL)(wparam), (HWND)0, (BOOL)0))
#define FORWARD_WM_NCACTIVATE(window, active, other, minimised, fn)                                \
    ((BOOL)(fn)((window), WM_NCACTIVATE, (WPARAM)(BOOL)(active), (LPARAM)0))
#define HANDLE_WM_SETFOCUS(window, wparam, lparam, fn)                                             \
    ((void)(fn)((window), (HWND)(wparam)), (LRESULT)0)
#define FORWARD_WM_SETFOCUS(window, before, fn)                                                    \
    ((void)(fn)((window), WM_SETFOCUS, (WPARAM)(HWND)(before), (LPARAM)0))
#define HANDLE_WM_KILLFOCUS(window, wparam, lparam, fn)                                            \
    ((void)(fn)((window), (HWND)(wparam)), (LRESULT)0)
#define FORWARD_WM_KILLFOCUS(window, after, fn)                                                    \
    ((void)(fn)((window), WM_KILLFOCUS, (WPARAM)(HWND)(after), (LPARAM)0))
#define HANDLE_WM_CANCELMODE(window, wparam, lparam, fn) ((void)(fn)((window)), (LRESULT)0)
#define FORWARD_WM_CANCELMODE(window, fn)                                                          \
    ((void)(fn)((window), WM_CANCELMODE, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_TIMER(window, wparam, lparam, fn)                                                \
    ((void)(fn)((window), (UINT)(wparam)), (LRESULT)0)
#define FORWARD_WM_TIMER(window, id, fn)                                                           \
    ((void)(fn)((window), WM_TIMER, (WPARAM)(UINT)(id), (LPARAM)0))
#define HANDLE_WM_CHILDACTIVATE(window, wparam, lparam, fn) ((void)(fn)((window)), (LRESULT)0)
#define FORWARD_WM_CHILDACTIVATE(window, fn)                                                       \
    ((void)(fn)((window), WM_CHILDACTIVATE, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_PARENTNOTIFY(window, wparam, lparam, fn)                                         \
    ((void)(fn)((window), (UINT)LOWORD(wparam), (HWND)(lparam), (UINT)HIWORD(wparam)), (LRESULT)0)
#define FORWARD_WM_PARENTNOTIFY(window, event, child, id, fn)                                      \
    ((void)(fn)((window), WM_PARENTNOTIFY, MAKEWPARAM((event), (id)), (LPARAM)(child)))
#define HANDLE_WM_SYSCOMMAND(window, wparam, lparam, fn)                                           \
    ((void)(fn)((window), (UINT)(wparam), GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)), (LRESULT)0)
#define FORWARD_WM_SYSCOMMAND(window, command, x, y, fn)                                           \
    ((void)(fn)((window), WM_SYSCOMMAND, (WPARAM)(UINT)(command), MAKELPARAM((x), (y))))
#define HANDLE_WM_DISPLAYCHANGE(window, wparam, lparam, fn)                                        \
    ((void)(fn)((window), (UINT)(wparam), (UINT)LOWORD(lparam), (UINT)HIWORD(lparam)), (LRESULT)0)
#define FORWARD_WM_DISPLAYCHANGE(window, bits, width, height, fn)                                  \
    ((void)(fn)((window), WM_DISPLAYCHANGE, (WPARAM)(UINT)(bits), MAKELPARAM((width), (height))))
#define HANDLE_WM_DEVICECHANGE(window, wparam, lparam, fn)                                         \
    ((LRESULT)(BOOL)(fn)((window), (UINT)(wparam), (DWORD_PTR)(lparam)))
#define FORWARD_WM_DEVICECHANGE(window, event, data, fn)                                           \
    ((BOOL)(fn)((window), WM_DEVICECHANGE, (WPARAM)(UINT)(event), (LPARAM)(DWORD_PTR)(data)))
#define HANDLE_WM_COPYDATA(window, wparam, lparam, fn)                                             \
    ((LRESULT)(BOOL)(fn)((window), (HWND)(wparam), (PCOPYDATASTRUCT)(lparam)))
#define FORWARD_WM_COPYDATA(window, from, data, fn)                                                \
    ((BOOL)(fn)((window), WM_COPYDATA, (WPARAM)(from), (LPARAM)(data)))
#define HANDLE_WM_QUEUESYNC(window, wparam, lparam, fn) ((void)(fn)((window)), (LRESULT)0)
#define FORWARD_WM_QUEUESYNC(window, fn) ((void)(fn)((window), WM_QUEUESYNC, (WPARAM)0, (LPARAM)0))
#define HANDLE_WM_COMMNOTIFY(window, wparam, lparam, fn)                                           \
    ((void)(fn)((window), (int)(wparam), (UINT)LOWORD(lparam)), (LRESULT)0)
#define FORWARD_WM_COMMNOTIFY(window, id, flags, fn)                                               \
    ((void)(fn)((window), WM_COMMNOTIFY, (WPARAM)(id), MAKELPARAM((flags), 0)))
