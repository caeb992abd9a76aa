/* Procedures before a window's own one, each by its address and a number, the newest first. Only
 * the thread that owns the window may set them. They go with the window.
 * Microsoft: "Subclassing Controls". */
#pragma once

#include <commctrl/general.h>

typedef LRESULT(CALLBACK *SUBCLASSPROC)(HWND window, UINT message, WPARAM wparam, LPARAM lparam,
                                        UINT_PTR id, DWORD_PTR data);

#ifdef __cplusplus
extern "C" {
#endif

/* Set again, a procedure keeps its place and gets the other data. FALSE: no window of this thread,
 * or no procedure. Microsoft: "SetWindowSubclass". */
BOOL WINAPI SetWindowSubclass(HWND window, SUBCLASSPROC procedure, UINT_PTR id, DWORD_PTR data);
/* FALSE, and 0 as data: it is not set. Microsoft: "GetWindowSubclass". */
BOOL WINAPI GetWindowSubclass(HWND window, SUBCLASSPROC procedure, UINT_PTR id, DWORD_PTR *data);
/* Also while it is called. FALSE: it is not set. Microsoft: "RemoveWindowSubclass". */
BOOL WINAPI RemoveWindowSubclass(HWND window, SUBCLASSPROC procedure, UINT_PTR id);
/* What the next procedure says, or the window's own one behind the last. 0 outside of such a
 * procedure. Microsoft: "DefSubclassProc". */
LRESULT WINAPI DefSubclassProc(HWND window, UINT message, WPARAM wparam, LPARAM lparam);

#ifdef __cplusplus
}
#endif
