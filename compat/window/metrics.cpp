#include "compat/window/metrics.hpp"

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

} // namespace compat::metrics

namespace metrics = compat::metrics;

int WINAPI GetSystemMetrics(int index)
{
    switch (index) {
    case SM_CXSCREEN:
    case SM_CXFULLSCREEN:
        return metrics::screen_width;
    case SM_CYSCREEN:
        return metrics::screen_height;
    case SM_CYFULLSCREEN:
        return metrics::screen_height - metrics::caption;
    case SM_CXVSCROLL:
    case SM_CYHSCROLL:
        return 17;
    case SM_CYCAPTION:
        return metrics::caption;
    case SM_CXBORDER:
    case SM_CYBORDER:
        return metrics::border;
    case SM_CXDLGFRAME:
    case SM_CYDLGFRAME:
        return metrics::dialog_frame;
    case SM_CXICON:
    case SM_CYICON:
    case SM_CXCURSOR:
    case SM_CYCURSOR:
        return 32;
    case SM_CXSMICON:
    case SM_CYSMICON:
        return 16;
    case SM_CYMENU:
        return metrics::menu_bar;
    case SM_CXMIN:
        return 136;
    case SM_CYMIN:
        return 39;
    case SM_CXFRAME:
    case SM_CYFRAME:
        return metrics::sizing_frame;
    case SM_CXEDGE:
    case SM_CYEDGE:
        return metrics::edge;
    default:
        return 0;
    }
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
