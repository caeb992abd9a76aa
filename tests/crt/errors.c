#include "checks.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static int finished(void)
{
    return 0;
}

void errors(void)
{
    int value = 0;
    _invalid_parameter_handler own = _get_invalid_parameter_handler();
    SUBJECT("errno is got and set, and has Microsoft's numbers up to 34")
    CHECK(_set_errno(EACCES), 0);
    CHECK(_get_errno(&value), 0);
    CHECK(value, 13);
    CHECK_INVALID_UNHEARD(_get_errno(NULL), EINVAL);
    CHECK(ENOENT, 2);
    CHECK(EAGAIN, 11);
    CHECK(EEXIST, 17);
    CHECK(EINVAL, 22);
    CHECK(ERANGE, 34);
    CHECK(STRUNCATE, 80);
    errno = ENOENT;
    CHECK_TEXT(_strerror("file"), "file: No such file or directory\n");
    CHECK_TEXT(strerror(ENOENT), "No such file or directory");
    CHECK_WIDE(_wcserror(ENOENT), L"No such file or directory");
    SUBJECT("The invalid parameter handler is the program's")
    CHECK(own != NULL, 1);
    CHECK(_set_invalid_parameter_handler(own) == own, 1);
    EXCEPT_ON_WINE("does not remember it", {
        CHECK(_get_thread_local_invalid_parameter_handler() == NULL, 1);
        CHECK(_set_thread_local_invalid_parameter_handler(own) == NULL, 1);
        CHECK_INVALID(strcpy_s(NULL, 1, ""), EINVAL);
        CHECK(_set_thread_local_invalid_parameter_handler(NULL) == own, 1);
    });
    CHECK(_onexit(finished) == finished, 1);
}
