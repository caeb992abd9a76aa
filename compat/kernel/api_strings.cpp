// lstr* and Char*: text without a locale of the program's choosing.
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/unicode.hpp"

#include <algorithm>
#include <cstring>
#include <string>

#include <winbase.h>
#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

template <class Char>
int length(const Char *text)
{
    return text ? static_cast<int>(std::char_traits<Char>::length(text)) : 0;
}

// The three copying functions return NULL for NULL; on Windows they even survive bad pointers.
template <class Char>
Char *copy(Char *to, const Char *from)
{
    if (!to || !from)
        return nullptr;
    std::char_traits<Char>::move(to, from, static_cast<std::size_t>(length(from)) + 1);
    return to;
}

template <class Char>
Char *copy_at_most(Char *to, const Char *from, int count)
{
    if (!to || !from)
        return nullptr;
    if (count > 0) {
        const auto units = static_cast<std::size_t>(std::min(length(from), count - 1));
        std::char_traits<Char>::move(to, from, units);
        to[units] = Char{};
    }
    return to;
}

template <class Char>
int compare(const Char *a, const Char *b, bool ignore_case)
{
    if (!a || !b)
        return a ? 1 : b ? -1 : 0;
    std::u16string wide_a, wide_b;
    if constexpr (sizeof(Char) == 1) {
        wide_a = to_wide(a);
        wide_b = to_wide(b);
    } else {
        wide_a = a;
        wide_b = b;
    }
    // Word order: case decides only between words that are otherwise the same, small letters first.
    const int order = compare_ignoring_case(wide_a, wide_b);
    if (order != 0 || ignore_case)
        return order < 0 ? -1 : order > 0;
    const int exact = wide_b.compare(wide_a);
    return exact < 0 ? -1 : exact > 0;
}

// A pointer whose upper part is zero is not a string but one character.
template <class Char>
bool is_one_character(const Char *text)
{
    return (reinterpret_cast<ULONG_PTR>(text) >> 16) == 0;
}

using ChangeUnit = char16_t (*)(char16_t);

LPWSTR change_wide(LPWSTR text, ChangeUnit change)
{
    if (is_one_character(text)) {
        const auto unit = static_cast<char16_t>(reinterpret_cast<ULONG_PTR>(text));
        return reinterpret_cast<LPWSTR>(ULONG_PTR{change(unit)});
    }
    std::transform(text, text + length(text), text, change);
    return text;
}

// In UTF-8 a letter outside ASCII may change its length, so only its case within ASCII changes
// in place, unless the length stays the same.
void change_narrow(char *text, std::size_t size, ChangeUnit change)
{
    auto wide = to_wide({text, size});
    std::transform(wide.begin(), wide.end(), wide.begin(), change);
    const auto changed = to_narrow(wide);
    if (changed.size() == size) {
        changed.copy(text, size);
        return;
    }
    std::transform(text, text + size, text, [change](char c) {
        const auto unit = static_cast<unsigned char>(c);
        return unit < 0x80 ? static_cast<char>(change(unit)) : c;
    });
}

LPSTR change_narrow_text(LPSTR text, ChangeUnit change)
{
    if (is_one_character(text)) {
        const auto unit = static_cast<char16_t>(reinterpret_cast<ULONG_PTR>(text));
        return reinterpret_cast<LPSTR>(ULONG_PTR{unit < 0x80 ? change(unit) : unit});
    }
    change_narrow(text, std::strlen(text), change);
    return text;
}

char16_t to_upper(char16_t unit)
{
    return upper(unit);
}
char16_t to_lower(char16_t unit)
{
    return lower(unit);
}

} // namespace
} // namespace compat

using namespace compat;

int WINAPI lstrlenA(LPCSTR text)
{
    return length(text);
}
int WINAPI lstrlenW(LPCWSTR text)
{
    return length(text);
}

LPSTR WINAPI lstrcpyA(LPSTR to, LPCSTR from)
{
    return copy(to, from);
}
LPWSTR WINAPI lstrcpyW(LPWSTR to, LPCWSTR from)
{
    return copy(to, from);
}

LPSTR WINAPI lstrcpynA(LPSTR to, LPCSTR from, int count)
{
    return copy_at_most(to, from, count);
}
LPWSTR WINAPI lstrcpynW(LPWSTR to, LPCWSTR from, int count)
{
    return copy_at_most(to, from, count);
}

LPSTR WINAPI lstrcatA(LPSTR to, LPCSTR from)
{
    return to && copy(to + length(to), from) ? to : nullptr;
}
LPWSTR WINAPI lstrcatW(LPWSTR to, LPCWSTR from)
{
    return to && copy(to + length(to), from) ? to : nullptr;
}

int WINAPI lstrcmpA(LPCSTR a, LPCSTR b)
{
    return compare(a, b, false);
}
int WINAPI lstrcmpW(LPCWSTR a, LPCWSTR b)
{
    return compare(a, b, false);
}
int WINAPI lstrcmpiA(LPCSTR a, LPCSTR b)
{
    return compare(a, b, true);
}
int WINAPI lstrcmpiW(LPCWSTR a, LPCWSTR b)
{
    return compare(a, b, true);
}

LPSTR WINAPI CharUpperA(LPSTR text)
{
    return change_narrow_text(text, to_upper);
}
LPWSTR WINAPI CharUpperW(LPWSTR text)
{
    return change_wide(text, to_upper);
}
LPSTR WINAPI CharLowerA(LPSTR text)
{
    return change_narrow_text(text, to_lower);
}
LPWSTR WINAPI CharLowerW(LPWSTR text)
{
    return change_wide(text, to_lower);
}

DWORD WINAPI CharUpperBuffA(LPSTR text, DWORD size)
{
    change_narrow(text, size, to_upper);
    return size;
}

DWORD WINAPI CharUpperBuffW(LPWSTR text, DWORD size)
{
    std::transform(text, text + size, text, to_upper);
    return size;
}

DWORD WINAPI CharLowerBuffA(LPSTR text, DWORD size)
{
    change_narrow(text, size, to_lower);
    return size;
}

DWORD WINAPI CharLowerBuffW(LPWSTR text, DWORD size)
{
    std::transform(text, text + size, text, to_lower);
    return size;
}

BOOL WINAPI IsCharAlphaA(CHAR c)
{
    return static_cast<signed char>(c) >= 0 && is_alpha(c & 0x7F);
}
BOOL WINAPI IsCharAlphaW(WCHAR c)
{
    return is_alpha(c);
}

BOOL WINAPI IsCharAlphaNumericA(CHAR c)
{
    return static_cast<signed char>(c) >= 0 && (is_alpha(c & 0x7F) || is_digit(c & 0x7F));
}
BOOL WINAPI IsCharAlphaNumericW(WCHAR c)
{
    return is_alpha(c) || is_digit(c);
}

LPSTR WINAPI CharNextA(LPCSTR text)
{
    const char *next = text;
    if (*next != '\0') {
        do
            ++next;
        while ((*next & 0xC0) == 0x80);
    }
    return const_cast<LPSTR>(next);
}

LPWSTR WINAPI CharNextW(LPCWSTR text)
{
    return const_cast<LPWSTR>(*text ? text + 1 : text);
}

LPSTR WINAPI CharPrevA(LPCSTR start, LPCSTR text)
{
    while (text > start && (*--text & 0xC0) == 0x80) {
    }
    return const_cast<LPSTR>(text);
}

LPWSTR WINAPI CharPrevW(LPCWSTR start, LPCWSTR text)
{
    return const_cast<LPWSTR>(text > start ? text - 1 : text);
}
