#include "checks.h"

#include <errno.h>
#include <float.h>
#include <math.h>
#include <signal.h>
#include <stdlib.h>

static int delivered;

static void take(int number)
{
    delivered = number;
}

static void signal_rules(void)
{
    SUBJECT("A signal's action is used once")
    CHECK(SIGINT, 2);
    CHECK(SIGBREAK, 21);
    CHECK(SIGABRT, 22);
    CHECK(signal(SIGTERM, take) == SIG_DFL, 1);
    CHECK(raise(SIGTERM), 0);
    CHECK(delivered, SIGTERM);
    CHECK(signal(SIGTERM, take) == SIG_DFL, 1);
    CHECK(signal(SIGTERM, SIG_IGN) == take, 1);
    CHECK(raise(SIGTERM), 0);
    CHECK(signal(SIGTERM, SIG_DFL) == SIG_IGN, 1);
    signal(SIGABRT, take);
    CHECK(raise(SIGABRT), 0);
    CHECK(delivered, SIGABRT);
    CHECK(signal(1, take) == SIG_ERR, 1);
    EXCEPT_ON_WINE("sets no error", CHECK_ERRNO(signal(1, take) == SIG_ERR, 1, EINVAL));
    handler_calls();
}

static void float_rules(void)
{
    static volatile double zero = 0, huge = 1e308;
    unsigned word = 0;
    SUBJECT("Numbers have their kinds, and arithmetic its state")
    CHECK(_isnan(zero / zero) != 0, 1);
    CHECK(_isnan(1.0), 0);
    CHECK(_finite(1.0) != 0, 1);
    CHECK(_finite(1 / zero), 0);
    CHECK(_fpclass(1.5), _FPCLASS_PN);
    CHECK(_fpclass(-zero), _FPCLASS_NZ);
    CHECK(_fpclass(-1 / zero), _FPCLASS_NINF);
    CHECK(_fpclass(zero / zero), _FPCLASS_QNAN);
    CHECK(_fpclass(5e-324), _FPCLASS_PD);
    CHECK(_copysign(2.0, -1.0) == -2.0, 1);
    CHECK(_chgsign(2.0) == -2.0, 1);
    CHECK(_hypot(3.0, 4.0) == 5.0, 1);
    CHECK(_logb(8.0) == 3.0, 1);
    CHECK(_scalb(1.5, 2) == 6.0, 1);
    CHECK(_nextafter(1.0, 2.0) > 1.0, 1);
    CHECK(_j0(0.0) == 1.0, 1);
    CHECK(_controlfp(0, 0) & _MCW_RC, _RC_NEAR);
    CHECK(_controlfp(_RC_UP, _MCW_RC) & _MCW_RC, _RC_UP);
    CHECK(_controlfp_s(&word, _RC_NEAR, _MCW_RC), 0);
    CHECK(word & _MCW_RC, _RC_NEAR);
    CHECK(word & _EM_INVALID, _EM_INVALID);
    _clearfp();
    huge = huge * 10;
    CHECK(_statusfp() & _EM_OVERFLOW, _EM_OVERFLOW);
    CHECK(_clearfp() & _EM_OVERFLOW, _EM_OVERFLOW);
    CHECK(_statusfp() & _EM_OVERFLOW, 0);
}

void signals_and_floats(void)
{
    signal_rules();
    float_rules();
}
