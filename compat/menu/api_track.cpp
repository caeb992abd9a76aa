// Menus that are open: popups, and where the items are.
#include "compat/kernel/last_error.hpp"
#include "compat/menu/menu_look.hpp"
#include "compat/menu/menu_tracker.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

BOOL fail(DWORD error)
{
    set_last_error(error);
    return FALSE;
}

BOOL track(HMENU menu, UINT flags, POINT at, HWND owner, const RECT *exclude)
{
    if (!IsMenu(menu))
        return fail(ERROR_INVALID_MENU_HANDLE);
    const auto window = window_of(owner);
    if (!window || !window->belongs_to_this_thread())
        return fail(ERROR_INVALID_WINDOW_HANDLE);
    if (MenuTracker::of_this_thread())
        return fail(ERROR_POPUP_ALREADY_ACTIVE);
    MenuTracker tracker(owner, menu, flags);
    tracker.open(at, exclude);
    const UINT chosen = tracker.run();
    return flags & TPM_RETURNCMD ? static_cast<BOOL>(chosen) : TRUE;
}

/// The layout of an open popup, or of the window's bar, and its corner on the screen.
struct Shown {
    MenuLayout layout;
    POINT corner{};
};

std::optional<Shown> shown(HWND window, HMENU menu)
{
    if (const MenuTracker *const tracker = MenuTracker::of_this_thread()) {
        if (const HWND popup = tracker->window_of(menu)) {
            POINT corner{};
            ClientToScreen(popup, &corner);
            return Shown{*tracker->layout_of(menu), corner};
        }
    }
    const RECT bar = menu_bar_place(window);
    if (IsRectEmpty(&bar) || GetMenu(window) != menu)
        return std::nullopt;
    RECT whole{};
    GetWindowRect(window, &whole);
    return Shown{layout_bar(menu, window, bar.right - bar.left),
                 {whole.left + bar.left, whole.top + bar.top}};
}

/// The menu that GetMenuBarInfo is asked about; null with an error, or without one: there is none.
HMENU menu_of(HWND window, LONG object)
{
    switch (object) {
    case OBJID_MENU:
        return GetWindowLongW(window, GWL_STYLE) & WS_CHILD ? nullptr : GetMenu(window);
    case OBJID_SYSMENU:
        return GetSystemMenu(window, FALSE);
    case OBJID_CLIENT:
        if (GetClassLongPtrW(window, GCW_ATOM) == menu_class)
            return reinterpret_cast<HMENU>(SendMessageW(window, get_menu_of_popup, 0, 0));
        set_last_error(ERROR_INVALID_MENU_HANDLE);
        return nullptr;
    default:
        return nullptr;
    }
}

/// Of all of a menu that is shown, or of one item.
RECT place_on_screen(const Shown &menu, std::size_t item)
{
    const auto &layout = menu.layout;
    RECT place = item == 0 ? RECT{0, 0, layout.size.cx, layout.size.cy} : layout.items[item - 1];
    OffsetRect(&place, menu.corner.x, menu.corner.y);
    return place;
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI TrackPopupMenu(HMENU menu, UINT flags, int x, int y, int, HWND window, const RECT *)
{
    return track(menu, flags, {x, y}, window, nullptr);
}

BOOL WINAPI TrackPopupMenuEx(HMENU menu, UINT flags, int x, int y, HWND window,
                             LPTPMPARAMS parameters)
{
    if (parameters && parameters->cbSize != sizeof *parameters)
        return fail(ERROR_INVALID_PARAMETER);
    return track(menu, flags, {x, y}, window, parameters ? &parameters->rcExclude : nullptr);
}

BOOL WINAPI EndMenu()
{
    MenuTracker *const tracker = MenuTracker::of_this_thread();
    if (!tracker)
        return FALSE;
    tracker->end();
    return TRUE;
}

BOOL WINAPI GetMenuItemRect(HWND window, HMENU menu, UINT item, LPRECT place)
{
    if (!IsMenu(menu))
        return fail(ERROR_INVALID_MENU_HANDLE);
    const auto found = shown(window, menu);
    if (!found || !place || item >= found->layout.items.size())
        return FALSE;
    *place = found->layout.items[item];
    OffsetRect(place, found->corner.x, found->corner.y);
    return TRUE;
}

int WINAPI MenuItemFromPoint(HWND window, HMENU menu, POINT place)
{
    const auto found = shown(window, menu);
    return found ? found->layout.at({place.x - found->corner.x, place.y - found->corner.y}) : -1;
}

BOOL WINAPI GetMenuBarInfo(HWND window, LONG object, LONG item, PMENUBARINFO info)
{
    if (!window_of(window))
        return FALSE;
    const HMENU menu = menu_of(window, object);
    if (!menu)
        return FALSE;
    const auto items = items_of(menu);
    const auto number = static_cast<std::size_t>(item);
    if (item < 0 || number > items.size())
        return FALSE;
    if (info->cbSize != sizeof *info)
        return fail(ERROR_INVALID_PARAMETER);
    *info = {};
    info->cbSize = sizeof *info;
    info->hMenu = menu;
    if (const auto found = shown(window, menu); found && !items.empty())
        info->rcBar = place_on_screen(*found, number);
    const MenuTracker *const tracker = MenuTracker::of_this_thread();
    if (!tracker || !tracker->layout_of(menu))
        return TRUE;
    constexpr int set = -1; // as a signed number of one bit has it
    info->fBarFocused = set;
    if (item == 0 || items[number - 1].flags & MF_HILITE)
        info->fFocused = set;
    if (item > 0 && items[number - 1].submenu)
        info->hwndMenu = tracker->window_of(items[number - 1].submenu);
    return TRUE;
}

BOOL WINAPI HiliteMenuItem(HWND window, HMENU menu, UINT item, UINT how)
{
    {
        auto &menus = runtime().menus();
        const std::lock_guard guard(menus.mutex());
        const auto place = menus.find(menu, item, how);
        if (!place)
            return FALSE;
        auto &flags = menus.at(*place).flags;
        flags = how & MF_HILITE ? flags | MF_HILITE : flags & ~UINT{MF_HILITE};
    }
    paint_menu_bar(window);
    return TRUE;
}
