/* Whoever may ask for facets of wide characters gets those for 16 bits, not the ones of libstdc++.so. */
#if defined WSH_LIBC_BITS_LOCALE_FACETS_H || __WCHAR_MAX__ > 0xffff
#include_next <bits/locale_facets.h>
#else
#define WSH_LIBC_BITS_LOCALE_FACETS_H

#include_next <bits/locale_facets.h>

/* Draws compat/crt/wide_facets.cpp out of its archive. */
extern "C" const char wsh_wide_facets;
__attribute__((__used__)) static const char *const wsh_wide_facets_needed = &wsh_wide_facets;

#endif
