// Where is drawn, and how.
#pragma once

#include "compat/gdi/gdi_table.hpp"
#include "compat/gdi/mapping.hpp"
#include "compat/gdi/path.hpp"
#include "compat/gdi/region.hpp"
#include "compat/gdi/surface.hpp"

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <wingdi.h>

namespace compat {

/// What a context draws on. Called with gdi_mutex() held.
class DrawTarget {
  public:
    DrawTarget() = default;
    DrawTarget(const DrawTarget &) = delete;
    DrawTarget &operator=(const DrawTarget &) = delete;
    virtual ~DrawTarget() = default;

    /// Null: nothing can be seen.
    virtual std::shared_ptr<Surface> surface() = 0;
    /// Where on the surface the context's pixel (0, 0) is, and its size.
    virtual POINT origin() = 0;
    virtual SIZE size() = 0;
    /// What of the surface may be drawn on; it may be another one each time.
    virtual Region visible() = 0;
    /// A part of the surface was drawn on.
    virtual void drawn(const RECT &) {}
    /// Where the surface is on the screen.
    virtual POINT surface_on_screen() { return {}; }
    virtual HWND window() { return nullptr; }
};

/// A handle, and what it stands for even if it has been deleted meanwhile.
template <class Object>
struct Selected {
    HGDIOBJ handle = nullptr;
    std::shared_ptr<Object> object;

    const Object *operator->() const { return object.get(); }
};

/// What SaveDC puts aside.
struct ContextState {
    Selected<PenObject> pen;
    Selected<BrushObject> brush;
    Selected<FontObject> font;
    Selected<BitmapObject> bitmap; // of a context for memory
    Mapping mapping;
    POINT position{};
    POINT brush_origin{};
    COLORREF background = RGB(255, 255, 255);
    COLORREF text = RGB(0, 0, 0);
    COLORREF brush_colour = RGB(255, 255, 255); // of DC_BRUSH
    COLORREF pen_colour = RGB(0, 0, 0);         // of DC_PEN
    int background_mode = OPAQUE;
    int operation = R2_COPYPEN;
    int polygon_fill = ALTERNATE;
    int stretch_mode = BLACKONWHITE;
    int arc_direction = AD_COUNTERCLOCKWISE;
    int graphics_mode = GM_COMPATIBLE;
    UINT text_align = TA_LEFT | TA_TOP;
    int character_extra = 0;
    int break_extra = 0; // SetTextJustification: pixels for `breaks` spaces
    int breaks = 0;
    DWORD mapper_flags = 0;
    float miter_limit = 10;
    Path path;
    std::optional<Region> clip; // in device units
};

struct DeviceContext final : GdiObject {
    /// For a window or the screen; with null for memory, which its bitmap stands for.
    explicit DeviceContext(std::unique_ptr<DrawTarget> on);
    ~DeviceContext() override;

    bool is_memory() const { return type == OBJ_MEMDC; }
    std::shared_ptr<Surface> surface() const;
    POINT origin() const { return target ? target->origin() : POINT{}; }
    SIZE size() const;
    /// Where may be drawn, on the surface.
    Region drawable() const;
    void drawn(const RECT &part) const;

    /// A logical point on the surface, and a rectangle, sorted.
    POINT on_surface(POINT logical) const;
    RECT on_surface(const RECT &logical) const;
    std::vector<POINT> on_surface(std::span<const POINT> logical) const;
    POINT to_logical(POINT on_surface) const;

    /// The path that what is drawn is added to; null when there is none, or it is finished.
    Path *open_path() { return state.path.is_open() ? &state.path : nullptr; }

    /// Puts another object in the place of the one that is selected, and returns that one.
    template <class Object>
    HGDIOBJ select(Selected<Object> ContextState::*which, HGDIOBJ handle,
                   std::shared_ptr<Object> object);

    int save();
    bool restore(int number);

    ContextState state;
    std::vector<ContextState> saved;
    const std::unique_ptr<DrawTarget> target;
};

/// The context, or null with ERROR_INVALID_HANDLE.
inline std::shared_ptr<DeviceContext> context_of(HDC handle)
{
    return gdi_object<DeviceContext>(handle);
}

/// A new context, or null.
HDC new_context(std::unique_ptr<DrawTarget> target);

/// Nothing is seen: the screen itself, for measuring.
std::unique_ptr<DrawTarget> screen_target();

template <class Object>
HGDIOBJ DeviceContext::select(Selected<Object> ContextState::*which, HGDIOBJ handle,
                              std::shared_ptr<Object> object)
{
    auto &place = state.*which;
    gdi_objects().select(handle);
    const HGDIOBJ before = place.handle;
    gdi_objects().unselect(before);
    place = {handle, std::move(object)};
    return before;
}

} // namespace compat
