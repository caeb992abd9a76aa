/* The caret: a thread has one at most, which is where characters go that are typed. */
#pragma once

#include <user/types.h>

_COMPAT_BEGIN_C

/* In the place of the one that the thread has; hidden at first. A bitmap gives its size, null: the
 * width and height. FALSE, ERROR_INVALID_WINDOW_HANDLE. Microsoft: "CreateCaret". */
BOOL WINAPI CreateCaret(HWND window, HBITMAP bitmap, int width, int height);
/* FALSE, ERROR_ACCESS_DENIED, where the thread has none (in that window; null: in any).
 * Hiding counts: as often it has to be shown. Microsoft: "ShowCaret", "HideCaret". */
BOOL WINAPI DestroyCaret(void);
BOOL WINAPI ShowCaret(HWND window);
BOOL WINAPI HideCaret(HWND window);
BOOL WINAPI SetCaretPos(int x, int y);
/* In client coordinates. Microsoft: "GetCaretPos". */
BOOL WINAPI GetCaretPos(LPPOINT position);
/* In milliseconds. This caret does not blink: a window that waits sleeps. */
UINT WINAPI GetCaretBlinkTime(void);

_COMPAT_END_C
