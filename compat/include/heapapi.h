/* Heaps. Blocks are aligned to 16 bytes. Any thread. */
#pragma once

#include <minwinbase.h>

_COMPAT_BEGIN_C

/* A heap of its own, gone with all of its blocks by HeapDestroy; `most` bytes at most, 0 for no
 * limit. Microsoft: "HeapCreate". */
HANDLE WINAPI HeapCreate(DWORD flags, SIZE_T initial, SIZE_T most);
BOOL WINAPI HeapDestroy(HANDLE heap);
/* The heap that is always there. Microsoft: "GetProcessHeap". */
HANDLE WINAPI GetProcessHeap(void);
DWORD WINAPI GetProcessHeaps(DWORD size, PHANDLE heaps);

/* Null on failure, which sets no error (ERROR_NOT_ENOUGH_MEMORY is set here). Flags:
 * HEAP_ZERO_MEMORY, HEAP_REALLOC_IN_PLACE_ONLY. Microsoft: "HeapAlloc", "HeapReAlloc". */
LPVOID WINAPI HeapAlloc(HANDLE heap, DWORD flags, SIZE_T size);
LPVOID WINAPI HeapReAlloc(HANDLE heap, DWORD flags, LPVOID memory, SIZE_T size);
BOOL WINAPI HeapFree(HANDLE heap, DWORD flags, LPVOID memory);
/* The size that was asked for. Microsoft: "HeapSize". */
SIZE_T WINAPI HeapSize(HANDLE heap, DWORD flags, LPCVOID memory);
/* Whether `memory` is a block of the heap; with null, whether it is a heap. Microsoft:
 * "HeapValidate". */
BOOL WINAPI HeapValidate(HANDLE heap, DWORD flags, LPCVOID memory);
SIZE_T WINAPI HeapCompact(HANDLE heap, DWORD flags);

_COMPAT_END_C
