// Sending and receiving.

#include "winsock_shim/shim/socket.hpp"

#include "winsock_shim/shim/address.hpp"
#include "winsock_shim/shim/errors.hpp"
#include "winsock_shim/shim/message_flags.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <utility>

#include "wsa/errors.h"

namespace winsock_shim {

namespace {

constexpr std::size_t most_buffers = 64;

/// The caller's buffers without their first `skip` bytes, as the kernel takes them.
class Pieces {
  public:
    Pieces(std::span<const Buffer> buffers, std::size_t skip)
    {
        for (const Buffer &buffer : buffers) {
            const std::size_t left_out = std::min(skip, buffer.size);
            skip -= left_out;
            if (buffer.size > left_out && count_ < most_buffers) {
                pieces_[count_++] = {buffer.data + left_out, buffer.size - left_out};
            }
        }
    }
    msghdr header()
    {
        msghdr header{};
        header.msg_iov = pieces_.data();
        header.msg_iovlen = count_;
        return header;
    }

  private:
    std::array<iovec, most_buffers> pieces_;
    std::size_t count_ = 0;
};

std::size_t total_size(std::span<const Buffer> buffers)
{
    std::size_t total = 0;
    for (const Buffer &buffer : buffers) {
        total += buffer.size;
    }
    return total;
}

bool has_null(std::span<const Buffer> buffers)
{
    return std::ranges::any_of(buffers, [](const Buffer &b) { return !b.data && b.size != 0; });
}

/// After a recv with MSG_OOB. Linux says EINVAL, and 0 once the connection has ended.
bool has_no_urgent_byte(ssize_t count)
{
    return count == 0 || (count < 0 && errno == EINVAL);
}

Outcome outcome_of(const Result &result)
{
    switch (result.error) {
    case 0:
        return Outcome::succeeded;
    case WSAEWOULDBLOCK:
        return Outcome::would_block;
    case WSAEFAULT:
        return Outcome::fault;
    default:
        return Outcome::failed;
    }
}

} // namespace

Result Socket::receive(std::span<const Buffer> buffers, int flags, void *from, int *from_length)
{
    Lock lock(mutex_);
    if (events_.phase() == Phase::connecting) {
        decide_connect();
    }
    const bool urgent = (flags & win::msg_oob) != 0;
    const bool whole = (flags & win::msg_waitall) != 0 && type_ == SocketType::stream;
    Result result;
    std::size_t done = 0;
    bool waited = false;
    for (;;) {
        result = try_receive(buffers, flags, done, waited, from, from_length);
        if (result) {
            done += static_cast<std::size_t>(result.value);
            const bool enough = !whole || result.value == 0 || done >= total_size(buffers);
            if (enough || non_blocking_) {
                result.value = static_cast<int>(done);
                break;
            }
        } else if (result.error != WSAEWOULDBLOCK || non_blocking_ ||
                   events_.phase() == Phase::connecting) {
            break;
        }
        const short readable = urgent ? POLLPRI : POLLIN;
        if (const int error = wait(lock, readable, options_.receive_timeout_ms, WSAEINVAL)) {
            result = Result::failed(error);
            break;
        }
        waited = true;
    }
    after_receive(result, buffers, flags);
    return result;
}

/// What a recv-family call re-enables, and what its result tells of the connection.
void Socket::after_receive(const Result &result, std::span<const Buffer> buffers, int flags)
{
    const bool urgent = (flags & win::msg_oob) != 0;
    const bool at_end = result && result.value == 0 && type_ == SocketType::stream &&
                        total_size(buffers) != 0 && !urgent;
    if (urgent && options_.oob_inline) {
        // There is no urgent byte to receive, so nothing is re-enabled.
    } else if (urgent) {
        events_.received_urgent(outcome_of(result));
    } else {
        events_.received(outcome_of(result));
    }
    if (registered() && (at_end || reset_)) {
        Conditions now;
        now.unread = at_end ? Unread::none : Unread::unknown;
        now.end = at_end && !reset_;
        now.reset = reset_;
        deliver(events_.update(now));
    }
    announce_refusals();
    note_received(result, total_size(buffers), flags);
    rearm();
}

/// The state's own answer to a recv, or 0: ask the kernel.
int Socket::cannot_receive(std::span<const Buffer> buffers, int flags) const
{
    if (refused_message_flags(flags)) {
        return WSAEOPNOTSUPP;
    }
    if (type_ != SocketType::stream) {
        const bool fails = policy().recv_unbound_udp == Policy::recv_unbound_udp_values::fails;
        if (!bound_ && fails) {
            return WSAEINVAL;
        }
    } else if (events_.phase() == Phase::connecting) {
        return policy().io_while_connecting == Policy::io_while_connecting_values::would_block
                   ? WSAEWOULDBLOCK
                   : WSAENOTCONN;
    } else if (events_.phase() != Phase::connected) {
        return WSAENOTCONN;
    }
    if (shut_receive_) {
        return WSAESHUTDOWN;
    }
    if (has_null(buffers)) {
        return WSAEFAULT;
    }
    if (reset_ && policy().reset_recv == Policy::reset_recv_values::fails) {
        return WSAECONNRESET;
    }
    if ((flags & win::msg_oob) && options_.oob_inline) {
        return WSAEINVAL;
    }
    return 0;
}

Result Socket::try_receive(std::span<const Buffer> buffers, int flags, std::size_t done,
                           bool waited, void *from, int *from_length)
{
    if (const int error = cannot_receive(buffers, flags)) {
        return Result::failed(error);
    }
    const bool stream = type_ == SocketType::stream;
    const int room = Address::windows_size(family_);
    const bool no_room = !stream && from && (!from_length || *from_length < room);
    if (no_room && policy().short_fromlen == Policy::short_fromlen_values::fails) {
        return Result::failed(WSAEFAULT); // the datagram stays
    }
    if (stream && total_size(buffers) == 0) { // something has to be there, though none is taken
        char byte = 0;
        const auto count = ::recv(fd_, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
        return count < 0 ? receive_failed(errno, waited) : Result{};
    }
    if (refusals_ != 0) {
        --refusals_;
        return Result::failed(WSAECONNRESET);
    }
    const int linux_flags = linux_message_flags(flags) | MSG_DONTWAIT;
    if (stream && buffers.size() == 1) { // the usual case; recv is the cheaper call
        const auto count = ::recv(fd_, buffers[0].data + done, buffers[0].size - done, linux_flags);
        if ((flags & win::msg_oob) && has_no_urgent_byte(count)) {
            return Result::failed(WSAEWOULDBLOCK);
        }
        return count < 0 ? receive_failed(errno, waited) : Result{static_cast<int>(count), 0};
    }
    Pieces pieces(buffers, done);
    msghdr header = pieces.header();
    Address peer;
    if (!stream && from) {
        header.msg_name = peer.data();
        header.msg_namelen = Address::capacity;
    }
    auto count = ::recvmsg(fd_, &header, linux_flags);
    if (count < 0 && passed_over(errno)) {
        if (refusals_ != 0) {
            --refusals_;
            return Result::failed(WSAECONNRESET);
        }
        count = ::recvmsg(fd_, &header, linux_flags);
    }
    if (stream && (flags & win::msg_oob) && has_no_urgent_byte(count)) {
        return Result::failed(WSAEWOULDBLOCK);
    }
    if (count < 0) {
        return receive_failed(errno, waited);
    }
    if (!stream && from) {
        peer.resize(header.msg_namelen);
        if (peer.to_windows(from, from_length) != 0 && from_length) {
            *from_length = -1; // as Wine has it
        }
    }
    if (!stream && (header.msg_flags & MSG_TRUNC)) {
        return Result::failed(WSAEMSGSIZE);
    }
    return {static_cast<int>(count), 0};
}

Result Socket::receive_failed(int errno_value, bool waited)
{
    if (errno_value == EAGAIN || errno_value == EINTR) {
        return Result::failed(WSAEWOULDBLOCK);
    }
    note_error(errno_value);
    if (type_ != SocketType::stream) {
        return Result::failed(wsa_error(errno_value, ErrorContext::datagram_receive));
    }
    if (reset_ && !waited && policy().reset_recv == Policy::reset_recv_values::ends) {
        return {};
    }
    return Result::failed(wsa_error(errno_value));
}

Result Socket::send(std::span<const Buffer> buffers, int flags, const void *to, int to_length)
{
    Lock lock(mutex_);
    if (events_.phase() == Phase::connecting) {
        decide_connect();
    }
    Result result;
    std::size_t done = 0;
    const std::size_t size = total_size(buffers);
    for (;;) {
        result = try_send(buffers, flags, done, to, to_length);
        if (result) {
            done += static_cast<std::size_t>(result.value);
            if (non_blocking_ || done >= size || type_ != SocketType::stream) {
                result.value = static_cast<int>(done);
                break;
            }
        } else if (result.error != WSAEWOULDBLOCK || non_blocking_ ||
                   events_.phase() == Phase::connecting) {
            break;
        }
        if (const int error = wait(lock, POLLOUT, options_.send_timeout_ms, WSAEINTR)) {
            result = done != 0 ? Result{static_cast<int>(done), 0} : Result::failed(error);
            break;
        }
    }
    if (!result) {
        events_.sent(outcome_of(result));
        if (registered() && (reset_ || result.error != WSAEWOULDBLOCK)) {
            deliver(events_.update(look()));
        }
        rearm();
    }
    return result;
}

/// The state's own answer to a send, or 0: ask the kernel.
int Socket::cannot_send(std::span<const Buffer> buffers, int flags, const void *to) const
{
    if (refused_message_flags(flags)) {
        return WSAEOPNOTSUPP;
    }
    if (type_ != SocketType::stream) {
        if (!to && !has_peer_) {
            return policy().send_unconnected_udp == Policy::send_unconnected_udp_values::invalid
                       ? WSAEINVAL
                       : WSAENOTCONN;
        }
    } else if (events_.phase() == Phase::connecting) {
        return policy().io_while_connecting == Policy::io_while_connecting_values::would_block
                   ? WSAEWOULDBLOCK
                   : WSAENOTCONN;
    } else if (events_.phase() != Phase::connected) {
        return policy().send_unconnected_tcp == Policy::send_unconnected_tcp_values::reset
                   ? WSAECONNRESET
                   : WSAENOTCONN;
    }
    if (shut_send_) {
        return WSAESHUTDOWN;
    }
    if (reset_) {
        return WSAECONNRESET;
    }
    return has_null(buffers) ? WSAEFAULT : 0;
}

Result Socket::try_send(std::span<const Buffer> buffers, int flags, std::size_t done,
                        const void *to, int to_length)
{
    if (const int error = cannot_send(buffers, flags, to)) {
        return Result::failed(error);
    }
    const bool stream = type_ == SocketType::stream;
    if (stream && total_size(buffers) == 0) {
        return {};
    }
    const int linux_flags = linux_message_flags(flags) | MSG_DONTWAIT | MSG_NOSIGNAL;
    ssize_t count = 0;
    if (stream && buffers.size() == 1) { // the usual case; send is the cheaper call
        count = ::send(fd_, buffers[0].data + done, buffers[0].size - done, linux_flags);
    } else {
        Pieces pieces(buffers, done);
        msghdr header = pieces.header();
        Address peer;
        if (!stream && to) {
            if (const int error = Address::from_windows(to, to_length, family_, peer)) {
                return Result::failed(error);
            }
            header.msg_name = peer.data();
            header.msg_namelen = peer.size();
        }
        count = ::sendmsg(fd_, &header, linux_flags);
        if (count < 0 && passed_over(errno)) { // an earlier one's failure is recv's to tell
            announce_refusals();
            count = ::sendmsg(fd_, &header, linux_flags);
        }
    }
    if (count >= 0) {
        if (!bound_) {
            note_bound(); // the first sendto binds
        }
        return {static_cast<int>(count), 0};
    }
    if (errno == EAGAIN || errno == EINTR) {
        return Result::failed(WSAEWOULDBLOCK);
    }
    const int error = errno;
    note_error(error);
    return Result::failed(
        wsa_error(error, stream ? ErrorContext::general : ErrorContext::datagram_send));
}

} // namespace winsock_shim
