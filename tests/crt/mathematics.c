#define _USE_MATH_DEFINES
#include "checks.h"

#include <errno.h>
#include <float.h>
#include <inttypes.h>
#include <limits.h>
#include <math.h>
#include <stdlib.h>

/* mingw-w64's header does not declare it. */
float _hypotf(float x, float y);

/* Not known to the compiler, so that it is the functions that compute. */
static volatile double zero = 0, one = 1, two = 2, huge = 1e308;
static volatile float float_one = 1, float_two = 2, float_huge = 3e38f;
static double infinite, none;

/* Within a few units of the last digit. */
static int near_to(double got, double expected)
{
    return fabs(got - expected) <= fabs(expected) * 4 * DBL_EPSILON;
}

static int float_near_to(float got, double expected)
{
    return fabs(got - expected) <= fabs(expected) * 4 * FLT_EPSILON;
}

static int is_none(double got)
{
    return got != got;
}

static void angles(void)
{
    SUBJECT("Angles and hyperbolic functions; what is outside their range is EDOM or ERANGE")
    CHECK(near_to(acos(zero), M_PI_2), 1);
    CHECK_ERRNO(is_none(acos(two)), 1, EDOM);
    CHECK(near_to(asin(one), M_PI_2), 1);
    CHECK_ERRNO(is_none(asin(-two)), 1, EDOM);
    CHECK(near_to(atan(one), M_PI_4), 1);
    CHECK(near_to(atan(infinite), M_PI_2), 1);
    CHECK(near_to(tan(M_PI_4 * one), 1), 1);
    CHECK_ERRNO(is_none(tan(infinite)), 1, EDOM);
    CHECK(near_to(cosh(one), 1.5430806348152437), 1);
    CHECK_ERRNO(cosh(huge) == infinite, 1, ERANGE);
    CHECK(near_to(sinh(one), 1.1752011936438014), 1);
    CHECK_ERRNO(sinh(-huge) == -infinite, 1, ERANGE);
    CHECK(near_to(tanh(one), 0.7615941559557649), 1);
    CHECK(float_near_to(tanhf(float_one), 0.7615941559557649), 1);
    CHECK(near_to(acosh(two), 1.3169578969248166), 1);
    CHECK_ERRNO(is_none(acosh(one / 2)), 1, EDOM);
    CHECK(float_near_to(acoshf(float_two), 1.3169578969248166), 1);
    CHECK_ERRNO(is_none(acoshf(float_one / 2)), 1, EDOM);
    CHECK(near_to(asinh(one), 0.881373587019543), 1);
    CHECK(float_near_to(asinhf(float_one), 0.881373587019543), 1);
    CHECK(near_to(atanh(one / 2), 0.5493061443340549), 1);
    CHECK_ERRNO(is_none(atanh(two)), 1, EDOM);
    CHECK_ERRNO(atanh(one) == infinite, 1, ERANGE);
    CHECK(float_near_to(atanhf(float_one / 2), 0.5493061443340549), 1);
    CHECK_ERRNO(atanhf(-float_one) == -infinite, 1, ERANGE);
}

static void powers(void)
{
    SUBJECT("Powers, roots and logarithms")
    CHECK(log10(1000 * one) == 3, 1);
    CHECK_ERRNO(is_none(log10(-one)), 1, EDOM);
    CHECK_ERRNO(log10(zero) == -infinite, 1, ERANGE);
    CHECK(near_to(log1p(one), M_LN2), 1);
    CHECK_ERRNO(log1p(-one) == -infinite, 1, ERANGE);
    CHECK_ERRNO(is_none(log1p(-two)), 1, EDOM);
    CHECK(float_near_to(log1pf(float_one), M_LN2), 1);
    CHECK_ERRNO(is_none(log1pf(-float_two)), 1, EDOM);
    CHECK(log2(8 * one) == 3, 1);
    CHECK_ERRNO(is_none(log2(-one)), 1, EDOM);
    CHECK(log2f(8 * float_one) == 3, 1);
    CHECK_ERRNO(is_none(log2f(-float_one)), 1, EDOM);
    CHECK(exp2(3 * one) == 8, 1);
    CHECK_ERRNO(exp2(2000 * one) == infinite, 1, ERANGE);
    CHECK(exp2f(3 * float_one) == 8, 1);
    CHECK_ERRNO(exp2f(2000 * float_one) == infinite, 1, ERANGE);
    CHECK(near_to(expm1(one), M_E - 1), 1);
    CHECK_ERRNO(expm1(1000 * one) == infinite, 1, ERANGE);
    CHECK(float_near_to(expm1f(float_one), M_E - 1), 1);
    CHECK_ERRNO(expm1f(1000 * float_one) == infinite, 1, ERANGE);
    CHECK(near_to(cbrt(-27 * one), -3), 1);
    CHECK(float_near_to(cbrtf(27 * float_one), 3), 1);
    CHECK(_hypot(3 * one, 4) == 5, 1);
    CHECK(hypot(3 * one, -4) == 5, 1);
    CHECK(_hypotf(3 * float_one, 4) == 5, 1);
    EXCEPT_ON_WINE("sets no errno", {
        CHECK_ERRNO(hypot(1.5 * huge, 1.5 * huge) == infinite, 1, ERANGE);
        CHECK_ERRNO(_hypot(1.5 * huge, 1.5 * huge) == infinite, 1, ERANGE);
        CHECK_ERRNO(_hypotf(float_huge, float_huge) == infinite, 1, ERANGE);
    });
}

static void special_functions(void)
{
    SUBJECT("Error functions, the gamma function and Bessel's")
    CHECK(near_to(erf(one), 0.8427007929497149), 1);
    CHECK(float_near_to(erff(float_one), 0.8427007929497149), 1);
    CHECK(near_to(erfc(one), 0.15729920705028513), 1);
    CHECK_ERRNO(erfc(100 * one) == 0, 1, ERANGE);
    CHECK(float_near_to(erfcf(float_one), 0.15729920705028513), 1);
    CHECK_ERRNO(erfcf(100 * float_one) == 0, 1, ERANGE);
    CHECK(near_to(tgamma(5 * one), 24), 1);
    CHECK_ERRNO(is_none(tgamma(-two)), 1, EDOM);
    CHECK_ERRNO(tgamma(200 * one) == infinite, 1, ERANGE);
    CHECK(float_near_to(tgammaf(5 * float_one), 24), 1);
    CHECK_ERRNO(is_none(tgammaf(-float_two)), 1, EDOM);
    CHECK(near_to(_j0(one), 0.7651976865579666), 1);
    CHECK(near_to(_j1(one), 0.44005058574493355), 1);
    CHECK(near_to(_jn(2, one), 0.1149034849319005), 1);
    CHECK(near_to(j0(one), 0.7651976865579666), 1);
    CHECK(near_to(j1(one), 0.44005058574493355), 1);
    CHECK(near_to(jn(2, one), 0.1149034849319005), 1);
    CHECK(near_to(_y1(one), -0.7812128213002887), 1);
    CHECK(near_to(_yn(2, one), -1.6506826068162546), 1);
    CHECK(fabs(_y0(one) - 0.08825696421567697) < 1e-15, 1);
    CHECK(fabs(y0(one) - 0.08825696421567697) < 1e-15, 1);
    CHECK(near_to(y1(one), -0.7812128213002887), 1);
    CHECK(near_to(yn(2, one), -1.6506826068162546), 1);
    CHECK_ERRNO((_y0(-one), 1), 1, EDOM);
    CHECK_ERRNO((_y1(-one), 1), 1, EDOM);
    CHECK_ERRNO((_yn(2, -one), 1), 1, EDOM);
    CHECK_ERRNO((y0(-one), 1), 1, EDOM);
    CHECK_ERRNO((y1(-one), 1), 1, EDOM);
    CHECK_ERRNO((yn(2, -one), 1), 1, EDOM);
}

static void rounding(void)
{
    SUBJECT("Numbers are rounded; what does not fit an integer is 0 and EDOM")
    CHECK(round(2.5 * one) == 3 && round(-2.5 * one) == -3, 1);
    CHECK(roundf(2.5f * float_one) == 3 && roundf(-0.4f * float_one) == 0, 1);
    CHECK(trunc(2.9 * one) == 2 && trunc(-2.9 * one) == -2, 1);
    CHECK(truncf(2.9f * float_one) == 2 && truncf(-2.9f * float_one) == -2, 1);
    CHECK(rint(2.5 * one) == 2 && rint(3.5 * one) == 4, 1);
    CHECK(rintf(2.5f * float_one) == 2 && rintf(-1.6f * float_one) == -2, 1);
    CHECK(nearbyint(2.5 * one) == 2 && nearbyint(infinite) == infinite, 1);
    CHECK(nearbyintf(2.5f * float_one) == 2 && nearbyintf(3.5f * float_one) == 4, 1);
    CHECK(lround(2.5 * one) == 3 && lround(-2.5 * one) == -3, 1);
    CHECK_ERRNO(lround(3e9 * one), 0, EDOM);
    CHECK(lroundf(-2.5f * float_one), -3);
    CHECK_ERRNO(lroundf(3e9f * float_one), 0, EDOM);
    CHECK(llround(-5000000000.5 * one), -5000000001LL);
    CHECK_ERRNO(llround(huge), 0, EDOM);
    CHECK(llroundf(2.5f * float_one), 3);
    CHECK_ERRNO(llroundf(float_huge), 0, EDOM);
    CHECK(lrint(2.5 * one) == 2 && lrint(-3.5 * one) == -4, 1);
    CHECK_ERRNO(lrint(huge), 0, EDOM);
    CHECK(lrintf(2.5f * float_one), 2);
    CHECK_ERRNO(lrintf(float_huge), 0, EDOM);
    CHECK(llrint(5000000000.5 * one), 5000000000LL);
    CHECK_ERRNO(llrint(huge), 0, EDOM);
    CHECK(llrintf(2.5f * float_one), 2);
    CHECK_ERRNO(llrintf(float_huge), 0, EDOM);
    EXCEPT_ON_WINE("takes more than a long", CHECK_ERRNO(lrint(3e9 * one), 0, EDOM));
    CHECK(lroundl(2.5L * two) == 5 && llroundl(-2.5L * one) == -3, 1);
    CHECK(lrintl(2.5L * one) == 2 && llrintl(3.5L * one) == 4, 1);
    EXCEPT_ON_WINE("has mingw-w64's", {
        CHECK_ERRNO(lroundl(3e9L * one), 0, EDOM);
        CHECK_ERRNO(lrintl(3e9L * one), 0, EDOM);
        CHECK_ERRNO(llroundl(huge), 0, EDOM);
        CHECK_ERRNO(llrintl(huge), 0, EDOM);
    });
}

static void parts_of_numbers(void)
{
    int number = 0;
    SUBJECT("A number's sign, exponent and neighbours")
    CHECK(copysign(two, -one) == -2 && copysignf(float_two, -float_one) == -2, 1);
    CHECK(logb(8 * one) == 3 && logbf(8 * float_one) == 3, 1);
    CHECK_ERRNO(logb(zero) == -infinite, 1, ERANGE);
    CHECK_ERRNO(logbf((float)zero) == -infinite, 1, ERANGE);
    CHECK_ERRNO(_logb(zero) == -infinite, 1, ERANGE);
    CHECK(_logb(two / 16) == -3, 1);
    CHECK(ilogb(8 * one), 3);
    CHECK(ilogb(zero) == FP_ILOGB0 && ilogb(infinite) == INT_MAX, 1);
    CHECK(ilogb(none) == FP_ILOGBNAN && FP_ILOGBNAN == INT_MAX, 1);
    CHECK(ilogbf(8 * float_one), 3);
    CHECK(ilogbf((float)zero) == FP_ILOGB0 && ilogbf((float)none) == FP_ILOGBNAN, 1);
    CHECK(frexp(8 * one, &number) == 0.5 && number == 4, 1);
    CHECK(frexp(zero, &number) == 0 && number == 0, 1);
    CHECK(frexpf(8 * float_one, &number) == 0.5f && number == 4, 1);
    CHECK(frexpl(8 * one, &number) == 0.5L && number == 4, 1);
    CHECK(logbl(8 * one) == 3 && ilogbl(8 * one) == 3, 1);
    EXCEPT_ON_WINE("ends the program", CHECK_REFUSED(frexp(one, NULL) == 0, 1, EINVAL));
    CHECK(scalbn(1.5 * one, 3) == 12 && scalbnf(1.5f * float_one, 3) == 12, 1);
    CHECK(scalbln(1.5 * one, 3) == 12 && scalblnf(1.5f * float_one, 3) == 12, 1);
    CHECK(_scalb(1.5 * one, 3) == 12, 1);
    CHECK_ERRNO(scalbn(one, 5000) == infinite, 1, ERANGE);
    CHECK_ERRNO(scalbnf(float_one, 5000) == infinite, 1, ERANGE);
    CHECK_ERRNO(scalbln(one, 5000) == infinite, 1, ERANGE);
    CHECK_ERRNO(scalblnf(float_one, 5000) == infinite, 1, ERANGE);
    CHECK_ERRNO(_scalb(-one, 5000) == -infinite, 1, ERANGE);
    CHECK(nextafter(one, two) == 1 + DBL_EPSILON, 1);
    CHECK(_nextafter(one, two) == 1 + DBL_EPSILON, 1);
    CHECK(nextafterf(float_one, float_two) == 1 + FLT_EPSILON, 1);
    CHECK_ERRNO(nextafter(DBL_MAX * one, infinite) == infinite, 1, ERANGE);
    CHECK_ERRNO(_nextafter(DBL_MAX * one, infinite) == infinite, 1, ERANGE);
    CHECK_ERRNO(nextafterf(FLT_MAX * float_one, (float)infinite) == infinite, 1, ERANGE);
    CHECK(is_none(nan("")) && is_none(nanf("")), 1);
    CHECK(finite(one) != 0 && finite(infinite) == 0 && finite(none) == 0, 1);
}

static void two_numbers(void)
{
    int quotient = 0;
    SUBJECT("The greater, the difference, the remainder")
    CHECK(fmax(one, two) == 2 && fmax(none, one) == 1 && is_none(fmax(none, none)), 1);
    CHECK(fmaxf(float_one, float_two) == 2 && fmaxf(float_one, (float)none) == 1, 1);
    CHECK(fmin(one, two) == 1 && fmin(one, none) == 1 && is_none(fmin(none, none)), 1);
    CHECK(fminf(float_one, float_two) == 1 && fminf((float)none, float_one) == 1, 1);
    CHECK(fdim(two, one) == 1 && fdim(one, two) == 0 && is_none(fdim(none, one)), 1);
    CHECK(fdimf(float_two, float_one) == 1 && fdimf(float_one, float_two) == 0, 1);
    EXCEPT_ON_WINE("sets no errno", {
        CHECK_ERRNO(fdim(1.5 * huge, -1.5 * huge) == infinite, 1, ERANGE);
        CHECK_ERRNO(fdimf(float_huge, -float_huge) == infinite, 1, ERANGE);
        CHECK_ERRNO(fma(huge, 10, one) == infinite, 1, ERANGE);
    });
    CHECK(fma(two, 3, 4) == 10 && fmaf(float_two, 3, 4) == 10 && fmal(two, 3, 4) == 10, 1);
    CHECK_ERRNO(is_none(fma(infinite, zero, one)), 1, EDOM);
    CHECK_ERRNO(is_none(fmaf((float)infinite, (float)zero, float_one)), 1, EDOM);
    CHECK(remainder(7 * one, 4) == -1 && remainderf(7 * float_one, 4) == -1, 1);
    CHECK_ERRNO(is_none(remainder(one, zero)), 1, EDOM);
    CHECK_ERRNO(is_none(remainderf(float_one, (float)zero)), 1, EDOM);
    CHECK(remquo(7 * one, 4, &quotient) == -1 && (quotient & 7) == 2, 1);
    CHECK(remquol(7 * one, 4, &quotient) == -1 && (quotient & 7) == 2, 1);
    CHECK(remquof(7 * float_one, 2, &quotient) == -1 && (quotient & 7) == 4, 1);
    CHECK_ERRNO(is_none(remquo(one, zero, &quotient)), 1, EDOM);
    CHECK_ERRNO(is_none(remquof(float_one, (float)zero, &quotient)), 1, EDOM);
}

static void integers(void)
{
    SUBJECT("Integers are divided towards zero")
    CHECK(div(-7, 2).quot == -3 && div(-7, 2).rem == -1, 1);
    CHECK(ldiv(-7, 2).quot == -3 && ldiv(-7, 2).rem == -1, 1);
    CHECK(lldiv(-7000000000LL, 2000000000LL).quot, -3);
    CHECK(lldiv(-7000000000LL, 2000000000LL).rem, -1000000000);
    CHECK(llabs(-5000000000LL), 5000000000LL);
    CHECK(imaxabs(-5000000000LL), 5000000000LL);
    EXCEPT_ON_WINE("has not got it", CHECK(imaxdiv(-7, 2).quot, -3));
}

static void floating_state(void)
{
    unsigned word = 77;
    double third;
    SUBJECT("The state of arithmetic is asked for, set and cleared")
    CHECK(_control87(0, 0) & _MCW_RC, _RC_NEAR);
    CHECK(_control87(_RC_UP, _MCW_RC) & _MCW_RC, _RC_UP);
    CHECK(rint(1.2 * one) == 2 && lrint(1.2 * one) == 2, 1);
    CHECK(_controlfp(_RC_DOWN, _MCW_RC) & _MCW_RC, _RC_DOWN);
    CHECK(rint(1.8 * one) == 1 && nearbyint(-1.2 * one) == -2, 1);
    CHECK(_controlfp_s(&word, _RC_CHOP, _MCW_RC), 0);
    CHECK(word & _MCW_RC, _RC_CHOP);
    CHECK(rint(-1.8 * one) == -1, 1);
    CHECK_REFUSED(_controlfp_s(&word, 0x40000000, 0x40000000), EINVAL, EINVAL);
    CHECK(word & _MCW_RC, _RC_CHOP);
    CHECK_REFUSED(_controlfp_s(NULL, 0x40000000, 0x40000000), EINVAL, EINVAL);
    _fpreset();
    EXCEPT_ON_WINE("mingw-w64's own leaves it", CHECK(_controlfp(0, 0) & _MCW_RC, _RC_NEAR));
    _controlfp(_RC_NEAR, _MCW_RC);
    _clear87();
    third = one / 3;
    CHECK(third < 1, 1);
    CHECK(_status87() & _EM_INEXACT, _EM_INEXACT);
    CHECK(_clear87() & _EM_INEXACT, _EM_INEXACT);
    CHECK(_status87() & _EM_INEXACT, 0);
}

void mathematics(void)
{
    infinite = one / zero;
    none = zero / zero;
    angles();
    powers();
    special_functions();
    rounding();
    parts_of_numbers();
    two_numbers();
    integers();
    floating_state();
}
