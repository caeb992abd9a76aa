// Destroying windows: rules Q25 to Q28.
#include "compat/window/destroy.hpp"

#include "compat/clipboard/owner.hpp"
#include "compat/display/screenshots.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/menu/menu.hpp"
#include "compat/message/message_queue.hpp"
#include "compat/message/settle.hpp"
#include "compat/message/thread_queue.hpp"
#include "compat/message/window_port.hpp"
#include "compat/runtime.hpp"
#include "compat/window/focus.hpp"
#include "compat/window/parent_notify.hpp"
#include "compat/window/send_here.hpp"
#include "compat/window/top_level.hpp"
#include "compat/window/window_context.hpp"
#include "compat/window/window_table.hpp"

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

WindowTable &windows()
{
    return runtime().windows();
}

void send_if_ours(const Window &window, UINT message)
{
    if (window.belongs_to_this_thread())
        send_here(window, message);
}

/// The number stops to be a window, and whatever the queue holds for it goes.
void retire(Window &window)
{
    windows().unlink(window);
    windows().remove(window.handle);
    tell_display(window);
    forget_contexts(window);
    --window.window_class->windows;
    window.queue->forget_window(window.handle);
    runtime().menus().destroy(window.system_menu);
    if (!window.is_child())
        runtime().menus().destroy(reinterpret_cast<HMENU>(window.menu_or_id.load()));
}

// WM_DESTROY goes to the parent before the children …
void send_destroy(Window &window)
{
    window.being_destroyed = true;
    send_if_ours(window, WM_DESTROY);
    for (const HWND child : windows().children_of(window)) {
        if (const auto found = windows().find(child))
            send_destroy(*found);
    }
}

// … and WM_NCDESTROY to the children before the parent.
void finish(Window &window)
{
    for (const HWND child : windows().children_of(window)) {
        if (const auto found = windows().find(child))
            finish(*found);
    }
    window.being_destroyed = true;
    send_if_ours(window, WM_NCDESTROY);
    retire(window);
}

void destroy_owned(const Window &owner)
{
    for (const HWND top : top_level_windows()) {
        const auto found = windows().find(top);
        if (found && found->owner == owner.handle && found->belongs_to_this_thread())
            DestroyWindow(top);
    }
}

/// `window` and what is inside it, without a word to the procedures.
void drop(Window &window)
{
    for (const HWND child : windows().children_of(window)) {
        if (const auto found = windows().find(child))
            drop(*found);
    }
    retire(window);
}

void drop_those_of(const MessageQueue &queue, const Window &parent)
{
    for (const HWND child : windows().children_of(parent)) {
        const auto found = windows().find(child);
        if (!found)
            continue;
        if (found->queue.get() == &queue)
            drop(*found);
        else
            drop_those_of(queue, *found);
    }
}

} // namespace

void destroy_unborn(Window &window, Unborn how)
{
    if (how == Unborn::refused)
        send_destroy(window);
    finish(window);
}

void drop_windows_of(const MessageQueue &queue)
{
    drop_those_of(queue, *windows().desktop());
    drop_those_of(queue, *windows().message_root());
}

void notify_parent(const Window &child, UINT event)
{
    const auto wparam =
        static_cast<WPARAM>(MAKELONG(event, static_cast<WORD>(child.menu_or_id.load())));
    const auto *at = &child;
    std::shared_ptr<Window> parent;
    while (at->is_child() && !at->being_destroyed && !(at->ex_style & WS_EX_NOPARENTNOTIFY)) {
        parent = windows().find(at->parent);
        if (!parent || !parent->queue)
            return;
        SendMessageW(parent->handle, WM_PARENTNOTIFY, wparam,
                     reinterpret_cast<LPARAM>(child.handle));
        at = parent.get();
    }
}

} // namespace compat

using namespace compat;

BOOL WINAPI DestroyWindow(HWND window)
{
    settle();
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    if (!found->belongs_to_this_thread()) {
        set_last_error(ERROR_ACCESS_DENIED);
        return FALSE;
    }
    if (found->being_destroyed)
        return TRUE;
    notify_parent(*found, WM_DESTROY);
    if (!found->is_child())
        write_last_screenshot(window);
    if (found->has_style(WS_VISIBLE))
        SetWindowPos(window, nullptr, 0, 0, 0, 0,
                     SWP_NOMOVE | SWP_NOSIZE | SWP_NOZORDER | SWP_NOACTIVATE | SWP_HIDEWINDOW);
    lose_focus(*found);
    if (!found->is_child())
        destroy_owned(*found);
    if (!is_window(window) || found->being_destroyed)
        return TRUE;
    leave_clipboard(*found);
    send_destroy(*found);
    finish(*found);
    return TRUE;
}
