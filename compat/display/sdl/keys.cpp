#include "compat/display/sdl/keys.hpp"

#include <algorithm>
#include <iterator>

#include <winuser.h>

namespace compat::sdl {
namespace {

struct Place {
    SDL_Scancode code;
    WORD scan_code; // 0xE000 more: extended
    BYTE virtual_key;
};

constexpr WORD extended = 0xE000;

constexpr Place places[] = {
    {SDL_SCANCODE_ESCAPE, 0x01, VK_ESCAPE},
    {SDL_SCANCODE_1, 0x02, '1'},
    {SDL_SCANCODE_2, 0x03, '2'},
    {SDL_SCANCODE_3, 0x04, '3'},
    {SDL_SCANCODE_4, 0x05, '4'},
    {SDL_SCANCODE_5, 0x06, '5'},
    {SDL_SCANCODE_6, 0x07, '6'},
    {SDL_SCANCODE_7, 0x08, '7'},
    {SDL_SCANCODE_8, 0x09, '8'},
    {SDL_SCANCODE_9, 0x0A, '9'},
    {SDL_SCANCODE_0, 0x0B, '0'},
    {SDL_SCANCODE_MINUS, 0x0C, VK_OEM_MINUS},
    {SDL_SCANCODE_EQUALS, 0x0D, VK_OEM_PLUS},
    {SDL_SCANCODE_BACKSPACE, 0x0E, VK_BACK},
    {SDL_SCANCODE_TAB, 0x0F, VK_TAB},
    {SDL_SCANCODE_Q, 0x10, 'Q'},
    {SDL_SCANCODE_W, 0x11, 'W'},
    {SDL_SCANCODE_E, 0x12, 'E'},
    {SDL_SCANCODE_R, 0x13, 'R'},
    {SDL_SCANCODE_T, 0x14, 'T'},
    {SDL_SCANCODE_Y, 0x15, 'Y'},
    {SDL_SCANCODE_U, 0x16, 'U'},
    {SDL_SCANCODE_I, 0x17, 'I'},
    {SDL_SCANCODE_O, 0x18, 'O'},
    {SDL_SCANCODE_P, 0x19, 'P'},
    {SDL_SCANCODE_LEFTBRACKET, 0x1A, VK_OEM_4},
    {SDL_SCANCODE_RIGHTBRACKET, 0x1B, VK_OEM_6},
    {SDL_SCANCODE_RETURN, 0x1C, VK_RETURN},
    {SDL_SCANCODE_LCTRL, 0x1D, VK_CONTROL},
    {SDL_SCANCODE_A, 0x1E, 'A'},
    {SDL_SCANCODE_S, 0x1F, 'S'},
    {SDL_SCANCODE_D, 0x20, 'D'},
    {SDL_SCANCODE_F, 0x21, 'F'},
    {SDL_SCANCODE_G, 0x22, 'G'},
    {SDL_SCANCODE_H, 0x23, 'H'},
    {SDL_SCANCODE_J, 0x24, 'J'},
    {SDL_SCANCODE_K, 0x25, 'K'},
    {SDL_SCANCODE_L, 0x26, 'L'},
    {SDL_SCANCODE_SEMICOLON, 0x27, VK_OEM_1},
    {SDL_SCANCODE_APOSTROPHE, 0x28, VK_OEM_7},
    {SDL_SCANCODE_GRAVE, 0x29, VK_OEM_3},
    {SDL_SCANCODE_LSHIFT, 0x2A, VK_SHIFT},
    {SDL_SCANCODE_BACKSLASH, 0x2B, VK_OEM_5},
    {SDL_SCANCODE_NONUSHASH, 0x2B, VK_OEM_5},
    {SDL_SCANCODE_Z, 0x2C, 'Z'},
    {SDL_SCANCODE_X, 0x2D, 'X'},
    {SDL_SCANCODE_C, 0x2E, 'C'},
    {SDL_SCANCODE_V, 0x2F, 'V'},
    {SDL_SCANCODE_B, 0x30, 'B'},
    {SDL_SCANCODE_N, 0x31, 'N'},
    {SDL_SCANCODE_M, 0x32, 'M'},
    {SDL_SCANCODE_COMMA, 0x33, VK_OEM_COMMA},
    {SDL_SCANCODE_PERIOD, 0x34, VK_OEM_PERIOD},
    {SDL_SCANCODE_SLASH, 0x35, VK_OEM_2},
    {SDL_SCANCODE_RSHIFT, 0x36, VK_SHIFT},
    {SDL_SCANCODE_KP_MULTIPLY, 0x37, VK_MULTIPLY},
    {SDL_SCANCODE_LALT, 0x38, VK_MENU},
    {SDL_SCANCODE_SPACE, 0x39, VK_SPACE},
    {SDL_SCANCODE_CAPSLOCK, 0x3A, VK_CAPITAL},
    {SDL_SCANCODE_F1, 0x3B, VK_F1},
    {SDL_SCANCODE_F2, 0x3C, VK_F2},
    {SDL_SCANCODE_F3, 0x3D, VK_F3},
    {SDL_SCANCODE_F4, 0x3E, VK_F4},
    {SDL_SCANCODE_F5, 0x3F, VK_F5},
    {SDL_SCANCODE_F6, 0x40, VK_F6},
    {SDL_SCANCODE_F7, 0x41, VK_F7},
    {SDL_SCANCODE_F8, 0x42, VK_F8},
    {SDL_SCANCODE_F9, 0x43, VK_F9},
    {SDL_SCANCODE_F10, 0x44, VK_F10},
    {SDL_SCANCODE_PAUSE, 0x45, VK_PAUSE},
    {SDL_SCANCODE_SCROLLLOCK, 0x46, VK_SCROLL},
    {SDL_SCANCODE_KP_7, 0x47, VK_NUMPAD7},
    {SDL_SCANCODE_KP_8, 0x48, VK_NUMPAD8},
    {SDL_SCANCODE_KP_9, 0x49, VK_NUMPAD9},
    {SDL_SCANCODE_KP_MINUS, 0x4A, VK_SUBTRACT},
    {SDL_SCANCODE_KP_4, 0x4B, VK_NUMPAD4},
    {SDL_SCANCODE_KP_5, 0x4C, VK_NUMPAD5},
    {SDL_SCANCODE_KP_6, 0x4D, VK_NUMPAD6},
    {SDL_SCANCODE_KP_PLUS, 0x4E, VK_ADD},
    {SDL_SCANCODE_KP_1, 0x4F, VK_NUMPAD1},
    {SDL_SCANCODE_KP_2, 0x50, VK_NUMPAD2},
    {SDL_SCANCODE_KP_3, 0x51, VK_NUMPAD3},
    {SDL_SCANCODE_KP_0, 0x52, VK_NUMPAD0},
    {SDL_SCANCODE_KP_PERIOD, 0x53, VK_DECIMAL},
    {SDL_SCANCODE_NONUSBACKSLASH, 0x56, VK_OEM_102},
    {SDL_SCANCODE_F11, 0x57, VK_F11},
    {SDL_SCANCODE_F12, 0x58, VK_F12},
    {SDL_SCANCODE_KP_ENTER, extended | 0x1C, VK_RETURN},
    {SDL_SCANCODE_RCTRL, extended | 0x1D, VK_CONTROL},
    {SDL_SCANCODE_KP_DIVIDE, extended | 0x35, VK_DIVIDE},
    {SDL_SCANCODE_PRINTSCREEN, extended | 0x37, VK_SNAPSHOT},
    {SDL_SCANCODE_RALT, extended | 0x38, VK_MENU},
    {SDL_SCANCODE_NUMLOCKCLEAR, extended | 0x45, VK_NUMLOCK},
    {SDL_SCANCODE_HOME, extended | 0x47, VK_HOME},
    {SDL_SCANCODE_UP, extended | 0x48, VK_UP},
    {SDL_SCANCODE_PAGEUP, extended | 0x49, VK_PRIOR},
    {SDL_SCANCODE_LEFT, extended | 0x4B, VK_LEFT},
    {SDL_SCANCODE_RIGHT, extended | 0x4D, VK_RIGHT},
    {SDL_SCANCODE_END, extended | 0x4F, VK_END},
    {SDL_SCANCODE_DOWN, extended | 0x50, VK_DOWN},
    {SDL_SCANCODE_PAGEDOWN, extended | 0x51, VK_NEXT},
    {SDL_SCANCODE_INSERT, extended | 0x52, VK_INSERT},
    {SDL_SCANCODE_DELETE, extended | 0x53, VK_DELETE},
    {SDL_SCANCODE_LGUI, extended | 0x5B, VK_LWIN},
    {SDL_SCANCODE_RGUI, extended | 0x5C, VK_RWIN},
    {SDL_SCANCODE_APPLICATION, extended | 0x5D, VK_APPS},
};

/// What the keys of the number pad are without Num Lock.
BYTE without_num_lock(BYTE virtual_key)
{
    constexpr BYTE keys[] = {VK_INSERT, VK_END,   VK_DOWN, VK_NEXT, VK_LEFT,
                             VK_CLEAR,  VK_RIGHT, VK_HOME, VK_UP,   VK_PRIOR};
    if (virtual_key >= VK_NUMPAD0 && virtual_key <= VK_NUMPAD9)
        return keys[virtual_key - VK_NUMPAD0];
    return virtual_key == VK_DECIMAL ? BYTE{VK_DELETE} : virtual_key;
}

BYTE letter_or_digit(SDL_Keycode key)
{
    if (key >= 'a' && key <= 'z')
        return static_cast<BYTE>(key - 'a' + 'A');
    return key >= '0' && key <= '9' ? static_cast<BYTE>(key) : BYTE{0};
}

} // namespace

WindowsKey windows_key(const SDL_Keysym &key)
{
    const auto *const place =
        std::find_if(std::begin(places), std::end(places),
                     [&](const Place &one) { return one.code == key.scancode; });
    const BYTE by_layout = letter_or_digit(key.sym);
    if (place == std::end(places))
        return {by_layout, 0, false};
    WindowsKey result{place->virtual_key, static_cast<WORD>(place->scan_code & 0xFF),
                      place->scan_code >= extended};
    if (by_layout)
        result.virtual_key = by_layout;
    else if (!(key.mod & KMOD_NUM))
        result.virtual_key = without_num_lock(result.virtual_key);
    return result;
}

} // namespace compat::sdl
