#include "bench/load/connection.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <string>
#include <system_error>

namespace load {
namespace {

[[noreturn]] void fail(const char *what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

// For connect and the last recv, which are the only calls that block.
void limit_blocking(int fd, Connection::Clock::duration patience)
{
    using namespace std::chrono;
    const auto microseconds_left = std::max(1L, duration_cast<microseconds>(patience).count());
    const timeval limit{.tv_sec = microseconds_left / 1'000'000,
                        .tv_usec = microseconds_left % 1'000'000};
    if (::setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit) != 0 ||
        ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit) != 0) {
        fail("setsockopt SO_RCVTIMEO");
    }
}

} // namespace

Connection::Connection(std::uint16_t port, std::size_t index, std::size_t message_size,
                       Clock::duration patience)
    : fd_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)),
      index_(index),
      message_(message_size),
      echo_(message_size)
{
    if (fd_ < 0) {
        fail("socket");
    }
    const int on = 1;
    ::setsockopt(fd_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    limit_blocking(fd_, patience);
    // No bind: an ephemeral port may then serve several servers at once, and while it is in
    // TIME_WAIT towards one of them it is free for the others.
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    if (::connect(fd_, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        const int error = errno;
        ::close(fd_);
        throw std::system_error(error, std::generic_category(), "connect");
    }
    for (std::size_t i = 0; i < message_size; ++i) {
        message_[i] = static_cast<char>(i * 31 + index);
    }
    std::memcpy(message_.data() + sizeof sequence_, &index_, sizeof index_);
}

Connection::~Connection()
{
    ::close(fd_);
}

void Connection::send_message(Clock::time_point now)
{
    ++sequence_;
    std::memcpy(message_.data(), &sequence_, sizeof sequence_);
    received_ = 0;
    sent_at_ = now;
    // One small message always fits the empty send buffer.
    const ssize_t n = ::send(fd_, message_.data(), message_.size(), MSG_NOSIGNAL);
    if (n < 0) {
        fail("send");
    }
    if (static_cast<std::size_t>(n) != message_.size()) {
        throw std::runtime_error("send took only a part of a message");
    }
}

bool Connection::receive()
{
    const ssize_t n = ::recv(fd_, echo_.data() + received_, echo_.size() - received_, MSG_DONTWAIT);
    if (n < 0) {
        if (errno == EAGAIN) {
            return false;
        }
        fail("recv");
    }
    if (n == 0) {
        throw std::runtime_error("connection " + std::to_string(index_) +
                                 ": the server closed it after " + std::to_string(sequence_) +
                                 " messages");
    }
    received_ += static_cast<std::size_t>(n);
    if (received_ < echo_.size()) {
        return false;
    }
    if (echo_ != message_) {
        throw std::runtime_error("connection " + std::to_string(index_) + ": the echo of message " +
                                 std::to_string(sequence_) + " differs from what was sent");
    }
    return true;
}

void Connection::finish(Clock::duration patience)
{
    limit_blocking(fd_, patience);
    if (::shutdown(fd_, SHUT_WR) != 0) {
        fail("shutdown");
    }
    char byte = 0;
    const ssize_t n = ::recv(fd_, &byte, 1, 0);
    if (n < 0) {
        fail("recv after shutdown");
    }
    if (n > 0) {
        throw std::runtime_error("connection " + std::to_string(index_) +
                                 ": more came back than was sent");
    }
}

} // namespace load
