/* min and max in C++, which Microsoft's <windows.h> has and mingw-w64's leaves to C. */
#include_next <minwindef.h>

#include "../../../compat/include/ms/minmax.h"
