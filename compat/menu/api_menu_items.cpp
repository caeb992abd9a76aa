// Asking about menus and their items, and a window's menu.
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/text.hpp"
#include "compat/menu/menu.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

constexpr UINT none = 0xFFFFFFFF;

Menus &menus()
{
    return runtime().menus();
}

/// What `look` says of the item; `otherwise` with an error.
template <class Result, class Look>
Result of_item(HMENU menu, UINT which, UINT how, Result otherwise, Look look)
{
    const std::lock_guard guard(menus().mutex());
    if (const auto place = menus().find(menu, which, how))
        return look(menus().at(*place));
    set_last_error(menus().why_not_found(menu));
    return otherwise;
}

/// Sets some of the item's flags; what they were.
UINT change_state(HMENU menu, UINT which, UINT how, UINT mask)
{
    return of_item(menu, which, how, none, [=](MenuItem &item) {
        const UINT former = item.flags & mask;
        item.flags = (item.flags & ~mask) | (how & mask);
        return former;
    });
}

UINT state_of(const MenuItem &item)
{
    constexpr UINT of_a_submenu = 0xFF; // the number of its items is above
    if (!item.submenu)
        return item.flags;
    const auto *const below = menus().items(item.submenu);
    const auto count = below ? static_cast<UINT>(below->size()) : 0;
    return ((item.flags | MF_POPUP) & of_a_submenu) | count << 8;
}

template <class Char>
int text_of(HMENU menu, UINT which, Char *buffer, int size, UINT how)
{
    const auto text =
        of_item(menu, which, how, std::u16string(), [](const MenuItem &item) { return item.text; });
    const auto converted = from_utf8<Char>(to_narrow(text));
    if (!buffer || size <= 0)
        return static_cast<int>(converted.size());
    return static_cast<int>(copy_text(converted, buffer, static_cast<std::size_t>(size)));
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI IsMenu(HMENU menu)
{
    return succeed_or(menus().exists(menu) ? 0 : ERROR_INVALID_MENU_HANDLE);
}

HMENU WINAPI GetMenu(HWND window)
{
    const auto found = window_of(window);
    return found ? reinterpret_cast<HMENU>(found->menu_or_id.load()) : nullptr;
}

BOOL WINAPI SetMenu(HWND window, HMENU menu)
{
    const auto found = window_of(window);
    if (!found || found->is_child())
        return FALSE;
    if (menu && !menus().exists(menu))
        return succeed_or(ERROR_INVALID_MENU_HANDLE);
    found->menu_or_id = reinterpret_cast<LONG_PTR>(menu);
    return DrawMenuBar(window);
}

HMENU WINAPI GetSubMenu(HMENU menu, int position)
{
    return of_item(menu, static_cast<UINT>(position), MF_BYPOSITION, HMENU{},
                   [](const MenuItem &item) { return item.submenu; });
}

int WINAPI GetMenuItemCount(HMENU menu)
{
    const std::lock_guard guard(menus().mutex());
    if (const auto *const items = menus().items(menu))
        return static_cast<int>(items->size());
    set_last_error(ERROR_INVALID_MENU_HANDLE);
    return -1;
}

UINT WINAPI GetMenuItemID(HMENU menu, int position)
{
    return of_item(
        menu, static_cast<UINT>(position), MF_BYPOSITION, none,
        [](const MenuItem &item) { return item.submenu ? none : static_cast<UINT>(item.id); });
}

UINT WINAPI GetMenuState(HMENU menu, UINT item, UINT how)
{
    return of_item(menu, item, how, none, state_of);
}

int WINAPI GetMenuStringA(HMENU menu, UINT item, LPSTR text, int size, UINT how)
{
    return text_of(menu, item, text, size, how);
}

int WINAPI GetMenuStringW(HMENU menu, UINT item, LPWSTR text, int size, UINT how)
{
    return text_of(menu, item, text, size, how);
}

BOOL WINAPI EnableMenuItem(HMENU menu, UINT item, UINT how)
{
    return static_cast<BOOL>(change_state(menu, item, how, MF_GRAYED | MF_DISABLED));
}

DWORD WINAPI CheckMenuItem(HMENU menu, UINT item, UINT how)
{
    return change_state(menu, item, how, MF_CHECKED);
}
