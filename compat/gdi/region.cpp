#include "compat/gdi/region.hpp"

#include <vector>

#include <wingdi.h>

namespace compat {
namespace {

pixman_box32_t box_of(const RECT &rectangle)
{
    return {rectangle.left, rectangle.top, rectangle.right, rectangle.bottom};
}

bool is_empty(const RECT &rectangle)
{
    return rectangle.left >= rectangle.right || rectangle.top >= rectangle.bottom;
}

} // namespace

Region::Region(const RECT &rectangle) : Region()
{
    if (is_empty(rectangle))
        return;
    auto box = box_of(rectangle);
    pixman_region32_reset(&region_, &box);
}

Region::Region(std::span<const RECT> rectangles) : Region()
{
    std::vector<pixman_box32_t> boxes;
    boxes.reserve(rectangles.size());
    for (const RECT &one : rectangles) {
        if (!is_empty(one))
            boxes.push_back(box_of(one));
    }
    pixman_region32_fini(&region_);
    pixman_region32_init_rects(&region_, boxes.data(), static_cast<int>(boxes.size()));
}

Region::Region(const Region &other) : Region()
{
    pixman_region32_copy(&region_, other.view());
}

int Region::complexity() const
{
    const auto count = boxes().size();
    return count == 0 ? NULLREGION : count == 1 ? SIMPLEREGION : COMPLEXREGION;
}

RECT Region::box() const
{
    if (empty())
        return {};
    const auto &extents = *pixman_region32_extents(view());
    return {extents.x1, extents.y1, extents.x2, extents.y2};
}

std::span<const pixman_box32_t> Region::boxes() const &
{
    int count = 0;
    const auto *const first = pixman_region32_rectangles(view(), &count);
    return {first, static_cast<std::size_t>(count)};
}

bool Region::contains(POINT point) const
{
    return pixman_region32_contains_point(view(), point.x, point.y, nullptr);
}

bool Region::touches(const RECT &rectangle) const
{
    if (is_empty(rectangle))
        return false;
    auto box = box_of(rectangle);
    return pixman_region32_contains_rectangle(view(), &box) != PIXMAN_REGION_OUT;
}

Region &Region::operator&=(const Region &other)
{
    pixman_region32_intersect(&region_, &region_, other.view());
    return *this;
}

Region &Region::operator|=(const Region &other)
{
    pixman_region32_union(&region_, &region_, other.view());
    return *this;
}

Region &Region::operator-=(const Region &other)
{
    pixman_region32_subtract(&region_, &region_, other.view());
    return *this;
}

Region moved(Region region, int x, int y)
{
    region.move(x, y);
    return region;
}

} // namespace compat
