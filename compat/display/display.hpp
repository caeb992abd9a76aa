// Where windows appear and where answers come from.
#pragma once

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

/// A back end. One per process, chosen when it is first needed. Any thread.
class Display {
  public:
    Display() = default;
    Display(const Display &) = delete;
    Display &operator=(const Display &) = delete;
    virtual ~Display() = default;

    /// Shows the box, and sees to it that it is answered some day.
    virtual void message_box_opened(const MessageBoxView &view) = 0;
};

/// The back end that WINSOCK_SHIM_DISPLAY names; `headless` when it names none, or none that
/// exists, which is said on stderr once.
Display &display();

/// What a button of a message box is called, in small letters and English: "ok", "cancel" …
std::string_view button_name(int id);

} // namespace compat
