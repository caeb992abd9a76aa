#include "winsock_shim/shim/end_watch.hpp"

#include "winsock_shim/shim/readiness.hpp"

#include <boost/system/system_error.hpp>

#include <array>
#include <sys/epoll.h>

namespace winsock_shim {

boost::asio::execution_context::id EndWatch::id;

EndWatch::EndWatch(boost::asio::execution_context &context)
    : service(context), epoll_(static_cast<boost::asio::io_context &>(context))
{
    const int fd = ::epoll_create1(EPOLL_CLOEXEC);
    if (fd < 0) {
        throw boost::system::system_error(errno, boost::system::system_category(), "epoll_create1");
    }
    epoll_.assign(fd);
    wait();
}

void EndWatch::shutdown()
{
    boost::system::error_code ignored;
    epoll_.close(ignored);
}

void EndWatch::add(int fd, std::weak_ptr<Readiness> socket)
{
    const std::lock_guard lock(mutex_);
    sockets_[fd] = std::move(socket);
    epoll_event event{};
    event.events = EPOLLRDHUP | EPOLLONESHOT;
    event.data.fd = fd;
    ::epoll_ctl(epoll_.native_handle(), EPOLL_CTL_ADD, fd, &event);
}

void EndWatch::remove(int fd)
{
    const std::lock_guard lock(mutex_);
    if (sockets_.erase(fd) != 0) {
        ::epoll_ctl(epoll_.native_handle(), EPOLL_CTL_DEL, fd, nullptr);
    }
}

void EndWatch::wait()
{
    epoll_.async_wait(boost::asio::posix::descriptor_base::wait_read,
                      [this](boost::system::error_code error) {
                          if (!error) {
                              collect();
                              wait();
                          }
                      });
}

void EndWatch::collect()
{
    std::array<epoll_event, 64> events;
    const int count = ::epoll_wait(epoll_.native_handle(), events.data(), int{events.size()}, 0);
    for (int i = 0; i < count; ++i) {
        std::shared_ptr<Readiness> socket;
        {
            const std::lock_guard lock(mutex_);
            const auto found = sockets_.find(events[static_cast<std::size_t>(i)].data.fd);
            socket = found == sockets_.end() ? nullptr : found->second.lock();
        }
        if (socket) {
            socket->end_seen();
        }
    }
}

} // namespace winsock_shim
