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
};

Region wide_line(const std::vector<POINT> &points, bool closed, const WidePen &pen);

} // namespace compat
