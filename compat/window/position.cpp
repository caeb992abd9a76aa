#include "compat/window/position.hpp"

#include "compat/kernel/last_error.hpp"
#include "compat/runtime.hpp"
#include "compat/window/paint.hpp"
#include "compat/window/send_here.hpp"
#include "compat/window/top_level.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

WindowTable &windows()
{
    return runtime().windows();
}

RECT moved(RECT rectangle, POINT by)
{
    OffsetRect(&rectangle, by.x, by.y);
    return rectangle;
}

/// A consistent pair of the two rectangles.
struct Place {
    RECT rectangle{};
    RECT client{};
};

Place place_of(const Window &window)
{
    const std::lock_guard guard(windows().mutex());
    return {window.rectangle, window.client};
}

bool same_size(const RECT &a, const RECT &b)
{
    return a.right - a.left == b.right - b.left && a.bottom - a.top == b.bottom - b.top;
}

/// The client area, which WM_NCCALCSIZE gave in the parent's coordinates, from the corner.
RECT client_within(const RECT &rectangle, RECT client)
{
    client.right = std::max(client.right, client.left);
    client.bottom = std::max(client.bottom, client.top);
    return moved(client, {-rectangle.left, -rectangle.top});
}

LPARAM packed(int low, int high)
{
    return static_cast<LPARAM>(static_cast<DWORD>(MAKELONG(low, high)));
}

void put_in_order(Window &window, HWND after)
{
    const auto parent = windows().find(window.parent);
    if (!parent)
        return;
    const std::lock_guard guard(windows().mutex());
    auto &siblings = parent->children;
    std::erase(siblings, window.handle);
    auto at = siblings.begin(); // HWND_TOP and the two topmost ones: there are no layers yet
    if (after == HWND_BOTTOM)
        at = siblings.end();
    else if (const auto behind = std::find(siblings.begin(), siblings.end(), after);
             behind != siblings.end())
        at = behind + 1;
    siblings.insert(at, window.handle);
}

void apply_visibility(Window &window, UINT flags)
{
    if (flags & SWP_HIDEWINDOW) {
        validate_tree(window);
        window.style &= ~DWORD{WS_VISIBLE};
    }
    if (flags & SWP_SHOWWINDOW) {
        window.style |= WS_VISIBLE;
        invalidate_tree(window);
    }
}

/// A window inside another one has come, gone or moved: what it left bare is its parent's to draw,
/// and where it is now it is drawn anew.
void redraw_around(Window &window, bool was_visible, const RECT &old, const RECT &now)
{
    const auto parent = windows().find(window.parent);
    if (!parent || !parent->parent) // each window at the top has a picture of its own
        return;
    const bool is_visible = window.has_style(WS_VISIBLE);
    const bool changed = !EqualRect(&old, &now) || was_visible != is_visible;
    if (!changed)
        return;
    if (was_visible)
        invalidate(*parent, is_visible ? Region(old) - Region(now) : Region(old), true,
                   Inside::same); // others may come to light, too
    const bool moved = old.left != now.left || old.top != now.top;
    if (is_visible && was_visible && moved)
        invalidate_tree(window);
}

} // namespace

POINT client_origin(const Window &window)
{
    POINT origin{};
    const auto add = [&](const Window &one) {
        const auto place = place_of(one);
        origin.x += place.rectangle.left + place.client.left;
        origin.y += place.rectangle.top + place.client.top;
    };
    add(window);
    for (auto at = windows().find(window.parent); at; at = windows().find(at->parent))
        add(*at);
    return origin;
}

RECT screen_rectangle(const Window &window)
{
    const auto rectangle = place_of(window).rectangle;
    const auto parent = windows().find(window.parent);
    return parent ? moved(rectangle, client_origin(*parent)) : rectangle;
}

void take_first_rectangle(Window &window, const RECT &rectangle)
{
    RECT client = rectangle;
    send_here(window, WM_NCCALCSIZE, FALSE, client);
    const std::lock_guard guard(windows().mutex());
    window.rectangle = rectangle;
    window.client = client_within(rectangle, client);
}

void tell_size_and_position(Window &window)
{
    Place place;
    {
        const std::lock_guard guard(windows().mutex());
        place = {window.rectangle, window.client};
        window.size_untold = false;
    }
    const auto &client = place.client;
    send_here(window, WM_SIZE, SIZE_RESTORED,
              packed(client.right - client.left, client.bottom - client.top));
    send_here(window, WM_MOVE, 0,
              packed(place.rectangle.left + client.left, place.rectangle.top + client.top));
}

} // namespace compat

using namespace compat;

BOOL WINAPI SetWindowPos(HWND window, HWND after, int x, int y, int width, int height, UINT flags)
{
    const auto found = window_of(window);
    if (!found || !found->queue)
        return FALSE;
    const auto before = place_of(*found);
    const RECT &old = before.rectangle;
    const bool was_visible = found->has_style(WS_VISIBLE);
    WINDOWPOS position{window, after, x, y, std::max(width, 0), std::max(height, 0), flags};
    if (flags & SWP_NOMOVE) {
        position.x = old.left;
        position.y = old.top;
    }
    if (flags & SWP_NOSIZE) {
        position.cx = old.right - old.left;
        position.cy = old.bottom - old.top;
    }
    if (!(flags & SWP_NOSENDCHANGING))
        SendMessageW(window, WM_WINDOWPOSCHANGING, 0, reinterpret_cast<LPARAM>(&position));

    const RECT rectangle{position.x, position.y, position.x + position.cx,
                         position.y + position.cy};
    const bool resized = !same_size(rectangle, old);
    if (position.x == old.left && position.y == old.top)
        position.flags |= SWP_NOMOVE;
    if (!resized)
        position.flags |= SWP_NOSIZE;
    RECT client = moved(before.client, {rectangle.left, rectangle.top});
    if (resized || (flags & SWP_FRAMECHANGED)) {
        NCCALCSIZE_PARAMS sizes{{rectangle, old, moved(before.client, {old.left, old.top})},
                                &position};
        SendMessageW(window, WM_NCCALCSIZE, TRUE, reinterpret_cast<LPARAM>(&sizes));
        client = sizes.rgrc[0];
    }
    const RECT inside = client_within(rectangle, client);
    if (same_size(inside, before.client))
        position.flags |= client_keeps_its_size;
    if (!(flags & SWP_NOZORDER))
        put_in_order(*found, position.hwndInsertAfter);
    {
        const std::lock_guard guard(windows().mutex());
        found->rectangle = rectangle;
        found->client = inside;
    }
    validate_outside(*found);
    apply_visibility(*found, flags);
    if ((resized || !EqualRect(&inside, &before.client)) && !(flags & SWP_NOREDRAW))
        invalidate(*found, std::nullopt, true);
    if (!(flags & SWP_NOREDRAW))
        redraw_around(*found, was_visible, old, rectangle);
    constexpr UINT nothing = SWP_NOMOVE | SWP_NOSIZE | SWP_NOZORDER;
    constexpr UINT something = SWP_FRAMECHANGED | SWP_SHOWWINDOW | SWP_HIDEWINDOW;
    if ((position.flags & nothing) != nothing || (position.flags & something) != 0)
        SendMessageW(window, WM_WINDOWPOSCHANGED, 0, reinterpret_cast<LPARAM>(&position));
    tell_display(*found);
    return TRUE;
}

BOOL WINAPI MoveWindow(HWND window, int x, int y, int width, int height, BOOL repaint)
{
    return SetWindowPos(window, nullptr, x, y, width, height,
                        SWP_NOZORDER | SWP_NOACTIVATE | (repaint ? 0 : SWP_NOREDRAW));
}

BOOL WINAPI GetWindowRect(HWND window, LPRECT result)
{
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    *result = screen_rectangle(*found);
    return TRUE;
}

BOOL WINAPI GetClientRect(HWND window, LPRECT result)
{
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    const auto client = place_of(*found).client;
    *result = {0, 0, client.right - client.left, client.bottom - client.top};
    return TRUE;
}

BOOL WINAPI ClientToScreen(HWND window, LPPOINT point)
{
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    const auto origin = client_origin(*found);
    *point = {point->x + origin.x, point->y + origin.y};
    return TRUE;
}

BOOL WINAPI ScreenToClient(HWND window, LPPOINT point)
{
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    const auto origin = client_origin(*found);
    *point = {point->x - origin.x, point->y - origin.y};
    return TRUE;
}
