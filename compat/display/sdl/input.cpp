#include "compat/display/sdl/input.hpp"

#include "compat/display/sdl/keys.hpp"
#include "compat/input/inject.hpp"
#include "compat/kernel/unicode.hpp"

#include <cmath>
#include <utility>

#include <winuser.h>

namespace compat::sdl {
namespace {

KEYBDINPUT windows_input(const SDL_KeyboardEvent &event)
{
    const auto key = windows_key(event.keysym);
    KEYBDINPUT input{};
    input.wVk = key.virtual_key;
    input.wScan = key.scan_code;
    input.dwFlags = (key.extended ? DWORD{KEYEVENTF_EXTENDEDKEY} : 0) |
                    (event.type == SDL_KEYUP ? DWORD{KEYEVENTF_KEYUP} : 0);
    return input;
}

/// Keys that make a character whether the desktop gives a text for them or not, and those with Ctrl
/// or Alt. Any other key without a text makes none: it may be a dead one.
int character_without_text(const SDL_Keysym &key)
{
    const bool control = key.sym == SDLK_RETURN || key.sym == SDLK_KP_ENTER ||
                         key.sym == SDLK_TAB || key.sym == SDLK_BACKSPACE || key.sym == SDLK_ESCAPE;
    return control || (key.mod & (KMOD_CTRL | KMOD_ALT)) ? character_by_layout : 0;
}

/// As Windows does it with a character that has no key.
void inject_character(char16_t unit)
{
    KEYBDINPUT input{};
    input.wScan = unit;
    input.dwFlags = KEYEVENTF_UNICODE;
    inject(input);
    input.dwFlags |= KEYEVENTF_KEYUP;
    inject(input);
}

void move(const ShownWindow *window, int x, int y)
{
    if (!window)
        return;
    POINT inside{x, y};
    const HWND seen = window->seen_at(inside).handle();
    if (const auto view = top_level_view(seen))
        move_mouse({view->rectangle.left + view->inside.left + inside.x,
                    view->rectangle.top + view->inside.top + inside.y},
                   seen);
}

void press(const SDL_MouseButtonEvent &event)
{
    const bool up = event.type == SDL_MOUSEBUTTONUP;
    const auto give = [&](DWORD down_flag, DWORD up_flag, DWORD data = 0) {
        MOUSEINPUT input{};
        input.dwFlags = up ? up_flag : down_flag;
        input.mouseData = data;
        inject(input);
    };
    switch (event.button) {
    case SDL_BUTTON_LEFT:
        return give(MOUSEEVENTF_LEFTDOWN, MOUSEEVENTF_LEFTUP);
    case SDL_BUTTON_RIGHT:
        return give(MOUSEEVENTF_RIGHTDOWN, MOUSEEVENTF_RIGHTUP);
    case SDL_BUTTON_MIDDLE:
        return give(MOUSEEVENTF_MIDDLEDOWN, MOUSEEVENTF_MIDDLEUP);
    case SDL_BUTTON_X1:
        return give(MOUSEEVENTF_XDOWN, MOUSEEVENTF_XUP, XBUTTON1);
    case SDL_BUTTON_X2:
        return give(MOUSEEVENTF_XDOWN, MOUSEEVENTF_XUP, XBUTTON2);
    default:
        return;
    }
}

void turn(const SDL_MouseWheelEvent &event)
{
    const auto give = [](DWORD flag, float by) {
        const auto amount = static_cast<int>(std::lround(by * WHEEL_DELTA));
        if (amount == 0)
            return;
        MOUSEINPUT input{};
        input.dwFlags = flag;
        input.mouseData = static_cast<DWORD>(amount);
        inject(input);
    };
    give(MOUSEEVENTF_WHEEL, event.preciseY);
    give(MOUSEEVENTF_HWHEEL, event.preciseX);
}

} // namespace

bool Input::handle(const SDL_Event &event, const ShownWindow *window)
{
    if (event.type == SDL_TEXTINPUT) {
        text(event.text.text);
        return true;
    }
    flush();
    switch (event.type) {
    case SDL_KEYDOWN:
    case SDL_KEYUP:
        key(event.key);
        return true;
    case SDL_MOUSEMOTION:
        move(window, event.motion.x, event.motion.y);
        return true;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        move(window, event.button.x, event.button.y);
        press(event.button);
        return true;
    case SDL_MOUSEWHEEL:
        turn(event.wheel);
        return true;
    default:
        return false;
    }
}

void Input::key(const SDL_KeyboardEvent &event)
{
    if (windows_key(event.keysym).virtual_key == 0)
        return;
    if (event.type == SDL_KEYDOWN)
        waiting_ = event;
    else
        inject(windows_input(event));
}

void Input::text(const char *utf8)
{
    auto units = to_wide(utf8);
    if (waiting_ && !units.empty()) {
        inject(windows_input(*std::exchange(waiting_, std::nullopt)), units.front());
        units.erase(0, 1);
    }
    for (const char16_t unit : units)
        inject_character(unit);
}

void Input::flush()
{
    if (const auto key = std::exchange(waiting_, std::nullopt))
        inject(windows_input(*key), character_without_text(key->keysym));
}

} // namespace compat::sdl
