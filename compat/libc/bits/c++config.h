/* The one header that every header of libstdc++ includes. */
#ifndef WSH_LIBC_BITS_CXXCONFIG_H
#define WSH_LIBC_BITS_CXXCONFIG_H

/* Asks for Linux to find out how threads work; programs do not see __linux__. */
#pragma push_macro("__linux__")
#undef __linux__
#define __linux__ 1
#include_next <bits/c++config.h>
#pragma pop_macro("__linux__")

/* libstdc++.so holds std::wstring and the wide streams ready made, for 32-bit characters: let the program
 * instantiate its own. (GCC 12 ignores -D_GLIBCXX_EXTERN_TEMPLATE=0 on the command line.) */
#if __WCHAR_MAX__ <= 0xffff
#undef _GLIBCXX_EXTERN_TEMPLATE
#define _GLIBCXX_EXTERN_TEMPLATE 0
#endif

#endif
