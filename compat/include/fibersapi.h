/* Words of fibers. There are no fibers: each thread has its own words, and the callback is called
 * with a word that is not null when the thread ends or the index is freed. Any thread. Microsoft:
 * "FlsAlloc", … ERROR_INVALID_PARAMETER; FLS_OUT_OF_INDEXES with ERROR_NOT_ENOUGH_MEMORY. */
#pragma once

#include <winnt.h>

#include <minwindef.h>

#define FLS_OUT_OF_INDEXES ((DWORD)0xFFFFFFFF)

typedef VOID(WINAPI *PFLS_CALLBACK_FUNCTION)(PVOID word);

_COMPAT_BEGIN_C

DWORD WINAPI FlsAlloc(PFLS_CALLBACK_FUNCTION callback);
PVOID WINAPI FlsGetValue(DWORD index);
BOOL WINAPI FlsSetValue(DWORD index, PVOID word);
BOOL WINAPI FlsFree(DWORD index);

/* FALSE: there are none. Microsoft: "IsThreadAFiber". */
BOOL WINAPI IsThreadAFiber(void);

_COMPAT_END_C
