// What handles of GDI stand for.
#pragma once

#include "compat/gdi/region.hpp"
#include "compat/gdi/surface.hpp"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <wingdi.h>

namespace compat {

/// Guarded by gdi_mutex(), as all that is derived from it.
struct GdiObject {
    explicit GdiObject(DWORD kind) : type(kind) {}
    GdiObject(const GdiObject &) = delete;
    GdiObject &operator=(const GdiObject &) = delete;
    virtual ~GdiObject() = default;

    const DWORD type;       // OBJ_…
    bool permanent = false; // DeleteObject leaves it
    int selected = 0;       // in how many contexts
    bool deleted = false;   // goes when no context has it any more
};

struct BrushObject final : GdiObject {
    BrushObject() : GdiObject(OBJ_BRUSH) {}

    LOGBRUSH brush{};
    std::shared_ptr<const Surface> pattern;
    bool of_context = false; // DC_BRUSH
};

struct PenObject final : GdiObject {
    PenObject() : GdiObject(OBJ_PEN) {}
    explicit PenObject(DWORD kind) : GdiObject(kind) {} // OBJ_EXTPEN

    DWORD style = PS_SOLID;                     // with ends, joins and type
    int width = 1;                              // logical; 0 and 1: one pixel
    LOGBRUSH brush{};                           // its colour
    std::shared_ptr<const BrushObject> filling; // of a geometric pen that is not of one colour
    std::vector<DWORD> lengths;
    bool of_context = false; // DC_PEN: the context has its colour
};

struct FontObject final : GdiObject {
    FontObject() : GdiObject(OBJ_FONT) {}

    LOGFONTW font{};
    bool is_stock = false; // its size is in pixels, whatever a context's units are
};

struct BitmapObject final : GdiObject {
    explicit BitmapObject(std::shared_ptr<Surface> picture)
        : GdiObject(OBJ_BITMAP), surface(std::move(picture))
    {
    }

    const std::shared_ptr<Surface> surface;
    std::optional<BITMAPINFOHEADER> section; // of a DIB section
    HANDLE mapping = nullptr;                // the program's, where the pixels are
    DWORD mapping_offset = 0;
    SIZE dimension{};
};

struct RegionObject final : GdiObject {
    explicit RegionObject(Region of) : GdiObject(OBJ_REGION), region(std::move(of)) {}

    Region region;
};

} // namespace compat
