// SRW locks and condition variables: each is one word of the program's.
#include "compat/kernel/futex.hpp"
#include "compat/kernel/text.hpp"
#include "compat/message/settle.hpp"

#include <winbase.h>

namespace compat {
namespace {

// An SRW lock: how many readers hold it, or that a writer does.
constexpr std::uint32_t writer = 0xFFFFFFFF;

bool try_exclusive(SRWLOCK &lock)
{
    std::uint32_t free = 0;
    return word_in(lock.Ptr).compare_exchange_strong(free, writer);
}

bool try_shared(SRWLOCK &lock)
{
    auto word = word_in(lock.Ptr);
    std::uint32_t readers = word;
    while (readers != writer)
        if (word.compare_exchange_weak(readers, readers + 1))
            return true;
    return false;
}

template <class Try>
void acquire(SRWLOCK &lock, Try attempt)
{
    while (!attempt(lock)) {
        const std::uint32_t held = word_in(lock.Ptr);
        if (held != 0)
            wait_while(lock.Ptr, held);
    }
}

/// A condition variable counts its wake-ups, so that none is lost between giving the lock up and
/// falling asleep.
template <class Release, class Acquire>
BOOL sleep(CONDITION_VARIABLE &condition, DWORD milliseconds, Release release, Acquire acquire)
{
    const std::uint32_t before = word_in(condition.Ptr);
    const auto deadline = deadline_in(milliseconds);
    release();
    settle();
    const bool woken = wait_while(condition.Ptr, before, deadline);
    acquire();
    return succeed_or(woken ? 0 : ERROR_TIMEOUT);
}

void wake(CONDITION_VARIABLE &condition, int most)
{
    ++word_in(condition.Ptr);
    compat::wake(condition.Ptr, most);
}

} // namespace
} // namespace compat

using namespace compat;

void WINAPI InitializeSRWLock(PSRWLOCK lock)
{
    lock->Ptr = nullptr;
}

void WINAPI AcquireSRWLockExclusive(PSRWLOCK lock)
{
    acquire(*lock, try_exclusive);
}

void WINAPI AcquireSRWLockShared(PSRWLOCK lock)
{
    acquire(*lock, try_shared);
}

BOOLEAN WINAPI TryAcquireSRWLockExclusive(PSRWLOCK lock)
{
    return try_exclusive(*lock);
}

BOOLEAN WINAPI TryAcquireSRWLockShared(PSRWLOCK lock)
{
    return try_shared(*lock);
}

void WINAPI ReleaseSRWLockExclusive(PSRWLOCK lock)
{
    word_in(lock->Ptr) = 0;
    compat::wake(lock->Ptr, everybody);
}

void WINAPI ReleaseSRWLockShared(PSRWLOCK lock)
{
    if (--word_in(lock->Ptr) == 0)
        compat::wake(lock->Ptr, everybody);
}

void WINAPI InitializeConditionVariable(PCONDITION_VARIABLE condition)
{
    condition->Ptr = nullptr;
}

BOOL WINAPI SleepConditionVariableCS(PCONDITION_VARIABLE condition, LPCRITICAL_SECTION section,
                                     DWORD milliseconds)
{
    return sleep(
        *condition, milliseconds, [&] { LeaveCriticalSection(section); },
        [&] { EnterCriticalSection(section); });
}

BOOL WINAPI SleepConditionVariableSRW(PCONDITION_VARIABLE condition, PSRWLOCK lock,
                                      DWORD milliseconds, ULONG flags)
{
    const bool shared = (flags & CONDITION_VARIABLE_LOCKMODE_SHARED) != 0;
    const auto release = shared ? ReleaseSRWLockShared : ReleaseSRWLockExclusive;
    const auto again = shared ? AcquireSRWLockShared : AcquireSRWLockExclusive;
    return sleep(
        *condition, milliseconds, [&] { release(lock); }, [&] { again(lock); });
}

void WINAPI WakeConditionVariable(PCONDITION_VARIABLE condition)
{
    wake(*condition, 1);
}

void WINAPI WakeAllConditionVariable(PCONDITION_VARIABLE condition)
{
    wake(*condition, everybody);
}
