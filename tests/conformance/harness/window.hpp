#pragma once

// Windows that write down the socket messages they get, and the one way to collect them.

#include "harness/sockets.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace conformance {

inline constexpr UINT socket_message = WM_APP + 7;
/// post(h, 3) appears as X3.
inline constexpr UINT posted_message = WM_APP + 100;

/// A message-only window of the thread that makes it. Its messages are written down when they are
/// dispatched; a handler may then act, and write notes that appear behind its message.
class Window {
  public:
    using Handler = std::function<void(SOCKET)>;

    explicit Window(const char *name = "h");
    ~Window();
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;

    operator HWND() const { return handle_; }
    void on(LONG event, Handler handler);

  private:
    static LRESULT CALLBACK procedure(HWND, UINT, WPARAM, LPARAM);
    void received(UINT number, WPARAM wparam, LPARAM lparam);

    HWND handle_ = nullptr;
    std::string name_;
    std::vector<std::pair<LONG, Handler>> handlers_;
};

/// WSAAsyncSelect with socket_message + number.
std::string sel(SOCKET s, HWND h, LONG mask, unsigned number = 0);

/// Writes a note behind the message that is being handled.
void note(const std::string &text);

std::string post(HWND h, unsigned number);

/// Dispatches messages of this thread until `at_least` items are written down (or a generous
/// deadline has passed), and then all that was due. Returns and forgets the items: "R@v,W@v", "-".
///
/// That nothing more was due is shown by a fence: data sent on a connection of our own whose window
/// lives in this thread is announced after everything that had happened before. Only without a
/// Window in the thread there is no fence, and a quiet period has to do.
std::string pump(std::size_t at_least);

/// Waits, by the same fence, until all messages that are due are in the queue; dispatches none.
void settle();

/// Keeps the thread busy for a while without looking at its message queue: what happens meanwhile
/// has to be in the queue afterwards all the same.
void stay_busy();

} // namespace conformance
