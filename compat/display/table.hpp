// The back ends, by name.
#pragma once

#include "compat/display/display.hpp"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace compat {

struct DisplayBackend {
    std::string_view name;
    /// Null when it cannot be opened: `problem` says why.
    std::unique_ptr<Display> (*make)(std::string &problem);
};

std::span<const DisplayBackend> display_backends();

/// Null when there is none of that name.
const DisplayBackend *find_display(std::string_view name);

/// For a message: "sdl, headless".
std::string display_names();

} // namespace compat
