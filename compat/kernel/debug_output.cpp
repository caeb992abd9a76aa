// Debuggers. OutputDebugString: a debugger would show the text. None is attached here, so it is
// dropped, as on Windows, unless WINSOCK_SHIM_DEBUG_STRINGS is set (to anything but 0): then it
// goes to stderr.
#include "compat/kernel/code_page.hpp"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <unistd.h>

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

void show(std::u16string_view text)
{
    ::dprintf(STDERR_FILENO, "%s", compat::to_narrow(text).c_str());
}

} // namespace

void WINAPI OutputDebugStringA(LPCSTR text)
{
    if (text && shown())
        show(compat::from_ansi(text));
}

void WINAPI OutputDebugStringW(LPCWSTR text)
{
    if (text && shown())
        show(text);
}

BOOL WINAPI IsDebuggerPresent()
{
    std::ifstream lines("/proc/self/status");
    for (std::string word; lines >> word;) {
        int tracer = 0;
        if (word == "TracerPid:" && lines >> tracer)
            return tracer != 0;
    }
    return FALSE;
}

void WINAPI DebugBreak()
{
    std::raise(SIGTRAP);
}
