// Menus as data: making and changing them.
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/text.hpp"
#include "compat/menu/menu.hpp"
#include "compat/menu/menu_template.hpp"
#include "compat/resource/resource_index.hpp"
#include "compat/runtime.hpp"

#include <utility>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

Menus &menus()
{
    return runtime().menus();
}

BOOL fail(DWORD error)
{
    set_last_error(error);
    return FALSE;
}

constexpr UINT no_text = MF_BITMAP | MF_OWNERDRAW | MF_SEPARATOR;

/// None with an error: what MF_POPUP names is no menu.
template <class Text>
std::optional<MenuItem> item_of(UINT flags, UINT_PTR id, Text text)
{
    MenuItem item;
    item.flags = flags & ~UINT{MF_BYPOSITION | MF_POPUP};
    if (flags & MF_POPUP) {
        item.submenu = reinterpret_cast<HMENU>(id);
        if (!menus().exists(item.submenu)) {
            fail(ERROR_INVALID_MENU_HANDLE);
            return std::nullopt;
        }
    }
    item.id = id;
    if (flags & MF_OWNERDRAW)
        item.data = reinterpret_cast<ULONG_PTR>(text);
    else if (flags & MF_BITMAP)
        item.picture =
            reinterpret_cast<HBITMAP>(const_cast<void *>(static_cast<const void *>(text)));
    const bool drawn_otherwise = (flags & no_text) != 0;
    if (!drawn_otherwise && text)
        item.text = to_wide(utf8(text));
    else if (!drawn_otherwise)
        item.flags |= MF_SEPARATOR;
    if (item.flags & MF_SEPARATOR)
        item.flags |= MF_GRAYED | MF_DISABLED;
    return item;
}

template <class Text>
BOOL insert(HMENU menu, UINT before, UINT flags, UINT_PTR id, Text text)
{
    auto item = item_of(flags, id, text);
    if (!item)
        return FALSE;
    const std::lock_guard guard(menus().mutex());
    const auto place = menus().find(menu, before, flags);
    auto *const items = menus().items(place ? place->menu : menu);
    if (!items)
        return fail(ERROR_INVALID_MENU_HANDLE);
    const auto position = place ? place->position : items->size();
    items->insert(items->begin() + static_cast<std::ptrdiff_t>(position), std::move(*item));
    return TRUE;
}

template <class Text>
BOOL append(HMENU menu, UINT flags, UINT_PTR id, Text text)
{
    constexpr UINT behind_all = 0xFFFFFFFF;
    return insert(menu, behind_all, flags | MF_BYPOSITION, id, text);
}

/// The place, with the lock held; none with the error.
std::optional<MenuPlace> place_of(HMENU menu, UINT item, UINT how)
{
    auto place = menus().find(menu, item, how);
    if (!place)
        fail(menus().why_not_found(menu));
    return place;
}

template <class Text>
BOOL modify(HMENU menu, UINT which, UINT flags, UINT_PTR id, Text text)
{
    auto item = item_of(flags, id, text);
    if (!item)
        return FALSE;
    HMENU dropped = nullptr;
    {
        const std::lock_guard guard(menus().mutex());
        const auto place = place_of(menu, which, flags);
        if (!place)
            return FALSE;
        auto &there = menus().at(*place);
        if (flags & no_text)
            item->text = there.text; // a text comes only with text
        if (there.submenu != item->submenu)
            dropped = there.submenu;
        there = std::move(*item);
    }
    menus().destroy(dropped);
    return TRUE;
}

/// The item that is gone; none with an error.
std::optional<MenuItem> remove(HMENU menu, UINT which, UINT how)
{
    const std::lock_guard guard(menus().mutex());
    const auto place = place_of(menu, which, how);
    if (!place)
        return std::nullopt;
    auto &items = *menus().items(place->menu);
    const auto at = items.begin() + static_cast<std::ptrdiff_t>(place->position);
    auto item = std::move(*at);
    items.erase(at);
    return item;
}

HMENU make(const std::vector<MenuItemTemplate> &from)
{
    const HMENU menu = menus().create();
    std::vector<MenuItem> items;
    for (const auto &one : from) {
        const HMENU submenu = one.flags & MF_POPUP ? make(one.items) : nullptr;
        const auto id = submenu && one.id == 0 ? reinterpret_cast<UINT_PTR>(submenu) : one.id;
        items.push_back({one.flags & ~UINT{MF_POPUP}, id, submenu, one.text});
    }
    const std::lock_guard guard(menus().mutex());
    *menus().items(menu) = std::move(items);
    return menu;
}

template <class Text>
HMENU load(HINSTANCE instance, Text name)
{
    const auto *const found = find_resource(instance, RT_MENU, name);
    const auto description = found ? read_menu(found->data) : std::nullopt;
    if (found && !description)
        fail(ERROR_INVALID_DATA);
    return description ? make(*description) : nullptr;
}

} // namespace

HMENU load_menu(HINSTANCE instance, LPCSTR name)
{
    return load(instance, name);
}

HMENU load_menu(HINSTANCE instance, LPCWSTR name)
{
    return load(instance, name);
}

} // namespace compat

using namespace compat;

HMENU WINAPI LoadMenuA(HINSTANCE instance, LPCSTR name)
{
    return load_menu(instance, name);
}

HMENU WINAPI LoadMenuW(HINSTANCE instance, LPCWSTR name)
{
    return load_menu(instance, name);
}

HMENU WINAPI CreateMenu()
{
    return menus().create();
}

HMENU WINAPI CreatePopupMenu()
{
    return menus().create();
}

BOOL WINAPI DestroyMenu(HMENU menu)
{
    return menus().destroy(menu) || fail(ERROR_INVALID_MENU_HANDLE);
}

BOOL WINAPI AppendMenuA(HMENU menu, UINT flags, UINT_PTR id, LPCSTR text)
{
    return append(menu, flags, id, text);
}

BOOL WINAPI AppendMenuW(HMENU menu, UINT flags, UINT_PTR id, LPCWSTR text)
{
    return append(menu, flags, id, text);
}

BOOL WINAPI InsertMenuA(HMENU menu, UINT before, UINT flags, UINT_PTR id, LPCSTR text)
{
    return insert(menu, before, flags, id, text);
}

BOOL WINAPI InsertMenuW(HMENU menu, UINT before, UINT flags, UINT_PTR id, LPCWSTR text)
{
    return insert(menu, before, flags, id, text);
}

BOOL WINAPI ModifyMenuA(HMENU menu, UINT item, UINT flags, UINT_PTR id, LPCSTR text)
{
    return modify(menu, item, flags, id, text);
}

BOOL WINAPI ModifyMenuW(HMENU menu, UINT item, UINT flags, UINT_PTR id, LPCWSTR text)
{
    return modify(menu, item, flags, id, text);
}

BOOL WINAPI RemoveMenu(HMENU menu, UINT item, UINT how)
{
    return remove(menu, item, how).has_value();
}

BOOL WINAPI DeleteMenu(HMENU menu, UINT item, UINT how)
{
    const auto removed = remove(menu, item, how);
    if (removed)
        menus().destroy(removed->submenu);
    return removed.has_value();
}
