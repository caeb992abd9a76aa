// How a pixel that is drawn and one that is there become one.
#pragma once

#include <cstdint>

#include <wingdi.h>

namespace compat {

/// One of R2_BLACK to R2_WHITE.
constexpr std::uint32_t mix(int operation, std::uint32_t pen, std::uint32_t there)
{
    switch (operation) {
    case R2_BLACK:
        return 0;
    case R2_NOTMERGEPEN:
        return ~(there | pen);
    case R2_MASKNOTPEN:
        return there & ~pen;
    case R2_NOTCOPYPEN:
        return ~pen;
    case R2_MASKPENNOT:
        return pen & ~there;
    case R2_NOT:
        return ~there;
    case R2_XORPEN:
        return there ^ pen;
    case R2_NOTMASKPEN:
        return ~(there & pen);
    case R2_MASKPEN:
        return there & pen;
    case R2_NOTXORPEN:
        return ~(there ^ pen);
    case R2_NOP:
        return there;
    case R2_MERGENOTPEN:
        return there | ~pen;
    case R2_COPYPEN:
        return pen;
    case R2_MERGEPENNOT:
        return pen | ~there;
    case R2_MERGEPEN:
        return there | pen;
    default:
        return ~0U;
    }
}

/// A ternary operation's table: bit (4 pattern + 2 source + there) of bits 16 to 23 is the result.
constexpr std::uint32_t mix(std::uint8_t table, std::uint32_t pattern, std::uint32_t source,
                            std::uint32_t there)
{
    std::uint32_t result = 0;
    for (int bits = 0; bits < 8; ++bits) {
        if (table >> bits & 1)
            result |= (bits & 4 ? pattern : ~pattern) & (bits & 2 ? source : ~source) &
                      (bits & 1 ? there : ~there);
    }
    return result;
}

constexpr std::uint8_t table_of(DWORD operation)
{
    return static_cast<std::uint8_t>(operation >> 16);
}
/// Whether the result depends on the brush, or on the other picture.
constexpr bool uses_pattern(std::uint8_t table)
{
    return (table >> 4 & 15) != (table & 15);
}
constexpr bool uses_source(std::uint8_t table)
{
    return (table >> 2 & 0x33) != (table & 0x33);
}

static_assert(mix(table_of(SRCCOPY), 1, 2, 4) == 2);
static_assert(uses_source(table_of(SRCCOPY)) && !uses_pattern(table_of(SRCCOPY)));
static_assert(!uses_source(table_of(PATCOPY)) && uses_pattern(table_of(PATCOPY)));

} // namespace compat
