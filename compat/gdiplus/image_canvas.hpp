// A Graphics on an image.
#pragma once

#include "compat/gdiplus/canvas.hpp"
#include "compat/gdiplus/pixels.hpp"

#include <wingdi.h>

namespace compat::gdiplus {

/// Lends GDI a bitmap with the image's colours. GDI knows no alpha: what it has changed is opaque
/// afterwards.
class ImageCanvas final : public Canvas {
  public:
    explicit ImageCanvas(Gdiplus::GpImage *image) : image_(static_cast<Gdiplus::GpBitmap *>(image))
    {
    }

    HDC lend() override;
    void take_back() override;

  private:
    Gdiplus::GpBitmap *image_;
    Pixels before_; // GDI drew
    HBITMAP bitmap_ = nullptr;
};

} // namespace compat::gdiplus
