/* The Interlocked functions: sequentially consistent, any thread. They return the new value for
 * Increment and Decrement and the former one for the rest. */
#pragma once

#include <winnt.h>

_COMPAT_BEGIN_C

static __inline__ LONG InterlockedIncrement(LONG volatile *addend)
{
    return __atomic_add_fetch(addend, 1, __ATOMIC_SEQ_CST);
}

static __inline__ LONG InterlockedDecrement(LONG volatile *addend)
{
    return __atomic_sub_fetch(addend, 1, __ATOMIC_SEQ_CST);
}

static __inline__ LONG InterlockedExchange(LONG volatile *target, LONG value)
{
    return __atomic_exchange_n(target, value, __ATOMIC_SEQ_CST);
}

static __inline__ LONG InterlockedExchangeAdd(LONG volatile *addend, LONG value)
{
    return __atomic_fetch_add(addend, value, __ATOMIC_SEQ_CST);
}

static __inline__ LONG InterlockedCompareExchange(LONG volatile *target, LONG value, LONG expected)
{
    __atomic_compare_exchange_n(target, &expected, value, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    return expected;
}

static __inline__ LONG InterlockedAnd(LONG volatile *target, LONG value)
{
    return __atomic_fetch_and(target, value, __ATOMIC_SEQ_CST);
}

static __inline__ LONG InterlockedOr(LONG volatile *target, LONG value)
{
    return __atomic_fetch_or(target, value, __ATOMIC_SEQ_CST);
}

static __inline__ LONG InterlockedXor(LONG volatile *target, LONG value)
{
    return __atomic_fetch_xor(target, value, __ATOMIC_SEQ_CST);
}

static __inline__ LONGLONG InterlockedIncrement64(LONGLONG volatile *addend)
{
    return __atomic_add_fetch(addend, 1, __ATOMIC_SEQ_CST);
}

static __inline__ LONGLONG InterlockedDecrement64(LONGLONG volatile *addend)
{
    return __atomic_sub_fetch(addend, 1, __ATOMIC_SEQ_CST);
}

static __inline__ LONGLONG InterlockedExchange64(LONGLONG volatile *target, LONGLONG value)
{
    return __atomic_exchange_n(target, value, __ATOMIC_SEQ_CST);
}

static __inline__ LONGLONG InterlockedExchangeAdd64(LONGLONG volatile *addend, LONGLONG value)
{
    return __atomic_fetch_add(addend, value, __ATOMIC_SEQ_CST);
}

/* The one that returns the new value. */
static __inline__ LONGLONG InterlockedAdd64(LONGLONG volatile *addend, LONGLONG value)
{
    return __atomic_add_fetch(addend, value, __ATOMIC_SEQ_CST);
}

static __inline__ LONGLONG InterlockedCompareExchange64(LONGLONG volatile *target, LONGLONG value,
                                                        LONGLONG expected)
{
    __atomic_compare_exchange_n(target, &expected, value, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    return expected;
}

static __inline__ PVOID InterlockedExchangePointer(PVOID volatile *target, PVOID value)
{
    return __atomic_exchange_n(target, value, __ATOMIC_SEQ_CST);
}

static __inline__ PVOID InterlockedCompareExchangePointer(PVOID volatile *target, PVOID value,
                                                          PVOID expected)
{
    __atomic_compare_exchange_n(target, &expected, value, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    return expected;
}

static __inline__ void MemoryBarrier(void)
{
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
}

_COMPAT_END_C
