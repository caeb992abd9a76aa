#include "compat/kernel/last_error.hpp"

#include <atomic>

#include <winbase.h>

namespace {

std::atomic<UINT> error_mode{0};

} // namespace

DWORD WINAPI GetLastError()
{
    return compat::last_error();
}

void WINAPI SetLastError(DWORD code)
{
    compat::set_last_error(code);
}

UINT WINAPI SetErrorMode(UINT mode)
{
    return error_mode.exchange(mode);
}

UINT WINAPI GetErrorMode()
{
    return error_mode;
}
