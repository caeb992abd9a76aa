#include "compat/http/url.hpp"

#include "compat/kernel/unicode.hpp"

#include <algorithm>

#include <winhttp.h>

namespace compat::http {
namespace {

constexpr auto npos = std::u16string_view::npos;

bool take_scheme(std::u16string_view &url, UrlParts &parts)
{
    for (const auto &[name, scheme] :
         {std::pair(u"http", Scheme::http), {u"https", Scheme::https}}) {
        const std::u16string_view wanted = name;
        const auto colon = url.find(u':');
        const bool is_it = colon == wanted.size() &&
                           std::ranges::equal(url.substr(0, colon), wanted, {}, [](char16_t c) {
                               return c >= u'A' && c <= u'Z' ? char16_t(c - u'A' + u'a') : c;
                           });
        if (is_it) {
            parts.scheme_text = url.substr(0, colon);
            parts.scheme = scheme;
            url.remove_prefix(colon + 1);
            return true;
        }
    }
    return false;
}

bool take_port(std::u16string_view text, UrlParts &parts)
{
    unsigned number = 0;
    for (const char16_t c : text) {
        constexpr unsigned largest = 65535, base = 10;
        if (c < u'0' || c > u'9')
            return false;
        number = number * base + (c - u'0');
        if (number > largest)
            return false;
    }
    if (!text.empty())
        parts.port = static_cast<unsigned short>(number);
    return true;
}

bool take_authority(std::u16string_view text, UrlParts &parts)
{
    if (const auto at = text.rfind(u'@'); at != npos) {
        const auto person = text.substr(0, at);
        const auto colon = person.find(u':');
        parts.user = person.substr(0, colon);
        parts.password = colon == npos ? std::u16string_view() : person.substr(colon + 1);
        text.remove_prefix(at + 1);
    }
    const auto bracket = text.find(u']');
    const auto colon = text.find(u':', bracket == npos ? 0 : bracket);
    parts.host = text.substr(0, colon);
    return !parts.host.empty() && (colon == npos || take_port(text.substr(colon + 1), parts));
}

/// Its value, or -1.
int digit(char c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    const auto at = digits.find(c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c);
    return at == npos ? -1 : static_cast<int>(at);
}

} // namespace

unsigned short port_of(Scheme scheme)
{
    return scheme == Scheme::https ? INTERNET_DEFAULT_HTTPS_PORT : INTERNET_DEFAULT_HTTP_PORT;
}

DWORD take_apart(std::u16string_view url, UrlParts &parts)
{
    parts = {};
    if (!take_scheme(url, parts))
        return ERROR_WINHTTP_UNRECOGNIZED_SCHEME;
    if (!url.starts_with(u"//"))
        return ERROR_WINHTTP_INVALID_URL;
    url.remove_prefix(2);
    parts.port = port_of(parts.scheme);
    const auto end = std::min(url.find_first_of(u"/?#"), url.size());
    if (!take_authority(url.substr(0, end), parts))
        return ERROR_WINHTTP_INVALID_URL;
    url.remove_prefix(end);
    const auto extra = std::min(url.find_first_of(u"?#"), url.size());
    parts.path = url.substr(0, extra);
    parts.extra = url.substr(extra);
    return 0;
}

std::u16string escaped(std::u16string_view text)
{
    constexpr std::string_view unsafe = " \"<>\\^`{|}";
    std::u16string result;
    for (const char c : to_narrow(text)) {
        const auto byte = static_cast<unsigned char>(c);
        constexpr unsigned char first_printed = 0x20, last_printed = 0x7e;
        if (byte >= first_printed && byte <= last_printed && unsafe.find(c) == npos) {
            result += char16_t{byte};
            continue;
        }
        result += u'%';
        result += u"0123456789ABCDEF"[byte >> 4];
        result += u"0123456789ABCDEF"[byte & 15];
    }
    return result;
}

std::u16string unescaped(std::u16string_view text)
{
    const std::string from = to_narrow(text);
    std::string result;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const bool may_be = from[i] == '%' && i + 2 < from.size() && digit(from[i + 1]) >= 0 &&
                            digit(from[i + 2]) >= 0;
        result +=
            may_be ? static_cast<char>(digit(from[i + 1]) << 4 | digit(from[i + 2])) : from[i];
        i += may_be ? 2 : 0;
    }
    return to_wide(result);
}

} // namespace compat::http
