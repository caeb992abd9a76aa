// CharToOem and its relatives. CP_OEMCP is CP_ACP: narrow text stays as it is.
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/last_error.hpp"

#include <cstring>
#include <string>

#include <winbase.h>
#include <winerror.h>
#include <winuser.h>

using namespace compat;

BOOL WINAPI CharToOemA(LPCSTR from, LPSTR to)
{
    return lstrcpyA(to, from) != nullptr;
}

BOOL WINAPI CharToOemW(LPCWSTR from, LPSTR to)
{
    if (static_cast<const void *>(from) == to) {
        set_last_error(ERROR_INVALID_ADDRESS);
        return FALSE;
    }
    return from && lstrcpyA(to, to_ansi(from).c_str());
}

BOOL WINAPI OemToCharA(LPCSTR from, LPSTR to)
{
    return lstrcpyA(to, from) != nullptr;
}

BOOL WINAPI OemToCharW(LPCSTR from, LPWSTR to)
{
    return from && lstrcpyW(to, from_ansi(from).c_str());
}

BOOL WINAPI CharToOemBuffA(LPCSTR from, LPSTR to, DWORD length)
{
    std::memmove(to, from, length);
    return TRUE;
}

BOOL WINAPI CharToOemBuffW(LPCWSTR from, LPSTR to, DWORD length)
{
    const std::string narrow = to_ansi({from, length});
    narrow.copy(to, narrow.size());
    return TRUE;
}

BOOL WINAPI OemToCharBuffA(LPCSTR from, LPSTR to, DWORD length)
{
    std::memmove(to, from, length);
    return TRUE;
}

BOOL WINAPI OemToCharBuffW(LPCSTR from, LPWSTR to, DWORD length)
{
    const std::u16string wide = from_ansi({from, length});
    wide.copy(to, wide.size());
    return TRUE;
}
