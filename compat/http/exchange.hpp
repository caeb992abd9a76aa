// One request of HTTP and its answer, step by step, as WinHTTP and WinINet let programs do it.
#pragma once

#include "compat/http/cookies.hpp"
#include "compat/http/header_list.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <windef.h>

namespace compat::http {

/// In milliseconds; none: as long as it takes.
using Limit = std::optional<std::chrono::milliseconds>;

/// What is sent, and how.
struct Outgoing {
    std::string url;
    std::string verb = "GET";
    bool is_version_1_0 = false;
    HeaderList headers;
    std::uint64_t body_size = 0;
    std::optional<std::string> proxy; ///< none: as the environment says (http_proxy); "": no proxy
    std::string proxy_bypass;
    bool accepts_compressed = false;
    bool keeps_connection = true;
    bool checks_authority = true;
    bool checks_host_name = true;
    int oldest_tls = 0;               ///< libcurl's number; 0: its own choice
    std::shared_ptr<Cookies> cookies; ///< null: none are sent or kept
    Limit connect_limit;
    Limit receive_limit;
};

/// The head of the answer.
struct Answer {
    std::string raw; ///< with the line of the status, CR LF behind each line, and an empty line
    std::string version;
    int status = 0;
    std::string reason;
    HeaderList headers;
};

/// Errors are those of <winhttp.h>, 0 for none. One thread at a time.
class Exchange {
  public:
    Exchange();
    ~Exchange();
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    /// Connects and sends the head and the first part of the body. What went before is over.
    DWORD start(const Outgoing &outgoing, std::string_view body);
    /// Sends more of the body.
    DWORD write(std::string_view body);
    /// Waits for the head of the answer.
    DWORD receive_head();
    const Answer &answer() const { return answer_; }
    /// Where the answer says the thing is, as a whole URL; reads and forgets its body.
    DWORD find_redirection(std::string &url);
    /// Waits until there is some of the body; 0 bytes: it has ended.
    DWORD wait_for_data(std::size_t &available);
    /// What is there of the body, up to `size` bytes, after waiting for some; none: it has ended.
    DWORD read(void *buffer, std::size_t size, std::size_t &got);

  private:
    using Clock = std::chrono::steady_clock;

    static std::size_t on_header(char *text, std::size_t one, std::size_t size, void *self);
    static std::size_t on_data(char *bytes, std::size_t one, std::size_t size, void *self);
    static std::size_t on_send(char *room, std::size_t one, std::size_t size, void *self);

    template <class Value>
    void set(int option, Value value);
    void prepare(const Outgoing &outgoing);
    void prepare_headers(const HeaderList &headers);
    void take_header_line(std::string_view line);
    bool has_sent_head() const;
    void resume();
    void finish();
    /// Goes on until `enough()` or the transfer has ended; the error of the latter, or a time-out.
    template <class Enough>
    DWORD drive(Limit limit, Enough enough);
    void step();

    void *multi_ = nullptr;
    void *easy_ = nullptr;
    void *header_lines_ = nullptr;
    std::shared_ptr<Cookies> cookies_;
    Limit receive_limit_;
    Clock::time_point last_progress_;

    std::string to_send_;
    std::uint64_t left_to_send_ = 0;
    bool waits_for_body_ = false;

    Answer answer_;
    bool has_head_ = false;
    bool forgets_body_ = false;
    std::string received_;
    std::size_t taken_ = 0; ///< of received_
    bool is_full_ = false;  ///< libcurl waits until some is taken

    bool has_ended_ = true;
    int result_ = 0;
};

} // namespace compat::http
