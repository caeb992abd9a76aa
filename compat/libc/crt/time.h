/* What Microsoft's <time.h> has besides the standard's. The arguments of localtime_s are the other way round
 * than in the standard's annex. */
#ifndef WSH_CRT_TIME_H
#define WSH_CRT_TIME_H

#include <crt/linkage.h>
#include <bits/types/time_t.h>

struct tm;
typedef long long __time64_t;

WSH_BEGIN
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
errno_t asctime_s(char (&to)[size], const struct tm *time)
{
    return asctime_s(to, size, time);
}
}
#endif

#endif
