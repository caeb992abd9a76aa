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

Readiness::Readiness(std::shared_ptr<compat::NetworkContext> context, int fd,
                     std::weak_ptr<ReadinessObserver> observer)
    : context_(std::move(context)),
      reactor_(&boost::asio::use_service<SocketReactor>(context_->context())),
      fd_(fd),
      observer_(std::move(observer))
{
    context_->add_source();
    context_->set_ready_source(reactor_);
}

Readiness::~Readiness()
{
    stop();
}

void Readiness::want(const Wanted &wanted)
{
    if (!context_) {
        return;
    }
    // The flags come first: the kernel may tell before add() or look_again() has returned.
    const bool reads = raise(wants_read_, wanted.read);
    const bool writes = raise(wants_write_, wanted.write);
    const bool errors = raise(wants_error_, wanted.error);
    const bool ends = raise(wants_end_, wanted.end);
    const bool more = raise(wants_more_, wanted.more);
    if (!wanted.more && wants_more_.load()) {
        wants_more_ = false;
    }
    const bool only_data = only_data_;
    const bool nothing_left = std::exchange(drained_, false) && only_data;
    if (!watched_) {
        if (reads || writes || errors || ends || more) {
            watched_ = true;
            reactor_->add(fd_, shared_from_this());
        }
    } else if ((reads && !nothing_left) || writes || more || ((errors || ends) && !only_data)) {
        reactor_->look_again(fd_);
    }
}

void Readiness::stop()
{
    if (!context_) {
        return;
    }
    if (watched_) {
        reactor_->remove(fd_);
    }
    context_->remove_source();
    context_.reset();
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
    // An edge need not be news of this kind; the observer finds out.
    const bool more = (events & EPOLLIN) && wants_more_.load();
    ready.other = error || end || more;
    ready.surely_data = only_data_;
    if (!ready.read && !ready.write && !ready.other) {
        return;
    }
    if (const auto observer = observer_.lock()) {
        observer->on_ready(*this, ready);
    }
}

} // namespace winsock_shim
