/* Microsoft's additions to <stdlib.h>, and conversions of 16-bit wide characters.
 *
 * libstdc++ has a <stdlib.h> of its own around <cstdlib>, and takes glibc's by #include_next, past this
 * wrapper: therefore <cstdlib> and <bits/std_abs.h> are wrapped, too, and come here for glibc's part first
 * (_GLIBCXX_INCLUDE_NEXT_C_HEADERS is libstdc++'s own sign for it). */
#if __WCHAR_MAX__ > 0xffff || (defined __cplusplus && !defined _GLIBCXX_INCLUDE_NEXT_C_HEADERS)
#include_next <stdlib.h>
#elif !defined WSH_LIBC_STDLIB_H
#define WSH_LIBC_STDLIB_H

#include <limits.h> /* as Microsoft's */

/* glibc's atoi would call its own strtol under the name that is ours now. */
#include <features.h>
#pragma push_macro("__USE_EXTERN_INLINES")
#undef __USE_EXTERN_INLINES
#define atoi glibc_atoi
#define atol glibc_atol
#define strtol glibc_strtol
#define strtoul glibc_strtoul
#define atof glibc_atof
#define atoll glibc_atoll
#define strtod glibc_strtod
#define strtof glibc_strtof
#define strtold glibc_strtold
#define strtoll glibc_strtoll
#define strtoull glibc_strtoull
#define ecvt glibc_ecvt
#define fcvt glibc_fcvt
#define gcvt glibc_gcvt
#define qsort glibc_qsort
#define bsearch glibc_bsearch
#define rand glibc_rand
#define srand glibc_srand
#define random glibc_random
#define srandom glibc_srandom
#define system glibc_system
#define putenv glibc_putenv
#define getenv glibc_getenv
#define free glibc_free
#define realloc glibc_realloc
#define calloc glibc_calloc
#define malloc glibc_malloc
#include <crt/hide_wide.h>
#include_next <stdlib.h>
#include <crt/show_wide.h>
#pragma pop_macro("__USE_EXTERN_INLINES")
#undef atoi
#undef atol
#undef strtol
#undef strtoul
#undef atof
#undef atoll
#undef strtod
#undef strtof
#undef strtold
#undef strtoll
#undef strtoull
#undef ecvt
#undef fcvt
#undef gcvt
#undef qsort
#undef bsearch
#undef rand
#undef srand
#undef random
#undef srandom
#undef system
#undef putenv
#undef getenv
#undef free
#undef realloc
#undef calloc
#undef malloc

#include <crt/stdlib.h>
#include <crt/wide_stdlib.h>

#endif
