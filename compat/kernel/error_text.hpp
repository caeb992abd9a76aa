// What the errors mean.
#pragma once

#include <string_view>

#include <windef.h>

namespace compat {

/// One sentence in our words, without a line break; empty for a number we do not know.
/// FormatMessage hands it out.
std::string_view error_text(DWORD error);

} // namespace compat
