// <conio.h>: keys and text past stdin and stdout's buffers; through them where there is no
// terminal.
#include "compat/console/console.hpp"
#include "compat/console/standard_streams.hpp"
#include "compat/crt/format.hpp"
#include "compat/crt/scan.hpp"
#include "compat/crt/secure.hpp"
#include "compat/crt/utf.hpp"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cwchar>
#include <deque>
#include <mutex>
#include <poll.h>
#include <string>
#include <unistd.h>

using namespace compat;

namespace {

bool is_terminal()
{
    return console().is_console(STDIN_FILENO);
}

/// What keys gave and was not fetched: bytes for _getch, units for _getwch.
template <class Unit>
struct Pending {
    std::mutex mutex;
    std::deque<Unit> units;
    std::atomic<bool> text{true}; // a character, to be echoed; not Microsoft's code for a key

    bool empty()
    {
        const std::lock_guard guard(mutex);
        return units.empty();
    }
    int take()
    {
        const std::lock_guard guard(mutex);
        const Unit unit = units.front();
        units.pop_front();
        return unit;
    }
    void add(std::basic_string_view<Unit> more, bool is_text)
    {
        const std::lock_guard guard(mutex);
        text = is_text;
        units.insert(units.end(), more.begin(), more.end());
    }
};

Pending<unsigned char> &pending_bytes()
{
    static auto &the_only = *new Pending<unsigned char>;
    return the_only;
}

Pending<char16_t> &pending_units()
{
    static auto &the_only = *new Pending<char16_t>;
    return the_only;
}

/// The next key that _getch has something to say about; none at the end of the input.
std::optional<TerminalKey> next_key()
{
    for (;;) {
        const auto key = console().input().read_key(TerminalInput::forever);
        if (!key || key->character != 0 || extended_code(*key).code != 0)
            return key;
    }
}

/// False at the end of the input.
bool fetch_bytes()
{
    const auto key = next_key();
    if (!key)
        return false;
    unsigned char bytes[8];
    std::size_t size = 0;
    if (key->character == 0) {
        const auto [prefix, code] = extended_code(*key);
        bytes[size++] = prefix;
        bytes[size++] = code;
    } else {
        char encoded[4] = "?";
        const int length = console().input_page().encode(key->character, encoded);
        for (int i = 0; i < std::max(length, 1); ++i)
            bytes[size++] = static_cast<unsigned char>(length > 0 ? encoded[i] : '?');
    }
    pending_bytes().add({bytes, size}, key->character != 0);
    return true;
}

bool fetch_units()
{
    const auto key = next_key();
    if (!key)
        return false;
    const char32_t c = key->character;
    std::u16string units;
    if (c == 0) {
        const auto [prefix, code] = extended_code(*key);
        units = {prefix, code};
    } else if (c > 0xffff) {
        units = {crt::high_surrogate(c), crt::low_surrogate(c)};
    } else {
        units = {static_cast<char16_t>(c)};
    }
    pending_units().add(units, c != 0);
    return true;
}

void show(std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fflush(stdout);
}

/// A line, with the terminal's own echo and editing.
std::string read_line()
{
    std::string line;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
        line += static_cast<char>(c);
    return line;
}

} // namespace

extern "C" {

std::wint_t wsh_fgetwc(std::FILE *file);
std::wint_t wsh_fputwc(char16_t c, std::FILE *file);

int _getch()
{
    std::fflush(stdout);
    if (!pending_bytes().empty())
        return pending_bytes().take();
    if (!is_terminal())
        return std::getchar();
    return fetch_bytes() ? pending_bytes().take() : EOF;
}

int _getche()
{
    const int c = _getch();
    if (c != EOF && is_terminal() && pending_bytes().text) {
        const char byte = c == '\r' ? '\n' : static_cast<char>(c);
        show({&byte, 1});
    }
    return c;
}

int _kbhit()
{
    std::fflush(stdout);
    if (!pending_bytes().empty() || !pending_units().empty())
        return 1;
    if (is_terminal())
        return console().input().key_waits();
    if (stdin_holds_input())
        return 1;
    struct pollfd wanted = {STDIN_FILENO, POLLIN, 0};
    return ::poll(&wanted, 1, 0) == 1;
}

int _ungetch(int c)
{
    const std::lock_guard guard(pending_bytes().mutex);
    if (c == EOF || !pending_bytes().units.empty())
        return EOF;
    pending_bytes().units.push_front(static_cast<unsigned char>(c));
    return c;
}

int _putch(int c)
{
    const char byte = static_cast<char>(c);
    show({&byte, 1});
    return c;
}

int _cputs(const char *text)
{
    if (text == nullptr)
        return crt::invalid_parameter("_cputs", "the text is NULL"), -1;
    show(text);
    return 0;
}

int _cprintf(const char *format, ...)
{
    if (format == nullptr)
        return crt::invalid_parameter("_cprintf", "the format is NULL"), -1;
    std::va_list arguments;
    va_start(arguments, format);
    const auto text = crt::format(format, arguments);
    va_end(arguments);
    if (!text)
        return -1;
    show(*text);
    return static_cast<int>(text->size());
}

int _cscanf(const char *format, ...)
{
    if (format == nullptr)
        return crt::invalid_parameter("_cscanf", "the format is NULL"), EOF;
    const std::string line = read_line();
    crt::TextSource source(line);
    std::va_list arguments;
    va_start(arguments, format);
    const int count = crt::scan(source, format, {}, arguments);
    va_end(arguments);
    return count;
}

int _cgets_s(char *to, std::size_t size, std::size_t *read)
{
    if (to == nullptr || size == 0 || read == nullptr)
        return crt::invalid_parameter("_cgets_s", "an argument is NULL");
    const std::string line = read_line();
    const std::size_t length = console().input_page().cut(line, size - 1);
    line.copy(to, length);
    to[length] = '\0';
    *read = length;
    return 0;
}

std::wint_t _getwch()
{
    std::fflush(stdout);
    if (!pending_units().empty())
        return static_cast<std::wint_t>(pending_units().take());
    if (!is_terminal())
        return wsh_fgetwc(stdin);
    return fetch_units() ? static_cast<std::wint_t>(pending_units().take()) : WEOF;
}

std::wint_t _getwche()
{
    const std::wint_t c = _getwch();
    if (c != WEOF && is_terminal() && pending_units().text)
        wsh_fputwc(c == u'\r' ? u'\n' : static_cast<char16_t>(c), stdout);
    return c;
}

std::wint_t _putwch(char16_t c)
{
    const std::wint_t result = wsh_fputwc(c, stdout);
    std::fflush(stdout);
    return result;
}
}
