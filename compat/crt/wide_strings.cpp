// wcs… and wmem… on 16-bit characters, labelled as compat/libc/crt/wide_string.h says.
#include <algorithm>
#include <climits>
#include <cstring>
#include <string>

#include "compat/crt/letter_case.hpp"
#include "compat/crt/own_memory.hpp"
#include "compat/crt/secure.hpp"
#include "compat/crt/utf.hpp"

using namespace compat::crt;

namespace {

int difference(char16_t a, char16_t b)
{
    return a < b ? -1 : a > b ? 1 : 0;
}

bool contains(const char16_t *set, char16_t c)
{
    for (; *set != 0; ++set)
        if (*set == c)
            return true;
    return false;
}

int compare_ignoring_case(const char *function, const char16_t *a, const char16_t *b,
                          std::size_t count)
{
    constexpr int error = INT_MAX; // _NLSCMPERROR
    if (a == nullptr || b == nullptr)
        return invalid_parameter(function, "a text is NULL"), error;
    for (; count > 0; --count, ++a, ++b) {
        const char16_t x = to_lower_in_locale(*a), y = to_lower_in_locale(*b);
        if (x != y || x == 0)
            return static_cast<int>(x) - static_cast<int>(y);
    }
    return 0;
}

char16_t *change(const char *function, char16_t *text, LetterCase wanted)
{
    if (text == nullptr)
        return invalid_parameter(function, "the text is NULL"), nullptr;
    change_case(text, length(text), wanted);
    return text;
}

} // namespace

extern "C" {

std::size_t wsh_wcslen(const char16_t *text)
{
    return length(text);
}

std::size_t wsh_wcsnlen(const char16_t *text, std::size_t most)
{
    std::size_t count = 0;
    while (count < most && text[count] != 0)
        ++count;
    return count;
}

char16_t *wsh_wcscpy(char16_t *to, const char16_t *from)
{
    std::copy_n(from, length(from) + 1, to);
    return to;
}

char16_t *wsh_wcsncpy(char16_t *to, const char16_t *from, std::size_t count)
{
    const std::size_t copied = wsh_wcsnlen(from, count);
    std::fill(std::copy_n(from, copied, to), to + count, u'\0');
    return to;
}

char16_t *wsh_wcscat(char16_t *to, const char16_t *from)
{
    wsh_wcscpy(to + length(to), from);
    return to;
}

char16_t *wsh_wcsncat(char16_t *to, const char16_t *from, std::size_t count)
{
    *std::copy_n(from, wsh_wcsnlen(from, count), to + length(to)) = 0;
    return to;
}

int wsh_wcsncmp(const char16_t *a, const char16_t *b, std::size_t count)
{
    for (; count > 0; --count, ++a, ++b)
        if (*a != *b || *a == 0)
            return difference(*a, *b);
    return 0;
}

int wsh_wcscmp(const char16_t *a, const char16_t *b)
{
    return wsh_wcsncmp(a, b, static_cast<std::size_t>(-1));
}

char16_t *wsh_wcschr(const char16_t *text, char16_t c)
{
    for (;; ++text) {
        if (*text == c)
            return const_cast<char16_t *>(text);
        if (*text == 0)
            return nullptr;
    }
}

char16_t *wsh_wcsrchr(const char16_t *text, char16_t c)
{
    for (std::size_t i = length(text) + 1; i > 0; --i)
        if (text[i - 1] == c)
            return const_cast<char16_t *>(text + i - 1);
    return nullptr;
}

char16_t *wsh_wcsstr(const char16_t *text, const char16_t *what)
{
    const char16_t *const end = text + length(text);
    const char16_t *const found = std::search(text, end, what, what + length(what));
    return found == end && *what != 0 ? nullptr : const_cast<char16_t *>(found);
}

std::size_t wsh_wcsspn(const char16_t *text, const char16_t *set)
{
    std::size_t count = 0;
    while (text[count] != 0 && contains(set, text[count]))
        ++count;
    return count;
}

std::size_t wsh_wcscspn(const char16_t *text, const char16_t *set)
{
    std::size_t count = 0;
    while (text[count] != 0 && !contains(set, text[count]))
        ++count;
    return count;
}

char16_t *wsh_wcspbrk(const char16_t *text, const char16_t *set)
{
    text += wsh_wcscspn(text, set);
    return *text == 0 ? nullptr : const_cast<char16_t *>(text);
}

char16_t *wsh_wcstok(char16_t *text, const char16_t *set, char16_t **state)
{
    if (text == nullptr)
        text = *state;
    text += wsh_wcsspn(text, set);
    char16_t *const end = text + wsh_wcscspn(text, set);
    *state = end;
    if (text == end)
        return nullptr;
    if (*end != 0) {
        *end = 0;
        *state = end + 1;
    }
    return text;
}

// Microsoft's form with two arguments goes on where this thread's last call stopped.
char16_t *wsh_wcstok_remembering(char16_t *text, const char16_t *set)
{
    static thread_local char16_t nothing = 0;
    static thread_local char16_t *rest = &nothing;
    return wsh_wcstok(text, set, &rest);
}

// Of NULL there is no copy.
char16_t *wsh_wcsdup(const char16_t *text)
{
    return text == nullptr ? nullptr : duplicate<char16_t>(text);
}

int wsh_wmemcmp(const char16_t *a, const char16_t *b, std::size_t count)
{
    for (; count > 0; --count, ++a, ++b)
        if (*a != *b)
            return difference(*a, *b);
    return 0;
}

char16_t *wsh_wmemcpy(char16_t *to, const char16_t *from, std::size_t count)
{
    return count == 0 ? to : static_cast<char16_t *>(std::memcpy(to, from, count * sizeof *to));
}

char16_t *wsh_wmemmove(char16_t *to, const char16_t *from, std::size_t count)
{
    return count == 0 ? to : static_cast<char16_t *>(std::memmove(to, from, count * sizeof *to));
}

char16_t *wsh_wmemset(char16_t *to, char16_t c, std::size_t count)
{
    std::fill_n(to, count, c);
    return to;
}

char16_t *wsh_wmemchr(const char16_t *text, char16_t c, std::size_t count)
{
    const char16_t *const found = std::find(text, text + count, c);
    return found == text + count ? nullptr : const_cast<char16_t *>(found);
}

int _wcsnicmp(const char16_t *a, const char16_t *b, std::size_t count)
{
    return compare_ignoring_case("_wcsnicmp", a, b, count);
}

int _wcsicmp(const char16_t *a, const char16_t *b)
{
    return compare_ignoring_case("_wcsicmp", a, b, static_cast<std::size_t>(-1));
}

char16_t *_wcslwr(char16_t *text)
{
    return change("_wcslwr", text, LetterCase::lower);
}

char16_t *_wcsupr(char16_t *text)
{
    return change("_wcsupr", text, LetterCase::upper);
}

char16_t *_wcsrev(char16_t *text)
{
    std::reverse(text, text + length(text));
    return text;
}

char16_t *_wcsset(char16_t *text, char16_t c)
{
    std::fill_n(text, length(text), c);
    return text;
}

char16_t *_wcsnset(char16_t *text, char16_t c, std::size_t count)
{
    std::fill_n(text, std::min(length(text), count), c);
    return text;
}
}
