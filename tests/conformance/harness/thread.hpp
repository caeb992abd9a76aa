#pragma once

// Threads and signals for cases, over the Win32 calls that programs use.

#include <winsock2.h>

#include <windows.h>

#include <functional>
#include <string>

namespace conformance {

class Thread {
  public:
    explicit Thread(std::function<void()> body);
    ~Thread();
    Thread(const Thread &) = delete;
    Thread &operator=(const Thread &) = delete;

    /// Waits for its end; until the object goes its id stays that of an ended thread.
    void join();
    DWORD id() const { return id_; }

  private:
    static DWORD WINAPI run(void *self);

    std::function<void()> body_;
    HANDLE handle_ = nullptr;
    DWORD id_ = 0;
};

/// A manual-reset event.
class Signal {
  public:
    Signal() : handle_(CreateEventA(nullptr, TRUE, FALSE, nullptr)) {}
    ~Signal() { CloseHandle(handle_); }
    Signal(const Signal &) = delete;
    Signal &operator=(const Signal &) = delete;

    void set() const { SetEvent(handle_); }
    void wait() const { WaitForSingleObject(handle_, INFINITE); }

  private:
    HANDLE handle_;
};

/// What `body` returns when a thread of its own calls it; the caller waits.
std::string in_another_thread(const std::function<std::string()> &body);

} // namespace conformance
