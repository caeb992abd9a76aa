/* Takes glibc's <stdlib.h> past our wrapper: have the wrapper do it first. */
#if __WCHAR_MAX__ <= 0xffff && !defined WSH_LIBC_STDLIB_H
#pragma push_macro("_GLIBCXX_INCLUDE_NEXT_C_HEADERS")
#undef _GLIBCXX_INCLUDE_NEXT_C_HEADERS
#define _GLIBCXX_INCLUDE_NEXT_C_HEADERS
#include <stdlib.h>
#pragma pop_macro("_GLIBCXX_INCLUDE_NEXT_C_HEADERS")
#endif
#include_next <bits/std_abs.h>
