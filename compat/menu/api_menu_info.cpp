// Menu items by way of MENUITEMINFO.
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/menu/menu.hpp"
#include "compat/runtime.hpp"

#include <algorithm>
#include <utility>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

constexpr UINT kinds = MFT_BITMAP | MFT_MENUBARBREAK | MFT_MENUBREAK | MFT_OWNERDRAW |
                       MFT_RADIOCHECK | MFT_SEPARATOR | MFT_RIGHTORDER | MFT_RIGHTJUSTIFY;
constexpr UINT states = MFS_GRAYED | MFS_CHECKED | MFS_HILITE | MFS_DEFAULT;
constexpr UINT without_text = MFT_BITMAP | MFT_OWNERDRAW | MFT_SEPARATOR;

Menus &menus()
{
    return runtime().menus();
}

BOOL fail(DWORD error)
{
    set_last_error(error);
    return FALSE;
}

std::u16string to_item(LPCSTR text)
{
    return from_ansi(text);
}
std::u16string to_item(LPCWSTR text)
{
    return text;
}

std::string as(LPSTR, const std::u16string &text)
{
    return to_ansi(text);
}
const std::u16string &as(LPWSTR, const std::u16string &text)
{
    return text;
}

/// As much of the text as there is room for, and how long it is.
template <class Info>
void get_text(const MenuItem &item, Info &info)
{
    const std::basic_string text(as(info.dwTypeData, item.text));
    info.cch = info.dwTypeData && info.cch > 0
                   ? static_cast<UINT>(copy_text(text, info.dwTypeData, info.cch))
                   : static_cast<UINT>(text.size());
}

template <class Info>
void get(const MenuItem &item, Info &info)
{
    const UINT mask = info.fMask;
    const bool old_kind = (mask & MIIM_TYPE) != 0;
    if (mask & MIIM_STATE)
        info.fState = item.flags & states;
    if (mask & MIIM_ID)
        info.wID = static_cast<UINT>(item.id);
    if (mask & MIIM_SUBMENU)
        info.hSubMenu = item.submenu;
    if (mask & MIIM_DATA)
        info.dwItemData = item.data;
    if (mask & MIIM_CHECKMARKS) {
        info.hbmpChecked = item.checked;
        info.hbmpUnchecked = item.unchecked;
    }
    if (mask & MIIM_BITMAP)
        info.hbmpItem = item.picture;
    if ((mask & MIIM_FTYPE) || old_kind)
        info.fType = item.flags & kinds;
    if ((mask & MIIM_STRING) || (old_kind && !(item.flags & without_text)))
        get_text(item, info);
}

/// What the mask names of an item; a text makes it no longer a separator.
template <class Info>
void set(MenuItem &item, const Info &info)
{
    const UINT mask = info.fMask;
    const bool old_kind = (mask & MIIM_TYPE) != 0;
    if ((mask & MIIM_FTYPE) || old_kind)
        item.flags = (item.flags & ~kinds) | (info.fType & kinds);
    if (mask & MIIM_STATE)
        item.flags = (item.flags & ~states) | (info.fState & states);
    if (mask & MIIM_ID)
        item.id = info.wID;
    if (mask & MIIM_SUBMENU)
        item.submenu = info.hSubMenu;
    if (mask & MIIM_DATA)
        item.data = info.dwItemData;
    if (mask & MIIM_CHECKMARKS) {
        item.checked = info.hbmpChecked;
        item.unchecked = info.hbmpUnchecked;
    }
    if (mask & MIIM_BITMAP)
        item.picture = info.hbmpItem;
    const bool has_text = (mask & MIIM_STRING) || (old_kind && !(info.fType & without_text));
    if (has_text && info.dwTypeData)
        item.text = to_item(info.dwTypeData);
    if (item.flags & MFT_SEPARATOR)
        item.flags |= MFS_GRAYED;
}

template <class Info>
bool is_good(const Info *info)
{
    if (info && info->cbSize == sizeof *info)
        return true;
    set_last_error(ERROR_INVALID_PARAMETER);
    return false;
}

UINT how(BOOL by_position)
{
    return by_position ? MF_BYPOSITION : MF_BYCOMMAND;
}

template <class Info>
BOOL get_info(HMENU menu, UINT item, BOOL by_position, Info *info)
{
    if (!is_good(info))
        return FALSE;
    const std::lock_guard guard(menus().mutex());
    const auto place = menus().find(menu, item, how(by_position));
    if (!place)
        return fail(menus().why_not_found(menu));
    get(menus().at(*place), *info);
    return TRUE;
}

template <class Info>
BOOL set_info(HMENU menu, UINT item, BOOL by_position, const Info *info)
{
    if (!is_good(info))
        return FALSE;
    const std::lock_guard guard(menus().mutex());
    const auto place = menus().find(menu, item, how(by_position));
    if (!place)
        return fail(menus().why_not_found(menu));
    set(menus().at(*place), *info); // a menu that was below it stays, unlike with ModifyMenu
    return TRUE;
}

template <class Info>
BOOL insert(HMENU menu, UINT before, BOOL by_position, const Info *info)
{
    if (!is_good(info))
        return FALSE;
    MenuItem item;
    set(item, *info);
    const std::lock_guard guard(menus().mutex());
    const auto place = menus().find(menu, before, how(by_position));
    auto *const items = menus().items(place ? place->menu : menu);
    if (!items)
        return fail(ERROR_INVALID_MENU_HANDLE);
    const auto position = place ? place->position : items->size();
    items->insert(items->begin() + static_cast<std::ptrdiff_t>(position), std::move(item));
    return TRUE;
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI GetMenuItemInfoA(HMENU menu, UINT item, BOOL by_position, LPMENUITEMINFOA info)
{
    return get_info(menu, item, by_position, info);
}
BOOL WINAPI GetMenuItemInfoW(HMENU menu, UINT item, BOOL by_position, LPMENUITEMINFOW info)
{
    return get_info(menu, item, by_position, info);
}

BOOL WINAPI SetMenuItemInfoA(HMENU menu, UINT item, BOOL by_position, LPCMENUITEMINFOA info)
{
    return set_info(menu, item, by_position, info);
}
BOOL WINAPI SetMenuItemInfoW(HMENU menu, UINT item, BOOL by_position, LPCMENUITEMINFOW info)
{
    return set_info(menu, item, by_position, info);
}

BOOL WINAPI InsertMenuItemA(HMENU menu, UINT item, BOOL by_position, LPCMENUITEMINFOA info)
{
    return insert(menu, item, by_position, info);
}
BOOL WINAPI InsertMenuItemW(HMENU menu, UINT item, BOOL by_position, LPCMENUITEMINFOW info)
{
    return insert(menu, item, by_position, info);
}
