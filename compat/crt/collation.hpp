// The order of texts in a language, as dictionaries have it: letters decide, then accents, then
// case. Of all languages alike, so Chinese is in the order of its characters' numbers.
#pragma once

#include <string>
#include <string_view>

namespace compat::crt {

// Of two texts that comes first whose key is less, byte by byte. There is no zero in it.
std::string sort_key(std::u16string_view text, bool ignore_case = false);

} // namespace compat::crt
