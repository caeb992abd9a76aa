// Lines of more than one pixel's width.
#pragma once

#include "compat/gdi/region.hpp"

#include <vector>

#include <wingdi.h>

namespace compat {

struct WidePen {
    int width;
    DWORD end;  // PS_ENDCAP_…
    DWORD join; // PS_JOIN_…
    float miter_limit = 10;

    /// Whether a corner whose turn has that cosine may be as long as it gets: by the pen's width
    /// it is 1 / sin(half of the angle between the sides).
    bool has_miter(double cosine) const
    {
        return (1 + cosine) / 2 * static_cast<double>(miter_limit) *
                   static_cast<double>(miter_limit) >=
               1;
    }
};

Region wide_line(const std::vector<POINT> &points, bool closed, const WidePen &pen);

} // namespace compat
