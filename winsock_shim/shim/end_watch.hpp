#pragma once

// Seeing a peer's FIN while data lies unread before it.

#include <boost/asio/execution_context.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>

#include <memory>
#include <mutex>
#include <unordered_map>

namespace winsock_shim {

class Readiness;

/// Asio cannot wait for a FIN alone: waiting to read wakes for the unread data, again and again.
/// This service of a queue's io_context owns one epoll descriptor that watches sockets for
/// EPOLLRDHUP only, and lets Asio wait for that descriptor. Members may be called by any thread.
class EndWatch : public boost::asio::execution_context::service {
  public:
    using key_type = EndWatch;
    static boost::asio::execution_context::id id;

    explicit EndWatch(boost::asio::execution_context &context);

    /// Tells `socket` once, on the context, when the FIN (or a reset) has arrived.
    void add(int fd, std::weak_ptr<Readiness> socket);
    void remove(int fd);

  private:
    void shutdown() override;
    void wait();
    void collect();

    boost::asio::posix::stream_descriptor epoll_;
    std::mutex mutex_;
    std::unordered_map<int, std::weak_ptr<Readiness>> sockets_; // guarded by mutex_
};

} // namespace winsock_shim
