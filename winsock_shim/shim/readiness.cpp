#include "winsock_shim/shim/readiness.hpp"

#include "winsock_shim/shim/end_watch.hpp"

#include <boost/asio/bind_allocator.hpp>

namespace winsock_shim {

namespace asio = boost::asio;

Readiness::Readiness(std::shared_ptr<compat::MessageQueue> queue, int fd,
                     std::weak_ptr<ReadinessObserver> observer)
    : queue_(std::move(queue)), fd_(fd), observer_(std::move(observer))
{
    queue_->add_source();
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
    const bool starts_read = wanted.read && !waits_[read_slot].pending;
    const bool starts_write = wanted.write && !waits_[write_slot].pending;
    // Once a descriptor was waited for as writable, Asio's registration reports room at every
    // re-arming: a wake-up for nothing at each message. A fresh registration does not.
    if (starts_read && reports_room_ && !wanted.write && !waits_[write_slot].pending) {
        detach();
    }
    if (starts_read || starts_write || (wanted.error && !waits_[error_slot].pending)) {
        attach();
    }
    if (starts_read) {
        start(read_slot);
    }
    if (starts_write) {
        reports_room_ = true;
        start(write_slot);
    }
    if (wanted.error && !waits_[error_slot].pending) {
        start(error_slot);
    }
    if (wanted.end && !watches_end_) {
        watches_end_ = true;
        asio::use_service<EndWatch>(queue_->context()).add(fd_, weak_from_this());
    }
}

void Readiness::stop()
{
    if (!queue_) {
        return;
    }
    detach();
    if (watches_end_) {
        asio::use_service<EndWatch>(queue_->context()).remove(fd_);
        watches_end_ = false;
    }
    queue_->remove_source();
    // Cancelled handlers keep this object, and the context keeps them: letting go of the queue
    // here is what breaks the circle when the queue's thread has ended.
    queue_.reset();
}

void Readiness::end_seen()
{
    tell(ReadyFor::end);
}

void Readiness::attach()
{
    if (!descriptor_) {
        descriptor_.emplace(queue_->context(), fd_);
    }
}

void Readiness::detach()
{
    if (!descriptor_) {
        return;
    }
    descriptor_->release(); // cancels the waits and leaves the descriptor open
    descriptor_.reset();
    reports_room_ = false;
    for (Wait &wait : waits_) {
        wait.pending = false;
    }
}

void Readiness::start(Slot slot)
{
    using Base = asio::posix::descriptor_base;
    static constexpr std::array<Base::wait_type, slot_count> kinds{
        Base::wait_read, Base::wait_write, Base::wait_error};
    static constexpr std::array<ReadyFor, slot_count> meanings{ReadyFor::read, ReadyFor::write,
                                                               ReadyFor::error};
    waits_[slot].pending = true;
    descriptor_->async_wait(
        kinds[slot],
        asio::bind_allocator(HandlerAllocator<void>(waits_[slot].memory),
                             [self = shared_from_this(), slot](boost::system::error_code error) {
                                 if (error) {
                                     return; // detached; a new wait may be under way already
                                 }
                                 self->waits_[slot].pending = false;
                                 self->tell(meanings[slot]);
                             }));
}

void Readiness::tell(ReadyFor what)
{
    if (const auto observer = observer_.lock()) {
        observer->on_ready(*this, what);
    }
}

} // namespace winsock_shim
