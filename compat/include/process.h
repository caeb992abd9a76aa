/* Threads and processes as Microsoft's C runtime starts them. */
#pragma once

#include <ms/dialect.h>
#include <stddef.h>
#include <stdint.h>

_COMPAT_BEGIN_C

typedef void(__cdecl *_beginthread_proc_type)(void *argument);
typedef unsigned(__stdcall *_beginthreadex_proc_type)(void *argument);

/* Starts a thread whose handle is closed when it ends; -1 on failure. Microsoft: "_beginthread". */
uintptr_t __cdecl _beginthread(_beginthread_proc_type start, unsigned stack_size, void *argument);
void __cdecl _endthread(void);

/* CreateThread by another name: the handle is the caller's; 0 on failure. Microsoft:
 * "_beginthreadex". */
uintptr_t __cdecl _beginthreadex(void *security, unsigned stack_size,
                                 _beginthreadex_proc_type start, void *argument, unsigned flags,
                                 unsigned *thread_id);
void __cdecl _endthreadex(unsigned code);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#include <crt/processes.h>
#endif
