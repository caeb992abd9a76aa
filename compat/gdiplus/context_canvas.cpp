#include "compat/gdiplus/context_canvas.hpp"

#include "compat/gdiplus/behind.hpp"

#include <algorithm>

#include <winuser.h>

namespace compat::gdiplus {
namespace {

std::uint32_t argb(COLORREF colour)
{
    return 0xFF000000U | static_cast<std::uint32_t>(GetRValue(colour)) << 16 |
           static_cast<std::uint32_t>(GetGValue(colour)) << 8 | GetBValue(colour);
}

COLORREF colour_of(std::uint32_t pixel)
{
    return RGB(pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF);
}

} // namespace

ContextCanvas::ContextCanvas(HDC context, std::optional<HWND> window)
    : context_(context), window_(window)
{
}

ContextCanvas::~ContextCanvas()
{
    if (picture_)
        COMPAT_BEHIND(GdipDisposeImage)(picture_);
    if (window_)
        ReleaseDC(*window_, context_);
}

Gdiplus::GpStatus ContextCanvas::make_graphics(Gdiplus::GpGraphics **graphics)
{
    POINT zero{};
    {
        const Painter painter(context_);
        if (!painter)
            return Gdiplus::OutOfMemory; // Windows' answer for what is no context
        size_ = painter.context().size();
        size_ = {std::max<LONG>(size_.cx, 1), std::max<LONG>(size_.cy, 1)};
        const POINT origin = painter.context().origin();
        zero = painter.context().on_surface(POINT{});
        zero = {zero.x - origin.x, zero.y - origin.y};
    }
    pixels_.resize(static_cast<std::size_t>(size_.cx) * static_cast<std::size_t>(size_.cy));
    Gdiplus::GpStatus status = COMPAT_BEHIND(GdipCreateBitmapFromScan0)(
        size_.cx, size_.cy, size_.cx * 4, PixelFormat32bppRGB,
        reinterpret_cast<BYTE *>(pixels_.data()), &picture_);
    if (status == Gdiplus::Ok)
        status = Gdiplus::DllExports::GdipGetImageGraphicsContext(picture_, graphics);
    if (status == Gdiplus::Ok && (zero.x != 0 || zero.y != 0)) {
        // In a container the program finds its own transformation to be none.
        Gdiplus::GraphicsContainer container = 0;
        COMPAT_BEHIND(GdipTranslateWorldTransform)
        (*graphics, static_cast<Gdiplus::REAL>(zero.x), static_cast<Gdiplus::REAL>(zero.y),
         Gdiplus::MatrixOrderPrepend);
        status = COMPAT_BEHIND(GdipBeginContainer2)(*graphics, &container);
    }
    return status;
}

template <class Copy>
void ContextCanvas::rows(Copy copy)
{
    const POINT origin = painter_->context().origin();
    const RECT whole{origin.x, origin.y, origin.x + size_.cx, origin.y + size_.cy};
    painter_->rows(whole, [&](int y, int left, int right) {
        auto *const own =
            pixels_.data() +
            static_cast<std::size_t>(y - origin.y) * static_cast<std::size_t>(size_.cx) +
            (left - origin.x);
        copy(y, left, right, own);
    });
}

void ContextCanvas::before_drawing()
{
    painter_.emplace(context_);
    if (!*painter_ || !painter_->can_draw())
        return;
    Surface &surface = painter_->surface();
    rows([&](int y, int left, int right, std::uint32_t *own) {
        if (surface.format() == screen_format) {
            std::copy(surface.row32(y) + left, surface.row32(y) + right, own);
            return;
        }
        for (int x = left; x < right; ++x)
            *own++ = argb(surface.colour_of(surface.pixel(x, y)));
    });
}

void ContextCanvas::after_drawing()
{
    if (*painter_ && painter_->can_draw()) {
        Surface &surface = painter_->surface();
        rows([&](int y, int left, int right, const std::uint32_t *own) {
            if (surface.format() == screen_format) {
                std::copy(own, own + (right - left), surface.row32(y) + left);
                return;
            }
            for (int x = left; x < right; ++x, ++own) {
                // What was not drawn on keeps its pixel: another one may have the same colour.
                if (argb(surface.colour_of(surface.pixel(x, y))) != *own)
                    surface.set_pixel(x, y, surface.pixel_of(gdiplus::colour_of(*own)));
            }
        });
    }
    painter_.reset();
}

} // namespace compat::gdiplus
