// Waiting for a word of the program's memory to change: what its small locks are made of.
#pragma once

#include "compat/kernel/time.hpp"

#include <atomic>
#include <cerrno>
#include <cstdint>
#include <ctime>
#include <linux/futex.h>
#include <optional>
#include <sys/syscall.h>
#include <unistd.h>

namespace compat {

/// The word in a lock of the program's: the low half of its pointer.
inline std::atomic_ref<std::uint32_t> word_in(void *&pointer)
{
    return std::atomic_ref<std::uint32_t>(reinterpret_cast<std::uint32_t &>(pointer));
}

/// Blocks as long as the word is `expected`, perhaps less long. False: the deadline has passed.
inline bool wait_while(void *&pointer, std::uint32_t expected,
                       const std::optional<SteadyTime> &deadline = std::nullopt)
{
    std::timespec end{};
    if (deadline) {
        using namespace std::chrono;
        const auto since_start = deadline->time_since_epoch();
        const auto whole = duration_cast<seconds>(since_start);
        end = {whole.count(), duration_cast<nanoseconds>(since_start - whole).count()};
    }
    const long result = ::syscall(SYS_futex, &pointer, FUTEX_WAIT_BITSET_PRIVATE, expected,
                                  deadline ? &end : nullptr, nullptr, FUTEX_BITSET_MATCH_ANY);
    return result == 0 || errno != ETIMEDOUT;
}

inline void wake(void *&pointer, int most)
{
    ::syscall(SYS_futex, &pointer, FUTEX_WAKE_PRIVATE, most, nullptr, nullptr, 0);
}

inline constexpr int everybody = 0x7FFFFFFF;

} // namespace compat
