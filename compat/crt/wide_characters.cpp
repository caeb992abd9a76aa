// isw… and tow… for UTF-16 units: classes are Unicode's in every locale, letter case is the
// locale's.
#include <array>
#include <cstring>
#include <string_view>
#include <wctype.h>

#include "compat/crt/character_classes.hpp"

using namespace compat::crt;

namespace {

unsigned classes(wint_t c)
{
    return c <= 0xffff ? classes_of(static_cast<char16_t>(c)) : 0;
}

constexpr unsigned alnum = class_alpha | class_digit, graph = alnum | class_punct,
                   print = graph | class_blank;

struct NamedClass {
    std::string_view name;
    unsigned classes;
};
constexpr std::array<NamedClass, 12> named_classes{{{"alnum", alnum},
                                                    {"alpha", class_alpha},
                                                    {"blank", class_blank},
                                                    {"cntrl", class_control},
                                                    {"digit", class_digit},
                                                    {"graph", graph},
                                                    {"lower", class_lower},
                                                    {"print", print},
                                                    {"punct", class_punct},
                                                    {"space", class_space},
                                                    {"upper", class_upper},
                                                    {"xdigit", class_hex}}};

// What wctrans gives; glibc's type for it is a pointer.
const wctrans_t to_lower_mapping = reinterpret_cast<wctrans_t>(1);
const wctrans_t to_upper_mapping = reinterpret_cast<wctrans_t>(2);

} // namespace

extern "C" {

#define WIDE_CLASS(name, mask)                                                                     \
    int wsh_##name(wint_t c)                                                                       \
    {                                                                                              \
        return static_cast<int>(classes(c) & (mask));                                              \
    }
WIDE_CLASS(iswalnum, alnum)
WIDE_CLASS(iswalpha, class_alpha)
WIDE_CLASS(iswcntrl, class_control)
WIDE_CLASS(iswdigit, class_digit)
WIDE_CLASS(iswgraph, graph)
WIDE_CLASS(iswlower, class_lower)
WIDE_CLASS(iswprint, print)
WIDE_CLASS(iswpunct, class_punct)
WIDE_CLASS(iswspace, class_space)
WIDE_CLASS(iswupper, class_upper)
WIDE_CLASS(iswxdigit, class_hex)

int wsh_iswblank(wint_t c)
{
    constexpr wint_t ideographic_space = 0x3000;
    return c == '\t' || c == ' ' || c == ideographic_space ? class_blank : 0;
}

int iswascii(wint_t c)
{
    return c < 0x80;
}

wint_t wsh_towlower(wint_t c)
{
    return c <= 0xffff ? to_lower_in_locale(static_cast<char16_t>(c)) : c;
}

wint_t wsh_towupper(wint_t c)
{
    return c <= 0xffff ? to_upper_in_locale(static_cast<char16_t>(c)) : c;
}

// Microsoft's bits, which programs may give iswctype themselves.
wctype_t wsh_wctype(const char *name)
{
    for (const NamedClass &one : named_classes)
        if (one.name == name)
            return one.classes;
    return 0;
}

int wsh_iswctype(wint_t c, wctype_t type)
{
    return static_cast<int>(classes(c) & type);
}

wctrans_t wsh_wctrans(const char *name)
{
    if (std::strcmp(name, "tolower") == 0)
        return to_lower_mapping;
    return std::strcmp(name, "toupper") == 0 ? to_upper_mapping : nullptr;
}

wint_t wsh_towctrans(wint_t c, wctrans_t mapping)
{
    if (mapping == to_lower_mapping)
        return wsh_towlower(c);
    return mapping == to_upper_mapping ? wsh_towupper(c) : c;
}
}
