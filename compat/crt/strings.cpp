// Microsoft's functions for byte strings that the standard has not got. Letter case is the present
// locale's.
#include <algorithm>
#include <climits>
#include <cstdlib>
#include <cstring>

#include "compat/crt/letter_case.hpp"
#include "compat/crt/own_memory.hpp"
#include "compat/crt/secure.hpp"

using namespace compat::crt;

namespace {

constexpr int compare_error = INT_MAX; // _NLSCMPERROR

unsigned char lower(char c)
{
    return narrow_characters().lower[static_cast<unsigned char>(c)];
}

int compare(const char *a, const char *b, std::size_t count, bool ends_in_zero)
{
    for (; count > 0; --count, ++a, ++b) {
        const int x = lower(*a), y = lower(*b);
        if (x != y)
            return x - y;
        if (ends_in_zero && x == 0)
            break;
    }
    return 0;
}

int compare_texts(const char *function, const char *a, const char *b, std::size_t count)
{
    if (a == nullptr || b == nullptr)
        return invalid_parameter(function, "a text is NULL"), compare_error;
    return compare(a, b, count, true);
}

char *change(const char *function, char *text, LetterCase wanted)
{
    if (text == nullptr)
        return invalid_parameter(function, "the text is NULL"), nullptr;
    change_case(text, std::strlen(text), wanted);
    return text;
}

} // namespace

extern "C" {

int _stricmp(const char *a, const char *b)
{
    return compare_texts("_stricmp", a, b, static_cast<std::size_t>(-1));
}

int _strnicmp(const char *a, const char *b, std::size_t count)
{
    return compare_texts("_strnicmp", a, b, count);
}

int _memicmp(const void *a, const void *b, std::size_t count)
{
    if (count > 0 && (a == nullptr || b == nullptr))
        return invalid_parameter("_memicmp", "a block is NULL"), compare_error;
    return compare(static_cast<const char *>(a), static_cast<const char *>(b), count, false);
}

char *_strlwr(char *text)
{
    return change("_strlwr", text, LetterCase::lower);
}

char *_strupr(char *text)
{
    return change("_strupr", text, LetterCase::upper);
}

// Of NULL there is no copy.
char *_strdup(const char *text)
{
    return text == nullptr ? nullptr : duplicate<char>(text);
}

char *_strrev(char *text)
{
    std::reverse(text, text + std::strlen(text));
    return text;
}

char *_strset(char *text, int c)
{
    std::fill_n(text, std::strlen(text), static_cast<char>(c));
    return text;
}

char *_strnset(char *text, int c, std::size_t count)
{
    std::fill_n(text, std::min(std::strlen(text), count), static_cast<char>(c));
    return text;
}
}
