// Round marks, default items, and what is kept of a whole menu.
#include "compat/kernel/last_error.hpp"
#include "compat/menu/menu.hpp"
#include "compat/runtime.hpp"

#include <algorithm>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

constexpr UINT none = 0xFFFFFFFF;

Menus &menus()
{
    return runtime().menus();
}

UINT fail(DWORD error, UINT returned = 0)
{
    set_last_error(error);
    return returned;
}

UINT how(UINT by_position)
{
    return by_position ? MF_BYPOSITION : MF_BYCOMMAND;
}

bool is_enabled(const MenuItem &item)
{
    return !(item.flags & (MF_GRAYED | MF_DISABLED));
}

/// The mutex is held.
UINT default_of(HMENU menu, UINT by_position, UINT flags)
{
    const auto *const items = menus().items(menu);
    if (!items)
        return none;
    const auto at = std::find_if(items->begin(), items->end(), [](const MenuItem &item) {
        return (item.flags & MF_DEFAULT) != 0;
    });
    if (at == items->end() || (!(flags & GMDI_USEDISABLED) && !is_enabled(*at)))
        return none;
    if ((flags & GMDI_GOINTOPOPUPS) && at->submenu) {
        const UINT below = default_of(at->submenu, by_position, flags);
        if (below != none)
            return below;
    }
    return by_position ? static_cast<UINT>(at - items->begin()) : static_cast<UINT>(at->id);
}

/// What the mask names goes from one to the other.
void copy_masked(const MENUINFO &from, MENUINFO &to, DWORD mask)
{
    if (mask & MIM_STYLE)
        to.dwStyle = from.dwStyle;
    if (mask & MIM_MAXHEIGHT)
        to.cyMax = from.cyMax;
    if (mask & MIM_BACKGROUND)
        to.hbrBack = from.hbrBack;
    if (mask & MIM_HELPID)
        to.dwContextHelpID = from.dwContextHelpID;
    if (mask & MIM_MENUDATA)
        to.dwMenuData = from.dwMenuData;
}

/// The mutex is held.
void set_info(HMENU menu, const MENUINFO &info)
{
    copy_masked(info, *menus().info(menu), info.fMask);
    if (!(info.fMask & MIM_APPLYTOSUBMENUS))
        return;
    for (const auto &item : *menus().items(menu)) {
        if (item.submenu && menus().info(item.submenu))
            set_info(item.submenu, info);
    }
}

} // namespace
} // namespace compat

using namespace compat;

// They all lie in the menu of the one that gets the mark.
BOOL WINAPI CheckMenuRadioItem(HMENU menu, UINT first, UINT last, UINT checked, UINT by)
{
    const std::lock_guard guard(menus().mutex());
    const auto place = menus().find(menu, checked, by);
    if (!place)
        return static_cast<BOOL>(fail(menus().why_not_found(menu)));
    for (UINT id = first; id <= last; ++id) {
        const auto other = menus().find(menu, id, by);
        if (!other || other->menu != place->menu)
            continue;
        MenuItem &item = menus().at(*other);
        item.flags &= ~UINT{MF_CHECKED};
        if (id == checked)
            item.flags |= MFT_RADIOCHECK | MF_CHECKED;
    }
    return TRUE;
}

BOOL WINAPI SetMenuDefaultItem(HMENU menu, UINT item, UINT by_position)
{
    const std::lock_guard guard(menus().mutex());
    auto *const items = menus().items(menu);
    if (!items)
        return static_cast<BOOL>(fail(ERROR_INVALID_MENU_HANDLE));
    const auto place = item == none ? std::nullopt : menus().find(menu, item, how(by_position));
    if (item != none && (!place || place->menu != menu))
        return static_cast<BOOL>(fail(ERROR_MENU_ITEM_NOT_FOUND));
    for (auto &one : *items)
        one.flags &= ~UINT{MF_DEFAULT};
    if (place)
        menus().at(*place).flags |= MF_DEFAULT;
    return TRUE;
}

UINT WINAPI GetMenuDefaultItem(HMENU menu, UINT by_position, UINT flags)
{
    const std::lock_guard guard(menus().mutex());
    if (!menus().exists(menu))
        return fail(ERROR_INVALID_MENU_HANDLE, none);
    return default_of(menu, by_position, flags);
}

BOOL WINAPI SetMenuItemBitmaps(HMENU menu, UINT item, UINT by, HBITMAP unchecked, HBITMAP checked)
{
    const std::lock_guard guard(menus().mutex());
    const auto place = menus().find(menu, item, by);
    if (!place)
        return static_cast<BOOL>(fail(menus().why_not_found(menu)));
    MenuItem &there = menus().at(*place);
    there.unchecked = unchecked;
    there.checked = checked;
    return TRUE;
}

BOOL WINAPI SetMenuInfo(HMENU menu, LPCMENUINFO info)
{
    if (!info || info->cbSize != sizeof *info)
        return static_cast<BOOL>(fail(ERROR_INVALID_PARAMETER));
    const std::lock_guard guard(menus().mutex());
    if (!menus().exists(menu))
        return static_cast<BOOL>(fail(ERROR_INVALID_MENU_HANDLE));
    set_info(menu, *info);
    return TRUE;
}

// For this one what is no menu is a wrong parameter, too.
BOOL WINAPI GetMenuInfo(HMENU menu, LPMENUINFO info)
{
    const std::lock_guard guard(menus().mutex());
    const MENUINFO *const found = menus().info(menu);
    if (!found || !info || info->cbSize != sizeof *info)
        return static_cast<BOOL>(fail(ERROR_INVALID_PARAMETER));
    copy_masked(*found, *info, info->fMask);
    return TRUE;
}
