#include "compat/menu/menu_messages.hpp"

#include "compat/menu/menu_tracker.hpp"
#include "compat/message/key_state.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

#include <windowsx.h>

namespace compat {
namespace {

constexpr LPARAM alt_down = 0x20000000;

/// The calling thread's: Alt or F10 went down, and no other key since.
constinit thread_local WPARAM menu_key = 0;

/// The window or what it lies in, whose bar is meant.
HWND with_bar(HWND window)
{
    const HWND root = GetAncestor(window, GA_ROOT);
    const RECT bar = menu_bar_place(root);
    return IsRectEmpty(&bar) || !IsWindowEnabled(root) || IsIconic(root) ? nullptr : root;
}

bool may_open(HWND window)
{
    return window && !MenuTracker::of_this_thread();
}

void open_by_mouse(HWND window, POINT at)
{
    const HWND top = with_bar(window);
    if (!may_open(top))
        return;
    MenuTracker tracker(top, GetMenu(top), TPM_LEFTALIGN | TPM_LEFTBUTTON);
    tracker.press_bar(at);
    tracker.run();
}

void open_by_key(HWND window, char16_t letter)
{
    const HWND top = with_bar(window);
    if (!may_open(top))
        return;
    MenuTracker tracker(top, GetMenu(top), TPM_LEFTALIGN | TPM_LEFTBUTTON);
    tracker.key_bar(letter);
    tracker.run();
}

LRESULT key_down(HWND window, WPARAM key, LPARAM lparam)
{
    const bool is_menu_key = key == VK_F10 || key == VK_MENU;
    menu_key = is_menu_key ? key : 0;
    if (key == VK_F10 && is_pressed(VK_SHIFT))
        SendMessageW(window, WM_CONTEXTMENU, reinterpret_cast<WPARAM>(window), -1);
    if (key == VK_F4 && lparam & alt_down)
        PostMessageW(GetAncestor(window, GA_ROOT), WM_SYSCOMMAND, SC_CLOSE, 0);
    return 0;
}

LRESULT key_up(HWND window, WPARAM key)
{
    const bool opens = (key == VK_F10 || key == VK_MENU) && menu_key == key;
    menu_key = 0;
    if (opens)
        SendMessageW(GetAncestor(window, GA_ROOT), WM_SYSCOMMAND, SC_KEYMENU, 0);
    return 0;
}

LRESULT letter_with_alt(HWND window, WPARAM letter, LPARAM lparam)
{
    constexpr WPARAM first_of_text = 0x20;
    menu_key = 0;
    if (letter > first_of_text && lparam & alt_down)
        SendMessageW(window, WM_SYSCOMMAND, SC_KEYMENU, static_cast<LPARAM>(letter));
    return 0;
}

/// A child leaves it to what it lies in.
LRESULT context_menu(const Window &window, WPARAM wparam, LPARAM lparam)
{
    if (window.is_child())
        SendMessageW(window.parent, WM_CONTEXTMENU, wparam, lparam);
    return 0;
}

LRESULT right_button_up(HWND window, LPARAM lparam)
{
    POINT at{GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)};
    ClientToScreen(window, &at);
    SendMessageW(window, WM_CONTEXTMENU, reinterpret_cast<WPARAM>(window), MAKELPARAM(at.x, at.y));
    return 0;
}

std::optional<LRESULT> system_command(HWND window, WPARAM command, LPARAM lparam)
{
    switch (command & 0xFFF0) {
    case SC_MOUSEMENU:
        open_by_mouse(window, {GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)});
        return 0;
    case SC_KEYMENU:
        open_by_key(window, static_cast<char16_t>(lparam));
        return 0;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<LRESULT> default_menu_message(const Window &window, UINT message, WPARAM wparam,
                                            LPARAM lparam)
{
    const HWND handle = window.handle;
    switch (message) {
    case WM_NCLBUTTONDOWN:
        menu_key = 0;
        if (wparam != HTMENU)
            return std::nullopt;
        SendMessageW(handle, WM_SYSCOMMAND, SC_MOUSEMENU | HTMENU, lparam);
        return 0;
    case WM_SYSCOMMAND:
        return system_command(handle, wparam, lparam);
    case WM_KEYDOWN:
        if (wparam != VK_F10)
            menu_key = 0;
        else
            menu_key = VK_F10;
        return 0;
    case WM_SYSKEYDOWN:
        return key_down(handle, wparam, lparam);
    case WM_KEYUP:
        if (wparam == VK_APPS)
            SendMessageW(handle, WM_CONTEXTMENU, reinterpret_cast<WPARAM>(handle), -1);
        [[fallthrough]];
    case WM_SYSKEYUP:
        return key_up(handle, wparam);
    case WM_SYSCHAR:
        return letter_with_alt(handle, wparam, lparam);
    case WM_RBUTTONUP:
        return right_button_up(handle, lparam);
    case WM_CONTEXTMENU:
        return context_menu(window, wparam, lparam);
    case WM_CANCELMODE:
        if (MenuTracker *const tracker = MenuTracker::of_this_thread())
            tracker->end();
        if (GetCapture() == handle)
            ReleaseCapture();
        return 0;
    default:
        return std::nullopt;
    }
}

} // namespace compat
