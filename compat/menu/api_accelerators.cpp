// Accelerator tables, and what they make of keys.
#include "compat/kernel/last_error.hpp"
#include "compat/menu/accelerator.hpp"
#include "compat/menu/menu.hpp"
#include "compat/message/key_state.hpp"
#include "compat/resource/resource_index.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

AcceleratorTables &tables()
{
    return runtime().accelerators();
}

HACCEL new_table(AcceleratorTable table)
{
    return tables().insert(std::make_shared<const AcceleratorTable>(std::move(table)));
}

std::shared_ptr<const AcceleratorTable> table_of(HACCEL handle)
{
    auto found = tables().find(handle);
    if (!found)
        set_last_error(ERROR_INVALID_ACCEL_HANDLE);
    return found;
}

template <class Text>
HACCEL load(HINSTANCE instance, Text name)
{
    const auto *const found = find_resource(instance, RT_ACCELERATOR, name);
    return found ? new_table(read_accelerators(found->data)) : nullptr;
}

HACCEL create(const ACCEL *entries, int count)
{
    if (entries && count > 0)
        return new_table({entries, entries + count});
    set_last_error(ERROR_INVALID_PARAMETER);
    return nullptr;
}

int copy(HACCEL handle, ACCEL *entries, int most)
{
    const auto table = table_of(handle);
    if (!table)
        return 0;
    const int count = static_cast<int>(table->size());
    if (!entries)
        return count;
    const int copied = std::clamp(most, 0, count);
    std::copy_n(table->begin(), copied, entries);
    return copied;
}

BYTE modifiers()
{
    return static_cast<BYTE>((is_pressed(VK_SHIFT) ? FSHIFT : 0) |
                             (is_pressed(VK_CONTROL) ? FCONTROL : 0) |
                             (is_pressed(VK_MENU) ? FALT : 0));
}

/// A character's entry wants no virtual key, and looks at nothing but Alt; a key that has come
/// with Alt down is one of those, too.
bool matches(const ACCEL &entry, const MSG &message)
{
    constexpr LPARAM alt_down = 0x20000000;
    constexpr LPARAM extended_key = 0x01000000;
    if (entry.key != message.wParam)
        return false;
    const bool character = message.message == WM_CHAR || message.message == WM_SYSCHAR;
    const bool virtual_key = (entry.fVirt & FVIRTKEY) != 0;
    if (character)
        return !virtual_key && (entry.fVirt & FALT) == (modifiers() & FALT);
    if (virtual_key)
        return (entry.fVirt & (FSHIFT | FCONTROL | FALT)) == modifiers();
    return (entry.fVirt & FALT) && (message.lParam & (alt_down | extended_key)) == alt_down;
}

/// Of the window's menu: initialises the item's menu as if it opened. Whether the item may be
/// chosen; a command that is not in the menu always may.
bool may_choose(const Window &window, WORD command)
{
    auto &menus = runtime().menus();
    const HMENU menu = window.is_child() ? nullptr : GetMenu(window.handle);
    std::optional<MenuPlace> place;
    {
        const std::lock_guard guard(menus.mutex());
        place = menus.find(menu, command, MF_BYCOMMAND);
    }
    if (!place)
        return true;
    if (!IsWindowEnabled(window.handle))
        return false;
    SendMessageW(window.handle, WM_INITMENU, reinterpret_cast<WPARAM>(menu), 0);
    if (place->in_parent)
        SendMessageW(window.handle, WM_INITMENUPOPUP, reinterpret_cast<WPARAM>(place->menu),
                     MAKELPARAM(*place->in_parent, FALSE));
    const UINT state = GetMenuState(menu, command, MF_BYCOMMAND);
    return !IsIconic(window.handle) && !(state & (MF_GRAYED | MF_DISABLED));
}

int translate(HWND handle, HACCEL accelerators, const MSG *message)
{
    constexpr WORD from_accelerator = 1;
    if (!handle || !message)
        return 0;
    const UINT kind = message->message;
    if (kind != WM_KEYDOWN && kind != WM_SYSKEYDOWN && kind != WM_CHAR && kind != WM_SYSCHAR)
        return 0;
    const auto table = table_of(accelerators);
    const auto window = table ? window_of(handle) : nullptr;
    if (!window)
        return 0;
    const auto entry = std::find_if(table->begin(), table->end(),
                                    [=](const ACCEL &one) { return matches(one, *message); });
    if (entry == table->end())
        return 0;
    if (may_choose(*window, entry->cmd))
        SendMessageW(handle, WM_COMMAND, MAKEWPARAM(entry->cmd, from_accelerator), 0);
    return 1;
}

} // namespace
} // namespace compat

using namespace compat;

HACCEL WINAPI LoadAcceleratorsA(HINSTANCE instance, LPCSTR name)
{
    return load(instance, name);
}

HACCEL WINAPI LoadAcceleratorsW(HINSTANCE instance, LPCWSTR name)
{
    return load(instance, name);
}

HACCEL WINAPI CreateAcceleratorTableA(LPACCEL entries, int count)
{
    return create(entries, count);
}

HACCEL WINAPI CreateAcceleratorTableW(LPACCEL entries, int count)
{
    return create(entries, count);
}

int WINAPI CopyAcceleratorTableA(HACCEL table, LPACCEL entries, int most)
{
    return copy(table, entries, most);
}

int WINAPI CopyAcceleratorTableW(HACCEL table, LPACCEL entries, int most)
{
    return copy(table, entries, most);
}

BOOL WINAPI DestroyAcceleratorTable(HACCEL table)
{
    if (tables().take(table))
        return TRUE;
    set_last_error(ERROR_INVALID_ACCEL_HANDLE);
    return FALSE;
}

int WINAPI TranslateAcceleratorA(HWND window, HACCEL table, LPMSG message)
{
    return translate(window, table, message);
}

int WINAPI TranslateAcceleratorW(HWND window, HACCEL table, LPMSG message)
{
    return translate(window, table, message);
}
