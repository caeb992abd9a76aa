// An open menu: what mouse and keyboard do while it is.
#pragma once

#include "compat/menu/popup.hpp"

#include <memory>
#include <optional>
#include <vector>

#include <windef.h>
#include <winuser.h>

namespace compat {

/// From the first menu's opening until an item is chosen or the menu is left. One for each thread
/// at a time; its functions are called by that thread. Windows that are told something may do
/// whatever they like, end the menu included.
class MenuTracker {
  public:
    /// The messages that `owner` gets around the menu begin here, and end with the destructor.
    MenuTracker(HWND owner, HMENU menu, UINT flags);
    MenuTracker(const MenuTracker &) = delete;
    MenuTracker &operator=(const MenuTracker &) = delete;
    ~MenuTracker();

    /// Null: no menu is open.
    static MenuTracker *of_this_thread();

    /// A popup at a place of the screen, clear of `exclude`.
    void open(POINT at, const RECT *exclude);
    /// The owner's bar, with the mouse at that place of the screen.
    void press_bar(POINT at);
    /// The owner's bar, with the keyboard; 0: no letter was typed.
    void key_bar(char16_t letter);

    /// Until it is over. The item's identifier; 0: none. Unless TPM_RETURNCMD says that the caller
    /// wants to know, the item is posted to the owner.
    UINT run();

    void end() { done_ = true; }
    /// An item of a menu that is open, by its position.
    void choose(HMENU menu, int item);

    /// Null: it is not open as a popup. The window and its items' places.
    HWND window_of(HMENU menu) const;
    const MenuLayout *layout_of(HMENU menu) const;

  private:
    static constexpr int none = -1;

    /// One of the menus that are open: the first, and each below the one before it.
    struct Level {
        Popup popup;
        HWND window = nullptr; // null: it is the bar
        int selected = none;
        POINT corner{}; // of the bar on the screen
    };
    struct Spot {
        std::size_t level = 0;
        int item = none;
    };

    Level &last() { return *levels_.back(); }
    bool has_bar() const { return !levels_.empty() && !levels_.front()->window; }
    std::optional<Spot> at(POINT place) const;
    std::vector<MenuItem> items(const Level &level) const { return items_of(level.popup.menu); }
    RECT item_on_screen(const Level &level, int item) const;

    void push_bar();
    void push(HMENU menu, POINT corner, const RECT *exclude);
    void close_behind(std::size_t level);
    void close_last();
    void select(std::size_t level, int item, UINT how);
    void tell_selected(const Level &level, UINT how);
    /// The menu below the selected item of the last level; false: it has none.
    bool open_below(bool select_first);
    void choose_selected();

    bool take(const MSG &message);
    bool press(POINT at);
    void release(POINT at);
    void move(POINT at);
    void key(WPARAM key);
    void letter(char16_t letter);
    void step(int by);
    void step_bar(int by);
    void leave_one();
    bool select_letter(char16_t letter);
    bool asked_about(char16_t letter);

    const HWND owner_;
    const HMENU menu_;
    const UINT flags_;
    const bool is_popup_;
    const HWND active_;
    MenuTracker *const outer_;
    std::vector<std::unique_ptr<Level>> levels_;
    POINT mouse_{};
    bool done_ = false;
    bool dragging_ = false; // the button has been down since the menu was opened by it
    std::optional<MenuItem> chosen_;
    HMENU chosen_in_ = nullptr;
    int chosen_at_ = none;
};

} // namespace compat
