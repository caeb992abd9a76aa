// Areas inside of lines.
#pragma once

#include "compat/gdi/region.hpp"

#include <span>
#include <vector>

#include <wingdi.h>

namespace compat {

/// The pixels whose upper left corner is inside, by ALTERNATE or WINDING; of corners on an edge
/// those to the right and below belong to the area, as everywhere in GDI. Each polygon is closed.
Region polygon_region(std::span<const std::vector<POINT>> polygons, int fill_mode);
inline Region polygon_region(const std::vector<POINT> &polygon, int fill_mode)
{
    return polygon_region({&polygon, 1}, fill_mode);
}

} // namespace compat
