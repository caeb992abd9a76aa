#include "winsock_shim/shim/readiness.hpp"

#include "winsock_shim/shim/socket_reactor.hpp"

#include <sys/epoll.h>
#include <utility>

namespace winsock_shim {

namespace {

/// Sets the flag; whether it was not set before.
bool raise(std::atomic<bool> &flag, bool wanted)
{
    return wanted && !flag.load() && !flag.exchange(true);
}

/// Takes the flag down if the kernel said so; whether it was set.
bool lower(std::atomic<bool> &flag, std::uint32_t said)
{
    return said != 0 && flag.load() && flag.exchange(false);
}

} // namespace

Readiness::Readiness(std::shared_ptr<compat::MessageQueue> queue, int fd,
                     std::weak_ptr<ReadinessObserver> observer)
    : queue_(std::move(queue)),
      reactor_(&boost::asio::use_service<SocketReactor>(queue_->context())),
      fd_(fd),
      observer_(std::move(observer))
{
    queue_->add_source();
    queue_->set_ready_source(reactor_);
}

Readiness::~Readiness()
{
    stop();
}

void Readiness::want(const Wanted &wanted)
{
    if (!queue_) {
        return;
    }
    // The flags come first: the kernel may tell before add() or look_again() has returned.
    const bool reads = raise(wants_read_, wanted.read);
    const bool writes = raise(wants_write_, wanted.write);
    const bool errors = raise(wants_error_, wanted.error);
    const bool ends = raise(wants_end_, wanted.end);
    const bool only_data = only_data_;
    const bool nothing_left = std::exchange(drained_, false) && only_data;
    if (!watched_) {
        if (reads || writes || errors || ends) {
            watched_ = true;
            reactor_->add(fd_, shared_from_this());
        }
    } else if ((reads && !nothing_left) || writes || ((errors || ends) && !only_data)) {
        reactor_->look_again(fd_);
    }
}

void Readiness::stop()
{
    if (!queue_) {
        return;
    }
    if (watched_) {
        reactor_->remove(fd_);
    }
    queue_->remove_source();
    queue_.reset();
}

void Readiness::tell(std::uint32_t events)
{
    constexpr std::uint32_t failed = EPOLLERR | EPOLLHUP;
    if (events & (EPOLLRDHUP | EPOLLPRI | failed)) {
        only_data_ = false;
    }
    Ready ready;
    ready.read = lower(wants_read_, events & (EPOLLIN | EPOLLRDHUP | failed));
    ready.write = lower(wants_write_, events & (EPOLLOUT | failed));
    // A connection that both sides have ended in order hangs up for good; that is no error, and to
    // take it for one would wake again and again.
    const bool error = lower(wants_error_, events & (EPOLLPRI | EPOLLERR));
    const bool end = lower(wants_end_, events & (EPOLLRDHUP | failed));
    ready.other = error || end;
    ready.surely_data = only_data_;
    if (!ready.read && !ready.write && !ready.other) {
        return;
    }
    if (const auto observer = observer_.lock()) {
        observer->on_ready(*this, ready);
    }
}

} // namespace winsock_shim
