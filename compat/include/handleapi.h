/* Closing handles of kernel objects. */
#pragma once

#include <windef.h>

#define INVALID_HANDLE_VALUE ((HANDLE)(LONG_PTR)-1)

#define DUPLICATE_CLOSE_SOURCE 0x00000001
#define DUPLICATE_SAME_ACCESS 0x00000002

#define HANDLE_FLAG_INHERIT 0x00000001
#define HANDLE_FLAG_PROTECT_FROM_CLOSE 0x00000002

_COMPAT_BEGIN_C

/* Closes a handle of an event, thread, mutex, socket … ERROR_INVALID_HANDLE. Any thread.
 * Microsoft: "CloseHandle". */
BOOL WINAPI CloseHandle(HANDLE object);

/* Another handle of the same object; both processes must be GetCurrentProcess(). Any thread.
 * Microsoft: "DuplicateHandle". */
BOOL WINAPI DuplicateHandle(HANDLE source_process, HANDLE source, HANDLE target_process,
                            LPHANDLE target, DWORD access, BOOL inherit, DWORD options);

/* Whether programs that this one starts get the handle, and whether CloseHandle closes it.
 * ERROR_INVALID_HANDLE. Any thread. Microsoft: "SetHandleInformation". */
BOOL WINAPI GetHandleInformation(HANDLE object, LPDWORD flags);
BOOL WINAPI SetHandleInformation(HANDLE object, DWORD mask, DWORD flags);

_COMPAT_END_C
