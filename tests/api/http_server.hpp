#pragma once

// A server of HTTP on this machine, by plain sockets, whose answers the path chooses.

#include <winsock2.h>

#include <string>
#include <thread>
#include <vector>

/// Serves one connection after the other, in a thread of its own, as long as it lives.
///
/// /hello   "hello", with headers to ask for
/// /echo    the request as it came in, body included
/// /chunked "one two", in chunks
/// /large   100000 times 'x'
/// /move    302 to /echo
/// /loop    302 to itself
/// /cookie  sets the cookie taste=sweet
/// /garbage no HTTP at all
/// /close   nothing at all
/// /silent  nothing, and the connection stays
/// others   404
class HttpServer {
  public:
    HttpServer();
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    unsigned short port() const { return port_; }
    /// "http://127.0.0.1:1234/hello"
    std::string url(const std::string &path) const;

  private:
    void serve();
    void answer(SOCKET s);

    SOCKET listener_;
    unsigned short port_ = 0;
    bool ends_ = false;           ///< used by the server's thread only
    std::vector<SOCKET> waiting_; ///< the server's thread's, too
    std::thread thread_;
};
