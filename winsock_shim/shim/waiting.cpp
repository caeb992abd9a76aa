#include "winsock_shim/shim/waiting.hpp"

#include "winsock_shim/shim/socket.hpp"

#include <cstdint>

#include <sys/eventfd.h>
#include <unistd.h>

namespace winsock_shim {

Waiter &Waiter::of_this_thread()
{
    static thread_local Waiter waiter;
    return waiter;
}

Waiter::Waiter() : fd_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

Waiter::~Waiter()
{
    if (fd_ >= 0) {
        ::close(fd_);
    }
}

void Waiter::wake()
{
    woken_ = true;
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(fd_, &one, sizeof one);
}

void Waiter::forget_wakes()
{
    std::uint64_t count = 0;
    if (woken_.exchange(false)) {
        [[maybe_unused]] const auto taken = ::read(fd_, &count, sizeof count);
    }
}

Waiting::~Waiting()
{
    for (Socket *const socket : sockets_) {
        socket->end_waiting(waiter_);
    }
}

void Waiting::add(Socket &socket)
{
    sockets_.push_back(&socket);
    too_late_ = !socket.begin_waiting(waiter_) || too_late_;
}

} // namespace winsock_shim
