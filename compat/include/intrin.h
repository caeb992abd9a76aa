/* Microsoft's intrinsics for x64 that are no function of another header: the compiler's own
 * vectors, and these. Microsoft: "x64 (amd64) intrinsics list". */
#pragma once

#include <ms/dialect.h>
#include <ms/integers.h>

#include <emmintrin.h>

/* Beyond these no access to memory is moved by the compiler. */
#define _ReadBarrier() __asm__ __volatile__("" : : : "memory")
#define _WriteBarrier() __asm__ __volatile__("" : : : "memory")
#define _ReadWriteBarrier() __asm__ __volatile__("" : : : "memory")

static __inline__ void __nop(void)
{
    __asm__ __volatile__("nop");
}

#if !_COMPAT_IS_BUILTIN(__rdtsc)
static __inline__ unsigned __int64 __rdtsc(void)
{
    return __builtin_ia32_rdtsc();
}
#endif

/* EAX, EBX, ECX and EDX for a leaf and its part. */
static __inline__ void __cpuidex(int registers[4], int leaf, int part)
{
    __asm__ __volatile__("cpuid"
                         : "=a"(registers[0]), "=b"(registers[1]), "=c"(registers[2]),
                           "=d"(registers[3])
                         : "a"(leaf), "c"(part));
}

static __inline__ void __cpuid(int registers[4], int leaf)
{
    __cpuidex(registers, leaf, 0);
}

/* The number of the lowest or highest bit that is set; 0, and `index` as it was, where none is.
 * Macros, for clang lets nobody define its own ones. */
#define _BitScanForward _compat_bit_scan_forward
#define _BitScanReverse _compat_bit_scan_reverse
#define _BitScanForward64 _compat_bit_scan_forward64
#define _BitScanReverse64 _compat_bit_scan_reverse64

static __inline__ unsigned char _compat_bit_scan_forward(ULONG *index, ULONG mask)
{
    if (mask)
        *index = (ULONG)__builtin_ctz(mask);
    return mask != 0;
}

static __inline__ unsigned char _compat_bit_scan_reverse(ULONG *index, ULONG mask)
{
    if (mask)
        *index = 31 - (ULONG)__builtin_clz(mask);
    return mask != 0;
}

static __inline__ unsigned char _compat_bit_scan_forward64(ULONG *index, unsigned __int64 mask)
{
    if (mask)
        *index = (ULONG)__builtin_ctzll(mask);
    return mask != 0;
}

static __inline__ unsigned char _compat_bit_scan_reverse64(ULONG *index, unsigned __int64 mask)
{
    if (mask)
        *index = 63 - (ULONG)__builtin_clzll(mask);
    return mask != 0;
}

#if !_COMPAT_IS_BUILTIN(__popcnt)
static __inline__ unsigned int __popcnt(unsigned int value)
{
    return (unsigned int)__builtin_popcount(value);
}
#endif
