// The icon beside the clock, which there is none of, and the box "About".
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/text.hpp"

#include <shellapi.h>

namespace compat {
namespace {

/// "title#first line": what the caption says, and what the box begins with.
template <class Char>
int show_about(HWND owner, const Char *name, const Char *more)
{
    const std::string names = utf8(name);
    const std::size_t mark = names.find('#');
    const std::string caption = "About " + names.substr(0, mark);
    std::string text = mark == std::string::npos ? names : names.substr(mark + 1);
    if (more && *more)
        text += "\n\n" + utf8(more);
    return MessageBoxW(owner, to_wide(text).c_str(), to_wide(caption).c_str(), MB_OK) != 0;
}

} // namespace
} // namespace compat

using namespace compat;

int WINAPI ShellAboutA(HWND owner, LPCSTR name, LPCSTR more, HICON)
{
    return show_about(owner, name, more);
}

int WINAPI ShellAboutW(HWND owner, LPCWSTR name, LPCWSTR more, HICON)
{
    return show_about(owner, name, more);
}

BOOL WINAPI Shell_NotifyIconA(DWORD, PNOTIFYICONDATAA)
{
    not_implemented("Shell_NotifyIcon");
    return FALSE;
}

BOOL WINAPI Shell_NotifyIconW(DWORD, PNOTIFYICONDATAW)
{
    not_implemented("Shell_NotifyIcon");
    return FALSE;
}
