#include "compat/window/metrics.hpp"

#include "compat/display/display.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include <winuser.h>

namespace compat::metrics {

Margins margins(DWORD style, DWORD ex_style, bool menu)
{
    const bool caption_wanted = (style & WS_CAPTION) == WS_CAPTION;
    int frame = 0;
    if (style & WS_THICKFRAME)
        frame = sizing_frame;
    else if ((style & WS_DLGFRAME) || (ex_style & WS_EX_DLGMODALFRAME))
        frame = dialog_frame;
    else if (style & WS_BORDER)
        frame = border;
    if (ex_style & WS_EX_CLIENTEDGE)
        frame += edge;
    else if (ex_style & WS_EX_STATICEDGE)
        frame += border;
    const int top = frame + (caption_wanted ? caption : 0) + (menu ? menu_bar : 0);
    return {frame, top, frame, frame};
}

Margins outer_margins(DWORD style, DWORD ex_style)
{
    constexpr DWORD inner_edges = WS_EX_CLIENTEDGE | WS_EX_STATICEDGE;
    return margins(style, ex_style & ~inner_edges, false);
}

} // namespace compat::metrics

namespace metrics = compat::metrics;

namespace {

struct IndexedSize {
    int index;
    int size;
};

std::optional<int> of_screen(int index)
{
    switch (index) {
    case SM_CXSCREEN:
    case SM_CXFULLSCREEN:
    case SM_CXVIRTUALSCREEN:
        return compat::screen_size().cx;
    case SM_CYSCREEN:
    case SM_CYVIRTUALSCREEN:
        return compat::screen_size().cy;
    case SM_CYFULLSCREEN:
        return compat::screen_size().cy - metrics::caption;
    default:
        return std::nullopt;
    }
}

// What is not here is 0: no Tablet PC, no pen, no session elsewhere.
constexpr IndexedSize sizes[] = {
    {SM_CMONITORS, 1},
    {SM_SAMEDISPLAYFORMAT, 1},
    {SM_CXVSCROLL, metrics::scroll_bar},
    {SM_CYVSCROLL, metrics::scroll_bar},
    {SM_CXHSCROLL, metrics::scroll_bar},
    {SM_CYHSCROLL, metrics::scroll_bar},
    {SM_CYVTHUMB, metrics::scroll_bar},
    {SM_CXHTHUMB, metrics::scroll_bar},
    {SM_CYCAPTION, metrics::caption},
    {SM_CYSMCAPTION, metrics::caption},
    {SM_CXSIZE, 36},
    {SM_CYSIZE, metrics::caption - 1},
    {SM_CXSMSIZE, metrics::caption - 1},
    {SM_CYSMSIZE, metrics::caption - 1},
    {SM_CXBORDER, metrics::border},
    {SM_CYBORDER, metrics::border},
    {SM_CXFOCUSBORDER, metrics::border},
    {SM_CYFOCUSBORDER, metrics::border},
    {SM_CXDLGFRAME, metrics::dialog_frame},
    {SM_CYDLGFRAME, metrics::dialog_frame},
    {SM_CXFRAME, metrics::sizing_frame},
    {SM_CYFRAME, metrics::sizing_frame},
    {SM_CXEDGE, metrics::edge},
    {SM_CYEDGE, metrics::edge},
    {SM_CXICON, 32},
    {SM_CYICON, 32},
    {SM_CXCURSOR, 32},
    {SM_CYCURSOR, 32},
    {SM_CXSMICON, 16},
    {SM_CYSMICON, 16},
    {SM_CXICONSPACING, 75},
    {SM_CYICONSPACING, 75},
    {SM_CYMENU, metrics::menu_bar},
    {SM_CXMENUSIZE, metrics::menu_bar - 1},
    {SM_CYMENUSIZE, metrics::menu_bar - 1},
    {SM_CXMENUCHECK, 15},
    {SM_CYMENUCHECK, 15},
    {SM_CXMIN, 136},
    {SM_CYMIN, 39},
    {SM_CXMINTRACK, 136},
    {SM_CYMINTRACK, 39},
    {SM_CXMAXTRACK, metrics::screen_width + 12},
    {SM_CYMAXTRACK, metrics::screen_height + 12},
    {SM_CXMAXIMIZED, metrics::screen_width + 16},
    {SM_CYMAXIMIZED, metrics::screen_height + 16},
    {SM_CXMINIMIZED, metrics::minimised_width},
    {SM_CYMINIMIZED, metrics::minimised_height},
    {SM_CXMINSPACING, metrics::minimised_width},
    {SM_CYMINSPACING, metrics::minimised_height},
    {SM_ARRANGE, 8}, // ARW_HIDE
    {SM_CXDOUBLECLK, 4},
    {SM_CYDOUBLECLK, 4},
    {SM_CXDRAG, 4},
    {SM_CYDRAG, 4},
    {SM_MOUSEPRESENT, 1},
    {SM_CMOUSEBUTTONS, 3},
    {SM_MOUSEWHEELPRESENT, 1},
    {SM_NETWORK, 3}, // there is one, since Windows XP
};

} // namespace

int WINAPI GetSystemMetrics(int index)
{
    if (const auto size = of_screen(index))
        return *size;
    const auto *const found =
        std::find_if(std::begin(sizes), std::end(sizes),
                     [=](const IndexedSize &one) { return one.index == index; });
    return found == std::end(sizes) ? 0 : found->size;
}

BOOL WINAPI AdjustWindowRectEx(LPRECT rectangle, DWORD style, BOOL menu, DWORD ex_style)
{
    const auto margins = metrics::margins(style, ex_style, menu != FALSE);
    rectangle->left -= margins.left;
    rectangle->top -= margins.top;
    rectangle->right += margins.right;
    rectangle->bottom += margins.bottom;
    return TRUE;
}

BOOL WINAPI AdjustWindowRect(LPRECT rectangle, DWORD style, BOOL menu)
{
    return AdjustWindowRectEx(rectangle, style, menu, 0);
}
