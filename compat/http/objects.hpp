// What an HINTERNET stands for: a session, a connection, which is only a server's name, or a
// request.
#pragma once

#include "compat/http/exchange.hpp"

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <windef.h>

namespace compat::http {

using Handle = void *; ///< HINTERNET

/// Of a session, and from there of its requests. In milliseconds; 0 and -1: without end.
struct Options {
    int resolve_timeout = 0;
    int connect_timeout = 60'000;
    int send_timeout = 30'000;
    int receive_timeout = 30'000;
    int response_timeout = -1;
    DWORD redirect_policy = 1; ///< WINHTTP_OPTION_REDIRECT_POLICY_DISALLOW_HTTPS_TO_HTTP
    DWORD most_redirections = 10;
    DWORD security_flags = 0;
    DWORD decompression = 0;
    DWORD secure_protocols = 0;
    std::optional<std::string> proxy; ///< as Outgoing has it
    std::string proxy_bypass;
    bool uses_cookies = true;
    bool keeps_connection = true;
};

/// The kinds have the numbers of WINHTTP_OPTION_HANDLE_TYPE.
enum class Kind : DWORD { session = 1, connection = 2, request = 3 };

class InternetObject {
  public:
    InternetObject(Kind what, Handle of) : kind(what), parent(of) {}
    virtual ~InternetObject() = default;
    InternetObject(const InternetObject &) = delete;
    InternetObject &operator=(const InternetObject &) = delete;

    const Kind kind;
    const Handle parent;
    DWORD_PTR context = 0; ///< the program's own
    std::mutex mutex;      ///< guards all but what is const
};

struct Session : InternetObject {
    Session() : InternetObject(Kind::session, nullptr) {}

    std::string agent;
    Options options;
    const std::shared_ptr<Cookies> cookies = std::make_shared<Cookies>();
};

struct Connection : InternetObject {
    Connection(Handle of, std::shared_ptr<Session> in, std::string server, unsigned short number)
        : InternetObject(Kind::connection, of),
          session(std::move(in)),
          host(std::move(server)),
          port(number)
    {
    }

    const std::shared_ptr<Session> session;
    const std::string host;
    const unsigned short port; ///< 0: the scheme's own
};

struct Request : InternetObject {
    Request(Handle of, std::shared_ptr<Session> in)
        : InternetObject(Kind::request, of), session(std::move(in))
    {
    }

    enum class State { opened, sent, answered };

    /// Adds lines of headers, by flags of WinHttpAddRequestHeaders'.
    DWORD add_headers(std::string_view lines, DWORD flags);
    /// Sends the head and the first part of a body of that size. Errors as Exchange has them.
    DWORD send(std::string_view body, std::uint64_t body_size);
    /// Sends more of the body.
    DWORD write(std::string_view body);
    /// Waits for the head of the answer and follows redirections.
    DWORD receive_answer();
    /// Head lines of the request, as they were or will be sent.
    HeaderList composed_headers() const;

    const std::shared_ptr<Session> session;
    std::string verb = "GET";
    std::string url;
    bool is_version_1_0 = false;
    HeaderList headers; ///< the program's
    std::string accepted_types;
    Options options;
    State state = State::opened;
    Exchange exchange;

  private:
    Outgoing outgoing(std::uint64_t body_size) const;
    bool may_follow(const std::string &url) const;

    std::string body_; ///< what was sent so far, for a redirection that wants it again
    std::uint64_t body_size_ = 0;
};

/// Of a program's arguments, in UTF-8; a text that is missing is empty. Null where there is no
/// libcurl. `access` is WINHTTP_ACCESS_TYPE_…, or INTERNET_OPEN_TYPE_…, which has the same numbers.
std::shared_ptr<Session> make_session(std::string agent, DWORD access, std::string proxy,
                                      std::string bypass);

struct RequestParts {
    std::string verb;
    std::string object; ///< path and query, already escaped
    std::string version;
    std::string referrer;
    std::string accepted_types;
    bool is_secure = false;
};
std::shared_ptr<Request> make_request(Handle parent, const Connection &connection,
                                      const RequestParts &parts);

/// What the handle stands for; null if nothing.
std::shared_ptr<InternetObject> find_object(Handle handle);
Handle make_handle(std::shared_ptr<InternetObject> object);
/// False: there is no such handle.
bool close_handle(Handle handle);

/// ERROR_WINHTTP_INCORRECT_HANDLE_TYPE or, without an object, ERROR_INVALID_HANDLE.
DWORD wrong_handle(const InternetObject *object);

/// The object of that kind; else null, and `error` says why.
template <class Object>
std::shared_ptr<Object> find(Handle handle, DWORD &error)
{
    const auto object = find_object(handle);
    auto found = std::dynamic_pointer_cast<Object>(object);
    error = found ? 0 : wrong_handle(object.get());
    return found;
}

} // namespace compat::http
