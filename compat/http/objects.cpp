#include "compat/http/objects.hpp"

#include "compat/http/curl.hpp"
#include "compat/kernel/user_handles.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include <winerror.h>
#include <winhttp.h>

namespace compat::http {
namespace {

using Handles = UserHandles<Handle, InternetObject>;

Handles &handles()
{
    static auto &the_only = *new Handles; // lives as long as the process, like the Runtime
    return the_only;
}

Limit limit_of(int milliseconds)
{
    if (milliseconds <= 0)
        return std::nullopt;
    return std::chrono::milliseconds(milliseconds);
}

/// libcurl's number of the oldest version among those that are allowed.
int oldest_tls(DWORD protocols)
{
    constexpr std::array<std::pair<DWORD, int>, 4> numbers{
        {{WINHTTP_FLAG_SECURE_PROTOCOL_TLS1, 4},
         {WINHTTP_FLAG_SECURE_PROTOCOL_TLS1_1, 5},
         {WINHTTP_FLAG_SECURE_PROTOCOL_TLS1_2, 6},
         {WINHTTP_FLAG_SECURE_PROTOCOL_TLS1_3, 7}}};
    const auto *const found = std::ranges::find_if(
        numbers, [&](const auto &number) { return (protocols & number.first) != 0; });
    return found == numbers.end() ? 0 : found->second;
}

bool is_redirection(const Answer &answer)
{
    constexpr std::array statuses{301, 302, 303, 307, 308};
    return answer.headers.find("Location") &&
           std::ranges::find(statuses, answer.status) != statuses.end();
}

} // namespace

std::shared_ptr<InternetObject> find_object(Handle handle)
{
    return handles().find(handle);
}

Handle make_handle(std::shared_ptr<InternetObject> object)
{
    return handles().insert(std::move(object));
}

bool close_handle(Handle handle)
{
    return handles().take(handle) != nullptr;
}

DWORD wrong_handle(const InternetObject *object)
{
    return object ? ERROR_WINHTTP_INCORRECT_HANDLE_TYPE : ERROR_INVALID_HANDLE;
}

std::shared_ptr<Session> make_session(std::string agent, DWORD access, std::string proxy,
                                      std::string bypass)
{
    if (!curl())
        return nullptr;
    auto session = std::make_shared<Session>();
    session->agent = std::move(agent);
    if (access == WINHTTP_ACCESS_TYPE_NO_PROXY)
        session->options.proxy = "";
    if (access == WINHTTP_ACCESS_TYPE_NAMED_PROXY) {
        session->options.proxy = std::move(proxy);
        // Windows' list has semicolons or blanks between its names, libcurl's commas.
        std::ranges::replace_if(
            bypass, [](char c) { return c == ';' || c == ' '; }, ',');
        session->options.proxy_bypass = std::move(bypass);
    }
    return session;
}

std::shared_ptr<Request> make_request(Handle parent, const Connection &connection,
                                      const RequestParts &parts)
{
    auto request = std::make_shared<Request>(parent, connection.session);
    if (!parts.verb.empty())
        request->verb = parts.verb;
    const unsigned short usual =
        parts.is_secure ? INTERNET_DEFAULT_HTTPS_PORT : INTERNET_DEFAULT_HTTP_PORT;
    request->url = (parts.is_secure ? "https://" : "http://") + connection.host;
    if (connection.port != 0 && connection.port != usual)
        request->url += ":" + std::to_string(connection.port);
    request->url += parts.object.starts_with('/') ? parts.object : "/" + parts.object;
    request->is_version_1_0 = parts.version == "HTTP/1.0";
    if (!parts.referrer.empty())
        request->headers.add({"Referer", parts.referrer});
    request->accepted_types = parts.accepted_types;
    request->options = connection.session->options;
    return request;
}

DWORD Request::add_headers(std::string_view lines, DWORD flags)
{
    std::vector<Header> added;
    DWORD error = HeaderList::parse_lines(lines, added);
    for (auto at = added.begin(); error == 0 && at != added.end(); ++at)
        error = headers.add(*at, flags);
    return error;
}

HeaderList Request::composed_headers() const
{
    HeaderList all = headers;
    const auto add = [&](const char *name, const std::string &value) {
        if (!value.empty() && !all.find(name))
            all.add({name, value});
    };
    add("Accept", accepted_types);
    add("User-Agent", session->agent);
    const auto begin = url.find("://") + 3;
    const auto authority = url.substr(begin, url.find_first_of("/?#", begin) - begin);
    add("Host", authority.substr(authority.rfind('@') + 1));
    add("Connection", options.keeps_connection ? "Keep-Alive" : "close");
    return all;
}

Outgoing Request::outgoing(std::uint64_t body_size) const
{
    Outgoing made;
    made.url = url;
    made.verb = verb;
    made.is_version_1_0 = is_version_1_0;
    made.headers = composed_headers();
    made.headers.remove("Content-Length"); // libcurl writes it
    made.body_size = body_size;
    made.proxy = options.proxy;
    made.proxy_bypass = options.proxy_bypass;
    made.accepts_compressed = options.decompression != 0;
    made.keeps_connection = options.keeps_connection;
    constexpr DWORD host_is_unchecked =
        SECURITY_FLAG_IGNORE_CERT_CN_INVALID | SECURITY_FLAG_IGNORE_UNKNOWN_CA;
    made.checks_authority = (options.security_flags & SECURITY_FLAG_IGNORE_UNKNOWN_CA) == 0;
    made.checks_host_name = (options.security_flags & host_is_unchecked) == 0;
    made.oldest_tls = oldest_tls(options.secure_protocols);
    made.cookies = options.uses_cookies ? session->cookies : nullptr;
    made.connect_limit = limit_of(options.connect_timeout);
    const bool answer_limit = options.response_timeout > 0;
    made.receive_limit =
        limit_of(answer_limit ? options.response_timeout : options.receive_timeout);
    return made;
}

DWORD Request::send(std::string_view body, std::uint64_t body_size)
{
    body_ = body;
    body_size_ = body_size;
    const DWORD error = exchange.start(outgoing(body_size), body);
    state = error == 0 ? State::sent : State::opened;
    return error;
}

DWORD Request::write(std::string_view body)
{
    body_ += body;
    return exchange.write(body);
}

bool Request::may_follow(const std::string &target) const
{
    switch (options.redirect_policy) {
    case WINHTTP_OPTION_REDIRECT_POLICY_NEVER:
        return false;
    case WINHTTP_OPTION_REDIRECT_POLICY_ALWAYS:
        return true;
    default:
        return !url.starts_with("https:") || target.starts_with("https:");
    }
}

DWORD Request::receive_answer()
{
    for (DWORD followed = 0;; ++followed) {
        if (const DWORD error = exchange.receive_head())
            return error;
        const Answer &answer = exchange.answer();
        // A relative target has the scheme that there is.
        const Header *const location = answer.headers.find("Location");
        const bool is_absolute = location && location->value.find("://") != std::string::npos;
        if (!is_redirection(answer) || !may_follow(is_absolute ? location->value : url))
            break;
        if (followed == options.most_redirections)
            return ERROR_WINHTTP_REDIRECT_FAILED;
        constexpr int temporary = 307, permanent = 308;
        const bool again = answer.status == temporary || answer.status == permanent;
        std::string target;
        if (const DWORD error = exchange.find_redirection(target))
            return error;
        url = target;
        if (!again) {
            verb = verb == "HEAD" ? verb : "GET";
            body_.clear();
            body_size_ = 0;
        }
        if (const DWORD error = exchange.start(outgoing(body_size_), body_))
            return error;
    }
    state = State::answered;
    return 0;
}

} // namespace compat::http
