// Creating a window: rule Q23.
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/module.hpp"
#include "compat/kernel/settings.hpp"
#include "compat/menu/menu.hpp"
#include "compat/message/message_queue.hpp"
#include "compat/message/thread_queue.hpp"
#include "compat/message/window_port.hpp"
#include "compat/runtime.hpp"
#include "compat/window/class_registry.hpp"
#include "compat/window/creator.hpp"
#include "compat/window/destroy.hpp"
#include "compat/window/metrics.hpp"
#include "compat/window/parent_notify.hpp"
#include "compat/window/position.hpp"
#include "compat/window/send_here.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>
#include <optional>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

thread_local Encoding current_creator = Encoding::wide;

/// Where the new window goes in the tree.
struct Family {
    std::shared_ptr<Window> parent;
    HWND owner = nullptr;
};

bool is_child_style(DWORD style)
{
    return (style & (WS_CHILD | WS_POPUP)) == WS_CHILD;
}
bool is_overlapped(DWORD style)
{
    return (style & (WS_CHILD | WS_POPUP)) == 0;
}

/// A top-level window is owned by a top-level window, whichever of its children was named.
HWND top_level_of(HWND window)
{
    auto &windows = runtime().windows();
    auto at = windows.find(window);
    while (at && at->is_child())
        at = windows.find(at->parent);
    return at && at->queue ? at->handle : nullptr;
}

/// None with the error set.
std::optional<Family> family_of(const CREATESTRUCTW &wanted)
{
    auto &windows = runtime().windows();
    const HWND named = wanted.hwndParent;
    if (named == HWND_MESSAGE)
        return Family{windows.message_root(), nullptr};
    if (!named) {
        if (!is_child_style(static_cast<DWORD>(wanted.style)))
            return Family{windows.desktop(), nullptr};
        set_last_error(ERROR_TLW_WITH_WSCHILD);
        return std::nullopt;
    }
    auto parent = window_of(named);
    if (!parent)
        return std::nullopt;
    if (is_child_style(static_cast<DWORD>(wanted.style)))
        return Family{std::move(parent), nullptr};
    return Family{windows.desktop(), top_level_of(named)};
}

/// The styles that Windows adds by itself.
void complete_styles(CREATESTRUCTW &wanted, bool message_only)
{
    auto style = static_cast<DWORD>(wanted.style);
    if (is_overlapped(style) && !message_only)
        style |= WS_CAPTION;
    if (!is_child_style(style))
        style |= WS_CLIPSIBLINGS;
    if ((style & (WS_THICKFRAME | WS_DLGFRAME)) && !message_only)
        wanted.dwExStyle |= WS_EX_WINDOWEDGE;
    wanted.style = static_cast<LONG>(style);
}

/// CW_USEDEFAULT means something for overlapped windows only.
void complete_place(CREATESTRUCTW &wanted)
{
    const bool overlapped = is_overlapped(static_cast<DWORD>(wanted.style));
    if (wanted.x == CW_USEDEFAULT)
        wanted.x = wanted.y = 0;
    if (wanted.y == CW_USEDEFAULT)
        wanted.y = 0;
    if (wanted.cx == CW_USEDEFAULT) {
        wanted.cx = overlapped ? metrics::screen_width * 3 / 4 : 0;
        wanted.cy = overlapped ? metrics::screen_height * 3 / 4 : 0;
    }
    if (wanted.cy == CW_USEDEFAULT)
        wanted.cy = 0;
    wanted.cx = std::max(wanted.cx, 0);
    wanted.cy = std::max(wanted.cy, 0);
}

/// WM_GETMINMAXINFO may change the size of a window that the user can resize.
void ask_for_limits(const Window &window, CREATESTRUCTW &wanted)
{
    MINMAXINFO limits{};
    limits.ptMaxSize = {metrics::screen_width, metrics::screen_height};
    limits.ptMinTrackSize = {GetSystemMetrics(SM_CXMIN), GetSystemMetrics(SM_CYMIN)};
    limits.ptMaxTrackSize = {metrics::screen_width + 2 * metrics::sizing_frame,
                             metrics::screen_height + 2 * metrics::sizing_frame};
    send_here(window, WM_GETMINMAXINFO, 0, limits);
    if (!window.has_style(WS_THICKFRAME))
        return;
    const auto clamp = [](int value, LONG least, LONG most) {
        return std::max<int>(std::min<int>(value, most), least);
    };
    wanted.cx = clamp(wanted.cx, limits.ptMinTrackSize.x, limits.ptMaxTrackSize.x);
    wanted.cy = clamp(wanted.cy, limits.ptMinTrackSize.y, limits.ptMaxTrackSize.y);
}

HWND refuse(DWORD error)
{
    set_last_error(error);
    return nullptr;
}

bool still_there(const Window &window)
{
    return is_window(window.handle) && !window.being_destroyed;
}

/// The messages of creation. False: the window is not to be.
bool introduce(Window &window, CREATESTRUCTW &wanted, Encoding creator)
{
    const auto style = static_cast<DWORD>(wanted.style);
    if ((style & WS_THICKFRAME) || is_overlapped(style))
        ask_for_limits(window, wanted);
    if (!still_there(window))
        return false;
    current_creator = creator;
    if (!send_here(window, WM_NCCREATE, 0, wanted)) {
        if (still_there(window))
            destroy_unborn(window, Unborn::before_create);
        return false;
    }
    if (!still_there(window))
        return false;
    take_first_rectangle(window, {wanted.x, wanted.y, wanted.x + wanted.cx, wanted.y + wanted.cy});
    if (!still_there(window))
        return false;
    if (send_here(window, WM_CREATE, 0, wanted) == -1) {
        if (still_there(window))
            destroy_unborn(window, settings().failed_create_skips_destroy ? Unborn::before_create
                                                                          : Unborn::refused);
        return false;
    }
    return still_there(window);
}

/// The menu of a window that is no child: its own, else its class's. False: what was given is none.
bool complete_menu(CREATESTRUCTW &wanted, const WindowClass &window_class)
{
    if (is_child_style(static_cast<DWORD>(wanted.style)))
        return true;
    if (wanted.hMenu)
        return IsMenu(wanted.hMenu);
    const bool by_number = window_class.menu_name.empty();
    if (by_number && window_class.menu_number == 0)
        return true;
    wanted.hMenu =
        load_menu(wanted.hInstance, by_number ? reinterpret_cast<LPCWSTR>(window_class.menu_number)
                                              : window_class.menu_name.c_str());
    return true;
}

HWND create_window(ATOM atom, CREATESTRUCTW wanted, Encoding creator)
{
    auto family = family_of(wanted);
    if (!family)
        return nullptr;
    const auto window_class = runtime().classes().find_for_window(atom);
    if (!window_class)
        return refuse(settings().unknown_class_is_1411 ? ERROR_CLASS_DOES_NOT_EXIST
                                                       : ERROR_CANNOT_FIND_WND_CLASS);
    const bool message_only = wanted.hwndParent == HWND_MESSAGE;
    complete_styles(wanted, message_only);
    complete_place(wanted);
    if (!wanted.hInstance)
        wanted.hInstance = program_module();
    if (!complete_menu(wanted, *window_class)) {
        --window_class->windows;
        return nullptr;
    }

    auto &windows = runtime().windows();
    const HWND number = windows.reserve();
    if (!number) {
        --window_class->windows;
        return refuse(ERROR_NO_MORE_USER_HANDLES);
    }
    const auto window =
        std::make_shared<Window>(number, current_queue().shared_from_this(), window_class);
    const auto style = static_cast<DWORD>(wanted.style);
    window->style = style & ~DWORD{WS_VISIBLE};
    window->ex_style = wanted.dwExStyle;
    window->owner = family->owner;
    window->instance = wanted.hInstance;
    window->menu_or_id = reinterpret_cast<LONG_PTR>(wanted.hMenu);
    windows.publish(window);
    // A child is created behind its siblings, so that they come in the order of their creation.
    windows.link(*window, *family->parent, !is_child_style(style));

    if (!introduce(*window, wanted, creator))
        return nullptr;
    if (!is_overlapped(style))
        tell_size_and_position(*window);
    if (!still_there(*window))
        return nullptr;
    notify_parent(*window, WM_CREATE);
    if ((style & WS_VISIBLE) && still_there(*window))
        ShowWindow(number, style & WS_MAXIMIZE   ? SW_SHOWMAXIMIZED
                           : style & WS_MINIMIZE ? SW_SHOWMINIMIZED
                                                 : SW_SHOW);
    return still_there(*window) ? number : nullptr;
}

} // namespace

Encoding creator_encoding()
{
    return current_creator;
}

HWND create_window_for(Encoding creator, const CREATESTRUCTW &wanted)
{
    return create_window(class_atom(wanted.lpszClass), wanted, creator);
}

} // namespace compat

using namespace compat;

HWND WINAPI CreateWindowExW(DWORD ex_style, LPCWSTR class_name, LPCWSTR text, DWORD style, int x,
                            int y, int width, int height, HWND parent, HMENU menu_or_id,
                            HINSTANCE instance, LPVOID parameter)
{
    return create_window(class_atom(class_name),
                         {parameter, instance, menu_or_id, parent, height, width, y, x,
                          static_cast<LONG>(style), text, class_name, ex_style},
                         Encoding::wide);
}

HWND WINAPI CreateWindowExA(DWORD ex_style, LPCSTR class_name, LPCSTR text, DWORD style, int x,
                            int y, int width, int height, HWND parent, HMENU menu_or_id,
                            HINSTANCE instance, LPVOID parameter)
{
    const auto wide_text = text ? from_ansi(text) : std::u16string();
    std::u16string wide_name;
    auto name = reinterpret_cast<LPCWSTR>(class_name); // an atom stays one
    if (!IS_INTRESOURCE(class_name)) {
        wide_name = from_ansi(class_name);
        name = wide_name.c_str();
    }
    return create_window(class_atom(class_name),
                         {parameter, instance, menu_or_id, parent, height, width, y, x,
                          static_cast<LONG>(style), text ? wide_text.c_str() : nullptr, name,
                          ex_style},
                         Encoding::ansi);
}
