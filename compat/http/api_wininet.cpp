// WinINet's HTTP: the same objects as WinHTTP's, with texts in both forms.
#include "compat/http/objects.hpp"
#include "compat/http/query.hpp"
#include "compat/http/url.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/text.hpp"

#include <wininet.h>

using namespace compat;
using namespace compat::http;

namespace {

HINTERNET failed(DWORD error)
{
    set_last_error(error);
    return nullptr;
}

HINTERNET open_session(std::string agent, DWORD access, std::string proxy, std::string bypass,
                       DWORD flags)
{
    if ((flags & INTERNET_FLAG_ASYNC) != 0) {
        not_implemented("InternetOpen with INTERNET_FLAG_ASYNC");
        return nullptr;
    }
    auto session = make_session(std::move(agent), access, std::move(proxy), std::move(bypass));
    return session ? make_handle(std::move(session)) : failed(ERROR_INTERNET_INTERNAL_ERROR);
}

template <class Char>
HINTERNET connect_to(HINTERNET handle, const Char *server, INTERNET_PORT port, DWORD service)
{
    DWORD error = 0;
    auto session = find<Session>(handle, error);
    if (!session)
        return failed(error);
    if (!server || !*server)
        return failed(ERROR_INVALID_PARAMETER);
    if (service != INTERNET_SERVICE_HTTP) {
        not_implemented("InternetConnect for FTP");
        return nullptr;
    }
    return make_handle(std::make_shared<Connection>(handle, session, utf8(server), port));
}

/// What the flags of a request say.
void take_flags(Options &options, DWORD flags)
{
    if ((flags & INTERNET_FLAG_NO_AUTO_REDIRECT) != 0)
        options.redirect_policy = 0; // never
    if ((flags & INTERNET_FLAG_NO_COOKIES) != 0)
        options.uses_cookies = false;
    // They have the same numbers as SECURITY_FLAG_….
    options.security_flags |=
        flags & (INTERNET_FLAG_IGNORE_CERT_CN_INVALID | INTERNET_FLAG_IGNORE_CERT_DATE_INVALID);
}

template <class Char>
std::string joined(const Char **types)
{
    std::string all;
    for (; types && *types; ++types)
        all += (all.empty() ? "" : ", ") + utf8(*types);
    return all;
}

HINTERNET open_request(HINTERNET handle, RequestParts parts, DWORD flags)
{
    DWORD error = 0;
    const auto connection = find<Connection>(handle, error);
    if (!connection)
        return failed(error);
    parts.object = to_narrow(escaped(to_wide(parts.object)));
    parts.is_secure = (flags & INTERNET_FLAG_SECURE) != 0;
    auto request = make_request(handle, *connection, parts);
    take_flags(request->options, flags);
    return make_handle(std::move(request));
}

std::string lines_of(const char *text, DWORD length)
{
    constexpr DWORD to_terminator = 0xffffffff;
    if (!text || length == to_terminator || length == 0)
        return utf8(text);
    return utf8(std::string(text, length).c_str());
}

std::string lines_of(const char16_t *text, DWORD length)
{
    constexpr DWORD to_terminator = 0xffffffff;
    if (!text || length == to_terminator || length == 0)
        return utf8(text);
    return to_narrow(std::u16string_view(text, length));
}

/// Does something with a request; the error.
template <class Action>
BOOL with_request(HINTERNET handle, Action action)
{
    DWORD error = 0;
    const auto request = find<Request>(handle, error);
    if (!request)
        return succeed_or(error);
    const std::lock_guard guard(request->mutex);
    return succeed_or(action(*request));
}

DWORD send(Request &request, const std::string &headers, const void *body, DWORD length)
{
    constexpr DWORD flags = HTTP_ADDREQ_FLAG_ADD | HTTP_ADDREQ_FLAG_REPLACE;
    if (const DWORD error = request.add_headers(headers, flags))
        return error;
    const std::string_view whole(static_cast<const char *>(body), body ? length : 0);
    const DWORD error = request.send(whole, whole.size());
    return error != 0 ? error : request.receive_answer();
}

HINTERNET open_url(HINTERNET handle, const std::string &url, const std::string &headers,
                   DWORD flags, DWORD_PTR context)
{
    DWORD error = 0;
    auto session = find<Session>(handle, error);
    if (!session)
        return failed(error);
    const std::u16string wide = to_wide(url);
    UrlParts parts;
    if (const DWORD wrong = take_apart(wide, parts))
        return failed(wrong);
    const Connection connection(handle, session, to_narrow(parts.host), parts.port);
    const std::u16string object = std::u16string(parts.path) + std::u16string(parts.extra);
    RequestParts wanted;
    wanted.object = to_narrow(escaped(object));
    wanted.accepted_types = "*/*";
    wanted.is_secure = parts.scheme == Scheme::https;
    auto request = make_request(handle, connection, wanted);
    take_flags(request->options, flags);
    request->context = context;
    if (const DWORD wrong = send(*request, headers, nullptr, 0))
        return failed(wrong);
    return make_handle(std::move(request));
}

template <class Char>
BOOL query_info(HINTERNET handle, DWORD what, void *buffer, DWORD *size, DWORD *index)
{
    return with_request(handle, [&](Request &request) -> DWORD {
        if (!size)
            return ERROR_INVALID_PARAMETER;
        const bool is_custom = (what & 0xffff) == HTTP_QUERY_CUSTOM;
        const std::string name = is_custom ? utf8(static_cast<const Char *>(buffer)) : "";
        DWORD next = index ? *index : 0;
        std::string text;
        if (const DWORD error = query(request, what, name, &next, text))
            return error;
        const DWORD error = hand_out_header<Char>(text, what, buffer, size);
        if (error == 0 && index)
            *index = next;
        return error;
    });
}

} // namespace

HINTERNET WINAPI InternetOpenA(LPCSTR agent, DWORD access, LPCSTR proxy, LPCSTR bypass, DWORD flags)
{
    return open_session(utf8(agent), access, utf8(proxy), utf8(bypass), flags);
}

HINTERNET WINAPI InternetOpenW(LPCWSTR agent, DWORD access, LPCWSTR proxy, LPCWSTR bypass,
                               DWORD flags)
{
    return open_session(utf8(agent), access, utf8(proxy), utf8(bypass), flags);
}

HINTERNET WINAPI InternetOpenUrlA(HINTERNET session, LPCSTR url, LPCSTR headers, DWORD length,
                                  DWORD flags, DWORD_PTR context)
{
    return open_url(session, utf8(url), lines_of(headers, length), flags, context);
}

HINTERNET WINAPI InternetOpenUrlW(HINTERNET session, LPCWSTR url, LPCWSTR headers, DWORD length,
                                  DWORD flags, DWORD_PTR context)
{
    return open_url(session, utf8(url), lines_of(headers, length), flags, context);
}

HINTERNET WINAPI InternetConnectA(HINTERNET session, LPCSTR server, INTERNET_PORT port, LPCSTR,
                                  LPCSTR, DWORD service, DWORD, DWORD_PTR)
{
    return connect_to(session, server, port, service);
}

HINTERNET WINAPI InternetConnectW(HINTERNET session, LPCWSTR server, INTERNET_PORT port, LPCWSTR,
                                  LPCWSTR, DWORD service, DWORD, DWORD_PTR)
{
    return connect_to(session, server, port, service);
}

HINTERNET WINAPI HttpOpenRequestA(HINTERNET connection, LPCSTR verb, LPCSTR object, LPCSTR version,
                                  LPCSTR referrer, LPCSTR *accepted_types, DWORD flags, DWORD_PTR)
{
    return open_request(
        connection,
        {utf8(verb), utf8(object), utf8(version), utf8(referrer), joined(accepted_types)}, flags);
}

HINTERNET WINAPI HttpOpenRequestW(HINTERNET connection, LPCWSTR verb, LPCWSTR object,
                                  LPCWSTR version, LPCWSTR referrer, LPCWSTR *accepted_types,
                                  DWORD flags, DWORD_PTR)
{
    return open_request(
        connection,
        {utf8(verb), utf8(object), utf8(version), utf8(referrer), joined(accepted_types)}, flags);
}

BOOL WINAPI HttpAddRequestHeadersA(HINTERNET request, LPCSTR headers, DWORD length, DWORD flags)
{
    return with_request(request, [&](Request &found) {
        return found.add_headers(lines_of(headers, length), flags);
    });
}

BOOL WINAPI HttpAddRequestHeadersW(HINTERNET request, LPCWSTR headers, DWORD length, DWORD flags)
{
    return with_request(request, [&](Request &found) {
        return found.add_headers(lines_of(headers, length), flags);
    });
}

BOOL WINAPI HttpSendRequestA(HINTERNET request, LPCSTR headers, DWORD headers_length, LPVOID body,
                             DWORD length)
{
    return with_request(request, [&](Request &found) {
        return send(found, lines_of(headers, headers_length), body, length);
    });
}

BOOL WINAPI HttpSendRequestW(HINTERNET request, LPCWSTR headers, DWORD headers_length, LPVOID body,
                             DWORD length)
{
    return with_request(request, [&](Request &found) {
        return send(found, lines_of(headers, headers_length), body, length);
    });
}

BOOL WINAPI HttpQueryInfoA(HINTERNET request, DWORD what, LPVOID buffer, LPDWORD size,
                           LPDWORD index)
{
    return query_info<char>(request, what, buffer, size, index);
}

BOOL WINAPI HttpQueryInfoW(HINTERNET request, DWORD what, LPVOID buffer, LPDWORD size,
                           LPDWORD index)
{
    return query_info<char16_t>(request, what, buffer, size, index);
}

BOOL WINAPI InternetReadFile(HINTERNET request, LPVOID buffer, DWORD size, LPDWORD read)
{
    return with_request(request, [&](Request &found) -> DWORD {
        *read = 0;
        if (found.state != Request::State::answered)
            return ERROR_INTERNET_INCORRECT_HANDLE_STATE;
        DWORD error = 0;
        for (std::size_t got = 1; error == 0 && got != 0 && *read < size;) {
            error = found.exchange.read(static_cast<char *>(buffer) + *read, size - *read, got);
            *read += static_cast<DWORD>(got);
        }
        return *read != 0 ? 0 : error;
    });
}

BOOL WINAPI InternetQueryDataAvailable(HINTERNET request, LPDWORD size, DWORD, DWORD_PTR)
{
    return with_request(request, [&](Request &found) -> DWORD {
        if (found.state != Request::State::answered)
            return ERROR_INTERNET_INCORRECT_HANDLE_STATE;
        std::size_t available = 0;
        const DWORD error = found.exchange.wait_for_data(available);
        *size = static_cast<DWORD>(available);
        return error;
    });
}

BOOL WINAPI InternetCloseHandle(HINTERNET handle)
{
    return close_handle(handle) ? TRUE : succeed_or(ERROR_INVALID_HANDLE);
}
