// The threads of the process, and the mutexes that they may leave behind.
#pragma once

#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

#include <windef.h>

namespace compat {

class Mutex;
class Thread;

/// Any thread.
class ThreadRegistry {
  public:
    void add(const std::shared_ptr<Thread> &thread);
    void remove(DWORD id);
    /// A running thread that has an object; null otherwise.
    std::shared_ptr<Thread> find(DWORD id) const;

    void add_mutex(const std::shared_ptr<Mutex> &mutex);
    /// The thread ends without having released its mutexes.
    void abandon_mutexes(DWORD id);

  private:
    mutable std::mutex mutex_;
    std::unordered_map<DWORD, std::weak_ptr<Thread>> threads_;
    std::vector<std::weak_ptr<Mutex>> mutexes_;
};

} // namespace compat
