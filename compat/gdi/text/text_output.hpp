// Text as a context measures and draws it.
#pragma once

#include "compat/gdi/painter.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace compat {

/// From each unit to the next one, in pixels, with what SetTextCharacterExtra and
/// SetTextJustification add.
std::vector<int> text_advances(const DeviceContext &context, std::u16string_view text);

/// A text's size in logical units.
SIZE text_extent(const DeviceContext &context, std::u16string_view text);

struct TextCall {
    POINT at{};       // logical; nothing to where the current position is used
    UINT options = 0; // ETO_…
    std::optional<RECT> rectangle{};
    std::u16string_view text{};
    const INT *widths = nullptr; // logical, of each unit
};

/// As ExtTextOut, by the context's alignment, colours and modes.
void put_text(Painter &painter, const TextCall &call);

} // namespace compat
