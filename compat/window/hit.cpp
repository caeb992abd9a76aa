#include "compat/window/hit.hpp"

#include "compat/runtime.hpp"
#include "compat/window/position.hpp"
#include "compat/window/window_table.hpp"

#include <memory>
#include <mutex>

#include <winuser.h>

namespace compat {
namespace {

WindowTable &windows()
{
    return runtime().windows();
}

bool is_inside(const Window &window, POINT point)
{
    const RECT place = screen_rectangle(window);
    std::shared_ptr<const Region> shape;
    {
        const std::lock_guard guard(windows().mutex());
        shape = window.shape;
    }
    return PtInRect(&place, point) &&
           (!shape || shape->contains({point.x - place.left, point.y - place.top}));
}

/// A window may say that what is behind it is meant; only of this thread is it asked.
bool lets_through(const Window &window, POINT point)
{
    return window.belongs_to_this_thread() &&
           SendMessageW(window.handle, WM_NCHITTEST, 0, MAKELPARAM(point.x, point.y)) ==
               HTTRANSPARENT;
}

HWND find_below(const Window &parent, POINT point, HWND only = nullptr)
{
    for (const HWND child : windows().children_of(parent)) {
        const auto found = windows().find(child);
        if (!found || (only && child != only) || !found->has_style(WS_VISIBLE) ||
            found->has_style(WS_DISABLED) || found->has_style(WS_MINIMIZE) ||
            !is_inside(*found, point))
            continue;
        if (const HWND inner = find_below(*found, point))
            return inner;
        if (!lets_through(*found, point))
            return child;
    }
    return nullptr;
}

bool is_skipped(const Window &window, UINT flags)
{
    return ((flags & CWP_SKIPINVISIBLE) && !window.has_style(WS_VISIBLE)) ||
           ((flags & CWP_SKIPDISABLED) && window.has_style(WS_DISABLED)) ||
           ((flags & CWP_SKIPTRANSPARENT) && (window.ex_style & WS_EX_TRANSPARENT));
}

} // namespace

HWND window_at(POINT point, HWND in)
{
    return find_below(*windows().desktop(), point, in && windows().find(in) ? in : nullptr);
}

} // namespace compat

using namespace compat;

HWND WINAPI WindowFromPoint(POINT point)
{
    const HWND found = window_at(point);
    return found ? found : GetDesktopWindow();
}

HWND WINAPI ChildWindowFromPointEx(HWND window, POINT point, UINT flags)
{
    const auto parent = window_of(window);
    if (!parent)
        return nullptr;
    RECT inside{};
    GetClientRect(window, &inside);
    if (!PtInRect(&inside, point))
        return nullptr;
    const POINT origin = client_origin(*parent);
    for (const HWND child : windows().children_of(*parent)) {
        const auto found = windows().find(child);
        if (found && !is_skipped(*found, flags) &&
            is_inside(*found, {point.x + origin.x, point.y + origin.y}))
            return child;
    }
    return window;
}

HWND WINAPI ChildWindowFromPoint(HWND window, POINT point)
{
    return ChildWindowFromPointEx(window, point, CWP_ALL);
}

HWND WINAPI RealChildWindowFromPoint(HWND window, POINT point)
{
    return ChildWindowFromPointEx(window, point, CWP_SKIPTRANSPARENT);
}

int WINAPI MapWindowPoints(HWND from, HWND to, LPPOINT points, UINT count)
{
    const auto source = from ? window_of(from) : windows().desktop();
    const auto target = to ? window_of(to) : windows().desktop();
    if (!source || !target)
        return 0;
    const POINT a = client_origin(*source), b = client_origin(*target);
    const POINT by{a.x - b.x, a.y - b.y};
    for (UINT i = 0; i < count; ++i)
        points[i] = {points[i].x + by.x, points[i].y + by.y};
    return MAKELONG(by.x, by.y);
}
