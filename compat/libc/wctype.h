/* Classes of wide characters of 16 bits. */
#if defined WSH_LIBC_WCTYPE_H || __WCHAR_MAX__ > 0xffff
#include_next <wctype.h>
#else
#define WSH_LIBC_WCTYPE_H

#include <crt/hide_wide.h>
#include_next <wctype.h>
#include <crt/show_wide.h>

#include <crt/wide_character.h>

WSH_BEGIN
wctype_t wctype(const char *name) WSH_LABEL(wctype);
int iswctype(wint_t c, wctype_t type) WSH_LABEL(iswctype);
wctrans_t wctrans(const char *name) WSH_LABEL(wctrans);
wint_t towctrans(wint_t c, wctrans_t mapping) WSH_LABEL(towctrans);
WSH_END

#endif
