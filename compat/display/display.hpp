// Where windows appear and where answers come from.
#pragma once

#include "compat/gdi/screen.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <windef.h>

namespace compat {

/// A message box that has been opened. It is a window like any other; whoever posts WM_COMMAND with
/// a button's number to it answers it.
struct MessageBoxView {
    HWND box = nullptr;
    std::string caption;
    std::string text;
    std::vector<int> buttons; // ID…, from left to right
    int default_button = 0;
};

/// A back end. One per process, chosen when it is first needed. Any thread; nothing waits for the
/// desktop.
class Display {
  public:
    Display() = default;
    Display(const Display &) = delete;
    Display &operator=(const Display &) = delete;
    virtual ~Display() = default;

    /// Shows the box, and sees to it that it is answered some day.
    virtual void message_box_opened(const MessageBoxView &view) = 0;

    /// A part of a top-level window's picture (from its corner) looks different now. Called with
    /// gdi_mutex() held: notes it down and comes back.
    virtual void drawn(HWND, const RECT &) {}

    /// top_level_view() of the window is another one, or there is none any more.
    virtual void changed(HWND) {}

    /// The size of the whole screen.
    virtual SIZE screen() const { return {screen_width, screen_height}; }

    /// The program has made that top-level window the active one.
    virtual void activated(HWND) {}
    /// The mouse over the program's windows looks like that from now on; null: it is not seen.
    virtual void show_cursor(HCURSOR) {}
    /// Text that is typed goes to that place of the screen.
    virtual void text_at(const RECT &) {}
    /// A thread of the program has closed the clipboard, and may have changed what is there.
    virtual void clipboard_closed(bool) {}
    /// The program has moved the mouse to that place of the screen.
    virtual void move_pointer(POINT) {}
};

/// The back end that WINSOCK_SHIM_DISPLAY names, or the first of the table that can be opened. What
/// keeps windows from being seen is said on stderr once.
Display &display();
/// The same if it has been chosen already, else null.
Display *display_if_any();

/// The size of its screen; before a window has been shown, that of a screen without a display.
SIZE screen_size();

/// What a button of a message box is called, in small letters and English: "ok", "cancel" …
std::string_view button_name(int id);

} // namespace compat
