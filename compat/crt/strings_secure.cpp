// The _s functions that work within one text: taking it apart and filling it.
#include <algorithm>
#include <cstddef>
#include <string>

#include "compat/crt/secure.hpp"

using namespace compat::crt;

namespace {

template <class Char>
bool contains(const Char *set, Char c)
{
    while (*set != 0 && *set != c)
        ++set;
    return *set != 0;
}

// Where the search goes on is in *state; it ends at the text's zero.
template <class Char>
Char *next_token(const char *function, Char *text, const Char *set, Char **state)
{
    if (state == nullptr || set == nullptr || (text == nullptr && *state == nullptr)) {
        invalid_parameter(function, "an argument is NULL");
        return nullptr;
    }
    Char *token = text != nullptr ? text : *state;
    while (*token != 0 && contains(set, *token))
        ++token;
    Char *end = token;
    while (*end != 0 && !contains(set, *end))
        ++end;
    *state = end;
    if (end == token)
        return nullptr;
    if (*end != 0) {
        *end = 0;
        ++*state;
    }
    return token;
}

template <class Char>
int fill(const char *function, Char *text, std::size_t size, Char c, std::size_t count)
{
    if (text == nullptr || size == 0)
        return invalid_parameter(function, "there is no buffer");
    Char *const limit = text + size;
    Char *const end = std::find(text, limit, Char());
    if (end == limit) {
        text[0] = 0;
        return invalid_parameter(function, "the text has no end");
    }
    std::fill(text, text + std::min(static_cast<std::size_t>(end - text), count), c);
    return 0;
}

} // namespace

extern "C" {

char *strtok_s(char *text, const char *set, char **state)
{
    return next_token("strtok_s", text, set, state);
}

char16_t *wcstok_s(char16_t *text, const char16_t *set, char16_t **state)
{
    return next_token("wcstok_s", text, set, state);
}

int _strset_s(char *text, std::size_t size, int c)
{
    return fill("_strset_s", text, size, static_cast<char>(c), size);
}

int _strnset_s(char *text, std::size_t size, int c, std::size_t count)
{
    return fill("_strnset_s", text, size, static_cast<char>(c), count);
}

int _wcsset_s(char16_t *text, std::size_t size, char16_t c)
{
    return fill("_wcsset_s", text, size, c, size);
}

int _wcsnset_s(char16_t *text, std::size_t size, char16_t c, std::size_t count)
{
    return fill("_wcsnset_s", text, size, c, count);
}
}
