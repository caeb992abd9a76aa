// Waking the one thread that blocks in an io_context, without allocating.
#pragma once

#include <boost/asio/bind_allocator.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include <cstddef>
#include <new>
#include <utility>

namespace compat {

/// Storage for one handler in flight. The caller (MessageQueue) sees to it that the next is sent
/// only once the one before has begun to run: Asio gives the storage back just before that.
class WakeUp {
  public:
    /// Makes the context's run_one() run `handler` and return. Any thread.
    template <class Handler>
    void send(boost::asio::io_context &context, Handler handler)
    {
        boost::asio::post(
            context, boost::asio::bind_allocator(Allocator<void>{storage_}, std::move(handler)));
    }

  private:
    static constexpr std::size_t storage_size = 128;

    template <class T>
    struct Allocator {
        using value_type = T;
        std::byte *storage;

        explicit Allocator(std::byte *bytes) : storage(bytes) {}
        template <class U>
        Allocator(const Allocator<U> &other) : storage(other.storage)
        {
        }
        T *allocate(std::size_t count)
        {
            if (count * sizeof(T) > storage_size)
                throw std::bad_alloc();
            return static_cast<T *>(static_cast<void *>(storage));
        }
        void deallocate(T *, std::size_t) {}
        template <class U>
        bool operator==(const Allocator<U> &other) const
        {
            return storage == other.storage;
        }
    };

    alignas(std::max_align_t) std::byte storage_[storage_size];
};

} // namespace compat
