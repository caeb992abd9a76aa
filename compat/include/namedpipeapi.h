/* Pipes between processes. */
#pragma once

#include <minwinbase.h>

_COMPAT_BEGIN_C

/* A pipe without a name; `size` is a hint. ReadFile gives what is there, and waits for the first
 * byte; ERROR_BROKEN_PIPE when nobody writes any more. WriteFile: ERROR_NO_DATA when nobody reads.
 * Any thread. Microsoft: "CreatePipe". */
BOOL WINAPI CreatePipe(PHANDLE reads, PHANDLE writes, LPSECURITY_ATTRIBUTES attributes, DWORD size);

/* What lies in a pipe, without taking it out. ERROR_BROKEN_PIPE, ERROR_INVALID_FUNCTION (no pipe).
 * Microsoft: "PeekNamedPipe". */
BOOL WINAPI PeekNamedPipe(HANDLE pipe, LPVOID buffer, DWORD size, LPDWORD read, LPDWORD available,
                          LPDWORD left_of_message);

/* Named pipes are not implemented: these fail with ERROR_CALL_NOT_IMPLEMENTED. Microsoft: "Named
 * Pipes". */
HANDLE WINAPI CreateNamedPipeW(LPCWSTR name, DWORD open_mode, DWORD pipe_mode, DWORD most,
                               DWORD out_size, DWORD in_size, DWORD timeout,
                               LPSECURITY_ATTRIBUTES attributes);
BOOL WINAPI ConnectNamedPipe(HANDLE pipe, LPOVERLAPPED overlapped);
BOOL WINAPI DisconnectNamedPipe(HANDLE pipe);
BOOL WINAPI SetNamedPipeHandleState(HANDLE pipe, LPDWORD mode, LPDWORD most_collected,
                                    LPDWORD longest_wait);
BOOL WINAPI TransactNamedPipe(HANDLE pipe, LPVOID in, DWORD in_size, LPVOID out, DWORD out_size,
                              LPDWORD read, LPOVERLAPPED overlapped);
BOOL WINAPI WaitNamedPipeW(LPCWSTR name, DWORD timeout);

_COMPAT_END_C
