#include "compat/window/paint.hpp"

#include "compat/message/message_queue.hpp"
#include "compat/message/window_port.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>
#include <unordered_set>

#include <winuser.h>

namespace compat {
namespace {

WindowTable &windows()
{
    return runtime().windows();
}

/// In the window alone; false: nothing of it is to be drawn.
bool add(Window &window, const Region &part, bool erase, bool frame)
{
    if (!window.queue || !is_shown(window))
        return false;
    {
        const std::lock_guard guard(windows().mutex());
        const auto &client = window.client;
        const auto added =
            part & Region(RECT{0, 0, client.right - client.left, client.bottom - client.top});
        if (added.empty() && !frame)
            return false;
        window.update |= added;
        window.erase |= erase;
        window.frame |= frame;
        if (added.empty() && window.update.empty())
            return true;
    }
    window.queue->paint_needed(window.handle, true);
    return true;
}

/// The part in a child's coordinates.
Region in_child(const Window &child, const Region &part)
{
    const std::lock_guard guard(windows().mutex());
    return moved(part, -(child.rectangle.left + child.client.left),
                 -(child.rectangle.top + child.client.top));
}

/// Whether a part (in its client coordinates) covers something of the window, frame and all.
bool covers(const Region &part, const Window &window)
{
    const std::lock_guard guard(windows().mutex());
    RECT whole = window.rectangle;
    OffsetRect(&whole, -window.rectangle.left - window.client.left,
               -window.rectangle.top - window.client.top);
    return !(part & Region(whole)).empty();
}

/// Calls it with each window inside that is marked along, and the part in that one's coordinates.
template <class Each>
void for_inside(const Window &window, const Region &part, Inside inside, Each each)
{
    if (inside == Inside::none || (inside == Inside::usual && window.has_style(WS_CLIPCHILDREN)))
        return;
    for (const HWND handle : windows().children_of(window)) {
        if (const auto child = windows().find(handle))
            each(*child, in_child(*child, part));
    }
}

/// A frame is drawn again as a whole.
void mark(Window &window, const Region &part, bool erase, bool frame, Inside inside)
{
    if (!add(window, part, erase, frame))
        return;
    for_inside(window, part, inside, [&](Window &child, const Region &there) {
        mark(child, there, erase, covers(there, child), inside);
    });
}

void take_away(Window &window, const Region &part)
{
    if (!window.queue)
        return;
    {
        const std::lock_guard guard(windows().mutex());
        window.update -= part;
        if (!window.update.empty())
            return;
        window.erase = false;
        window.internal = false;
    }
    window.queue->paint_needed(window.handle, false);
}

template <class Each>
void for_tree(Window &window, Each each)
{
    each(window);
    for (const HWND child : windows().children_of(window)) {
        if (const auto found = windows().find(child))
            for_tree(*found, each);
    }
}

} // namespace

bool is_shown(const Window &window)
{
    if (!window.has_style(WS_VISIBLE) || window.has_style(WS_MINIMIZE))
        return false;
    for (auto at = windows().find(window.parent); at; at = windows().find(at->parent)) {
        if (!at->has_style(WS_VISIBLE) || at->has_style(WS_MINIMIZE))
            return false;
    }
    return true;
}

RECT client_area(const Window &window)
{
    const std::lock_guard guard(windows().mutex());
    const auto &client = window.client;
    return {0, 0, client.right - client.left, client.bottom - client.top};
}

void invalidate(Window &window, const std::optional<Region> &part, bool erase, Inside inside)
{
    mark(window, part ? *part : Region(client_area(window)), erase, !part, inside);
}

void validate(Window &window, const std::optional<Region> &part, Inside inside)
{
    const auto taken = part ? *part : Region(client_area(window));
    take_away(window, taken);
    for_inside(window, taken, inside,
               [&](Window &child, const Region &there) { validate(child, there, inside); });
}

void validate_outside(Window &window)
{
    const Region inside(client_area(window));
    Region outside;
    {
        const std::lock_guard guard(windows().mutex());
        outside = window.update - inside;
    }
    if (!outside.empty())
        take_away(window, outside);
}

void invalidate_tree(Window &window)
{
    for_tree(window, [](Window &one) { add(one, Region(client_area(one)), true, true); });
}

void validate_tree(Window &window)
{
    for_tree(window, [](Window &one) { validate(one, std::nullopt, Inside::none); });
}

void paint_internally(Window &window)
{
    if (!window.queue)
        return;
    {
        const std::lock_guard guard(windows().mutex());
        window.internal = true;
    }
    window.queue->paint_needed(window.handle, true);
}

HWND first_to_paint(const std::vector<HWND> &waiting)
{
    if (waiting.size() == 1)
        return waiting.front();
    std::unordered_set<HWND> wanted(waiting.begin(), waiting.end()), above;
    for (const HWND handle : waiting) {
        for (auto at = windows().find(handle); at; at = windows().find(at->parent))
            above.insert(at->handle);
    }
    for (auto at = windows().desktop(); at;) {
        const auto children = windows().children_of(*at);
        const auto next = std::find_if(children.begin(), children.end(),
                                       [&](HWND child) { return above.contains(child); });
        if (next == children.end())
            break;
        if (wanted.contains(*next))
            return *next;
        at = windows().find(*next);
    }
    return waiting.front(); // windows went meanwhile
}

} // namespace compat
