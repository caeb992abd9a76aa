#include "compat/menu/menu_layout.hpp"

#include "compat/runtime.hpp"
#include "compat/window/metrics.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>

#include <winuser.h>

namespace compat {
namespace {

constexpr int edge = 3;       // of a popup
constexpr int mark = 20;      // left of an item's text: a check mark
constexpr int arrow = 18;     // right of it: there is a menu below
constexpr int gap = 16;       // between a text and its keys
constexpr int bar_margin = 7; // on both sides of a text in a bar
constexpr int line = metrics::menu_bar - 1;
constexpr int separator = 9;

SIZE size_of(HDC context, const std::u16string &text)
{
    RECT place{};
    DrawTextW(context, text.c_str(), static_cast<int>(text.size()), &place,
              DT_CALCRECT | DT_SINGLELINE);
    return {place.right, place.bottom};
}

SIZE size_of(HBITMAP bitmap)
{
    BITMAP description{};
    GetObjectW(bitmap, sizeof description, &description);
    return {description.bmWidth, description.bmHeight};
}

SIZE asked_of(HWND owner, const MenuItem &item)
{
    MEASUREITEMSTRUCT wanted{};
    wanted.CtlType = ODT_MENU;
    wanted.itemID = static_cast<UINT>(item.id);
    wanted.itemData = item.data;
    wanted.itemHeight = line;
    SendMessageW(owner, WM_MEASUREITEM, 0, reinterpret_cast<LPARAM>(&wanted));
    return {static_cast<LONG>(wanted.itemWidth), static_cast<LONG>(wanted.itemHeight)};
}

/// One item's parts; `whole` of a popup's item without what surrounds its text.
struct Measured {
    SIZE whole{};
    int label = 0, keys = 0;
};

Measured measure(MenuContext &context, const MenuItem &item, HWND owner)
{
    Measured result;
    if (item.flags & MF_OWNERDRAW) {
        result.whole = asked_of(owner, item);
    } else if (item.flags & MF_BITMAP) {
        result.whole = size_of(item.picture);
    } else if (!(item.flags & MF_SEPARATOR)) {
        context.bold((item.flags & MF_DEFAULT) != 0);
        const auto text = split(item.text);
        const auto label = size_of(context.handle(), text.label);
        result.label = label.cx;
        result.keys = text.keys.empty() ? 0 : size_of(context.handle(), text.keys).cx;
        result.whole = {label.cx, label.cy + 4};
    }
    return result;
}

int height_of(const MenuItem &item, const Measured &size)
{
    if (item.flags & MF_SEPARATOR)
        return separator;
    const int wanted = static_cast<int>(size.whole.cy);
    return item.flags & MF_OWNERDRAW ? wanted : std::max(wanted, line);
}

/// In a bar items that the program draws itself are as high as the line.
int height_in_bar(const MenuItem &item, const Measured &size)
{
    return item.flags & MF_BITMAP ? std::max(static_cast<int>(size.whole.cy), line) : line;
}

LONG width_in_bar(const MenuItem &item, const Measured &size)
{
    return item.flags & MF_SEPARATOR ? 0 : size.whole.cx + 2 * bar_margin;
}

/// From the first item that says so on, those of the last line go to the right.
void move_to_the_right(std::vector<RECT> &places, const std::vector<MenuItem> &items, LONG right)
{
    const auto first = std::find_if(items.begin(), items.end(), [](const MenuItem &item) {
        return (item.flags & MF_RIGHTJUSTIFY) != 0;
    });
    auto count = items.end() - first;
    for (auto place = places.rbegin(); count > 0 && place->top == places.back().top;
         ++place, --count) {
        OffsetRect(&*place, std::max<LONG>(right - place->right, 0), 0);
        right = place->left;
    }
}

std::vector<Measured> measure_all(const std::vector<MenuItem> &items, HWND owner)
{
    const HDC screen = GetDC(nullptr);
    std::vector<Measured> sizes;
    {
        MenuContext context(screen);
        for (const auto &item : items)
            sizes.push_back(measure(context, item, owner));
    }
    ReleaseDC(nullptr, screen);
    return sizes;
}

/// A child's number is no menu; and a menu may be gone.
HMENU bar_of(const Window &window)
{
    const auto menu = reinterpret_cast<HMENU>(window.menu_or_id.load());
    return !window.is_child() && runtime().menus().exists(menu) ? menu : nullptr;
}

} // namespace

int MenuLayout::at(POINT place) const
{
    const auto found = std::find_if(items.begin(), items.end(), [=](const RECT &item) {
        return PtInRect(&item, place) != FALSE;
    });
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

MenuContext::MenuContext(HDC context)
    : context_(context), former_(SelectObject(context, GetStockObject(DEFAULT_GUI_FONT)))
{
}

MenuContext::~MenuContext()
{
    SelectObject(context_, former_);
    if (bold_)
        DeleteObject(bold_);
}

void MenuContext::bold(bool wanted)
{
    if (wanted && !bold_) {
        LOGFONTW font{};
        GetObjectW(GetStockObject(DEFAULT_GUI_FONT), sizeof font, &font);
        font.lfWeight = FW_BOLD;
        bold_ = CreateFontIndirectW(&font);
    }
    SelectObject(context_, wanted ? bold_ : GetStockObject(DEFAULT_GUI_FONT));
}

MenuText split(const std::u16string &text)
{
    const auto tab = text.find_first_of(u"\t\a");
    return tab == std::u16string::npos ? MenuText{text, {}}
                                       : MenuText{text.substr(0, tab), text.substr(tab + 1)};
}

std::vector<MenuItem> items_of(HMENU menu)
{
    const auto &menus = runtime().menus();
    const std::lock_guard guard(menus.mutex());
    const auto *const items = menus.items(menu);
    return items ? *items : std::vector<MenuItem>();
}

MenuLayout layout_popup(HMENU menu, HWND owner)
{
    MenuLayout layout;
    const auto items = items_of(menu);
    const auto sizes = measure_all(items, owner);
    int keys = 0, label = 0, other = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        label = std::max(label, sizes[i].label);
        keys = std::max(keys, sizes[i].keys);
        if (items[i].flags & (MF_OWNERDRAW | MF_BITMAP))
            other = std::max<int>(other, sizes[i].whole.cx);
    }
    layout.text = mark;
    layout.keys = mark + label + gap;
    const int inside = mark + std::max(label + (keys ? gap + keys : 0), other) + arrow;
    int left = edge, top = edge;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0 && items[i].flags & (MF_MENUBREAK | MF_MENUBARBREAK)) {
            left += inside + (items[i].flags & MF_MENUBARBREAK ? edge : 0);
            top = edge;
        }
        const int height = height_of(items[i], sizes[i]);
        layout.items.push_back({left, top, left + inside, top + height});
        top += height;
        layout.size.cy = std::max<LONG>(layout.size.cy, top);
    }
    layout.size = {left + inside + edge, std::max<LONG>(layout.size.cy, edge) + edge};
    return layout;
}

MenuLayout layout_bar(HMENU menu, HWND owner, int width)
{
    MenuLayout layout;
    layout.text = bar_margin;
    const auto items = items_of(menu);
    const auto sizes = measure_all(items, owner);
    auto &places = layout.items;
    LONG left = 0, top = 0, bottom = 0;
    for (std::size_t i = 0, first = 0; i <= items.size(); ++i) {
        const bool is_end = i == items.size();
        const LONG wanted = is_end ? 0 : width_in_bar(items[i], sizes[i]);
        const bool breaks = is_end || items[i].flags & (MF_MENUBREAK | MF_MENUBARBREAK);
        if (i > first && (breaks || left + wanted > width)) {
            for (; first < i; ++first)
                places[first].bottom = bottom; // of a line all are as high as the highest
            left = 0;
            top = bottom;
        }
        if (is_end)
            break;
        const LONG right = std::min<LONG>(left + wanted, std::max(width, 0));
        bottom = std::max<LONG>(bottom, top + height_in_bar(items[i], sizes[i]));
        places.push_back({left, top, right, bottom});
        left = right;
    }
    move_to_the_right(places, items, width);
    layout.size = {width, items.empty() ? 0 : bottom + metrics::border};
    return layout;
}

RECT menu_bar_place(HWND handle)
{
    const auto window = runtime().windows().find(handle);
    if (!window || !bar_of(*window))
        return {};
    const auto frame = metrics::outer_margins(window->style, window->ex_style);
    RECT bar{frame.left, frame.top, 0, frame.top};
    {
        const std::lock_guard guard(runtime().windows().mutex());
        const auto &place = window->rectangle;
        bar.right = place.right - place.left - frame.right;
    }
    bar.bottom += layout_bar(bar_of(*window), handle, bar.right - bar.left).size.cy;
    return bar;
}

int menu_bar_height(const Window &window, int width)
{
    const auto frame = metrics::outer_margins(window.style, window.ex_style);
    const HMENU menu = bar_of(window);
    return menu ? layout_bar(menu, window.handle, width - frame.left - frame.right).size.cy : 0;
}

} // namespace compat
