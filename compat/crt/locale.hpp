// The C runtime's locale, as far as it shows: the code page and the letters of narrow text, the
// order of texts, the decimal point, and what localeconv tells.
#pragma once

#include "compat/crt/locales.hpp"
#include "compat/kernel/code_page.hpp"

#include <string>
#include <string_view>

namespace compat::crt {

// Microsoft's numbers of LC_ALL and the others.
enum class Category { all = 0, collate = 1, ctype = 2, monetary = 3, numeric = 4, time = 5 };

// Null in the "C" locale.
const LocaleRow *locale_row(Category category);
Locale locale_of(Category category);

// Of numbers in printf, scanf, strtod and their kin.
char decimal_point();

// The code page between the C runtime's narrow and wide text: of the locale that setlocale named
// for LC_CTYPE, else CP_ACP.
//
// Microsoft's "C" locale, in which every program starts, has no characters beyond FF: there wprintf
// and wcout stop at the first Korean letter, and mbstowcs takes each byte for a letter. Programs
// whose author has seen that call setlocale; for those that do not, we go on with CP_ACP.
const CodePage &narrow_page();

std::u16string to_wide(std::string_view bytes);
std::string to_narrow(std::u16string_view text);

// Whether it is a locale's name in Microsoft's way ("korean", "ko-KR", "Korean_Korea.949", ".utf8")
// or Unix' ("ko_KR.UTF-8").
bool is_locale_name(std::string_view name);

} // namespace compat::crt
