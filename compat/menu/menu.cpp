#include "compat/menu/menu.hpp"

#include <winerror.h>

namespace compat {

bool Menus::destroy(HMENU menu)
{
    const auto taken = handles_.take(menu);
    if (!taken)
        return false;
    std::vector<MenuItem> items;
    {
        const std::lock_guard guard(mutex_);
        items.swap(taken->items);
    }
    for (const auto &item : items) {
        if (item.submenu)
            destroy(item.submenu);
    }
    return true;
}

std::vector<MenuItem> *Menus::items(HMENU menu) const
{
    const auto found = handles_.find(menu);
    return found ? &found->items : nullptr;
}

MENUINFO *Menus::info(HMENU menu) const
{
    const auto found = handles_.find(menu);
    return found ? &found->info : nullptr;
}

DWORD Menus::why_not_found(HMENU menu) const
{
    return exists(menu) ? ERROR_MENU_ITEM_NOT_FOUND : ERROR_INVALID_MENU_HANDLE;
}

std::optional<MenuPlace> Menus::find(HMENU menu, UINT item, UINT how) const
{
    const auto *const all = items(menu);
    if (!all)
        return std::nullopt;
    if (how & MF_BYPOSITION)
        return item < all->size() ? std::optional(MenuPlace{menu, item, {}}) : std::nullopt;
    for (std::size_t i = 0; i < all->size(); ++i) {
        if (auto below = find((*all)[i].submenu, item, how)) {
            if (below->menu == (*all)[i].submenu)
                below->in_parent = i;
            return below;
        }
        if ((*all)[i].id == item)
            return MenuPlace{menu, i, {}};
    }
    return std::nullopt;
}

} // namespace compat
