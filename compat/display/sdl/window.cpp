#include "compat/display/sdl/window.hpp"

#include "compat/display/sdl/picture.hpp"
#include "compat/gdi/gdi_table.hpp"
#include "compat/gdi/surface.hpp"
#include "compat/icon/icon_table.hpp"
#include "compat/kernel/unicode.hpp"

#include <algorithm>
#include <string_view>

#include <winuser.h>

namespace compat::sdl {
namespace {

int width(const RECT &rectangle)
{
    return std::max<int>(rectangle.right - rectangle.left, 1); // SDL has no empty windows
}
int height(const RECT &rectangle)
{
    return std::max<int>(rectangle.bottom - rectangle.top, 1);
}

RECT inside_on_screen(const TopLevel &view)
{
    RECT place = view.inside;
    OffsetRect(&place, view.rectangle.left, view.rectangle.top);
    return place;
}

Uint32 flags_of(const TopLevel &view)
{
    Uint32 flags = SDL_WINDOW_HIDDEN;
    if (!view.framed)
        flags |= SDL_WINDOW_BORDERLESS;
    if (view.sizeable)
        flags |= SDL_WINDOW_RESIZABLE;
    if (view.on_top)
        flags |= SDL_WINDOW_ALWAYS_ON_TOP;
    if (view.is_popup && can_place_windows())
        flags |= SDL_WINDOW_POPUP_MENU;
    else if (view.is_tool)
        flags |= SDL_WINDOW_UTILITY | SDL_WINDOW_SKIP_TASKBAR;
    return flags;
}

/// Copies a part of a picture to SDL's, `from` being where the window's corner is in it.
void copy(Surface &picture, const RECT &part, POINT from, SDL_Surface &to)
{
    const int x = part.left - from.x;
    const int y = part.top - from.y;
    auto *const target =
        static_cast<std::byte *>(to.pixels) + y * to.pitch + x * to.format->BytesPerPixel;
    lib().SDL_ConvertPixels(width(part), height(part), SDL_PIXELFORMAT_RGB888,
                            picture.row32(part.top) + part.left, picture.row_bytes(),
                            to.format->format, target, to.pitch);
}

} // namespace

bool can_place_windows()
{
    return std::string_view(lib().SDL_GetCurrentVideoDriver()) != "wayland";
}

ShownWindow::ShownWindow(HWND handle, const TopLevel &view, SDL_Window *owner)
    : handle_(handle), view_(view), place_(inside_on_screen(view)), state_(WindowState::normal)
{
    const bool anywhere = view.anywhere;
    window_ = lib().SDL_CreateWindow(to_narrow(view.title).c_str(),
                                     anywhere ? SDL_WINDOWPOS_UNDEFINED : place_.left,
                                     anywhere ? SDL_WINDOWPOS_UNDEFINED : place_.top, width(place_),
                                     height(place_), flags_of(view));
    if (window_ && owner && !view.is_popup)
        lib().SDL_SetWindowModalFor(window_, owner);
    if (window_ && view.icon)
        show_icon(view.icon);
}

ShownWindow::ShownWindow(HWND handle, const TopLevel &view, ShownWindow &host)
    : handle_(handle),
      host_(&host),
      view_(view),
      place_(inside_on_screen(view)),
      state_(WindowState::normal)
{
    host.guests_.push_back(this);
}

ShownWindow::~ShownWindow()
{
    for (auto *const guest : guests_)
        guest->host_ = nullptr;
    if (host_) {
        std::erase(host_->guests_, this);
        host_->show(place_in_host());
    }
    if (window_)
        lib().SDL_DestroyWindow(window_);
}

bool ShownWindow::has_focus() const
{
    return window_ && (lib().SDL_GetWindowFlags(window_) & SDL_WINDOW_INPUT_FOCUS);
}

/// The system's own icons say nothing of the program: the desktop has one for it.
void ShownWindow::show_icon(HICON handle)
{
    constexpr int size = 32;
    const auto icon = handle && !is_system_icon(handle) ? icon_of(handle, size, size) : nullptr;
    if (!icon)
        return;
    const Picture picture(*icon);
    if (picture.surface())
        lib().SDL_SetWindowIcon(window_, picture.surface());
}

void ShownWindow::put(const RECT &place)
{
    if (width(place) != width(place_) || height(place) != height(place_))
        lib().SDL_SetWindowSize(window_, width(place), height(place));
    if (place.left != place_.left || place.top != place_.top)
        lib().SDL_SetWindowPosition(window_, place.left, place.top);
    place_ = place;
}

void ShownWindow::change_state(WindowState state)
{
    state_ = state;
    if (state == WindowState::minimised)
        lib().SDL_MinimizeWindow(window_);
    else if (state == WindowState::maximised)
        lib().SDL_MaximizeWindow(window_);
    else
        lib().SDL_RestoreWindow(window_);
}

/// Its inside, in coordinates of the host's picture.
RECT ShownWindow::place_in_host() const
{
    RECT place = place_;
    OffsetRect(&place, -host_->view_.rectangle.left, -host_->view_.rectangle.top);
    const RECT &room = host_->view_.inside;
    OffsetRect(&place, std::min<int>(room.right - place.right, 0),
               std::min<int>(room.bottom - place.bottom, 0));
    OffsetRect(&place, std::max<int>(room.left - place.left, 0),
               std::max<int>(room.top - place.top, 0));
    return place;
}

const ShownWindow &ShownWindow::seen_at(POINT &point) const
{
    const POINT in_picture{point.x + view_.inside.left, point.y + view_.inside.top};
    for (auto at = guests_.rbegin(); at != guests_.rend(); ++at) {
        const RECT place = (*at)->place_in_host();
        if (!(*at)->visible_ || !PtInRect(&place, in_picture))
            continue;
        point = {in_picture.x - place.left, in_picture.y - place.top};
        return **at;
    }
    return *this;
}

void ShownWindow::follow(const TopLevel &view, bool place_counts)
{
    if (host_) {
        const RECT before = place_in_host();
        view_ = view;
        place_ = inside_on_screen(view);
        visible_ = view.visible;
        host_->show(before);
    }
    if (!window_)
        return;
    if (view.title != view_.title)
        lib().SDL_SetWindowTitle(window_, to_narrow(view.title).c_str());
    if (view.icon != view_.icon)
        show_icon(view.icon);
    if (view.framed != view_.framed)
        lib().SDL_SetWindowBordered(window_, view.framed ? SDL_TRUE : SDL_FALSE);
    if (view.sizeable != view_.sizeable)
        lib().SDL_SetWindowResizable(window_, view.sizeable ? SDL_TRUE : SDL_FALSE);
    if (view.on_top != view_.on_top)
        lib().SDL_SetWindowAlwaysOnTop(window_, view.on_top ? SDL_TRUE : SDL_FALSE);
    if (!view.visible && visible_)
        lib().SDL_HideWindow(window_);
    if (place_counts) {
        if (view.state != state_)
            change_state(view.state);
        const auto place = inside_on_screen(view);
        if (view.state == WindowState::normal && !EqualRect(&place, &place_))
            put(place);
    }
    if (view.visible && !visible_)
        lib().SDL_ShowWindow(window_);
    visible_ = view.visible;
    view_ = view;
}

void ShownWindow::show(const RECT &part)
{
    if (host_) {
        const RECT place = place_in_host();
        RECT there = part;
        OffsetRect(&there, place.left - view_.inside.left, place.top - view_.inside.top);
        host_->show(there);
        return;
    }
    SDL_Surface *const surface = window_ ? lib().SDL_GetWindowSurface(window_) : nullptr;
    if (!surface)
        return;
    const POINT from{view_.inside.left, view_.inside.top};
    RECT wanted{from.x, from.y, from.x + surface->w, from.y + surface->h};
    if (!IntersectRect(&wanted, &wanted, &part))
        return;
    {
        const GdiLock lock(gdi_mutex());
        const auto picture = top_level_picture(handle_);
        const RECT all = picture ? picture->rectangle() : RECT{};
        if (!IntersectRect(&wanted, &wanted, &all))
            return;
        copy(*picture, wanted, from, *surface);
        show_guests(wanted, *surface);
    }
    const SDL_Rect shown{wanted.left - from.x, wanted.top - from.y, width(wanted), height(wanted)};
    lib().SDL_UpdateWindowSurfaceRects(window_, &shown, 1);
}

/// gdi_mutex() is held.
void ShownWindow::show_guests(const RECT &part, SDL_Surface &surface) const
{
    for (const auto *const guest : guests_) {
        const auto picture = top_level_picture(guest->handle_);
        const RECT place = guest->place_in_host();
        RECT seen;
        if (!guest->visible_ || !picture || !IntersectRect(&seen, &place, &part))
            continue;
        // From coordinates of our picture to those of the guest's.
        const POINT to_guest{guest->view_.inside.left - place.left,
                             guest->view_.inside.top - place.top};
        const RECT all = picture->rectangle();
        OffsetRect(&seen, to_guest.x, to_guest.y);
        if (IntersectRect(&seen, &seen, &all))
            copy(*picture, seen, {view_.inside.left + to_guest.x, view_.inside.top + to_guest.y},
                 surface);
    }
}

void ShownWindow::show_again()
{
    show(view_.inside);
}

bool ShownWindow::look()
{
    if (!window_)
        return false;
    const Uint32 flags = lib().SDL_GetWindowFlags(window_);
    const auto state = flags & SDL_WINDOW_MINIMIZED   ? WindowState::minimised
                       : flags & SDL_WINDOW_MAXIMIZED ? WindowState::maximised
                                                      : WindowState::normal;
    RECT place = place_;
    if (state != WindowState::minimised) {
        int x = 0, y = 0, w = 0, h = 0;
        lib().SDL_GetWindowPosition(window_, &x, &y);
        lib().SDL_GetWindowSize(window_, &w, &h);
        place = {x, y, x + w, y + h};
    }
    const bool other = state != state_ || !EqualRect(&place, &place_);
    state_ = state;
    place_ = place;
    return other;
}

} // namespace compat::sdl
