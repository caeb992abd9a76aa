// The headers that Visual Studio's wizard puts into each project, and that tutorials leave out.
#pragma once

#include <optional>
#include <string>

namespace wsacc {

// The standard content of stdafx.h, pch.h, framework.h, targetver.h; nothing for other names.
std::optional<std::string> wizard_header(const std::string &name);

// What to tell the user about a header that is nowhere; empty if there is nothing to add to the
// compiler's own error.
std::string advice_on_missing(const std::string &name);

} // namespace wsacc
