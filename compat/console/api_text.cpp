// WriteConsole and ReadConsole.
#include "compat/console/console.hpp"
#include "compat/console/standard_file.hpp"
#include "compat/kernel/handles.hpp"

#include <cstdio>
#include <string>

#include <fileapi.h>
#include <wincon.h>
#include <winerror.h>

using namespace compat;

namespace {

/// In the order of the calls, with what printf has written before.
template <class Char>
BOOL write_console(HANDLE handle, const void *text, DWORD length, DWORD *written)
{
    const auto file = console_output(handle);
    if (!file)
        return FALSE;
    if (!text && length > 0) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return FALSE;
    }
    std::fflush(file->descriptor() == 1 ? stdout : stderr);
    const std::basic_string_view<Char> view(static_cast<const Char *>(text), length);
    const bool done = console().write(file->descriptor(), view);
    if (!done)
        set_last_error(ERROR_GEN_FAILURE);
    if (written)
        *written = done ? length : 0;
    return done;
}

} // namespace

BOOL WINAPI WriteConsoleA(HANDLE handle, const VOID *text, DWORD length, LPDWORD written, LPVOID)
{
    return write_console<char>(handle, text, length, written);
}

BOOL WINAPI WriteConsoleW(HANDLE handle, const VOID *text, DWORD length, LPDWORD written, LPVOID)
{
    return write_console<char16_t>(handle, text, length, written);
}

BOOL WINAPI ReadConsoleA(HANDLE handle, LPVOID buffer, DWORD size, LPDWORD read, LPVOID)
{
    return console_input(handle) && ReadFile(handle, buffer, size, read, nullptr);
}

BOOL WINAPI ReadConsoleW(HANDLE handle, LPVOID buffer, DWORD size, LPDWORD read, LPVOID)
{
    // Characters that no code page lacks: UTF-8. A byte is never more than one unit.
    constexpr unsigned utf8 = 65001;
    if (read)
        *read = 0;
    if (!console_input(handle))
        return FALSE;
    const CodePage &page = *find_code_page(utf8);
    std::string bytes = console().input().read_text(size > 1 ? size - 1 : size, page);
    while (page.whole_characters(bytes) < bytes.size())
        bytes += console().input().read_text(1, page);
    std::u16string text = page.to_wide(bytes);
    if (!text.empty() && text.back() == u'\n' && text.size() < size &&
        (console().input_mode() & ENABLE_LINE_INPUT))
        text.insert(text.size() - 1, 1, u'\r');
    const auto copied = text.copy(static_cast<char16_t *>(buffer), size);
    if (read)
        *read = static_cast<DWORD>(copied);
    return TRUE;
}
