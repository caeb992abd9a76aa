#include "compat/message/key_state.hpp"

#include "compat/input/keyboard_layout.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/message/message_order.hpp"

#include <algorithm>
#include <array>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

constexpr std::size_t key_count = 256;
constexpr BYTE pressed = 0x80;
constexpr BYTE toggled = 0x01;

constinit thread_local std::array<BYTE, key_count> keys{};

BYTE state_of(int key)
{
    return key >= 0 && key < static_cast<int>(key_count) ? keys[static_cast<std::size_t>(key)] : 0;
}

void change(BYTE key, bool down)
{
    BYTE &state = keys[key];
    if (down && !(state & pressed))
        state ^= toggled;
    state = static_cast<BYTE>(down ? state | pressed : state & ~pressed);
}

/// Shift and its like are down as long as one of the two is.
void change_with_side(BYTE key, WORD scan_code, bool down)
{
    const BYTE side = with_side(key, scan_code);
    change(side, down);
    if (side != key)
        change(key, down || (keys[static_cast<BYTE>(side ^ 1)] & pressed));
}

BOOL missing()
{
    set_last_error(ERROR_NOACCESS);
    return FALSE;
}

struct NotedKey {
    MSG message{};
    int character = InputNote::by_layout;
};
constinit thread_local NotedKey last_key{};

} // namespace

int noted_character(const MSG &message)
{
    const auto &last = last_key.message;
    const bool is_last = message.hwnd == last.hwnd && message.message == last.message &&
                         message.wParam == last.wParam && message.lParam == last.lParam &&
                         message.time == last.time;
    return is_last ? last_key.character : InputNote::by_layout;
}

bool is_pressed(int key)
{
    return (state_of(key) & pressed) != 0;
}

bool is_toggled(int key)
{
    return (state_of(key) & toggled) != 0;
}

const BYTE *all_keys()
{
    return keys.data();
}

void note_key(const MSG &message, int character)
{
    last_key = {message, character};
    const auto key = static_cast<BYTE>(message.wParam);
    const auto code = static_cast<WORD>(message.lParam >> 16 & 0xFF);
    const bool extended = (message.lParam >> 24 & 1) != 0;
    const auto scan_code = static_cast<WORD>(extended ? extended_scan_code | code : code);
    const BYTE x_button = HIWORD(message.wParam) == XBUTTON2 ? VK_XBUTTON2 : VK_XBUTTON1;
    switch (message.message) {
    case WM_KEYDOWN:
    case WM_SYSKEYDOWN:
        return change_with_side(key, scan_code, true);
    case WM_KEYUP:
    case WM_SYSKEYUP:
        return change_with_side(key, scan_code, false);
    case WM_LBUTTONDOWN:
    case WM_LBUTTONUP:
        return change(VK_LBUTTON, message.message == WM_LBUTTONDOWN);
    case WM_RBUTTONDOWN:
    case WM_RBUTTONUP:
        return change(VK_RBUTTON, message.message == WM_RBUTTONDOWN);
    case WM_MBUTTONDOWN:
    case WM_MBUTTONUP:
        return change(VK_MBUTTON, message.message == WM_MBUTTONDOWN);
    case WM_XBUTTONDOWN:
    case WM_XBUTTONUP:
        return change(x_button, message.message == WM_XBUTTONDOWN);
    default:
        return;
    }
}

} // namespace compat

using namespace compat;

SHORT WINAPI GetKeyState(int key)
{
    // The high bit is the sign's.
    return static_cast<SHORT>((is_pressed(key) ? -pressed : 0) | (is_toggled(key) ? toggled : 0));
}

BOOL WINAPI GetKeyboardState(PBYTE state)
{
    if (!state)
        return missing();
    std::copy(keys.begin(), keys.end(), state);
    return TRUE;
}

BOOL WINAPI SetKeyboardState(LPBYTE state)
{
    if (!state)
        return missing();
    std::copy(state, state + key_count, keys.begin());
    return TRUE;
}
