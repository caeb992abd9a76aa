#include "http_server.hpp"

#include "support.hpp"

#include <cstdlib>

using conformance::require;

namespace {

sockaddr_in address_of(unsigned short port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

void send_all(SOCKET s, const std::string &text)
{
    std::size_t sent = 0;
    while (sent < text.size()) {
        const int now = send(s, text.data() + sent, static_cast<int>(text.size() - sent), 0);
        if (now <= 0)
            return;
        sent += static_cast<std::size_t>(now);
    }
}

/// The number behind the header's name; 0 without it.
std::size_t number_in(const std::string &head, const std::string &name)
{
    const auto at = head.find(name);
    return at == std::string::npos
               ? 0
               : static_cast<std::size_t>(std::atoi(head.c_str() + at + name.size()));
}

/// Head and body, as far as they come.
std::string receive_request(SOCKET s)
{
    std::string all;
    char buffer[4096];
    for (;;) {
        const auto end = all.find("\r\n\r\n");
        if (end != std::string::npos &&
            all.size() >= end + 4 + number_in(all.substr(0, end), "Content-Length: "))
            return all;
        const int now = recv(s, buffer, sizeof buffer, 0);
        if (now <= 0)
            return all;
        all.append(buffer, static_cast<std::size_t>(now));
    }
}

std::string response(const std::string &status, const std::string &headers, const std::string &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Connection: close\r\n" +
           "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::string response_to(const std::string &path, const std::string &request)
{
    if (path == "/hello")
        return response("200 Fine",
                        "Content-Type: text/plain\r\nX-Two: first\r\nX-Two: second\r\n"
                        "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT\r\n",
                        "hello");
    if (path == "/echo")
        return response("200 OK", "", request);
    if (path == "/chunked")
        return "HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
               "3\r\none\r\n4\r\n two\r\n0\r\n\r\n";
    if (path == "/large")
        return response("200 OK", "", std::string(100000, 'x'));
    if (path == "/move")
        return response("302 Found", "Location: /echo\r\n", "moved");
    if (path == "/loop")
        return response("302 Found", "Location: /loop\r\n", "");
    if (path == "/cookie")
        return response("200 OK", "Set-Cookie: taste=sweet; path=/\r\n", "");
    if (path == "/garbage")
        return "this is no HTTP\r\n\r\n";
    return response("404 Missing", "", "no " + path);
}

} // namespace

HttpServer::HttpServer() : listener_(socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address = address_of(0);
    int size = sizeof address;
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    require(bind(listener_, generic, size) == 0 && listen(listener_, 5) == 0, "listen");
    require(getsockname(listener_, generic, &size) == 0, "getsockname");
    port_ = ntohs(address.sin_port);
    thread_ = std::thread([this] { serve(); });
}

HttpServer::~HttpServer()
{
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = address_of(port_);
    require(connect(s, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0, "connect");
    send_all(s, "GET /end HTTP/1.0\r\n\r\n");
    thread_.join();
    closesocket(s);
    closesocket(listener_);
}

std::string HttpServer::url(const std::string &path) const
{
    return "http://127.0.0.1:" + std::to_string(port_) + path;
}

void HttpServer::serve()
{
    while (!ends_) {
        const SOCKET s = accept(listener_, nullptr, nullptr);
        if (s != INVALID_SOCKET)
            answer(s);
    }
    for (const SOCKET s : waiting_)
        closesocket(s);
}

void HttpServer::answer(SOCKET s)
{
    const std::string request = receive_request(s);
    const auto begin = request.find(' ');
    const auto end = request.find(' ', begin + 1);
    const std::string path =
        end == std::string::npos ? "" : request.substr(begin + 1, end - begin - 1);
    ends_ = path == "/end";
    if (path == "/silent") {
        waiting_.push_back(s);
        return;
    }
    if (!ends_ && path != "/close")
        send_all(s, response_to(path.substr(0, path.find('?')), request));
    shutdown(s, SD_SEND);
    closesocket(s);
}
