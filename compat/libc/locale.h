/* Microsoft's addition to <locale.h>. Wide text is UTF-16 and narrow text UTF-8 in every locale. */
#if defined WSH_LIBC_LOCALE_H || __WCHAR_MAX__ > 0xffff
#include_next <locale.h>
#else
#define WSH_LIBC_LOCALE_H

#include_next <locale.h>

#include <crt/linkage.h>

WSH_BEGIN
wchar_t *_wsetlocale(int category, const wchar_t *name);
WSH_END

#endif
