// libcurl, which does the talking. It is loaded when a program first asks for HTTP, so that
// programs need it, and building needs it, no sooner (docs/decisions/0015-http-by-libcurl.md).
#pragma once

#include <cstddef>
#include <cstdint>

namespace compat::http {

/// A test asks the library whether each of them has this number and name.
enum class CurlOption : int {
#define CURL_OPTION(name, number) name = number,
#include "compat/http/curl_options.def"
#undef CURL_OPTION
};

namespace curl_info {
inline constexpr int redirect_url = 0x100000 + 31;     // char **
inline constexpr int pretransfer_time = 0x600000 + 53; // std::int64_t *, microseconds
} // namespace curl_info

namespace curl_code {
inline constexpr int ok = 0;
inline constexpr int unsupported_protocol = 1; // also: an answer that is not HTTP's
inline constexpr int malformed_url = 3;
inline constexpr int cannot_resolve_proxy = 5;
inline constexpr int cannot_resolve = 6;
inline constexpr int cannot_connect = 7;
inline constexpr int weird_reply = 8;
inline constexpr int out_of_memory = 27;
inline constexpr int timed_out = 28;
inline constexpr int secure_connect = 35;
inline constexpr int got_nothing = 52;
inline constexpr int certificate = 58;
inline constexpr int peer_failed_verification = 60;
inline constexpr int authorities = 77;
} // namespace curl_code

namespace curl_pause {
inline constexpr int go_on = 0;
inline constexpr std::size_t read = 0x10000001; ///< what a read callback returns
inline constexpr std::size_t write = 0x10000001;
} // namespace curl_pause

namespace curl_share {
inline constexpr int share = 1, lock_function = 3, unlock_function = 4, user_data = 5;
inline constexpr int cookies = 2;
} // namespace curl_share

/// A message of curl_multi_info_read: that a transfer has ended.
struct CurlMessage {
    static constexpr int done = 1;
    int kind;
    void *easy;
    union {
        void *whatever;
        int result;
    } data;
};

/// The functions that are used.
struct Curl {
    int (*global_init)(long flags);
    void *(*easy_init)();
    void (*easy_cleanup)(void *easy);
    int (*easy_setopt)(void *easy, int option, ...);
    int (*easy_getinfo)(void *easy, int info, ...);
    int (*easy_pause)(void *easy, int how);
    void *(*multi_init)();
    int (*multi_add_handle)(void *multi, void *easy);
    int (*multi_remove_handle)(void *multi, void *easy);
    int (*multi_perform)(void *multi, int *running);
    int (*multi_poll)(void *multi, void *more, unsigned count, int milliseconds, int *ready);
    CurlMessage *(*multi_info_read)(void *multi, int *left);
    int (*multi_cleanup)(void *multi);
    void *(*share_init)();
    int (*share_setopt)(void *share, int option, ...);
    int (*share_cleanup)(void *share);
    void *(*slist_append)(void *list, const char *text);
    void (*slist_free_all)(void *list);
};

/// Loaded with the first call; null, and a line on stderr, where it is not installed. Any thread.
const Curl *curl();

} // namespace compat::http
