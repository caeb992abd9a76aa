// Painting as programs do it: BeginPaint, GetDC, InvalidateRect.
#include "compat/gdi/device_context.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/runtime.hpp"
#include "compat/window/caret.hpp"
#include "compat/window/paint.hpp"
#include "compat/window/window_context.hpp"
#include "compat/window/window_table.hpp"

#include <optional>
#include <utility>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

WindowTable &windows()
{
    return runtime().windows();
}

/// What BeginPaint takes over from a window.
struct ToPaint {
    Region region;
    bool erase = false;
    bool frame = false;
};

ToPaint take_update(Window &window)
{
    const std::lock_guard guard(windows().mutex());
    return {std::exchange(window.update, {}), std::exchange(window.erase, false),
            std::exchange(window.frame, false)};
}

/// 1 stands for the whole frame: what the update region says of it nobody needs to know.
void paint_frame(HWND window)
{
    SendMessageW(window, WM_NCPAINT, 1, 0);
}

/// TRUE: the background is still to be drawn.
BOOL erase_background(HWND window, HDC context)
{
    return !SendMessageW(window, WM_ERASEBKGND, reinterpret_cast<WPARAM>(context), 0);
}

Region update_of(const Window &window)
{
    const std::lock_guard guard(windows().mutex());
    return window.update;
}

/// Erases now what InvalidateRect's callers wanted to have erased.
void erase_now(Window &window)
{
    bool frame = false;
    bool erase = false;
    {
        const std::lock_guard guard(windows().mutex());
        frame = std::exchange(window.frame, false);
        erase = std::exchange(window.erase, false);
    }
    if (frame)
        paint_frame(window.handle);
    if (!erase)
        return;
    const HDC context = window_context(window, WindowPart::client, update_of(window));
    if (erase_background(window.handle, context)) {
        const std::lock_guard guard(windows().mutex());
        window.erase = true;
    }
    const GdiLock lock(gdi_mutex());
    gdi_objects().erase(context);
}

HDC context_for(Window &window, WindowPart part)
{
    if (!(window.window_class->style & CS_OWNDC) || part != WindowPart::client)
        return window_context(window, part);
    const GdiLock lock(gdi_mutex());
    if (!window.own_context)
        window.own_context = window_context(window, part);
    return window.own_context;
}

/// WM_PAINT now, for the window and then for those inside it.
void paint_now(Window &window, bool children)
{
    bool needed = false;
    {
        const std::lock_guard guard(windows().mutex());
        needed = !window.update.empty() || std::exchange(window.internal, false);
    }
    if (needed)
        SendMessageW(window.handle, WM_PAINT, 0, 0);
    if (!children)
        return;
    for (const HWND handle : windows().children_of(window)) {
        if (const auto child = windows().find(handle))
            paint_now(*child, true);
    }
}

template <class Each>
void each_child(Window &window, Each each)
{
    for (const HWND handle : windows().children_of(window)) {
        if (const auto child = windows().find(handle))
            each(*child);
    }
}

void paint_internally(Window &window, Inside inside)
{
    paint_internally(window);
    if (inside == Inside::same)
        each_child(window, [=](Window &child) { paint_internally(child, inside); });
}

void erase_tree(Window &window, UINT flags)
{
    erase_now(window);
    if (!(flags & RDW_NOCHILDREN))
        each_child(window, [&](Window &child) { erase_tree(child, flags); });
}

std::shared_ptr<Window> window_or_desktop(HWND window)
{
    return window ? window_of(window) : windows().desktop();
}

} // namespace
} // namespace compat

using namespace compat;

HDC WINAPI BeginPaint(HWND window, LPPAINTSTRUCT paint)
{
    const auto found = window_of(window);
    if (!found || !paint)
        return nullptr;
    *paint = {};
    hide_caret_for_painting(window);
    auto taken = take_update(*found);
    if (taken.frame)
        paint_frame(window);
    paint->rcPaint = taken.region.box();
    validate(*found, std::nullopt, Inside::none); // WM_PAINT is done with
    paint->hdc = window_context(*found, WindowPart::client, std::move(taken.region));
    if (taken.erase && paint->hdc)
        paint->fErase = erase_background(window, paint->hdc);
    return paint->hdc;
}

BOOL WINAPI EndPaint(HWND window, const PAINTSTRUCT *paint)
{
    if (!paint)
        return FALSE;
    {
        const GdiLock lock(gdi_mutex());
        gdi_objects().erase(paint->hdc);
    }
    show_caret_after_painting(window);
    return TRUE;
}

HDC WINAPI GetDC(HWND window)
{
    if (!window)
        return new_context(screen_target());
    const auto found = window_of(window);
    return found ? context_for(*found, WindowPart::client) : nullptr;
}

HDC WINAPI GetWindowDC(HWND window)
{
    if (!window)
        return new_context(screen_target());
    const auto found = window_of(window);
    return found ? context_for(*found, WindowPart::whole) : nullptr;
}

HDC WINAPI GetDCEx(HWND window, HRGN region, DWORD flags)
{
    const auto part = flags & DCX_WINDOW ? WindowPart::whole : WindowPart::client;
    const auto found = window_or_desktop(window);
    if (!found)
        return nullptr;
    std::optional<Region> only;
    if (region && (flags & DCX_INTERSECTRGN)) {
        const GdiLock lock(gdi_mutex());
        const auto with = gdi_object<RegionObject>(region);
        if (!with)
            return nullptr;
        only = with->region;
    }
    return only ? window_context(*found, part, std::move(only)) : context_for(*found, part);
}

int WINAPI ReleaseDC(HWND, HDC context)
{
    const GdiLock lock(gdi_mutex());
    const auto found = context_of(context);
    if (!found || found->is_memory())
        return 0;
    const auto window = windows().find(found->target->window());
    const bool kept = window && window->own_context == context;
    return kept || gdi_objects().erase(context);
}

HWND WINAPI WindowFromDC(HDC context)
{
    const GdiLock lock(gdi_mutex());
    const auto found = context_of(context);
    return found && found->target ? found->target->window() : nullptr;
}

BOOL WINAPI InvalidateRect(HWND window, const RECT *rectangle, BOOL erase)
{
    if (!window) { // every window
        invalidate_tree(*windows().desktop());
        return TRUE;
    }
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    invalidate(*found, Region(rectangle ? *rectangle : client_area(*found)), erase != FALSE);
    return TRUE;
}

BOOL WINAPI InvalidateRgn(HWND window, HRGN region, BOOL erase)
{
    return RedrawWindow(window, nullptr, region, RDW_INVALIDATE | (erase ? RDW_ERASE : 0));
}

BOOL WINAPI ValidateRect(HWND window, const RECT *rectangle)
{
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    validate(*found, rectangle ? std::optional(Region(*rectangle)) : std::nullopt, Inside::usual);
    return TRUE;
}

BOOL WINAPI ValidateRgn(HWND window, HRGN region)
{
    return window && RedrawWindow(window, nullptr, region, RDW_VALIDATE);
}

BOOL WINAPI RedrawWindow(HWND window, const RECT *rectangle, HRGN region, UINT flags)
{
    const auto found = window_or_desktop(window);
    if (!found)
        return FALSE;
    std::optional<Region> part;
    if (region) {
        const GdiLock lock(gdi_mutex());
        const auto with = gdi_object<RegionObject>(region);
        if (!with)
            return FALSE;
        part = with->region;
    } else if (rectangle) {
        part.emplace(*rectangle);
    }
    const auto inside = flags & RDW_NOCHILDREN    ? Inside::none
                        : flags & RDW_ALLCHILDREN ? Inside::same
                                                  : Inside::usual;
    if (flags & RDW_INVALIDATE)
        invalidate(*found, part, (flags & RDW_ERASE) != 0, inside);
    else if (flags & RDW_VALIDATE)
        validate(*found, part, inside);
    if (flags & RDW_INTERNALPAINT)
        paint_internally(*found, inside);
    if (flags & RDW_UPDATENOW)
        paint_now(*found, !(flags & RDW_NOCHILDREN));
    else if (flags & RDW_ERASENOW)
        erase_tree(*found, flags);
    return TRUE;
}

BOOL WINAPI GetUpdateRect(HWND window, LPRECT result, BOOL erase)
{
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    const auto update = update_of(*found);
    if (erase && !update.empty())
        erase_now(*found);
    if (result)
        *result = update.box();
    return !update.empty();
}

int WINAPI GetUpdateRgn(HWND window, HRGN region, BOOL erase)
{
    const auto found = window_of(window);
    if (!found)
        return ERROR;
    auto update = update_of(*found);
    if (erase && !update.empty())
        erase_now(*found);
    const GdiLock lock(gdi_mutex());
    const auto to = gdi_object<RegionObject>(region);
    if (!to)
        return ERROR;
    to->region = std::move(update);
    return to->region.complexity();
}

BOOL WINAPI UpdateWindow(HWND window)
{
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    paint_now(*found, true);
    return TRUE;
}
