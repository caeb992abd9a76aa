#include "compat/input/hot_keys.hpp"

#include "compat/kernel/last_error.hpp"
#include "compat/message/window_port.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>
#include <optional>

#include <winbase.h>
#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

constexpr UINT held = MOD_ALT | MOD_CONTROL | MOD_SHIFT | MOD_WIN;
constexpr LPARAM was_down = 1 << 30;

bool is_lost(const HotKey &key)
{
    return key.window && !is_window(key.window);
}

} // namespace

bool HotKeys::add(const HotKey &wanted)
{
    const std::lock_guard guard(mutex_);
    std::erase_if(keys_, is_lost);
    const bool taken = std::any_of(keys_.begin(), keys_.end(), [&](const HotKey &other) {
        return other.key == wanted.key && (other.modifiers & held) == (wanted.modifiers & held);
    });
    if (!taken)
        keys_.push_back(wanted);
    return !taken;
}

bool HotKeys::remove(HWND window, DWORD thread, int id)
{
    const std::lock_guard guard(mutex_);
    return std::erase_if(keys_, [=](const HotKey &key) {
               return key.window == window && key.thread == thread && key.id == id;
           }) != 0;
}

bool HotKeys::pressed(const KeyMessage &message, UINT modifiers)
{
    std::optional<HotKey> found;
    {
        const std::lock_guard guard(mutex_);
        std::erase_if(keys_, is_lost);
        const auto at = std::find_if(keys_.begin(), keys_.end(), [&](const HotKey &key) {
            return key.key == message.virtual_key && (key.modifiers & held) == modifiers;
        });
        if (at == keys_.end())
            return false;
        found = *at;
    }
    if ((found->modifiers & MOD_NOREPEAT) && (message.parameter & was_down))
        return true;
    const auto id = static_cast<WPARAM>(found->id);
    const LPARAM which = MAKELPARAM(found->modifiers & held, found->key);
    if (found->window)
        PostMessageW(found->window, WM_HOTKEY, id, which);
    else
        PostThreadMessageW(found->thread, WM_HOTKEY, id, which);
    return true;
}

HotKeys &hot_keys()
{
    return runtime().hot_keys();
}

namespace {

/// A window of the calling thread, or none. False with the error.
bool may_have_hot_keys(HWND window)
{
    if (!window)
        return true;
    const auto found = window_of(window);
    if (found && !found->belongs_to_this_thread())
        set_last_error(ERROR_WINDOW_OF_OTHER_THREAD);
    return found && found->belongs_to_this_thread();
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI RegisterHotKey(HWND window, int id, UINT modifiers, UINT key)
{
    if (!may_have_hot_keys(window))
        return FALSE;
    if (hot_keys().add({window, GetCurrentThreadId(), id, modifiers, key}))
        return TRUE;
    set_last_error(ERROR_HOTKEY_ALREADY_REGISTERED);
    return FALSE;
}

BOOL WINAPI UnregisterHotKey(HWND window, int id)
{
    if (!may_have_hot_keys(window))
        return FALSE;
    if (hot_keys().remove(window, GetCurrentThreadId(), id))
        return TRUE;
    set_last_error(ERROR_HOTKEY_NOT_REGISTERED);
    return FALSE;
}
