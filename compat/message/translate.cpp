// TranslateMessage: from keys to characters.
#include "compat/input/keyboard_layout.hpp"
#include "compat/message/key_state.hpp"
#include "compat/message/message_order.hpp"

#include <winuser.h>

namespace {

/// A character that was pressed without a key comes along, and so may one with a key; 0 for keys
/// without one.
WPARAM character_of(const MSG &key)
{
    if (const int noted = compat::noted_character(key); noted != compat::InputNote::by_layout)
        return static_cast<WPARAM>(noted);
    return key.wParam == VK_PACKET
               ? HIWORD(key.lParam)
               : compat::character_of_key(static_cast<BYTE>(key.wParam), compat::all_keys());
}

} // namespace

BOOL WINAPI TranslateMessage(const MSG *message)
{
    const bool down = message->message == WM_KEYDOWN || message->message == WM_SYSKEYDOWN;
    if (down) {
        if (const auto character = character_of(*message))
            PostMessageW(message->hwnd, message->message == WM_KEYDOWN ? WM_CHAR : WM_SYSCHAR,
                         character, message->lParam);
    }
    return down || message->message == WM_KEYUP || message->message == WM_SYSKEYUP;
}
