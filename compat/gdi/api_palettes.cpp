// Palettes, which there are not.
#include "compat/gdi/device_context.hpp"
#include "compat/kernel/diagnostics.hpp"

#include <wingdi.h>

using namespace compat;

HPALETTE WINAPI CreatePalette(const LOGPALETTE *)
{
    not_implemented("palettes");
    return nullptr;
}

HPALETTE WINAPI SelectPalette(HDC, HPALETTE, BOOL)
{
    not_implemented("palettes");
    return nullptr;
}

UINT WINAPI RealizePalette(HDC)
{
    not_implemented("palettes");
    return GDI_ERROR;
}

UINT WINAPI GetSystemPaletteEntries(HDC handle, UINT, UINT, LPPALETTEENTRY)
{
    const GdiLock lock(gdi_mutex());
    context_of(handle); // which sets the error
    return 0;
}

UINT WINAPI GetSystemPaletteUse(HDC handle)
{
    const GdiLock lock(gdi_mutex());
    context_of(handle);
    return SYSPAL_ERROR;
}
