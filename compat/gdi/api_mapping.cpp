// Mapping modes, origins and extents.
#include "compat/gdi/device_context.hpp"
#include "compat/kernel/last_error.hpp"

#include <utility>

#include <winerror.h>

namespace compat {
namespace {

template <class Value>
BOOL get(HDC handle, Value Mapping::*which, Value *result)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context || !result)
        return FALSE;
    *result = context->state.mapping.*which;
    return TRUE;
}

/// `change` is handed the mapping, and says whether it could change it.
template <class Value, class Change>
BOOL change(HDC handle, Value Mapping::*which, Value *before, Change change)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return FALSE;
    auto &mapping = context->state.mapping;
    const Value was = mapping.*which;
    if (!change(mapping))
        return FALSE;
    if (before)
        *before = was;
    return TRUE;
}

BOOL set_origin(HDC handle, POINT Mapping::*which, POINT origin, POINT *before)
{
    return change(handle, which, before, [&](Mapping &mapping) {
        mapping.*which = origin;
        return true;
    });
}

BOOL move_origin(HDC handle, POINT Mapping::*which, POINT by, POINT *before)
{
    return change(handle, which, before, [&](Mapping &mapping) {
        auto &origin = mapping.*which;
        origin = {origin.x + by.x, origin.y + by.y};
        return true;
    });
}

bool has_extents(const Mapping &mapping)
{
    return mapping.mode == MM_ISOTROPIC || mapping.mode == MM_ANISOTROPIC;
}

/// Other modes have extents of their own: nothing changes, and that is no failure.
BOOL set_extent(HDC handle, SIZE Mapping::*which, SIZE extent, SIZE *before)
{
    return change(handle, which, before, [&](Mapping &mapping) {
        if (!has_extents(mapping))
            return true;
        if (!extent.cx || !extent.cy)
            return false;
        mapping.*which = extent;
        if (mapping.mode == MM_ISOTROPIC)
            mapping.keep_isotropic();
        return true;
    });
}

BOOL scale_extent(HDC handle, SIZE Mapping::*which, const int (&times)[2], const int (&by)[2],
                  SIZE *before)
{
    return change(handle, which, before, [&](Mapping &mapping) {
        if (!has_extents(mapping))
            return true;
        if (!times[0] || !times[1] || !by[0] || !by[1])
            return false;
        auto &extent = mapping.*which;
        const auto never_none = [](LONG value) { return value ? value : 1; };
        extent = {never_none(extent.cx * times[0] / by[0]),
                  never_none(extent.cy * times[1] / by[1])};
        if (mapping.mode == MM_ISOTROPIC)
            mapping.keep_isotropic();
        return true;
    });
}

template <class Convert>
BOOL convert(HDC handle, POINT *points, int count, Convert convert)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return FALSE;
    for (int i = 0; i < count; ++i)
        points[i] = convert(context->state.mapping, points[i]);
    return TRUE;
}

} // namespace
} // namespace compat

using namespace compat;

int WINAPI SetMapMode(HDC handle, int mode)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return 0;
    const int before = context->state.mapping.mode;
    return context->state.mapping.set_mode(mode) ? before : 0;
}

int WINAPI GetMapMode(HDC handle)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    return context ? context->state.mapping.mode : 0;
}

BOOL WINAPI SetWindowOrgEx(HDC context, int x, int y, LPPOINT before)
{
    return set_origin(context, &Mapping::window_origin, {x, y}, before);
}

BOOL WINAPI GetWindowOrgEx(HDC context, LPPOINT origin)
{
    return get(context, &Mapping::window_origin, origin);
}

BOOL WINAPI OffsetWindowOrgEx(HDC context, int x, int y, LPPOINT before)
{
    return move_origin(context, &Mapping::window_origin, {x, y}, before);
}

BOOL WINAPI SetViewportOrgEx(HDC context, int x, int y, LPPOINT before)
{
    return set_origin(context, &Mapping::viewport_origin, {x, y}, before);
}

BOOL WINAPI GetViewportOrgEx(HDC context, LPPOINT origin)
{
    return get(context, &Mapping::viewport_origin, origin);
}

BOOL WINAPI OffsetViewportOrgEx(HDC context, int x, int y, LPPOINT before)
{
    return move_origin(context, &Mapping::viewport_origin, {x, y}, before);
}

BOOL WINAPI SetWindowExtEx(HDC context, int x, int y, LPSIZE before)
{
    return set_extent(context, &Mapping::window_extent, {x, y}, before);
}

BOOL WINAPI GetWindowExtEx(HDC context, LPSIZE extent)
{
    return get(context, &Mapping::window_extent, extent);
}

BOOL WINAPI ScaleWindowExtEx(HDC context, int x_times, int x_by, int y_times, int y_by,
                             LPSIZE before)
{
    return scale_extent(context, &Mapping::window_extent, {x_times, y_times}, {x_by, y_by}, before);
}

BOOL WINAPI SetViewportExtEx(HDC context, int x, int y, LPSIZE before)
{
    return set_extent(context, &Mapping::viewport_extent, {x, y}, before);
}

BOOL WINAPI GetViewportExtEx(HDC context, LPSIZE extent)
{
    return get(context, &Mapping::viewport_extent, extent);
}

BOOL WINAPI ScaleViewportExtEx(HDC context, int x_times, int x_by, int y_times, int y_by,
                               LPSIZE before)
{
    return scale_extent(context, &Mapping::viewport_extent, {x_times, y_times}, {x_by, y_by},
                        before);
}

BOOL WINAPI LPtoDP(HDC context, LPPOINT points, int count)
{
    return convert(context, points, count,
                   [](const Mapping &mapping, POINT at) { return mapping.to_device(at); });
}

BOOL WINAPI DPtoLP(HDC context, LPPOINT points, int count)
{
    return convert(context, points, count,
                   [](const Mapping &mapping, POINT at) { return mapping.to_logical(at); });
}
