/* The high-resolution counter. Microsoft: "QueryPerformanceCounter". */
#pragma once

#include <windef.h>

_COMPAT_BEGIN_C

BOOL WINAPI QueryPerformanceCounter(LARGE_INTEGER *count);
BOOL WINAPI QueryPerformanceFrequency(LARGE_INTEGER *counts_per_second);

_COMPAT_END_C
