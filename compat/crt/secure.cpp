#include "compat/crt/secure.hpp"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>

#include "compat/crt/case.hpp"
#include "compat/crt/utf.hpp"

namespace compat::crt {

void invalid_parameter(const char *function, const char *reason)
{
    std::fflush(stdout);
    std::fprintf(stderr, "winsock_shim: %s: %s; Windows ends the program here\n", function, reason);
    std::abort();
}

} // namespace compat::crt

using namespace compat::crt;

namespace {

// Length of the text in a buffer; `size` when it does not end there.
template <class Char>
std::size_t length_within(const Char *text, std::size_t size)
{
    std::size_t length = 0;
    while (text != nullptr && length < size && text[length] != 0)
        ++length;
    return length;
}

// At most `count` characters, for sources that need not end in zero.
template <class Char>
std::basic_string_view<Char> source(const char *function, const Char *from, std::size_t count)
{
    if (from == nullptr)
        invalid_parameter(function, "the text to copy is NULL");
    return {from, length_within(from, count)};
}

template <class Char>
int change_case(const char *function, Char *text, std::size_t size, char16_t (*change)(char16_t))
{
    const std::size_t length = length_within(text, size);
    if (length == size)
        invalid_parameter(function, "the text has no end");
    for (std::size_t i = 0; i < length; ++i)
        if (sizeof(Char) > 1 || static_cast<unsigned char>(text[i]) < 0x80)
            text[i] = static_cast<Char>(change(static_cast<char16_t>(text[i])));
    return 0;
}

template <class T>
int copy_memory(const char *function, T *to, std::size_t size, const T *from, std::size_t bytes)
{
    if (bytes == 0)
        return 0;
    if (to == nullptr || from == nullptr || size < bytes)
        invalid_parameter(function, "the buffer is too small");
    std::memmove(to, from, bytes);
    return 0;
}

} // namespace

extern "C" {

int strcpy_s(char *to, std::size_t size, const char *from)
{
    return copy_secure("strcpy_s", to, size, 0, source("strcpy_s", from, truncate), size);
}

int strncpy_s(char *to, std::size_t size, const char *from, std::size_t count)
{
    return copy_secure("strncpy_s", to, size, 0, source("strncpy_s", from, count), count);
}

int strcat_s(char *to, std::size_t size, const char *from)
{
    return copy_secure("strcat_s", to, size, length_within(to, size),
                       source("strcat_s", from, truncate), size);
}

int strncat_s(char *to, std::size_t size, const char *from, std::size_t count)
{
    return copy_secure("strncat_s", to, size, length_within(to, size),
                       source("strncat_s", from, count), count);
}

int wcscpy_s(char16_t *to, std::size_t size, const char16_t *from)
{
    return copy_secure("wcscpy_s", to, size, 0, source("wcscpy_s", from, truncate), size);
}

int wcsncpy_s(char16_t *to, std::size_t size, const char16_t *from, std::size_t count)
{
    return copy_secure("wcsncpy_s", to, size, 0, source("wcsncpy_s", from, count), count);
}

int wcscat_s(char16_t *to, std::size_t size, const char16_t *from)
{
    return copy_secure("wcscat_s", to, size, length_within(to, size),
                       source("wcscat_s", from, truncate), size);
}

int wcsncat_s(char16_t *to, std::size_t size, const char16_t *from, std::size_t count)
{
    return copy_secure("wcsncat_s", to, size, length_within(to, size),
                       source("wcsncat_s", from, count), count);
}

int _strlwr_s(char *text, std::size_t size)
{
    return change_case("_strlwr_s", text, size, lower);
}

int _strupr_s(char *text, std::size_t size)
{
    return change_case("_strupr_s", text, size, upper);
}

int _wcslwr_s(char16_t *text, std::size_t size)
{
    return change_case("_wcslwr_s", text, size, lower);
}

int _wcsupr_s(char16_t *text, std::size_t size)
{
    return change_case("_wcsupr_s", text, size, upper);
}

int memcpy_s(void *to, std::size_t size, const void *from, std::size_t count)
{
    return copy_memory<void>("memcpy_s", to, size, from, count);
}

int memmove_s(void *to, std::size_t size, const void *from, std::size_t count)
{
    return copy_memory<void>("memmove_s", to, size, from, count);
}

int wmemcpy_s(char16_t *to, std::size_t size, const char16_t *from, std::size_t count)
{
    return copy_memory("wmemcpy_s", to, size * sizeof *to, from, count * sizeof *to);
}

int wmemmove_s(char16_t *to, std::size_t size, const char16_t *from, std::size_t count)
{
    return copy_memory("wmemmove_s", to, size * sizeof *to, from, count * sizeof *to);
}

std::size_t strnlen_s(const char *text, std::size_t most)
{
    return length_within(text, most);
}

int strerror_s(char *to, std::size_t size, int error)
{
    char text[128];
    const std::string_view message = ::strerror_r(error, text, sizeof text);
    return copy_secure("strerror_s", to, size, 0, message, truncate);
}
}
