#include "compat/window/frame.hpp"

#include "compat/menu/menu_look.hpp"
#include "compat/runtime.hpp"
#include "compat/window/metrics.hpp"
#include "compat/window/scroll_bar_look.hpp"
#include "compat/window/window_icon.hpp"
#include "compat/window/window_table.hpp"

#include <mutex>
#include <string>

#include <winuser.h>

namespace compat {
namespace {

/// A window's look at one moment.
struct Look {
    RECT whole{};  // from (0, 0)
    RECT client{}; // inside
    std::u16string title;
    ScrollBar bars[2];
};

Look look_of(const Window &window)
{
    const std::lock_guard guard(runtime().windows().mutex());
    const auto &place = window.rectangle;
    return {{0, 0, place.right - place.left, place.bottom - place.top},
            window.client,
            window.text,
            {window.scroll_bars[SB_HORZ], window.scroll_bars[SB_VERT]}};
}

void frame(HDC context, RECT &area, int colour, int width)
{
    for (; width > 0; --width) {
        FrameRect(context, &area, GetSysColorBrush(colour));
        InflateRect(&area, -1, -1);
    }
}

/// From the outside to the inside; what is left is inside.
void paint_edges(HDC context, const Window &window, RECT &area)
{
    if (window.has_style(WS_THICKFRAME)) {
        DrawEdge(context, &area, EDGE_RAISED, BF_RECT | BF_ADJUST);
        frame(context, area, COLOR_3DFACE, metrics::sizing_frame - metrics::edge);
    } else if (window.has_style(WS_DLGFRAME) || (window.ex_style & WS_EX_DLGMODALFRAME)) {
        DrawEdge(context, &area, EDGE_RAISED, BF_RECT | BF_ADJUST);
        frame(context, area, COLOR_3DFACE, metrics::dialog_frame - metrics::edge);
    } else if (window.has_style(WS_BORDER)) {
        frame(context, area, COLOR_WINDOWFRAME, metrics::border);
    }
}

/// None in dialogs without one of their own, and where there is no system menu.
HICON caption_icon(const Window &window)
{
    if (!window.has_style(WS_SYSMENU) || (window.ex_style & WS_EX_TOOLWINDOW))
        return nullptr;
    if (const HICON icon = window_icon(window, ICON_SMALL))
        return icon;
    const bool is_dialog = (window.ex_style & WS_EX_DLGMODALFRAME) != 0;
    return is_dialog ? nullptr : LoadIconA(nullptr, IDI_APPLICATION);
}

void paint_caption(HDC context, const Window &window, RECT &area, const std::u16string &title)
{
    RECT bar{area.left, area.top, area.right, area.top + metrics::caption};
    area.top = bar.bottom;
    const bool active = GetActiveWindow() == window.handle;
    FillRect(context, &bar, GetSysColorBrush(active ? COLOR_ACTIVECAPTION : COLOR_INACTIVECAPTION));
    if (window.has_style(WS_SYSMENU)) {
        RECT button{bar.right - 20, bar.top + 3, bar.right - 3, bar.bottom - 3};
        DrawFrameControl(context, &button, DFC_CAPTION, DFCS_CAPTIONCLOSE);
        OffsetRect(&button, -19, 0);
        const auto next = [&](DWORD style, UINT look) {
            if (!window.has_style(style))
                return;
            DrawFrameControl(context, &button, DFC_CAPTION, look);
            OffsetRect(&button, -17, 0);
        };
        next(WS_MAXIMIZEBOX, window.has_style(WS_MAXIMIZE) ? DFCS_CAPTIONRESTORE : DFCS_CAPTIONMAX);
        next(WS_MINIMIZEBOX, DFCS_CAPTIONMIN);
        bar.right = button.right;
    }
    if (const HICON icon = caption_icon(window)) {
        const int size = GetSystemMetrics(SM_CXSMICON);
        DrawIconEx(context, bar.left + 3, (bar.top + bar.bottom - size) / 2, icon, size, size, 0,
                   nullptr, DI_NORMAL);
        bar.left += size;
    }
    bar.left += 6;
    SetBkMode(context, TRANSPARENT);
    SetTextColor(context, GetSysColor(active ? COLOR_CAPTIONTEXT : COLOR_INACTIVECAPTIONTEXT));
    DrawTextW(context, title.c_str(), static_cast<int>(title.size()), &bar,
              DT_SINGLELINE | DT_VCENTER | DT_NOPREFIX | DT_END_ELLIPSIS);
}

} // namespace

void paint_frame(const Window &window)
{
    if (window.has_style(WS_MINIMIZE))
        return;
    const auto look = look_of(window);
    if (EqualRect(&look.whole, &look.client))
        return;
    const HDC context = GetWindowDC(window.handle);
    const auto &client = look.client;
    ExcludeClipRect(context, client.left, client.top, client.right, client.bottom);
    SelectObject(context, GetStockObject(DEFAULT_GUI_FONT));
    RECT area = look.whole;
    paint_edges(context, window, area);
    if (window.has_style(WS_CAPTION))
        paint_caption(context, window, area, look.title);
    if (const RECT bar = menu_bar_place(window.handle); !IsRectEmpty(&bar)) {
        paint_menu_bar(context, window.handle, GetMenu(window.handle), bar);
        area.top = bar.bottom;
    }
    if (window.ex_style & WS_EX_CLIENTEDGE)
        DrawEdge(context, &area, EDGE_SUNKEN, BF_RECT | BF_ADJUST);
    else if (window.ex_style & WS_EX_STATICEDGE)
        DrawEdge(context, &area, BDR_SUNKENOUTER, BF_RECT | BF_ADJUST);
    const bool right_bar = window.has_style(WS_VSCROLL) && client.right < area.right;
    const bool lower_bar = window.has_style(WS_HSCROLL) && client.bottom < area.bottom;
    if (right_bar)
        paint_scroll_bar(context, {client.right, client.top, area.right, client.bottom},
                         look.bars[SB_VERT], true);
    if (lower_bar)
        paint_scroll_bar(context, {client.left, client.bottom, client.right, area.bottom},
                         look.bars[SB_HORZ], false);
    if (right_bar && lower_bar) {
        const RECT corner{client.right, client.bottom, area.right, area.bottom};
        FillRect(context, &corner, GetSysColorBrush(COLOR_3DFACE));
    }
    ReleaseDC(window.handle, context);
}

} // namespace compat
