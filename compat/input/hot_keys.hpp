// Keys that come to a window whoever has the keyboard.
#pragma once

#include "compat/input/input_desk.hpp"

#include <mutex>
#include <vector>

#include <windef.h>

namespace compat {

struct HotKey {
    HWND window = nullptr; // null: the thread gets the message
    DWORD thread = 0;
    int id = 0;
    UINT modifiers = 0; // MOD_
    UINT key = 0;
};

/// Any thread.
class HotKeys {
  public:
    /// False: that key is taken.
    bool add(const HotKey &wanted);
    bool remove(HWND window, DWORD thread, int id);
    /// Whether the key is one of them, which has its WM_HOTKEY now.
    bool pressed(const KeyMessage &message, UINT modifiers);

  private:
    std::mutex mutex_; // guards the rest
    std::vector<HotKey> keys_;
};

HotKeys &hot_keys();

} // namespace compat
