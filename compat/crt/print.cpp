// The printf family, narrow and wide: where the formatted text goes.
#include <algorithm>
#include <cerrno>
#include <cstdio>

#include "compat/crt/format.hpp"
#include "compat/crt/secure.hpp"

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
    return write_text(file, to_utf8(text)) < 0 ? -1 : static_cast<int>(text.size());
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
    const std::size_t copied = text.copy(to, size);
    if (copied < size)
        to[copied] = 0;
    return copied < text.size() ? -1 : static_cast<int>(copied);
}

// The _s forms; `count` limits the text, `truncate` cuts it off at the end of the buffer.
template <class Char>
int store_secure(const char *function, Char *to, std::size_t size, std::size_t count,
                 const std::basic_string<Char> &text)
{
    if (count != truncate && text.size() > count && count < size) {
        copy_secure<Char>(function, to, size, 0, text, count);
        return -1;
    }
    return copy_secure<Char>(function, to, size, 0, text, count) == 0
               ? static_cast<int>(text.size())
               : -1;
}

} // namespace

// Defines NAME(...) on top of vNAME(..., va_list): `last` is the parameter before the dots.
#define WITH_LIST(call, last)                                                                      \
    std::va_list rest;                                                                             \
    va_start(rest, last);                                                                          \
    const int result = call;                                                                       \
    va_end(rest);                                                                                  \
    return result

// One family for one kind of character. P is the prefix of the names that glibc has, too.
#define PRINT_FAMILY(Char, vfprintf, vprintf, fprintf, printf, vsprintf, sprintf, _vsnprintf,      \
                     _snprintf, _vscprintf, _scprintf, vsprintf_s, sprintf_s, _vsnprintf_s,        \
                     _snprintf_s)                                                                  \
    int vfprintf(std::FILE *file, const Char *text, std::va_list rest)                             \
    {                                                                                              \
        return write_text(file, format(text, rest));                                               \
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
    }                                                                                              \
    int vsprintf(Char *to, const Char *text, std::va_list rest)                                    \
    {                                                                                              \
        const std::basic_string<Char> result = format(text, rest);                                 \
        return store_standard(to, result.size() + 1, result);                                      \
    }                                                                                              \
    int sprintf(Char *to, const Char *text, ...)                                                   \
    {                                                                                              \
        WITH_LIST(vsprintf(to, text, rest), text);                                                 \
    }                                                                                              \
    int _vsnprintf(Char *to, std::size_t size, const Char *text, std::va_list rest)                \
    {                                                                                              \
        return store_microsoft(to, size, format(text, rest));                                      \
    }                                                                                              \
    int _snprintf(Char *to, std::size_t size, const Char *text, ...)                               \
    {                                                                                              \
        WITH_LIST(_vsnprintf(to, size, text, rest), text);                                         \
    }                                                                                              \
    int _vscprintf(const Char *text, std::va_list rest)                                            \
    {                                                                                              \
        return static_cast<int>(format(text, rest).size());                                        \
    }                                                                                              \
    int _scprintf(const Char *text, ...)                                                           \
    {                                                                                              \
        WITH_LIST(_vscprintf(text, rest), text);                                                   \
    }                                                                                              \
    int vsprintf_s(Char *to, std::size_t size, const Char *text, std::va_list rest)                \
    {                                                                                              \
        return store_secure(#vsprintf_s, to, size, size, format(text, rest));                      \
    }                                                                                              \
    int sprintf_s(Char *to, std::size_t size, const Char *text, ...)                               \
    {                                                                                              \
        WITH_LIST(vsprintf_s(to, size, text, rest), text);                                         \
    }                                                                                              \
    int _vsnprintf_s(Char *to, std::size_t size, std::size_t count, const Char *text,              \
                     std::va_list rest)                                                            \
    {                                                                                              \
        return store_secure(#_vsnprintf_s, to, size, count, format(text, rest));                   \
    }                                                                                              \
    int _snprintf_s(Char *to, std::size_t size, std::size_t count, const Char *text, ...)          \
    {                                                                                              \
        WITH_LIST(_vsnprintf_s(to, size, count, text, rest), text);                                \
    }

extern "C" {

PRINT_FAMILY(char, wsh_vfprintf, wsh_vprintf, wsh_fprintf, wsh_printf, wsh_vsprintf, wsh_sprintf,
             _vsnprintf, _snprintf, _vscprintf, _scprintf, vsprintf_s, sprintf_s, _vsnprintf_s,
             _snprintf_s)
PRINT_FAMILY(char16_t, wsh_vfwprintf, wsh_vwprintf, wsh_fwprintf, wsh_wprintf, _vswprintf,
             _swprintf, _vsnwprintf, _snwprintf, _vscwprintf, _scwprintf, vswprintf_s, swprintf_s,
             _vsnwprintf_s, _snwprintf_s)

int wsh_vsnprintf(char *to, std::size_t size, const char *text, std::va_list rest)
{
    return store_standard(to, size, format(text, rest));
}

int wsh_snprintf(char *to, std::size_t size, const char *text, ...)
{
    WITH_LIST(wsh_vsnprintf(to, size, text, rest), text);
}

// Unlike snprintf, a text that does not fit is an error.
int wsh_vswprintf(char16_t *to, std::size_t size, const char16_t *text, std::va_list rest)
{
    const std::u16string result = format(text, rest);
    store_standard(to, size, result);
    return result.size() < size ? static_cast<int>(result.size()) : -1;
}

int wsh_swprintf(char16_t *to, std::size_t size, const char16_t *text, ...)
{
    WITH_LIST(wsh_vswprintf(to, size, text, rest), text);
}
}
