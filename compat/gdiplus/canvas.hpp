// What GDI has to do with a Graphics: it stands on a device context, or lends one.
#pragma once

#include <memory>

#include <gdiplus.h>

namespace compat::gdiplus {

/// A Graphics is used by one thread at a time, as GDI+ demands: so is its canvas.
class Canvas {
  public:
    Canvas() = default;
    Canvas(const Canvas &) = delete;
    Canvas &operator=(const Canvas &) = delete;
    virtual ~Canvas() = default;

    /// Before and after something is drawn by GDI+.
    virtual void before_drawing() {}
    virtual void after_drawing() {}
    /// A context to draw on by GDI, until it is taken back; null: there is none.
    virtual HDC lend() = 0;
    virtual void take_back() = 0;

    HDC lent = nullptr; // GdipGetDC's
};

/// Any thread.
void add_canvas(Gdiplus::GpGraphics *graphics, std::shared_ptr<Canvas> canvas);
/// Null: GDI has nothing to do with it.
std::shared_ptr<Canvas> find_canvas(Gdiplus::GpGraphics *graphics);
std::shared_ptr<Canvas> remove_canvas(Gdiplus::GpGraphics *graphics);

/// For one call that draws. The library may call a function of ours in it, which then only draws.
class Drawing {
  public:
    explicit Drawing(Gdiplus::GpGraphics *graphics);
    ~Drawing();
    Drawing(const Drawing &) = delete;
    Drawing &operator=(const Drawing &) = delete;

  private:
    std::shared_ptr<Canvas> canvas_;
};

} // namespace compat::gdiplus
