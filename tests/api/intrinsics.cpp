// <intrin.h>: single instructions by Microsoft's names.

#include "support.hpp"

#include <intrin.h>

using namespace conformance;

CASE("intrinsics.bits", "The lowest and the highest bit that is set", "")
{
    DWORD index = 99;
    STEP(_BitScanForward(&index, 0x50) != 0, "yes");
    STEP(index, "4");
    STEP(_BitScanReverse(&index, 0x50) != 0, "yes");
    STEP(index, "6");
    STEP(_BitScanForward64(&index, 0x5000000000) != 0, "yes");
    STEP(index, "36");
    STEP(_BitScanReverse64(&index, 0x5000000000) != 0, "yes");
    STEP(index, "38");
    STEP(_BitScanForward(&index, 0) != 0, "no");
}

CASE("intrinsics.counts", "The bits that are set are counted", "")
{
    STEP(__popcnt(0), "0");
    STEP(__popcnt(0xf0f0), "8");
}

CASE("intrinsics.processor", "The processor says who it is, and counts", "")
{
    int registers[4] = {};
    __cpuid(registers, 0);
    STEP(registers[0] > 0, "yes");
    STEP(registers[1] != 0, "yes");
    int parts[4] = {};
    __cpuidex(parts, 0, 0);
    STEP(parts[1] == registers[1], "yes");
    const unsigned __int64 before = __rdtsc();
    _ReadWriteBarrier();
    STEP(__rdtsc() > before, "yes");
}
