// File names with * and ?, by the rules of DOS that FindFirstFile still has.
#pragma once

#include <string_view>

namespace compat {

/// Whether `name` matches, without regard to letter case. "*.*" matches every name, "*." those
/// without a dot, and ? at the end or before a dot also no character.
bool matches(std::u16string_view pattern, std::u16string_view name);

} // namespace compat
