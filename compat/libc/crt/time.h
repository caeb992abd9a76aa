/* What Microsoft's <time.h> has besides the standard's. The arguments of localtime_s are the other way round
 * than in the standard's annex. */
#ifndef WSH_CRT_TIME_H
#define WSH_CRT_TIME_H

#include <crt/linkage.h>
#include <bits/types/time_t.h>

struct tm;
typedef long long __time64_t;
typedef int __time32_t;

WSH_BEGIN
/* Milliseconds since the program began, whether or not it ran. Microsoft: "clock". */
#undef CLOCKS_PER_SEC
#define CLOCKS_PER_SEC 1000
#define CLK_TCK CLOCKS_PER_SEC
long clock(void) WSH_LABEL(clock);
/* NULL for NULL, for times before 1970 and after 3000; the _s forms return EINVAL then. Microsoft: "localtime", "localtime_s". */
struct tm *localtime(const time_t *time) WSH_LABEL(localtime);
struct tm *gmtime(const time_t *time) WSH_LABEL(gmtime);
struct tm *_localtime64(const __time64_t *time) WSH_LABEL(localtime);
struct tm *_gmtime64(const __time64_t *time) WSH_LABEL(gmtime);
struct tm *_localtime32(const __time32_t *time);
struct tm *_gmtime32(const __time32_t *time);
errno_t _localtime64_s(struct tm *to, const __time64_t *time) __asm__("localtime_s");
errno_t _gmtime64_s(struct tm *to, const __time64_t *time) __asm__("gmtime_s");
errno_t _localtime32_s(struct tm *to, const __time32_t *time);
errno_t _gmtime32_s(struct tm *to, const __time32_t *time);
char *asctime(const struct tm *time) WSH_LABEL(asctime);
char *ctime(const time_t *time) WSH_LABEL(ctime);
char *_ctime64(const __time64_t *time) WSH_LABEL(ctime);
char *_ctime32(const __time32_t *time);
errno_t _ctime64_s(char *to, size_t size, const __time64_t *time) __asm__("ctime_s");
errno_t _ctime32_s(char *to, size_t size, const __time32_t *time);
/* -1 with EINVAL outside 1970 to 3000, or to 2038. Microsoft: "mktime". */
time_t mktime(struct tm *time) WSH_LABEL(mktime);
__time64_t _mktime64(struct tm *time) WSH_LABEL(mktime);
__time32_t _mktime32(struct tm *time);
__time64_t _mkgmtime64(struct tm *time) WSH_LABEL(timegm);
__time64_t _mkgmtime(struct tm *time) WSH_LABEL(timegm);
__time32_t _mkgmtime32(struct tm *time);
double difftime(time_t end, time_t start) WSH_LABEL(difftime);
double _difftime64(__time64_t end, __time64_t start) WSH_LABEL(difftime);
struct timespec;
int timespec_get(struct timespec *to, int base) WSH_LABEL(timespec_get);
/* What is no conversion, or shows what the time has not got, goes to the invalid parameter handler; # leaves out
 * zeros in front. ERANGE when it does not fit. Microsoft: "strftime". */
size_t strftime(char *to, size_t size, const char *format, const struct tm *time) WSH_LABEL(strftime);
double _difftime32(__time32_t end, __time32_t start);
__time32_t _time32(__time32_t *to);
errno_t _strdate_s(char *to, size_t size);
errno_t _strtime_s(char *to, size_t size);
wchar_t *_wstrdate(wchar_t *to);
wchar_t *_wstrtime(wchar_t *to);
errno_t _wstrdate_s(wchar_t *to, size_t size);
errno_t _wstrtime_s(wchar_t *to, size_t size);
wchar_t *_wasctime(const struct tm *time);
wchar_t *_wctime(const time_t *time);
wchar_t *_wctime64(const __time64_t *time) __asm__("_wctime");
wchar_t *_wctime32(const __time32_t *time);
errno_t _wasctime_s(wchar_t *to, size_t size, const struct tm *time);
errno_t _wctime_s(wchar_t *to, size_t size, const time_t *time);
errno_t _wctime64_s(wchar_t *to, size_t size, const __time64_t *time) __asm__("_wctime_s");
errno_t _wctime32_s(wchar_t *to, size_t size, const __time32_t *time);
/* Reads the environment's TZ. */
void _tzset(void) __asm__("tzset");
#define _timezone timezone
#define _daylight daylight
#define _tzname tzname
errno_t localtime_s(struct tm *to, const time_t *time);
errno_t gmtime_s(struct tm *to, const time_t *time);
errno_t ctime_s(char *to, size_t size, const time_t *time);
errno_t asctime_s(char *to, size_t size, const struct tm *time);
/* MM/DD/YY and HH:MM:SS of now; nine bytes each. */
char *_strdate(char *to);
char *_strtime(char *to);
__time64_t _time64(__time64_t *to);
WSH_END

#ifdef __cplusplus
extern "C++" {
template <size_t size>
errno_t ctime_s(char (&to)[size], const time_t *time)
{
    return ctime_s(to, size, time);
}
template <size_t size>
errno_t _strdate_s(char (&to)[size])
{
    return _strdate_s(to, size);
}
template <size_t size>
errno_t _strtime_s(char (&to)[size])
{
    return _strtime_s(to, size);
}
template <size_t size>
errno_t asctime_s(char (&to)[size], const struct tm *time)
{
    return asctime_s(to, size, time);
}
}
#endif

#endif
