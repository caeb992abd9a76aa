// Values' data in the caller's form: in the registry text is UTF-16, the A functions have it in the
// code page.
#pragma once

#include "compat/registry/registry_tree.hpp"

#include <cstddef>
#include <vector>

#include <windef.h>
#include <winreg.h>

namespace compat {

/// Whether data of this type are text, or several.
bool is_text(DWORD type);

/// What a W or an A function hands out, or has got.
template <class Char>
std::vector<std::byte> for_caller(const RegistryValue &value);
template <class Char>
std::vector<std::byte> from_caller(DWORD type, const void *data, DWORD size);

/// How RegQueryValueEx and its like hand out data: the size first, ERROR_MORE_DATA if it does not
/// fit. A text without its terminator gets one where there is room.
LSTATUS give_data(DWORD type, const std::vector<std::byte> &data, bool wide, LPBYTE buffer,
                  LPDWORD size);

} // namespace compat
