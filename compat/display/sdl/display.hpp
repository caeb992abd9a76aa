// Windows on a desktop, by SDL.
#pragma once

#include "compat/display/display.hpp"

#include <memory>
#include <string>

namespace compat::sdl {

/// Null where there is no desktop, no SDL, or SDL finds no desktop: `problem` says which.
std::unique_ptr<Display> make_display(std::string &problem);

} // namespace compat::sdl
