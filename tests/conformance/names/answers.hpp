#pragma once

// A window for the answers of WSAAsyncGetXByY.

#include "harness/sockets.hpp"

#include <cstring>
#include <string>
#include <vector>

namespace conformance {

inline constexpr UINT answer_message = WM_APP + 20;

/// The program's buffer for one answer, filled with a pattern.
struct Buffer {
    static constexpr char pattern = 0x5A;

    Buffer() { std::memset(bytes, pattern, sizeof bytes); }
    bool untouched() const;
    template <class Structure>
    const Structure &as() const
    {
        return *reinterpret_cast<const Structure *>(bytes);
    }

    alignas(16) char bytes[MAXGETHOSTSTRUCT];
    int size = MAXGETHOSTSTRUCT;
};

struct Request {
    HANDLE handle = nullptr;
};

std::string cancel(Request request);

/// A message-only window and the answers that have come to it.
class Answers {
  public:
    Answers();
    ~Answers();
    Answers(const Answers &) = delete;
    Answers &operator=(const Answers &) = delete;
    operator HWND() const { return window_; }

    Request start(HANDLE handle) const { return {handle}; }
    Request host(const char *name, Buffer &buffer) const;
    Request service(const char *name, const char *protocol, Buffer &buffer) const;

    /// Waits for the request's message; "ok" or the error that it tells.
    std::string answer(Request request) const;
    /// What the last answer() said of the buffer's length.
    unsigned last_length() const { return last_length_; }
    /// Answers that have come and that nobody has asked for.
    std::size_t strangers() const;

    /// Asks twice, cancels the first request at once, and waits for the second's answer.
    std::string cancelled_then_asked(Buffer &first, Buffer &second) const;

  private:
    struct Answer {
        HANDLE handle;
        LPARAM lparam;
    };
    static LRESULT CALLBACK procedure(HWND, UINT, WPARAM, LPARAM);
    bool has(Request request) const;
    template <class Done>
    void wait_until(Done done) const;

    HWND window_ = nullptr;
    mutable std::vector<Answer> answers_;
    mutable unsigned last_length_ = 0;
};

} // namespace conformance
