/* LONG and what wsacc makes of `long` have 32 bits: so say their limits. (libstdc++ asks the compiler
 * instead, and the implementation's own sources see glibc's.) */
#include_next <limits.h>
#if __WCHAR_MAX__ <= 0xffff
#undef LONG_MIN
#undef LONG_MAX
#undef ULONG_MAX
#define LONG_MIN (-0x7fffffffL - 1L)
#define LONG_MAX 0x7fffffffL
#define ULONG_MAX 0xffffffffUL
#ifndef _I64_MAX
#define _I8_MIN (-127 - 1)
#define _I8_MAX 127
#define _UI8_MAX 0xffu
#define _I16_MIN (-32767 - 1)
#define _I16_MAX 32767
#define _UI16_MAX 0xffffu
#define _I32_MIN (-2147483647 - 1)
#define _I32_MAX 2147483647
#define _UI32_MAX 0xffffffffu
#define _I64_MIN (-9223372036854775807LL - 1)
#define _I64_MAX 9223372036854775807LL
#define _UI64_MAX 0xffffffffffffffffULL
#endif
#endif
