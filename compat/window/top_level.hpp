// Top-level windows as a display knows them, and what the desktop does to them.
#pragma once

#include "compat/window/window.hpp"

#include <memory>
#include <optional>
#include <string>

#include <windef.h>

namespace compat {

enum class WindowState { normal, minimised, maximised };

/// What a display has to know of a top-level window.
struct TopLevel {
    RECT rectangle{}; // on the screen, frame and all
    /// The part of its picture that a desktop's frame goes around: client area, menu bar, edges and
    /// scroll bars; all of it where there is no caption.
    RECT inside{};
    std::u16string title;
    HWND owner = nullptr;
    HICON icon = nullptr; // the window's or its class's
    WindowState state = WindowState::normal;
    bool visible = false;
    bool framed = false; // it has a caption, which is the desktop's business
    bool sizeable = false;
    bool closable = false;
    bool on_top = false;   // WS_EX_TOPMOST
    bool is_tool = false;  // WS_EX_TOOLWINDOW: not in the task bar
    bool is_popup = false; // neither caption nor taking part in activation: lists that drop down
    bool anywhere = false; // its program left the place to the desktop
};

/// None: there is no such window, or it is no top-level window of the desktop. Any thread.
std::optional<TopLevel> top_level_view(HWND window);

/// The picture as it is now, or null; gdi_mutex() held, also while it is looked at.
std::shared_ptr<Surface> top_level_picture(HWND window);

/// A top-level window has been shown, hidden, moved, sized, named or otherwise changed, or is gone:
/// the display looks at it again. The first that is shown starts the display; others are none of
/// its business. Any thread, without a lock.
void tell_display(const Window &window);

/// The desktop has put the window elsewhere: `inside` is where that part of it is on the screen.
/// It is told so as if a person had done it with the mouse. The window's thread.
void follow_desktop(HWND window, WindowState state, const RECT &inside);

} // namespace compat
