// OutputDebugString: a debugger would show the text. None is attached here, so it is dropped, as on
// Windows, unless WINSOCK_SHIM_DEBUG_STRINGS is set (to anything but 0): then it goes to stderr.
#include "compat/kernel/unicode.hpp"

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <winbase.h>

namespace {

bool shown()
{
    static const bool wanted = [] {
        const char *const value = std::getenv("WINSOCK_SHIM_DEBUG_STRINGS");
        return value && std::string_view(value) != "0" && *value != '\0';
    }();
    return wanted;
}

} // namespace

void WINAPI OutputDebugStringA(LPCSTR text)
{
    if (text && shown())
        std::fputs(text, stderr);
}

void WINAPI OutputDebugStringW(LPCWSTR text)
{
    if (text && shown())
        std::fputs(compat::to_narrow(text).c_str(), stderr);
}
