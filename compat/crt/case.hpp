// Classes and letter case of UTF-16 units. Microsoft's "C" locale knows only ASCII letters;
// Unicode's classes are a superset that also serves programs which call setlocale(LC_ALL, "").
#pragma once

namespace compat::crt {

char16_t lower(char16_t unit);
char16_t upper(char16_t unit);

} // namespace compat::crt
