#include "checks.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static void texts_of_errors(void)
{
    char text[64] = "";
    wchar_t wide[64] = L"";
    SUBJECT("Errors have texts")
    CHECK_TEXT(strerror(ENOENT), "No such file or directory");
    CHECK_TEXT(strerror(EACCES), "Permission denied");
    CHECK_TEXT(strerror(EINVAL), "Invalid argument");
    CHECK_TEXT(strerror(ENOTEMPTY), "Directory not empty");
    CHECK_TEXT(strerror(-1), "Unknown error");
    CHECK_TEXT(strerror(9999), "Unknown error");
    CHECK_TEXT(strerror(15), "Unknown error");
    EXCEPT_ON_WINE("has Linux' words", {
        CHECK_TEXT(strerror(0), "No error");
        CHECK_TEXT(strerror(ENOMEM), "Not enough space");
        CHECK_TEXT(strerror(EDOM), "Domain error");
        CHECK_TEXT(strerror(ERANGE), "Result too large");
        CHECK_TEXT(strerror(EILSEQ), "Illegal byte sequence");
    });
    CHECK(strerror_s(text, 64, ENOENT), 0);
    CHECK_TEXT(text, "No such file or directory");
    CHECK(strerror_s(text, 4, ENOENT), 0);
    CHECK_TEXT(text, "No ");
    CHECK(strerror_s(text, 64, -1), 0);
    CHECK_TEXT(text, "Unknown error");
    CHECK_REFUSED_UNHEARD(strerror_s(NULL, 64, ENOENT), EINVAL, EINVAL);
    CHECK_REFUSED_UNHEARD(strerror_s(text, 0, ENOENT), EINVAL, EINVAL);
    CHECK_WIDE(_wcserror(EACCES), L"Permission denied");
    CHECK(_wcserror_s(wide, 64, ENOENT), 0);
    CHECK_WIDE(wide, L"No such file or directory");
    CHECK_REFUSED(_wcserror_s(NULL, 64, ENOENT), EINVAL, EINVAL);
    CHECK_REFUSED(_wcserror_s(wide, 0, ENOENT), EINVAL, EINVAL);
    EXCEPT_ON_WINE("does not cut it off", {
        CHECK(_wcserror_s(wide, 4, ENOENT), 0);
        CHECK_WIDE(wide, L"No ");
    });
}

static void numbers_of_errors(void)
{
    unsigned long of_windows = 77;
    int value = 0;
    SUBJECT("errno and _doserrno are got and set")
    CHECK(_set_errno(EACCES), 0);
    CHECK(_get_errno(&value), 0);
    CHECK(value, EACCES);
    CHECK(*_errno(), EACCES);
    CHECK(_set_doserrno(5), 0);
    CHECK(_get_doserrno(&of_windows), 0);
    CHECK(of_windows, 5);
    CHECK(_doserrno, 5);
    CHECK(*__doserrno(), 5);
    CHECK_INVALID_UNHEARD(_get_doserrno(NULL), EINVAL);
    EXCEPT_ON_WINE("sets no errno", CHECK_REFUSED(_get_errno(NULL), EINVAL, EINVAL));
    handler_calls();
}

static void handlers_and_flags(void)
{
    _invalid_parameter_handler own = _get_invalid_parameter_handler();
    SUBJECT("The handler is known; how a program ends is a matter of flags")
    CHECK(_get_invalid_parameter_handler() == own && own != NULL, 1);
    CHECK(_set_invalid_parameter_handler(NULL) == own, 1);
    CHECK(_set_invalid_parameter_handler(own) == NULL, 1);
    CHECK(_get_thread_local_invalid_parameter_handler() == NULL, 1);
    CHECK(_set_thread_local_invalid_parameter_handler(NULL) == NULL, 1);
    handler_calls();
    _invalid_parameter_noinfo();
    CHECK(handler_calls(), 1);
    CHECK(_set_abort_behavior(0, 0), _WRITE_ABORT_MSG | _CALL_REPORTFAULT);
    CHECK(_set_abort_behavior(0, _CALL_REPORTFAULT), _WRITE_ABORT_MSG | _CALL_REPORTFAULT);
    CHECK(_set_abort_behavior(_CALL_REPORTFAULT, _CALL_REPORTFAULT), _WRITE_ABORT_MSG);
    CHECK(_set_error_mode(_REPORT_ERRMODE), _OUT_TO_DEFAULT);
    CHECK(_set_error_mode(_OUT_TO_STDERR), _OUT_TO_DEFAULT);
    CHECK(_set_error_mode(_OUT_TO_DEFAULT), _OUT_TO_STDERR);
    EXCEPT_ON_WINE("takes any mode", CHECK_REFUSED(_set_error_mode(7), -1, EINVAL));
}

void error_numbers(void)
{
    texts_of_errors();
    numbers_of_errors();
    handlers_and_flags();
}
