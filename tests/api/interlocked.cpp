// The Interlocked functions: which value each of them returns.

#include "support.hpp"

using namespace conformance;

CASE("interlocked.words",
     "A word of 32 bits: the new value for Increment and Decrement, else the "
     "former one",
     "")
{
    LONG word = 5;
    STEP(InterlockedIncrement(&word), "6");
    STEP(InterlockedDecrement(&word), "5");
    STEP(InterlockedExchange(&word, 8), "5");
    STEP(InterlockedExchangeAdd(&word, -2), "8");
    STEP(InterlockedCompareExchange(&word, 1, 7), "6");
    STEP(InterlockedCompareExchange(&word, 12, 6), "6");
    STEP(InterlockedAnd(&word, 10), "12");
    STEP(InterlockedOr(&word, 3), "8");
    STEP(InterlockedXor(&word, 1), "11");
    STEP(word, "10");
}

CASE("interlocked.long_words", "The same for 64 bits; Add64 returns the new value", "")
{
    LONGLONG word = 0xFFFFFFFF;
    STEP(InterlockedIncrement64(&word), "4294967296");
    STEP(InterlockedDecrement64(&word), "4294967295");
    STEP(InterlockedExchangeAdd64(&word, 1), "4294967295");
    STEP(InterlockedAdd64(&word, 1), "4294967297");
    STEP(InterlockedExchange64(&word, 3), "4294967297");
    STEP(InterlockedCompareExchange64(&word, 4, 3), "3");
    STEP(InterlockedCompareExchange64(&word, 5, 3), "4");
    STEP(word, "4");
}

CASE("interlocked.pointers", "The same for pointers; barriers order what lies around them", "")
{
    int a = 0, b = 0;
    PVOID pointer = &a;
    STEP(InterlockedExchangePointer(&pointer, &b) == &a, "yes");
    STEP(InterlockedCompareExchangePointer(&pointer, &a, &a) == &b, "yes");
    STEP(InterlockedCompareExchangePointer(&pointer, &a, &b) == &b, "yes");
    STEP(pointer == &a, "yes");
    DO(MemoryBarrier());
}
