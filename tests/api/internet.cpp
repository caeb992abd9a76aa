// WinINet's HTTP, narrow and wide.

#include "http_server.hpp"
#include "support.hpp"

#include <wininet.h>

using namespace conformance;

namespace {

const char wants_12155[] = "documented: ERROR_HTTP_HEADER_ALREADY_EXISTS";

/// A handle that is closed at the end.
class Internet {
  public:
    Internet(HINTERNET handle) : handle_(handle) {}
    ~Internet() { InternetCloseHandle(handle_); }
    Internet(const Internet &) = delete;
    Internet &operator=(const Internet &) = delete;

    operator HINTERNET() const { return handle_; }

  private:
    HINTERNET handle_;
};

HINTERNET open_session()
{
    return InternetOpenA("checks/1.0", INTERNET_OPEN_TYPE_DIRECT, nullptr, nullptr, 0);
}

HINTERNET open_url(HINTERNET session, const std::string &url, DWORD flags = 0)
{
    return InternetOpenUrlA(session, url.c_str(), nullptr, 0, flags | INTERNET_FLAG_RELOAD, 0);
}

std::string body(HINTERNET request)
{
    std::string all;
    for (;;) {
        char buffer[1000];
        DWORD read = 0;
        if (!InternetReadFile(request, buffer, sizeof buffer, &read))
            return "?" + std::to_string(GetLastError());
        if (read == 0)
            return all;
        all.append(buffer, read);
    }
}

bool has(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

std::wstring wide(const std::string &text)
{
    return std::wstring(text.begin(), text.end());
}

} // namespace

CASE("internet.url", "What a URL names is opened and read", "")
{
    const HttpServer server;
    const Internet session(open_session());
    STEP(made(session), "yes");
    const Internet request(open_url(session, server.url("/hello")));
    STEP(request != nullptr, "yes");
    DWORD available = 0, read = 0;
    char buffer[100] = "";
    STEP(ok(InternetQueryDataAvailable(request, &available, 0, 0)), "yes");
    STEP(available, "5");
    STEP(ok(InternetReadFile(request, buffer, 2, &read)), "yes");
    STEP(std::string(buffer, read), "he");
    STEP(body(request), "llo");
    const Internet moved(open_url(session, server.url("/move")));
    STEP(has(body(moved), "GET /echo HTTP/1.1\r\n"), "yes");
    const Internet unmoved(open_url(session, server.url("/move"), INTERNET_FLAG_NO_AUTO_REDIRECT));
    STEP(body(unmoved), "moved");
    const Internet missing(open_url(session, server.url("/missing")));
    STEP(body(missing), "no /missing");
    const std::wstring url = wide(server.url("/large"));
    const Internet large(
        InternetOpenUrlW(session, url.c_str(), nullptr, 0, INTERNET_FLAG_RELOAD, 0));
    STEP(body(large).size(), "100000");
}

CASE("internet.url_failures", "What cannot be opened says why", "")
{
    const HttpServer server;
    const Internet session(open_session());
    STEP(made(open_url(session, "nonsense")), "null/12006");
    STEP(
        made(open_url(nullptr, server.url("/hello"))), "null/6",
        differs("wine-8.0", "null/12018", "documented: ERROR_INVALID_HANDLE for one that is none"));
    STEP(made(InternetOpenUrlW(session, L"nonsense", nullptr, 0, 0, 0)), "null/12006");
    STEP(made(open_url(session, "http://no-such-host.invalid/")), "null/12007");
}

CASE("internet.info", "The head of an answer is asked for", "")
{
    const HttpServer server;
    const Internet session(open_session());
    const Internet request(open_url(session, server.url("/hello")));
    char text[400] = "X-Two";
    wchar_t wide_text[400] = L"";
    DWORD size = sizeof text, status = 0;
    STEP(ok(HttpQueryInfoA(request, HTTP_QUERY_CUSTOM, text, &size, nullptr)), "yes");
    STEP(text, "first");
    STEP(size, "5");
    size = sizeof status;
    STEP(ok(HttpQueryInfoA(request, HTTP_QUERY_STATUS_CODE | HTTP_QUERY_FLAG_NUMBER, &status, &size,
                           nullptr)),
         "yes");
    STEP(status, "200");
    size = 2;
    STEP(ok(HttpQueryInfoA(request, HTTP_QUERY_CONTENT_TYPE, text, &size, nullptr)), "no/122");
    STEP(size, "11");
    STEP(ok(HttpQueryInfoA(request, HTTP_QUERY_LOCATION, text, &size, nullptr)), "no/12150");
    size = sizeof wide_text;
    STEP(ok(HttpQueryInfoW(request, HTTP_QUERY_CONTENT_TYPE, wide_text, &size, nullptr)), "yes");
    STEP(narrow(wide_text), "text/plain");
    STEP(size, "20");
    STEP(ok(HttpQueryInfoW(request, HTTP_QUERY_LOCATION, wide_text, &size, nullptr)), "no/12150");
}

CASE("internet.request", "A request is opened for a server, and sent with its body", "")
{
    const HttpServer server;
    const Internet session(
        InternetOpenW(L"checks/1.0", INTERNET_OPEN_TYPE_DIRECT, nullptr, nullptr, 0));
    STEP(made(session), "yes");
    const Internet connection(InternetConnectA(session, "127.0.0.1", server.port(), nullptr,
                                               nullptr, INTERNET_SERVICE_HTTP, 0, 0));
    STEP(made(connection), "yes");
    const char *types[] = {"text/*", nullptr};
    const Internet request(HttpOpenRequestA(connection, "POST", "/echo", nullptr, "http://from/",
                                            types, INTERNET_FLAG_RELOAD, 0));
    STEP(made(request), "yes");
    STEP(ok(HttpAddRequestHeadersA(request, "X-A: 1", 6, HTTP_ADDREQ_FLAG_ADD)), "yes");
    STEP(ok(HttpAddRequestHeadersA(request, "X-A: 2", 6, HTTP_ADDREQ_FLAG_ADD_IF_NEW)), "no/12155",
         differs("wine-8.0", "no/12153", wants_12155));
    char form[] = "abc";
    STEP(ok(HttpSendRequestA(request, "X-B: 2", 6, form, 3)), "yes");
    const std::string sent = body(request);
    STEP(has(sent, "POST /echo HTTP/1.1\r\n"), "yes");
    STEP(has(sent, "\r\nX-A: 1\r\n"), "yes");
    STEP(has(sent, "\r\nX-B: 2\r\n"), "yes");
    STEP(has(sent, "\r\nAccept: text/*\r\n"), "yes");
    STEP(has(sent, "\r\nReferer: http://from/\r\n"), "yes");
    STEP(has(sent, "\r\n\r\nabc"), "yes");
    const Internet other(InternetConnectW(session, L"127.0.0.1", server.port(), nullptr, nullptr,
                                          INTERNET_SERVICE_HTTP, 0, 0));
    const Internet second(HttpOpenRequestW(other, nullptr, L"/echo", nullptr, nullptr, nullptr,
                                           INTERNET_FLAG_RELOAD, 0));
    STEP(ok(HttpAddRequestHeadersW(second, L"X-C: 3", 6, HTTP_ADDREQ_FLAG_ADD)), "yes");
    STEP(ok(HttpAddRequestHeadersW(second, L"X-C: 3", 6, HTTP_ADDREQ_FLAG_ADD_IF_NEW)), "no/12155",
         differs("wine-8.0", "no/12153", wants_12155));
    STEP(ok(HttpSendRequestW(second, nullptr, 0, nullptr, 0)), "yes");
    STEP(has(body(second), "\r\nX-C: 3\r\n"), "yes");
}

CASE("internet.handles", "Each function wants its own kind of handle, and an open one", "")
{
    const HttpServer server;
    const Internet session(open_session());
    DWORD got = 0;
    char octet;
    STEP(ok(InternetReadFile(session, &octet, 1, &got)), "no/12018");
    STEP(ok(InternetQueryDataAvailable(session, &got, 0, 0)), "no/12018");
    STEP(ok(HttpSendRequestA(session, nullptr, 0, nullptr, 0)), "no/12018");
    STEP(ok(HttpSendRequestW(session, nullptr, 0, nullptr, 0)), "no/12018");
    STEP(made(HttpOpenRequestA(session, nullptr, "/", nullptr, nullptr, nullptr, 0, 0)),
         "null/12018");
    STEP(made(HttpOpenRequestW(session, nullptr, L"/", nullptr, nullptr, nullptr, 0, 0)),
         "null/12018");
    STEP(
        made(InternetConnectA(session, nullptr, 80, nullptr, nullptr, INTERNET_SERVICE_HTTP, 0, 0)),
        "null/87");
    STEP(
        made(InternetConnectW(session, nullptr, 80, nullptr, nullptr, INTERNET_SERVICE_HTTP, 0, 0)),
        "null/87");
    const HINTERNET request = open_url(session, server.url("/hello"));
    STEP(ok(InternetCloseHandle(request)), "yes");
    STEP(ok(InternetCloseHandle(request)), "no/6");
    STEP(ok(InternetReadFile(request, &octet, 1, &got)), "no/6");
    STEP(ok(InternetCloseHandle(nullptr)), "no/6");
}
