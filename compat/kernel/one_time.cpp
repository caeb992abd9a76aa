// One-time initialisation. The word is what the initialiser hands on, aligned to 4 bytes, with the
// state in the bits below.
#include "compat/kernel/futex.hpp"
#include "compat/kernel/text.hpp"

#include <winbase.h>

namespace compat {
namespace {

enum Once : std::uintptr_t { not_done, under_way, done, under_way_by_several };
constexpr std::uintptr_t state_bits = 3;

std::atomic_ref<void *> whole(INIT_ONCE &once)
{
    return std::atomic_ref<void *>(once.Ptr);
}

std::uintptr_t number(const void *word)
{
    return reinterpret_cast<std::uintptr_t>(word);
}

void *word_of(std::uintptr_t value)
{
    return reinterpret_cast<void *>(value); // NOLINT(performance-no-int-to-ptr)
}

void give(LPVOID *context, const void *word)
{
    if (context)
        *context = word_of(number(word) & ~state_bits);
}

/// True: this thread is to initialise; false: it is done. Waits for another one that is at it.
bool begin(INIT_ONCE &once, LPVOID *context)
{
    for (;;) {
        void *now = nullptr;
        if (whole(once).compare_exchange_strong(now, word_of(under_way)))
            return true;
        if ((number(now) & state_bits) == done) {
            give(context, now);
            return false;
        }
        wait_while(once.Ptr, under_way);
    }
}

/// The same where several may initialise at once, and the first one that is ready wins.
DWORD begin_with_others(INIT_ONCE &once, LPVOID *context, bool &is_to_do)
{
    void *now = nullptr;
    if (!whole(once).compare_exchange_strong(now, word_of(under_way_by_several)) &&
        number(now) == under_way)
        return ERROR_INVALID_PARAMETER; // by one alone
    is_to_do = (number(now) & state_bits) != done;
    if (!is_to_do)
        give(context, now);
    return 0;
}

DWORD end(INIT_ONCE &once, std::uintptr_t from, void *to)
{
    void *now = word_of(from);
    if (!whole(once).compare_exchange_strong(now, to))
        return ERROR_GEN_FAILURE;
    compat::wake(once.Ptr, everybody);
    return 0;
}

void *done_with(const void *context)
{
    return word_of((number(context) & ~state_bits) | done);
}

} // namespace
} // namespace compat

using namespace compat;

void WINAPI InitOnceInitialize(PINIT_ONCE once)
{
    once->Ptr = nullptr;
}

BOOL WINAPI InitOnceExecuteOnce(PINIT_ONCE once, PINIT_ONCE_FN function, PVOID parameter,
                                LPVOID *context)
{
    if (!begin(*once, context))
        return TRUE;
    void *result = nullptr;
    const BOOL succeeded = function(once, parameter, &result);
    end(*once, under_way, succeeded ? done_with(result) : nullptr);
    if (succeeded && context)
        *context = result;
    return succeeded;
}

BOOL WINAPI InitOnceBeginInitialize(PINIT_ONCE once, DWORD flags, PBOOL pending, LPVOID *context)
{
    bool is_to_do = false;
    if (flags == INIT_ONCE_CHECK_ONLY) {
        const void *const now = whole(*once);
        if ((number(now) & state_bits) != done)
            return succeed_or(ERROR_GEN_FAILURE);
        give(context, now);
    } else if (flags == INIT_ONCE_ASYNC) {
        if (const DWORD error = begin_with_others(*once, context, is_to_do))
            return succeed_or(error);
    } else if (flags == 0) {
        if (number(whole(*once)) == under_way_by_several)
            return succeed_or(ERROR_INVALID_PARAMETER);
        is_to_do = begin(*once, context);
    } else {
        return succeed_or(ERROR_INVALID_PARAMETER);
    }
    *pending = is_to_do;
    return TRUE;
}

BOOL WINAPI InitOnceComplete(PINIT_ONCE once, DWORD flags, LPVOID context)
{
    const bool failed = (flags & INIT_ONCE_INIT_FAILED) != 0;
    const bool with_others = (flags & INIT_ONCE_ASYNC) != 0;
    if ((flags & ~(INIT_ONCE_INIT_FAILED | INIT_ONCE_ASYNC)) != 0 || (failed && with_others) ||
        (failed && context) || (number(context) & state_bits) != 0)
        return succeed_or(ERROR_INVALID_PARAMETER);
    return succeed_or(end(*once, with_others ? under_way_by_several : under_way,
                          failed ? nullptr : done_with(context)));
}
