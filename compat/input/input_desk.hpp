// Keys and mouse as the desktop knows them, whatever has been retrieved.
#pragma once

#include <array>
#include <atomic>
#include <bit>
#include <cstdint>
#include <mutex>
#include <optional>

#include <windef.h>

namespace compat {

/// A key that goes down or up.
struct KeyEvent {
    BYTE virtual_key = 0; // with its side: VK_LSHIFT
    WORD scan_code = 0;
    bool extended = false;
    bool up = false;
};

/// What the window gets of it.
struct KeyMessage {
    UINT message = 0; // WM_KEYDOWN and its like
    WPARAM virtual_key = 0;
    LPARAM parameter = 0;
};

/// Any thread.
class InputDesk {
  public:
    InputDesk();

    /// Changes the state; the message that it makes.
    KeyMessage press(const KeyEvent &event, DWORD time);
    void press_button(BYTE virtual_key, bool up, DWORD time);

    bool is_down(int virtual_key) const;
    /// Whether it was pressed since the last time that this was asked.
    bool take_pressed(int virtual_key);
    /// MOD_ bits of the keys that are down.
    UINT modifiers() const;
    /// MK_ bits of buttons and keys that are down.
    WORD mouse_keys() const;

    POINT cursor() const { return std::bit_cast<POINT>(cursor_.load(std::memory_order_relaxed)); }
    /// Moves it, as far as it may; where it is then.
    POINT move(POINT to, DWORD time);
    RECT clip() const;
    void set_clip(const RECT *rectangle);

    DWORD time_of_last() const;
    UINT double_click_time() const;
    void set_double_click_time(UINT milliseconds);

    /// The top-level window that the desktop has the mouse over; null: it has not said.
    HWND top_level() const { return top_level_.load(std::memory_order_relaxed); }
    void set_top_level(HWND window) { top_level_.store(window, std::memory_order_relaxed); }

    /// The window that gets WM_MOUSELEAVE when the mouse leaves it.
    HWND tracked() const;
    void track(HWND window);

  private:
    struct State {
        bool down = false;
        bool pressed = false; // since it was asked for
    };

    bool down(BYTE virtual_key) const { return keys_[virtual_key].down; }
    void change(BYTE virtual_key, bool up);
    RECT may_be_in() const;
    void set_cursor(POINT there)
    {
        cursor_.store(std::bit_cast<std::uint64_t>(there), std::memory_order_relaxed);
    }

    // A POINT, which every posted message asks for. (Its own alignment is too small for clang to
    // load it in one piece without libatomic.)
    std::atomic<std::uint64_t> cursor_{0};
    std::atomic<HWND> top_level_{nullptr};
    mutable std::mutex mutex_; // guards the rest, and who changes the cursor
    std::array<State, 256> keys_{};
    bool alt_alone_ = false;   // no other key came since Alt went down
    std::optional<RECT> clip_; // none: the whole screen
    DWORD last_ = 0;
    UINT double_click_time_;
    HWND tracked_ = nullptr;
};

InputDesk &input_desk();

} // namespace compat
