// Accelerator tables: keys that mean commands.
#pragma once

#include "compat/kernel/user_handles.hpp"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include <windef.h>
#include <winuser.h>

namespace compat {

/// Never changes.
using AcceleratorTable = std::vector<ACCEL>;
using AcceleratorTables = UserHandles<HACCEL, const AcceleratorTable>;

/// An RT_ACCELERATOR resource. What is cut off is left out.
AcceleratorTable read_accelerators(std::span<const std::byte> bytes);

} // namespace compat
