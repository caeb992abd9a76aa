#include "compat/input/input_desk.hpp"

#include "compat/display/display.hpp"
#include "compat/input/keyboard_layout.hpp"
#include "compat/runtime.hpp"

#include <algorithm>
#include <utility>

#include <winuser.h>

namespace compat {
namespace {

constexpr UINT usual_double_click_time = 500;

constexpr LPARAM extended_key = 1 << 24;
constexpr LPARAM alt_is_down = 1 << 29;
constexpr LPARAM was_down = 1 << 30;
constexpr LPARAM goes_up = LPARAM{1} << 31;

bool is_key(int virtual_key)
{
    return virtual_key >= 0 && virtual_key <= 0xFF;
}

POINT within(const RECT &place, POINT point)
{
    return {std::clamp(point.x, place.left, place.right - 1),
            std::clamp(point.y, place.top, place.bottom - 1)};
}

} // namespace

InputDesk::InputDesk() : double_click_time_(usual_double_click_time) {}

void InputDesk::change(BYTE virtual_key, bool up)
{
    State &state = keys_[virtual_key];
    state.down = !up;
    state.pressed |= !up;
}

KeyMessage InputDesk::press(const KeyEvent &event, DWORD time)
{
    const std::lock_guard guard(mutex_);
    last_ = time;
    const bool before = down(event.virtual_key);
    change(event.virtual_key, event.up);
    const BYTE key = without_side(event.virtual_key);
    if (key != event.virtual_key) {
        const BYTE other_side = static_cast<BYTE>(event.virtual_key ^ 1);
        change(key, event.up && !down(other_side));
    }

    KeyMessage result{event.up ? UINT{WM_KEYUP} : UINT{WM_KEYDOWN}, key, 0};
    // Alt makes a key the system's, and is it itself unless another key came meanwhile.
    const bool alt_went_alone = std::exchange(alt_alone_, key == VK_MENU && !event.up);
    const bool alt = key == VK_MENU ? !event.up || alt_went_alone : down(VK_MENU);
    if ((alt && !down(VK_CONTROL)) || key == VK_F10)
        result.message = event.up ? WM_SYSKEYUP : WM_SYSKEYDOWN;
    result.parameter = 1 | static_cast<LPARAM>(event.scan_code & 0xFFFF) << 16;
    if (event.virtual_key != VK_PACKET)
        result.parameter = 1 | static_cast<LPARAM>(event.scan_code & 0xFF) << 16;
    result.parameter |= (event.extended ? extended_key : 0) | (down(VK_MENU) ? alt_is_down : 0) |
                        (before ? was_down : 0) | (event.up ? goes_up | was_down : 0);
    return result;
}

void InputDesk::press_button(BYTE virtual_key, bool up, DWORD time)
{
    const std::lock_guard guard(mutex_);
    last_ = time;
    change(virtual_key, up);
}

bool InputDesk::is_down(int virtual_key) const
{
    const std::lock_guard guard(mutex_);
    return is_key(virtual_key) && down(static_cast<BYTE>(virtual_key));
}

bool InputDesk::take_pressed(int virtual_key)
{
    const std::lock_guard guard(mutex_);
    return is_key(virtual_key) &&
           std::exchange(keys_[static_cast<std::size_t>(virtual_key)].pressed, false);
}

UINT InputDesk::modifiers() const
{
    const std::lock_guard guard(mutex_);
    return (down(VK_MENU) ? UINT{MOD_ALT} : 0) | (down(VK_CONTROL) ? UINT{MOD_CONTROL} : 0) |
           (down(VK_SHIFT) ? UINT{MOD_SHIFT} : 0) |
           (down(VK_LWIN) || down(VK_RWIN) ? UINT{MOD_WIN} : 0);
}

WORD InputDesk::mouse_keys() const
{
    constexpr std::pair<BYTE, WORD> bits[] = {
        {VK_LBUTTON, MK_LBUTTON},   {VK_RBUTTON, MK_RBUTTON},   {VK_MBUTTON, MK_MBUTTON},
        {VK_XBUTTON1, MK_XBUTTON1}, {VK_XBUTTON2, MK_XBUTTON2}, {VK_SHIFT, MK_SHIFT},
        {VK_CONTROL, MK_CONTROL}};
    const std::lock_guard guard(mutex_);
    WORD result = 0;
    for (const auto &[key, bit] : bits)
        result = static_cast<WORD>(result | (down(key) ? bit : 0));
    return result;
}

POINT InputDesk::move(POINT to, DWORD time)
{
    const std::lock_guard guard(mutex_);
    last_ = time;
    const POINT there = within(may_be_in(), to);
    set_cursor(there);
    return there;
}

RECT InputDesk::may_be_in() const
{
    const SIZE size = screen_size();
    const RECT screen{0, 0, size.cx, size.cy};
    RECT common{};
    return clip_ && IntersectRect(&common, &*clip_, &screen) ? common : screen;
}

RECT InputDesk::clip() const
{
    const std::lock_guard guard(mutex_);
    return may_be_in();
}

void InputDesk::set_clip(const RECT *rectangle)
{
    const std::lock_guard guard(mutex_);
    clip_ = rectangle ? std::optional(*rectangle) : std::nullopt;
    set_cursor(within(may_be_in(), cursor()));
}

DWORD InputDesk::time_of_last() const
{
    const std::lock_guard guard(mutex_);
    return last_;
}

UINT InputDesk::double_click_time() const
{
    const std::lock_guard guard(mutex_);
    return double_click_time_;
}

void InputDesk::set_double_click_time(UINT milliseconds)
{
    const std::lock_guard guard(mutex_);
    double_click_time_ = milliseconds ? milliseconds : usual_double_click_time;
}

HWND InputDesk::tracked() const
{
    const std::lock_guard guard(mutex_);
    return tracked_;
}

void InputDesk::track(HWND window)
{
    const std::lock_guard guard(mutex_);
    tracked_ = window;
}

InputDesk &input_desk()
{
    return runtime().input_desk();
}

} // namespace compat
