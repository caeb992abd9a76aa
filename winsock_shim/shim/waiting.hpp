#pragma once

// Blocking calls as closesocket sees them: it ends those of other threads (rule M30).

#include <atomic>
#include <vector>

#include <poll.h>

namespace winsock_shim {

class Socket;

/// A thread that may wait in the kernel, and how another wakes it.
class Waiter {
  public:
    static Waiter &of_this_thread();

    /// Any thread. The wait under way ends, or the next after forget_wakes() was called last.
    void wake();

    // Only by the thread itself.
    void forget_wakes();
    /// What to poll beside what is waited for. Without a free descriptor nothing can wake it.
    pollfd question() const { return {fd_, POLLIN, 0}; }

    ~Waiter();
    Waiter(const Waiter &) = delete;
    Waiter &operator=(const Waiter &) = delete;

  private:
    Waiter();

    const int fd_;
    std::atomic<bool> woken_{false};
};

/// While it lives, closesocket on one of the sockets wakes this thread, if it polls question().
class Waiting {
  public:
    Waiting() { waiter_.forget_wakes(); }
    ~Waiting();
    Waiting(const Waiting &) = delete;
    Waiting &operator=(const Waiting &) = delete;

    void add(Socket &socket);
    pollfd question() const { return waiter_.question(); }

    /// One of them had been closed already.
    bool too_late() const { return too_late_; }

  private:
    Waiter &waiter_ = Waiter::of_this_thread();
    std::vector<Socket *> sockets_;
    bool too_late_ = false;
};

} // namespace winsock_shim
