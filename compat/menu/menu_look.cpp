#include "compat/menu/menu_look.hpp"

#include <winuser.h>

namespace compat {
namespace {

bool is_disabled(const MenuItem &item)
{
    return (item.flags & (MF_GRAYED | MF_DISABLED)) != 0;
}

void draw_separator(HDC context, const RECT &place)
{
    const int middle = (place.top + place.bottom) / 2 - 1;
    RECT line{place.left + 1, middle, place.right - 1, middle + 2};
    DrawEdge(context, &line, EDGE_ETCHED, BF_TOP);
}

void draw_by_owner(HDC context, HWND owner, HMENU menu, const MenuItem &item, const RECT &place)
{
    DRAWITEMSTRUCT wanted{};
    wanted.CtlType = ODT_MENU;
    wanted.itemID = static_cast<UINT>(item.id);
    wanted.itemAction = ODA_DRAWENTIRE;
    wanted.itemState = (item.flags & MF_HILITE ? UINT{ODS_SELECTED} : 0) |
                       (is_disabled(item) ? UINT{ODS_GRAYED | ODS_DISABLED} : 0) |
                       (item.flags & MF_CHECKED ? UINT{ODS_CHECKED} : 0) |
                       (item.flags & MF_DEFAULT ? UINT{ODS_DEFAULT} : 0);
    wanted.hwndItem = reinterpret_cast<HWND>(menu);
    wanted.hDC = context;
    wanted.rcItem = place;
    wanted.itemData = item.data;
    SendMessageW(owner, WM_DRAWITEM, 0, reinterpret_cast<LPARAM>(&wanted));
}

void draw_bitmap(HDC context, HBITMAP bitmap, POINT at, DWORD operation)
{
    BITMAP size{};
    GetObjectW(bitmap, sizeof size, &size);
    const HDC memory = CreateCompatibleDC(context);
    const HGDIOBJ former = SelectObject(memory, bitmap);
    BitBlt(context, at.x, at.y, size.bmWidth, size.bmHeight, memory, 0, 0, operation);
    SelectObject(memory, former);
    DeleteDC(memory);
}

/// Of DrawFrameControl's, in the colour that text has on the item.
void draw_mark(HDC context, const RECT &place, UINT which)
{
    const int width = place.right - place.left, height = place.bottom - place.top;
    const HDC memory = CreateCompatibleDC(context);
    const HBITMAP mask = CreateBitmap(width, height, 1, 1, nullptr);
    const HGDIOBJ former = SelectObject(memory, mask);
    RECT all{0, 0, width, height};
    DrawFrameControl(memory, &all, DFC_MENU, which);
    // Black where the mark is: the brush is left there, and the picture elsewhere.
    constexpr DWORD brush_where_black = 0x00B8074A;
    const HBRUSH brush = CreateSolidBrush(GetTextColor(context));
    const HGDIOBJ former_brush = SelectObject(context, brush);
    const COLORREF text = SetTextColor(context, RGB(0, 0, 0));
    const COLORREF paper = SetBkColor(context, RGB(255, 255, 255));
    BitBlt(context, place.left, place.top, width, height, memory, 0, 0, brush_where_black);
    SetTextColor(context, text);
    SetBkColor(context, paper);
    SelectObject(context, former_brush);
    DeleteObject(brush);
    SelectObject(memory, former);
    DeleteObject(mask);
    DeleteDC(memory);
}

void draw_check(HDC context, const MenuItem &item, RECT place)
{
    const bool checked = (item.flags & MF_CHECKED) != 0;
    if (const HBITMAP own = checked ? item.checked : item.unchecked) {
        draw_bitmap(context, own, {place.left + 2, place.top + 2}, SRCAND);
    } else if (checked) {
        place = {place.left + 2, place.top + 2, place.left + 17, place.bottom - 2};
        draw_mark(context, place,
                  item.flags & MFT_RADIOCHECK ? UINT{DFCS_MENUBULLET} : UINT{DFCS_MENUCHECK});
    }
}

void draw_text(HDC context, const std::u16string &text, RECT place)
{
    DrawTextW(context, text.c_str(), static_cast<int>(text.size()), &place,
              DT_SINGLELINE | DT_VCENTER);
}

enum class Kind { bar, popup };

void draw_item(MenuContext &context, HWND owner, HMENU menu, const MenuItem &item,
               const RECT &place, const MenuLayout &layout, Kind kind)
{
    const HDC dc = context.handle();
    if (item.flags & MF_OWNERDRAW) {
        draw_by_owner(dc, owner, menu, item, place);
        return;
    }
    if (item.flags & MF_SEPARATOR) {
        if (kind == Kind::popup)
            draw_separator(dc, place);
        return;
    }
    const bool chosen = (item.flags & MF_HILITE) != 0;
    if (chosen)
        FillRect(dc, &place, GetSysColorBrush(COLOR_HIGHLIGHT));
    SetTextColor(dc, GetSysColor(is_disabled(item) ? COLOR_GRAYTEXT
                                 : chosen          ? COLOR_HIGHLIGHTTEXT
                                                   : COLOR_MENUTEXT));
    if (item.flags & MF_BITMAP) {
        draw_bitmap(dc, item.picture, {place.left + layout.text, place.top},
                    chosen ? NOTSRCCOPY : SRCCOPY);
        return;
    }
    context.bold((item.flags & MF_DEFAULT) != 0);
    const auto text = split(item.text);
    draw_text(dc, text.label, {place.left + layout.text, place.top, place.right, place.bottom});
    if (kind == Kind::bar)
        return;
    draw_text(dc, text.keys, {place.left + layout.keys, place.top, place.right, place.bottom});
    draw_check(dc, item, {place.left, place.top, place.left + layout.text, place.bottom});
    if (item.submenu)
        draw_mark(dc, {place.right - 15, place.top + 2, place.right, place.bottom - 2},
                  DFCS_MENUARROW);
}

void draw_items(HDC context, HWND owner, HMENU menu, const MenuLayout &layout, POINT corner,
                Kind kind)
{
    MenuContext fonts(context);
    SetBkMode(context, TRANSPARENT);
    const auto items = items_of(menu);
    for (std::size_t i = 0; i < items.size() && i < layout.items.size(); ++i) {
        RECT place = layout.items[i];
        OffsetRect(&place, corner.x, corner.y);
        draw_item(fonts, owner, menu, items[i], place, layout, kind);
    }
}

} // namespace

void paint_menu_bar(HDC context, HWND owner, HMENU menu, const RECT &bar)
{
    FillRect(context, &bar, GetSysColorBrush(COLOR_MENUBAR));
    draw_items(context, owner, menu, layout_bar(menu, owner, bar.right - bar.left),
               {bar.left, bar.top}, Kind::bar);
}

void paint_menu_bar(HWND owner)
{
    const RECT bar = menu_bar_place(owner);
    if (IsRectEmpty(&bar) || !IsWindowVisible(owner) || IsIconic(owner))
        return;
    const HDC context = GetWindowDC(owner);
    // Until DrawMenuBar a bar that has become higher has the place that it had.
    RECT client{}, whole{};
    GetClientRect(owner, &client);
    MapWindowPoints(owner, nullptr, reinterpret_cast<POINT *>(&client), 2);
    GetWindowRect(owner, &whole);
    OffsetRect(&client, -whole.left, -whole.top);
    ExcludeClipRect(context, client.left, client.top, client.right, client.bottom);
    paint_menu_bar(context, owner, GetMenu(owner), bar);
    ReleaseDC(owner, context);
}

void paint_popup(HDC context, HWND owner, HMENU menu, const MenuLayout &layout)
{
    RECT all{0, 0, layout.size.cx, layout.size.cy};
    FillRect(context, &all, GetSysColorBrush(COLOR_MENU));
    DrawEdge(context, &all, EDGE_RAISED, BF_RECT);
    draw_items(context, owner, menu, layout, {}, Kind::popup);
}

} // namespace compat
