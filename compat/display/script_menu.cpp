#include "compat/display/script_menu.hpp"

#include "compat/kernel/unicode.hpp"
#include "compat/menu/popup.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include <winuser.h>

namespace compat {
namespace {

std::string label_of(const MenuItem &item)
{
    auto label = to_narrow(split(item.text).label);
    label.erase(std::remove(label.begin(), label.end(), '&'), label.end());
    return label;
}

std::optional<std::size_t> position_of(const std::vector<MenuItem> &items, const std::string &label)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (label_of(items[i]) == label)
            return i;
    }
    return std::nullopt;
}

bool choose_in_open(HWND window, const std::string &label)
{
    DWORD_PTR menu = 0;
    constexpr UINT most_milliseconds = 5000;
    if (!SendMessageTimeoutW(window, get_menu_of_popup, 0, 0, SMTO_NORMAL, most_milliseconds,
                             &menu))
        return false;
    const auto position = position_of(items_of(reinterpret_cast<HMENU>(menu)), label);
    return position && PostMessageW(window, choose_in_popup, *position, 0);
}

/// A menu item's number by the texts on the way to it.
std::optional<UINT_PTR> command_of(HMENU menu, const std::string &path)
{
    const auto items = items_of(menu);
    const auto slash = path.find('/');
    const auto position = position_of(items, path.substr(0, slash));
    if (!position)
        return std::nullopt;
    const auto &item = items[*position];
    if (slash == std::string::npos)
        return item.submenu ? std::nullopt : std::optional(item.id);
    return item.submenu ? command_of(item.submenu, path.substr(slash + 1)) : std::nullopt;
}

struct Search {
    const std::string &path;
    bool found = false;
};

BOOL CALLBACK look(HWND window, LPARAM parameter)
{
    auto &search = *reinterpret_cast<Search *>(parameter);
    if (!IsWindowVisible(window))
        return TRUE;
    if (GetClassLongPtrW(window, GCW_ATOM) == menu_class) {
        search.found = choose_in_open(window, search.path);
    } else if (const HMENU menu = GetMenu(window); IsMenu(menu)) {
        const auto command = command_of(menu, search.path);
        search.found = command && PostMessageW(window, WM_COMMAND, *command, 0);
    }
    return !search.found;
}

} // namespace

bool choose_menu_item(const std::string &path)
{
    Search search{path};
    EnumWindows(look, reinterpret_cast<LPARAM>(&search));
    return search.found;
}

} // namespace compat
