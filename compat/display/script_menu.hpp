// Menu items for a script.
#pragma once

#include <string>

namespace compat {

/// Chooses an item by its text: of a popup menu that is open, or of a visible window's menu by its
/// path ("File/Exit"). Texts are without & and what stands behind a tab. False: there is none.
bool choose_menu_item(const std::string &path);

} // namespace compat
