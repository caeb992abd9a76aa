/* Kinds of numbers and the state of arithmetic: Microsoft's <float.h> and <math.h>. */
#ifndef WSH_CRT_FLOATS_H
#define WSH_CRT_FLOATS_H

#include <crt/linkage.h>

#define _FPCLASS_SNAN 0x0001
#define _FPCLASS_QNAN 0x0002
#define _FPCLASS_NINF 0x0004
#define _FPCLASS_NN 0x0008
#define _FPCLASS_ND 0x0010
#define _FPCLASS_NZ 0x0020
#define _FPCLASS_PZ 0x0040
#define _FPCLASS_PD 0x0080
#define _FPCLASS_PN 0x0100
#define _FPCLASS_PINF 0x0200

#define _SW_INEXACT 0x00000001
#define _SW_UNDERFLOW 0x00000002
#define _SW_OVERFLOW 0x00000004
#define _SW_ZERODIVIDE 0x00000008
#define _SW_INVALID 0x00000010
#define _SW_DENORMAL 0x00080000
#define _MCW_EM 0x0008001F
#define _EM_INEXACT 0x00000001
#define _EM_UNDERFLOW 0x00000002
#define _EM_OVERFLOW 0x00000004
#define _EM_ZERODIVIDE 0x00000008
#define _EM_INVALID 0x00000010
#define _EM_DENORMAL 0x00080000
#define _MCW_RC 0x00000300
#define _RC_NEAR 0x00000000
#define _RC_DOWN 0x00000100
#define _RC_UP 0x00000200
#define _RC_CHOP 0x00000300

WSH_BEGIN
int _isnan(double value) __asm__("isnan");
int _finite(double value) __asm__("finite");
int _fpclass(double value);
double _copysign(double value, double sign) __asm__("copysign");
double _chgsign(double value);
double _logb(double value) WSH_LABEL(logb);
double _scalb(double value, long power) __asm__("scalbln");
double _nextafter(double value, double towards) __asm__("nextafter");
unsigned _controlfp(unsigned value, unsigned mask);
unsigned _control87(unsigned value, unsigned mask) __asm__("_controlfp");
errno_t _controlfp_s(unsigned *current, unsigned value, unsigned mask);
unsigned _statusfp(void);
unsigned _status87(void) __asm__("_statusfp");
unsigned _clearfp(void);
unsigned _clear87(void) __asm__("_clearfp");
void _fpreset(void);
WSH_END

#endif
