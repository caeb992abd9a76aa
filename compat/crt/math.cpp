// <math.h> where Microsoft's functions and glibc's differ: what they return of what has no result,
// and the errors.
#include <cerrno>
#include <cfenv>
#include <climits>
#include <cmath>
#include <cstdint>
#include <limits>

#include "compat/crt/secure.hpp"

using namespace compat::crt;

namespace {

// Of what does not fit 0 and EDOM.
template <class Integer, class Float>
Integer to_integer(Float rounded)
{
    // Behind the greatest one: that itself may not be exact.
    constexpr auto limit = -static_cast<Float>(std::numeric_limits<Integer>::min());
    if (rounded >= -limit && rounded < limit)
        return static_cast<Integer>(rounded);
    std::feraiseexcept(FE_INVALID);
    errno = EDOM;
    return 0;
}

// Of zero minus infinity and ERANGE.
template <class Float>
Float exponent_of(Float value)
{
    if (value == 0)
        errno = ERANGE;
    return std::logb(value);
}

// FP_ILOGB0 and FP_ILOGBNAN are results, no errors; the second is INT_MAX, not glibc's.
template <class Float>
int integer_exponent_of(Float value)
{
    if (value == 0)
        return INT_MIN;
    return std::isfinite(value) ? std::ilogb(value) : INT_MAX;
}

// Without a remainder EDOM.
template <class Float>
Float remainder_and_quotient(Float x, Float y, int *quotient)
{
    const Float result = std::remquo(x, y, quotient);
    if (std::isnan(result) && !std::isnan(x) && !std::isnan(y))
        errno = EDOM;
    return result;
}

template <class Float>
Float multiply_and_add(Float x, Float y, Float z)
{
    const Float result = std::fma(x, y, z);
    if (std::isnan(result) && !std::isnan(x) && !std::isnan(y) && !std::isnan(z))
        errno = EDOM;
    else if (std::isinf(result) && std::isfinite(x) && std::isfinite(y) && std::isfinite(z))
        errno = ERANGE;
    return result;
}

} // namespace

extern "C" {

// `long` has 32 bits.
#define ROUNDING(Float, suffix)                                                                    \
    long wsh_lround##suffix(Float value)                                                           \
    {                                                                                              \
        return to_integer<std::int32_t>(std::round(value));                                        \
    }                                                                                              \
    long wsh_lrint##suffix(Float value)                                                            \
    {                                                                                              \
        return to_integer<std::int32_t>(std::rint(value));                                         \
    }                                                                                              \
    long long wsh_llround##suffix(Float value)                                                     \
    {                                                                                              \
        return to_integer<std::int64_t>(std::round(value));                                        \
    }                                                                                              \
    long long wsh_llrint##suffix(Float value)                                                      \
    {                                                                                              \
        return to_integer<std::int64_t>(std::rint(value));                                         \
    }
ROUNDING(double, )
ROUNDING(float, f)
ROUNDING(long double, l)

double wsh_logb(double value)
{
    return exponent_of(value);
}

float wsh_logbf(float value)
{
    return exponent_of(value);
}

int wsh_ilogb(double value)
{
    return integer_exponent_of(value);
}

int wsh_ilogbf(float value)
{
    return integer_exponent_of(value);
}

double wsh_fma(double x, double y, double z)
{
    return multiply_and_add(x, y, z);
}

float wsh_fmaf(float x, float y, float z)
{
    return multiply_and_add(x, y, z);
}

double wsh_remquo(double x, double y, int *quotient)
{
    return remainder_and_quotient(x, y, quotient);
}

float wsh_remquof(float x, float y, int *quotient)
{
    return remainder_and_quotient(x, y, quotient);
}

double wsh_frexp(double value, int *exponent)
{
    if (exponent == nullptr)
        return invalid_parameter("frexp", "there is no place for the exponent"), 0;
    return std::frexp(value, exponent);
}
}
