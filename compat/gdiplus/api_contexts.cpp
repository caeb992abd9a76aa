// A Graphics of a device context, a window or an image, and the contexts that it lends.
#include "compat/gdiplus/behind.hpp"
#include "compat/gdiplus/context_canvas.hpp"
#include "compat/gdiplus/image_canvas.hpp"

#include <winuser.h>

using namespace compat::gdiplus;

namespace Gdiplus::DllExports {
namespace {

GpStatus graphics_on(HDC context, std::optional<HWND> window, GpGraphics **graphics)
{
    auto canvas = std::make_shared<ContextCanvas>(context, window);
    const GpStatus status = canvas->make_graphics(graphics);
    if (status == Ok)
        add_canvas(*graphics, std::move(canvas));
    return status;
}

} // namespace

GpStatus WINGDIPAPI GdipCreateFromHDC(HDC context, GpGraphics **graphics)
{
    if (!graphics)
        return InvalidParameter;
    return graphics_on(context, std::nullopt, graphics);
}

GpStatus WINGDIPAPI GdipCreateFromHDC2(HDC context, HANDLE printer, GpGraphics **graphics)
{
    if (printer)
        return NotImplemented;
    return GdipCreateFromHDC(context, graphics);
}

/// Of no window: of the screen.
GpStatus WINGDIPAPI GdipCreateFromHWND(HWND window, GpGraphics **graphics)
{
    if (!graphics)
        return InvalidParameter;
    const HDC context = GetDC(window);
    return graphics_on(context, window, graphics);
}

GpStatus WINGDIPAPI GdipCreateFromHWNDICM(HWND window, GpGraphics **graphics)
{
    return GdipCreateFromHWND(window, graphics);
}

GpStatus WINGDIPAPI GdipGetImageGraphicsContext(GpImage *image, GpGraphics **graphics)
{
    const GpStatus status = COMPAT_BEHIND(GdipGetImageGraphicsContext)(image, graphics);
    if (status == Ok)
        add_canvas(*graphics, std::make_shared<ImageCanvas>(image));
    return status;
}

GpStatus WINGDIPAPI GdipDeleteGraphics(GpGraphics *graphics)
{
    const auto canvas = remove_canvas(graphics); // its picture lives longer than the Graphics
    if (canvas && canvas->lent)
        canvas->take_back();
    return COMPAT_BEHIND(GdipDeleteGraphics)(graphics);
}

/// Until it is released, all else answers ObjectBusy.
GpStatus WINGDIPAPI GdipGetDC(GpGraphics *graphics, HDC *context)
{
    const GpStatus status = COMPAT_BEHIND(GdipGetDC)(graphics, context);
    const auto canvas = status == Ok ? find_canvas(graphics) : nullptr;
    if (!canvas)
        return status;
    const HDC of_library = *context;
    // The library itself minds that the Graphics is busy.
    COMPAT_BEHIND(GdipReleaseDC)(graphics, of_library);
    canvas->lent = canvas->lend();
    if (!canvas->lent)
        return GenericError;
    COMPAT_BEHIND(GdipGetDC)(graphics, context);
    *context = canvas->lent;
    return Ok;
}

GpStatus WINGDIPAPI GdipReleaseDC(GpGraphics *graphics, HDC context)
{
    const auto canvas = graphics ? find_canvas(graphics) : nullptr;
    if (!canvas)
        return COMPAT_BEHIND(GdipReleaseDC)(graphics, context);
    if (!context || context != canvas->lent)
        return InvalidParameter;
    const GpStatus status =
        COMPAT_BEHIND(GdipReleaseDC)(graphics, reinterpret_cast<HDC>(graphics)); // as it calls it
    canvas->take_back();
    canvas->lent = nullptr;
    return status;
}

} // namespace Gdiplus::DllExports
