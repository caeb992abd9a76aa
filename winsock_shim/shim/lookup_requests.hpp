#pragma once

// WSAAsyncGetXByY: look-ups that are answered by a message (rules G).

#include "winsock_shim/shim/packed_entries.hpp"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>

#include <windef.h>

namespace winsock_shim {

/// The requests of the process. They are served one after the other, as Windows does, by a thread
/// that lives as long as there are any. Any thread may call.
class LookUpRequests {
  public:
    /// Writes the answer into the buffer if it fits; returns the bytes that it takes.
    using Pack = std::function<std::size_t(void *buffer, std::size_t size)>;
    /// Finds the answer: 0 and how to pack it, or a WSA code. Runs without any lock and may take
    /// its time.
    using Find = std::function<int(Pack &answer)>;

    /// Where the answer goes. The buffer is the program's and must live until the message.
    struct Target {
        HWND window = nullptr;
        UINT message = 0;
        void *buffer = nullptr;
        std::size_t size = 0;
    };

    /// The request's handle, 1 to 65535; 0 when there is none left (WSAEWOULDBLOCK).
    std::uintptr_t add(const Target &target, Find find);

    /// Once 0 was returned neither buffer nor queue are touched any more. WSAEINVAL: never was such
    /// a request; WSAEALREADY: it was answered.
    int cancel(std::uintptr_t handle);

    /// WSACleanup: cancels all.
    void cancel_all();

  private:
    struct Request {
        std::uintptr_t handle = 0;
        Target target;
        Find find;
    };

    void serve();
    bool outstanding(std::uintptr_t handle) const;
    std::uintptr_t new_handle();

    std::mutex mutex_; // guards all below, and is held while an answer is delivered
    std::deque<Request> waiting_;
    std::uintptr_t current_ = 0; ///< the one being served; 0 also when that was cancelled
    bool serving_ = false;       ///< the thread lives
    std::uintptr_t last_handle_ = 0;
    bool wrapped_ = false; ///< every number has been a handle
};

LookUpRequests &look_up_requests();

} // namespace winsock_shim
