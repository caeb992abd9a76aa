// Ending windows.
#pragma once

#include "compat/window/window.hpp"

namespace compat {

/// How far the creation of a window went before its procedure refused.
enum class Unborn {
    before_create, // only WM_NCDESTROY follows
    refused,       // WM_DESTROY, then WM_NCDESTROY
};
void destroy_unborn(Window &window, Unborn how);

} // namespace compat
