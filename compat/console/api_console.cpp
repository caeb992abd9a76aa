// The console's code pages, modes and title, and whether the process has it.
#include "compat/console/console.hpp"
#include "compat/console/standard_file.hpp"
#include "compat/console/standard_streams.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/handles.hpp"

#include <string>

#include <synchapi.h>
#include <winbase.h>
#include <wincon.h>
#include <winerror.h>
#include <winnls.h>

using namespace compat;

namespace {

BOOL fail(DWORD error)
{
    set_last_error(error);
    return FALSE;
}

/// Null with ERROR_INVALID_PARAMETER.
const CodePage *page_for_console(UINT number)
{
    const CodePage *const page = find_code_page(number);
    if (!page)
        set_last_error(ERROR_INVALID_PARAMETER);
    return page;
}

BOOL set_title(const std::u16string &title)
{
    if (!console().exists())
        return fail(ERROR_INVALID_HANDLE);
    const std::lock_guard guard(console().screen().mutex);
    console().screen().title = title;
    const std::string text = console().terminal_page().to_narrow(title);
    return console().write_raw(console().output_descriptor(), "\033]0;" + text + "\007");
}

template <class Text>
DWORD get_title(const Text &title, typename Text::value_type *buffer, DWORD size)
{
    if (buffer)
        copy_text(title, buffer, size);
    return static_cast<DWORD>(title.size());
}

std::u16string title()
{
    const std::lock_guard guard(console().screen().mutex);
    return console().screen().title;
}

BOOL attach()
{
    if (console().attached())
        return fail(ERROR_ACCESS_DENIED);
    if (!console().exists())
        return fail(ERROR_INVALID_HANDLE);
    console().attach(true);
    return TRUE;
}

} // namespace

UINT WINAPI GetConsoleCP()
{
    return console().input_page().number();
}

UINT WINAPI GetConsoleOutputCP()
{
    return console().output_page().number();
}

BOOL WINAPI SetConsoleCP(UINT number)
{
    const CodePage *const page = page_for_console(number);
    if (!page)
        return FALSE;
    console().set_input_page(*page);
    connect_standard_streams();
    return TRUE;
}

BOOL WINAPI SetConsoleOutputCP(UINT number)
{
    const CodePage *const page = page_for_console(number);
    if (!page)
        return FALSE;
    console().set_output_page(*page);
    connect_standard_streams();
    return TRUE;
}

BOOL WINAPI GetConsoleMode(HANDLE handle, LPDWORD mode)
{
    const auto file = object_of<StandardFile>(handle);
    if (!file || !file->is_console())
        return fail(ERROR_INVALID_HANDLE);
    *mode = file->descriptor() == 0 ? console().input_mode() : console().output_mode();
    return TRUE;
}

BOOL WINAPI SetConsoleMode(HANDLE handle, DWORD mode)
{
    const auto file = object_of<StandardFile>(handle);
    if (!file || !file->is_console())
        return fail(ERROR_INVALID_HANDLE);
    if (file->descriptor() != 0) {
        console().output_mode() = mode;
        return TRUE;
    }
    // Echo belongs to lines.
    if ((mode & ENABLE_ECHO_INPUT) && !(mode & ENABLE_LINE_INPUT))
        return fail(ERROR_INVALID_PARAMETER);
    console().input_mode() = mode;
    console().input().set_line_mode((mode & ENABLE_LINE_INPUT) != 0,
                                    (mode & ENABLE_ECHO_INPUT) != 0);
    return TRUE;
}

BOOL WINAPI SetConsoleTitleA(LPCSTR text)
{
    return text ? set_title(from_ansi(text)) : fail(ERROR_INVALID_PARAMETER);
}

BOOL WINAPI SetConsoleTitleW(LPCWSTR text)
{
    return text ? set_title(text) : fail(ERROR_INVALID_PARAMETER);
}

DWORD WINAPI GetConsoleTitleA(LPSTR buffer, DWORD size)
{
    return get_title(to_ansi(title()), buffer, size);
}

DWORD WINAPI GetConsoleTitleW(LPWSTR buffer, DWORD size)
{
    return get_title(title(), buffer, size);
}

BOOL WINAPI AllocConsole()
{
    return attach();
}

BOOL WINAPI AttachConsole(DWORD process)
{
    if (process == ATTACH_PARENT_PROCESS)
        return attach();
    not_implemented("AttachConsole to a process that is not the parent");
    return FALSE;
}

BOOL WINAPI FreeConsole()
{
    if (!console().attached())
        return fail(ERROR_INVALID_PARAMETER);
    console().input().give_back();
    console().attach(false);
    return TRUE;
}

HWND WINAPI GetConsoleWindow()
{
    return nullptr;
}

BOOL WINAPI Beep(DWORD frequency, DWORD milliseconds)
{
    constexpr DWORD lowest = 37;
    constexpr DWORD highest = 32767;
    if (frequency < lowest || frequency > highest)
        return fail(ERROR_INVALID_PARAMETER);
    if (console().exists())
        console().write_raw(console().output_descriptor(), "\a");
    Sleep(milliseconds);
    return TRUE;
}
