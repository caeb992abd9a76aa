/* wsacc --windows includes this first: what Microsoft's compiler and headers have, whichever a
 * program names, and GCC and mingw-w64 have not. */
#pragma once

/* printf and its kin are the C runtime's, as with Microsoft: %s is wide in wide functions. */
#define __USE_MINGW_ANSI_STDIO 0

#include <_mingw.h>
#include <sal.h>

#include "../../../compat/include/ms/super.h"

#define __pragma(words) _Pragma(#words)
