// WinHTTP: requests to a server of our own, and their answers.

#include "http_server.hpp"
#include "support.hpp"

#include <winhttp.h>

using namespace conformance;

namespace {

const char no_state[] = "documented: ERROR_WINHTTP_INCORRECT_HANDLE_STATE; Wine does not look";

/// A handle that is closed at the end.
class Internet {
  public:
    Internet(HINTERNET handle) : handle_(handle) {}
    ~Internet() { WinHttpCloseHandle(handle_); }
    Internet(const Internet &) = delete;
    Internet &operator=(const Internet &) = delete;

    operator HINTERNET() const { return handle_; }

  private:
    HINTERNET handle_;
};

/// The server, and a session that asks it without a proxy.
struct Site {
    HttpServer server;
    Internet session = WinHttpOpen(L"checks/1.0", WINHTTP_ACCESS_TYPE_NO_PROXY,
                                   WINHTTP_NO_PROXY_NAME, WINHTTP_NO_PROXY_BYPASS, 0);
    Internet connection = WinHttpConnect(session, L"127.0.0.1", server.port(), 0);

    HINTERNET open(const wchar_t *verb, const wchar_t *object)
    {
        return WinHttpOpenRequest(connection, verb, object, nullptr, WINHTTP_NO_REFERER,
                                  WINHTTP_DEFAULT_ACCEPT_TYPES, 0);
    }
};

std::string send(HINTERNET request)
{
    return ok(WinHttpSendRequest(request, WINHTTP_NO_ADDITIONAL_HEADERS, 0, WINHTTP_NO_REQUEST_DATA,
                                 0, 0, 0));
}

std::string receive(HINTERNET request)
{
    return ok(WinHttpReceiveResponse(request, nullptr));
}

/// All of the answer's body, or "?" and the error.
std::string body(HINTERNET request)
{
    std::string all;
    for (;;) {
        char buffer[1000];
        DWORD read = 0;
        if (!WinHttpReadData(request, buffer, sizeof buffer, &read))
            return "?" + std::to_string(GetLastError());
        if (read == 0)
            return all;
        all.append(buffer, read);
    }
}

std::string answer(HINTERNET request)
{
    const std::string sent = send(request);
    if (sent != "yes")
        return "send " + sent;
    const std::string received = receive(request);
    return received == "yes" ? body(request) : "receive " + received;
}

std::string header(HINTERNET request, DWORD what, const wchar_t *name = nullptr,
                   DWORD *index = nullptr)
{
    wchar_t text[500] = L"";
    DWORD size = sizeof text;
    const BOOL found = WinHttpQueryHeaders(request, what, name, text, &size, index);
    return found ? narrow(text) : ok(FALSE);
}

bool has(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

std::string option(HINTERNET handle, DWORD which)
{
    DWORD value = 0, size = sizeof value;
    const BOOL known = WinHttpQueryOption(handle, which, &value, &size);
    return known ? std::to_string(value) : ok(FALSE);
}

BOOL set_option(HINTERNET handle, DWORD which, DWORD value)
{
    return WinHttpSetOption(handle, which, &value, sizeof value);
}

} // namespace

CASE("http.get", "A request is opened, sent and answered, one step after the other", "")
{
    Site site;
    const Internet request = site.open(L"GET", L"/hello");
    STEP(made(request), "yes");
    STEP(send(request), "yes");
    STEP(receive(request), "yes");
    DWORD status = 0, size = sizeof status, available = 0, read = 0;
    STEP(ok(WinHttpQueryHeaders(request, WINHTTP_QUERY_STATUS_CODE | WINHTTP_QUERY_FLAG_NUMBER,
                                WINHTTP_HEADER_NAME_BY_INDEX, &status, &size,
                                WINHTTP_NO_HEADER_INDEX)),
         "yes");
    STEP(status, "200");
    STEP(ok(WinHttpQueryDataAvailable(request, &available)), "yes");
    STEP(available, "5");
    char buffer[8] = "";
    STEP(ok(WinHttpReadData(request, buffer, 2, &read)), "yes");
    STEP(std::string(buffer, read), "he");
    STEP(ok(WinHttpQueryDataAvailable(request, &available)), "yes");
    STEP(available, "3");
    STEP(body(request), "llo");
    STEP(ok(WinHttpQueryDataAvailable(request, &available)), "yes");
    STEP(available, "0");
    STEP(answer(request), "hello"); // once more
}

CASE("http.handles", "Each function wants its own kind of handle, and an open one", "")
{
    Site site;
    HINTERNET request = site.open(L"GET", L"/hello");
    DWORD got = 0;
    char octet;
    STEP(made(WinHttpConnect(nullptr, L"127.0.0.1", 80, 0)), "null/6");
    STEP(made(WinHttpConnect(site.connection, L"127.0.0.1", 80, 0)), "null/12018");
    STEP(made(WinHttpConnect(site.session, nullptr, 80, 0)), "null/87");
    STEP(made(WinHttpOpenRequest(site.session, L"GET", L"/", nullptr, nullptr, nullptr, 0)),
         "null/12018");
    STEP(made(WinHttpOpenRequest(nullptr, L"GET", L"/", nullptr, nullptr, nullptr, 0)), "null/6");
    STEP(send(site.connection), "no/12018");
    STEP(send(nullptr), "no/6");
    STEP(receive(site.session), "no/12018");
    STEP(ok(WinHttpAddRequestHeaders(site.session, L"X: y", 4, WINHTTP_ADDREQ_FLAG_ADD)),
         "no/12018");
    STEP(ok(WinHttpReadData(site.session, &octet, 1, &got)), "no/12018");
    STEP(ok(WinHttpQueryDataAvailable(site.session, &got)), "no/12018");
    STEP(ok(WinHttpWriteData(site.session, &octet, 1, &got)), "no/12018");
    STEP(header(site.session, WINHTTP_QUERY_STATUS_CODE), "no/12018");
    STEP(ok(WinHttpCloseHandle(request)), "yes");
    STEP(ok(WinHttpCloseHandle(request)), "no/6");
    STEP(send(request), "no/6");
    STEP(ok(WinHttpCloseHandle(nullptr)), "no/6");
    STEP(ok(WinHttpCheckPlatform()), "yes");
}

CASE("http.order", "A step before its time fails", "")
{
    Site site;
    const Internet request = site.open(L"GET", L"/hello");
    DWORD got = 0;
    char octet;
    STEP(receive(request), "no/12019");
    STEP(header(request, WINHTTP_QUERY_STATUS_CODE), "no/12019");
    STEP(ok(WinHttpReadData(request, &octet, 1, &got)), "no/12019",
         differs("wine-8.0", "yes", no_state));
    STEP(ok(WinHttpQueryDataAvailable(request, &got)), "no/12019",
         differs("wine-8.0", "yes", no_state));
    STEP(send(request), "yes");
    STEP(receive(request), "yes");
    STEP(receive(request), "no/12019");
}

CASE("http.write_too_early", "What is written before the request was sent fails", "",
     not_on("wine-8.0", "Wine crashes"))
{
    Site site;
    const Internet request = site.open(L"POST", L"/echo");
    DWORD written = 0;
    STEP(ok(WinHttpWriteData(request, "x", 1, &written)), "no/12019");
}

CASE("http.headers", "The head of an answer is asked for line by line, or as a whole", "")
{
    Site site;
    const Internet request = site.open(L"GET", L"/hello");
    STEP(answer(request), "hello");
    STEP(header(request, WINHTTP_QUERY_STATUS_CODE), "200");
    STEP(header(request, WINHTTP_QUERY_STATUS_TEXT), "Fine");
    STEP(header(request, WINHTTP_QUERY_VERSION), "HTTP/1.1");
    STEP(header(request, WINHTTP_QUERY_CONTENT_TYPE), "text/plain");
    STEP(header(request, WINHTTP_QUERY_CONTENT_LENGTH), "5");
    STEP(header(request, WINHTTP_QUERY_CUSTOM, L"x-two"), "first");
    STEP(header(request, WINHTTP_QUERY_CUSTOM, L"X-None"), "no/12150");
    STEP(header(request, WINHTTP_QUERY_LOCATION), "no/12150");
    STEP(header(request, WINHTTP_QUERY_RAW_HEADERS_CRLF),
         "HTTP/1.1 200 Fine\r\nContent-Type: text/plain\r\nX-Two: first\r\nX-Two: second\r\n"
         "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT\r\nConnection: close\r\n"
         "Content-Length: 5\r\n\r\n");
    DWORD index = 0;
    STEP(header(request, WINHTTP_QUERY_CUSTOM, L"X-Two", &index), "first");
    STEP(header(request, WINHTTP_QUERY_CUSTOM, L"X-Two", &index), "second");
    STEP(index, "2");
    STEP(header(request, WINHTTP_QUERY_CUSTOM, L"X-Two", &index), "no/12150");
}

CASE("http.header_forms", "A header comes as text, number or time, if there is room", "")
{
    Site site;
    const Internet request = site.open(L"GET", L"/hello");
    STEP(answer(request), "hello");
    wchar_t text[400] = L"";
    DWORD size = 0;
    const auto ask = [&](DWORD what, void *buffer) {
        return ok(WinHttpQueryHeaders(request, what, nullptr, buffer, &size, nullptr));
    };
    STEP(ask(WINHTTP_QUERY_STATUS_CODE, nullptr), "no/122");
    STEP(size, "8");
    size = 7;
    STEP(ask(WINHTTP_QUERY_STATUS_CODE, text), "no/122");
    STEP(size, "8");
    STEP(ask(WINHTTP_QUERY_STATUS_CODE, text), "yes");
    STEP(size, "6");
    SYSTEMTIME time = {};
    size = sizeof time;
    STEP(ask(WINHTTP_QUERY_LAST_MODIFIED | WINHTTP_QUERY_FLAG_SYSTEMTIME, &time), "yes");
    STEP(time.wYear, "1994");
    STEP(time.wSecond, "37");
    DWORD number = 0;
    size = 2;
    STEP(ask(WINHTTP_QUERY_CONTENT_LENGTH | WINHTTP_QUERY_FLAG_NUMBER, &number), "no/122");
    STEP(ask(WINHTTP_QUERY_CONTENT_LENGTH | WINHTTP_QUERY_FLAG_NUMBER, &number), "yes");
    STEP(number, "5");
    size = sizeof text;
    STEP(ask(WINHTTP_QUERY_RAW_HEADERS, text), "yes");
    STEP(size, "302");
    STEP(narrow(text), "HTTP/1.1 200 Fine");
    STEP(narrow(text + 18), "Content-Type: text/plain");
}

CASE("http.request_headers", "A request's own headers are added, replaced and joined", "")
{
    Site site;
    const Internet request = site.open(L"GET", L"/echo");
    const auto add = [&](const wchar_t *lines, DWORD flags) {
        return ok(WinHttpAddRequestHeaders(request, lines, static_cast<DWORD>(-1), flags));
    };
    STEP(add(L"X-A: 1\r\nX-B: 2\r\n", WINHTTP_ADDREQ_FLAG_ADD), "yes");
    STEP(add(L"X-A: 3", WINHTTP_ADDREQ_FLAG_ADD_IF_NEW), "no/12155");
    STEP(add(L"X-N: 4", WINHTTP_ADDREQ_FLAG_REPLACE), "no/12150");
    STEP(add(L"X-B: 5", WINHTTP_ADDREQ_FLAG_REPLACE), "yes");
    STEP(add(L"X-C: 6", WINHTTP_ADDREQ_FLAG_REPLACE | WINHTTP_ADDREQ_FLAG_ADD), "yes");
    STEP(add(L"X-C: 7", WINHTTP_ADDREQ_FLAG_COALESCE_WITH_COMMA), "yes");
    STEP(add(L"X-A:", WINHTTP_ADDREQ_FLAG_REPLACE), "yes");
    STEP(add(L"no header", WINHTTP_ADDREQ_FLAG_ADD), "no/12153");
    STEP(ok(WinHttpAddRequestHeaders(request, nullptr, 0, WINHTTP_ADDREQ_FLAG_ADD)), "no/87");
    STEP(header(request, WINHTTP_QUERY_CUSTOM | WINHTTP_QUERY_FLAG_REQUEST_HEADERS, L"X-C"),
         "6, 7");
    const std::string sent = answer(request);
    STEP(has(sent, "GET /echo HTTP/1.1\r\n"), "yes");
    STEP(has(sent, "\r\nX-A:"), "no");
    STEP(has(sent, "\r\nX-B: 5\r\n"), "yes");
    STEP(has(sent, "\r\nX-C: 6, 7\r\n"), "yes");
    STEP(has(sent, "\r\nUser-Agent: checks/1.0\r\n"), "yes");
    STEP(has(sent, "\r\nAccept:"), "no");
    STEP(has(sent, "\r\nHost: 127.0.0.1:" + std::to_string(site.server.port()) + "\r\n"), "yes");
}

CASE("http.open_request", "A request has a verb, a version, a referrer and accepted types", "")
{
    Site site;
    LPCWSTR types[] = {L"text/*", L"image/gif", nullptr};
    const Internet request = WinHttpOpenRequest(site.connection, L"BREW", L"/echo?a=b c",
                                                L"HTTP/1.0", L"http://from/", types, 0);
    const std::string sent = answer(request);
    STEP(has(sent, "BREW /echo?a=b%20c HTTP/1.0\r\n"), "yes");
    STEP(has(sent, "\r\nReferer: http://from/\r\n"), "yes",
         differs("wine-8.0", "no", "Wine leaves the referrer out"));
    STEP(has(sent, "\r\nAccept: text/*, image/gif\r\n"), "yes");
    const Internet other = site.open(nullptr, L"echo");
    STEP(has(answer(other), "GET /echo HTTP/1.1\r\n"), "yes");
}

CASE("http.post", "A body is sent with the request, and behind it", "")
{
    Site site;
    const Internet request = site.open(L"POST", L"/echo");
    char first[] = "abc";
    DWORD written = 0;
    STEP(ok(WinHttpSendRequest(request, L"X-S: s\r\n", static_cast<DWORD>(-1), first, 3, 6, 0)),
         "yes");
    STEP(ok(WinHttpWriteData(request, "def", 3, &written)), "yes");
    STEP(written, "3");
    STEP(receive(request), "yes");
    const std::string sent = body(request);
    STEP(has(sent, "POST /echo HTTP/1.1\r\n"), "yes");
    STEP(has(sent, "\r\nContent-Length: 6\r\n"), "yes");
    STEP(has(sent, "\r\nX-S: s\r\n"), "yes");
    STEP(has(sent, "\r\n\r\nabcdef"), "yes");
    const Internet empty = site.open(L"PUT", L"/echo");
    STEP(has(answer(empty), "\r\nContent-Length: 0\r\n"), "yes");
}

CASE("http.bodies", "Bodies come whole, in chunks, large, or not at all", "")
{
    Site site;
    const Internet chunked = site.open(L"GET", L"/chunked");
    STEP(answer(chunked), "one two");
    const Internet large = site.open(L"GET", L"/large");
    STEP(answer(large).size(), "100000");
    const Internet head = site.open(L"HEAD", L"/hello");
    STEP(answer(head), "");
    const Internet missing = site.open(L"GET", L"/missing");
    STEP(answer(missing), "no /missing");
    STEP(header(missing, WINHTTP_QUERY_STATUS_CODE), "404");
}

CASE("http.redirection", "An answer that points elsewhere is followed, unless it must not be", "")
{
    Site site;
    const Internet request = site.open(L"GET", L"/move");
    STEP(has(answer(request), "GET /echo HTTP/1.1\r\n"), "yes");
    const Internet loop = site.open(L"GET", L"/loop");
    STEP(send(loop), "yes");
    STEP(receive(loop), "no/12156");
    const Internet never = site.open(L"GET", L"/move");
    STEP(
        ok(set_option(never, WINHTTP_OPTION_REDIRECT_POLICY, WINHTTP_OPTION_REDIRECT_POLICY_NEVER)),
        "yes");
    STEP(answer(never), "moved");
    STEP(header(never, WINHTTP_QUERY_STATUS_CODE), "302");
    STEP(header(never, WINHTTP_QUERY_LOCATION), "/echo");
    const Internet disabled = site.open(L"GET", L"/move");
    STEP(ok(set_option(disabled, WINHTTP_OPTION_DISABLE_FEATURE, WINHTTP_DISABLE_REDIRECTS)),
         "yes");
    STEP(answer(disabled), "moved");
}

CASE("http.redirected_post", "A form that is sent elsewhere goes on as a GET without a body", "",
     not_on("wine-8.0", "WinHttpReceiveResponse fails there: ERROR_WINHTTP_INCORRECT_HANDLE_STATE"))
{
    Site site;
    const Internet request = site.open(L"POST", L"/move");
    char form[] = "abc";
    STEP(ok(WinHttpSendRequest(request, nullptr, 0, form, 3, 3, 0)), "yes");
    STEP(receive(request), "yes");
    const std::string sent = body(request);
    STEP(has(sent, "GET /echo HTTP/1.1\r\n"), "yes");
    STEP(has(sent, "abc"), "no");
}

CASE("http.cookies", "A session sends back the cookies that it got", "")
{
    Site site;
    const Internet before = site.open(L"GET", L"/echo");
    STEP(has(answer(before), "Cookie:"), "no");
    const Internet giving = site.open(L"GET", L"/cookie");
    STEP(answer(giving), "");
    const Internet after = site.open(L"GET", L"/echo");
    STEP(has(answer(after), "\r\nCookie: taste=sweet\r\n"), "yes");
    const Internet without = site.open(L"GET", L"/echo");
    STEP(ok(set_option(without, WINHTTP_OPTION_DISABLE_FEATURE, WINHTTP_DISABLE_COOKIES)), "yes");
    STEP(has(answer(without), "Cookie:"), "no");
}

CASE("http.failures", "What goes wrong with the server has an error of its own", "")
{
    Site site;
    const Internet garbage = site.open(L"GET", L"/garbage");
    STEP(send(garbage), "yes");
    STEP(receive(garbage), "no/12152");
    const Internet closed = site.open(L"GET", L"/close");
    STEP(send(closed), "yes");
    STEP(receive(closed), "no/12152");
    const SOCKET bound = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int size = sizeof address;
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    require(bind(bound, generic, size) == 0 && getsockname(bound, generic, &size) == 0, "bind");
    const Internet nobody = WinHttpConnect(site.session, L"127.0.0.1", ntohs(address.sin_port), 0);
    const Internet refused = WinHttpOpenRequest(nobody, L"GET", L"/", nullptr, nullptr, nullptr, 0);
    STEP(send(refused), "no/12029");
    closesocket(bound);
    const Internet nowhere = WinHttpConnect(site.session, L"no-such-host.invalid", 80, 0);
    const Internet lost = WinHttpOpenRequest(nowhere, L"GET", L"/", nullptr, nullptr, nullptr, 0);
    STEP(send(lost), "no/12007");
}

CASE("http.timeouts", "A server that says nothing is waited for no longer than wanted", "")
{
    Site site;
    const Internet request = site.open(L"GET", L"/silent");
    STEP(ok(WinHttpSetTimeouts(request, 0, 30000, 30000, 200)), "yes");
    STEP(option(request, WINHTTP_OPTION_RECEIVE_TIMEOUT), "200");
    STEP(ok(set_option(request, WINHTTP_OPTION_RECEIVE_RESPONSE_TIMEOUT, 200)), "yes");
    STEP(send(request), "yes");
    STEP(receive(request), "no/12002",
         differs("wine-8.0", "no/10060", "documented: ERROR_WINHTTP_TIMEOUT"));
    STEP(ok(WinHttpSetTimeouts(nullptr, 1, 1, 1, 1)), "no/6");
    STEP(ok(WinHttpSetTimeouts(site.connection, 1, 1, 1, 1)), "no/12018");
    STEP(ok(WinHttpSetTimeouts(site.session, -2, 1, 1, 1)), "no/87");
    STEP(ok(WinHttpSetTimeouts(site.session, -1, 0, 1, 1)), "yes");
}

CASE("http.options", "Options are set and asked for", "")
{
    const char missing[] = "documented as there";
    Site site;
    STEP(option(site.session, WINHTTP_OPTION_RESOLVE_TIMEOUT), "0");
    STEP(option(site.session, WINHTTP_OPTION_SEND_TIMEOUT), "30000");
    STEP(option(site.session, WINHTTP_OPTION_REDIRECT_POLICY), "1");
    STEP(ok(set_option(site.session, WINHTTP_OPTION_CONNECT_TIMEOUT, 1234)), "yes");
    STEP(option(site.session, WINHTTP_OPTION_CONNECT_TIMEOUT), "1234");
    STEP(ok(set_option(site.session, 9999, 0)), "no/12009");
    STEP(ok(set_option(nullptr, WINHTTP_OPTION_CONNECT_TIMEOUT, 1)), "no/6");
    STEP(option(site.session, 9999), "no/12009",
         differs("wine-8.0", "no/87", "documented: ERROR_WINHTTP_INVALID_OPTION"));
    STEP(option(nullptr, WINHTTP_OPTION_CONNECT_TIMEOUT), "no/6");
    STEP(option(site.session, WINHTTP_OPTION_HANDLE_TYPE), "1",
         differs("wine-8.0", "no/87", missing));
    STEP(option(site.connection, WINHTTP_OPTION_HANDLE_TYPE), "2",
         differs("wine-8.0", "no/87", missing));
    const Internet request = site.open(L"GET", L"/hello");
    DWORD_PTR context = 55;
    DWORD size = sizeof context;
    STEP(ok(WinHttpSetOption(request, WINHTTP_OPTION_CONTEXT_VALUE, &context, size)), "yes");
    context = 0;
    STEP(ok(WinHttpQueryOption(request, WINHTTP_OPTION_CONTEXT_VALUE, &context, &size)), "yes");
    STEP(context, "55");
}

CASE("http.crack", "A URL is taken apart in place, or into buffers", "")
{
    const auto crack = [](const wchar_t *url) {
        URL_COMPONENTS c = {};
        c.dwStructSize = sizeof c;
        c.dwSchemeLength = c.dwHostNameLength = c.dwUserNameLength = c.dwPasswordLength =
            c.dwUrlPathLength = c.dwExtraInfoLength = static_cast<DWORD>(-1);
        const BOOL done = WinHttpCrackUrl(url, 0, 0, &c);
        if (!done)
            return ok(done);
        const auto part = [](const wchar_t *text, DWORD length) {
            return narrow(std::wstring(text, length).c_str()) + "|";
        };
        return part(c.lpszScheme, c.dwSchemeLength) + part(c.lpszUserName, c.dwUserNameLength) +
               part(c.lpszPassword, c.dwPasswordLength) + part(c.lpszHostName, c.dwHostNameLength) +
               std::to_string(c.nPort) + "|" + part(c.lpszUrlPath, c.dwUrlPathLength) +
               part(c.lpszExtraInfo, c.dwExtraInfoLength) + std::to_string(c.nScheme);
    };
    STEP(crack(L"http://user:pw@host.com:8080/a/b.htm?q=1#f"),
         "http|user|pw|host.com|8080|/a/b.htm|?q=1#f|1");
    STEP(crack(L"HTTPS://Host/"), "HTTPS|||Host|443|/||2");
    STEP(crack(L"http://host"), "http|||host|80|||1");
    STEP(crack(L"ftp://host/"), "no/12006");
    STEP(crack(L"host/path"), "no/12006");
    STEP(crack(L"http://"), "no/12005");
    STEP(crack(L"http:host"), "no/12005");
    STEP(crack(L"http://host:99999/"), "no/12005");
    STEP(ok(WinHttpCrackUrl(nullptr, 0, 0, nullptr)), "no/87");
    wchar_t path[16] = L"", extra[16] = L"";
    URL_COMPONENTS c = {};
    c.dwStructSize = sizeof c;
    c.lpszUrlPath = path;
    c.dwUrlPathLength = 16;
    c.lpszExtraInfo = extra;
    c.dwExtraInfoLength = 16;
    STEP(ok(WinHttpCrackUrl(L"http://host/a b?c d", 0, ICU_ESCAPE, &c)), "yes");
    STEP(narrow(path) + narrow(extra), "/a%20b?c%20d");
    STEP(c.dwUrlPathLength, "6");
    c.dwUrlPathLength = 4;
    STEP(ok(WinHttpCrackUrl(L"http://host/abc", 0, 0, &c)), "no/122");
    STEP(c.dwUrlPathLength, "5");
}

CASE("http.create", "A URL is put together from its parts", "")
{
    wchar_t host[] = L"host", path[] = L"/a b", user[] = L"u", word[] = L"p", url[64] = L"";
    URL_COMPONENTS c = {};
    c.dwStructSize = sizeof c;
    c.nScheme = INTERNET_SCHEME_HTTP;
    c.nPort = 80;
    c.lpszHostName = host;
    c.lpszUrlPath = path;
    DWORD length = 64;
    STEP(ok(WinHttpCreateUrl(&c, 0, url, &length)), "yes");
    STEP(narrow(url), "http://host/a b");
    STEP(length, "15");
    c.nScheme = INTERNET_SCHEME_HTTPS;
    c.nPort = 8080;
    c.lpszUserName = user;
    c.lpszPassword = word;
    length = 64;
    STEP(ok(WinHttpCreateUrl(&c, ICU_ESCAPE, url, &length)), "yes");
    STEP(narrow(url), "https://u:p@host:8080/a%20b");
    length = 5;
    STEP(ok(WinHttpCreateUrl(&c, ICU_ESCAPE, url, &length)), "no/122");
    STEP(length, "28", differs("wine-8.0", "26", "Wine does not count what escaping adds"));
    STEP(ok(WinHttpCreateUrl(nullptr, 0, url, &length)), "no/87");
}

CASE("http.dates", "HTTP's dates are written and read", "")
{
    const SYSTEMTIME time = {1994, 11, 0, 6, 8, 49, 37, 0};
    wchar_t text[WINHTTP_TIME_FORMAT_BUFSIZE / sizeof(wchar_t)] = L"";
    STEP(ok(WinHttpTimeFromSystemTime(&time, text)), "yes");
    STEP(narrow(text), "Sun, 06 Nov 1994 08:49:37 GMT");
    STEP(ok(WinHttpTimeFromSystemTime(nullptr, text)), "no/87");
    SYSTEMTIME read = {};
    STEP(ok(WinHttpTimeToSystemTime(L"Wed, 31 Dec 2025 23:59:58 GMT", &read)), "yes");
    STEP(read.wYear * 10000 + read.wMonth * 100 + read.wDay, "20251231");
    STEP(read.wHour * 10000 + read.wMinute * 100 + read.wSecond, "235958");
    STEP(read.wDayOfWeek, "3");
    STEP(ok(WinHttpTimeToSystemTime(nullptr, &read)), "no/87");
}
