#include "checks.h"

#include <errno.h>
#include <string.h>
#include <sys/timeb.h>
#include <time.h>
#include <wchar.h>

void times(void)
{
    time_t moment = 86400 * 2;
    __time32_t short_moment = 86400;
    struct tm parts;
    struct _timeb now;
    char text[32];
    wchar_t wide[32];
    SUBJECT("Times are taken apart, and what is none is refused")
    CHECK(gmtime_s(&parts, &moment), 0);
    CHECK(parts.tm_mday == 3 && parts.tm_year == 70 && parts.tm_wday == 6, 1);
    CHECK(_mkgmtime(&parts), 86400 * 2);
    CHECK(localtime_s(&parts, &moment), 0);
    CHECK(mktime(&parts), 86400 * 2);
    CHECK_INVALID_UNHEARD(localtime_s(&parts, NULL), EINVAL);
    CHECK(parts.tm_mday, -1);
    CHECK_INVALID_UNHEARD(gmtime_s(NULL, &moment), EINVAL);
    handler_calls();
    CHECK(_gmtime32(&short_moment)->tm_mday, 2);
    CHECK(_gmtime64(&moment)->tm_mday, 3);
    CHECK(_difftime64(5, 3) == 2.0, 1);
    SUBJECT("Times become texts")
    gmtime_s(&parts, &moment);
    CHECK(asctime_s(text, 26, &parts), 0);
    CHECK_TEXT(text, "Sat Jan  3 00:00:00 1970\n");
    CHECK_INVALID(asctime_s(text, 25, &parts), EINVAL);
    CHECK_TEXT(text, "");
    CHECK_INVALID(asctime_s(NULL, 26, &parts), EINVAL);
    CHECK_WIDE(_wasctime(&parts), L"Sat Jan  3 00:00:00 1970\n");
    CHECK(ctime_s(text, 26, &moment), 0);
    CHECK((int)strlen(text), 25);
    CHECK_INVALID(ctime_s(text, 26, NULL), EINVAL);
    CHECK_TEXT(_strdate(text) + 2, text + 2);
    CHECK(text[2] == '/' && text[5] == '/' && text[8] == 0, 1);
    CHECK(_strtime(text) == text && text[2] == ':' && text[5] == ':' && text[8] == 0, 1);
    CHECK(_strdate_s(text, 9), 0);
    CHECK_INVALID_UNHEARD(_strdate_s(text, 8), ERANGE);
    CHECK(_strtime_s(text, 9), 0);
    CHECK_INVALID_UNHEARD(_strtime_s(NULL, 9), EINVAL);
    CHECK(_wstrdate(wide) == wide && wcslen(wide) == 8, 1);
    CHECK(_wstrtime_s(wide, 9), 0);
    CHECK((int)strftime(text, 32, "%Y-%m-%d %H:%M:%S", &parts), 19);
    CHECK_TEXT(text, "1970-01-03 00:00:00");
    SUBJECT("Clocks")
    CHECK(CLOCKS_PER_SEC, 1000);
    CHECK(clock() >= 0 && clock() < 3600000, 1);
    CHECK(_time64(NULL) >= 1700000000, 1);
    CHECK(_time32(&short_moment) == short_moment, 1);
    _ftime(&now);
    CHECK(now.time - time(NULL) <= 1 && now.time - time(NULL) >= -5, 1);
    CHECK(now.millitm < 1000, 1);
    CHECK_INVALID_UNHEARD(_ftime_s(NULL), EINVAL);
}
