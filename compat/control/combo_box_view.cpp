// How large the parts of a combo box are, and how it looks.
#include "compat/control/combo_box.hpp"

#include <algorithm>

namespace compat {
namespace {

constexpr int button_width = 17;
constexpr int border = 2;
constexpr int space = 1;          // between the border and the item
constexpr int rows_at_least = 30; // CB_SETMINVISIBLE: as many as Windows shows unasked

} // namespace

int ComboBoxControl::font_height() const
{
    return std::max<int>(8, font_metrics().tmHeight);
}

int ComboBoxControl::closed_height() const
{
    return item_height_ + 2 * (border + space);
}

/// Of the list: the rest of the height that the program gave to the combo box. Many programs give
/// the height of the closed one.
int ComboBoxControl::dropped_height() const
{
    const auto one = static_cast<int>(SendMessageW(list_, LB_GETITEMHEIGHT, 0, 0));
    constexpr int frame = 2;
    return asked_height_ >= one + frame ? asked_height_ : rows_at_least * one + frame;
}

int ComboBoxControl::dropped_width() const
{
    RECT whole{};
    GetWindowRect(window(), &whole);
    return std::max<int>(asked_width_, whole.right - whole.left);
}

/// One line high, whatever was asked for, which is the dropped one's height.
void ComboBoxControl::limit(WINDOWPOS &place)
{
    if (!list_ || !drops() || (place.flags & SWP_NOSIZE) || place.cy == closed_height())
        return;
    asked_height_ = place.cy - closed_height();
    place.cy = closed_height();
}

void ComboBoxControl::arrange()
{
    if (!list_)
        return;
    RECT whole{};
    GetWindowRect(window(), &whole);
    const int height = closed_height();
    if (drops() && whole.bottom - whole.top != height) {
        SetWindowPos(window(), nullptr, 0, 0, whole.right - whole.left, height,
                     SWP_NOMOVE | SWP_NOZORDER | SWP_NOACTIVATE);
        return; // comes here again
    }
    const auto all = area();
    if (edit_) {
        const auto place = item();
        MoveWindow(edit_, place.left, place.top, place.right - place.left, place.bottom - place.top,
                   TRUE);
    }
    if (!drops())
        MoveWindow(list_, 0, height, all.right, std::max<int>(0, all.bottom - height), TRUE);
    else if (!dropped_) // PAGE keys go by its height
        SetWindowPos(list_, nullptr, 0, 0, dropped_width(), dropped_height(),
                     SWP_NOMOVE | SWP_NOZORDER | SWP_NOACTIVATE);
    redraw();
}

RECT ComboBoxControl::button() const
{
    const auto all = area();
    return {all.right - border - button_width, border, all.right - border,
            closed_height() - border};
}

/// Where the edit control is, or what was chosen.
RECT ComboBoxControl::item() const
{
    const auto all = area();
    if (drops() && !edit_)
        return {border, border, button().left, closed_height() - border};
    constexpr int edge = border + space;
    return {edge, edge, drops() ? button().left - space : all.right - edge, edge + item_height_};
}

void ComboBoxControl::paint(HDC context)
{
    auto all = area();
    if (!drops())
        all.bottom = closed_height();
    const UINT colours = enabled() ? UINT{WM_CTLCOLOREDIT} : UINT{WM_CTLCOLORSTATIC};
    FillRect(context, &all, background(context, colours));
    RECT edge = all;
    DrawEdge(context, &edge, EDGE_SUNKEN, BF_RECT);
    if (drops()) {
        auto drop = button();
        DrawFrameControl(context, &drop, DFC_SCROLL,
                         DFCS_SCROLLCOMBOBOX | (pressed_ ? UINT{DFCS_PUSHED} : 0) |
                             (enabled() ? 0 : UINT{DFCS_INACTIVE}));
    }
    if (!edit_)
        paint_choice(context);
}

void ComboBoxControl::paint_choice(HDC context)
{
    RECT place = item();
    InflateRect(&place, -space, -space);
    if (owner_drawn()) {
        draw_by_owner(context, place);
        return;
    }
    const bool marked = focused_ && !dropped_;
    const auto text = item_text(shown());
    if (marked) {
        FillRect(context, &place, GetSysColorBrush(COLOR_HIGHLIGHT));
        SetTextColor(context, GetSysColor(COLOR_HIGHLIGHTTEXT));
    } else if (!enabled()) {
        SetTextColor(context, GetSysColor(COLOR_GRAYTEXT));
    }
    SetBkMode(context, TRANSPARENT);
    RECT inside = place;
    inside.left += 1;
    DrawTextW(context, text.c_str(), static_cast<int>(text.size()), &inside,
              DT_SINGLELINE | DT_VCENTER | DT_NOPREFIX);
    if (marked)
        DrawFocusRect(context, &place);
}

void ComboBoxControl::draw_by_owner(HDC context, const RECT &place)
{
    UINT state = ODS_COMBOBOXEDIT;
    if (focused_ && !dropped_)
        state |= ODS_SELECTED | ODS_FOCUS;
    if (!enabled())
        state |= ODS_DISABLED;
    const auto index = shown();
    DRAWITEMSTRUCT draw{
        ODT_COMBOBOX,
        static_cast<UINT>(id()),
        static_cast<UINT>(index),
        ODA_DRAWENTIRE,
        state,
        window(),
        context,
        place,
        static_cast<ULONG_PTR>(SendMessageW(list_, LB_GETITEMDATA, static_cast<WPARAM>(index), 0))};
    const int saved = SaveDC(context);
    IntersectClipRect(context, place.left, place.top, place.right, place.bottom);
    SendMessageW(parent(), WM_DRAWITEM, draw.CtlID, reinterpret_cast<LPARAM>(&draw));
    RestoreDC(context, saved);
}

} // namespace compat
