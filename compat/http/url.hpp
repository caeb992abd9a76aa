// URLs in their parts.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <windef.h>

namespace compat::http {

enum class Scheme { http = 1, https = 2 };

/// Views of the text that was taken apart.
struct UrlParts {
    std::u16string_view scheme_text;
    Scheme scheme;
    std::u16string_view user;
    std::u16string_view password;
    std::u16string_view host;  ///< in brackets if it is an address of IPv6
    unsigned short port;       ///< the scheme's own if the URL has none
    std::u16string_view path;  ///< with its slash, or empty
    std::u16string_view extra; ///< from ? or # on
};

/// ERROR_WINHTTP_UNRECOGNIZED_SCHEME or ERROR_WINHTTP_INVALID_URL. Needs "http://" or "https://".
DWORD take_apart(std::u16string_view url, UrlParts &parts);
unsigned short port_of(Scheme scheme);

/// %20 for what must not stand in a URL, in UTF-8.
std::u16string escaped(std::u16string_view text);
/// The way back.
std::u16string unescaped(std::u16string_view text);

} // namespace compat::http
