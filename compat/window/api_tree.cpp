// The tree of windows: relatives, and walking over it.
#include "compat/kernel/last_error.hpp"
#include "compat/message/message_queue.hpp"
#include "compat/message/window_port.hpp"
#include "compat/runtime.hpp"
#include "compat/window/paint.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>
#include <unistd.h>
#include <vector>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

WindowTable &windows()
{
    return runtime().windows();
}

/// What others see as the parent: neither of the two roots.
HWND visible_parent(const Window &window)
{
    const auto parent = windows().find(window.parent);
    return parent && parent->queue ? parent->handle : nullptr;
}

HWND parent_in_tree(const Window &window)
{
    return window.parent == windows().message_root()->handle ? GetDesktopWindow()
                                                             : window.parent.load();
}

HWND root_of(std::shared_ptr<Window> window)
{
    while (window->is_child()) {
        auto parent = windows().find(window->parent);
        if (!parent)
            break;
        window = std::move(parent);
    }
    return window->handle;
}

HWND sibling(const Window &window, UINT which)
{
    const auto parent = windows().find(window.parent);
    if (!parent)
        return nullptr;
    const auto all = windows().children_of(*parent);
    const auto at = std::find(all.begin(), all.end(), window.handle);
    switch (which) {
    case GW_HWNDFIRST:
        return all.empty() ? nullptr : all.front();
    case GW_HWNDLAST:
        return all.empty() ? nullptr : all.back();
    case GW_HWNDNEXT:
        return at == all.end() || at + 1 == all.end() ? nullptr : *(at + 1);
    default: // GW_HWNDPREV
        return at == all.end() || at == all.begin() ? nullptr : *(at - 1);
    }
}

void collect(const Window &parent, std::vector<HWND> &into)
{
    for (const HWND child : windows().children_of(parent)) {
        into.push_back(child);
        if (const auto found = windows().find(child))
            collect(*found, into);
    }
}

BOOL call_for_each(const std::vector<HWND> &list, WNDENUMPROC procedure, LPARAM parameter)
{
    return std::all_of(list.begin(), list.end(), [=](HWND window) {
        return !is_window(window) || procedure(window, parameter);
    });
}

} // namespace
} // namespace compat

using namespace compat;

HWND WINAPI GetDesktopWindow()
{
    return windows().desktop()->handle;
}

HWND WINAPI GetParent(HWND window)
{
    const auto found = window_of(window);
    if (!found)
        return nullptr;
    return found->is_child() ? visible_parent(*found) : found->owner.load();
}

HWND WINAPI GetAncestor(HWND window, UINT which)
{
    const auto found = window_of(window);
    if (!found || !found->queue)
        return nullptr;
    switch (which) {
    case GA_PARENT:
        return parent_in_tree(*found);
    case GA_ROOT:
        return root_of(found);
    case GA_ROOTOWNER: {
        HWND at = root_of(found);
        while (const HWND owner = GetParent(at))
            at = owner;
        return at;
    }
    default:
        return nullptr;
    }
}

HWND WINAPI GetWindow(HWND window, UINT which)
{
    const auto found = window_of(window);
    if (!found)
        return nullptr;
    switch (which) {
    case GW_OWNER:
        return found->owner;
    case GW_CHILD: {
        const auto children = windows().children_of(*found);
        return children.empty() ? nullptr : children.front();
    }
    case GW_HWNDFIRST:
    case GW_HWNDLAST:
    case GW_HWNDNEXT:
    case GW_HWNDPREV:
        return sibling(*found, which);
    case GW_ENABLEDPOPUP:
        for (const HWND top : top_level_windows()) {
            const auto other = windows().find(top);
            if (other && other->owner == window && !other->has_style(WS_DISABLED) &&
                other->has_style(WS_VISIBLE))
                return top;
        }
        return window;
    default:
        set_last_error(ERROR_INVALID_GW_COMMAND);
        return nullptr;
    }
}

HWND WINAPI GetTopWindow(HWND window)
{
    return GetWindow(window ? window : GetDesktopWindow(), GW_CHILD);
}

HWND WINAPI SetParent(HWND window, HWND new_parent)
{
    const auto found = window_of(window);
    if (!found || !found->queue)
        return nullptr;
    const auto parent = !new_parent                  ? windows().desktop()
                        : new_parent == HWND_MESSAGE ? windows().message_root()
                                                     : window_of(new_parent);
    if (!parent)
        return nullptr;
    if (parent == found || belongs_to(window, parent->handle)) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    const HWND former = parent_in_tree(*found);
    windows().unlink(*found);
    windows().link(*found, *parent, true);
    invalidate_tree(*found);
    return former;
}

BOOL WINAPI IsChild(HWND parent, HWND window)
{
    return parent != window && is_window(parent) && belongs_to(parent, window);
}

HWND WINAPI GetDlgItem(HWND parent, int id)
{
    const auto found = window_of(parent);
    if (!found)
        return nullptr;
    for (const HWND child : windows().children_of(*found)) {
        const auto one = windows().find(child);
        if (one && one->menu_or_id == id)
            return child;
    }
    set_last_error(ERROR_CONTROL_ID_NOT_FOUND);
    return nullptr;
}

int WINAPI GetDlgCtrlID(HWND window)
{
    const auto found = window_of(window);
    return found ? static_cast<int>(found->menu_or_id.load()) : 0;
}

DWORD WINAPI GetWindowThreadProcessId(HWND window, LPDWORD process_id)
{
    const auto found = window_of(window);
    if (!found)
        return 0;
    if (process_id)
        *process_id = static_cast<DWORD>(::getpid());
    return found->queue ? found->queue->thread_id() : 0;
}

BOOL WINAPI EnumWindows(WNDENUMPROC procedure, LPARAM parameter)
{
    return call_for_each(top_level_windows(), procedure, parameter);
}

BOOL WINAPI EnumChildWindows(HWND parent, WNDENUMPROC procedure, LPARAM parameter)
{
    if (!parent)
        return EnumWindows(procedure, parameter);
    const auto found = window_of(parent);
    if (!found)
        return FALSE;
    std::vector<HWND> all;
    collect(*found, all);
    return call_for_each(all, procedure, parameter);
}

BOOL WINAPI EnumThreadWindows(DWORD thread_id, WNDENUMPROC procedure, LPARAM parameter)
{
    auto all = top_level_windows();
    std::erase_if(
        all, [=](HWND window) { return GetWindowThreadProcessId(window, nullptr) != thread_id; });
    return !all.empty() && call_for_each(all, procedure, parameter);
}
