#include "checks.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/timeb.h>
#include <time.h>
#include <wchar.h>

static const __time64_t moment = 86400 * 2, before = -1, too_late = 1LL << 60;
static const __time32_t short_moment = 86400 * 2, short_too_early = -50000;
static char text[64];
static wchar_t wide[64];

static int is_third(const struct tm *parts)
{
    return parts != NULL && parts->tm_year == 70 && parts->tm_mon == 0 && parts->tm_mday >= 2 &&
           parts->tm_mday <= 3;
}

static void taking_apart(void)
{
    struct tm parts;
    SUBJECT("Times are taken apart by every name of the function")
    CHECK(is_third(gmtime(&moment)), 1);
    CHECK(is_third(localtime(&moment)), 1);
    CHECK(is_third(_gmtime64(&moment)), 1);
    CHECK(is_third(_localtime64(&moment)), 1);
    CHECK(is_third(_gmtime32(&short_moment)), 1);
    CHECK(is_third(_localtime32(&short_moment)), 1);
    CHECK(_gmtime64_s(&parts, &moment), 0);
    CHECK(is_third(&parts), 1);
    CHECK(_localtime64_s(&parts, &moment), 0);
    CHECK(is_third(&parts), 1);
    CHECK(_gmtime32_s(&parts, &short_moment), 0);
    CHECK(parts.tm_hour, 0);
    CHECK(_localtime32_s(&parts, &short_moment), 0);
}

static void what_is_no_time(void)
{
    struct tm parts;
    SUBJECT("What is no time has no parts")
    CHECK_ERRNO(gmtime(&before) == NULL, 1, EINVAL);
    CHECK_ERRNO(localtime(&before) == NULL, 1, EINVAL);
    CHECK_ERRNO(_gmtime64(&too_late) == NULL, 1, EINVAL);
    CHECK_ERRNO(_localtime64(&too_late) == NULL, 1, EINVAL);
    CHECK_ERRNO(_gmtime32(&short_too_early) == NULL, 1, EINVAL);
    CHECK_ERRNO(_localtime32(&short_too_early) == NULL, 1, EINVAL);
    CHECK(_gmtime64_s(&parts, &too_late), EINVAL);
    CHECK(parts.tm_mday, -1);
    CHECK(_localtime64_s(&parts, &before), EINVAL);
    CHECK(_gmtime32_s(&parts, &short_too_early), EINVAL);
    CHECK(_localtime32_s(&parts, &short_too_early), EINVAL);
    CHECK_REFUSED_UNHEARD(gmtime(NULL) == NULL, 1, EINVAL);
    CHECK_REFUSED_UNHEARD(localtime(NULL) == NULL, 1, EINVAL);
    CHECK_REFUSED_UNTOLD(_gmtime32(NULL) == NULL, 1, EINVAL);
    CHECK_REFUSED_UNTOLD(_localtime32(NULL) == NULL, 1, EINVAL);
    CHECK_INVALID_UNHEARD(_gmtime32_s(&parts, NULL), EINVAL);
    CHECK_INVALID_UNHEARD(_localtime32_s(NULL, &short_moment), EINVAL);
    CHECK_INVALID_UNHEARD(_gmtime64_s(NULL, &moment), EINVAL);
    CHECK_INVALID_UNHEARD(_localtime64_s(&parts, NULL), EINVAL);
    handler_calls();
}

static void putting_together(void)
{
    struct tm parts = {5, 4, 3, 32, 0, 100, 0, 0, 0}, early = {0}, late = {0}, later = {0};
    struct tm copy = parts;
    SUBJECT("Parts are put together, and completed")
    early.tm_year = 60;
    late.tm_year = 140;
    late.tm_mday = 1;
    later.tm_year = 6000;
    CHECK(_mkgmtime(&parts), 949374245);
    CHECK(parts.tm_mon == 1 && parts.tm_mday == 1 && parts.tm_yday == 31 && parts.tm_wday == 2, 1);
    CHECK(_mkgmtime64(&copy), 949374245);
    CHECK(_mkgmtime32(&copy), 949374245);
    CHECK(mktime(&copy) == _mktime64(&parts), 1);
    CHECK(_mktime32(&copy) == _mktime64(&parts), 1);
    CHECK(parts.tm_mday, 1);
    CHECK_ERRNO(mktime(&early), -1, EINVAL);
    CHECK_ERRNO(_mktime64(&later), -1, EINVAL);
    CHECK_ERRNO(_mkgmtime(&early), -1, EINVAL);
    CHECK_ERRNO(_mkgmtime64(&later), -1, EINVAL);
    CHECK_ERRNO(_mktime32(&early), -1, EINVAL);
    CHECK_ERRNO(_mkgmtime32(&early), -1, EINVAL);
    CHECK_ERRNO_UNTOLD(_mktime32(&late), -1, EINVAL);
    CHECK_ERRNO_UNTOLD(_mkgmtime32(&late), -1, EINVAL);
    CHECK(late.tm_mday, 1);
    EXCEPT_ON_WINE("crashes", {
        CHECK_REFUSED(mktime(NULL), -1, EINVAL);
        CHECK_REFUSED(_mkgmtime32(NULL), -1, EINVAL);
    });
    CHECK(difftime(5, 3) == 2.0, 1);
    CHECK(_difftime64(3, 5) == -2.0, 1);
    CHECK(_difftime32(5, 3) == 2.0, 1);
    EXCEPT_ON_WINE("reckons with it", {
        CHECK_ERRNO(_difftime64(-1, 5) == 0.0, 1, EINVAL);
        CHECK_ERRNO(_difftime32(5, -1) == 0.0, 1, EINVAL);
    });
}

static void dates_as_text(void)
{
    struct tm parts = {0}, wrong = {0};
    SUBJECT("Dates become texts")
    parts.tm_mday = 1;
    parts.tm_year = 70;
    parts.tm_wday = 4;
    wrong.tm_mon = 13;
    CHECK_TEXT(asctime(&parts), "Thu Jan  1 00:00:00 1970\n");
    CHECK_WIDE(_wasctime(&parts), L"Thu Jan  1 00:00:00 1970\n");
    CHECK(_wasctime_s(wide, 26, &parts), 0);
    CHECK_WIDE(wide, L"Thu Jan  1 00:00:00 1970\n");
    CHECK_REFUSED_UNHEARD(asctime(&wrong) == NULL, 1, EINVAL);
    CHECK_REFUSED_UNHEARD(asctime(NULL) == NULL, 1, EINVAL);
    CHECK_REFUSED_UNHEARD(_wasctime(&wrong) == NULL, 1, EINVAL);
    CHECK_INVALID(_wasctime_s(wide, 25, &parts), EINVAL);
    CHECK_INVALID(_wasctime_s(NULL, 26, &parts), EINVAL);
    CHECK_INVALID(asctime_s(text, 26, &wrong), EINVAL);
}

static void times_as_text(void)
{
    SUBJECT("Times become texts in local time")
    CHECK_TEXT(ctime(&moment), asctime(localtime(&moment)));
    CHECK_TEXT(_ctime64(&moment), asctime(localtime(&moment)));
    CHECK_TEXT(_ctime32(&short_moment), asctime(localtime(&moment)));
    CHECK(_ctime64_s(text, 26, &moment), 0);
    CHECK_TEXT(text, asctime(localtime(&moment)));
    CHECK(_ctime32_s(text, 26, &short_moment), 0);
    CHECK_WIDE(_wctime(&moment), _wasctime(localtime(&moment)));
    CHECK_WIDE(_wctime64(&moment), _wasctime(localtime(&moment)));
    CHECK_WIDE(_wctime32(&short_moment), _wasctime(localtime(&moment)));
    CHECK(_wctime_s(wide, 26, &moment), 0);
    CHECK(_wctime64_s(wide, 26, &moment), 0);
    CHECK(_wctime32_s(wide, 26, &short_moment), 0);
    CHECK_WIDE(wide, _wasctime(localtime(&moment)));
    CHECK_ERRNO(ctime(&before) == NULL, 1, EINVAL);
    CHECK_ERRNO(_ctime64(&too_late) == NULL, 1, EINVAL);
    CHECK_ERRNO(_wctime64(&before) == NULL, 1, EINVAL);
    CHECK_ERRNO(_wctime(&before) == NULL, 1, EINVAL);
    CHECK_ERRNO(_ctime32(&short_too_early) == NULL, 1, EINVAL);
    CHECK_ERRNO(_wctime32(&short_too_early) == NULL, 1, EINVAL);
    CHECK_REFUSED_UNHEARD(ctime(NULL) == NULL, 1, EINVAL);
    CHECK_INVALID(_ctime64_s(text, 26, &before), EINVAL);
    CHECK_TEXT(text, "");
    CHECK_INVALID(_ctime64_s(text, 25, &moment), EINVAL);
    CHECK_INVALID(_ctime32_s(NULL, 26, &short_moment), EINVAL);
    CHECK_INVALID(_wctime_s(wide, 26, NULL), EINVAL);
    CHECK_INVALID(_wctime64_s(wide, 25, &moment), EINVAL);
    CHECK_INVALID(_wctime32_s(NULL, 26, &short_moment), EINVAL);
}

static void formats(void)
{
    struct tm parts = {5, 4, 13, 2, 0, 106, 1, 1, 0}, wrong = {0};
    SUBJECT("Times are written by a format, which is looked at")
    wrong.tm_mon = 60;
    CHECK((int)strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S %y %j %U %w %%", &parts), 33);
    CHECK_TEXT(text, "2006-01-02 13:04:05 06 002 01 1 %");
    CHECK((int)strftime(text, sizeof text, "%a %A %b %B %I %p", &parts), 28);
    CHECK_TEXT(text, "Mon Monday Jan January 01 PM");
    CHECK((int)strftime(text, sizeof text, "%#d.%#m.%#y %#H:%#M:%#S %#j", &parts), 14);
    CHECK_TEXT(text, "2.1.6 13:4:5 2");
    CHECK((int)strftime(text, sizeof text, "%x %X", &parts), 17);
    CHECK_TEXT(text, "01/02/06 13:04:05");
    CHECK((int)strftime(text, sizeof text, "%#x", &parts), 24);
    CHECK_TEXT(text, "Monday, January 02, 2006");
    CHECK((int)strftime(text, sizeof text, "", &parts), 0);
    CHECK((int)wcsftime(wide, 64, L"%Y\xe9", &parts), 5);
    CHECK_WIDE(wide, L"2006\xe9");
    CHECK_ERRNO((int)strftime(text, 4, "%Y", &parts), 0, ERANGE);
    CHECK_TEXT(text, "");
    CHECK_ERRNO((int)wcsftime(wide, 4, L"%Y", &parts), 0, ERANGE);
    CHECK_REFUSED((int)strftime(text, 64, "%Q", &parts), 0, EINVAL);
    CHECK_REFUSED((int)strftime(text, 64, "%B", &wrong), 0, EINVAL);
    CHECK_REFUSED((int)strftime(text, 64, "%Y", NULL), 0, EINVAL);
    CHECK_REFUSED((int)strftime(NULL, 64, "%Y", &parts), 0, EINVAL);
    CHECK_REFUSED((int)strftime(text, 64, NULL, &parts), 0, EINVAL);
}

static void now(void)
{
    struct __timeb32 narrow = {0};
    struct __timeb64 both = {0};
    struct timeb old = {0};
    struct timespec spec = {0};
    SUBJECT("The present time is told in many ways")
    CHECK(_ftime32_s(&narrow), 0);
    CHECK(_ftime64_s(&both), 0);
    CHECK(both.time - narrow.time <= 1 && both.millitm < 1000, 1);
    CHECK((_ftime32(&narrow), narrow.time - time(NULL) <= 1), 1);
    CHECK((_ftime64(&both), both.time - time(NULL) <= 1), 1);
    CHECK((ftime(&old), old.time - time(NULL) <= 1), 1);
    CHECK(old.timezone, both.timezone);
    CHECK_INVALID(_ftime32_s(NULL), EINVAL);
    CHECK_INVALID(_ftime64_s(NULL), EINVAL);
    CHECK(timespec_get(&spec, TIME_UTC), TIME_UTC);
    CHECK(spec.tv_sec - time(NULL) <= 1 && spec.tv_nsec < 1000000000, 1);
    CHECK(timespec_get(&spec, 0), 0);
    CHECK_TEXT(_strdate(text) + 2, (_strdate_s(text + 20, 9), text + 22));
    CHECK((int)strlen(_strtime(text)), 8);
    CHECK_WIDE(_wstrdate(wide) + 2, (_wstrdate_s(wide + 20, 9), wide + 22));
    CHECK((int)wcslen(_wstrtime(wide)), 8);
    CHECK(_wstrdate_s(wide, 9), 0);
    CHECK(_wstrtime_s(wide, 9), 0);
    CHECK(_wstrdate_s(wide, 8), ERANGE);
    CHECK(_wstrtime_s(wide, 8), ERANGE);
    CHECK_INVALID_UNHEARD(_wstrdate_s(NULL, 9), EINVAL);
    CHECK_INVALID_UNHEARD(_wstrtime_s(NULL, 9), EINVAL);
    CHECK_REFUSED_UNTOLD(_wstrdate(NULL) == NULL, 1, EINVAL);
    CHECK_REFUSED_UNTOLD(_wstrtime(NULL) == NULL, 1, EINVAL);
    EXCEPT_ON_WINE("crashes", {
        CHECK_REFUSED(_strdate(NULL) == NULL, 1, EINVAL);
        CHECK_REFUSED(_strtime(NULL) == NULL, 1, EINVAL);
        CHECK_REFUSED(timespec_get(NULL, TIME_UTC), 0, EINVAL);
    });
    handler_calls();
}

static void zones(void)
{
    struct tm parts = {0, 0, 0, 2, 0, 106, 0, 0, 0};
    SUBJECT("The environment's TZ is the time zone")
    CHECK(_putenv("TZ=XYZ4"), 0);
    CHECK((_tzset(), (int)_timezone), 4 * 60 * 60);
    CHECK((int)(mktime(&parts) - _mkgmtime(&parts)), 4 * 60 * 60);
    EXCEPT_ON_WINE("cuts it off", CHECK_TEXT(_tzname[0], "XYZ"));
    CHECK(_putenv("TZ=UTC0"), 0);
    CHECK((tzset(), (int)_timezone), 0);
    CHECK(_daylight, 0);
}

void calendars(void)
{
    taking_apart();
    what_is_no_time();
    putting_together();
    dates_as_text();
    times_as_text();
    formats();
    now();
    CHECK(in_child(zones), 0);
}
