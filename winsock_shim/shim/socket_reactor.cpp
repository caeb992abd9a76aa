#include "winsock_shim/shim/socket_reactor.hpp"

#include "winsock_shim/shim/readiness.hpp"

#include <boost/asio/bind_allocator.hpp>
#include <boost/system/system_error.hpp>

#include <array>
#include <cerrno>
#include <sys/epoll.h>

namespace winsock_shim {

namespace {

constexpr std::size_t most_at_once = 128; // as many as Asio's own reactor takes
constexpr int most_direct_in_a_row = 16;

epoll_event everything_of(int fd)
{
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT | EPOLLPRI | EPOLLRDHUP | EPOLLET;
    event.data.fd = fd;
    return event;
}

} // namespace

boost::asio::execution_context::id SocketReactor::id;

SocketReactor::SocketReactor(boost::asio::execution_context &context)
    : service(context), epoll_(static_cast<boost::asio::io_context &>(context))
{
    const int fd = ::epoll_create1(EPOLL_CLOEXEC);
    if (fd < 0) {
        throw boost::system::system_error(errno, boost::system::system_category(), "epoll_create1");
    }
    epoll_.assign(fd);
}

void SocketReactor::shutdown()
{
    boost::system::error_code ignored;
    epoll_.close(ignored);
}

void SocketReactor::add(int fd, const std::shared_ptr<Readiness> &socket)
{
    const std::lock_guard lock(mutex_);
    const auto index = static_cast<std::size_t>(fd);
    if (sockets_.size() <= index) {
        sockets_.resize(index + 1);
    }
    sockets_[index] = socket;
    auto event = everything_of(fd);
    ::epoll_ctl(epoll_.native_handle(), EPOLL_CTL_ADD, fd, &event);
}

void SocketReactor::look_again(int fd)
{
    auto event = everything_of(fd);
    ::epoll_ctl(epoll_.native_handle(), EPOLL_CTL_MOD, fd, &event);
}

void SocketReactor::remove(int fd)
{
    const std::lock_guard lock(mutex_);
    sockets_[static_cast<std::size_t>(fd)].reset();
    ::epoll_ctl(epoll_.native_handle(), EPOLL_CTL_DEL, fd, nullptr);
}

void SocketReactor::wait()
{
    waiting_ = true;
    auto collect_once = [this](boost::system::error_code error) {
        waiting_ = false;
        if (!error) {
            collect();
        }
    };
    epoll_.async_wait(
        boost::asio::posix::descriptor_base::wait_read,
        boost::asio::bind_allocator(HandlerAllocator<void>(wait_memory_), collect_once));
}

bool SocketReactor::prepare_wait()
{
    const bool busy = !shared_ && last_count_ > 1;
    if (busy && ++direct_in_a_row_ <= most_direct_in_a_row) {
        if (collect() > 0) {
            return true;
        }
    }
    direct_in_a_row_ = 0;
    if (!waiting_) {
        wait();
    }
    return false;
}

/// What is left after one batch is told by the next wait, which is level-triggered.
std::size_t SocketReactor::collect()
{
    const auto one_at_a_time =
        shared_ ? std::unique_lock(telling_) : std::unique_lock<std::mutex>();
    std::array<epoll_event, most_at_once> events;
    const int ready = ::epoll_wait(epoll_.native_handle(), events.data(), most_at_once, 0);
    const auto count = static_cast<std::size_t>(ready > 0 ? ready : 0);
    last_count_ = count;
    {
        const std::lock_guard lock(mutex_);
        for (std::size_t i = 0; i < count; ++i) {
            told_.push_back(sockets_[static_cast<std::size_t>(events[i].data.fd)].lock());
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (told_[i]) {
            told_[i]->tell(events[i].events);
        }
    }
    told_.clear();
    return count;
}

} // namespace winsock_shim
