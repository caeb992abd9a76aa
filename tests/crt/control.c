#include "checks.h"

#include <errno.h>
#include <float.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>

static jmp_buf place;
static volatile int delivered;

static void take(int number)
{
    delivered = number;
}

static void jumps(void)
{
    static volatile int times, result;
    SUBJECT("A jump goes back to where its place was set, with a value that is not 0")
    times = 0;
    CHECK((result = setjmp(place), result == times), 1);
    if (times++ < 3)
        longjmp(place, times);
    CHECK(times, 4);
    times = 0;
    CHECK((result = setjmp(place), result == times), 1);
    if (times++ == 0)
        longjmp(place, 0);
}

static void signals(void)
{
    SUBJECT("Signals have actions, and numbers that are none have not")
    CHECK(signal(SIGINT, take) == SIG_DFL, 1);
    CHECK(raise(SIGINT), 0);
    CHECK(delivered, SIGINT);
    CHECK(signal(SIGINT, SIG_DFL) == SIG_DFL, 1);
    CHECK(signal(SIGFPE, take) == SIG_DFL, 1);
    CHECK(signal(SIGFPE, SIG_DFL) == take, 1);
    CHECK_ERRNO_UNTOLD(signal(77, take) == SIG_ERR, 1, EINVAL);
    CHECK_REFUSED_UNTOLD(raise(77) != 0, 1, EINVAL);
    handler_calls();
}

static void arithmetic(void)
{
    static volatile double zero = 0, one = 1;
    unsigned word = 0, former = _controlfp(0, 0);
    SUBJECT("The state of arithmetic is asked for, set and set back")
    CHECK(_control87(_RC_DOWN, _MCW_RC) & _MCW_RC, _RC_DOWN);
    CHECK(_controlfp(_RC_CHOP, _MCW_RC) & _MCW_RC, _RC_CHOP);
    CHECK(_controlfp_s(&word, 0, 0), 0);
    CHECK(word & _MCW_RC, _RC_CHOP);
    _fpreset();
    EXCEPT_ON_WINE("mingw-w64 has its own, for the old arithmetic unit only",
                   CHECK(_controlfp(0, 0) & _MCW_RC, _RC_NEAR));
    _clearfp();
    one = one / zero;
    CHECK(_status87() & _EM_ZERODIVIDE, _EM_ZERODIVIDE);
    CHECK(_clear87() & _EM_ZERODIVIDE, _EM_ZERODIVIDE);
    CHECK(_statusfp() & _EM_ZERODIVIDE, 0);
    CHECK_INVALID(_controlfp_s(&word, 0x80000000, 0x80000000), EINVAL);
    CHECK(word & _MCW_EM, former & _MCW_EM);
    CHECK_INVALID(_controlfp_s(NULL, 0x80000000, 0x80000000), EINVAL);
    _controlfp(former, _MCW_RC);
}

static int calls_of_mine;

static void mine(const wchar_t *expression, const wchar_t *function, const wchar_t *file,
                 unsigned line, uintptr_t reserved)
{
    ++calls_of_mine;
}

static void handlers(void)
{
    _invalid_parameter_handler former = _set_invalid_parameter_handler(mine);
    SUBJECT("The invalid parameter handler is the process's, or the thread's")
    CHECK(former != NULL, 1);
    CHECK(_get_invalid_parameter_handler() == mine, 1);
    CHECK((_invalid_parameter_noinfo(), calls_of_mine), 1);
    CHECK(_set_invalid_parameter_handler(former) == mine, 1);
    CHECK((_invalid_parameter_noinfo(), handler_calls()), 1);
    CHECK(calls_of_mine, 1);
    CHECK(_get_thread_local_invalid_parameter_handler() == NULL, 1);
    CHECK(_set_thread_local_invalid_parameter_handler(mine) == NULL, 1);
    EXCEPT_ON_WINE("does not remember it", {
        CHECK(_get_thread_local_invalid_parameter_handler() == mine, 1);
        CHECK((_invalid_parameter_noinfo(), calls_of_mine), 2);
    });
    _set_thread_local_invalid_parameter_handler(NULL);
}

static void error_numbers(void)
{
    unsigned long value = 0;
    int number = 0;
    SUBJECT("The error numbers of the runtime and of the system are got and set")
    CHECK(_set_errno(EDOM), 0);
    CHECK(_get_errno(&number), 0);
    CHECK(number, EDOM);
    CHECK(_set_doserrno(6), 0);
    CHECK(_get_doserrno(&value), 0);
    CHECK(value, 6);
    CHECK(*__doserrno(), 6);
    CHECK(_doserrno, 6);
    CHECK_INVALID_UNHEARD(_get_errno(NULL), EINVAL);
    CHECK_INVALID_UNHEARD(_get_doserrno(NULL), EINVAL);
}

static void random_numbers(void)
{
    SUBJECT("Random numbers with a seed are Microsoft's")
    CHECK((srand(1), rand()), 41);
    CHECK(rand(), 18467);
    CHECK((srand(1), rand()), 41);
}

void control(void)
{
    jumps();
    CHECK(in_child(signals), 0);
    arithmetic();
    handlers();
    error_numbers();
    random_numbers();
}
