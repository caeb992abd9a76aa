// What windows look like as a whole: their shape, and how they come and go.
#include "compat/gdi/gdi_table.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/message/window_port.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_context.hpp"
#include "compat/window/window_table.hpp"

#include <mutex>
#include <optional>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

WindowTable &windows()
{
    return runtime().windows();
}

std::shared_ptr<const Region> shape_of(const Window &window)
{
    const std::lock_guard guard(windows().mutex());
    return window.shape;
}

/// The system owns the region: its number goes.
std::optional<std::shared_ptr<const Region>> taken(HRGN handle)
{
    if (!handle)
        return nullptr;
    const GdiLock lock(gdi_mutex());
    const auto object = gdi_object<RegionObject>(handle);
    if (!object)
        return std::nullopt;
    auto shape = std::make_shared<const Region>(object->region);
    gdi_objects().erase(handle);
    return shape;
}

/// What is seen of the window that a child lies in changes with the child's shape.
void redraw_behind(const Window &child)
{
    RECT place;
    GetWindowRect(child.handle, &place);
    MapWindowPoints(nullptr, child.parent, reinterpret_cast<LPPOINT>(&place), 2);
    RedrawWindow(child.parent, &place, nullptr, RDW_INVALIDATE | RDW_ERASE | RDW_ALLCHILDREN);
}

} // namespace
} // namespace compat

using namespace compat;

int WINAPI SetWindowRgn(HWND window, HRGN region, BOOL redraw)
{
    const auto found = window_of(window);
    if (!found)
        return 0;
    auto shape = taken(region);
    if (!shape)
        return 0;
    {
        const std::lock_guard guard(windows().mutex());
        found->shape = *shape;
    }
    if (found->is_child() && redraw)
        redraw_behind(*found);
    else
        blacken_outside_shape(*found);
    SetWindowPos(window, nullptr, 0, 0, 0, 0,
                 SWP_NOSIZE | SWP_NOMOVE | SWP_NOZORDER | SWP_NOACTIVATE | SWP_FRAMECHANGED |
                     (redraw ? 0 : SWP_NOREDRAW));
    return 1;
}

int WINAPI GetWindowRgn(HWND window, HRGN region)
{
    const auto found = window_of(window);
    const auto shape = found ? shape_of(*found) : nullptr;
    if (!shape)
        return ERROR;
    const GdiLock lock(gdi_mutex());
    const auto copy = gdi_object<RegionObject>(region);
    if (!copy)
        return ERROR;
    copy->region = *shape;
    return shape->complexity();
}

int WINAPI GetWindowRgnBox(HWND window, LPRECT box)
{
    const auto found = window_of(window);
    const auto shape = found && box ? shape_of(*found) : nullptr;
    if (!shape)
        return ERROR;
    *box = shape->box();
    return shape->complexity();
}

BOOL WINAPI SetLayeredWindowAttributes(HWND window, COLORREF key, BYTE alpha, DWORD flags)
{
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    if (!(found->ex_style & WS_EX_LAYERED)) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return FALSE;
    }
    if ((flags & LWA_COLORKEY) || ((flags & LWA_ALPHA) && alpha != 255)) {
        not_implemented("translucent windows");
        return FALSE;
    }
    const std::lock_guard guard(windows().mutex());
    found->layer = Layer{key, alpha, flags};
    return TRUE;
}

BOOL WINAPI GetLayeredWindowAttributes(HWND window, COLORREF *key, BYTE *alpha, DWORD *flags)
{
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    const std::lock_guard guard(windows().mutex());
    if (!found->layer)
        return FALSE;
    if (key)
        *key = found->layer->key;
    if (alpha)
        *alpha = found->layer->alpha;
    if (flags)
        *flags = found->layer->flags;
    return TRUE;
}

BOOL WINAPI AnimateWindow(HWND window, DWORD, DWORD flags)
{
    const auto found = window_of(window);
    const bool hide = flags & AW_HIDE;
    if (!found || !found->belongs_to_this_thread() || found->has_style(WS_VISIBLE) != hide)
        return FALSE;
    ShowWindow(window, hide ? SW_HIDE : flags & AW_ACTIVATE ? SW_SHOW : SW_SHOWNA);
    return TRUE;
}
