// Text that comes in the A or the W form: inside it is UTF-8, and goes out in the caller's form.
#pragma once

#include "compat/kernel/code_page.hpp"
#include "compat/kernel/last_error.hpp"

#include <string>
#include <string_view>

#include <windef.h>
#include <winerror.h>

namespace compat {

/// A null pointer is an empty text.
inline std::string utf8(LPCSTR text)
{
    return text ? to_narrow(from_ansi(text)) : std::string();
}
inline std::string utf8(LPCWSTR text)
{
    return text ? to_narrow(text) : std::string();
}

template <class Char>
std::basic_string<Char> from_utf8(std::string_view text);
template <>
inline std::string from_utf8<char>(std::string_view text)
{
    return to_ansi(to_wide(text));
}
template <>
inline std::u16string from_utf8<char16_t>(std::string_view text)
{
    return to_wide(text);
}

/// How functions hand out text of any length: the number of characters, or, if it does not fit, the
/// size that it would need with its terminator. `error` (0: none) is set in the second case.
template <class Char>
DWORD hand_out(std::string_view text, Char *buffer, DWORD size, DWORD error = 0)
{
    const auto converted = from_utf8<Char>(text);
    const auto length = static_cast<DWORD>(converted.size());
    if (buffer && length < size) {
        copy_text(converted, buffer, size);
        return length;
    }
    if (error != 0)
        set_last_error(error);
    return length + 1;
}

/// BOOL and the error of a function that reports one; 0 leaves the last error alone.
inline BOOL succeed_or(DWORD error)
{
    if (error != 0)
        set_last_error(error);
    return error == 0;
}

} // namespace compat
