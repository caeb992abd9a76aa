/* How our headers are written. */
#pragma once

#include <ms/keywords.h>

/* Every header of ours puts its declarations between these two. */
#ifdef __cplusplus
#define _COMPAT_BEGIN_C extern "C" {
#define _COMPAT_END_C }
#else
#define _COMPAT_BEGIN_C
#define _COMPAT_END_C
#endif

/* The name without a suffix stands for the A or the W form, chosen by UNICODE as with Microsoft's
 * headers. Our own sources (WINSOCK_SHIM_IMPLEMENTATION) write the suffix, so there these names are
 * free. */
#ifdef UNICODE
#define _COMPAT_AW(name) name##W
#else
#define _COMPAT_AW(name) name##A
#endif
