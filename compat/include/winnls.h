/* Code pages. */
#pragma once

#include <stringapiset.h>

#define CP_ACP 0
#define CP_OEMCP 1
#define CP_MACCP 2
#define CP_THREAD_ACP 3
#define CP_UTF7 65000
#define CP_UTF8 65001

_COMPAT_BEGIN_C

/* The code pages that CP_ACP and CP_OEMCP stand for. Microsoft: "GetACP". */
UINT WINAPI GetACP(void);
UINT WINAPI GetOEMCP(void);
UINT WINAPI GetOEMCP(void);

_COMPAT_END_C
