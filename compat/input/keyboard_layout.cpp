#include "compat/input/keyboard_layout.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include <winuser.h>

namespace compat {
namespace {

constexpr WORD ext = extended_scan_code;
constexpr BYTE pressed = 0x80;

// Where a virtual key or a scan code stands twice, the first one is meant. What the keys of the
// number pad are called is behind those of the same name.
constexpr Key keys[] = {
    {0x01, VK_ESCAPE, 0x1B, 0x1B, "Esc"},
    {0x02, '1', u'1', u'!', "1"},
    {0x03, '2', u'2', u'@', "2"},
    {0x04, '3', u'3', u'#', "3"},
    {0x05, '4', u'4', u'$', "4"},
    {0x06, '5', u'5', u'%', "5"},
    {0x07, '6', u'6', u'^', "6"},
    {0x08, '7', u'7', u'&', "7"},
    {0x09, '8', u'8', u'*', "8"},
    {0x0A, '9', u'9', u'(', "9"},
    {0x0B, '0', u'0', u')', "0"},
    {0x0C, VK_OEM_MINUS, u'-', u'_', "-"},
    {0x0D, VK_OEM_PLUS, u'=', u'+', "="},
    {0x0E, VK_BACK, 0x08, 0x08, "Backspace"},
    {0x0F, VK_TAB, 0x09, 0x09, "Tab"},
    {0x10, 'Q', u'q', u'Q', "Q"},
    {0x11, 'W', u'w', u'W', "W"},
    {0x12, 'E', u'e', u'E', "E"},
    {0x13, 'R', u'r', u'R', "R"},
    {0x14, 'T', u't', u'T', "T"},
    {0x15, 'Y', u'y', u'Y', "Y"},
    {0x16, 'U', u'u', u'U', "U"},
    {0x17, 'I', u'i', u'I', "I"},
    {0x18, 'O', u'o', u'O', "O"},
    {0x19, 'P', u'p', u'P', "P"},
    {0x1A, VK_OEM_4, u'[', u'{', "["},
    {0x1B, VK_OEM_6, u']', u'}', "]"},
    {0x1C, VK_RETURN, 0x0D, 0x0D, "Enter"},
    {0x1D, VK_CONTROL, 0, 0, "Ctrl"},
    {0x1D, VK_LCONTROL, 0, 0, "Ctrl"},
    {0x1E, 'A', u'a', u'A', "A"},
    {0x1F, 'S', u's', u'S', "S"},
    {0x20, 'D', u'd', u'D', "D"},
    {0x21, 'F', u'f', u'F', "F"},
    {0x22, 'G', u'g', u'G', "G"},
    {0x23, 'H', u'h', u'H', "H"},
    {0x24, 'J', u'j', u'J', "J"},
    {0x25, 'K', u'k', u'K', "K"},
    {0x26, 'L', u'l', u'L', "L"},
    {0x27, VK_OEM_1, u';', u':', ";"},
    {0x28, VK_OEM_7, u'\'', u'"', "'"},
    {0x29, VK_OEM_3, u'`', u'~', "`"},
    {0x2A, VK_SHIFT, 0, 0, "Shift"},
    {0x2A, VK_LSHIFT, 0, 0, "Shift"},
    {0x2B, VK_OEM_5, u'\\', u'|', "\\"},
    {0x2C, 'Z', u'z', u'Z', "Z"},
    {0x2D, 'X', u'x', u'X', "X"},
    {0x2E, 'C', u'c', u'C', "C"},
    {0x2F, 'V', u'v', u'V', "V"},
    {0x30, 'B', u'b', u'B', "B"},
    {0x31, 'N', u'n', u'N', "N"},
    {0x32, 'M', u'm', u'M', "M"},
    {0x33, VK_OEM_COMMA, u',', u'<', ","},
    {0x34, VK_OEM_PERIOD, u'.', u'>', "."},
    {0x35, VK_OEM_2, u'/', u'?', "/"},
    {0x36, VK_SHIFT, 0, 0, "Right Shift"},
    {0x36, VK_RSHIFT, 0, 0, "Right Shift"},
    {0x37, VK_MULTIPLY, u'*', u'*', "Num *"},
    {0x38, VK_MENU, 0, 0, "Alt"},
    {0x38, VK_LMENU, 0, 0, "Alt"},
    {0x39, VK_SPACE, u' ', u' ', "Space"},
    {0x3A, VK_CAPITAL, 0, 0, "Caps Lock"},
    {0x3B, VK_F1, 0, 0, "F1"},
    {0x3C, VK_F2, 0, 0, "F2"},
    {0x3D, VK_F3, 0, 0, "F3"},
    {0x3E, VK_F4, 0, 0, "F4"},
    {0x3F, VK_F5, 0, 0, "F5"},
    {0x40, VK_F6, 0, 0, "F6"},
    {0x41, VK_F7, 0, 0, "F7"},
    {0x42, VK_F8, 0, 0, "F8"},
    {0x43, VK_F9, 0, 0, "F9"},
    {0x44, VK_F10, 0, 0, "F10"},
    {0x45, VK_NUMLOCK, 0, 0, "Pause"},
    {0x46, VK_SCROLL, 0, 0, "Scroll Lock"},
    {0x47, VK_HOME, 0, 0, "Num 7"},
    {0x47, VK_NUMPAD7, u'7', u'7', "Num 7"},
    {0x48, VK_UP, 0, 0, "Num 8"},
    {0x48, VK_NUMPAD8, u'8', u'8', "Num 8"},
    {0x49, VK_PRIOR, 0, 0, "Num 9"},
    {0x49, VK_NUMPAD9, u'9', u'9', "Num 9"},
    {0x4A, VK_SUBTRACT, u'-', u'-', "Num -"},
    {0x4B, VK_LEFT, 0, 0, "Num 4"},
    {0x4B, VK_NUMPAD4, u'4', u'4', "Num 4"},
    {0x4C, VK_CLEAR, 0, 0, "Num 5"},
    {0x4C, VK_NUMPAD5, u'5', u'5', "Num 5"},
    {0x4D, VK_RIGHT, 0, 0, "Num 6"},
    {0x4D, VK_NUMPAD6, u'6', u'6', "Num 6"},
    {0x4E, VK_ADD, u'+', u'+', "Num +"},
    {0x4F, VK_END, 0, 0, "Num 1"},
    {0x4F, VK_NUMPAD1, u'1', u'1', "Num 1"},
    {0x50, VK_DOWN, 0, 0, "Num 2"},
    {0x50, VK_NUMPAD2, u'2', u'2', "Num 2"},
    {0x51, VK_NEXT, 0, 0, "Num 3"},
    {0x51, VK_NUMPAD3, u'3', u'3', "Num 3"},
    {0x52, VK_INSERT, 0, 0, "Num 0"},
    {0x52, VK_NUMPAD0, u'0', u'0', "Num 0"},
    {0x53, VK_DELETE, 0, 0, "Num Del"},
    {0x53, VK_DECIMAL, u'.', u'.', "Num Del"},
    {0x54, VK_SNAPSHOT, 0, 0, "Sys Req"},
    {0x56, VK_OEM_102, u'\\', u'|', "\\"},
    {0x57, VK_F11, 0, 0, "F11"},
    {0x58, VK_F12, 0, 0, "F12"},
    {ext | 0x1C, VK_RETURN, 0x0D, 0x0D, "Num Enter"},
    {ext | 0x1D, VK_RCONTROL, 0, 0, "Right Ctrl"},
    {ext | 0x35, VK_DIVIDE, u'/', u'/', "Num /"},
    {ext | 0x37, VK_SNAPSHOT, 0, 0, "Prnt Scrn"},
    {ext | 0x38, VK_RMENU, 0, 0, "Right Alt"},
    {ext | 0x45, VK_NUMLOCK, 0, 0, "Num Lock"},
    {ext | 0x46, VK_CANCEL, 0x03, 0x03, "Break"},
    {ext | 0x47, VK_HOME, 0, 0, "Home"},
    {ext | 0x48, VK_UP, 0, 0, "Up"},
    {ext | 0x49, VK_PRIOR, 0, 0, "Page Up"},
    {ext | 0x4B, VK_LEFT, 0, 0, "Left"},
    {ext | 0x4D, VK_RIGHT, 0, 0, "Right"},
    {ext | 0x4F, VK_END, 0, 0, "End"},
    {ext | 0x50, VK_DOWN, 0, 0, "Down"},
    {ext | 0x51, VK_NEXT, 0, 0, "Page Down"},
    {ext | 0x52, VK_INSERT, 0, 0, "Insert"},
    {ext | 0x53, VK_DELETE, 0, 0, "Delete"},
    {ext | 0x5B, VK_LWIN, 0, 0, "Left Windows"},
    {ext | 0x5C, VK_RWIN, 0, 0, "Right Windows"},
    {ext | 0x5D, VK_APPS, 0, 0, "Application"},
};

template <class Wanted>
const Key *first(Wanted wanted)
{
    const auto *const found = std::find_if(std::begin(keys), std::end(keys), wanted);
    return found == std::end(keys) ? nullptr : found;
}

bool is_letter(BYTE virtual_key)
{
    return virtual_key >= 'A' && virtual_key <= 'Z';
}

/// What Ctrl makes of a key: a control character, or none.
char16_t control_character(BYTE virtual_key, bool shift)
{
    if (is_letter(virtual_key))
        return static_cast<char16_t>(virtual_key - 'A' + 1);
    switch (virtual_key) {
    case VK_OEM_4:
        return 0x1B;
    case VK_OEM_5:
        return 0x1C;
    case VK_OEM_6:
        return 0x1D;
    case '6':
        return shift ? 0x1E : 0;
    case VK_OEM_MINUS:
        return shift ? 0x1F : 0;
    case VK_RETURN:
        return u'\n';
    case VK_BACK:
        return 0x7F;
    case VK_SPACE:
        return u' ';
    default:
        return 0;
    }
}

struct Sides {
    BYTE key, left, right;
};
constexpr Sides sides[] = {{VK_SHIFT, VK_LSHIFT, VK_RSHIFT},
                           {VK_CONTROL, VK_LCONTROL, VK_RCONTROL},
                           {VK_MENU, VK_LMENU, VK_RMENU}};

} // namespace

const Key *key_of_scan_code(WORD scan_code)
{
    return first([=](const Key &key) { return key.scan_code == scan_code; });
}

const Key *key_of_virtual_key(BYTE virtual_key)
{
    return first([=](const Key &key) { return key.virtual_key == virtual_key; });
}

const Key *key_of_character(char16_t character)
{
    return character == 0 ? nullptr : first([=](const Key &key) {
        return key.plain == character || key.shifted == character;
    });
}

BYTE without_side(BYTE virtual_key)
{
    for (const auto &side : sides) {
        if (virtual_key == side.left || virtual_key == side.right)
            return side.key;
    }
    return virtual_key;
}

BYTE with_side(BYTE virtual_key, WORD scan_code)
{
    constexpr WORD right_shift = 0x36;
    for (const auto &side : sides) {
        if (virtual_key == side.key)
            return scan_code == right_shift || (scan_code & extended_scan_code) ? side.right
                                                                                : side.left;
    }
    return virtual_key;
}

char16_t character_of_key(BYTE virtual_key, const BYTE *state)
{
    const auto is_down = [=](BYTE key) { return (state[key] & pressed) != 0; };
    const bool shift = is_down(VK_SHIFT);
    if (is_down(VK_CONTROL) && !is_down(VK_MENU))
        return control_character(virtual_key, shift);
    const Key *const key =
        first([=](const Key &one) { return one.virtual_key == virtual_key && one.plain != 0; });
    if (!key)
        return 0;
    const bool capitals = is_letter(virtual_key) && (state[VK_CAPITAL] & 1);
    return shift != capitals ? key->shifted : key->plain;
}

} // namespace compat
