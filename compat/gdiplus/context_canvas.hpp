// A Graphics on a device context.
#pragma once

#include "compat/gdi/painter.hpp"
#include "compat/gdiplus/canvas.hpp"

#include <optional>
#include <vector>

namespace compat::gdiplus {

/// The library draws on a picture of its own, with what the context shows at that moment; what it
/// has drawn is put back where the context may be drawn on.
class ContextCanvas final : public Canvas {
  public:
    /// `window`: whose context it is, to be released with the canvas; without: the program's own.
    ContextCanvas(HDC context, std::optional<HWND> window);
    ~ContextCanvas() override;

    /// The Graphics, as large as the context is now.
    Gdiplus::GpStatus make_graphics(Gdiplus::GpGraphics **graphics);

    void before_drawing() override;
    void after_drawing() override;
    HDC lend() override { return context_; }
    void take_back() override {}

  private:
    /// Calls `copy(surface's row, picture's row, count)` for what both have.
    template <class Copy>
    void rows(Copy copy);

    HDC context_;
    std::optional<HWND> window_;
    SIZE size_{};
    std::vector<std::uint32_t> pixels_;
    Gdiplus::GpBitmap *picture_ = nullptr; // on pixels_
    std::optional<Painter> painter_;       // while something is drawn
};

} // namespace compat::gdiplus
