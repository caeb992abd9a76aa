#include "compat/input/inject.hpp"

#include "compat/input/hot_keys.hpp"
#include "compat/input/input_desk.hpp"
#include "compat/input/keyboard_layout.hpp"
#include "compat/kernel/time.hpp"
#include "compat/message/message_queue.hpp"
#include "compat/message/window_port.hpp"
#include "compat/window/hit.hpp"
#include "compat/window/queue_of_window.hpp"

#include <winbase.h>

namespace compat {
namespace {

DWORD time_of(DWORD given)
{
    return given ? given : tick_count();
}

MSG message_of(HWND window, UINT number, WPARAM wparam, LPARAM lparam, DWORD time)
{
    MSG message{};
    message.hwnd = window;
    message.message = number;
    message.wParam = wparam;
    message.lParam = lparam;
    message.time = time;
    message.pt = input_desk().cursor();
    return message;
}

/// Which of the two a key is, as its code says. No key at all: VK_PACKET with a character.
KeyEvent event_of(const KEYBDINPUT &input)
{
    KeyEvent event;
    event.up = (input.dwFlags & KEYEVENTF_KEYUP) != 0;
    event.scan_code = input.wScan;
    if (input.dwFlags & KEYEVENTF_UNICODE) {
        event.virtual_key = VK_PACKET;
        return event;
    }
    event.extended = (input.dwFlags & KEYEVENTF_EXTENDEDKEY) != 0;
    const auto code = static_cast<WORD>((event.extended ? extended_scan_code : 0) | input.wScan);
    BYTE key = static_cast<BYTE>(input.wVk);
    if (input.dwFlags & KEYEVENTF_SCANCODE) {
        const Key *const known = key_of_scan_code(code);
        key = known ? known->virtual_key : BYTE{0};
    }
    event.virtual_key = with_side(key, code);
    return event;
}

/// The window that gets the mouse: the one that captured it, else the one at its place.
HWND mouse_window()
{
    const auto foreground = queue_of_window(foreground_window());
    const HWND capture = foreground ? foreground->input().capture.load() : nullptr;
    if (is_window(capture))
        return capture;
    return window_at(input_desk().cursor(), input_desk().top_level());
}

void post_mouse(UINT number, WORD extra, UINT kind, DWORD time, ULONG_PTR info)
{
    const HWND window = mouse_window();
    const auto queue = queue_of_window(window);
    if (!queue)
        return;
    POINT at = input_desk().cursor();
    ScreenToClient(window, &at);
    queue->post_input(message_of(window, number, MAKEWPARAM(input_desk().mouse_keys(), extra),
                                 MAKELPARAM(at.x, at.y), time),
                      kind, {static_cast<LPARAM>(info)});
}

/// The wheel is turned for the window with the keyboard, in places of the screen.
void post_wheel(UINT number, WORD by, DWORD time, ULONG_PTR info)
{
    const auto queue = queue_of_window(foreground_window());
    const HWND window = queue ? queue->input().focus.load() : nullptr;
    if (!is_window(window))
        return;
    const POINT at = input_desk().cursor();
    queue->post_input(message_of(window, number, MAKEWPARAM(input_desk().mouse_keys(), by),
                                 MAKELPARAM(at.x, at.y), time),
                      QS_MOUSEBUTTON, {static_cast<LPARAM>(info)});
}

struct Button {
    DWORD down, up; // MOUSEEVENTF_
    BYTE virtual_key;
    UINT down_message, up_message;
};
constexpr Button buttons[] = {
    {MOUSEEVENTF_LEFTDOWN, MOUSEEVENTF_LEFTUP, VK_LBUTTON, WM_LBUTTONDOWN, WM_LBUTTONUP},
    {MOUSEEVENTF_RIGHTDOWN, MOUSEEVENTF_RIGHTUP, VK_RBUTTON, WM_RBUTTONDOWN, WM_RBUTTONUP},
    {MOUSEEVENTF_MIDDLEDOWN, MOUSEEVENTF_MIDDLEUP, VK_MBUTTON, WM_MBUTTONDOWN, WM_MBUTTONUP},
    {MOUSEEVENTF_XDOWN, MOUSEEVENTF_XUP, VK_XBUTTON1, WM_XBUTTONDOWN, WM_XBUTTONUP},
};

void press(const Button &button, bool up, const MOUSEINPUT &input, DWORD time)
{
    const bool is_x = button.virtual_key == VK_XBUTTON1;
    const WORD which = is_x ? static_cast<WORD>(input.mouseData) : WORD{0};
    const BYTE key = is_x && which == XBUTTON2 ? BYTE{VK_XBUTTON2} : button.virtual_key;
    input_desk().press_button(key, up, time);
    post_mouse(up ? button.up_message : button.down_message, which, QS_MOUSEBUTTON, time,
               input.dwExtraInfo);
}

void move(const MOUSEINPUT &input, DWORD time)
{
    constexpr LONG whole = 0x10000; // the screen's width and height, in absolute places
    const POINT now = input_desk().cursor();
    const POINT to = input.dwFlags & MOUSEEVENTF_ABSOLUTE
                         ? POINT{MulDiv(input.dx, GetSystemMetrics(SM_CXSCREEN), whole),
                                 MulDiv(input.dy, GetSystemMetrics(SM_CYSCREEN), whole)}
                         : POINT{now.x + input.dx, now.y + input.dy};
    input_desk().move(to, time);
    input_desk().set_top_level(nullptr);
    tell_mouse_moved();
}

} // namespace

void inject(const KEYBDINPUT &input, int character)
{
    const DWORD time = time_of(input.time);
    const KeyEvent event = event_of(input);
    const KeyMessage made = input_desk().press(event, time);
    if (!event.up && hot_keys().pressed(made, input_desk().modifiers()))
        return;
    const auto queue = queue_of_window(foreground_window());
    if (queue) // which of its windows gets it is seen when it is retrieved
        queue->post_input(message_of(nullptr, made.message, made.virtual_key, made.parameter, time),
                          QS_KEY, {static_cast<LPARAM>(input.dwExtraInfo), character});
}

void inject(const MOUSEINPUT &input)
{
    const DWORD time = time_of(input.time);
    if (input.dwFlags & MOUSEEVENTF_MOVE)
        move(input, time);
    for (const auto &button : buttons) {
        if (input.dwFlags & button.down)
            press(button, false, input, time);
        if (input.dwFlags & button.up)
            press(button, true, input, time);
    }
    if (input.dwFlags & MOUSEEVENTF_WHEEL)
        post_wheel(WM_MOUSEWHEEL, static_cast<WORD>(input.mouseData), time, input.dwExtraInfo);
    if (input.dwFlags & MOUSEEVENTF_HWHEEL)
        post_wheel(WM_MOUSEHWHEEL, static_cast<WORD>(input.mouseData), time, input.dwExtraInfo);
}

void move_mouse(POINT to, HWND over)
{
    input_desk().move(to, tick_count());
    input_desk().set_top_level(over);
    tell_mouse_moved();
}

void tell_mouse_left()
{
    const HWND tracked = input_desk().tracked();
    input_desk().track(nullptr);
    if (tracked)
        PostMessageW(tracked, WM_MOUSELEAVE, 0, 0);
}

void tell_mouse_moved()
{
    const HWND tracked = input_desk().tracked();
    if (tracked && mouse_window() != tracked)
        tell_mouse_left();
    post_mouse(WM_MOUSEMOVE, 0, QS_MOUSEMOVE, tick_count(), 0);
}

} // namespace compat
