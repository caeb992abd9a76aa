#include "compat/common_control/header.hpp"

#include <algorithm>
#include <utility>

#include <windowsx.h>

namespace compat {
namespace {

constexpr int border_reach = 4; // pixels around a border that take hold of it
constexpr int text_margin = 6;
constexpr int text_borders = 6; // above and below the text, with the edges

} // namespace

LRESULT HeaderControl::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    if (const auto result = item_message(message, wparam, lparam))
        return *result;
    switch (message) {
    case WM_CREATE:
        take_default_font();
        return 0;
    case WM_LBUTTONDOWN:
    case WM_LBUTTONDBLCLK:
    case WM_LBUTTONUP:
    case WM_MOUSEMOVE:
        return mouse(message, {GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)});
    case WM_CAPTURECHANGED:
        pressed_.reset();
        stretched_.reset();
        redraw();
        return 0;
    default:
        return CommonControl::handle(message, wparam, lparam);
    }
}

std::optional<LRESULT> HeaderControl::item_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    const auto index = static_cast<int>(wparam);
    auto *const item = reinterpret_cast<HDITEMW *>(lparam); // the A form differs in the text only
    const bool wide =
        message == HDM_INSERTITEMW || message == HDM_GETITEMW || message == HDM_SETITEMW;
    switch (message) {
    case HDM_GETITEMCOUNT:
        return static_cast<LRESULT>(items_.size());
    case HDM_INSERTITEMA:
    case HDM_INSERTITEMW: {
        if (index < 0 || !item)
            return -1;
        const auto at = std::min<std::size_t>(wparam, items_.size());
        put(*items_.insert(items_.begin() + static_cast<std::ptrdiff_t>(at), Item{}), *item, wide);
        redraw();
        return static_cast<LRESULT>(at);
    }
    case HDM_DELETEITEM:
        if (!has(index))
            return FALSE;
        items_.erase(items_.begin() + index);
        redraw();
        return TRUE;
    case HDM_GETITEMA:
    case HDM_GETITEMW:
        return has(index) && item ? get(wparam, *item, wide) : FALSE;
    case HDM_SETITEMA:
    case HDM_SETITEMW:
        if (!has(index) || !item)
            return FALSE;
        put(items_[wparam], *item, wide);
        redraw();
        return TRUE;
    case HDM_GETITEMRECT:
        if (!has(index))
            return FALSE;
        *reinterpret_cast<RECT *>(lparam) = place_of(wparam);
        return TRUE;
    default:
        return std::nullopt;
    }
}

void HeaderControl::put(Item &item, const HDITEMW &from, bool wide) const
{
    if (from.mask & HDI_TEXT)
        item.text = text_from(reinterpret_cast<LPARAM>(from.pszText), wide);
    if (from.mask & HDI_WIDTH)
        item.width = std::max(0, from.cxy);
    if (from.mask & HDI_FORMAT)
        item.format = from.fmt;
    if (from.mask & HDI_LPARAM)
        item.data = from.lParam;
}

LRESULT HeaderControl::get(std::size_t index, HDITEMW &to, bool wide) const
{
    const auto &item = items_[index];
    if (to.mask & HDI_TEXT)
        text_to(reinterpret_cast<LPARAM>(to.pszText), item.text, wide,
                static_cast<std::size_t>(std::max(0, to.cchTextMax)));
    if (to.mask & HDI_WIDTH)
        to.cxy = item.width;
    if (to.mask & HDI_FORMAT)
        to.fmt = item.format | HDF_STRING;
    if (to.mask & HDI_LPARAM)
        to.lParam = item.data;
    return TRUE;
}

RECT HeaderControl::place_of(std::size_t item) const
{
    const auto all = area();
    RECT place{all.left, all.top, all.left, all.bottom};
    for (std::size_t i = 0; i <= item; ++i) {
        place.left = place.right;
        place.right += items_[i].width;
    }
    return place;
}

int HeaderControl::whole_width() const
{
    int width = 0;
    for (const auto &item : items_)
        width += item.width;
    return width;
}

int HeaderControl::wanted_height() const
{
    const HDC context = GetDC(window());
    const HGDIOBJ former = SelectObject(context, font());
    TEXTMETRICW metrics{};
    GetTextMetricsW(context, &metrics);
    SelectObject(context, former);
    ReleaseDC(window(), context);
    return metrics.tmHeight + text_borders;
}

std::optional<std::size_t> HeaderControl::item_at(int x) const
{
    int right = 0;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        right += items_[i].width;
        if (x >= right - items_[i].width && x < right)
            return i;
    }
    return std::nullopt;
}

/// Of several at the same place the last one, so that a hidden column can be drawn out.
std::optional<std::size_t> HeaderControl::border_at(int x) const
{
    std::optional<std::size_t> found;
    int right = 0;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        right += items_[i].width;
        if (x >= right - border_reach && x <= right + border_reach)
            found = i;
    }
    return found;
}

LRESULT HeaderControl::mouse(UINT message, POINT at)
{
    switch (message) {
    case WM_MOUSEMOVE:
        if (stretched_) {
            items_[*stretched_].width = std::max<int>(0, at.x - place_of(*stretched_).left);
            redraw();
            tell_item(HDN_ITEMCHANGEDA, HDN_ITEMCHANGEDW, *stretched_);
        }
        return 0;
    case WM_LBUTTONUP: {
        const auto pressed = std::exchange(pressed_, std::nullopt);
        stretched_.reset();
        if (GetCapture() == window())
            ReleaseCapture();
        redraw();
        if (pressed && pressed == item_at(at.x))
            tell_item(HDN_ITEMCLICKA, HDN_ITEMCLICKW, *pressed);
        return 0;
    }
    default:
        stretched_ = border_at(at.x);
        pressed_ = stretched_ ? std::nullopt : item_at(at.x);
        SetCapture(window());
        redraw();
        return 0;
    }
}

LRESULT HeaderControl::tell_item(UINT ansi_code, UINT wide_code, std::size_t item) const
{
    NMHEADERW message{};
    message.iItem = static_cast<int>(item);
    return tell(tells_wide() ? wide_code : ansi_code, message.hdr);
}

void HeaderControl::paint(HDC context)
{
    const auto all = area();
    FillRect(context, &all, GetSysColorBrush(COLOR_3DFACE));
    SetBkMode(context, TRANSPARENT);
    SetTextColor(context, GetSysColor(COLOR_BTNTEXT));
    RECT place{all.left, all.top, all.left, all.bottom};
    const auto draw = [&](const Item &item, bool pressed) {
        RECT button = place;
        DrawEdge(context, &button, pressed ? UINT{BDR_SUNKENOUTER} : UINT{EDGE_RAISED},
                 BF_RECT | BF_SOFT);
        InflateRect(&button, -text_margin, 0);
        if (pressed)
            OffsetRect(&button, 1, 1);
        const int aligned = item.format & HDF_JUSTIFYMASK;
        const UINT align = aligned == HDF_RIGHT    ? DT_RIGHT
                           : aligned == HDF_CENTER ? DT_CENTER
                                                   : DT_LEFT;
        DrawTextW(context, item.text.c_str(), static_cast<int>(item.text.size()), &button,
                  align | DT_VCENTER | DT_SINGLELINE | DT_END_ELLIPSIS | DT_NOPREFIX);
    };
    for (std::size_t i = 0; i < items_.size(); ++i) {
        place.left = place.right;
        place.right += items_[i].width;
        if (place.right > place.left)
            draw(items_[i], pressed_ == i);
    }
    place.left = place.right;
    place.right = all.right;
    if (place.left < place.right)
        DrawEdge(context, &place, EDGE_RAISED, BF_RECT | BF_SOFT);
}

} // namespace compat
