/* Classes of 16-bit characters: <wctype.h>, and for Microsoft <wchar.h> and <ctype.h>. */
#ifndef WSH_CRT_WIDE_CHARACTER_H
#define WSH_CRT_WIDE_CHARACTER_H

#include <crt/linkage.h>
#include <bits/types/wint_t.h>

WSH_BEGIN
#define WSH_CLASS(name) int name(wint_t c) WSH_LABEL(name);
WSH_CLASS(iswalnum)
WSH_CLASS(iswalpha)
WSH_CLASS(iswblank)
WSH_CLASS(iswcntrl)
WSH_CLASS(iswdigit)
WSH_CLASS(iswgraph)
WSH_CLASS(iswlower)
WSH_CLASS(iswprint)
WSH_CLASS(iswpunct)
WSH_CLASS(iswspace)
WSH_CLASS(iswupper)
WSH_CLASS(iswxdigit)
#undef WSH_CLASS
int iswascii(wint_t c);
wint_t towlower(wint_t c) WSH_LABEL(towlower);
wint_t towupper(wint_t c) WSH_LABEL(towupper);
WSH_END

#endif
