// Brushes that are given as a number: a colour of the system and 1.
#pragma once

#include <windef.h>

namespace compat {

/// The brush of (HBRUSH)(COLOR_… + 1), and any other handle as it is. Microsoft: "FillRect".
HBRUSH brush_handle(HBRUSH brush);

} // namespace compat
