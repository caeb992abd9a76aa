#pragma once

// What Winsock keeps for the process: how often it was started, and which sockets are open.

#include "winsock_shim/shim/socket.hpp"

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <unordered_set>

namespace winsock_shim {

/// Reference counted start-up (rule H3) and the process's sockets. Any thread.
class Winsock {
  public:
    /// Counts one WSAStartup; `version_1`: it asked for 1.x.
    void start(bool version_1);
    /// What the latest asked for.
    bool version_1() const { return version_1_.load(std::memory_order_relaxed); }
    /// Undoes one; the last closes every socket. False: there was none to undo.
    bool clean_up();
    bool started() const { return startups_.load(std::memory_order_acquire) > 0; }

    /// Gives `socket` a handle value; 0 when there is none left.
    std::uintptr_t add(std::shared_ptr<Socket> socket);
    std::shared_ptr<Socket> find(std::uintptr_t handle) const;
    /// Closes the handle, and with its last one the socket; 0 or a WSA error.
    int close(std::uintptr_t handle);

    /// WSADuplicateSocket: another handle value for a socket, which nobody has claimed yet; 0 when
    /// there is none left.
    std::uintptr_t duplicate(std::shared_ptr<Socket> socket);
    /// WSASocket with what WSADuplicateSocket has written: once.
    bool claim(std::uintptr_t duplicate);

  private:
    std::atomic<int> startups_{0};
    std::atomic<bool> version_1_{false};
    std::mutex mutex_;
    std::unordered_set<std::uintptr_t> unclaimed_; // guarded by mutex_
};

Winsock &winsock();

} // namespace winsock_shim
