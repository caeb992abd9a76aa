// Where the items of a menu are: side by side in a window's bar, in as many lines as they need, or
// one below the other.
#pragma once

#include "compat/menu/menu.hpp"

#include <vector>

#include <windef.h>

namespace compat {

struct Window;

struct MenuLayout {
    std::vector<RECT> items; // from the menu's corner
    SIZE size{};             // of all of it
    int text = 0;            // from an item's left edge to its text
    int keys = 0;            // and to what stands behind a tab

    /// The item there, or none (-1).
    int at(POINT place) const;
};

/// A picture that is drawn on, with the font of menus while this lives.
class MenuContext {
  public:
    explicit MenuContext(HDC context);
    MenuContext(const MenuContext &) = delete;
    MenuContext &operator=(const MenuContext &) = delete;
    ~MenuContext();

    HDC handle() const { return context_; }
    /// The default item's font, or that of the others.
    void bold(bool wanted);

  private:
    const HDC context_;
    const HGDIOBJ former_;
    HFONT bold_ = nullptr;
};

/// An item's text in front of the tab and behind it.
struct MenuText {
    std::u16string label, keys;
};
MenuText split(const std::u16string &text);

/// The items as they are now, and not locked.
std::vector<MenuItem> items_of(HMENU menu);

/// Items that the program draws itself are measured by `owner`. The thread of `owner`.
MenuLayout layout_popup(HMENU menu, HWND owner);
/// What does not fit into a line of that width goes into the next one.
MenuLayout layout_bar(HMENU menu, HWND owner, int width);

/// Where a window's menu bar is, from the corner of the window; empty: it has none.
RECT menu_bar_place(HWND window);
/// What the bar takes of the window's height, were the window that wide.
int menu_bar_height(const Window &window, int width);

} // namespace compat
