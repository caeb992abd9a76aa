// std::locale by Microsoft's names: std::locale("korean"). libstdc++ asks glibc, which knows none
// of them and may not have the user's own installed; the locales differ in nothing but their names
// here (wide_facets.cpp).
#include <locale>
#include <stdexcept>

#include "compat/crt/locale.hpp"

extern "C" {
extern const char wsh_locale_names = 0;
}

void std::locale::facet::_S_create_c_locale(__c_locale &made, const char *name, __c_locale base)
{
    made = newlocale(LC_ALL_MASK, name, base);
    if (made == nullptr && compat::crt::is_locale_name(name))
        made = newlocale(LC_ALL_MASK, "C", base);
    if (made == nullptr)
        throw std::runtime_error("std::locale: there is no locale of this name");
}
