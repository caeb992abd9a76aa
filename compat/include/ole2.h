/* OLE without its windows: a thread's membership. */
#pragma once

#include <objbase.h>
#include <oleauto.h>

_COMPAT_BEGIN_C

/* CoInitialize, once more for the same thread. A thread that is no single-threaded member of COM
 * gets RPC_E_CHANGED_MODE. Microsoft: "OleInitialize". */
HRESULT WINAPI OleInitialize(LPVOID null);
void WINAPI OleUninitialize(void);

_COMPAT_END_C
