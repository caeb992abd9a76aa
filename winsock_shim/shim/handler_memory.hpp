#pragma once

// Storage for one pending Asio handler, so that waiting for readiness allocates nothing.

#include <atomic>
#include <cstddef>
#include <new>

namespace winsock_shim {

/// Room for one handler at a time. A second request while it is taken (a cancelled wait whose
/// handler has not run yet), or one that is too large, falls back on the heap.
/// One thread may allocate while another gives the memory back: a wait is started by the thread
/// that calls recv, its handler runs in the thread that owns the window.
class HandlerMemory {
  public:
    HandlerMemory() = default;
    HandlerMemory(const HandlerMemory &) = delete;
    HandlerMemory &operator=(const HandlerMemory &) = delete;

    void *allocate(std::size_t size)
    {
        if (size <= sizeof storage_ && !taken_.exchange(true, std::memory_order_acquire)) {
            return storage_;
        }
        return ::operator new(size);
    }

    void deallocate(void *memory)
    {
        if (memory == storage_) {
            taken_.store(false, std::memory_order_release);
        } else {
            ::operator delete(memory);
        }
    }

  private:
    alignas(std::max_align_t) std::byte storage_[256];
    std::atomic<bool> taken_{false};
};

/// The allocator form that boost::asio::bind_allocator takes.
template <class T>
class HandlerAllocator {
  public:
    using value_type = T;

    explicit HandlerAllocator(HandlerMemory &memory) : memory_(&memory) {}
    template <class U>
    HandlerAllocator(const HandlerAllocator<U> &other) : memory_(other.memory_)
    {
    }

    T *allocate(std::size_t count)
    {
        return static_cast<T *>(memory_->allocate(sizeof(T) * count));
    }
    void deallocate(T *memory, std::size_t) { memory_->deallocate(memory); }

    friend bool operator==(const HandlerAllocator &a, const HandlerAllocator &b)
    {
        return a.memory_ == b.memory_;
    }

  private:
    template <class U>
    friend class HandlerAllocator;
    HandlerMemory *memory_;
};

} // namespace winsock_shim
