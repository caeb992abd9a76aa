/* The kernel side of Win32: its parts by topic, and what has no part of its own. */
#pragma once

#include <minwinbase.h>

#include <debugapi.h>
#include <errhandlingapi.h>
#include <fibersapi.h>
#include <fileapi.h>
#include <handleapi.h>
#include <heapapi.h>
#include <ioapiset.h>
#include <libloaderapi.h>
#include <memoryapi.h>
#include <ms/atoms.h>
#include <ms/fibers.h>
#include <ms/memory.h>
#include <ms/move_files.h>
#include <ms/profiles.h>
#include <ms/system_names.h>
#include <ms/text_tests.h>
#include <namedpipeapi.h>
#include <processenv.h>
#include <processthreadsapi.h>
#include <profileapi.h>
#include <synchapi.h>
#include <sysinfoapi.h>
#include <threadpoolapiset.h>
#include <threadpoollegacyapiset.h>
#include <timezoneapi.h>
#include <winerror.h>

#define HasOverlappedIoCompleted(overlapped) (((DWORD)(overlapped)->Internal) != STATUS_PENDING)

#define PIPE_ACCESS_INBOUND 0x00000001
#define PIPE_ACCESS_OUTBOUND 0x00000002
#define PIPE_ACCESS_DUPLEX 0x00000003
#define PIPE_WAIT 0x00000000
#define PIPE_NOWAIT 0x00000001
#define PIPE_READMODE_BYTE 0x00000000
#define PIPE_READMODE_MESSAGE 0x00000002
#define PIPE_TYPE_BYTE 0x00000000
#define PIPE_TYPE_MESSAGE 0x00000004
#define PIPE_UNLIMITED_INSTANCES 255
#define NMPWAIT_WAIT_FOREVER 0xFFFFFFFF
#define NMPWAIT_NOWAIT 0x00000001
#define NMPWAIT_USE_DEFAULT_WAIT 0x00000000

#define STD_INPUT_HANDLE ((DWORD)-10)
#define STD_OUTPUT_HANDLE ((DWORD)-11)
#define STD_ERROR_HANDLE ((DWORD)-12)

#define FORMAT_MESSAGE_ALLOCATE_BUFFER 0x00000100
#define FORMAT_MESSAGE_IGNORE_INSERTS 0x00000200
#define FORMAT_MESSAGE_FROM_STRING 0x00000400
#define FORMAT_MESSAGE_FROM_HMODULE 0x00000800
#define FORMAT_MESSAGE_FROM_SYSTEM 0x00001000
#define FORMAT_MESSAGE_ARGUMENT_ARRAY 0x00002000
#define FORMAT_MESSAGE_MAX_WIDTH_MASK 0x000000ff

#include <stdarg.h>

_COMPAT_BEGIN_C

/* Where a program with windows starts. The entry in compat calls whichever the program defines. */
int WINAPI WinMain(HINSTANCE instance, HINSTANCE previous, LPSTR command_line, int show);
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE previous, LPWSTR command_line, int show);

/* The text of a system or Winsock error, or a given string, with its inserts. Returns the number of
 * characters, 0 on failure. With FORMAT_MESSAGE_ALLOCATE_BUFFER `buffer` is the address of a
 * pointer, to be freed by LocalFree. Microsoft: "FormatMessageW". */
DWORD WINAPI FormatMessageA(DWORD flags, LPCVOID source, DWORD message, DWORD language,
                            LPSTR buffer, DWORD size, va_list *arguments);
DWORD WINAPI FormatMessageW(DWORD flags, LPCVOID source, DWORD message, DWORD language,
                            LPWSTR buffer, DWORD size, va_list *arguments);

/* Strings; a null pointer counts as empty (lstrlen) or fails (lstrcpy, lstrcat). Comparison by the
 * user's language: lower case before upper. Microsoft: "lstrcmpW", … */
int WINAPI lstrlenA(LPCSTR text);
int WINAPI lstrlenW(LPCWSTR text);
LPSTR WINAPI lstrcpyA(LPSTR to, LPCSTR from);
LPWSTR WINAPI lstrcpyW(LPWSTR to, LPCWSTR from);
LPSTR WINAPI lstrcpynA(LPSTR to, LPCSTR from, int size);
LPWSTR WINAPI lstrcpynW(LPWSTR to, LPCWSTR from, int size);
LPSTR WINAPI lstrcatA(LPSTR to, LPCSTR from);
LPWSTR WINAPI lstrcatW(LPWSTR to, LPCWSTR from);
int WINAPI lstrcmpA(LPCSTR a, LPCSTR b);
int WINAPI lstrcmpW(LPCWSTR a, LPCWSTR b);
int WINAPI lstrcmpiA(LPCSTR a, LPCSTR b);
int WINAPI lstrcmpiW(LPCWSTR a, LPCWSTR b);

/* a * b / c in 64 bits, rounded; -1 on overflow or division by 0. Microsoft: "MulDiv". */
int WINAPI MulDiv(int a, int b, int c);

/* CreateProcess in the form of 16-bit Windows: 33, or an error up to 31 (2: not found). Microsoft:
 * "WinExec". */
UINT WINAPI WinExec(LPCSTR command_line, UINT show);

/* Not implemented, as all of named pipes (namedpipeapi.h). */
HANDLE WINAPI CreateNamedPipeA(LPCSTR name, DWORD open_mode, DWORD pipe_mode, DWORD most,
                               DWORD out_size, DWORD in_size, DWORD timeout,
                               LPSECURITY_ATTRIBUTES attributes);
BOOL WINAPI WaitNamedPipeA(LPCSTR name, DWORD timeout);
BOOL WINAPI CallNamedPipeA(LPCSTR name, LPVOID in, DWORD in_size, LPVOID out, DWORD out_size,
                           LPDWORD read, DWORD timeout);
BOOL WINAPI CallNamedPipeW(LPCWSTR name, LPVOID in, DWORD in_size, LPVOID out, DWORD out_size,
                           LPDWORD read, DWORD timeout);

/* Rings the terminal's bell, whatever the frequency (37 to 32767, else ERROR_INVALID_PARAMETER),
 * and waits for `milliseconds`. Microsoft: "Beep". */
BOOL WINAPI Beep(DWORD frequency, DWORD milliseconds);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define FormatMessage _COMPAT_AW(FormatMessage)
#define CreateNamedPipe _COMPAT_AW(CreateNamedPipe)
#define WaitNamedPipe _COMPAT_AW(WaitNamedPipe)
#define CallNamedPipe _COMPAT_AW(CallNamedPipe)
#define lstrlen _COMPAT_AW(lstrlen)
#define lstrcpy _COMPAT_AW(lstrcpy)
#define lstrcpyn _COMPAT_AW(lstrcpyn)
#define lstrcat _COMPAT_AW(lstrcat)
#define lstrcmp _COMPAT_AW(lstrcmp)
#define lstrcmpi _COMPAT_AW(lstrcmpi)
#endif
