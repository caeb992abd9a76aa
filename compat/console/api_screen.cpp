// The screen: colours, the cursor, and text at a place.
#include "compat/console/console.hpp"
#include "compat/console/standard_file.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/handles.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/ioctl.h>
#include <unistd.h>

#include <wincon.h>
#include <winerror.h>

using namespace compat;

namespace {

constexpr WORD plain = FOREGROUND_RED | FOREGROUND_GREEN | FOREGROUND_BLUE;
constexpr const char *keep_cursor = "\0337";
constexpr const char *back_to_cursor = "\0338";

COORD size_of_terminal(int descriptor)
{
    winsize size{};
    if (::ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0)
        return {80, 25}; // what Windows starts with
    return {static_cast<SHORT>(size.ws_col), static_cast<SHORT>(size.ws_row)};
}

std::string at(COORD position)
{
    return "\033[" + std::to_string(position.Y + 1) + ";" + std::to_string(position.X + 1) + "H";
}

/// Windows counts red, green, blue from the highest bit, ANSI from the lowest.
int ansi_colour(unsigned bits)
{
    return static_cast<int>((bits & FOREGROUND_RED ? 1U : 0U) |
                            (bits & FOREGROUND_GREEN ? 2U : 0U) |
                            (bits & FOREGROUND_BLUE ? 4U : 0U));
}

/// The terminal's own colours stand for grey on black, which Windows starts with.
std::string colours(WORD attributes)
{
    std::string sequence = "\033[0";
    const auto add = [&](int code) { sequence += ";" + std::to_string(code); };
    const unsigned background = attributes >> 4;
    if ((attributes & 0xF) != plain)
        add((attributes & FOREGROUND_INTENSITY ? 90 : 30) + ansi_colour(attributes));
    if (background & 0xF)
        add((background & FOREGROUND_INTENSITY ? 100 : 40) + ansi_colour(background));
    if (attributes & COMMON_LVB_REVERSE_VIDEO)
        add(7);
    if (attributes & COMMON_LVB_UNDERSCORE)
        add(4);
    return sequence + "m";
}

/// Sends a sequence behind what printf has written before.
BOOL send(const StandardFile &file, const std::string &sequence)
{
    std::fflush(file.descriptor() == STDOUT_FILENO ? stdout : stderr);
    const bool done = console().write_raw(file.descriptor(), sequence);
    if (!done)
        set_last_error(ERROR_GEN_FAILURE);
    return done;
}

/// A terminal would keep the last colours, and no cursor, for what comes after the program.
void leave_screen_at_the_end()
{
    static const int registered = std::atexit([] {
        if (console().attached())
            console().write_raw(console().output_descriptor(), "\033[0m\033[?25h");
    });
    static_cast<void>(registered);
}

/// The text in cells from `position` on, row by row: no terminal wraps or scrolls then.
std::string cells(const std::u16string &text, COORD position, COORD size)
{
    std::string sequence;
    for (std::size_t done = 0; done < text.size() && position.Y < size.Y; ++position.Y) {
        const auto room = static_cast<std::size_t>(std::max(0, size.X - position.X));
        sequence += at(position);
        sequence +=
            console().terminal_page().to_narrow(std::u16string_view(text).substr(done, room));
        done += room;
        position.X = 0;
    }
    return sequence;
}

BOOL write_at(HANDLE handle, const std::u16string &text, DWORD length, COORD position,
              DWORD *written)
{
    if (written)
        *written = 0;
    const auto file = console_output(handle);
    if (!file)
        return FALSE;
    const std::lock_guard guard(console().screen().mutex);
    const COORD size = size_of_terminal(file->descriptor());
    if (!send(*file, keep_cursor + cells(text, position, size) + back_to_cursor))
        return FALSE;
    if (written)
        *written = length;
    return TRUE;
}

BOOL fill(HANDLE handle, char16_t unit, DWORD length, COORD position, DWORD *written)
{
    const auto file = console_output(handle);
    if (!file)
        return FALSE;
    const COORD size = size_of_terminal(file->descriptor());
    const int before = position.Y * size.X + position.X;
    const auto cells_left = static_cast<DWORD>(std::max(0, size.X * size.Y - before));
    const DWORD count = std::min(length, cells_left);
    if (!write_at(handle, std::u16string(count, unit), count, position, written))
        return FALSE;
    const std::lock_guard guard(console().screen().mutex);
    console().screen().filled = {unit, position, count};
    return TRUE;
}

} // namespace

BOOL WINAPI GetConsoleScreenBufferInfo(HANDLE handle, PCONSOLE_SCREEN_BUFFER_INFO info)
{
    const auto file = console_output(handle);
    if (!file)
        return FALSE;
    std::fflush(stdout);
    const COORD size = size_of_terminal(file->descriptor());
    const auto cursor = console().is_console(STDIN_FILENO)
                            ? console().input().ask_cursor(file->descriptor())
                            : std::nullopt;
    const std::lock_guard guard(console().screen().mutex);
    if (cursor)
        console().screen().cursor = {static_cast<SHORT>(cursor->first),
                                     static_cast<SHORT>(cursor->second)};
    const SMALL_RECT window{0, 0, static_cast<SHORT>(size.X - 1), static_cast<SHORT>(size.Y - 1)};
    *info = {size, console().screen().cursor, console().screen().attributes, window, size};
    return TRUE;
}

COORD WINAPI GetLargestConsoleWindowSize(HANDLE handle)
{
    const auto file = console_output(handle);
    return file ? size_of_terminal(file->descriptor()) : COORD{0, 0};
}

BOOL WINAPI SetConsoleTextAttribute(HANDLE handle, WORD attributes)
{
    const auto file = console_output(handle);
    if (!file)
        return FALSE;
    const std::lock_guard guard(console().screen().mutex);
    console().screen().attributes = attributes;
    leave_screen_at_the_end();
    return send(*file, colours(attributes));
}

BOOL WINAPI SetConsoleCursorPosition(HANDLE handle, COORD position)
{
    const auto file = console_output(handle);
    if (!file)
        return FALSE;
    const COORD size = size_of_terminal(file->descriptor());
    if (position.X < 0 || position.Y < 0 || position.X >= size.X || position.Y >= size.Y) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return FALSE;
    }
    const std::lock_guard guard(console().screen().mutex);
    console().screen().cursor = position;
    return send(*file, at(position));
}

BOOL WINAPI GetConsoleCursorInfo(HANDLE handle, PCONSOLE_CURSOR_INFO info)
{
    if (!console_output(handle))
        return FALSE;
    const std::lock_guard guard(console().screen().mutex);
    *info = console().screen().cursor_info;
    return TRUE;
}

BOOL WINAPI SetConsoleCursorInfo(HANDLE handle, const CONSOLE_CURSOR_INFO *info)
{
    const auto file = console_output(handle);
    if (!file)
        return FALSE;
    if (info->dwSize < 1 || info->dwSize > 100) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return FALSE;
    }
    const std::lock_guard guard(console().screen().mutex);
    console().screen().cursor_info = *info;
    leave_screen_at_the_end();
    return send(*file, info->bVisible ? "\033[?25h" : "\033[?25l");
}

BOOL WINAPI SetConsoleScreenBufferSize(HANDLE, COORD)
{
    not_implemented("SetConsoleScreenBufferSize");
    return FALSE;
}

BOOL WINAPI SetConsoleWindowInfo(HANDLE, BOOL, const SMALL_RECT *)
{
    not_implemented("SetConsoleWindowInfo");
    return FALSE;
}

BOOL WINAPI WriteConsoleOutputCharacterA(HANDLE handle, LPCSTR text, DWORD length, COORD position,
                                         LPDWORD written)
{
    return write_at(handle, console().output_page().to_wide({text, length}), length, position,
                    written);
}

BOOL WINAPI WriteConsoleOutputCharacterW(HANDLE handle, LPCWSTR text, DWORD length, COORD position,
                                         LPDWORD written)
{
    return write_at(handle, std::u16string(text, length), length, position, written);
}

BOOL WINAPI FillConsoleOutputCharacterA(HANDLE handle, CHAR c, DWORD length, COORD position,
                                        LPDWORD written)
{
    return fill(handle, console().output_page().to_wide({&c, 1})[0], length, position, written);
}

BOOL WINAPI FillConsoleOutputCharacterW(HANDLE handle, WCHAR unit, DWORD length, COORD position,
                                        LPDWORD written)
{
    return fill(handle, unit, length, position, written);
}

BOOL WINAPI FillConsoleOutputAttribute(HANDLE handle, WORD attribute, DWORD length, COORD position,
                                       LPDWORD written)
{
    const auto file = console_output(handle);
    if (!file)
        return FALSE;
    const std::lock_guard guard(console().screen().mutex);
    auto &screen = console().screen();
    const bool same = screen.filled.from.X == position.X && screen.filled.from.Y == position.Y &&
                      screen.filled.count > 0 && length >= screen.filled.count;
    if (!same) {
        not_implemented(
            "FillConsoleOutputAttribute of what FillConsoleOutputCharacter did not fill");
        return FALSE;
    }
    const std::u16string text(screen.filled.count, screen.filled.unit);
    if (!send(*file, keep_cursor + colours(attribute) +
                         cells(text, position, size_of_terminal(file->descriptor())) +
                         back_to_cursor + colours(screen.attributes)))
        return FALSE;
    if (written)
        *written = length;
    return TRUE;
}
