// How a window's menus are opened: the messages that lead there, when its procedure leaves them.
#pragma once

#include "compat/window/window.hpp"

#include <optional>

namespace compat {

/// The default answer to what has to do with menus; none: the message has nothing to do with them.
std::optional<LRESULT> default_menu_message(const Window &window, UINT message, WPARAM wparam,
                                            LPARAM lparam);

} // namespace compat
