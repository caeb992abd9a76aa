// Rotated, swapped and absolute values: Microsoft's part of <stdlib.h>. `long` has 32 bits.
#include <bit>
#include <cstdint>
#include <utility>

#include "compat/crt/secure.hpp"

extern "C" {

std::uint8_t _rotl8(std::uint8_t value, unsigned char shift)
{
    return std::rotl(value, shift & 7);
}

std::uint8_t _rotr8(std::uint8_t value, unsigned char shift)
{
    return std::rotr(value, shift & 7);
}

std::uint16_t _rotl16(std::uint16_t value, unsigned char shift)
{
    return std::rotl(value, shift & 15);
}

std::uint16_t _rotr16(std::uint16_t value, unsigned char shift)
{
    return std::rotr(value, shift & 15);
}

unsigned _rotl(unsigned value, int shift)
{
    return std::rotl(value, shift & 31);
}

unsigned _rotr(unsigned value, int shift)
{
    return std::rotr(value, shift & 31);
}

unsigned long long _rotl64(unsigned long long value, int shift)
{
    return std::rotl(value, shift & 63);
}

unsigned long long _rotr64(unsigned long long value, int shift)
{
    return std::rotr(value, shift & 63);
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

void _swab(char *from, char *to, int count)
{
    if (from == nullptr || to == nullptr || count < 0) {
        compat::crt::invalid_parameter("_swab", "an argument is wrong");
        return;
    }
    for (; count > 1; count -= 2, from += 2, to += 2) {
        const char first = from[0];
        to[0] = from[1];
        to[1] = first;
    }
}

long long _abs64(long long value)
{
    return value < 0 ? -value : value;
}
}
