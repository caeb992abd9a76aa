/* Waiting for objects and messages together. */
#pragma once

#include <user/types.h>

#define MWMO_WAITALL 0x0001
#define MWMO_ALERTABLE 0x0002
#define MWMO_INPUTAVAILABLE 0x0004

_COMPAT_BEGIN_C

/* WAIT_OBJECT_0 + the lowest index signalled, + count for a message of the kinds in `mask` (QS_
 * bits), WAIT_TIMEOUT, WAIT_FAILED. Only messages not seen before wake it, unless
 * MWMO_INPUTAVAILABLE. At most 63 objects. Microsoft: "MsgWaitForMultipleObjectsEx". */
DWORD WINAPI MsgWaitForMultipleObjects(DWORD count, const HANDLE *objects, BOOL all,
                                       DWORD milliseconds, DWORD mask);
DWORD WINAPI MsgWaitForMultipleObjectsEx(DWORD count, const HANDLE *objects, DWORD milliseconds,
                                         DWORD mask, DWORD flags);

_COMPAT_END_C
