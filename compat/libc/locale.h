/* setlocale knows Microsoft's names of locales ("korean", ".949", ""): they choose the code page between narrow and
 * wide text, letters and their order, the decimal point and what localeconv tells; dates are those of "C" in all of
 * them. */
#if defined WSH_LIBC_LOCALE_H || __WCHAR_MAX__ > 0xffff
#include_next <locale.h>
#else
#define WSH_LIBC_LOCALE_H

#define setlocale glibc_setlocale
#define localeconv glibc_localeconv
#define lconv glibc_lconv
#include_next <locale.h>
#undef setlocale
#undef localeconv
#undef lconv

#include <crt/linkage.h>

/* Microsoft's numbers, and no more than its categories. */
#undef LC_CTYPE
#undef LC_NUMERIC
#undef LC_TIME
#undef LC_COLLATE
#undef LC_MONETARY
#undef LC_MESSAGES
#undef LC_ALL
#undef LC_PAPER
#undef LC_NAME
#undef LC_ADDRESS
#undef LC_TELEPHONE
#undef LC_MEASUREMENT
#undef LC_IDENTIFICATION
#define LC_ALL 0
#define LC_COLLATE 1
#define LC_CTYPE 2
#define LC_MONETARY 3
#define LC_NUMERIC 4
#define LC_TIME 5
#define LC_MIN LC_ALL
#define LC_MAX LC_TIME

WSH_BEGIN
struct lconv {
    char *decimal_point;
    char *thousands_sep;
    char *grouping;
    char *int_curr_symbol;
    char *currency_symbol;
    char *mon_decimal_point;
    char *mon_thousands_sep;
    char *mon_grouping;
    char *positive_sign;
    char *negative_sign;
    char int_frac_digits;
    char frac_digits;
    char p_cs_precedes;
    char p_sep_by_space;
    char n_cs_precedes;
    char n_sep_by_space;
    char p_sign_posn;
    char n_sign_posn;
    wchar_t *_W_decimal_point;
    wchar_t *_W_thousands_sep;
    wchar_t *_W_int_curr_symbol;
    wchar_t *_W_currency_symbol;
    wchar_t *_W_mon_decimal_point;
    wchar_t *_W_mon_thousands_sep;
    wchar_t *_W_positive_sign;
    wchar_t *_W_negative_sign;
};

/* What is no category goes to the invalid parameter handler: NULL and EINVAL. What is no locale: NULL. */
char *setlocale(int category, const char *name) WSH_LABEL(setlocale);
wchar_t *_wsetlocale(int category, const wchar_t *name);
/* Valid until the next call. */
struct lconv *localeconv(void) WSH_LABEL(localeconv);
WSH_END

#endif
