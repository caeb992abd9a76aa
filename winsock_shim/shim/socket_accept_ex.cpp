// AcceptEx: connections that are taken as they come, into sockets that exist already.
//
// The listener keeps the operations and locks itself before the socket that is to become the
// connection, never the other way round.

#include "winsock_shim/shim/socket.hpp"

#include "winsock_shim/shim/accept_addresses.hpp"
#include "winsock_shim/shim/address.hpp"
#include "winsock_shim/shim/overlapped.hpp"
#include "winsock_shim/shim/readiness.hpp"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

#include <winerror.h>

namespace winsock_shim {

namespace {

bool arguments_checked()
{
    return policy().accept_ex_arguments == Policy::accept_ex_arguments_values::checked;
}

/// One address of a connection into its part of the output buffer.
bool write_address(const AcceptBuffer &buffer, std::size_t offset, std::size_t room, int fd,
                   int (*ask)(int, sockaddr *, socklen_t *))
{
    Address address;
    socklen_t size = Address::capacity;
    if (ask(fd, address.data(), &size) < 0) {
        return true; // it is gone already; there is no address to tell
    }
    address.resize(size);
    int length = static_cast<int>(room) - static_cast<int>(address_header);
    if (address.to_windows(buffer.data + offset + address_header, &length) != 0) {
        return false;
    }
    std::memcpy(buffer.data + offset, &length, address_header);
    return true;
}

bool write_addresses(const AcceptBuffer &buffer, int fd)
{
    const bool local =
        buffer.local_size == 0 ||
        write_address(buffer, buffer.receive_size, buffer.local_size, fd, ::getsockname);
    return write_address(buffer, buffer.receive_size + buffer.local_size, buffer.remote_size, fd,
                         ::getpeername) &&
           local;
}

/// As documented; a local address of size 0 is not asked for.
bool has_room(const AcceptBuffer &buffer, int family)
{
    const auto needed = static_cast<std::size_t>(Address::windows_size(family)) + address_reserve;
    return buffer.remote_size >= needed && (buffer.local_size >= needed || buffer.local_size == 0);
}

} // namespace

Result Socket::accept_into(const std::shared_ptr<Socket> &acceptor, Operation operation)
{
    const Lock lock(mutex_);
    operation.begin();
    if (const int error = cannot_accept_into(acceptor, operation)) {
        return Result::failed(error);
    }
    operation.acceptor = acceptor;
    operation.listener = this;
    operations().accepts.push_back(std::move(operation));
    run_operations();
    rearm();
    return Result::failed(WSA_IO_PENDING);
}

int Socket::cannot_accept_into(const std::shared_ptr<Socket> &acceptor, const Operation &operation)
{
    if (!operation.accept.data) {
        return arguments_checked() ? WSAEFAULT : WSAEINVAL;
    }
    if (operation.accept.remote_size == 0) {
        return WSAEFAULT;
    }
    if (!acceptor) {
        return WSAENOTSOCK;
    }
    if (acceptor.get() == this || (arguments_checked() && events_.phase() != Phase::listening)) {
        return WSAEINVAL;
    }
    const Lock lock(acceptor->mutex_);
    return acceptor->reserve_for(shared_from_this());
}

int Socket::reserve_for(const std::shared_ptr<Socket> &listener)
{
    const bool fresh =
        type_ == SocketType::stream && events_.phase() == Phase::fresh && !bound_ && !closed_;
    if (!accepting_.expired() || (arguments_checked() && !fresh)) {
        return WSAEINVAL;
    }
    accepting_ = listener;
    return 0;
}

void Socket::run_accepts()
{
    std::deque<Operation> &accepts = operations().accepts;
    while (!accepts.empty() && events_.phase() == Phase::listening && connection_waits()) {
        Operation next = std::move(accepts.front());
        accepts.pop_front();
        if (arguments_checked() && !has_room(next.accept, family_)) {
            const Lock lock(next.acceptor->mutex_);
            next.acceptor->accepting_.reset();
            next.end(Result::failed(ERROR_INSUFFICIENT_BUFFER)); // the connection stays
            continue;
        }
        const int fd = take_descriptor();
        if (fd < 0) {
            accepts.push_front(std::move(next));
            break;
        }
        hand_over(std::move(next), fd);
        events_.accepted(Outcome::succeeded); // it re-enables FD_ACCEPT as accept does (S13)
    }
}

bool Socket::connection_waits() const
{
    pollfd poll{fd_, POLLIN, 0};
    return deferred_ || (::poll(&poll, 1, 0) > 0 && (poll.revents & POLLIN));
}

int Socket::take_descriptor()
{
    if (deferred_) {
        const auto deferred = std::exchange(deferred_, nullptr);
        return ::fcntl(deferred->fd_, F_DUPFD_CLOEXEC, 0);
    }
    return ::accept4(fd_, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

/// The operation ends now, or when the first data has come.
void Socket::hand_over(Operation operation, int fd)
{
    const auto acceptor = std::exchange(operation.acceptor, nullptr);
    const Lock lock(acceptor->mutex_);
    acceptor->accepting_.reset();
    if (acceptor->closed_) {
        ::close(fd);
        operation.end(Result::failed(WSA_OPERATION_ABORTED));
        return;
    }
    const bool fits = write_addresses(operation.accept, fd);
    acceptor->adopt(fd);
    if (!fits || operation.accept.receive_size == 0) {
        operation.end(fits ? Result{} : Result::failed(ERROR_INSUFFICIENT_BUFFER));
        return;
    }
    operation.buffers = {{operation.accept.data, operation.accept.receive_size}};
    std::erase_if(operations_->handed_on, [](const auto &older) { return older.expired(); });
    operations_->handed_on.emplace_back(acceptor);
    acceptor->operations().receives.push_back(std::move(operation));
    acceptor->run_operations();
}

/// Becomes the connection behind `fd`. A registration that was there is told nothing of it: the
/// program has to register anew (rule A24).
void Socket::adopt(int fd)
{
    copy_options(fd_, fd, options_);
    if (readiness_) {
        readiness_->stop();
        readiness_.reset();
    }
    ::dup3(fd, fd_, O_CLOEXEC);
    ::close(fd);
    events_ = NetworkEvents(NetworkEvents::Kind::stream, policy()).accepted_child();
    options_.connected_at = std::chrono::steady_clock::now();
    bound_ = true;
    context_ = policy().update_context == Policy::update_context_values::needed ? Context::accepted
                                                                                : Context::complete;
}

Result Socket::update_accept_context(Socket *listener)
{
    if (policy().update_context == Policy::update_context_values::not_needed) {
        return {};
    }
    if (!listener) {
        return Result::failed(WSAENOTSOCK);
    }
    SocketOptions options;
    {
        const Lock lock(listener->mutex_);
        options = listener->options_.inherited();
    }
    const Lock lock(mutex_);
    if (context_ != Context::accepted) {
        return Result::failed(WSAEINVAL);
    }
    options.connected_at = options_.connected_at;
    options_ = options;
    copy_options(listener->fd_, fd_, options_);
    context_ = Context::complete;
    return {};
}

/// What was handed on belongs to the listener still: CancelIo there, and its end, end it.
bool Socket::abort_handed_on(const Chosen &chosen)
{
    bool any = false;
    for (const std::weak_ptr<Socket> &handed : operations_->handed_on) {
        if (const auto acceptor = handed.lock()) {
            const Lock lock(acceptor->mutex_);
            any = acceptor->abort_operations([&](const Operation &operation) {
                return operation.listener == this && chosen(operation);
            }) || any;
        }
    }
    return any;
}

/// This socket is closed: the AcceptEx that was to use it ends.
void Socket::withdraw()
{
    std::shared_ptr<Socket> listener;
    {
        const Lock lock(mutex_);
        listener = accepting_.lock();
    }
    if (listener) {
        const Lock lock(listener->mutex_);
        listener->abort_operations(
            [&](const Operation &operation) { return operation.acceptor.get() == this; });
    }
}

} // namespace winsock_shim
