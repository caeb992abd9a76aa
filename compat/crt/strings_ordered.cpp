// strcoll, strxfrm and their kin: the order of texts in the locale that setlocale named for
// LC_COLLATE. In "C" it is that of the characters' numbers.
#include <algorithm>
#include <climits>
#include <cstring>
#include <string>

#include "compat/crt/collation.hpp"
#include "compat/crt/locale.hpp"
#include "compat/crt/secure.hpp"
#include "compat/crt/utf.hpp"

using namespace compat::crt;

extern "C" {
int _stricmp(const char *a, const char *b);
int _strnicmp(const char *a, const char *b, std::size_t count);
int _wcsicmp(const char16_t *a, const char16_t *b);
int _wcsnicmp(const char16_t *a, const char16_t *b, std::size_t count);
int wsh_wcscmp(const char16_t *a, const char16_t *b);
int wsh_wcsncmp(const char16_t *a, const char16_t *b, std::size_t count);
std::size_t wsh_wcsnlen(const char16_t *text, std::size_t most);
}

namespace {

constexpr std::size_t whole = INT_MAX;

bool ordered_by_numbers()
{
    return locale_row(Category::collate) == nullptr;
}

std::u16string beginning(const char *text, std::size_t count)
{
    return locale_of(Category::collate).page->to_wide({text, ::strnlen(text, count)});
}

std::u16string beginning(const char16_t *text, std::size_t count)
{
    return {text, wsh_wcsnlen(text, count)};
}

// `compare` is what compares in the "C" locale.
template <class Char, class Compare>
int compare_in_order(const char *function, const Char *a, const Char *b, std::size_t count,
                     bool ignore_case, Compare compare)
{
    constexpr int error = INT_MAX; // _NLSCMPERROR
    if (a == nullptr || b == nullptr)
        return invalid_parameter(function, "a text is NULL"), error;
    if (count > INT_MAX)
        return invalid_parameter(function, "the count is too large"), error;
    if (ordered_by_numbers())
        return compare();
    const int order = sort_key(beginning(a, count), ignore_case)
                          .compare(sort_key(beginning(b, count), ignore_case));
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

// The length of the key; what of it does not fit is left out.
template <class Char>
std::size_t transform(const char *function, Char *to, const Char *from, std::size_t size)
{
    if (from == nullptr || (to == nullptr && size > 0) || size > INT_MAX)
        return invalid_parameter(function, "an argument is wrong"), INT_MAX;
    std::basic_string<Char> key;
    if (ordered_by_numbers()) {
        key = from;
    } else {
        const std::string bytes = sort_key(beginning(from, whole));
        std::ranges::transform(bytes, std::back_inserter(key), [](char c) {
            return static_cast<Char>(static_cast<unsigned char>(c));
        });
    }
    if (size > 0)
        std::copy_n(key.c_str(), std::min(key.size() + 1, size), to);
    return key.size();
}

} // namespace

extern "C" {

int wsh_strcoll(const char *a, const char *b)
{
    return compare_in_order("strcoll", a, b, whole, false, [=] { return std::strcmp(a, b); });
}

int _stricoll(const char *a, const char *b)
{
    return compare_in_order("_stricoll", a, b, whole, true, [=] { return _stricmp(a, b); });
}

int _strncoll(const char *a, const char *b, std::size_t count)
{
    return compare_in_order("_strncoll", a, b, count, false,
                            [=] { return std::strncmp(a, b, count); });
}

int _strnicoll(const char *a, const char *b, std::size_t count)
{
    return compare_in_order("_strnicoll", a, b, count, true,
                            [=] { return _strnicmp(a, b, count); });
}

int wsh_wcscoll(const char16_t *a, const char16_t *b)
{
    return compare_in_order("wcscoll", a, b, whole, false, [=] { return wsh_wcscmp(a, b); });
}

int _wcsicoll(const char16_t *a, const char16_t *b)
{
    return compare_in_order("_wcsicoll", a, b, whole, true, [=] { return _wcsicmp(a, b); });
}

int _wcsncoll(const char16_t *a, const char16_t *b, std::size_t count)
{
    return compare_in_order("_wcsncoll", a, b, count, false,
                            [=] { return wsh_wcsncmp(a, b, count); });
}

int _wcsnicoll(const char16_t *a, const char16_t *b, std::size_t count)
{
    return compare_in_order("_wcsnicoll", a, b, count, true,
                            [=] { return _wcsnicmp(a, b, count); });
}

std::size_t wsh_strxfrm(char *to, const char *from, std::size_t size)
{
    return transform("strxfrm", to, from, size);
}

std::size_t wsh_wcsxfrm(char16_t *to, const char16_t *from, std::size_t size)
{
    return transform("wcsxfrm", to, from, size);
}
}
