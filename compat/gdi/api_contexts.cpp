// Device contexts are made, put aside and asked what the device can do.
#include "compat/gdi/device_context.hpp"
#include "compat/gdi/screen.hpp"

namespace compat {
namespace {

/// Of the screen, which a context for memory is compatible with, whatever it has selected.
int capability(int index)
{
    switch (index) {
    case DRIVERVERSION:
        return 0x4000;
    case TECHNOLOGY:
        return DT_RASDISPLAY;
    case HORZSIZE:
        return screen_width_mm;
    case VERTSIZE:
        return screen_height_mm;
    case HORZRES:
    case DESKTOPHORZRES:
        return screen_width;
    case VERTRES:
    case DESKTOPVERTRES:
        return screen_height;
    case BITSPIXEL:
        return screen_format.bits;
    case PLANES:
        return 1;
    case NUMBRUSHES:
    case NUMPENS:
    case NUMCOLORS:
        return -1;
    case CURVECAPS:
        return 0x01FF;
    case LINECAPS:
        return 0x00FE;
    case POLYGONALCAPS:
        return 0x00FF;
    case TEXTCAPS:
        return 0x7807;
    case CLIPCAPS:
        return 1;
    case RASTERCAPS:
        return 0x7E99;
    case ASPECTX:
    case ASPECTY:
        return 36;
    case ASPECTXY:
        return 51;
    case LOGPIXELSX:
    case LOGPIXELSY:
        return pixels_per_inch;
    case COLORRES:
        return 24;
    case VREFRESH:
        return 60;
    default:
        return 0;
    }
}

} // namespace
} // namespace compat

using namespace compat;

HDC WINAPI CreateCompatibleDC(HDC like)
{
    const GdiLock lock(gdi_mutex());
    if (like && !context_of(like))
        return nullptr;
    return new_context(nullptr);
}

BOOL WINAPI DeleteDC(HDC handle)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return FALSE;
    return (context->is_memory() || !context->target->window()) && gdi_objects().erase(handle);
}

int WINAPI SaveDC(HDC handle)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    return context ? context->save() : 0;
}

BOOL WINAPI RestoreDC(HDC handle, int saved)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    return context && context->restore(saved);
}

int WINAPI GetDeviceCaps(HDC handle, int index)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    return context ? capability(index) : 0;
}

BOOL WINAPI GetDCOrgEx(HDC handle, LPPOINT origin)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context || !origin)
        return FALSE;
    const auto surface = context->target ? context->target->surface_on_screen() : POINT{};
    const auto within = context->origin();
    *origin = {surface.x + within.x, surface.y + within.y};
    return TRUE;
}

BOOL WINAPI GdiFlush()
{
    return TRUE;
}
