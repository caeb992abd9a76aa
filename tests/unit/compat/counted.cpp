// Replaces operator new and epoll_wait by counting ones. In a file of its own, so that no compiler
// sees a pair of which it knows only one half.
#include "counted.hpp"

#include <cstdlib>
#include <new>
#include <sys/epoll.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace compat_test {

std::atomic<long> allocations{0};
std::atomic<long> epoll_waits{0};

} // namespace compat_test

// Asio's calls end up here because the program's own symbols come before the C library's.
extern "C" int epoll_wait(int epoll, epoll_event *events, int most, int milliseconds)
{
    ++compat_test::epoll_waits;
    return static_cast<int>(
        ::syscall(SYS_epoll_pwait, epoll, events, most, milliseconds, nullptr, 0));
}

void *operator new(std::size_t size)
{
    ++compat_test::allocations;
    if (void *const memory = std::malloc(size ? size : 1))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}
