// A window.
#pragma once

#include "compat/gdi/region.hpp"
#include "compat/window/property.hpp"
#include "compat/window/scroll_bars.hpp"
#include "compat/window/window_class.hpp"

#include <array>
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

class MessageQueue; // not its header: that is Asio's, too, and takes long to compile
class Surface;
struct Dialog; // compat/dialog/dialog.hpp

/// How a layered window is to be laid on what is below it.
struct Layer {
    COLORREF key;
    BYTE alpha;
    DWORD flags; // LWA_
};

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

    // Null unless it is a dialog: what DWLP_DLGPROC names (a procedure of null at first), and what
    // the dialog manager remembers, which only the window's own thread looks at.
    std::atomic<const WindowProcedure *> dialog_procedure{nullptr};
    std::shared_ptr<Dialog> dialog;

    // Guarded by WindowTable::mutex().
    std::vector<HWND> children; // first in front
    std::u16string text;
    RECT rectangle{};                    // in the parent's client area
    RECT client{};                       // inside `rectangle`, counted from its corner
    RECT restored{};                     // where it goes back to from minimised or maximised
    std::shared_ptr<const Region> shape; // SetWindowRgn's, from `rectangle`'s corner; null: all
    Region update;                       // what is to be drawn, in client coordinates
    bool erase = false;                  // and its background before
    bool frame = false;                  // and what is around it
    bool internal = false;               // WM_PAINT is to come though nothing is to be drawn
    bool size_untold = true;             // WM_SIZE and WM_MOVE wait for the first ShowWindow
    bool hidden_with_owner = false;      // by ShowOwnedPopups
    bool had_scroll_bars = false;        // something was set for one, or one came or went
    std::optional<Layer> layer;          // SetLayeredWindowAttributes'
    std::vector<std::byte> extra;
    std::array<ScrollBar, 3> scroll_bars;          // SB_HORZ, SB_VERT, and a control's own
    std::map<std::u16string, Property> properties; // by name in capitals, or "#number"

    // Guarded by gdi_mutex(): what a top-level window looks like, frame and all; null until
    // somebody draws. And the context of a window of a class with CS_OWNDC.
    std::shared_ptr<Surface> picture;
    HDC own_context = nullptr;

    // Any thread.
    std::atomic<HWND> last_popup{nullptr};     // of it and what it owns, the one active last
    std::atomic<HMENU> system_menu{nullptr};   // made when it is asked for
    std::array<std::atomic<HICON>, 2> icons{}; // ICON_SMALL and ICON_BIG, if WM_SETICON gave them
};

} // namespace compat
