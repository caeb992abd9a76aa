// Moving what a window or a context shows.
#include "compat/gdi/scroll.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/runtime.hpp"
#include "compat/window/paint.hpp"
#include "compat/window/window_context.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>
#include <optional>

#include <winuser.h>

namespace compat {
namespace {

WindowTable &windows()
{
    return runtime().windows();
}

/// What is to be drawn anew, as functions tell it.
struct Uncovered {
    HRGN region;
    LPRECT box;

    /// The kind of the region.
    int tell(const Region &of) const
    {
        if (box)
            *box = of.box();
        const GdiLock lock(gdi_mutex());
        if (const auto to = region ? gdi_object<RegionObject>(region) : nullptr)
            to->region = of;
        return of.complexity();
    }
};

/// Whether the window's caret is in `scrolled`: then it goes with it. It is not there meanwhile.
class CaretAside {
  public:
    CaretAside(HWND window, const RECT &scrolled, int x, int y) : window_(window), x_(x), y_(y)
    {
        const DWORD error = last_error();
        hidden_ = HideCaret(window) != FALSE;
        set_last_error(error); // there may be none
        goes_ = hidden_ && GetCaretPos(&at_) && PtInRect(&scrolled, at_);
    }
    CaretAside(const CaretAside &) = delete;
    CaretAside &operator=(const CaretAside &) = delete;
    ~CaretAside()
    {
        if (goes_)
            SetCaretPos(at_.x + x_, at_.y + y_);
        if (hidden_)
            ShowCaret(window_);
    }

  private:
    const HWND window_;
    const int x_, y_;
    POINT at_{};
    bool hidden_ = false;
    bool goes_ = false;
};

/// The pixels of the window move; what is to be drawn anew, in client coordinates.
Region scroll_picture(const Window &window, Children children, const RECT &scrolled,
                      const RECT &clip, int x, int y)
{
    const HDC context = window_context(window, WindowPart::client, std::nullopt, children);
    if (!context)
        return {};
    Region uncovered;
    {
        Painter painter(context);
        const auto corner = painter.context().origin();
        const auto placed = [&](RECT part) {
            OffsetRect(&part, corner.x, corner.y);
            return part;
        };
        uncovered = moved(scroll_pixels(painter, placed(scrolled), placed(clip), x, y), -corner.x,
                          -corner.y);
    }
    const GdiLock lock(gdi_mutex());
    gdi_objects().erase(context);
    return uncovered;
}

/// What was to be drawn already, and comes elsewhere with the pixels that are wrong there.
Region update_moved(const Window &window, const RECT &scrolled, const RECT &clip, int x, int y)
{
    const std::lock_guard guard(windows().mutex());
    return moved(window.update & Region(scrolled), x, y) & Region(clip);
}

void move_children(const Window &window, const RECT *scrolled, int x, int y)
{
    for (const HWND handle : windows().children_of(window)) {
        const auto child = windows().find(handle);
        if (!child)
            continue;
        RECT place;
        {
            const std::lock_guard guard(windows().mutex());
            place = child->rectangle;
        }
        RECT common;
        if (scrolled && !IntersectRect(&common, &place, scrolled))
            continue;
        SetWindowPos(handle, nullptr, place.left + x, place.top + y, 0, 0,
                     SWP_NOZORDER | SWP_NOSIZE | SWP_NOACTIVATE | SWP_NOREDRAW);
    }
}

/// The part of `all` that a caller named; null: all.
RECT part_of(const RECT &all, const RECT *named)
{
    RECT part = all;
    if (named)
        IntersectRect(&part, &all, named);
    return part;
}

} // namespace
} // namespace compat

using namespace compat;

int WINAPI ScrollWindowEx(HWND handle, int x, int y, const RECT *scrolled, const RECT *clip,
                          HRGN uncovered, LPRECT uncovered_box, UINT flags)
{
    const auto window = window_of(handle);
    if (!window)
        return ERROR;
    const Uncovered told{uncovered, uncovered_box};
    const auto client = client_area(*window);
    const auto from = part_of(client, scrolled);
    const auto within = part_of(client, clip);
    if ((x == 0 && y == 0) || IsRectEmpty(&within))
        return told.tell({});
    const bool with_children = (flags & SW_SCROLLCHILDREN) != 0;
    const CaretAside caret(handle, from, x, y);
    const auto late = update_moved(*window, from, within, x, y);
    const auto bare = scroll_picture(
        *window, with_children ? Children::included : Children::left_out, from, within, x, y);
    const UINT erase = flags & SW_ERASE ? RDW_ERASE : 0;
    if (!late.empty())
        invalidate(*window, late, erase != 0);
    if (with_children)
        move_children(*window, scrolled, x, y);
    if (flags & (SW_INVALIDATE | SW_ERASE))
        invalidate(*window, bare, erase != 0);
    return told.tell(bare);
}

BOOL WINAPI ScrollWindow(HWND window, int x, int y, const RECT *scrolled, const RECT *clip)
{
    return ScrollWindowEx(window, x, y, scrolled, clip, nullptr, nullptr,
                          SW_INVALIDATE | SW_ERASE | (scrolled ? 0 : SW_SCROLLCHILDREN)) != ERROR;
}

BOOL WINAPI ScrollDC(HDC context, int x, int y, const RECT *scrolled, const RECT *clip,
                     HRGN uncovered, LPRECT uncovered_box)
{
    RECT box{};
    Region bare;
    {
        Painter painter(context);
        if (!painter)
            return FALSE;
        auto &on = painter.context();
        const auto all = painter.drawable().box();
        const auto part = [&](const RECT *named) {
            const RECT placed = named ? on.on_surface(*named) : all;
            return part_of(all, &placed);
        };
        const auto origin = on.on_surface(POINT{0, 0});
        const auto there = on.on_surface(POINT{x, y});
        bare = scroll_pixels(painter, part(scrolled), part(clip), there.x - origin.x,
                             there.y - origin.y);
        const auto corner = on.origin();
        bare.move(-corner.x, -corner.y);
        const auto on_it = bare.box();
        const auto least = on.to_logical({on_it.left + corner.x, on_it.top + corner.y});
        const auto most = on.to_logical({on_it.right + corner.x, on_it.bottom + corner.y});
        box = {std::min(least.x, most.x), std::min(least.y, most.y), std::max(least.x, most.x),
               std::max(least.y, most.y)};
    }
    Uncovered{uncovered, nullptr}.tell(bare);
    if (uncovered_box)
        *uncovered_box = box;
    return TRUE;
}
