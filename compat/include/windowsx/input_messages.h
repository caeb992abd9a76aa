/* Messages from mouse and keyboard (see window_messages.h). */
#pragma once

#define HANDLE_WM_KEYDOWN(window, wparam, lparam, fn)                                              \
    ((void)(fn)((window), (UINT)(wparam), TRUE, GET_X_LPARAM(lparam), (UINT)HIWORD(lparam)),       \
     (LRESULT)0)
#define FORWARD_WM_KEYDOWN(window, key, count, flags, fn)                                          \
    ((void)(fn)((window), WM_KEYDOWN, (WPARAM)(UINT)(key), MAKELPARAM((count), (flags))))
#define HANDLE_WM_KEYUP(window, wparam, lparam, fn)                                                \
    ((void)(fn)((window), (UINT)(wparam), FALSE, GET_X_LPARAM(lparam), (UINT)HIWORD(lparam)),      \
     (LRESULT)0)
#define FORWARD_WM_KEYUP(window, key, count, flags, fn)                                            \
    ((void)(fn)((window), WM_KEYUP, (WPARAM)(UINT)(key), MAKELPARAM((count), (flags))))
#define HANDLE_WM_CHAR(window, wparam, lparam, fn)                                                 \
    ((void)(fn)((window), (TCHAR)(wparam), GET_X_LPARAM(lparam)), (LRESULT)0)
#define FORWARD_WM_CHAR(window, character, count, fn)                                              \
    ((void)(fn)((window), WM_CHAR, (WPARAM)(TCHAR)(character), MAKELPARAM((count), 0)))
#define HANDLE_WM_DEADCHAR(window, wparam, lparam, fn)                                             \
    ((void)(fn)((window), (TCHAR)(wparam), GET_X_LPARAM(lparam)), (LRESULT)0)
#define FORWARD_WM_DEADCHAR(window, character, count, fn)                                          \
    ((void)(fn)((window), WM_DEADCHAR, (WPARAM)(TCHAR)(character), MAKELPARAM((count), 0)))
#define HANDLE_WM_SYSKEYDOWN(window, wparam, lparam, fn)                                           \
    ((void)(fn)((window), (UINT)(wparam), TRUE, GET_X_LPARAM(lparam), (UINT)HIWORD(lparam)),       \
     (LRESULT)0)
#define FORWARD_WM_SYSKEYDOWN(window, key, count, flags, fn)                                       \
    ((void)(fn)((window), WM_SYSKEYDOWN, (WPARAM)(UINT)(key), MAKELPARAM((count), (flags))))
#define HANDLE_WM_SYSKEYUP(window, wparam, lparam, fn)                                             \
    ((void)(fn)((window), (UINT)(wparam), FALSE, GET_X_LPARAM(lparam), (UINT)HIWORD(lparam)),      \
     (LRESULT)0)
#define FORWARD_WM_SYSKEYUP(window, key, count, flags, fn)                                         \
    ((void)(fn)((window), WM_SYSKEYUP, (WPARAM)(UINT)(key), MAKELPARAM((count), (flags))))
#define HANDLE_WM_SYSCHAR(window, wparam, lparam, fn)                                              \
    ((void)(fn)((window), (TCHAR)(wparam), GET_X_LPARAM(lparam)), (LRESULT)0)
#define FORWARD_WM_SYSCHAR(window, character, count, fn)                                           \
    ((void)(fn)((window), WM_SYSCHAR, (WPARAM)(TCHAR)(character), MAKELPARAM((count), 0)))
#define HANDLE_WM_SYSDEADCHAR(window, wparam, lparam, fn)                                          \
    ((void)(fn)((window), (TCHAR)(wparam), GET_X_LPARAM(lparam)), (LRESULT)0)
#define FORWARD_WM_SYSDEADCHAR(window, character, count, fn)                                       \
    ((void)(fn)((window), WM_SYSDEADCHAR, (WPARAM)(TCHAR)(character), MAKELPARAM((count), 0)))
#define HANDLE_WM_MOUSEMOVE(window, wparam, lparam, fn)                                            \
    ((void)(fn)((window), GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (UINT)(wparam)), (LRESULT)0)
#define FORWARD_WM_MOUSEMOVE(window, x, y, keys, fn)                                               \
    ((void)(fn)((window), WM_MOUSEMOVE, (WPARAM)(UINT)(keys), MAKELPARAM((x), (y))))
#define HANDLE_WM_LBUTTONDOWN(window, wparam, lparam, fn)                                          \
    ((void)(fn)((window), FALSE, GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (UINT)(wparam)),      \
     (LRESULT)0)
#define HANDLE_WM_LBUTTONDBLCLK(window, wparam, lparam, fn)                                        \
    ((void)(fn)((window), TRUE, GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (UINT)(wparam)),       \
     (LRESULT)0)
#define FORWARD_WM_LBUTTONDOWN(window, twice, x, y, keys, fn)                                      \
    ((void)(fn)((window), (twice) ? WM_LBUTTONDBLCLK : WM_LBUTTONDOWN, (WPARAM)(UINT)(keys),       \
                MAKELPARAM((x), (y))))
#define HANDLE_WM_LBUTTONUP(window, wparam, lparam, fn)                                            \
    ((void)(fn)((window), GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (UINT)(wparam)), (LRESULT)0)
#define FORWARD_WM_LBUTTONUP(window, x, y, keys, fn)                                               \
    ((void)(fn)((window), WM_LBUTTONUP, (WPARAM)(UINT)(keys), MAKELPARAM((x), (y))))
#define HANDLE_WM_RBUTTONDOWN(window, wparam, lparam, fn)                                          \
    ((void)(fn)((window), FALSE, GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (UINT)(wparam)),      \
     (LRESULT)0)
#define HANDLE_WM_RBUTTONDBLCLK(window, wparam, lparam, fn)                                        \
    ((void)(fn)((window), TRUE, GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (UINT)(wparam)),       \
     (LRESULT)0)
#define FORWARD_WM_RBUTTONDOWN(window, twice, x, y, keys, fn)                                      \
    ((void)(fn)((window), (twice) ? WM_RBUTTONDBLCLK : WM_RBUTTONDOWN, (WPARAM)(UINT)(keys),       \
                MAKELPARAM((x), (y))))
#define HANDLE_WM_RBUTTONUP(window, wparam, lparam, fn)                                            \
    ((void)(fn)((window), GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (UINT)(wparam)), (LRESULT)0)
#define FORWARD_WM_RBUTTONUP(window, x, y, keys, fn)                                               \
    ((void)(fn)((window), WM_RBUTTONUP, (WPARAM)(UINT)(keys), MAKELPARAM((x), (y))))
#define HANDLE_WM_MBUTTONDOWN(window, wparam, lparam, fn)                                          \
    ((void)(fn)((window), FALSE, GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (UINT)(wparam)),      \
     (LRESULT)0)
#define HANDLE_WM_MBUTTONDBLCLK(window, wparam, lparam, fn)                                        \
    ((void)(fn)((window), TRUE, GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (UINT)(wparam)),       \
     (LRESULT)0)
#define FORWARD_WM_MBUTTONDOWN(window, twice, x, y, keys, fn)                                      \
    ((void)(fn)((window), (twice) ? WM_MBUTTONDBLCLK : WM_MBUTTONDOWN, (WPARAM)(UINT)(keys),       \
                MAKELPARAM((x), (y))))
#define HANDLE_WM_MBUTTONUP(window, wparam, lparam, fn)                                            \
    ((void)(fn)((window), GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (UINT)(wparam)), (LRESULT)0)
#define FORWARD_WM_MBUTTONUP(window, x, y, keys, fn)                                               \
    ((void)(fn)((window), WM_MBUTTONUP, (WPARAM)(UINT)(keys), MAKELPARAM((x), (y))))
#define HANDLE_WM_MOUSEWHEEL(window, wparam, lparam, fn)                                           \
    ((void)(fn)((window), GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (int)(short)HIWORD(wparam),  \
                (UINT)LOWORD(wparam)),                                                             \
     (LRESULT)0)
#define FORWARD_WM_MOUSEWHEEL(window, x, y, turned, keys, fn)                                      \
    ((void)(fn)((window), WM_MOUSEWHEEL, MAKEWPARAM((keys), (turned)), MAKELPARAM((x), (y))))
#define HANDLE_WM_NCMOUSEMOVE(window, wparam, lparam, fn)                                          \
    ((void)(fn)((window), GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (UINT)(wparam)), (LRESULT)0)
#define FORWARD_WM_NCMOUSEMOVE(window, x, y, hit, fn)                                              \
    ((void)(fn)((window), WM_NCMOUSEMOVE, (WPARAM)(UINT)(hit), MAKELPARAM((x), (y))))
#define HANDLE_WM_NCLBUTTONDOWN(window, wparam, lparam, fn)                                        \
    ((void)(fn)((window), FALSE, GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (UINT)(wparam)),      \
     (LRESULT)0)
#define HANDLE_WM_NCLBUTTONDBLCLK(window, wparam, lparam, fn)                                      \
    ((void)(fn)((window), TRUE, GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (UINT)(wparam)),       \
     (LRESULT)0)
#define FORWARD_WM_NCLBUTTONDOWN(window, twice, x, y, hit, fn)                                     \
    ((void)(fn)((window), (twice) ? WM_NCLBUTTONDBLCLK : WM_NCLBUTTONDOWN, (WPARAM)(UINT)(hit),    \
                MAKELPARAM((x), (y))))
#define HANDLE_WM_NCLBUTTONUP(window, wparam, lparam, fn)                                          \
    ((void)(fn)((window), GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (UINT)(wparam)), (LRESULT)0)
#define FORWARD_WM_NCLBUTTONUP(window, x, y, hit, fn)                                              \
    ((void)(fn)((window), WM_NCLBUTTONUP, (WPARAM)(UINT)(hit), MAKELPARAM((x), (y))))
#define HANDLE_WM_NCRBUTTONDOWN(window, wparam, lparam, fn)                                        \
    ((void)(fn)((window), FALSE, GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (UINT)(wparam)),      \
     (LRESULT)0)
#define HANDLE_WM_NCRBUTTONDBLCLK(window, wparam, lparam, fn)                                      \
    ((void)(fn)((window), TRUE, GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (UINT)(wparam)),       \
     (LRESULT)0)
#define FORWARD_WM_NCRBUTTONDOWN(window, twice, x, y, hit, fn)                                     \
    ((void)(fn)((window), (twice) ? WM_NCRBUTTONDBLCLK : WM_NCRBUTTONDOWN, (WPARAM)(UINT)(hit),    \
                MAKELPARAM((x), (y))))
#define HANDLE_WM_NCRBUTTONUP(window, wparam, lparam, fn)                                          \
    ((void)(fn)((window), GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (UINT)(wparam)), (LRESULT)0)
#define FORWARD_WM_NCRBUTTONUP(window, x, y, hit, fn)                                              \
    ((void)(fn)((window), WM_NCRBUTTONUP, (WPARAM)(UINT)(hit), MAKELPARAM((x), (y))))
#define HANDLE_WM_NCMBUTTONDOWN(window, wparam, lparam, fn)                                        \
    ((void)(fn)((window), FALSE, GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (UINT)(wparam)),      \
     (LRESULT)0)
#define HANDLE_WM_NCMBUTTONDBLCLK(window, wparam, lparam, fn)                                      \
    ((void)(fn)((window), TRUE, GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (UINT)(wparam)),       \
     (LRESULT)0)
#define FORWARD_WM_NCMBUTTONDOWN(window, twice, x, y, hit, fn)                                     \
    ((void)(fn)((window), (twice) ? WM_NCMBUTTONDBLCLK : WM_NCMBUTTONDOWN, (WPARAM)(UINT)(hit),    \
                MAKELPARAM((x), (y))))
#define HANDLE_WM_NCMBUTTONUP(window, wparam, lparam, fn)                                          \
    ((void)(fn)((window), GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam), (UINT)(wparam)), (LRESULT)0)
#define FORWARD_WM_NCMBUTTONUP(window, x, y, hit, fn)                                              \
    ((void)(fn)((window), WM_NCMBUTTONUP, (WPARAM)(UINT)(hit), MAKELPARAM((x), (y))))
#define HANDLE_WM_MOUSEACTIVATE(window, wparam, lparam, fn)                                        \
    ((LRESULT)(int)(fn)((window), (HWND)(wparam), (UINT)LOWORD(lparam), (UINT)HIWORD(lparam)))
#define FORWARD_WM_MOUSEACTIVATE(window, top, hit, event, fn)                                      \
    ((int)(fn)((window), WM_MOUSEACTIVATE, (WPARAM)(HWND)(top), MAKELPARAM((hit), (event))))
#define HANDLE_WM_SETCURSOR(window, wparam, lparam, fn)                                            \
    ((LRESULT)(BOOL)(fn)((window), (HWND)(wparam), (UINT)LOWORD(lparam), (UINT)HIWORD(lparam)))
#define FORWARD_WM_SETCURSOR(window, under, hit, event, fn)                                        \
    ((BOOL)(fn)((window), WM_SETCURSOR, (WPARAM)(HWND)(under), MAKELPARAM((hit), (event))))
#define HANDLE_WM_HOTKEY(window, wparam, lparam, fn)                                               \
    ((void)(fn)((window), (int)(wparam), (UINT)LOWORD(lparam), (UINT)HIWORD(lparam)), (LRESULT)0)
#define FORWARD_WM_HOTKEY(window, id, modifiers, key, fn)                                          \
    ((void)(fn)((window), WM_HOTKEY, (WPARAM)(id), MAKELPARAM((modifiers), (key))))
#define HANDLE_WM_CONTEXTMENU(window, wparam, lparam, fn)                                          \
    ((void)(fn)((window), (HWND)(wparam), (UINT)LOWORD(lparam), (UINT)HIWORD(lparam)), (LRESULT)0)
#define FORWARD_WM_CONTEXTMENU(window, under, x, y, fn)                                            \
    ((void)(fn)((window), WM_CONTEXTMENU, (WPARAM)(HWND)(under), MAKELPARAM((x), (y))))
