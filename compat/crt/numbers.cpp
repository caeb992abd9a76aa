// Numbers in byte strings, random numbers and bits: Microsoft's part of <stdlib.h>.
#include "compat/crt/numbers.hpp"

#include <cstdint>
#include <cstdlib>
#include <random>

namespace {

// Each thread has its own sequence, as with Microsoft's runtime.
std::uint32_t &random_state()
{
    static thread_local std::uint32_t state = 1;
    return state;
}

} // namespace

extern "C" {

WSH_NUMBER_FAMILY(char, _itoa, _ltoa, _ultoa, _i64toa, _ui64toa)

long wsh_strtol(const char *text, char **end, int base)
{
    return compat::crt::long_of(std::strtoll(text, end, base));
}

unsigned long wsh_strtoul(const char *text, char **end, int base)
{
    return compat::crt::unsigned_long_of(std::strtoull(text, end, base));
}

long wsh_atol(const char *text)
{
    return wsh_strtol(text, nullptr, 10);
}

int wsh_atoi(const char *text)
{
    return static_cast<int>(wsh_strtol(text, nullptr, 10));
}

int wsh_rand()
{
    std::uint32_t &state = random_state();
    state = state * 214013 + 2531011;
    return static_cast<int>(state >> 16 & 0x7fff);
}

void wsh_srand(unsigned seed)
{
    random_state() = seed;
}

int rand_s(unsigned *value)
{
    *value = std::random_device()();
    return 0;
}

unsigned _rotl(unsigned value, int shift)
{
    const int by = shift & 31;
    return by == 0 ? value : value << by | value >> (32 - by);
}

unsigned _rotr(unsigned value, int shift)
{
    return _rotl(value, -shift);
}

unsigned short _byteswap_ushort(unsigned short value)
{
    return __builtin_bswap16(value);
}

unsigned long _byteswap_ulong(unsigned long value)
{
    return __builtin_bswap32(static_cast<std::uint32_t>(value));
}

unsigned long long _byteswap_uint64(unsigned long long value)
{
    return __builtin_bswap64(value);
}
}
