#include "compat/http/exchange.hpp"

#include "compat/http/curl.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include <winerror.h>
#include <winhttp.h>

namespace compat::http {
namespace {

// What is kept of a body that nobody reads.
constexpr std::size_t most_kept = 256 * 1024;

long milliseconds(const Limit &limit)
{
    return limit ? static_cast<long>(limit->count()) : 0;
}

DWORD error_of(int code, bool has_begun)
{
    switch (code) {
    case curl_code::ok:
        return 0;
    case curl_code::malformed_url:
        return ERROR_WINHTTP_INVALID_URL;
    case curl_code::cannot_resolve:
    case curl_code::cannot_resolve_proxy:
        return ERROR_WINHTTP_NAME_NOT_RESOLVED;
    case curl_code::cannot_connect:
        return ERROR_WINHTTP_CANNOT_CONNECT;
    case curl_code::timed_out:
        return ERROR_WINHTTP_TIMEOUT;
    case curl_code::out_of_memory:
        return ERROR_NOT_ENOUGH_MEMORY;
    case curl_code::secure_connect:
    case curl_code::certificate:
    case curl_code::peer_failed_verification:
    case curl_code::authorities:
        return ERROR_WINHTTP_SECURE_FAILURE;
    case curl_code::unsupported_protocol:
        return has_begun ? ERROR_WINHTTP_INVALID_SERVER_RESPONSE
                         : ERROR_WINHTTP_UNRECOGNIZED_SCHEME;
    case curl_code::got_nothing:
    case curl_code::weird_reply:
        return ERROR_WINHTTP_INVALID_SERVER_RESPONSE;
    default:
        return ERROR_WINHTTP_CONNECTION_ERROR;
    }
}

} // namespace

Exchange::Exchange()
{
    if (const Curl *const library = curl())
        multi_ = library->multi_init();
}

Exchange::~Exchange()
{
    finish();
    if (multi_)
        curl()->multi_cleanup(multi_);
}

void Exchange::finish()
{
    if (easy_) {
        curl()->multi_remove_handle(multi_, easy_);
        curl()->easy_cleanup(easy_);
        curl()->slist_free_all(header_lines_);
    }
    easy_ = nullptr;
    header_lines_ = nullptr;
    has_ended_ = true;
}

template <class Value>
void Exchange::set(int option, Value value)
{
    curl()->easy_setopt(easy_, option, value);
}

void Exchange::prepare_headers(const HeaderList &headers)
{
    const auto append = [&](const std::string &line) {
        header_lines_ = curl()->slist_append(header_lines_, line.c_str());
    };
    for (const Header &header : headers)
        append(header.value.empty() ? header.name + ";" : header.name + ": " + header.value);
    // What libcurl would add by itself.
    for (const char *const name : {"Accept", "Expect", "Content-Type", "User-Agent"})
        if (!headers.find(name))
            append(std::string(name) + ":");
}

void Exchange::prepare(const Outgoing &outgoing)
{
    using enum CurlOption;
    const auto option = [&](CurlOption name, auto value) { set(static_cast<int>(name), value); };
    option(NOSIGNAL, 1L);
    option(URL, outgoing.url.c_str());
    option(PATH_AS_IS, 1L);
    option(SUPPRESS_CONNECT_HEADERS, 1L);
    constexpr long version_1_0 = 1, version_1_1 = 2;
    option(HTTP_VERSION, outgoing.is_version_1_0 ? version_1_0 : version_1_1);

    const bool has_body =
        outgoing.body_size != 0 || outgoing.verb == "POST" || outgoing.verb == "PUT";
    if (has_body) {
        option(POST, 1L);
        option(POSTFIELDSIZE_LARGE, static_cast<std::int64_t>(outgoing.body_size));
    } else if (outgoing.verb == "HEAD") {
        option(NOBODY, 1L);
    }
    option(CUSTOMREQUEST, outgoing.verb.c_str());
    prepare_headers(outgoing.headers);
    option(HTTPHEADER, header_lines_);
    if (outgoing.accepts_compressed)
        option(ACCEPT_ENCODING, "gzip, deflate");
    option(FORBID_REUSE, outgoing.keeps_connection ? 0L : 1L);

    if (outgoing.proxy)
        option(PROXY, outgoing.proxy->c_str());
    if (!outgoing.proxy_bypass.empty())
        option(NOPROXY, outgoing.proxy_bypass.c_str());
    option(SSL_VERIFYPEER, outgoing.checks_authority ? 1L : 0L);
    constexpr long full_check = 2;
    option(SSL_VERIFYHOST, outgoing.checks_host_name ? full_check : 0L);
    option(SSLVERSION, static_cast<long>(outgoing.oldest_tls));
    option(CONNECTTIMEOUT_MS, milliseconds(outgoing.connect_limit));
    if (outgoing.cookies) {
        option(SHARE, outgoing.cookies->share());
        option(COOKIEFILE, ""); // no file, but cookies
    }

    void *const self = this;
    option(HEADERFUNCTION, &Exchange::on_header);
    option(HEADERDATA, self);
    option(WRITEFUNCTION, &Exchange::on_data);
    option(WRITEDATA, self);
    option(READFUNCTION, &Exchange::on_send);
    option(READDATA, self);
}

DWORD Exchange::start(const Outgoing &outgoing, std::string_view body)
{
    finish();
    easy_ = multi_ ? curl()->easy_init() : nullptr;
    if (!easy_)
        return ERROR_WINHTTP_INTERNAL_ERROR;
    cookies_ = outgoing.cookies;
    receive_limit_ = outgoing.receive_limit;
    to_send_ = body;
    left_to_send_ = outgoing.body_size;
    waits_for_body_ = false;
    answer_ = {};
    has_head_ = forgets_body_ = is_full_ = false;
    received_.clear();
    taken_ = 0;
    has_ended_ = false;
    result_ = curl_code::ok;
    prepare(outgoing);
    curl()->multi_add_handle(multi_, easy_);
    // A short head goes in one piece with what is there of the body.
    return drive(std::nullopt, [&] { return has_sent_head() && to_send_.empty(); });
}

bool Exchange::has_sent_head() const
{
    std::int64_t begun = 0;
    curl()->easy_getinfo(easy_, curl_info::pretransfer_time, &begun);
    return begun != 0;
}

DWORD Exchange::write(std::string_view body)
{
    if (has_ended_ || body.empty())
        return error_of(result_, true);
    to_send_ += body;
    if (waits_for_body_)
        resume();
    return drive(receive_limit_, [&] { return to_send_.empty() || has_head_; });
}

DWORD Exchange::receive_head()
{
    return drive(receive_limit_, [&] { return has_head_; });
}

DWORD Exchange::find_redirection(std::string &url)
{
    forgets_body_ = true;
    received_.clear();
    if (is_full_)
        resume();
    if (const DWORD error = drive(receive_limit_, [] { return false; }))
        return error;
    const char *found = nullptr;
    curl()->easy_getinfo(easy_, curl_info::redirect_url, &found);
    url = found ? found : "";
    return 0;
}

DWORD Exchange::wait_for_data(std::size_t &available)
{
    const DWORD error = drive(receive_limit_, [&] { return taken_ < received_.size(); });
    available = received_.size() - taken_;
    return available != 0 ? 0 : error;
}

DWORD Exchange::read(void *buffer, std::size_t size, std::size_t &got)
{
    std::size_t available = 0;
    const DWORD error = wait_for_data(available);
    got = std::min(available, size);
    std::memcpy(buffer, received_.data() + taken_, got);
    taken_ += got;
    if (taken_ == received_.size()) {
        received_.clear();
        taken_ = 0;
        if (is_full_)
            resume();
    }
    return error;
}

void Exchange::resume()
{
    waits_for_body_ = is_full_ = false;
    curl()->easy_pause(easy_, curl_pause::go_on);
}

void Exchange::step()
{
    int running = 0;
    curl()->multi_perform(multi_, &running);
    int left = 0;
    while (const CurlMessage *const message = curl()->multi_info_read(multi_, &left)) {
        if (message->kind == CurlMessage::done) {
            has_ended_ = true;
            result_ = message->data.result;
        }
    }
}

template <class Enough>
DWORD Exchange::drive(Limit limit, Enough enough)
{
    last_progress_ = Clock::now();
    while (!has_ended_ && !enough()) {
        step();
        if (has_ended_ || enough())
            break;
        constexpr std::chrono::milliseconds longest{1000};
        auto wait = longest;
        if (limit) {
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
                last_progress_ + *limit - Clock::now());
            if (left.count() <= 0)
                return ERROR_WINHTTP_TIMEOUT;
            wait = std::min(wait, left);
        }
        curl()->multi_poll(multi_, nullptr, 0, static_cast<int>(wait.count()), nullptr);
    }
    return enough() ? 0 : error_of(result_, has_sent_head());
}

void Exchange::take_header_line(std::string_view line)
{
    if (line.starts_with("HTTP/")) { // the head of another answer: after 100 Continue, say
        answer_ = {};
        has_head_ = false;
    }
    answer_.raw += line;
    while (line.ends_with('\n') || line.ends_with('\r'))
        line.remove_suffix(1);
    if (line.starts_with("HTTP/")) {
        const auto space = std::min(line.find(' '), line.size());
        answer_.version = line.substr(0, space);
        const std::string rest(line.substr(std::min(space + 1, line.size())));
        answer_.status = std::atoi(rest.c_str());
        const auto second = rest.find(' ');
        answer_.reason = second == std::string::npos ? "" : rest.substr(second + 1);
    } else if (line.empty()) {
        constexpr int first_final_status = 200;
        has_head_ = answer_.status >= first_final_status;
    } else if (auto header = HeaderList::parse(line)) {
        answer_.headers.add(std::move(*header));
    }
}

std::size_t Exchange::on_header(char *text, std::size_t one, std::size_t size, void *self)
{
    auto &exchange = *static_cast<Exchange *>(self);
    exchange.last_progress_ = Clock::now();
    // What follows the body of a chunked answer is none of the head.
    if (!exchange.has_head_ || std::string_view(text, one * size).starts_with("HTTP/"))
        exchange.take_header_line({text, one * size});
    return one * size;
}

std::size_t Exchange::on_data(char *bytes, std::size_t one, std::size_t size, void *self)
{
    auto &exchange = *static_cast<Exchange *>(self);
    exchange.last_progress_ = Clock::now();
    if (exchange.forgets_body_)
        return one * size;
    if (exchange.received_.size() >= most_kept) {
        exchange.is_full_ = true;
        return curl_pause::write;
    }
    exchange.received_.append(bytes, one * size);
    return one * size;
}

std::size_t Exchange::on_send(char *room, std::size_t one, std::size_t size, void *self)
{
    auto &exchange = *static_cast<Exchange *>(self);
    exchange.last_progress_ = Clock::now();
    if (exchange.left_to_send_ == 0)
        return 0;
    const std::size_t now = std::min(
        {one * size, exchange.to_send_.size(), static_cast<std::size_t>(exchange.left_to_send_)});
    if (now == 0) {
        exchange.waits_for_body_ = true;
        return curl_pause::read;
    }
    std::memcpy(room, exchange.to_send_.data(), now);
    exchange.to_send_.erase(0, now);
    exchange.left_to_send_ -= now;
    return now;
}

} // namespace compat::http
