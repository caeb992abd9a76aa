#include "checks.h"

#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

static void with_sizes(void)
{
    char text[40] = "before";
    wchar_t wide[40] = L"before";
    SUBJECT("The _s functions that write numbers refuse what does not fit and what is no base")
    CHECK_REFUSED(_itoa_s(123, text, 3, 10), ERANGE, ERANGE);
    CHECK_TEXT(text, "");
    CHECK_REFUSED(_itoa_s(1, text, 0, 10), EINVAL, EINVAL);
    CHECK_REFUSED(_itoa_s(-12, text, 3, 10), ERANGE, ERANGE);
    CHECK_REFUSED(_ltoa_s(123, text, 3, 10), ERANGE, ERANGE);
    CHECK_REFUSED(_ltoa_s(1, NULL, 9, 10), EINVAL, EINVAL);
    CHECK_REFUSED_UNHEARD(_ultoa_s(123, text, 3, 10), ERANGE, ERANGE);
    CHECK_REFUSED_UNHEARD(_ultoa_s(1, text, 9, 1), EINVAL, EINVAL);
    CHECK_REFUSED(_i64toa_s(123, text, 3, 10), ERANGE, ERANGE);
    CHECK_REFUSED(_i64toa_s(1, text, 9, 37), EINVAL, EINVAL);
    CHECK_REFUSED(_ui64toa_s(1, text, 9, 1), EINVAL, EINVAL);
    CHECK_REFUSED(_itow_s(123, wide, 3, 10), ERANGE, ERANGE);
    CHECK_WIDE(wide, L"");
    CHECK_REFUSED(_itow_s(1, NULL, 9, 10), EINVAL, EINVAL);
    CHECK(_ltow_s(-255, wide, 40, 10), 0);
    CHECK_WIDE(wide, L"-255");
    CHECK_REFUSED(_ltow_s(123, wide, 3, 10), ERANGE, ERANGE);
    CHECK(_ultow_s(4294967295u, wide, 40, 10), 0);
    CHECK_WIDE(wide, L"4294967295");
    CHECK_REFUSED_UNHEARD(_ultow_s(123, wide, 3, 10), ERANGE, ERANGE);
    CHECK_REFUSED(_i64tow_s(123, wide, 3, 10), ERANGE, ERANGE);
    CHECK(_ui64tow_s(18446744073709551615ULL, wide, 40, 36), 0);
    CHECK_WIDE(wide, L"3w5e11264sgsf");
    CHECK_REFUSED(_ui64tow_s(1, wide, 9, 1), EINVAL, EINVAL);
    EXCEPT_ON_WINE("says EINVAL", {
        CHECK_REFUSED(_ui64toa_s(123, text, 3, 10), ERANGE, ERANGE);
        CHECK_REFUSED(_ui64tow_s(123, wide, 3, 10), ERANGE, ERANGE);
    });
    CHECK_TEXT(ltoa(-2, text, 10), "-2");
}

static void digits(void)
{
    char text[40];
    int point = -1, negative = -1;
    SUBJECT("The digits of a number are rounded half up, and told where the point is")
    CHECK_TEXT(_ecvt(3.14159, 4, &point, &negative), "3142");
    CHECK(point == 1 && negative == 0, 1);
    CHECK_TEXT(_ecvt(-0.00123, 3, &point, &negative), "123");
    CHECK(point == -2 && negative != 0, 1);
    CHECK_TEXT(_ecvt(9.99, 2, &point, &negative), "10");
    CHECK(point, 2);
    CHECK_TEXT(_ecvt(2.5, 1, &point, &negative), "3");
    CHECK_TEXT(_ecvt(0, 3, &point, &negative), "000");
    CHECK(point, 0);
    CHECK_TEXT(_ecvt(1e20, 25, &point, &negative), "1000000000000000000000000");
    CHECK_TEXT(ecvt(0.5, 3, &point, &negative), "500");
    CHECK(point, 0);
    CHECK_TEXT(_fcvt(3.14159, 4, &point, &negative), "31416");
    CHECK(point == 1 && negative == 0, 1);
    CHECK_TEXT(_fcvt(-123.456, 2, &point, &negative), "12346");
    CHECK(point == 3 && negative != 0, 1);
    CHECK_TEXT(_fcvt(999.96, 1, &point, &negative), "10000");
    CHECK(point, 4);
    CHECK_TEXT(_fcvt(0.05, 3, &point, &negative), "50");
    CHECK(point, -1);
    CHECK_TEXT(_fcvt(12.5, 0, &point, &negative), "13");
    CHECK_TEXT(_fcvt(1234.5, -2, &point, &negative), "12");
    CHECK(point, 4);
    CHECK_TEXT(fcvt(0.5, 3, &point, &negative), "500");
    CHECK(point, 0);
    EXCEPT_ON_WINE("ends the program", {
        CHECK_REFUSED(_ecvt(1, 2, NULL, &negative) == NULL, 1, EINVAL);
        CHECK_REFUSED(_ecvt(1, 2, &point, NULL) == NULL, 1, EINVAL);
        CHECK_REFUSED(_fcvt(1, 2, NULL, &negative) == NULL, 1, EINVAL);
        CHECK_REFUSED(_fcvt(1, 2, &point, NULL) == NULL, 1, EINVAL);
    });
    CHECK_TEXT(_gcvt(3.14159, 3, text), "3.14");
    CHECK_TEXT(_gcvt(123456, 3, text), "1.23e+05");
    CHECK_TEXT(_gcvt(0.0001, 5, text), "0.0001");
    CHECK_TEXT(_gcvt(0.00001, 5, text), "1e-05");
    CHECK_TEXT(_gcvt(-1.5, 5, text), "-1.5");
    CHECK_TEXT(gcvt(100, 5, text), "100");
    CHECK_REFUSED_UNHEARD(_gcvt(1.5, 5, NULL) == NULL, 1, EINVAL);
    CHECK_REFUSED_UNHEARD(gcvt(1.5, 5, NULL) == NULL, 1, EINVAL);
}

static void commas(void)
{
    char text[40];
    wchar_t wide[40];
    double number = 0;
    SUBJECT("printf, scanf and _gcvt have the locale's point")
    CHECK(setlocale(LC_ALL, "Russian") != NULL, 1);
    CHECK(sprintf(text, "%.2f %g %e", 1234.5, 0.5, 1.5), 24);
    CHECK_TEXT(text, "1234,50 0,5 1,500000e+00");
    CHECK(swprintf_s(wide, 40, L"%6.1f", -0.5), 6);
    CHECK_WIDE(wide, L"  -0,5");
    CHECK(sscanf("2,5", "%lf", &number), 1);
    CHECK(number == 2.5, 1);
    CHECK(sscanf("2.5", "%lf", &number), 1);
    CHECK(number == 2, 1);
    CHECK_TEXT(_gcvt(1.5, 4, text), "1,5");
    setlocale(LC_ALL, "C");
    CHECK(sprintf(text, "%g", 0.5), 3);
    CHECK_TEXT(text, "0.5");
}

void writing_numbers(void)
{
    with_sizes();
    digits();
    commas();
}
