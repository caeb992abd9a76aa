/* The command line. */
#pragma once

#include <windef.h>

_COMPAT_BEGIN_C

/* The whole command line, the program's name first. Microsoft: "GetCommandLineW". */
LPSTR WINAPI GetCommandLineA(void);
LPWSTR WINAPI GetCommandLineW(void);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define GetCommandLine _COMPAT_AW(GetCommandLine)
#endif
