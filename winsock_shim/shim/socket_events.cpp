// WSAAsyncSelect and WSAEventSelect on one socket: from the kernel's readiness to posted messages
// and signalled events.

#include "winsock_shim/shim/socket.hpp"

#include "compat/kernel/event.hpp"
#include "compat/kernel/thread.hpp"
#include "compat/message/settle.hpp"
#include "compat/window/queue_of_window.hpp"
#include "winsock_shim/shim/errors.hpp"
#include "winsock_shim/shim/overlapped.hpp"
#include "winsock_shim/shim/readiness.hpp"
#include "winsock_shim/shim/service.hpp"
#include "winsock_shim/shim/unread_amount.hpp"

#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

#include "wsa/errors.h"

namespace winsock_shim {

namespace {

/// Whether a stream is gone after this error; others (EFAULT …) concern one call.
bool ends_connection(int errno_value)
{
    switch (errno_value) {
    case ECONNRESET:
    case ECONNABORTED:
    case EPIPE:
    case ETIMEDOUT:
    case EHOSTUNREACH:
    case ENETUNREACH:
    case ENETDOWN:
        return true;
    default:
        return false;
    }
}

} // namespace

Result Socket::select_async(HWND window, UINT message, EventMask mask, std::uintptr_t handle)
{
    compat::settle(); // what was due under the old registration is posted under it
    const auto queue = mask != 0 ? compat::queue_of_window(window) : nullptr;
    if (mask != 0 && !queue && policy().bad_window == Policy::bad_window_values::fails) {
        return Result::failed(WSAEINVAL);
    }
    const Lock lock(mutex_);
    settle_registration();
    registration_ = {window, message, nullptr, mask, handle};
    wait_on(queue);
    if (mask == 0 || !queue) {
        events_.cancel();
        return {};
    }
    deliver(events_.select(mask, look()));
    rearm();
    return {};
}

Result Socket::select_event(std::shared_ptr<compat::Event> event, EventMask mask)
{
    compat::settle();
    const Lock lock(mutex_);
    settle_registration();
    registration_ = {nullptr, 0, mask != 0 ? std::move(event) : nullptr, mask, 0};
    wait_on(context_of_registration());
    Conditions now = look();
    now.amount = count(now);
    deliver(events_.select_events(mask, now));
    if (events_.recorded() != 0) {
        registration_.event->set(); // also for what was recorded before (rule E3)
    }
    rearm();
    return {};
}

Result Socket::enumerate_events(compat::Event *event, Notifications &records)
{
    compat::settle_events();
    const Lock lock(mutex_);
    records = events_.take_records();
    if (event) {
        event->reset();
    }
    return {};
}

/// Before a registration is replaced: what happened under it is told under it.
void Socket::settle_registration()
{
    non_blocking_ = true;
    if (events_.phase() == Phase::connecting) {
        decide_connect(); // decided before this registration: no FD_CONNECT for it
    } else if (registered() && readiness_) {
        deliver(events_.update(look()));
    }
}

/// Has readiness told on `context` from now on; null: nowhere.
void Socket::wait_on(const std::shared_ptr<compat::NetworkContext> &context)
{
    if (readiness_ && readiness_->context() != context) {
        readiness_->stop();
        readiness_.reset();
    }
    if (context && !readiness_) {
        readiness_ = std::make_shared<Readiness>(context, fd_, weak_from_this());
    }
}

std::shared_ptr<compat::NetworkContext> Socket::context_of_registration() const
{
    if (!registered()) {
        return nullptr;
    }
    return registration_.event ? service_context() : compat::queue_of_window(registration_.window);
}

void Socket::on_ready(const Readiness &from, Ready what)
{
    const Lock lock(mutex_);
    const bool for_operations = operations_ && operations_->readiness.get() == &from;
    if (readiness_.get() != &from && !for_operations) {
        return; // registered elsewhere, cancelled or closed meanwhile
    }
    if (operations_) {
        // What they leave, or have left since the kernel told of it, is to be found out: they run
        // in other threads, too.
        run_operations();
        what.other = true;
    }
    if (events_.phase() == Phase::connecting) {
        decide_connect();
    } else if (what.other || registration_.event) {
        deliver(events_.update(look()));
    } else {
        Conditions now;
        now.room = what.write;
        if (what.read && events_.phase() == Phase::listening) {
            now.waiting = true;
        } else if (what.read && what.surely_data && !read_elsewhere_ &&
                   type_ == SocketType::stream) {
            now.unread = Unread::some;
        } else if (what.read) {
            look_at_unread(now);
        }
        deliver(events_.update(now));
    }
    rearm();
}

Conditions Socket::look()
{
    Conditions now;
    const auto phase = events_.phase();
    const bool stream = type_ == SocketType::stream;
    if (stream && phase != Phase::connected && phase != Phase::listening) {
        return now;
    }
    if (operations_pending()) {
        run_operations(); // what they take is not there for anybody else
    }
    pollfd poll{fd_, POLLIN | POLLOUT | POLLPRI | POLLRDHUP, 0};
    ::poll(&poll, 1, 0);
    if (operations_ && operations_->take_input()) {
        poll.revents &= ~POLLIN; // it came just now, and is theirs
    }
    if (phase == Phase::listening) {
        const bool deferred_counts =
            policy().deferred_accept == Policy::deferred_accept_values::announced;
        now.waiting = (deferred_ && deferred_counts) || (poll.revents & POLLIN);
        now.amount = events_.counts() ? count(now) : -1;
        return now;
    }
    if (stream && (poll.revents & POLLERR)) {
        int error = 0;
        socklen_t size = sizeof error;
        ::getsockopt(fd_, SOL_SOCKET, SO_ERROR, &error, &size);
        note_error(error);
    }
    if ((poll.revents & (POLLIN | POLLERR)) || refusals_ != 0) {
        look_at_unread(now);
    } else {
        now.unread = Unread::none;
    }
    if (events_.counts()) {
        now.amount = count(now);
    }
    now.room = (poll.revents & POLLOUT) != 0;
    now.urgent = stream && (poll.revents & POLLPRI);
    now.reset = reset_;
    now.end = now.end || (stream && !reset_ && (poll.revents & POLLRDHUP));
    return now;
}

/// For Conditions::amount.
long Socket::count(const Conditions &now) const
{
    if (events_.phase() == Phase::listening) {
        return connections_waiting(fd_) + (deferred_ ? 1 : 0);
    }
    return now.unread == Unread::some ? amount_unread(fd_, type_ == SocketType::stream) : 0;
}

/// Behind the kernel's hang-up flags there may be data or not: a look at one byte tells.
void Socket::look_at_unread(Conditions &now)
{
    if (refusals_ != 0) {
        now.unread = Unread::some;
        return;
    }
    char byte = 0;
    const auto count = ::recv(fd_, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    if (count > 0 || (count == 0 && type_ != SocketType::stream)) {
        now.unread = Unread::some;
    } else if (count == 0) {
        now.unread = Unread::none;
        now.end = !reset_;
    } else if (errno == EAGAIN || errno == EINTR) {
        now.unread = Unread::none;
    } else if (type_ == SocketType::stream) {
        note_error(errno);
        now.unread = Unread::none;
    } else {
        now.refused = errno == ECONNREFUSED;
        note_error(errno);
        look_at_unread(now); // what lies behind the error
    }
    now.reset = reset_;
}

/// The kernel tells of an error once; Winsock remembers it.
void Socket::note_error(int errno_value)
{
    if (type_ == SocketType::stream) {
        reset_ = reset_ || ends_connection(errno_value);
    } else {
        collect_refusals();
    }
}

void Socket::deliver(const Notifications &notifications)
{
    if (registration_.event) {
        if (!notifications.empty()) {
            registration_.event->set();
        }
        return;
    }
    for (const Notification &notification : notifications) {
        // A destroyed window swallows its notifications; the socket lives on.
        const auto queue = compat::queue_of_window(registration_.window);
        if (!queue) {
            return;
        }
        MSG message{};
        message.hwnd = registration_.window;
        message.message = registration_.message;
        message.wParam = registration_.handle;
        message.lParam = static_cast<LPARAM>(static_cast<std::uint32_t>(notification.error) << 16 |
                                             notification.event);
        queue->post(message); // a full queue loses it, as on Windows
    }
}

/// A recv that got less than it asked for has taken everything: what comes later is told by the
/// kernel, and nobody need look whether there is more. That holds only where no other thread can
/// receive between the kernel's word and ours.
void Socket::note_received(const Result &result, std::size_t wanted, int flags)
{
    if (!readiness_ || !readiness_->context()) {
        return;
    }
    if (readiness_->context()->thread_id() != compat::current_thread_id()) {
        read_elsewhere_ = true;
    }
    const bool short_count = result && static_cast<std::size_t>(result.value) < wanted;
    const bool emptied = short_count || result.error == WSAEWOULDBLOCK;
    if (emptied && flags == 0 && !read_elsewhere_ && type_ == SocketType::stream) {
        readiness_->drained();
    }
}

/// A datagram socket has its address: what WSAEventSelect has held back is recorded (rule E15).
void Socket::note_bound()
{
    bound_ = true;
    if (type_ != SocketType::stream) {
        deliver(events_.bound(registration_.event ? look() : Conditions{}));
        rearm();
    }
}

void Socket::rearm()
{
    if (readiness_) {
        readiness_->want(events_.wanted());
    }
}

Socket::Selectable Socket::selectable()
{
    const Lock lock(mutex_);
    if (events_.phase() == Phase::connecting) {
        decide_connect();
    }
    Selectable state;
    const auto phase = events_.phase();
    state.failed = phase == Phase::failed;
    state.listening = phase == Phase::listening;
    state.refused = refusals_ != 0;
    state.closed = closed_;
    if (type_ != SocketType::stream || (phase != Phase::fresh && phase != Phase::failed)) {
        state.fd = fd_;
    }
    return state;
}

} // namespace winsock_shim
