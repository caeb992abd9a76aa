/* Microsoft's additions to <math.h>, what it computes otherwise, and without what programs may have under the same name.
 * libstdc++'s <math.h> goes around <cmath> as its <stdlib.h> does around <cstdlib>: see there. */
#if __WCHAR_MAX__ > 0xffff || (defined __cplusplus && !defined _GLIBCXX_INCLUDE_NEXT_C_HEADERS)
#include_next <math.h>
#elif !defined WSH_LIBC_MATH_H
#define WSH_LIBC_MATH_H

#define lround glibc_lround
#define lrint glibc_lrint
#define llround glibc_llround
#define llrint glibc_llrint
#define logb glibc_logb
#define ilogb glibc_ilogb
#define fma glibc_fma
#define frexp glibc_frexp
#define remquo glibc_remquo
#include <crt/hide_math.h>
#include_next <math.h>
#include <crt/show_math.h>
#undef lround
#undef lrint
#undef llround
#undef llrint
#undef logb
#undef ilogb
#undef fma
#undef frexp
#undef remquo

#include <crt/floats.h>

#undef FP_ILOGBNAN
#define FP_ILOGBNAN 2147483647

#if defined _USE_MATH_DEFINES && !defined M_PI
#define M_E 2.71828182845904523536
#define M_LOG2E 1.44269504088896340736
#define M_LOG10E 0.434294481903251827651
#define M_LN2 0.693147180559945309417
#define M_LN10 2.30258509299404568402
#define M_PI 3.14159265358979323846
#define M_PI_2 1.57079632679489661923
#define M_PI_4 0.785398163397448309616
#define M_1_PI 0.318309886183790671538
#define M_2_PI 0.636619772367581343076
#define M_2_SQRTPI 1.12837916709551257390
#define M_SQRT2 1.41421356237309504880
#define M_SQRT1_2 0.707106781186547524401
#endif

WSH_BEGIN
/* What does not fit gives 0 and EDOM; `long` has 32 bits. */
long lround(double value) WSH_LABEL(lround);
long lroundf(float value) WSH_LABEL(lroundf);
long lroundl(long double value) WSH_LABEL(lroundl);
long lrint(double value) WSH_LABEL(lrint);
long lrintf(float value) WSH_LABEL(lrintf);
long lrintl(long double value) WSH_LABEL(lrintl);
long long llround(double value) WSH_LABEL(llround);
long long llroundf(float value) WSH_LABEL(llroundf);
long long llroundl(long double value) WSH_LABEL(llroundl);
long long llrint(double value) WSH_LABEL(llrint);
long long llrintf(float value) WSH_LABEL(llrintf);
long long llrintl(long double value) WSH_LABEL(llrintl);
double logb(double value) WSH_LABEL(logb);
float logbf(float value) WSH_LABEL(logbf);
long double logbl(long double value) __asm__("logbl");
int ilogb(double value) WSH_LABEL(ilogb);
int ilogbf(float value) WSH_LABEL(ilogbf);
int ilogbl(long double value) __asm__("ilogbl");
double fma(double x, double y, double z) WSH_LABEL(fma);
float fmaf(float x, float y, float z) WSH_LABEL(fmaf);
long double fmal(long double x, long double y, long double z) __asm__("fmal");
double remquo(double x, double y, int *quotient) WSH_LABEL(remquo);
float remquof(float x, float y, int *quotient) WSH_LABEL(remquof);
long double remquol(long double x, long double y, int *quotient) __asm__("remquol");
double frexp(double value, int *exponent) WSH_LABEL(frexp);
float frexpf(float value, int *exponent) __asm__("frexpf");
long double frexpl(long double value, int *exponent) __asm__("frexpl");
double _hypot(double x, double y) __asm__("hypot");
float _hypotf(float x, float y) __asm__("hypotf");
double _j0(double x) __asm__("j0");
double _j1(double x) __asm__("j1");
double _jn(int n, double x) __asm__("jn");
double _y0(double x) __asm__("y0");
double _y1(double x) __asm__("y1");
double _yn(int n, double x) __asm__("yn");
WSH_END

#endif
