// Microsoft's functions for byte strings that the standard has not got. Letter case is that of
// ASCII.
#include <algorithm>
#include <cstring>
#include <strings.h>

namespace {

char lower(char c)
{
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

char upper(char c)
{
    return static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c);
}

int compare(const char *a, const char *b, std::size_t count, bool ends_in_zero)
{
    for (; count > 0; --count, ++a, ++b) {
        const auto x = static_cast<unsigned char>(lower(*a));
        const auto y = static_cast<unsigned char>(lower(*b));
        if (x != y)
            return x - y;
        if (ends_in_zero && x == 0)
            break;
    }
    return 0;
}

} // namespace

extern "C" {

int _stricmp(const char *a, const char *b)
{
    return compare(a, b, static_cast<std::size_t>(-1), true);
}

int _strnicmp(const char *a, const char *b, std::size_t count)
{
    return compare(a, b, count, true);
}

int _memicmp(const void *a, const void *b, std::size_t count)
{
    return compare(static_cast<const char *>(a), static_cast<const char *>(b), count, false);
}

char *_strlwr(char *text)
{
    std::transform(text, text + std::strlen(text), text, lower);
    return text;
}

char *_strupr(char *text)
{
    std::transform(text, text + std::strlen(text), text, upper);
    return text;
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
