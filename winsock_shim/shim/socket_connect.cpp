// Connections: connect with its outcome, and accept.

#include "winsock_shim/shim/socket.hpp"

#include "winsock_shim/shim/address.hpp"
#include "winsock_shim/shim/errors.hpp"
#include "winsock_shim/shim/readiness.hpp"

#include <array>
#include <cerrno>
#include <chrono>
#include <poll.h>
#include <sys/socket.h>
#include <utility>

#include "wsa/errors.h"

namespace winsock_shim {

namespace {

// What a WSAAccept condition answers (Microsoft's CF_ACCEPT and CF_DEFER).
constexpr int condition_accept = 0;
constexpr int condition_defer = 2;

/// Forgets a failed attempt or a datagram socket's peer.
void disconnect(int fd)
{
    sockaddr none{};
    none.sa_family = AF_UNSPEC;
    ::connect(fd, &none, sizeof none);
}

} // namespace

Result Socket::connect(const void *name, int length)
{
    Lock lock(mutex_);
    if (context_ != Context::complete) {
        return Result::failed(WSAEINVAL);
    }
    const Result begun = begin_connect(name, length);
    if (!begun || type_ != SocketType::stream) {
        return begun;
    }
    return non_blocking_ ? Result::failed(WSAEWOULDBLOCK) : finish_connect(lock);
}

/// A stream is connecting afterwards, a datagram socket has its peer.
Result Socket::begin_connect(const void *name, int length)
{
    const bool stream = type_ == SocketType::stream;
    if (events_.phase() == Phase::connecting && !decide_connect()) {
        return Result::failed(WSAEALREADY);
    }
    if (events_.phase() == Phase::listening || !accepting_.expired()) {
        return Result::failed(WSAEINVAL);
    }
    if (stream && events_.phase() == Phase::connected) {
        return Result::failed(WSAEISCONN);
    }
    Address address;
    if (const int error = Address::from_windows(name, length, family_, address)) {
        const bool checked =
            policy().connect_bad_address == Policy::connect_bad_address_values::checked;
        return Result::failed(checked || !name ? error : WSAEADDRNOTAVAIL);
    }
    if (stream && address.is_wildcard() &&
        policy().connect_any_address == Policy::connect_any_address_values::fails) {
        return Result::failed(WSAEADDRNOTAVAIL);
    }
    if (stream && address.port() == 0 &&
        policy().connect_port_0 == Policy::connect_port_0_values::fails) {
        return Result::failed(WSAEADDRNOTAVAIL);
    }
    if (retry_aborts_) {
        retry_aborts_ = false;
        return Result::failed(WSAECONNABORTED);
    }
    if (!stream && address.is_wildcard()) {
        disconnect(fd_);
        has_peer_ = false;
        return {};
    }
    int status = 0;
    do {
        status = ::connect(fd_, address.data(), address.size());
    } while (status < 0 && errno == EINTR);
    if (status < 0 && errno != EINPROGRESS) {
        return Result::failed(wsa_error(errno));
    }
    bound_ = true;
    if (!stream) {
        has_peer_ = true;
        deliver(events_.peer_set());
        if (registration_.event) {
            deliver(events_.update(look())); // it is bound now
        }
        rearm();
        return {};
    }
    events_.connecting();
    rearm();
    return {};
}

Result Socket::finish_connect(Lock &lock)
{
    while (!decide_connect()) {
        if (const int error = wait(lock, POLLOUT, 0, WSAEINTR)) {
            return Result::failed(error);
        }
    }
    if (events_.phase() == Phase::failed) {
        return Result::failed(options_.connect_error);
    }
    return {};
}

/// Whether the attempt is over; if so its outcome is reported and kept for SO_ERROR.
bool Socket::decide_connect()
{
    pollfd poll{fd_, POLLOUT, 0};
    if (::poll(&poll, 1, 0) <= 0) {
        return false;
    }
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(fd_, SOL_SOCKET, SO_ERROR, &error, &size);
    options_.connect_error = error == 0 ? 0 : wsa_error(error);
    if (error == 0) {
        options_.connected_at = std::chrono::steady_clock::now();
        Conditions connected;
        connected.room = true; // FD_WRITE comes before what may have arrived already
        deliver(events_.connect_decided(0, connected));
        deliver(events_.update(look()));
    } else {
        disconnect(fd_); // so that the same descriptor can try again
        const Notifications outcome = events_.connect_decided(options_.connect_error, {});
        if (!failed_silently_) {
            deliver(outcome);
        }
        retry_aborts_ = policy().connect_retry == Policy::connect_retry_values::aborted;
        failed_silently_ = retry_aborts_;
    }
    end_connect_operation();
    rearm();
    return true;
}

Result Socket::accept(void *name, int *length, const Condition &condition,
                      std::shared_ptr<Socket> &child)
{
    Lock lock(mutex_);
    if (type_ != SocketType::stream) {
        return Result::failed(WSAEOPNOTSUPP);
    }
    if (events_.phase() != Phase::listening) {
        return Result::failed(WSAEINVAL);
    }
    const bool no_room = name && (!length || *length < Address::windows_size(family_));
    const bool loses = policy().accept_fault == Policy::accept_fault_values::loses;
    Result result = no_room && !loses ? Result{} : take_connection(lock, child);
    if (no_room && result) {
        child.reset();
        result = Result::failed(WSAEFAULT);
    }
    Outcome outcome = result ? Outcome::succeeded : Outcome::failed;
    if (result && condition) {
        lock.unlock();
        const int verdict = ask(condition, *child);
        lock.lock();
        if (verdict == condition_defer) {
            deferred_ = std::exchange(child, nullptr);
            outcome = Outcome::deferred;
            result = Result::failed(WSATRY_AGAIN);
        } else if (verdict != condition_accept) {
            child->reject();
            child.reset();
            result = Result::failed(WSAECONNREFUSED);
        }
    }
    events_.accepted(outcome);
    rearm();
    if (!result) {
        return result;
    }
    if (name) {
        child->peer_name(name, length);
    }
    child->options_ = options_.inherited();
    child->options_.connected_at = std::chrono::steady_clock::now();
    child->non_blocking_ = non_blocking_;
    child->events_ = events_.accepted_child();
    child->registration_ = registration_;
    return {};
}

Result Socket::take_connection(Lock &lock, std::shared_ptr<Socket> &child)
{
    for (;;) {
        if (operations_pending()) {
            run_operations(); // AcceptEx was first
        }
        if (deferred_) {
            child = std::exchange(deferred_, nullptr);
            return {};
        }
        const int fd = ::accept4(fd_, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd >= 0) {
            child = std::make_shared<Socket>(fd, family_, type_, protocol_);
            child->bound_ = true;
            return {};
        }
        if (errno == EAGAIN && non_blocking_) {
            return Result::failed(WSAEWOULDBLOCK);
        }
        if (errno == EAGAIN) {
            if (const int error = wait(lock, POLLIN, 0, WSA_OPERATION_ABORTED)) {
                return Result::failed(error);
            }
        } else if (errno != EINTR) {
            return Result::failed(wsa_error(errno));
        }
    }
}

int Socket::ask(const Condition &condition, Socket &child)
{
    std::array<char, Address::capacity> caller;
    std::array<char, Address::capacity> callee;
    int caller_size = Address::capacity;
    int callee_size = Address::capacity;
    child.peer_name(caller.data(), &caller_size);
    child.local_name(callee.data(), &callee_size);
    return condition({caller.data(), static_cast<std::size_t>(caller_size)},
                     {callee.data(), static_cast<std::size_t>(callee_size)});
}

/// CF_REJECT: the client is refused, as far as a connection that the kernel has made can be.
void Socket::reject()
{
    if (policy().rejected_client == Policy::rejected_client_values::reset) {
        const ::linger at_once{1, 0};
        ::setsockopt(fd_, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    }
}

/// The listener's registration goes on under the child's own handle value.
void Socket::start_as_child(std::uintptr_t handle)
{
    const Lock lock(mutex_);
    registration_.handle = handle;
    wait_on(context_of_registration());
    deliver(events_.update(look()));
    rearm();
}

} // namespace winsock_shim
