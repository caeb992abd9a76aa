#include "compat/window/paint.hpp"

#include "compat/message/message_queue.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

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

void add_with_children(Window &window, const Region &part, bool erase, bool frame)
{
    if (!add(window, part, erase, frame) || window.has_style(WS_CLIPCHILDREN))
        return;
    for (const HWND handle : windows().children_of(window)) {
        if (const auto child = windows().find(handle); child && child->has_style(WS_VISIBLE))
            add_with_children(*child, in_child(*child, part), erase, false);
    }
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

void invalidate(Window &window, const RECT *part, bool erase)
{
    add_with_children(window, Region(part ? *part : client_area(window)), erase, !part);
}

void invalidate(Window &window, const Region &part, bool erase)
{
    add_with_children(window, part, erase, false);
}

void validate(Window &window, const RECT *part)
{
    validate(window, Region(part ? *part : client_area(window)));
}

void validate(Window &window, const Region &part)
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

void validate_outside(Window &window)
{
    const Region inside(client_area(window));
    Region outside;
    {
        const std::lock_guard guard(windows().mutex());
        outside = window.update - inside;
    }
    if (!outside.empty())
        validate(window, outside);
}

void invalidate_tree(Window &window)
{
    for_tree(window, [](Window &one) { add(one, Region(client_area(one)), true, true); });
}

void validate_tree(Window &window)
{
    for_tree(window, [](Window &one) { validate(one, nullptr); });
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

} // namespace compat
