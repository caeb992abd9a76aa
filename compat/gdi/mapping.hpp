// Logical coordinates and pixels.
#pragma once

#include <span>
#include <vector>

#include <wingdi.h>

namespace compat {

/// A value. Microsoft: "Mapping modes and translations".
struct Mapping {
    int mode = MM_TEXT;
    POINT window_origin{};
    SIZE window_extent{1, 1};
    POINT viewport_origin{};
    SIZE viewport_extent{1, 1};

    POINT to_device(POINT logical) const;
    POINT to_logical(POINT device) const;
    /// A length, which has no place: never negative.
    int width_to_device(int width) const;
    int height_to_device(int height) const;
    int width_to_logical(int width) const;
    int height_to_logical(int height) const;
    RECT to_device(const RECT &logical) const;
    std::vector<POINT> to_device(std::span<const POINT> logical) const;

    /// False for a mode that there is not.
    bool set_mode(int mode);
    /// In MM_ISOTROPIC: makes both units of the same size.
    void keep_isotropic();
};

} // namespace compat
