// What the keyboard does to an open menu.
#include "compat/menu/menu_tracker.hpp"

namespace compat {
namespace {

/// The letter behind the last & that is not doubled, else the first letter: what a key chooses.
struct Mnemonic {
    char16_t letter = 0;
    bool is_marked = false;
};

Mnemonic mnemonic_of(const std::u16string &text)
{
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u'&' && text[++i] != u'&')
            return {text[i], true};
    }
    return {text.empty() ? char16_t{} : text.front(), false};
}

char16_t small(char16_t letter)
{
    return static_cast<char16_t>(
        reinterpret_cast<ULONG_PTR>(CharLowerW(reinterpret_cast<LPWSTR>(ULONG_PTR{letter}))));
}

} // namespace

void MenuTracker::key_bar(char16_t typed)
{
    push_bar();
    if (!typed)
        step(1);
    else if (!select_letter(typed) && !asked_about(typed))
        end();
}

void MenuTracker::key(WPARAM key)
{
    const bool in_bar = !last().window;
    switch (key) {
    case VK_MENU:
    case VK_F10:
        end();
        break;
    case VK_ESCAPE:
        leave_one();
        break;
    case VK_UP:
    case VK_DOWN:
        if (!in_bar)
            step(key == VK_UP ? -1 : 1);
        else
            open_below(true);
        break;
    case VK_HOME:
    case VK_END:
        select(levels_.size() - 1, none, 0);
        step(key == VK_HOME ? 1 : -1);
        break;
    case VK_LEFT:
        if (in_bar || (has_bar() && levels_.size() == 2))
            step_bar(-1);
        else if (levels_.size() > 1)
            close_last();
        break;
    case VK_RIGHT:
        if (in_bar || !open_below(true))
            step_bar(1);
        break;
    case VK_RETURN:
        if (!open_below(true))
            choose_selected();
        break;
    default:
        break;
    }
}

/// The next item of the last menu that is none of the lines between others.
void MenuTracker::step(int by)
{
    const auto all = items(last());
    const int count = static_cast<int>(all.size());
    int at = last().selected;
    if (at == none && by < 0)
        at = 0;
    for (int tried = 0; tried < count; ++tried) {
        at = (at + by + count) % count;
        if (!(all[static_cast<std::size_t>(at)].flags & MF_SEPARATOR)) {
            select(levels_.size() - 1, at, 0);
            return;
        }
    }
}

/// To the bar's next item, whose menu is open if the other one's was.
void MenuTracker::step_bar(int by)
{
    if (!has_bar())
        return;
    const bool opens = levels_.size() > 1;
    close_behind(0);
    step(by);
    if (opens)
        open_below(true);
}

void MenuTracker::leave_one()
{
    if (levels_.size() > 1)
        close_last();
    else
        end();
}

void MenuTracker::letter(char16_t typed)
{
    constexpr char16_t first_of_text = 0x20; // below it are keys that are dealt with elsewhere
    if (typed < first_of_text)
        return;
    if (!select_letter(typed) && !asked_about(typed))
        MessageBeep(0);
}

/// Chooses the item with that letter, or the next of several.
bool MenuTracker::select_letter(char16_t typed)
{
    const auto all = items(last());
    const int count = static_cast<int>(all.size());
    for (const bool marked : {true, false}) {
        for (int i = 1; i <= count; ++i) {
            const int at = (last().selected + i + count) % count;
            const auto &item = all[static_cast<std::size_t>(at)];
            const auto mnemonic = mnemonic_of(item.text);
            if (item.flags & (MF_SEPARATOR | MF_OWNERDRAW | MF_BITMAP) ||
                mnemonic.is_marked != marked || small(mnemonic.letter) != small(typed))
                continue;
            select(levels_.size() - 1, at, 0);
            if (!done_ && !open_below(true))
                choose_selected();
            return true;
        }
    }
    return false;
}

/// What the program says to a letter that no item has.
bool MenuTracker::asked_about(char16_t typed)
{
    const auto answer =
        SendMessageW(owner_, WM_MENUCHAR, MAKEWPARAM(typed, last().window ? MF_POPUP : 0),
                     reinterpret_cast<LPARAM>(last().popup.menu));
    const int item = LOWORD(answer);
    switch (HIWORD(answer)) {
    case MNC_CLOSE:
        end();
        return true;
    case MNC_EXECUTE:
    case MNC_SELECT:
        if (static_cast<std::size_t>(item) >= items(last()).size())
            return false;
        select(levels_.size() - 1, item, 0);
        if (HIWORD(answer) == MNC_EXECUTE && !open_below(true))
            choose_selected();
        return true;
    default:
        return false;
    }
}

} // namespace compat
