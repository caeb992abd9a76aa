// Dates and times as text.

#include "support.hpp"

using namespace conformance;

namespace {

const SYSTEMTIME moment = {2024, 3, 0, 7, 15, 4, 9, 0};
const LCID english = MAKELCID(MAKELANGID(LANG_ENGLISH, SUBLANG_ENGLISH_US), SORT_DEFAULT);

std::string date(const char *format, DWORD flags = 0)
{
    char text[64] = "";
    return GetDateFormatA(english, flags, &moment, format, text, sizeof text) ? text : ok(FALSE);
}

std::string time(const char *format, DWORD flags = 0)
{
    char text[64] = "";
    return GetTimeFormatA(english, flags, &moment, format, text, sizeof text) ? text : ok(FALSE);
}

} // namespace

CASE("dates.date", "GetDateFormat follows a picture or a usual form", "")
{
    STEP(date("yyyy-MM-dd"), "2024-03-07");
    STEP(date("d.M.yy"), "7.3.24");
    STEP(date("ddd, MMM d"), "Thu, Mar 7");
    STEP(date("dddd d MMMM"), "Thursday 7 March");
    STEP(date("'day' d"), "day 7");
    STEP(date(nullptr, DATE_SHORTDATE), "3/7/2024");
    STEP(date(nullptr, DATE_LONGDATE), "Thursday, March 7, 2024");
    STEP(date("d", DATE_LONGDATE), "no/1004");
    char small[4];
    STEP(ok(GetDateFormatA(english, 0, &moment, "yyyy-MM-dd", small, 4)), "no/122");
    STEP(GetDateFormatA(english, 0, &moment, "yyyy-MM-dd", nullptr, 0), "11");
    const SYSTEMTIME wrong = {2024, 13, 0, 7, 0, 0, 0, 0};
    STEP(ok(GetDateFormatA(english, 0, &wrong, "d", nullptr, 0)), "no/87");
    wchar_t wide[64];
    STEP(GetDateFormatW(english, 0, &moment, L"yyyy/MM", wide, 64), "8");
    STEP(narrow(wide), "2024/03");
    STEP(count(GetDateFormatW(english, 0, &moment, L"yyyy/MM", wide, 4)), "0/122");
    STEP(count(GetDateFormatW(english, 0, &wrong, L"d", nullptr, 0)), "0/87");
}

CASE("dates.locales",
     "The user's locale is English of the US; LOCALE_INVARIANT has forms of its own", "")
{
    char text[64] = "";
    STEP(GetDateFormatA(LOCALE_USER_DEFAULT, 0, &moment, nullptr, text, sizeof text), "9");
    STEP(text, "3/7/2024");
    STEP(GetDateFormatA(LOCALE_SYSTEM_DEFAULT, 0, &moment, "MMMM", text, sizeof text), "6");
    STEP(text, "March");
    STEP(GetDateFormatA(LOCALE_INVARIANT, 0, &moment, nullptr, text, sizeof text), "11");
    STEP(text, "03/07/2024");
    STEP(GetDateFormatA(LOCALE_INVARIANT, DATE_LONGDATE, &moment, nullptr, text, 64), "24");
    STEP(text, "Thursday, 07 March 2024");
    STEP(GetTimeFormatA(LOCALE_INVARIANT, 0, &moment, nullptr, text, sizeof text), "9");
    STEP(text, "15:04:09");
    STEP(GetTimeFormatA(LOCALE_USER_DEFAULT, 0, &moment, nullptr, text, sizeof text), "11");
    STEP(text, "3:04:09 PM");
}

CASE("dates.time", "GetTimeFormat follows a picture or a usual form", "")
{
    STEP(time("HH:mm:ss"), "15:04:09");
    STEP(time("h:m:s t"), "3:4:9 P");
    STEP(time("hh 'o''clock' tt"), "03 o'clock PM");
    STEP(time(nullptr), "3:04:09 PM");
    STEP(time(nullptr, TIME_NOSECONDS), "3:04 PM");
    STEP(GetTimeFormatA(english, 0, &moment, nullptr, nullptr, 0), "11");
    char small[4];
    STEP(ok(GetTimeFormatA(english, 0, &moment, "HH:mm:ss", small, 4)), "no/122");
    const SYSTEMTIME wrong = {2024, 1, 0, 7, 25, 0, 0, 0};
    STEP(ok(GetTimeFormatA(english, 0, &wrong, "H", nullptr, 0)), "no/87");
    wchar_t wide[64];
    STEP(GetTimeFormatW(english, 0, &moment, L"HH", wide, 64), "3");
    STEP(GetTimeFormatA(english, 0, nullptr, "HH", nullptr, 0), "3");
    STEP(count(GetTimeFormatW(english, 0, &moment, L"HH:mm", wide, 4)), "0/122");
    STEP(count(GetTimeFormatW(english, 0, &wrong, L"H", nullptr, 0)), "0/87");
}
