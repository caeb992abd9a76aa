/* Win32 as far as compat has it. A function that is missing here is not implemented.
 *
 * Without WIN32_LEAN_AND_MEAN also Winsock 1.1 and what else programs expect from it, as
 * Microsoft's. */
#ifndef _WINDOWS_
#define _WINDOWS_
#ifndef _INC_WINDOWS
#define _INC_WINDOWS
#endif

#include <sdkddkver.h>

#include <stdarg.h>

#include <windef.h>

#include <winbase.h>
#include <wincon.h>
#include <wingdi.h>
#include <winnls.h>
#include <winreg.h>
#include <winuser.h>
#include <winver.h>

#if !defined(NOIME) && !defined(WINSOCK_SHIM_IMPLEMENTATION)
#include <imm.h>
#endif

#if !defined(WIN32_LEAN_AND_MEAN) && !defined(WINSOCK_SHIM_IMPLEMENTATION)
#include <stdlib.h>

#include <commdlg.h>
#include <mmsystem.h>
#include <ole2.h>
#include <rpcndr.h>
#include <shellapi.h>
#include <winsock.h>
#endif

#endif
