// <float.h>: kinds of numbers and the state of the processor's arithmetic, in Microsoft's numbers.
#include <cfenv>
#include <cmath>
#include <cstdint>
#include <cstring>

#include "compat/crt/secure.hpp"

namespace {

// Which of Microsoft's exception bits and Linux' belong together.
struct Bit {
    unsigned microsofts;
    int linuxs;
};
constexpr Bit exceptions[] = {{0x01, FE_INEXACT},
                              {0x02, FE_UNDERFLOW},
                              {0x04, FE_OVERFLOW},
                              {0x08, FE_DIVBYZERO},
                              {0x10, FE_INVALID}};
constexpr Bit roundings[] = {
    {0x000, FE_TONEAREST}, {0x100, FE_DOWNWARD}, {0x200, FE_UPWARD}, {0x300, FE_TOWARDZERO}};
// _MCW_EM, _MCW_RC and those of precision, infinity and denormal numbers, which have no effect
// here.
constexpr unsigned all_masks = 0x8001f | 0x300 | 0x30000 | 0x40000 | 0x3000000;
constexpr unsigned exception_mask = 0x1f, denormal_mask = 0x80000, rounding_mask = 0x300;

unsigned microsofts_exceptions(int linuxs)
{
    unsigned result = 0;
    for (const Bit &bit : exceptions)
        if ((linuxs & bit.linuxs) != 0)
            result |= bit.microsofts;
    return result;
}

int linuxs_exceptions(unsigned microsofts)
{
    int result = 0;
    for (const Bit &bit : exceptions)
        if ((microsofts & bit.microsofts) != 0)
            result |= bit.linuxs;
    return result;
}

unsigned control_word()
{
    unsigned result = denormal_mask | (exception_mask & ~microsofts_exceptions(::fegetexcept()));
    const int rounding = std::fegetround();
    for (const Bit &bit : roundings)
        if (rounding == bit.linuxs)
            result |= bit.microsofts;
    return result;
}

} // namespace

extern "C" {

// A mask of 0 only asks. A set exception bit keeps the exception from being raised.
unsigned _controlfp(unsigned value, unsigned mask)
{
    if ((mask & exception_mask) != 0) {
        const int changed = linuxs_exceptions(mask & exception_mask);
        ::fedisableexcept(changed);
        ::feenableexcept(changed & ~linuxs_exceptions(value));
    }
    if ((mask & rounding_mask) != 0)
        std::fesetround(roundings[(value & rounding_mask) >> 8].linuxs);
    return control_word();
}

// A bit that means nothing changes nothing at all.
int _controlfp_s(unsigned *current, unsigned value, unsigned mask)
{
    if ((value & mask & ~all_masks) != 0) {
        if (current != nullptr)
            *current = control_word();
        return compat::crt::invalid_parameter("_controlfp_s", "there is no such bit");
    }
    const unsigned now = _controlfp(value, mask);
    if (current != nullptr)
        *current = now;
    return 0;
}

unsigned _statusfp()
{
    return microsofts_exceptions(std::fetestexcept(FE_ALL_EXCEPT));
}

unsigned _clearfp()
{
    const unsigned former = _statusfp();
    std::feclearexcept(FE_ALL_EXCEPT);
    return former;
}

void _fpreset()
{
    std::fesetenv(FE_DFL_ENV);
}

int _fpclass(double value)
{
    constexpr int quiet_nan = 2, signaling_nan = 1;
    constexpr int negative[] = {0x0004, 0x0008, 0x0010, 0x0020}; // infinite, normal, denormal, zero
    constexpr int positive[] = {0x0200, 0x0100, 0x0080, 0x0040};
    const int *const by_kind = std::signbit(value) ? negative : positive;
    switch (std::fpclassify(value)) {
    case FP_INFINITE:
        return by_kind[0];
    case FP_NORMAL:
        return by_kind[1];
    case FP_SUBNORMAL:
        return by_kind[2];
    case FP_ZERO:
        return by_kind[3];
    default:
        break;
    }
    std::uint64_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return (bits & 0x8000000000000) != 0 ? quiet_nan : signaling_nan;
}

double _chgsign(double value)
{
    return -value;
}
}
