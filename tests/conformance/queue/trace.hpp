#pragma once

// For the message queue's rules: messages by name, and windows that write down what they are sent.

#include "harness/text.hpp"

#include <winsock2.h>

#include <windows.h>

#include <functional>
#include <string>

namespace conformance {

/// "WM_PAINT", "APP+3(5)" with the wParam, "WM_TIMER(1)", "WM_QUIT(7)".
std::string message_name(UINT message, WPARAM wparam);

/// Takes up to `count` messages off the queue, without dispatching them: "APP+1(0) WM_QUIT(7)".
std::string take(int count, HWND filter = nullptr, UINT first = 0, UINT last = 0);
/// Empties the queue, dispatching.
void flush_queue();
/// Waits until a timer of this thread has expired; its WM_TIMER is not retrieved.
void wait_for_timer();
std::string post_app(HWND h, UINT number, WPARAM wparam = 0);
/// A caption or message name of this process alone: cases that run at the same time share the
/// desktop.
std::string own_name(const char *name);

/// A window of any style whose procedure writes down what it gets while `tracing` is on.
class TraceWindow {
  public:
    using Hook = std::function<LRESULT(UINT message, WPARAM wparam, bool &handled)>;

    /// The parent nullptr makes a top-level window.
    explicit TraceWindow(HWND parent = HWND_MESSAGE, DWORD style = 0);
    ~TraceWindow();
    TraceWindow(const TraceWindow &) = delete;
    TraceWindow &operator=(const TraceWindow &) = delete;

    operator HWND() const { return handle_; }
    /// May handle messages in place of the default procedure.
    Hook hook;

  private:
    friend LRESULT CALLBACK trace_procedure(HWND, UINT, WPARAM, LPARAM);

    HWND handle_ = nullptr;
};

HWND make_trace_window(HWND parent, DWORD style);
LRESULT CALLBACK trace_procedure(HWND h, UINT message, WPARAM wparam, LPARAM lparam);

/// What the windows of this process were sent since the last call: "WM_NCCREATE WM_CREATE", "-".
/// Written down from the first call on.
std::string traced();

/// What WM_CREATE and WM_NCCREATE return from now on.
void answer_creation(LRESULT create, LRESULT nccreate);

} // namespace conformance
