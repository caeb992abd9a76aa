// All windows of the process by handle, and the tree that they form.
#pragma once

#include "compat/kernel/slot_table.hpp"
#include "compat/window/window.hpp"

#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

#include <windef.h>

namespace compat {

/// Rule Q28: a window's number is an index in its low half and a generation in its high half. A
/// destroyed window's index is reused, with another generation, so its number means nothing for a
/// long time. Any thread; find() takes no lock but the slot's.
class WindowTable {
  public:
    static constexpr std::uint32_t most = 10'000; // windows of a process, as on Windows

    WindowTable();
    WindowTable(const WindowTable &) = delete;
    WindowTable &operator=(const WindowTable &) = delete;

    std::shared_ptr<Window> find(HWND window) const;

    /// A number for a new window; null when there are too many.
    HWND reserve();
    /// Makes it known by that number.
    void publish(const std::shared_ptr<Window> &window);
    /// It is no window any more. A number that was reserved and not published is given back.
    void remove(HWND window);

    std::shared_ptr<Window> desktop();
    /// Parent of message-only windows; no window to anybody else.
    std::shared_ptr<Window> message_root();

    /// Guards the tree and the windows' fields that say so.
    std::mutex &mutex() const { return mutex_; }
    std::vector<HWND> children_of(const Window &parent) const;
    void link(Window &child, Window &parent, bool in_front);
    void unlink(Window &child);

  private:
    std::shared_ptr<Window> make_root(LPCWSTR class_name);

    SlotTable<Window> slots_;
    mutable std::mutex mutex_;
    std::once_flag roots_made_;
    std::shared_ptr<Window> desktop_;
    std::shared_ptr<Window> message_root_;

    std::mutex free_mutex_; // guards the rest
    std::vector<std::uint32_t> free_;
    std::vector<std::uint16_t> generations_;
};

/// The window, or null with ERROR_INVALID_WINDOW_HANDLE.
std::shared_ptr<Window> window_of(HWND window);

} // namespace compat
