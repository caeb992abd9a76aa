#pragma once

// The kernel's readiness of all sockets of one message queue.

#include "compat/message/ready_source.hpp"
#include "winsock_shim/shim/edge_wait.hpp"

#include <boost/asio/execution_context.hpp>
#include <boost/asio/io_context.hpp>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace winsock_shim {

class Readiness;

/// A service of a queue's io_context: one edge-triggered epoll descriptor for all its sockets,
/// which Asio waits for. Against an Asio wait for each socket (docs/decisions/0003) it costs two
/// system calls for all that is ready together instead of one a message, it tells a FIN from data
/// without a look at the data, and it sees a FIN behind unread data, which Asio cannot wait for.
/// Members may be called by any thread; sockets are told in the thread that runs the context.
class SocketReactor final : public boost::asio::execution_context::service,
                            public compat::ReadySource {
  public:
    using key_type = SocketReactor;
    static boost::asio::execution_context::id id;

    explicit SocketReactor(boost::asio::execution_context &context);
    ~SocketReactor() override;

    /// From now on `socket` is told what becomes true of `fd`, and at first what is true already.
    void add(int fd, const std::shared_ptr<Readiness> &socket);
    /// Tells again what is true, although it was told before.
    void look_again(int fd);
    void remove(int fd);

    bool prepare_wait() override;

    /// For a context that runs no program code: from now on any thread may call settle(). Sockets
    /// are then told in whichever thread looks, by one at a time.
    void share() { shared_ = true; }
    /// Tells what has become true so far; a telling under way elsewhere is waited for.
    void settle() { collect(); }

  private:
    void shutdown() override;
    std::size_t collect();
    std::size_t tell_a_batch();

    boost::asio::io_context &context_;
    const int epoll_;
    std::mutex mutex_;
    std::vector<std::weak_ptr<Readiness>> sockets_; // by descriptor; guarded by mutex_

    bool shared_ = false;
    std::mutex telling_; // held while sockets are told, if shared

    // Used only by the thread that runs the context, if shared under telling_.
    std::vector<std::shared_ptr<Readiness>> told_; // kept from a closesocket meanwhile
    std::size_t last_count_ = 0;
    // Used only by the thread that runs the context.
    std::optional<EdgeWait> wait_;
    int direct_in_a_row_ = 0;
};

} // namespace winsock_shim
