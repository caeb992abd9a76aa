#include "winsock_shim/shim/socket_reactor.hpp"

#include "winsock_shim/shim/readiness.hpp"

#include <boost/system/system_error.hpp>

#include <array>
#include <cerrno>
#include <sys/epoll.h>
#include <unistd.h>

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
    : service(context),
      context_(static_cast<boost::asio::io_context &>(context)),
      epoll_(::epoll_create1(EPOLL_CLOEXEC))
{
    if (epoll_ < 0) {
        throw boost::system::system_error(errno, boost::system::system_category(), "epoll_create1");
    }
}

SocketReactor::~SocketReactor()
{
    ::close(epoll_);
}

void SocketReactor::shutdown()
{
    wait_.reset();
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
    ::epoll_ctl(epoll_, EPOLL_CTL_ADD, fd, &event);
}

void SocketReactor::look_again(int fd)
{
    auto event = everything_of(fd);
    ::epoll_ctl(epoll_, EPOLL_CTL_MOD, fd, &event);
}

void SocketReactor::remove(int fd)
{
    const std::lock_guard lock(mutex_);
    sockets_[static_cast<std::size_t>(fd)].reset();
    ::epoll_ctl(epoll_, EPOLL_CTL_DEL, fd, nullptr);
}

bool SocketReactor::prepare_wait()
{
    if (!wait_) {
        wait_.emplace(context_, epoll_, [this] { collect(); });
    }
    const bool busy = !shared_ && last_count_ > 1;
    if (busy && ++direct_in_a_row_ <= most_direct_in_a_row) {
        if (collect() > 0) {
            return true;
        }
    }
    direct_in_a_row_ = 0;
    return false;
}

std::size_t SocketReactor::collect()
{
    const auto one_at_a_time =
        shared_ ? std::unique_lock(telling_) : std::unique_lock<std::mutex>();
    last_count_ = 0;
    // The wait tells each edge once, so nothing may be left.
    while (const std::size_t count = tell_a_batch()) {
        last_count_ += count;
        if (count < most_at_once) {
            break;
        }
    }
    return last_count_;
}

std::size_t SocketReactor::tell_a_batch()
{
    std::array<epoll_event, most_at_once> events;
    const int ready = ::epoll_wait(epoll_, events.data(), most_at_once, 0);
    const auto count = static_cast<std::size_t>(ready > 0 ? ready : 0);
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
