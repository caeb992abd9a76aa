// MultiByteToWideChar, WideCharToMultiByte, and what programs ask about code pages.
//
// CP_OEMCP is CP_ACP here: Windows gives consoles a code page of their own, in which a program's
// literals are unreadable; a terminal has none.
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/last_error.hpp"

#include <algorithm>
#include <cstring>
#include <string>

#include <winbase.h>
#include <winerror.h>
#include <winnls.h>

namespace compat {
namespace {

constexpr DWORD to_wide_flags =
    MB_PRECOMPOSED | MB_COMPOSITE | MB_USEGLYPHCHARS | MB_ERR_INVALID_CHARS;
constexpr DWORD to_narrow_flags =
    WC_DISCARDNS | WC_SEPCHARS | WC_DEFAULTCHAR | WC_COMPOSITECHECK | WC_NO_BEST_FIT_CHARS;

int fail(DWORD error)
{
    set_last_error(error);
    return 0;
}

/// Null with ERROR_INVALID_PARAMETER.
const CodePage *page_of(UINT number)
{
    if (number == CP_ACP || number == CP_OEMCP || number == CP_THREAD_ACP)
        return &ansi_code_page();
    const CodePage *const page = find_code_page(number);
    if (!page)
        set_last_error(ERROR_INVALID_PARAMETER);
    return page;
}

/// For the two conversions: that a code page of Windows is missing should be seen.
const CodePage *page_to_convert(const char *converter, UINT number)
{
    const CodePage *const page = page_of(number);
    if (!page)
        warn_once(converter, ("code page " + std::to_string(number) + " is not there").c_str());
    return page;
}

/// The two functions' common end: asks for the size, or copies all of it or nothing but an error.
template <class Text>
int deliver(const Text &text, typename Text::value_type *buffer, int capacity)
{
    const int length = static_cast<int>(text.size());
    if (capacity == 0)
        return length;
    text.copy(buffer, static_cast<std::size_t>(std::min(length, capacity)));
    return length <= capacity ? length : fail(ERROR_INSUFFICIENT_BUFFER);
}

template <class Char>
std::basic_string_view<Char> input(const Char *text, int length)
{
    // -1: up to and with the zero at the end.
    return length < 0 ? std::basic_string_view<Char>(text, std::char_traits<Char>::length(text) + 1)
                      : std::basic_string_view<Char>(text, static_cast<std::size_t>(length));
}

bool bad_arguments(const void *text, int length, const void *buffer, int capacity)
{
    return !text || length == 0 || capacity < 0 || (capacity > 0 && !buffer) ||
           (capacity > 0 && text == buffer);
}

/// One character of the page, which may have two bytes.
std::string_view default_in(const CodePage &page, LPCSTR given)
{
    if (!given)
        return "?";
    return {given, page.is_lead_byte(given[0]) && given[1] != '\0' ? std::size_t{2} : 1};
}

int utf8_to_multi_byte(DWORD flags, std::u16string_view wide, LPSTR buffer, int capacity)
{
    std::string narrow;
    const bool strict = (flags & WC_ERR_INVALID_CHARS) != 0;
    if (!to_narrow(wide, strict ? Malformed::fail : Malformed::replace, narrow))
        return fail(ERROR_NO_UNICODE_TRANSLATION);
    return deliver(narrow, buffer, capacity);
}

template <class Info>
bool describe(UINT number, Info *info)
{
    const CodePage *const page = info ? page_of(number) : nullptr;
    if (!page) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return false;
    }
    *info = Info{};
    info->MaxCharSize = page->max_char_size();
    info->DefaultChar[0] = '?';
    page->lead_ranges().copy(reinterpret_cast<char *>(info->LeadByte), MAX_LEADBYTES);
    return true;
}

template <class Info, class Text>
BOOL describe_extended(UINT number, Info *info, Text (*name_of)(std::string_view))
{
    if (!describe(number, info))
        return FALSE;
    const CodePage &page = *page_of(number);
    info->CodePage = page.number();
    info->UnicodeDefaultChar = page.default_unit();
    const auto name = name_of(std::to_string(page.number()) + "  (" + page.description() + ")");
    copy_text(name, info->CodePageName, MAX_PATH);
    return TRUE;
}

} // namespace
} // namespace compat

using namespace compat;

int WINAPI MultiByteToWideChar(UINT code_page, DWORD flags, LPCSTR text, int length, LPWSTR buffer,
                               int capacity)
{
    if (bad_arguments(text, length, buffer, capacity))
        return fail(ERROR_INVALID_PARAMETER);
    const CodePage *const page = page_to_convert("MultiByteToWideChar", code_page);
    if (!page)
        return 0;
    if (flags & ~(code_page == CP_UTF8 ? DWORD{MB_ERR_INVALID_CHARS} : to_wide_flags))
        return fail(ERROR_INVALID_FLAGS);
    const bool strict = (flags & MB_ERR_INVALID_CHARS) != 0;
    std::u16string wide;
    if (!page->to_wide(input(text, length), strict ? Malformed::fail : Malformed::replace, wide))
        return fail(ERROR_NO_UNICODE_TRANSLATION);
    return deliver(wide, buffer, capacity);
}

int WINAPI WideCharToMultiByte(UINT code_page, DWORD flags, LPCWSTR text, int length, LPSTR buffer,
                               int capacity, LPCSTR default_char, LPBOOL used_default)
{
    if (bad_arguments(text, length, buffer, capacity))
        return fail(ERROR_INVALID_PARAMETER);
    const CodePage *const page = page_to_convert("WideCharToMultiByte", code_page);
    if (!page)
        return 0;
    const auto wide = input(text, length);
    if (code_page == CP_UTF8) {
        if (default_char || used_default)
            return fail(ERROR_INVALID_PARAMETER);
        if (flags & ~DWORD{WC_ERR_INVALID_CHARS})
            return fail(ERROR_INVALID_FLAGS);
        return utf8_to_multi_byte(flags, wide, buffer, capacity);
    }
    if (flags & ~to_narrow_flags)
        return fail(ERROR_INVALID_FLAGS);
    const auto narrowed = page->to_narrow(wide, default_in(*page, default_char));
    if (used_default)
        *used_default = narrowed.replaced;
    return deliver(narrowed.bytes, buffer, capacity);
}

UINT WINAPI GetACP()
{
    return ansi_code_page().number();
}

UINT WINAPI GetOEMCP()
{
    return ansi_code_page().number();
}

BOOL WINAPI IsValidCodePage(UINT code_page)
{
    return find_code_page(code_page) != nullptr;
}

BOOL WINAPI GetCPInfo(UINT code_page, LPCPINFO info)
{
    return describe(code_page, info);
}

BOOL WINAPI GetCPInfoExA(UINT code_page, DWORD, LPCPINFOEXA info)
{
    return describe_extended<CPINFOEXA, std::string>(
        code_page, info, [](std::string_view name) { return std::string(name); });
}

BOOL WINAPI GetCPInfoExW(UINT code_page, DWORD, LPCPINFOEXW info)
{
    return describe_extended<CPINFOEXW, std::u16string>(code_page, info, to_wide);
}

BOOL WINAPI IsDBCSLeadByteEx(UINT code_page, BYTE byte)
{
    const CodePage *const page = page_of(code_page);
    return page && page->is_lead_byte(static_cast<char>(byte));
}

BOOL WINAPI IsDBCSLeadByte(BYTE byte)
{
    return IsDBCSLeadByteEx(CP_ACP, byte);
}
