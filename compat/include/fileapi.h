/* Reading and writing. Files themselves are not there yet: what has a handle to read from is a
 * socket. */
#pragma once

#include <minwinbase.h>

_COMPAT_BEGIN_C

/* Reads up to `size` bytes; TRUE with 0 bytes at the end. Without `overlapped` it waits, whatever
 * FIONBIO says; with it, FALSE and ERROR_IO_PENDING say that it goes on by itself (hEvent tells,
 * GetOverlappedResult has the outcome). On a socket it re-enables FD_READ as recv does.
 * ERROR_INVALID_HANDLE, ERROR_NETNAME_DELETED (reset), ERROR_PIPE_NOT_CONNECTED (after shutdown),
 * ERROR_UNEXP_NET_ERR (not connected), ERROR_MORE_DATA (datagram cut off), ERROR_NOACCESS.
 * Any thread. Microsoft: "ReadFile". */
BOOL WINAPI ReadFile(HANDLE file, LPVOID buffer, DWORD size, LPDWORD read, LPOVERLAPPED overlapped);

/* Writes all of `size` bytes, as ReadFile reads; ERROR_INVALID_USER_BUFFER for a null buffer.
 * Any thread. Microsoft: "WriteFile". */
BOOL WINAPI WriteFile(HANDLE file, LPCVOID buffer, DWORD size, LPDWORD written,
                      LPOVERLAPPED overlapped);

_COMPAT_END_C
