// The part of a context that is drawn on.
#include "compat/gdi/device_context.hpp"

#include <algorithm>
#include <optional>

namespace compat {
namespace {

/// What may be drawn on, as a whole, in device units.
Region whole(const DeviceContext &context)
{
    const auto size = context.size();
    return Region(RECT{0, 0, size.cx, size.cy});
}

RECT device_rectangle(const DeviceContext &context, const RECT &logical)
{
    const auto mapped = context.state.mapping.to_device(logical);
    return {std::min(mapped.left, mapped.right), std::min(mapped.top, mapped.bottom),
            std::max(mapped.left, mapped.right), std::max(mapped.top, mapped.bottom)};
}

int set_clip(DeviceContext &context, Region clip)
{
    context.state.clip = std::move(clip);
    return context.state.clip->complexity();
}

const Region *region_of(HRGN handle, std::shared_ptr<RegionObject> &holder)
{
    holder = gdi_object<RegionObject>(handle);
    return holder ? &holder->region : nullptr;
}

int combine_clip(DeviceContext &context, const Region &region, int mode)
{
    const auto now = context.state.clip.value_or(whole(context));
    switch (mode) {
    case RGN_COPY:
        return set_clip(context, region);
    case RGN_AND:
        return set_clip(context, now & region);
    case RGN_OR:
        return set_clip(context, now | region);
    case RGN_XOR:
        return set_clip(context, (now - region) | (region - now));
    case RGN_DIFF:
        return set_clip(context, now - region);
    default:
        return ERROR;
    }
}

/// In device units.
Region drawable(const DeviceContext &context)
{
    const auto origin = context.origin();
    return moved(context.drawable(), -origin.x, -origin.y);
}

} // namespace
} // namespace compat

using namespace compat;

int WINAPI SelectClipRgn(HDC context, HRGN region)
{
    return ExtSelectClipRgn(context, region, RGN_COPY);
}

int WINAPI ExtSelectClipRgn(HDC handle, HRGN region, int mode)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return ERROR;
    if (!region) {
        if (mode != RGN_COPY)
            return ERROR;
        context->state.clip.reset();
        return SIMPLEREGION;
    }
    std::shared_ptr<RegionObject> holder;
    const auto *const with = region_of(region, holder);
    return with ? combine_clip(*context, *with, mode) : ERROR;
}

int WINAPI IntersectClipRect(HDC handle, int left, int top, int right, int bottom)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return ERROR;
    const Region with(device_rectangle(*context, {left, top, right, bottom}));
    return set_clip(*context, context->state.clip ? *context->state.clip & with : with);
}

int WINAPI ExcludeClipRect(HDC handle, int left, int top, int right, int bottom)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return ERROR;
    const Region without(device_rectangle(*context, {left, top, right, bottom}));
    return set_clip(*context, context->state.clip.value_or(whole(*context)) - without);
}

int WINAPI OffsetClipRgn(HDC handle, int x, int y)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return ERROR;
    auto &clip = context->state.clip;
    if (!clip)
        return SIMPLEREGION;
    const auto &mapping = context->state.mapping;
    const auto zero = mapping.to_device(POINT{0, 0});
    const auto by = mapping.to_device(POINT{x, y});
    clip->move(by.x - zero.x, by.y - zero.y);
    return clip->complexity();
}

int WINAPI GetClipBox(HDC handle, LPRECT box)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context || !box)
        return ERROR;
    const auto region = drawable(*context);
    const auto device = region.box();
    const auto first = context->state.mapping.to_logical({device.left, device.top});
    const auto last = context->state.mapping.to_logical({device.right, device.bottom});
    *box = {first.x, first.y, last.x, last.y};
    return region.complexity();
}

int WINAPI GetClipRgn(HDC handle, HRGN region)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    const auto to = context ? gdi_object<RegionObject>(region) : nullptr;
    if (!to)
        return -1;
    if (!context->state.clip)
        return 0;
    to->region = Region(*context->state.clip);
    return 1;
}

BOOL WINAPI PtVisible(HDC handle, int x, int y)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    return context && context->drawable().contains(context->on_surface(POINT{x, y}));
}

BOOL WINAPI RectVisible(HDC handle, const RECT *rectangle)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    return context && rectangle && context->drawable().touches(context->on_surface(*rectangle));
}
