/* Microsoft's additions to <errno.h>. The numbers up to ERANGE (34) are the same on Windows; of the others only the names. */
#if defined WSH_LIBC_ERRNO_H || __WCHAR_MAX__ > 0xffff
#include_next <errno.h>
#else
#define WSH_LIBC_ERRNO_H

#include_next <errno.h>

#include <crt/linkage.h>

#define STRUNCATE 80
#ifndef EDEADLOCK
#define EDEADLOCK EDEADLK
#endif

WSH_BEGIN
/* The error of Windows behind errno; here it stays what the program sets. */
unsigned *__doserrno(void);
#define _doserrno (*__doserrno())
/* Where errno is. */
int *_errno(void) __asm__("__errno_location");
/* EINVAL for NULL, by the invalid parameter handler. Microsoft: "_get_errno". */
errno_t _get_errno(int *value);
errno_t _set_errno(int value);
errno_t _get_doserrno(unsigned *value);
errno_t _set_doserrno(unsigned value);
WSH_END

#endif
