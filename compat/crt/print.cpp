// The printf family, narrow and wide: where the formatted text goes.
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <optional>

#include "compat/crt/format.hpp"
#include "compat/crt/locale.hpp"
#include "compat/crt/secure.hpp"
#include "compat/crt/stream_checks.hpp"
#include "compat/crt/wide_files.hpp"

using namespace compat::crt;

namespace {

int write_text(std::FILE *file, const std::string &bytes)
{
    return std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size()
               ? static_cast<int>(bytes.size())
               : -1;
}

int write_text(std::FILE *file, const std::u16string &text)
{
    return write_wide(text, file) ? static_cast<int>(text.size()) : -1;
}

// Narrow text into no Unicode mode.
bool takes(const char *function, std::FILE *file, const char *)
{
    return is_narrow_stream(function, file);
}

bool takes(const char *function, std::FILE *file, const char16_t *)
{
    return is_stream(function, file);
}

// Standard's snprintf: cut off, always ended, the full length returned.
template <class Char>
int store_standard(Char *to, std::size_t size, const std::basic_string<Char> &text)
{
    if (size > 0)
        to[text.copy(to, size - 1)] = 0;
    return static_cast<int>(text.size());
}

// Microsoft's _snprintf: no zero when the text fills the buffer, -1 when it is cut off.
template <class Char>
int store_microsoft(Char *to, std::size_t size, const std::basic_string<Char> &text)
{
    if (to == nullptr)
        return static_cast<int>(text.size());
    const std::size_t copied = text.copy(to, size);
    if (copied < size)
        to[copied] = 0;
    return copied < text.size() ? -1 : static_cast<int>(copied);
}

// What becomes of the formatted text is the function's result; -1 without one.
template <class Char, class Store>
int with_text(const char *function, const Char *given, std::va_list rest, Store store,
              Unknown unknown = Unknown::written)
{
    if (given == nullptr)
        return invalid_parameter(function, "the format is NULL"), -1;
    const std::optional<std::basic_string<Char>> text = format(given, rest, unknown);
    return text ? store(*text) : -1;
}

template <class Char>
int print(const char *function, std::FILE *file, const Char *text, std::va_list rest,
          Unknown unknown)
{
    if (!takes(function, file, text))
        return -1;
    return with_text(
        function, text, rest, [&](const auto &result) { return write_text(file, result); },
        unknown);
}

// Into a buffer, which is there if its size is not 0.
template <class Char, class Store>
int print_into(const char *function, Char *to, std::size_t size, const Char *text,
               std::va_list rest, Store store)
{
    if (to == nullptr && size != 0)
        return invalid_parameter(function, "the buffer is NULL"), -1;
    return with_text(function, text, rest, store);
}

// The _s forms; `count` limits the text, `truncate` cuts it off at the end of the buffer.
template <class Char>
int store_secure(const char *function, Char *to, std::size_t size, std::size_t count,
                 const std::basic_string<Char> &text)
{
    if (count != as_fits && text.size() > count && count < size) {
        copy_secure<Char>(function, to, size, 0, text, count);
        return -1;
    }
    return copy_secure<Char>(function, to, size, 0, text, count) == 0
               ? static_cast<int>(text.size())
               : -1;
}

// By the functions with _s.
template <class Char>
int print_secure(const char *function, Char *to, std::size_t size, std::size_t count,
                 const Char *text, std::va_list rest)
{
    if (text == nullptr || to == nullptr || size == 0)
        return invalid_parameter(function, "the format is NULL or there is no buffer"), -1;
    const std::optional<std::basic_string<Char>> result = format(text, rest, Unknown::refused);
    if (result)
        return store_secure(function, to, size, count, *result);
    to[0] = 0;
    return -1;
}

} // namespace

// Defines NAME(...) on top of vNAME(..., va_list): `last` is the parameter before the dots.
#define WITH_LIST(call, last)                                                                      \
    std::va_list rest;                                                                             \
    va_start(rest, last);                                                                          \
    const int result = call;                                                                       \
    va_end(rest);                                                                                  \
    return result

// NOLINTBEGIN(bugprone-macro-parentheses): types cannot have any
// The functions for files, for one kind of character: NAME by what becomes of unknown conversions.
#define FILE_FAMILY(Char, unknown, vfprintf, vprintf, fprintf, printf)                             \
    int vfprintf(std::FILE *file, const Char *text, std::va_list rest)                             \
    {                                                                                              \
        return print(#vfprintf, file, text, rest, unknown);                                        \
    }                                                                                              \
    int vprintf(const Char *text, std::va_list rest)                                               \
    {                                                                                              \
        return vfprintf(stdout, text, rest);                                                       \
    }                                                                                              \
    int fprintf(std::FILE *file, const Char *text, ...)                                            \
    {                                                                                              \
        WITH_LIST(vfprintf(file, text, rest), text);                                               \
    }                                                                                              \
    int printf(const Char *text, ...)                                                              \
    {                                                                                              \
        WITH_LIST(vfprintf(stdout, text, rest), text);                                             \
    }

// And those for buffers.
#define BUFFER_FAMILY(Char, vsprintf, sprintf, _vsnprintf, _snprintf, _vscprintf, _scprintf)       \
    int vsprintf(Char *to, const Char *text, std::va_list rest)                                    \
    {                                                                                              \
        return print_into(#vsprintf, to, 1, text, rest, [&](const auto &result) {                  \
            return store_standard(to, result.size() + 1, result);                                  \
        });                                                                                        \
    }                                                                                              \
    int sprintf(Char *to, const Char *text, ...)                                                   \
    {                                                                                              \
        WITH_LIST(vsprintf(to, text, rest), text);                                                 \
    }                                                                                              \
    int _vsnprintf(Char *to, std::size_t size, const Char *text, std::va_list rest)                \
    {                                                                                              \
        return print_into(#_vsnprintf, to, size, text, rest,                                       \
                          [&](const auto &result) { return store_microsoft(to, size, result); });  \
    }                                                                                              \
    int _snprintf(Char *to, std::size_t size, const Char *text, ...)                               \
    {                                                                                              \
        WITH_LIST(_vsnprintf(to, size, text, rest), text);                                         \
    }                                                                                              \
    int _vscprintf(const Char *text, std::va_list rest)                                            \
    {                                                                                              \
        return with_text(#_vscprintf, text, rest,                                                  \
                         [](const auto &result) { return static_cast<int>(result.size()); });      \
    }                                                                                              \
    int _scprintf(const Char *text, ...)                                                           \
    {                                                                                              \
        WITH_LIST(_vscprintf(text, rest), text);                                                   \
    }

#define SECURE_FAMILY(Char, vsprintf_s, sprintf_s, _vsnprintf_s, _snprintf_s)                      \
    int vsprintf_s(Char *to, std::size_t size, const Char *text, std::va_list rest)                \
    {                                                                                              \
        return print_secure(#vsprintf_s, to, size, size, text, rest);                              \
    }                                                                                              \
    int sprintf_s(Char *to, std::size_t size, const Char *text, ...)                               \
    {                                                                                              \
        WITH_LIST(vsprintf_s(to, size, text, rest), text);                                         \
    }                                                                                              \
    int _vsnprintf_s(Char *to, std::size_t size, std::size_t count, const Char *text,              \
                     std::va_list rest)                                                            \
    {                                                                                              \
        if (to == nullptr && size == 0 && count == 0)                                              \
            return 0;                                                                              \
        return print_secure(#_vsnprintf_s, to, size, count, text, rest);                           \
    }                                                                                              \
    int _snprintf_s(Char *to, std::size_t size, std::size_t count, const Char *text, ...)          \
    {                                                                                              \
        WITH_LIST(_vsnprintf_s(to, size, count, text, rest), text);                                \
    }
// NOLINTEND(bugprone-macro-parentheses)

extern "C" {

FILE_FAMILY(char, Unknown::written, wsh_vfprintf, wsh_vprintf, wsh_fprintf, wsh_printf)
FILE_FAMILY(char, Unknown::refused, vfprintf_s, vprintf_s, fprintf_s, printf_s)
FILE_FAMILY(char16_t, Unknown::written, wsh_vfwprintf, wsh_vwprintf, wsh_fwprintf, wsh_wprintf)
FILE_FAMILY(char16_t, Unknown::refused, vfwprintf_s, vwprintf_s, fwprintf_s, wprintf_s)

BUFFER_FAMILY(char, wsh_vsprintf, wsh_sprintf, _vsnprintf, _snprintf, _vscprintf, _scprintf)
BUFFER_FAMILY(char16_t, _vswprintf, _swprintf, _vsnwprintf, _snwprintf, _vscwprintf, _scwprintf)

SECURE_FAMILY(char, vsprintf_s, sprintf_s, _vsnprintf_s, _snprintf_s)
SECURE_FAMILY(char16_t, vswprintf_s, swprintf_s, _vsnwprintf_s, _snwprintf_s)

int wsh_vsnprintf(char *to, std::size_t size, const char *text, std::va_list rest)
{
    return print_into("vsnprintf", to, size, text, rest,
                      [&](const auto &result) { return store_standard(to, size, result); });
}

int _get_printf_count_output()
{
    return counts_output();
}

int _set_printf_count_output(int enable)
{
    const int former = counts_output();
    counts_output() = enable != 0;
    return former;
}

int wsh_snprintf(char *to, std::size_t size, const char *text, ...)
{
    WITH_LIST(wsh_vsnprintf(to, size, text, rest), text);
}

// Unlike snprintf, a text that does not fit is an error.
int wsh_vswprintf(char16_t *to, std::size_t size, const char16_t *text, std::va_list rest)
{
    return print_into("vswprintf", to, size, text, rest, [&](const auto &result) {
        store_standard(to, size, result);
        return result.size() < size ? static_cast<int>(result.size()) : -1;
    });
}

int wsh_swprintf(char16_t *to, std::size_t size, const char16_t *text, ...)
{
    WITH_LIST(wsh_vswprintf(to, size, text, rest), text);
}
}
