#pragma once

// GDI+ for the cases that use it.

#include "picture.hpp"
#include "support.hpp"

#include <objidl.h>

#include <gdiplus.h>

#include <cstdio>
#include <string>

/// GDI+ as long as this lives.
class GdiPlus {
  public:
    GdiPlus() { Gdiplus::GdiplusStartup(&token_, &input_, nullptr); }
    ~GdiPlus() { Gdiplus::GdiplusShutdown(token_); }
    GdiPlus(const GdiPlus &) = delete;
    GdiPlus &operator=(const GdiPlus &) = delete;

  private:
    Gdiplus::GdiplusStartupInput input_;
    ULONG_PTR token_ = 0;
};

/// "ff0080ff": a bitmap's pixel.
inline std::string argb(Gdiplus::Bitmap &bitmap, int x, int y)
{
    Gdiplus::Color colour;
    if (bitmap.GetPixel(x, y, &colour) != Gdiplus::Ok)
        return "none";
    char text[16];
    std::snprintf(text, sizeof text, "%08x", static_cast<unsigned>(colour.GetValue()));
    return text;
}
