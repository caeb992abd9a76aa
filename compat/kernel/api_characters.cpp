// Char*: characters of the program's code page and UTF-16 units.
#include "compat/kernel/code_page.hpp"

#include <algorithm>
#include <cstring>
#include <string>

#include <winbase.h>
#include <winnls.h>
#include <winuser.h>

namespace compat {
namespace {

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
    std::transform(text, text + std::char_traits<char16_t>::length(text), text, change);
    return text;
}

// In place: a letter stays as it is where the other case has another length or does not exist.
void change_narrow(char *text, std::size_t size, ChangeUnit change)
{
    const CodePage &page = ansi_code_page();
    for (std::size_t at = 0; at < size;) {
        const auto [length, point] = page.decode({text + at, size - at});
        char changed[4];
        if (length > 0 && point <= 0xffff &&
            page.encode(change(static_cast<char16_t>(point)), changed) == length)
            std::copy_n(changed, length, text + at);
        at += static_cast<std::size_t>(std::max(length, 1));
    }
}

LPSTR change_narrow_text(LPSTR text, ChangeUnit change)
{
    if (is_one_character(text)) {
        char byte[] = {static_cast<char>(reinterpret_cast<ULONG_PTR>(text))};
        change_narrow(byte, 1, change);
        return reinterpret_cast<LPSTR>(ULONG_PTR{static_cast<unsigned char>(byte[0])});
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

/// The byte as a character by itself; 0 when it is only a part of one.
char16_t unit_of(CHAR c)
{
    const auto [length, point] = ansi_code_page().decode({&c, 1});
    return length == 1 ? static_cast<char16_t>(point) : u'\0';
}

const CodePage &page_or_ansi(WORD number)
{
    const CodePage *const page = find_code_page(unsigned{number});
    return page ? *page : ansi_code_page();
}

/// A lead byte and what follows are one character; the zero at the end never belongs to it. In
/// UTF-8, which Windows takes byte by byte here, as many bytes as belong together.
const char *next_character(const CodePage &page, const char *text)
{
    if (page.is_utf8()) {
        if (*text != '\0')
            do
                ++text;
            while ((*text & 0xC0) == 0x80);
        return text;
    }
    if (page.is_lead_byte(text[0]) && text[1] != '\0')
        return text + 2;
    return *text != '\0' ? text + 1 : text;
}

/// Only from the start on can be told what is a lead byte.
const char *previous_character(const CodePage &page, const char *start, const char *text)
{
    const char *before = start;
    for (const char *at = start; at < text;) {
        before = at;
        const char *const next = next_character(page, at);
        if (next == at)
            break;
        at = next;
    }
    return before;
}

} // namespace
} // namespace compat

using namespace compat;

LPSTR WINAPI CharNextA(LPCSTR text)
{
    return const_cast<LPSTR>(next_character(ansi_code_page(), text));
}

LPSTR WINAPI CharNextExA(WORD code_page, LPCSTR text, DWORD)
{
    return const_cast<LPSTR>(next_character(page_or_ansi(code_page), text));
}

LPWSTR WINAPI CharNextW(LPCWSTR text)
{
    return const_cast<LPWSTR>(*text ? text + 1 : text);
}

LPSTR WINAPI CharPrevA(LPCSTR start, LPCSTR text)
{
    return const_cast<LPSTR>(previous_character(ansi_code_page(), start, text));
}

LPSTR WINAPI CharPrevExA(WORD code_page, LPCSTR start, LPCSTR text, DWORD)
{
    return const_cast<LPSTR>(previous_character(page_or_ansi(code_page), start, text));
}

LPWSTR WINAPI CharPrevW(LPCWSTR start, LPCWSTR text)
{
    return const_cast<LPWSTR>(text > start ? text - 1 : text);
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
    return is_alpha(unit_of(c));
}
BOOL WINAPI IsCharAlphaW(WCHAR c)
{
    return is_alpha(c);
}

BOOL WINAPI IsCharAlphaNumericA(CHAR c)
{
    return IsCharAlphaNumericW(unit_of(c));
}
BOOL WINAPI IsCharAlphaNumericW(WCHAR c)
{
    return is_alpha(c) || is_decimal(c);
}

BOOL WINAPI IsCharUpperA(CHAR c)
{
    return is_upper(unit_of(c));
}
BOOL WINAPI IsCharUpperW(WCHAR c)
{
    return is_upper(c);
}

BOOL WINAPI IsCharLowerA(CHAR c)
{
    return is_lower(unit_of(c));
}
BOOL WINAPI IsCharLowerW(WCHAR c)
{
    return is_lower(c);
}
