// How buttons look.
#include "compat/control/button.hpp"

#include <algorithm>

namespace compat {
namespace {

constexpr int mark_size = 13; // of a check box and a radio button
constexpr int mark_gap = 3;   // between it and its text

UINT horizontal_format(DWORD style, UINT usual)
{
    switch (style & BS_CENTER) {
    case BS_LEFT:
        return DT_LEFT;
    case BS_RIGHT:
        return DT_RIGHT;
    case BS_CENTER:
        return DT_CENTER;
    default:
        return usual;
    }
}

UINT text_format(DWORD style, UINT usual)
{
    UINT format = horizontal_format(style, usual);
    if (style & BS_MULTILINE)
        return format | DT_WORDBREAK;
    format |= DT_SINGLELINE;
    switch (style & BS_VCENTER) {
    case BS_TOP:
        return format | DT_TOP;
    case BS_BOTTOM:
        return format | DT_BOTTOM;
    default:
        return format | DT_VCENTER;
    }
}

} // namespace

void ButtonControl::paint(HDC context)
{
    const auto all = area();
    switch (kind()) {
    case BS_GROUPBOX:
        paint_group(context, all);
        break;
    case BS_OWNERDRAW:
        background(context, WM_CTLCOLORBTN);
        paint_owner_drawn(context, all, ODA_DRAWENTIRE);
        break;
    case BS_PUSHBUTTON:
    case BS_DEFPUSHBUTTON:
    case BS_USERBUTTON:
    case BS_PUSHBOX:
        paint_push(context, all);
        break;
    default:
        if (style() & BS_PUSHLIKE)
            paint_push(context, all);
        else
            paint_mark(context, all);
    }
}

void ButtonControl::paint_push(HDC context, RECT area)
{
    background(context, WM_CTLCOLORBTN);
    const bool down = (state_ & (BST_PUSHED | BST_CHECKED)) != 0;
    if (kind() == BS_DEFPUSHBUTTON) {
        FrameRect(context, &area, GetSysColorBrush(COLOR_WINDOWFRAME));
        InflateRect(&area, -1, -1);
    }
    DrawFrameControl(context, &area, DFC_BUTTON, DFCS_BUTTONPUSH | (down ? UINT{DFCS_PUSHED} : 0));
    RECT inside = area;
    InflateRect(&inside, -2, -2);
    if (down)
        OffsetRect(&inside, 1, 1);
    SetTextColor(context, GetSysColor(COLOR_BTNTEXT));
    draw_label(context, inside, text_format(style(), DT_CENTER));
    if (state_ & BST_FOCUS) {
        RECT focus = area;
        InflateRect(&focus, -4, -4);
        DrawFocusRect(context, &focus);
    }
}

void ButtonControl::paint_mark(HDC context, RECT area)
{
    FillRect(context, &area, background(context, WM_CTLCOLORSTATIC));
    UINT look = is_radio() ? DFCS_BUTTONRADIO : DFCS_BUTTONCHECK;
    if (state_ & BST_INDETERMINATE)
        look = DFCS_BUTTON3STATE | DFCS_CHECKED;
    else if (state_ & BST_CHECKED)
        look |= DFCS_CHECKED;
    if (state_ & BST_PUSHED)
        look |= DFCS_PUSHED;
    if (!enabled())
        look |= DFCS_INACTIVE;
    const bool on_the_right = (style() & BS_LEFTTEXT) != 0;
    const int top = (area.top + area.bottom - mark_size) / 2;
    const int left = on_the_right ? area.right - mark_size : area.left;
    RECT mark{left, top, left + mark_size, top + mark_size};
    DrawFrameControl(context, &mark, DFC_BUTTON, look);
    RECT label = area;
    if (on_the_right)
        label.right = mark.left - mark_gap;
    else
        label.left = mark.right + mark_gap;
    draw_label(context, label, text_format(style(), DT_LEFT));
    if (state_ & BST_FOCUS) {
        const auto shown = text();
        RECT focus = label;
        DrawTextW(context, shown.c_str(), -1, &focus, DT_SINGLELINE | DT_CALCRECT);
        OffsetRect(&focus, 0, (label.bottom + label.top - focus.bottom - focus.top) / 2);
        InflateRect(&focus, 1, 0);
        DrawFocusRect(context, &focus);
    }
}

void ButtonControl::paint_group(HDC context, RECT area)
{
    const auto shown = text();
    const HBRUSH brush = background(context, WM_CTLCOLORSTATIC);
    TEXTMETRICW metrics{};
    GetTextMetricsW(context, &metrics);
    RECT frame = area;
    frame.top += metrics.tmHeight / 2 - 1;
    DrawEdge(context, &frame, EDGE_ETCHED, BF_RECT);
    if (shown.empty())
        return;
    SIZE size{};
    GetTextExtentPoint32W(context, shown.c_str(), static_cast<int>(shown.size()), &size);
    RECT label{area.left + 7, area.top, area.left + 7 + size.cx + 4, area.top + size.cy};
    FillRect(context, &label, brush);
    label.left += 2;
    draw_label(context, label, DT_SINGLELINE | DT_LEFT);
}

void ButtonControl::paint_owner_drawn(HDC context, const RECT &area, UINT action)
{
    UINT state = 0;
    if (!enabled())
        state |= ODS_DISABLED;
    if (state_ & BST_PUSHED)
        state |= ODS_SELECTED;
    if (state_ & BST_FOCUS)
        state |= ODS_FOCUS;
    DRAWITEMSTRUCT item{
        ODT_BUTTON, static_cast<UINT>(id()), 0, action, state, window(), context, area, 0};
    SendMessageW(parent(), WM_DRAWITEM, static_cast<WPARAM>(id()), reinterpret_cast<LPARAM>(&item));
}

void ButtonControl::draw_label(HDC context, RECT area, UINT format)
{
    const auto shown = text();
    SetBkMode(context, TRANSPARENT);
    if (!enabled()) {
        OffsetRect(&area, 1, 1);
        SetTextColor(context, GetSysColor(COLOR_3DHIGHLIGHT));
        DrawTextW(context, shown.c_str(), static_cast<int>(shown.size()), &area, format);
        OffsetRect(&area, -1, -1);
        SetTextColor(context, GetSysColor(COLOR_GRAYTEXT));
    }
    if (format & DT_WORDBREAK) { // several lines, in the middle
        RECT needed = area;
        DrawTextW(context, shown.c_str(), -1, &needed, format | DT_CALCRECT);
        area.top += std::max<LONG>(0, (area.bottom - area.top - needed.bottom + needed.top) / 2);
    }
    DrawTextW(context, shown.c_str(), static_cast<int>(shown.size()), &area, format);
}

} // namespace compat
