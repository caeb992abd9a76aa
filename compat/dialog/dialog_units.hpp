// Dialog units: the one place that knows how large a dialog's characters are.
#pragma once

#include "compat/dialog/template.hpp"

namespace compat {

/// The average size of a character in pixels. Fonts are not there yet, so it is assumed from the
/// font's name.
struct BaseUnits {
    int width = 8; // of the system's font
    int height = 16;

    int x(int units) const;
    int y(int units) const;
};

BaseUnits base_units(const std::optional<TemplateFont> &font);

} // namespace compat
