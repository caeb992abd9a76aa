// A window.
#pragma once

#include "compat/message/message_queue.hpp"
#include "compat/window/window_class.hpp"

#include <atomic>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <windef.h>
#include <winuser.h>

namespace compat {

/// Any thread may look at a window. What dispatching a message needs is constant or atomic; the
/// rest is guarded by WindowTable::mutex(), which is never held while a procedure runs.
struct Window {
    Window(HWND number, std::shared_ptr<MessageQueue> owner_queue,
           std::shared_ptr<WindowClass> of_class);
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;

    bool belongs_to_this_thread() const;
    bool has_style(DWORD bits) const { return (style & bits) == bits; }
    bool is_child() const { return (style & (WS_CHILD | WS_POPUP)) == WS_CHILD; }
    Encoding encoding() const { return procedure.load()->encoding; }

    const HWND handle;
    const std::shared_ptr<MessageQueue> queue; // null: the desktop's, which no thread serves
    const std::shared_ptr<WindowClass> window_class;
    const int extra_size;

    std::atomic<const WindowProcedure *> procedure;
    std::atomic<HWND> parent{nullptr}; // in the tree: the desktop or HWND_MESSAGE's root at the top
    std::atomic<HWND> owner{nullptr};
    std::atomic<DWORD> style{0};
    std::atomic<DWORD> ex_style{0};
    std::atomic<LONG_PTR> user_data{0};
    std::atomic<LONG_PTR> menu_or_id{0};
    std::atomic<HINSTANCE> instance{nullptr};
    std::atomic<bool> being_destroyed{false};

    // Guarded by WindowTable::mutex().
    std::vector<HWND> children; // first in front
    std::u16string text;
    RECT rectangle{};           // in the parent's client area
    RECT client{};              // inside `rectangle`, counted from its corner
    RECT restored{};            // where it goes back to from minimised or maximised
    std::optional<RECT> update; // what is to be drawn, in client coordinates
    bool erase = false;         // and its background before
    bool size_untold = true;    // WM_SIZE and WM_MOVE wait for the first ShowWindow
    std::vector<std::byte> extra;
    std::map<std::u16string, HANDLE> properties; // by name in capitals, or "#number"
};

} // namespace compat
