#include "compat/crt/secure.hpp"

#include <cstring>

#include "compat/crt/letter_case.hpp"
#include "compat/crt/utf.hpp"

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

// At most `count` characters, for sources that need not end in zero; of NULL no data, unless
// nothing is to be copied.
template <class Char>
std::basic_string_view<Char> source(const Char *from, std::size_t count)
{
    static constexpr Char nothing[1] = {};
    return {count == 0 ? nothing : from, length_within(from, count)};
}

// strncpy_s: nothing into nothing is no error.
template <class Char>
int copy_at_most(const char *function, Char *to, std::size_t size, const Char *from,
                 std::size_t count)
{
    if (to == nullptr && size == 0 && count == 0)
        return 0;
    return copy_secure(function, to, size, 0, source(from, count), count);
}

template <class Char>
int change_case_within(const char *function, Char *text, std::size_t size, LetterCase wanted)
{
    if (text == nullptr)
        return invalid_parameter(function, "the text is NULL");
    const std::size_t length = length_within(text, size);
    if (length == size) {
        if (size > 0)
            text[0] = 0;
        return invalid_parameter(function, "the text has no end");
    }
    change_case(text, length, wanted);
    return 0;
}

// The bytes of a buffer that cannot take what it should become zero; memmove_s leaves them.
int copy_memory(const char *function, void *to, std::size_t size, const void *from,
                std::size_t count, bool clears)
{
    if (count == 0)
        return 0;
    if (to == nullptr)
        return invalid_parameter(function, "there is no buffer");
    if (from != nullptr && size >= count) {
        std::memmove(to, from, count);
        return 0;
    }
    if (clears)
        std::memset(to, 0, size);
    return from == nullptr ? invalid_parameter(function, "there is nothing to copy")
                           : invalid_parameter(function, "the buffer is too small", ERANGE);
}

} // namespace

extern "C" {

int strcpy_s(char *to, std::size_t size, const char *from)
{
    return copy_secure("strcpy_s", to, size, 0, source(from, as_fits), size);
}

int strncpy_s(char *to, std::size_t size, const char *from, std::size_t count)
{
    return copy_at_most("strncpy_s", to, size, from, count);
}

int strcat_s(char *to, std::size_t size, const char *from)
{
    return copy_secure("strcat_s", to, size, length_within(to, size), source(from, as_fits), size);
}

int strncat_s(char *to, std::size_t size, const char *from, std::size_t count)
{
    return copy_secure("strncat_s", to, size, length_within(to, size), source(from, count), count);
}

int wcscpy_s(char16_t *to, std::size_t size, const char16_t *from)
{
    return copy_secure("wcscpy_s", to, size, 0, source(from, as_fits), size);
}

int wcsncpy_s(char16_t *to, std::size_t size, const char16_t *from, std::size_t count)
{
    return copy_at_most("wcsncpy_s", to, size, from, count);
}

int wcscat_s(char16_t *to, std::size_t size, const char16_t *from)
{
    return copy_secure("wcscat_s", to, size, length_within(to, size), source(from, as_fits), size);
}

int wcsncat_s(char16_t *to, std::size_t size, const char16_t *from, std::size_t count)
{
    return copy_secure("wcsncat_s", to, size, length_within(to, size), source(from, count), count);
}

int _strlwr_s(char *text, std::size_t size)
{
    return change_case_within("_strlwr_s", text, size, LetterCase::lower);
}

int _strupr_s(char *text, std::size_t size)
{
    return change_case_within("_strupr_s", text, size, LetterCase::upper);
}

int _wcslwr_s(char16_t *text, std::size_t size)
{
    return change_case_within("_wcslwr_s", text, size, LetterCase::lower);
}

int _wcsupr_s(char16_t *text, std::size_t size)
{
    return change_case_within("_wcsupr_s", text, size, LetterCase::upper);
}

int memcpy_s(void *to, std::size_t size, const void *from, std::size_t count)
{
    return copy_memory("memcpy_s", to, size, from, count, true);
}

int memmove_s(void *to, std::size_t size, const void *from, std::size_t count)
{
    return copy_memory("memmove_s", to, size, from, count, false);
}

int wmemcpy_s(char16_t *to, std::size_t size, const char16_t *from, std::size_t count)
{
    return copy_memory("wmemcpy_s", to, size * sizeof *to, from, count * sizeof *to, true);
}

int wmemmove_s(char16_t *to, std::size_t size, const char16_t *from, std::size_t count)
{
    return copy_memory("wmemmove_s", to, size * sizeof *to, from, count * sizeof *to, false);
}

std::size_t strnlen_s(const char *text, std::size_t most)
{
    return length_within(text, most);
}

std::size_t wcsnlen_s(const char16_t *text, std::size_t most)
{
    return length_within(text, most);
}
}
