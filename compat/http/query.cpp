#include "compat/http/query.hpp"

#include "compat/kernel/text.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <winhttp.h>

namespace compat::http {
namespace {

constexpr DWORD attribute_mask = 0xffff;

// By WINHTTP_QUERY_…; those without a name are no headers.
constexpr std::array<std::string_view, 71> names{
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "Content-ID",
    "Content-Description",
    "Content-Length",
    "Content-Language",
    "Allow",
    "Public",
    "Date",
    "Expires",
    "Last-Modified",
    "Message-ID",
    "URI",
    "Derived-From",
    "Cost",
    "Link",
    "Pragma",
    "",
    "",
    "",
    "",
    "",
    "Connection",
    "Accept",
    "Accept-Charset",
    "Accept-Encoding",
    "Accept-Language",
    "Authorization",
    "Content-Encoding",
    "Forwarded",
    "From",
    "If-Modified-Since",
    "Location",
    "Orig-URI",
    "Referer",
    "Retry-After",
    "Server",
    "Title",
    "User-Agent",
    "WWW-Authenticate",
    "Proxy-Authenticate",
    "Accept-Ranges",
    "Set-Cookie",
    "Cookie",
    "",
    "Refresh",
    "Content-Disposition",
    "Age",
    "Cache-Control",
    "Content-Base",
    "Content-Location",
    "Content-MD5",
    "Content-Range",
    "ETag",
    "Host",
    "If-Match",
    "If-None-Match",
    "If-Range",
    "If-Unmodified-Since",
    "Max-Forwards",
    "Proxy-Authorization",
    "Range",
    "Transfer-Encoding",
    "Upgrade",
    "Vary",
    "Via",
    "Warning",
    "Expect",
    "Proxy-Connection",
    "Unless-Modified-Since",
};
static_assert(names[WINHTTP_QUERY_CONNECTION] == "Connection");
static_assert(names[WINHTTP_QUERY_SET_COOKIE] == "Set-Cookie");
static_assert(names[WINHTTP_QUERY_UNLESS_MODIFIED_SINCE] == "Unless-Modified-Since");

std::string raw_request(const Request &request)
{
    const auto begin = request.url.find('/', request.url.find("://") + 3);
    std::string text = request.verb + " " + request.url.substr(begin) +
                       (request.is_version_1_0 ? " HTTP/1.0\r\n" : " HTTP/1.1\r\n");
    for (const Header &header : request.composed_headers())
        text += header.name + ": " + header.value + "\r\n";
    return text + "\r\n";
}

/// A zero behind each line, and none that is empty.
std::string with_zeros(const std::string &lines)
{
    std::string text;
    for (std::size_t at = 0; at < lines.size();) {
        const auto end = std::min(lines.find("\r\n", at), lines.size());
        if (end > at)
            text += lines.substr(at, end - at) + '\0';
        at = end + 2;
    }
    return text;
}

DWORD find_header(const HeaderList &headers, std::string_view name, DWORD *index, std::string &text)
{
    const Header *const found = name.empty() ? nullptr : headers.find(name, index ? *index : 0);
    if (!found)
        return ERROR_WINHTTP_HEADER_NOT_FOUND;
    if (index)
        ++*index;
    text = found->value;
    return 0;
}

template <class Value>
DWORD hand_out_value(const Value &value, void *buffer, DWORD *size)
{
    const bool fits = buffer && *size >= sizeof value;
    *size = sizeof value;
    if (!fits)
        return ERROR_INSUFFICIENT_BUFFER;
    std::memcpy(buffer, &value, sizeof value);
    return 0;
}

constexpr std::array<const char *, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<const char *, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

template <std::size_t Count>
int index_of(const std::array<const char *, Count> &all, std::string_view name)
{
    const auto at = std::ranges::find(all, name);
    return at == all.end() ? -1 : static_cast<int>(at - all.begin());
}

} // namespace

DWORD query(const Request &request, DWORD what, std::string_view name, DWORD *index,
            std::string &text)
{
    const bool is_of_request = (what & WINHTTP_QUERY_FLAG_REQUEST_HEADERS) != 0;
    if (!is_of_request && request.state != Request::State::answered)
        return ERROR_WINHTTP_INCORRECT_HANDLE_STATE;
    const Answer &answer = request.exchange.answer();
    const DWORD attribute = what & attribute_mask;
    switch (attribute) {
    case WINHTTP_QUERY_RAW_HEADERS_CRLF:
    case WINHTTP_QUERY_RAW_HEADERS:
        text = is_of_request ? raw_request(request) : answer.raw;
        text = attribute == WINHTTP_QUERY_RAW_HEADERS ? with_zeros(text) : text;
        return 0;
    case WINHTTP_QUERY_STATUS_CODE:
        text = std::to_string(answer.status);
        return 0;
    case WINHTTP_QUERY_STATUS_TEXT:
        text = answer.reason;
        return 0;
    case WINHTTP_QUERY_VERSION:
        text = answer.version;
        return 0;
    case WINHTTP_QUERY_REQUEST_METHOD:
        text = request.verb;
        return 0;
    default:
        break;
    }
    if (attribute != WINHTTP_QUERY_CUSTOM)
        name = attribute < names.size() ? names[attribute] : std::string_view();
    return find_header(is_of_request ? request.composed_headers() : answer.headers, name, index,
                       text);
}

template <class Char>
DWORD hand_out_header(const std::string &text, DWORD what, void *buffer, DWORD *size)
{
    if ((what & WINHTTP_QUERY_FLAG_NUMBER) != 0)
        return hand_out_value(static_cast<DWORD>(std::strtoul(text.c_str(), nullptr, 10)), buffer,
                              size);
    if ((what & WINHTTP_QUERY_FLAG_NUMBER64) != 0)
        return hand_out_value(std::strtoull(text.c_str(), nullptr, 10), buffer, size);
    if ((what & WINHTTP_QUERY_FLAG_SYSTEMTIME) != 0) {
        SYSTEMTIME time{};
        return parse_date(text, time) ? hand_out_value(time, buffer, size)
                                      : DWORD{ERROR_WINHTTP_INVALID_QUERY_REQUEST};
    }
    const auto converted = from_utf8<Char>(text);
    const std::size_t bytes = converted.size() * sizeof(Char);
    const bool fits = buffer && *size >= bytes + sizeof(Char);
    *size = static_cast<DWORD>(fits ? bytes : bytes + sizeof(Char));
    if (!fits)
        return ERROR_INSUFFICIENT_BUFFER;
    std::memcpy(buffer, converted.c_str(), bytes + sizeof(Char));
    return 0;
}

template DWORD hand_out_header<char>(const std::string &, DWORD, void *, DWORD *);
template DWORD hand_out_header<char16_t>(const std::string &, DWORD, void *, DWORD *);

bool parse_date(std::string_view text, SYSTEMTIME &time)
{
    // RFC 1123's form, in which servers must send them.
    std::array<char, 4> day{}, month{};
    int of_month = 0, year = 0, hour = 0, minute = 0, second = 0;
    const int found =
        std::sscanf(std::string(text).c_str(), "%3s, %2d %3s %4d %2d:%2d:%2d GMT", day.data(),
                    &of_month, month.data(), &year, &hour, &minute, &second);
    constexpr int all = 7;
    if (found != all || index_of(days, day.data()) < 0 || index_of(months, month.data()) < 0)
        return false;
    time = {};
    time.wYear = static_cast<WORD>(year);
    time.wMonth = static_cast<WORD>(index_of(months, month.data()) + 1);
    time.wDayOfWeek = static_cast<WORD>(index_of(days, day.data()));
    time.wDay = static_cast<WORD>(of_month);
    time.wHour = static_cast<WORD>(hour);
    time.wMinute = static_cast<WORD>(minute);
    time.wSecond = static_cast<WORD>(second);
    return true;
}

std::string format_date(const SYSTEMTIME &time)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s, %02u %s %04u %02u:%02u:%02u GMT",
                  days[time.wDayOfWeek], unsigned{time.wDay}, months[time.wMonth - 1U],
                  unsigned{time.wYear}, unsigned{time.wHour}, unsigned{time.wMinute},
                  unsigned{time.wSecond});
    return text.data();
}

} // namespace compat::http
