// Pictures of icons that are PNG files.
#pragma once

#include "compat/icon/icon.hpp"

namespace compat {

bool is_png(std::span<const std::byte> bytes);

/// By Cairo. None: it is broken, or Cairo is not there.
std::optional<Icon> read_png(std::span<const std::byte> bytes);

} // namespace compat
