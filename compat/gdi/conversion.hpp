// Pixels of one picture as those of another.
#pragma once

#include "compat/gdi/device_context.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace compat {

/// What counts between a bitmap of one bit, which has no colours, and other pictures.
struct ContextColours {
    COLORREF text = RGB(0, 0, 0);                   // of the destination
    COLORREF background = RGB(255, 255, 255);       // of the destination
    std::optional<COLORREF> source_background = {}; // becomes 1, and all others 0
};

class Conversion {
  public:
    /// By what comes nearest, and black and white for a bitmap that has no colours.
    Conversion(const Surface &from, const Surface &to);
    /// Between contexts: zeros get the text's colour and ones the background's, and what has the
    /// source's background colour becomes a one.
    Conversion(const Surface &from, const Surface &to, const ContextColours &colours);

    std::uint32_t operator()(std::uint32_t pixel) const;
    bool changes_nothing() const { return same_; }

  private:
    const Surface *from_;
    const Surface *to_;
    bool same_ = false;
    std::optional<std::uint32_t> background_; // the pixel that becomes 1
    std::vector<std::uint32_t> table_;        // for up to 8 bits
    mutable std::uint32_t last_ = 0;
    mutable std::uint32_t last_result_ = 0;
};

/// The pixel that a pen, a hatch or a text of that colour draws: in a picture of two colours
/// whatever is neither of these is drawn as the one that the background is not.
std::uint32_t contrasting_pixel(const DeviceContext &context, const Surface &surface,
                                COLORREF colour);

} // namespace compat
