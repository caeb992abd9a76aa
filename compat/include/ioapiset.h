/* The outcome of overlapped operations, and ending them early. */
#pragma once

#include <minwinbase.h>

_COMPAT_BEGIN_C

/* How an overlapped operation on `file` ended: TRUE and its bytes, or FALSE and its error;
 * ERROR_IO_INCOMPLETE while it goes on, unless `wait`. Any thread.
 * Microsoft: "GetOverlappedResult". */
BOOL WINAPI GetOverlappedResult(HANDLE file, LPOVERLAPPED overlapped, LPDWORD transferred,
                                BOOL wait);

/* Ends what the calling thread has pending on the handle, with ERROR_OPERATION_ABORTED. TRUE also
 * if there was nothing. ERROR_INVALID_HANDLE. Microsoft: "CancelIo". */
BOOL WINAPI CancelIo(HANDLE file);

/* The same for one operation, or with null for all, of any thread. ERROR_NOT_FOUND: there was none.
 * Microsoft: "CancelIoEx". */
BOOL WINAPI CancelIoEx(HANDLE file, LPOVERLAPPED overlapped);

_COMPAT_END_C
