#include "compat/menu/menu_tracker.hpp"

#include "compat/menu/menu_look.hpp"
#include "compat/runtime.hpp"

#include <algorithm>
#include <utility>

namespace compat {
namespace {

constinit thread_local MenuTracker *of_thread = nullptr;

bool is_choosable(const MenuItem &item)
{
    return !(item.flags & (MF_GRAYED | MF_DISABLED | MF_SEPARATOR));
}

void mark(HMENU menu, int item, bool highlighted)
{
    auto &menus = runtime().menus();
    const std::lock_guard guard(menus.mutex());
    auto *const items = menus.items(menu);
    if (!items || item < 0 || static_cast<std::size_t>(item) >= items->size())
        return;
    auto &flags = (*items)[static_cast<std::size_t>(item)].flags;
    flags = highlighted ? flags | MF_HILITE : flags & ~UINT{MF_HILITE};
}

/// Where a popup of that size goes: at the corner as the flags say, on the screen, and not over
/// what must stay seen.
POINT placed(POINT corner, SIZE size, UINT flags, const RECT *exclude)
{
    if (flags & TPM_RIGHTALIGN)
        corner.x -= size.cx;
    else if (flags & TPM_CENTERALIGN)
        corner.x -= size.cx / 2;
    if (flags & TPM_BOTTOMALIGN)
        corner.y -= size.cy;
    else if (flags & TPM_VCENTERALIGN)
        corner.y -= size.cy / 2;
    const LONG right = GetSystemMetrics(SM_CXSCREEN), bottom = GetSystemMetrics(SM_CYSCREEN);
    const bool too_wide = corner.x + size.cx > right, too_high = corner.y + size.cy > bottom;
    if (too_wide)
        corner.x = exclude ? exclude->left - size.cx : right - size.cx;
    if (too_high)
        corner.y = exclude && !too_wide ? exclude->top - size.cy : bottom - size.cy;
    return {std::max<LONG>(corner.x, 0), std::max<LONG>(corner.y, 0)};
}

DWORD menu_style(HMENU menu)
{
    MENUINFO info{};
    info.cbSize = sizeof info;
    info.fMask = MIM_STYLE;
    GetMenuInfo(menu, &info);
    return info.dwStyle;
}

} // namespace

MenuTracker *MenuTracker::of_this_thread()
{
    return of_thread;
}

MenuTracker::MenuTracker(HWND owner, HMENU menu, UINT flags)
    : owner_(owner),
      menu_(menu),
      flags_(flags),
      is_popup_(GetMenu(owner) != menu || GetWindowLongW(owner, GWL_STYLE) & WS_CHILD),
      active_(GetActiveWindow()),
      outer_(std::exchange(of_thread, this))
{
    HideCaret(nullptr);
    if (!(flags_ & TPM_NONOTIFY))
        SendMessageW(owner_, WM_ENTERMENULOOP, is_popup_, 0);
    SendMessageW(owner_, WM_SETCURSOR, reinterpret_cast<WPARAM>(owner_), HTCAPTION);
    if (!(flags_ & TPM_NONOTIFY))
        SendMessageW(owner_, WM_INITMENU, reinterpret_cast<WPARAM>(menu_), 0);
    SetCapture(owner_);
    GetCursorPos(&mouse_);
}

MenuTracker::~MenuTracker()
{
    if (GetCapture() == owner_)
        ReleaseCapture();
    of_thread = outer_;
    SendMessageW(owner_, WM_EXITMENULOOP, is_popup_, 0); // with TPM_NONOTIFY, too
    ShowCaret(nullptr);
}

void MenuTracker::push(HMENU menu, POINT corner, const RECT *exclude)
{
    auto level = std::make_unique<Level>();
    level->popup = {menu, owner_, layout_popup(menu, owner_)};
    const UINT flags = levels_.empty() ? flags_ : 0;
    level->window =
        open_popup(level->popup, placed(corner, level->popup.layout.size, flags, exclude));
    if (level->window)
        levels_.push_back(std::move(level));
}

void MenuTracker::push_bar()
{
    auto level = std::make_unique<Level>();
    const RECT bar = menu_bar_place(owner_);
    level->popup = {menu_, owner_, layout_bar(menu_, owner_, bar.right - bar.left)};
    RECT window{};
    GetWindowRect(owner_, &window);
    level->corner = {window.left + bar.left, window.top + bar.top};
    levels_.push_back(std::move(level));
}

void MenuTracker::open(POINT at, const RECT *exclude)
{
    if (!(flags_ & TPM_NONOTIFY))
        SendMessageW(owner_, WM_INITMENUPOPUP, reinterpret_cast<WPARAM>(menu_), 0);
    push(menu_, at, exclude);
    done_ = done_ || levels_.empty();
}

UINT MenuTracker::run()
{
    bool told = false;
    while (!done_ && IsWindow(owner_)) {
        MSG message;
        if (!PeekMessageW(&message, nullptr, 0, 0, PM_NOREMOVE)) {
            if (std::exchange(told, true))
                WaitMessage();
            else if (!levels_.empty() && !(flags_ & TPM_NONOTIFY))
                SendMessageW(owner_, WM_ENTERIDLE, MSGF_MENU,
                             reinterpret_cast<LPARAM>(last().window));
            continue;
        }
        told = false;
        // Whatever is not the menu's stays in the queue, and ends it.
        if (message.message == WM_QUIT || !take(message))
            break;
        if (const HWND now = GetActiveWindow(); now != active_)
            break;
    }
    close_behind(0);
    if (!levels_.empty())
        close_last();
    if (IsWindow(owner_))
        SendMessageW(owner_, WM_MENUSELECT, MAKEWPARAM(0, 0xFFFF), 0);
    if (!chosen_)
        return 0;
    const auto id = static_cast<UINT>(chosen_->id);
    if (flags_ & TPM_RETURNCMD)
        return id;
    if (menu_style(chosen_in_) & MNS_NOTIFYBYPOS)
        PostMessageW(owner_, WM_MENUCOMMAND, static_cast<WPARAM>(chosen_at_),
                     reinterpret_cast<LPARAM>(chosen_in_));
    else if (!(flags_ & TPM_NONOTIFY))
        PostMessageW(owner_, WM_COMMAND, id, 0);
    return id;
}

RECT MenuTracker::item_on_screen(const Level &level, int item) const
{
    RECT place = level.popup.layout.items[static_cast<std::size_t>(item)];
    POINT corner = level.corner;
    if (level.window)
        ClientToScreen(level.window, &corner);
    OffsetRect(&place, corner.x, corner.y);
    return place;
}

void MenuTracker::close_last()
{
    const auto level = std::move(levels_.back());
    levels_.pop_back();
    mark(level->popup.menu, level->selected, false);
    if (level->window) {
        DestroyWindow(level->window);
        if (!(flags_ & TPM_NONOTIFY))
            SendMessageW(owner_, WM_UNINITMENUPOPUP, reinterpret_cast<WPARAM>(level->popup.menu),
                         0);
    } else {
        paint_menu_bar(owner_);
    }
}

void MenuTracker::close_behind(std::size_t level)
{
    while (levels_.size() > level + 1)
        close_last();
}

void MenuTracker::tell_selected(const Level &level, UINT how)
{
    const auto all = items(level);
    const auto position = static_cast<std::size_t>(level.selected);
    if (level.selected == none || position >= all.size())
        return;
    const auto &item = all[position];
    constexpr UINT shown =
        MF_GRAYED | MF_DISABLED | MF_CHECKED | MF_BITMAP | MF_OWNERDRAW | MF_SEPARATOR | MF_HILITE;
    const UINT flags = (item.flags & shown) | how | (item.submenu ? UINT{MF_POPUP} : 0);
    const WPARAM which = item.submenu ? position : item.id;
    SendMessageW(owner_, WM_MENUSELECT, MAKEWPARAM(which, flags),
                 reinterpret_cast<LPARAM>(level.popup.menu));
}

void MenuTracker::select(std::size_t number, int item, UINT how)
{
    auto &level = *levels_[number];
    if (level.selected == item)
        return;
    close_behind(number);
    mark(level.popup.menu, level.selected, false);
    mark(level.popup.menu, item, true);
    level.selected = item;
    if (level.window) {
        InvalidateRect(level.window, nullptr, FALSE);
        UpdateWindow(level.window);
    } else {
        paint_menu_bar(owner_);
    }
    if (item != none)
        tell_selected(level, how);
    else if (number > 0)
        tell_selected(*levels_[number - 1], how);
}

bool MenuTracker::open_below(bool select_first)
{
    const auto &level = last();
    const auto all = items(level);
    const auto position = static_cast<std::size_t>(level.selected);
    if (level.selected == none || position >= all.size() || !all[position].submenu ||
        !is_choosable(all[position]))
        return false;
    const HMENU below = all[position].submenu;
    const std::size_t depth = levels_.size();
    if (!(flags_ & TPM_NONOTIFY))
        SendMessageW(owner_, WM_INITMENUPOPUP, reinterpret_cast<WPARAM>(below),
                     MAKELPARAM(position, FALSE));
    if (done_ || levels_.size() != depth)
        return false;
    const RECT item = item_on_screen(level, level.selected);
    if (level.window)
        push(below, {item.right - 3, item.top - 3}, &item);
    else
        push(below, {item.left, item.bottom}, &item);
    if (select_first && levels_.size() > depth)
        step(1);
    return levels_.size() > depth;
}

void MenuTracker::choose_selected()
{
    const auto &level = last();
    const auto all = items(level);
    const auto position = static_cast<std::size_t>(level.selected);
    if (level.selected == none || position >= all.size() || !is_choosable(all[position]))
        return;
    chosen_ = all[position];
    chosen_in_ = level.popup.menu;
    chosen_at_ = level.selected;
    done_ = true;
}

void MenuTracker::choose(HMENU menu, int item)
{
    for (std::size_t i = 0; i < levels_.size(); ++i) {
        if (levels_[i]->popup.menu != menu)
            continue;
        select(i, item, 0);
        if (!open_below(false))
            choose_selected();
        return;
    }
}

HWND MenuTracker::window_of(HMENU menu) const
{
    for (const auto &level : levels_) {
        if (level->popup.menu == menu)
            return level->window;
    }
    return nullptr;
}

const MenuLayout *MenuTracker::layout_of(HMENU menu) const
{
    for (const auto &level : levels_) {
        if (level->popup.menu == menu)
            return &level->popup.layout;
    }
    return nullptr;
}

} // namespace compat
