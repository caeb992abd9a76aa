// Stopping a thread from outside, wherever it is.
#pragma once

#include <atomic>
#include <cstdint>

#include <sys/types.h>

namespace compat {

/// A thread's count of suspensions. A signal makes the thread wait in its handler until the count
/// is 0. What the thread has locked stays locked meanwhile, the C library's memory included: as on
/// Windows. Any thread.
class Suspension {
  public:
    /// To be called by the thread that it is about.
    void set_up(pid_t thread);

    /// The former count. Returns when the thread does not run any more.
    std::uint32_t suspend();
    std::uint32_t resume();
    /// The thread never runs again.
    void stop_for_good();

  private:
    static void wait_in_handler(int);
    void stop();

    std::atomic<std::uint32_t> count_{0};
    std::atomic<std::uint32_t> stopped_{0};
    std::atomic<pid_t> thread_{0};
};

} // namespace compat
