// Menu resources: from bytes to a description.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <windef.h>

namespace compat {

struct MenuItemTemplate {
    UINT flags = 0; // MF_
    UINT id = 0;
    std::u16string text;
    std::vector<MenuItemTemplate> items; // with MF_POPUP
};

/// Reads an RT_MENU resource of either form. None when something is missing, or the version is
/// unknown. (Microsoft: "MENUHEADER", "MENUEX_TEMPLATE_HEADER".)
std::optional<std::vector<MenuItemTemplate>> read_menu(std::span<const std::byte> bytes);

} // namespace compat
