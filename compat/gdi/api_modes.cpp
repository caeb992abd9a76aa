// What a context draws with besides its objects: colours and modes.
#include "compat/gdi/device_context.hpp"
#include "compat/kernel/last_error.hpp"

#include <utility>

#include <winerror.h>

namespace compat {
namespace {

template <class Value>
Value get(HDC handle, Value ContextState::*which, Value failure)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    return context ? context->state.*which : failure;
}

template <class Value>
Value set(HDC handle, Value ContextState::*which, Value value, Value failure)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    return context ? std::exchange(context->state.*which, value) : failure;
}

int set_between(HDC handle, int ContextState::*which, int value, int least, int most)
{
    if (value < least || value > most) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return 0;
    }
    return set(handle, which, value, 0);
}

} // namespace
} // namespace compat

using namespace compat;

int WINAPI SetBkMode(HDC context, int mode)
{
    return set_between(context, &ContextState::background_mode, mode, TRANSPARENT, OPAQUE);
}

int WINAPI GetBkMode(HDC context)
{
    return get(context, &ContextState::background_mode, 0);
}

COLORREF WINAPI SetBkColor(HDC context, COLORREF color)
{
    return set<COLORREF>(context, &ContextState::background, color, CLR_INVALID);
}

COLORREF WINAPI GetBkColor(HDC context)
{
    return get<COLORREF>(context, &ContextState::background, CLR_INVALID);
}

COLORREF WINAPI SetTextColor(HDC context, COLORREF color)
{
    return set<COLORREF>(context, &ContextState::text, color, CLR_INVALID);
}

COLORREF WINAPI GetTextColor(HDC context)
{
    return get<COLORREF>(context, &ContextState::text, CLR_INVALID);
}

COLORREF WINAPI SetDCBrushColor(HDC context, COLORREF color)
{
    return set<COLORREF>(context, &ContextState::brush_colour, color, CLR_INVALID);
}

COLORREF WINAPI GetDCBrushColor(HDC context)
{
    return get<COLORREF>(context, &ContextState::brush_colour, CLR_INVALID);
}

COLORREF WINAPI SetDCPenColor(HDC context, COLORREF color)
{
    return set<COLORREF>(context, &ContextState::pen_colour, color, CLR_INVALID);
}

COLORREF WINAPI GetDCPenColor(HDC context)
{
    return get<COLORREF>(context, &ContextState::pen_colour, CLR_INVALID);
}

int WINAPI SetROP2(HDC context, int operation)
{
    return set_between(context, &ContextState::operation, operation, R2_BLACK, R2_WHITE);
}

int WINAPI GetROP2(HDC context)
{
    return get(context, &ContextState::operation, 0);
}

int WINAPI SetPolyFillMode(HDC context, int mode)
{
    return set_between(context, &ContextState::polygon_fill, mode, ALTERNATE, WINDING);
}

int WINAPI GetPolyFillMode(HDC context)
{
    return get(context, &ContextState::polygon_fill, 0);
}

int WINAPI SetStretchBltMode(HDC context, int mode)
{
    return set_between(context, &ContextState::stretch_mode, mode, BLACKONWHITE, MAXSTRETCHBLTMODE);
}

int WINAPI GetStretchBltMode(HDC context)
{
    return get(context, &ContextState::stretch_mode, 0);
}

int WINAPI SetArcDirection(HDC context, int direction)
{
    return set_between(context, &ContextState::arc_direction, direction, AD_COUNTERCLOCKWISE,
                       AD_CLOCKWISE);
}

int WINAPI GetArcDirection(HDC context)
{
    return get(context, &ContextState::arc_direction, 0);
}

int WINAPI SetGraphicsMode(HDC context, int mode)
{
    return set_between(context, &ContextState::graphics_mode, mode, GM_COMPATIBLE, GM_ADVANCED);
}

int WINAPI GetGraphicsMode(HDC context)
{
    return get(context, &ContextState::graphics_mode, 0);
}

UINT WINAPI SetTextAlign(HDC context, UINT align)
{
    return set<UINT>(context, &ContextState::text_align, align, GDI_ERROR);
}

UINT WINAPI GetTextAlign(HDC context)
{
    return get<UINT>(context, &ContextState::text_align, GDI_ERROR);
}

DWORD WINAPI SetMapperFlags(HDC context, DWORD flags)
{
    return set<DWORD>(context, &ContextState::mapper_flags, flags, GDI_ERROR);
}

int WINAPI SetTextCharacterExtra(HDC context, int extra)
{
    return set(context, &ContextState::character_extra, extra, static_cast<int>(0x80000000));
}

int WINAPI GetTextCharacterExtra(HDC context)
{
    return get(context, &ContextState::character_extra, static_cast<int>(0x80000000));
}

BOOL WINAPI SetBrushOrgEx(HDC handle, int x, int y, LPPOINT before)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return FALSE;
    const auto was = std::exchange(context->state.brush_origin, {x, y});
    if (before)
        *before = was;
    return TRUE;
}

BOOL WINAPI GetBrushOrgEx(HDC handle, LPPOINT origin)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context || !origin)
        return FALSE;
    *origin = context->state.brush_origin;
    return TRUE;
}
