/* mingw-w64's C++ library asks for its own printf, with another meaning of %s in wide functions. */
#include_next <bits/os_defines.h>

#undef __USE_MINGW_ANSI_STDIO
#define __USE_MINGW_ANSI_STDIO 0
