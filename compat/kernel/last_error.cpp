#include "compat/kernel/last_error.hpp"

#include <winbase.h>

DWORD WINAPI GetLastError()
{
    return compat::last_error();
}

void WINAPI SetLastError(DWORD code)
{
    compat::set_last_error(code);
}
