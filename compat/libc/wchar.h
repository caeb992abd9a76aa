/* Wide characters have 16 bits: every function of glibc's <wchar.h> is replaced by ours or not there. */
#if defined WSH_LIBC_WCHAR_H || __WCHAR_MAX__ > 0xffff
#include_next <wchar.h>
#else
#define WSH_LIBC_WCHAR_H

#include <crt/hide_wide.h>
#include_next <wchar.h>
#include <crt/show_wide.h>

#include <crt/wide_character.h>
#include <crt/wide_multibyte.h>
#include <crt/wide_stdio.h>
#include <crt/wide_stdlib.h>
#include <crt/wide_string.h>

#endif
