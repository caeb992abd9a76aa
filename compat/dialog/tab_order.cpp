#include "compat/dialog/tab_order.hpp"

#include "compat/kernel/settings.hpp"
#include "compat/message/window_port.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

#include <winuser.h>

namespace compat {
namespace {

struct Item {
    HWND window = nullptr;
    bool can_have_focus = false;
    bool stops_tab = false;
    bool begins_group = false;
};

using Items = std::vector<Item>;

/// The controls in the order of their creation. A control parent stands for those inside it.
void collect(const Window &parent, bool reachable, Items &items)
{
    auto &windows = runtime().windows();
    for (const HWND child : windows.children_of(parent)) {
        const auto found = windows.find(child);
        if (!found)
            continue;
        const bool can_have_focus =
            reachable && found->has_style(WS_VISIBLE) && !found->has_style(WS_DISABLED);
        if (found->ex_style & WS_EX_CONTROLPARENT)
            collect(*found, can_have_focus, items);
        else
            items.push_back(
                {child, can_have_focus, found->has_style(WS_TABSTOP), found->has_style(WS_GROUP)});
    }
}

Items items_of(HWND dialog)
{
    Items items;
    if (const auto window = window_of(dialog))
        collect(*window, true, items);
    return items;
}

/// Where `control`, or the control that has it inside, stands in the list; its size if nowhere.
std::size_t position_of(const Items &items, HWND control)
{
    const auto at = std::find_if(items.begin(), items.end(), [=](const Item &item) {
        return belongs_to(item.window, control);
    });
    return static_cast<std::size_t>(at - items.begin());
}

/// Where a search begins: behind the last control, or before the first, when none is named.
std::size_t start_of(const Items &items, HWND control, bool previous)
{
    const auto position = control ? position_of(items, control) : items.size();
    if (position < items.size())
        return position;
    return previous ? 0 : items.size() - 1;
}

/// The first item from `start` on, in a circle from `begin` to `end`, that is wanted; the start
/// comes last. Null when there is none.
template <class Wanted>
HWND next_in_circle(const Items &items, std::size_t begin, std::size_t end, std::size_t start,
                    bool previous, Wanted wanted)
{
    const auto count = end - begin;
    for (std::size_t step = 1; step <= count; ++step) {
        const auto offset = start - begin + (previous ? count - step : step);
        const auto &item = items[begin + offset % count];
        if (item.can_have_focus && wanted(item))
            return item.window;
    }
    return nullptr;
}

} // namespace

HWND first_control(HWND dialog)
{
    if (const HWND stop = GetNextDlgTabItem(dialog, nullptr, FALSE))
        return stop;
    const auto items = items_of(dialog);
    return items.empty() ? nullptr
                         : next_in_circle(items, 0, items.size(), items.size() - 1, false,
                                          [](const Item &) { return true; });
}

} // namespace compat

using namespace compat;

HWND WINAPI GetNextDlgTabItem(HWND dialog, HWND control, BOOL previous)
{
    const auto items = items_of(dialog);
    if (items.empty())
        return control;
    const bool backwards = previous != FALSE;
    if (!control && backwards && settings().no_tab_backwards_from_none)
        return nullptr;
    const HWND found = next_in_circle(items, 0, items.size(), start_of(items, control, backwards),
                                      backwards, [](const Item &item) { return item.stops_tab; });
    return found ? found : control;
}

HWND WINAPI GetNextDlgGroupItem(HWND dialog, HWND control, BOOL previous)
{
    const auto items = items_of(dialog);
    if (items.empty())
        return control;
    const bool backwards = previous != FALSE;
    const auto start = start_of(items, control, backwards);
    auto begin = start;
    while (begin > 0 && !items[begin].begins_group)
        --begin;
    auto end = start + 1;
    while (end < items.size() && !items[end].begins_group)
        ++end;
    const HWND found =
        next_in_circle(items, begin, end, start, backwards, [](const Item &) { return true; });
    return found ? found : control;
}
