// One of SDL's windows, which shows a top-level window of the program.
#pragma once

#include "compat/display/sdl/library.hpp"
#include "compat/window/top_level.hpp"

#include <vector>

#include <windef.h>

namespace compat::sdl {

/// Not on Wayland: there SDL's menus come up wherever the mouse is, and end the connection where
/// libdecor draws the frames.
bool can_place_windows();

/// Follows top_level_view(), and says what the desktop has made of it. The display's thread only.
///
/// Where windows cannot be placed, menus and lists that drop down are guests: seen in the window of
/// another one, their host, moved into it where they stand out.
class ShownWindow {
  public:
    ShownWindow(HWND handle, const TopLevel &view, SDL_Window *owner);
    /// As a guest.
    ShownWindow(HWND handle, const TopLevel &view, ShownWindow &host);
    ~ShownWindow();
    ShownWindow(const ShownWindow &) = delete;
    ShownWindow &operator=(const ShownWindow &) = delete;

    HWND handle() const { return handle_; }
    SDL_Window *window() const { return window_; } // null: SDL could not make it, or a guest
    ShownWindow *host() const { return host_; }
    bool has_focus() const;
    const TopLevel &view() const { return view_; }

    /// Changes what is different. Size, place and state only if `place_counts`: else the program
    /// has not learned yet what the desktop did.
    void follow(const TopLevel &view, bool place_counts);
    /// Shows a part (in the picture's coordinates) as it is in the picture now.
    void show(const RECT &part);
    /// Shows all that was shown again.
    void show_again();

    /// Looks at what the desktop has done with the window. True: its place or state is another one
    /// than the program was known to want.
    bool look();
    WindowState state() const { return state_; }
    /// Where view().inside is on the screen.
    RECT place() const { return place_; }

    /// What is seen at a point of the window's inside: a guest, or itself. The point becomes one of
    /// that one's inside.
    const ShownWindow &seen_at(POINT &point) const;

  private:
    RECT place_in_host() const;
    void show_guests(const RECT &part, SDL_Surface &surface) const;
    void put(const RECT &place);
    void show_icon(HICON icon);
    void change_state(WindowState state);

    const HWND handle_;
    SDL_Window *window_ = nullptr;
    ShownWindow *host_ = nullptr;
    std::vector<ShownWindow *> guests_; // the last is on top
    TopLevel view_;
    RECT place_;        // as program and desktop last agreed
    WindowState state_; // the same
    bool visible_ = false;
};

} // namespace compat::sdl
