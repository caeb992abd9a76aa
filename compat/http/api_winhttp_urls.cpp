// WinHTTP: URLs in parts and together again, and dates.
#include "compat/http/query.hpp"
#include "compat/http/url.hpp"
#include "compat/kernel/text.hpp"

#include <algorithm>

#include <winhttp.h>

using namespace compat;
using namespace compat::http;

namespace {

/// A part where the program wants it: in its buffer, or, without one, as a pointer into the URL. A
/// length of 0 and no buffer: not at all.
DWORD hand_out(std::u16string_view part, DWORD flags, bool is_escapable, LPWSTR &buffer,
               DWORD &length)
{
    if (!buffer) {
        if (length != 0) {
            buffer = const_cast<LPWSTR>(part.data());
            length = static_cast<DWORD>(part.size());
        }
        return 0;
    }
    std::u16string text(part);
    if (is_escapable && (flags & ICU_DECODE) != 0)
        text = unescaped(part);
    else if (is_escapable && (flags & ICU_ESCAPE) != 0)
        text = escaped(part);
    const bool fits = text.size() < length;
    length = static_cast<DWORD>(fits ? text.size() : text.size() + 1);
    if (!fits)
        return ERROR_INSUFFICIENT_BUFFER;
    std::copy_n(text.c_str(), text.size() + 1, buffer);
    return 0;
}

bool wants_pointer(const URL_COMPONENTS &c)
{
    return (!c.lpszHostName && c.dwHostNameLength) || (!c.lpszUrlPath && c.dwUrlPathLength) ||
           (!c.lpszExtraInfo && c.dwExtraInfoLength) || (!c.lpszScheme && c.dwSchemeLength) ||
           (!c.lpszUserName && c.dwUserNameLength) || (!c.lpszPassword && c.dwPasswordLength);
}

DWORD hand_out_all(const UrlParts &parts, DWORD flags, URL_COMPONENTS &c)
{
    DWORD error = 0;
    const auto give = [&](std::u16string_view part, bool is_escapable, LPWSTR &buffer,
                          DWORD &length) {
        const DWORD failed = hand_out(part, flags, is_escapable, buffer, length);
        error = error != 0 ? error : failed;
    };
    give(parts.scheme_text, false, c.lpszScheme, c.dwSchemeLength);
    give(parts.user, false, c.lpszUserName, c.dwUserNameLength);
    give(parts.password, false, c.lpszPassword, c.dwPasswordLength);
    give(parts.host, false, c.lpszHostName, c.dwHostNameLength);
    // Without a place of its own what follows the path stays with it.
    const bool together = !c.lpszExtraInfo && c.dwExtraInfoLength == 0;
    const std::u16string_view both(parts.path.data(), parts.path.size() + parts.extra.size());
    give(together ? both : parts.path, true, c.lpszUrlPath, c.dwUrlPathLength);
    give(parts.extra, true, c.lpszExtraInfo, c.dwExtraInfoLength);
    c.nScheme = static_cast<INTERNET_SCHEME>(parts.scheme);
    c.nPort = parts.port;
    return error;
}

/// A part of a URL that is to be made; a length of 0 is the text's own.
std::u16string_view part_of(LPCWSTR text, DWORD length)
{
    if (!text)
        return {};
    return length != 0 ? std::u16string_view(text, length) : std::u16string_view(text);
}

std::u16string scheme_of(const URL_COMPONENTS &c)
{
    if (c.lpszScheme)
        return std::u16string(part_of(c.lpszScheme, c.dwSchemeLength));
    return c.nScheme == INTERNET_SCHEME_HTTPS ? u"https" : u"http";
}

std::u16string put_together(const URL_COMPONENTS &c, DWORD flags)
{
    const std::u16string scheme = scheme_of(c);
    std::u16string url = scheme + u"://";
    if (c.lpszUserName) {
        url += part_of(c.lpszUserName, c.dwUserNameLength);
        if (c.lpszPassword)
            url += u":" + std::u16string(part_of(c.lpszPassword, c.dwPasswordLength));
        url += u"@";
    }
    url += part_of(c.lpszHostName, c.dwHostNameLength);
    if (c.nPort != port_of(scheme == u"https" ? Scheme::https : Scheme::http))
        url += u":" + to_wide(std::to_string(c.nPort));
    std::u16string rest(part_of(c.lpszUrlPath, c.dwUrlPathLength));
    rest += part_of(c.lpszExtraInfo, c.dwExtraInfoLength);
    return url + ((flags & ICU_ESCAPE) != 0 ? escaped(rest) : rest);
}

} // namespace

BOOL WINAPI WinHttpCrackUrl(LPCWSTR url, DWORD length, DWORD flags, LPURL_COMPONENTS parts)
{
    if (!url || !parts || parts->dwStructSize != sizeof *parts)
        return succeed_or(ERROR_INVALID_PARAMETER);
    // What is changed needs room.
    if ((flags & (ICU_ESCAPE | ICU_DECODE)) != 0 && wants_pointer(*parts))
        return succeed_or(ERROR_INVALID_PARAMETER);
    UrlParts found;
    if (const DWORD error = take_apart(part_of(url, length), found))
        return succeed_or(error);
    return succeed_or(hand_out_all(found, flags, *parts));
}

BOOL WINAPI WinHttpCreateUrl(LPURL_COMPONENTS parts, DWORD flags, LPWSTR url, LPDWORD length)
{
    if (!parts || parts->dwStructSize != sizeof *parts || !length)
        return succeed_or(ERROR_INVALID_PARAMETER);
    const std::u16string made = put_together(*parts, flags);
    const bool fits = url && made.size() < *length;
    *length = static_cast<DWORD>(fits ? made.size() : made.size() + 1);
    if (!fits)
        return succeed_or(ERROR_INSUFFICIENT_BUFFER);
    std::copy_n(made.c_str(), made.size() + 1, url);
    return TRUE;
}

BOOL WINAPI WinHttpTimeFromSystemTime(const SYSTEMTIME *time, LPWSTR text)
{
    constexpr WORD days = 7, months = 12;
    if (!time || !text || time->wDayOfWeek >= days || time->wMonth < 1 || time->wMonth > months)
        return succeed_or(ERROR_INVALID_PARAMETER);
    const std::u16string made = to_wide(format_date(*time));
    std::copy_n(made.c_str(), made.size() + 1, text);
    return TRUE;
}

BOOL WINAPI WinHttpTimeToSystemTime(LPCWSTR text, SYSTEMTIME *time)
{
    const bool is_date = text && time && parse_date(utf8(text), *time);
    return is_date ? TRUE : succeed_or(ERROR_INVALID_PARAMETER);
}
