#include "compat/gdi/device_context.hpp"

#include "compat/gdi/screen.hpp"
#include "compat/gdi/stock.hpp"

#include <algorithm>
#include <utility>

namespace compat {
namespace {

class ScreenTarget final : public DrawTarget {
  public:
    std::shared_ptr<Surface> surface() override { return nullptr; }
    POINT origin() override { return {}; }
    SIZE size() override { return {screen_width, screen_height}; }
    Region visible() override { return Region(RECT{0, 0, screen_width, screen_height}); }
};

template <class Object>
void select_stock(ContextState &state, Selected<Object> ContextState::*which, HGDIOBJ handle)
{
    gdi_objects().select(handle);
    state.*which = {handle, gdi_objects().find<Object>(handle)};
}

/// Each object of a state counts as selected once more, or once less.
void count_all(const ContextState &state, void (GdiTable::*how)(HANDLE))
{
    for (const HGDIOBJ one :
         {state.pen.handle, state.brush.handle, state.font.handle, state.bitmap.handle})
        (gdi_objects().*how)(one);
}

} // namespace

DeviceContext::DeviceContext(std::unique_ptr<DrawTarget> on)
    : GdiObject(on ? OBJ_DC : OBJ_MEMDC), target(std::move(on))
{
    select_stock(state, &ContextState::pen, stock_object(BLACK_PEN));
    select_stock(state, &ContextState::brush, stock_object(WHITE_BRUSH));
    select_stock(state, &ContextState::font, stock_object(SYSTEM_FONT));
    if (is_memory())
        select_stock(state, &ContextState::bitmap, one_pixel_bitmap());
}

DeviceContext::~DeviceContext()
{
    count_all(state, &GdiTable::unselect);
    for (const auto &one : saved)
        count_all(one, &GdiTable::unselect);
}

std::shared_ptr<Surface> DeviceContext::surface() const
{
    return target ? target->surface() : state.bitmap->surface;
}

SIZE DeviceContext::size() const
{
    if (target)
        return target->size();
    const auto &surface = *state.bitmap->surface;
    return {surface.width(), surface.height()};
}

Region DeviceContext::drawable() const
{
    auto region = target ? target->visible() : Region(state.bitmap->surface->rectangle());
    if (state.clip) {
        const auto at = origin();
        region &= moved(*state.clip, at.x, at.y);
    }
    return region;
}

void DeviceContext::drawn(const RECT &part) const
{
    if (target)
        target->drawn(part);
}

POINT DeviceContext::on_surface(POINT logical) const
{
    const auto device = state.mapping.to_device(logical);
    const auto at = origin();
    return {device.x + at.x, device.y + at.y};
}

RECT DeviceContext::on_surface(const RECT &logical) const
{
    const auto a = on_surface(POINT{logical.left, logical.top});
    const auto b = on_surface(POINT{logical.right, logical.bottom});
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
}

std::vector<POINT> DeviceContext::on_surface(std::span<const POINT> logical) const
{
    std::vector<POINT> points;
    points.reserve(logical.size());
    for (const auto &one : logical)
        points.push_back(on_surface(one));
    return points;
}

POINT DeviceContext::to_logical(POINT on_surface) const
{
    const auto at = origin();
    return state.mapping.to_logical({on_surface.x - at.x, on_surface.y - at.y});
}

int DeviceContext::save()
{
    count_all(state, &GdiTable::select);
    saved.push_back(state);
    return static_cast<int>(saved.size());
}

bool DeviceContext::restore(int number)
{
    const auto count = static_cast<int>(saved.size());
    const int index = number < 0 ? count + number : number - 1;
    if (number == 0 || index < 0 || index >= count)
        return false;
    count_all(state, &GdiTable::unselect);
    state = saved[static_cast<std::size_t>(index)];
    while (static_cast<int>(saved.size()) > index + 1) {
        count_all(saved.back(), &GdiTable::unselect);
        saved.pop_back();
    }
    saved.pop_back(); // what it had selected is selected now
    return true;
}

HDC new_context(std::unique_ptr<DrawTarget> target)
{
    const GdiLock lock(gdi_mutex());
    return static_cast<HDC>(
        gdi_objects().insert(std::make_shared<DeviceContext>(std::move(target))));
}

std::unique_ptr<DrawTarget> screen_target()
{
    return std::make_unique<ScreenTarget>();
}

} // namespace compat
