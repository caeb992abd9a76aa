// Draws on what a context stands for: everything comes down to rows of pixels.
#pragma once

#include "compat/gdi/device_context.hpp"
#include "compat/gdi/ink.hpp"

#include <span>

namespace compat {

/// The pixels from `left` on, without `right`.
struct Span {
    int y;
    int left;
    int right;
};

/// For one call: holds gdi_mutex(). Places are those of the surface.
class Painter {
  public:
    /// False afterwards (with ERROR_INVALID_HANDLE) where the handle is no context's.
    explicit Painter(HDC handle);
    ~Painter();
    Painter(const Painter &) = delete;
    Painter &operator=(const Painter &) = delete;
    explicit operator bool() const { return context_ != nullptr; }

    DeviceContext &context() const { return *context_; }
    /// What is drawn may be seen: there is a surface, and a part of it may be drawn on.
    bool can_draw() const { return surface_ && !drawable_.empty(); }
    /// Only if can_draw().
    Surface &surface() const { return *surface_; }
    const Region &drawable() const { return drawable_; }

    /// By the context's pen and brush. A style of pen that draws nothing, draws nothing.
    Ink pen() const { return pen_ink(*context_, *context_->state.pen.object, *surface_); }
    Ink brush() const { return brush_ink(*context_, *context_->state.brush.object, *surface_); }

    /// By the context's R2_ operation, or by another one.
    void fill(std::span<const Span> spans, const Ink &ink);
    void fill(std::span<const Span> spans, const Ink &ink, int operation);
    void fill(const Region &region, const Ink &ink);
    void fill(const Region &region, const Ink &ink, int operation);
    void fill(const RECT &rectangle, const Ink &ink) { fill(Region(rectangle), ink); }

    /// Calls `draw(y, left, right)` for each visible row of a rectangle.
    template <class Draw>
    void rows(const RECT &rectangle, Draw draw);

    /// A part has been drawn on by other means than the above.
    void drew(const RECT &part);

  private:
    void row(int y, int left, int right, const Ink &ink, int operation);

    GdiLock lock_;
    std::shared_ptr<DeviceContext> context_;
    std::shared_ptr<Surface> surface_;
    Region drawable_;
    RECT drawn_{};
};

template <class Draw>
void Painter::rows(const RECT &rectangle, Draw draw)
{
    const auto part = drawable_ & Region(rectangle);
    for (const auto &box : part.boxes()) {
        for (int y = box.y1; y < box.y2; ++y)
            draw(y, box.x1, box.x2);
    }
    drew(part.box());
}

} // namespace compat
