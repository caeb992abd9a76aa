// A script that does to a program's windows what a person would.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace compat {

/// One line of a script:
///
///     wait "Connected"        until a visible window or control has that text
///     click "Send"            a button (or any control) by its text
///     click 1001              or by its identifier
///     click_at "Game" 40 60   a place of a window, in pixels of its client area; what lies there
///                             in it is clicked
///     drag "Board" 5 5 90 40  from one place of it to another, the left button held down
///     type 1002 "hello"       characters into a control
///     press 1002 enter        a key: enter, tab, escape, space, up, down, left, right, home,
///                             end, delete, backspace
///     set 1002 "hello"        a control's text in one go
///     expect 1003 "hello"     a control's text is that, or will be soon; else the script ends
///     command 40001           a menu item, by its number
///     choose "File/Exit"      a menu item, by its text and those on the way to it; of a popup
///                             menu that is open, by its text
///     screenshot "a.png"      a picture of the top-level window in front, as a file
///     close "Chat"            a top-level window, by its caption
///
/// Each line is begun when the program has dealt with what came of the one before.
/// Empty lines and lines that begin with # mean nothing. In texts \" \\ \n are what they are in C.
struct ScriptLine {
    int number = 0; // in the file
    std::string verb;
    std::variant<std::monostate, int, std::string> target; // an identifier or a text
    std::string text;
    std::vector<int> places; // x and y, by turns
};

/// What is wrong with a script, and in which line.
struct ScriptError {
    int number = 0;
    std::string what;
};

std::variant<std::vector<ScriptLine>, ScriptError> parse_script(std::string_view text);

/// Runs the script that WINSOCK_SHIM_SCRIPT names, if it does, in a thread of its own; the first
/// call counts. What is wrong is said on stderr, and the process ends with status 3.
void start_script();

} // namespace compat
