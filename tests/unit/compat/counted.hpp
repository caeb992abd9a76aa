// Counts of what the whole test program does.
#pragma once

#include <atomic>

namespace compat_test {

extern std::atomic<long> allocations; // by operator new
extern std::atomic<long> epoll_waits;

} // namespace compat_test
