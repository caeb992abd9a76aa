// MultiByteToWideChar and WideCharToMultiByte. CP_ACP, CP_OEMCP and CP_THREAD_ACP are UTF-8 here.
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/unicode.hpp"

#include <algorithm>

#include <winbase.h>
#include <winerror.h>
#include <winnls.h>

namespace compat {
namespace {

constexpr UINT latin_1 = 28591;
constexpr UINT us_ascii = 20127;

enum class Page { utf8, latin1, ascii, unknown };

Page page_of(UINT code_page)
{
    switch (code_page) {
    case CP_ACP:
    case CP_OEMCP:
    case CP_THREAD_ACP:
    case CP_UTF8:
        return Page::utf8;
    case latin_1:
        return Page::latin1;
    case us_ascii:
        return Page::ascii;
    default:
        return Page::unknown;
    }
}

int fail(DWORD error)
{
    set_last_error(error);
    return 0;
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

} // namespace
} // namespace compat

using namespace compat;

int WINAPI MultiByteToWideChar(UINT code_page, DWORD flags, LPCSTR text, int length, LPWSTR buffer,
                               int capacity)
{
    if (bad_arguments(text, length, buffer, capacity))
        return fail(ERROR_INVALID_PARAMETER);
    const auto narrow = input(text, length);
    std::u16string wide;
    switch (page_of(code_page)) {
    case Page::utf8: {
        const bool strict = (flags & MB_ERR_INVALID_CHARS) != 0;
        if (!to_wide(narrow, strict ? Malformed::fail : Malformed::replace, wide))
            return fail(ERROR_NO_UNICODE_TRANSLATION);
        break;
    }
    case Page::latin1:
    case Page::ascii:
        for (const char c : narrow)
            wide.push_back(static_cast<unsigned char>(c));
        break;
    case Page::unknown:
        warn_once("MultiByteToWideChar", "only UTF-8, 28591 and 20127 are implemented code pages");
        return fail(ERROR_INVALID_PARAMETER);
    }
    return deliver(wide, buffer, capacity);
}

int WINAPI WideCharToMultiByte(UINT code_page, DWORD flags, LPCWSTR text, int length, LPSTR buffer,
                               int capacity, LPCSTR default_char, LPBOOL used_default)
{
    if (bad_arguments(text, length, buffer, capacity))
        return fail(ERROR_INVALID_PARAMETER);
    const auto wide = input(text, length);
    std::string narrow;
    bool replaced = false;
    const Page page = page_of(code_page);
    switch (page) {
    case Page::utf8: {
        if (code_page == CP_UTF8 && (default_char || used_default))
            return fail(ERROR_INVALID_PARAMETER);
        const bool strict = (flags & WC_ERR_INVALID_CHARS) != 0;
        if (!to_narrow(wide, strict ? Malformed::fail : Malformed::replace, narrow))
            return fail(ERROR_NO_UNICODE_TRANSLATION);
        break;
    }
    case Page::latin1:
    case Page::ascii:
        for (const char16_t unit : wide) {
            const bool fits = unit < (page == Page::latin1 ? 0x100 : 0x80);
            replaced |= !fits;
            narrow.push_back(fits ? static_cast<char>(unit) : default_char ? *default_char : '?');
        }
        break;
    case Page::unknown:
        warn_once("WideCharToMultiByte", "only UTF-8, 28591 and 20127 are implemented code pages");
        return fail(ERROR_INVALID_PARAMETER);
    }
    if (used_default)
        *used_default = replaced;
    return deliver(narrow, buffer, capacity);
}

UINT WINAPI GetACP()
{
    return CP_UTF8;
}

UINT WINAPI GetOEMCP()
{
    return CP_UTF8;
}
