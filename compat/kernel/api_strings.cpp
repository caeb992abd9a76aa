// lstr*: text without a locale of the program's choosing.
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/last_error.hpp"

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
        wide_a = from_ansi(a);
        wide_b = from_ansi(b);
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
