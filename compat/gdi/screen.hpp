// What the screen is taken for: 96 pixels an inch.
#pragma once

namespace compat {

constexpr int screen_width = 1024;
constexpr int screen_height = 768;
constexpr int pixels_per_inch = 96;
constexpr int screen_width_mm = screen_width * 254 / (10 * pixels_per_inch);
constexpr int screen_height_mm = screen_height * 254 / (10 * pixels_per_inch);

} // namespace compat
