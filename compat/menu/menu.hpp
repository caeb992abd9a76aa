// Menus: their items, and what a window's menu is.
#pragma once

#include "compat/kernel/user_handles.hpp"

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include <windef.h>
#include <winuser.h>

namespace compat {

struct MenuItem {
    UINT flags = 0; // MF_: kind and state, as GetMenuState tells them
    UINT_PTR id = 0;
    HMENU submenu = nullptr;
    std::u16string text;
    ULONG_PTR data = 0; // the program's own
    HBITMAP checked = nullptr, unchecked = nullptr, picture = nullptr;
};

/// Guarded by Menus::mutex().
struct Menu {
    std::vector<MenuItem> items;
    MENUINFO info{};
};

/// Where an item is.
struct MenuPlace {
    HMENU menu = nullptr;
    std::size_t position = 0;
    std::optional<std::size_t> in_parent; // of `menu`; none: it is the one that was looked at
};

/// Any thread.
class Menus {
  public:
    HMENU create() { return handles_.insert(std::make_shared<Menu>()); }
    /// With the menus below it. False when there is none.
    bool destroy(HMENU menu);
    bool exists(HMENU menu) const { return handles_.find(menu) != nullptr; }

    /// Guards the items of every menu; the functions below want it held.
    std::mutex &mutex() const { return mutex_; }
    /// Null when there is no such menu.
    std::vector<MenuItem> *items(HMENU menu) const;
    MENUINFO *info(HMENU menu) const;
    /// Why an item of that menu was not found.
    DWORD why_not_found(HMENU menu) const;
    /// MF_BYPOSITION: in the menu itself; by command: also in those below it, depth first.
    std::optional<MenuPlace> find(HMENU menu, UINT item, UINT how) const;
    MenuItem &at(const MenuPlace &place) const { return (*items(place.menu))[place.position]; }

  private:
    mutable std::mutex mutex_;
    UserHandles<HMENU, Menu> handles_;
};

/// The menu of a resource; null with an error.
HMENU load_menu(HINSTANCE instance, LPCSTR name);
HMENU load_menu(HINSTANCE instance, LPCWSTR name);

} // namespace compat
