// TranslateMessage: from keys to characters.
#include <winuser.h>

namespace {

/// The character of a key on its own. No display has a keyboard yet, so there is no shift key to
/// ask about; 0 for keys without a character.
WPARAM character_of(WPARAM key)
{
    if (key >= 'A' && key <= 'Z')
        return key - 'A' + 'a';
    if (key >= VK_NUMPAD0 && key <= VK_NUMPAD9)
        return key - VK_NUMPAD0 + '0';
    const bool itself = (key >= '0' && key <= '9') || key == VK_SPACE || key == VK_RETURN ||
                        key == VK_BACK || key == VK_TAB || key == VK_ESCAPE;
    return itself ? key : 0;
}

} // namespace

BOOL WINAPI TranslateMessage(const MSG *message)
{
    const bool down = message->message == WM_KEYDOWN || message->message == WM_SYSKEYDOWN;
    if (down) {
        if (const auto character = character_of(message->wParam))
            PostMessageW(message->hwnd, message->message == WM_KEYDOWN ? WM_CHAR : WM_SYSCHAR,
                         character, message->lParam);
    }
    return down || message->message == WM_KEYUP || message->message == WM_SYSKEYUP;
}
