// isw… and tow… for UTF-16 units.
//
// They ask glibc under a Unicode locale of our own, so that the answers do not depend on what the
// program set.
#include <locale.h>
#include <wctype.h>

#include "compat/crt/case.hpp"

namespace {

locale_t unicode()
{
    // Never freed: it lives as long as the process. C.UTF-8 is part of glibc itself.
    static const locale_t locale = [] {
        const locale_t found = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
        return found != nullptr ? found : newlocale(LC_CTYPE_MASK, "C", nullptr);
    }();
    return locale;
}

// A unit of a surrogate pair belongs to no class, and WEOF to none.
bool is_unit(wint_t c)
{
    return c <= 0xffff && (c < 0xd800 || c > 0xdfff);
}

} // namespace

namespace compat::crt {

char16_t lower(char16_t unit)
{
    if (unit < 0x80)
        return static_cast<char16_t>(unit >= 'A' && unit <= 'Z' ? unit + 32 : unit);
    const wint_t changed = towlower_l(unit, unicode());
    return changed <= 0xffff ? static_cast<char16_t>(changed) : unit;
}

char16_t upper(char16_t unit)
{
    if (unit < 0x80)
        return static_cast<char16_t>(unit >= 'a' && unit <= 'z' ? unit - 32 : unit);
    const wint_t changed = towupper_l(unit, unicode());
    return changed <= 0xffff ? static_cast<char16_t>(changed) : unit;
}

} // namespace compat::crt

extern "C" {

#define WIDE_CLASS(name)                                                                           \
    int wsh_##name(wint_t c)                                                                       \
    {                                                                                              \
        return is_unit(c) ? name##_l(c, unicode()) : 0;                                            \
    }
WIDE_CLASS(iswalnum)
WIDE_CLASS(iswalpha)
WIDE_CLASS(iswblank)
WIDE_CLASS(iswcntrl)
WIDE_CLASS(iswdigit)
WIDE_CLASS(iswgraph)
WIDE_CLASS(iswlower)
WIDE_CLASS(iswprint)
WIDE_CLASS(iswpunct)
WIDE_CLASS(iswspace)
WIDE_CLASS(iswupper)
WIDE_CLASS(iswxdigit)

int iswascii(wint_t c)
{
    return c < 0x80;
}

wint_t wsh_towlower(wint_t c)
{
    return is_unit(c) ? compat::crt::lower(static_cast<char16_t>(c)) : c;
}

wint_t wsh_towupper(wint_t c)
{
    return is_unit(c) ? compat::crt::upper(static_cast<char16_t>(c)) : c;
}

wctype_t wsh_wctype(const char *name)
{
    return wctype_l(name, unicode());
}

int wsh_iswctype(wint_t c, wctype_t type)
{
    return is_unit(c) && type != 0 ? iswctype_l(c, type, unicode()) : 0;
}

wctrans_t wsh_wctrans(const char *name)
{
    return wctrans_l(name, unicode());
}

wint_t wsh_towctrans(wint_t c, wctrans_t mapping)
{
    return is_unit(c) && mapping != nullptr ? towctrans_l(c, mapping, unicode()) : c;
}
}
