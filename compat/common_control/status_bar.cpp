#include "compat/common_control/status_bar.hpp"

#include "compat/kernel/diagnostics.hpp"

#include <algorithm>
#include <utility>

#include <windowsx.h>

namespace compat {
namespace {

constexpr int top_border = 2;
constexpr int gap = 2;          // between parts
constexpr int text_borders = 4; // above and below the text, with the edges
constexpr std::size_t most_parts = 256;
constexpr std::size_t any_room = 0x7FFFFFFF; // the program says how long the text may be by nothing

} // namespace

LRESULT StatusBarControl::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    if (const auto result = bar_message(message, wparam, lparam))
        return *result;
    if (const auto result = mouse_message(message, {GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)}))
        return *result;
    switch (message) {
    case WM_CREATE:
        create(*reinterpret_cast<const CREATESTRUCTW *>(lparam));
        return 0;
    case WM_SIZE:
        if (wparam == SIZE_RESTORED || wparam == SIZE_MAXIMIZED)
            take_place();
        redraw();
        return 0;
    case WM_SETTEXT:
        parts_[0].text = text_from(lparam, true);
        redraw();
        return TRUE;
    case WM_GETTEXT:
        return text_to(lparam, parts_[0].text, true, wparam);
    case WM_GETTEXTLENGTH:
        return static_cast<LRESULT>(parts_[0].text.size());
    case WM_SETFONT: {
        const auto result = CommonControl::handle(message, wparam, lparam);
        take_place();
        return result;
    }
    default:
        return CommonControl::handle(message, wparam, lparam);
    }
}

std::optional<LRESULT> StatusBarControl::bar_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case SB_SETTEXTA:
    case SB_SETTEXTW:
        return set_part_text(wparam, lparam, message == SB_SETTEXTW);
    case SB_GETTEXTA:
    case SB_GETTEXTW:
        return get_part_text(wparam, lparam, message == SB_GETTEXTW);
    case SB_GETTEXTLENGTHA:
    case SB_GETTEXTLENGTHW: {
        const auto *const part = shown(wparam);
        return part ? static_cast<LRESULT>(
                          MAKELONG(length_of(part->text, message == SB_GETTEXTLENGTHW), part->how))
                    : 0;
    }
    case SB_SETPARTS:
        return set_parts(wparam, reinterpret_cast<const int *>(lparam));
    case SB_GETPARTS:
        return get_parts(wparam, reinterpret_cast<int *>(lparam));
    case SB_SIMPLE:
        return set_simple(wparam != 0);
    case SB_ISSIMPLE:
        return simple_;
    case SB_GETRECT:
        return get_rectangle(wparam, reinterpret_cast<RECT *>(lparam));
    case SB_GETBORDERS: {
        auto *const borders = reinterpret_cast<int *>(lparam);
        borders[0] = 0;
        borders[1] = top_border;
        borders[2] = gap;
        return TRUE;
    }
    case SB_SETMINHEIGHT: // counts from the next WM_SIZE on
        least_height_ = static_cast<int>(wparam);
        return TRUE;
    case SB_SETBKCOLOR:
        redraw();
        return std::exchange(back_, static_cast<COLORREF>(lparam));
    case SB_SETICON:
        not_implemented("SB_SETICON");
        return FALSE;
    case SB_SETTIPTEXTA:
    case SB_SETTIPTEXTW:
        not_implemented("SB_SETTIPTEXT");
        return 0;
    default:
        return std::nullopt;
    }
}

std::optional<LRESULT> StatusBarControl::mouse_message(UINT message, POINT at) const
{
    switch (message) {
    case WM_LBUTTONUP:
        return tell_click(NM_CLICK, at);
    case WM_LBUTTONDBLCLK:
        return tell_click(NM_DBLCLK, at);
    case WM_RBUTTONUP:
        return tell_click(NM_RCLICK, at);
    case WM_RBUTTONDBLCLK:
        return tell_click(NM_RDBLCLK, at);
    default:
        return std::nullopt;
    }
}

LRESULT StatusBarControl::tell_click(UINT code, POINT at) const
{
    constexpr DWORD_PTR no_part = static_cast<DWORD_PTR>(-2);
    NMMOUSE click{};
    click.dwItemSpec = no_part;
    click.pt = at;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const auto place = place_of(i);
        if (PtInRect(&place, at))
            click.dwItemSpec = i;
    }
    tell(code, click.hdr);
    return 0;
}

void StatusBarControl::create(const CREATESTRUCTW &how)
{
    take_default_font();
    if (how.lpszName)
        parts_[0].text = how.lpszName;
    take_place();
}

LRESULT StatusBarControl::set_part_text(WPARAM where, LPARAM text, bool wide)
{
    constexpr UINT kinds = 0xFF00;
    const std::size_t number = LOBYTE(where);
    if (number != SB_SIMPLEID && number >= parts_.size())
        return FALSE;
    auto &part = number == SB_SIMPLEID ? simple_part_ : parts_[number];
    part.how = static_cast<UINT>(where) & kinds;
    const bool own = (part.how & SBT_OWNERDRAW) != 0;
    part.text = own ? std::u16string() : text_from(text, wide);
    part.data = own ? text : 0;
    redraw();
    return TRUE;
}

const StatusBarControl::Part *StatusBarControl::shown(std::size_t part) const
{
    if (part == SB_SIMPLEID || (simple_ && part < parts_.size()))
        return &simple_part_;
    return part < parts_.size() ? &parts_[part] : nullptr;
}

LRESULT StatusBarControl::get_part_text(std::size_t part, LPARAM buffer, bool wide) const
{
    const auto *const found = shown(part);
    if (!found)
        return 0;
    if (found->how & SBT_OWNERDRAW)
        return found->data;
    text_to(buffer, found->text, wide, any_room);
    return MAKELONG(length_of(found->text, wide), found->how);
}

LRESULT StatusBarControl::set_parts(std::size_t count, const int *ends)
{
    if (count == 0 || count > most_parts || !ends)
        return FALSE;
    parts_.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        parts_[i].end = ends[i];
    redraw();
    return TRUE;
}

LRESULT StatusBarControl::get_parts(std::size_t most, int *ends) const
{
    for (std::size_t i = 0; ends && i < std::min(most, parts_.size()); ++i)
        ends[i] = parts_[i].end;
    return static_cast<LRESULT>(parts_.size());
}

LRESULT StatusBarControl::set_simple(bool simple)
{
    if (std::exchange(simple_, simple) == simple)
        return TRUE;
    redraw();
    tell(SBN_SIMPLEMODECHANGE);
    return TRUE;
}

LRESULT StatusBarControl::get_rectangle(std::size_t part, RECT *to) const
{
    if (part >= parts_.size())
        return FALSE;
    *to = place_of(part);
    return TRUE;
}

RECT StatusBarControl::place_of(std::size_t part) const
{
    const auto all = area();
    const auto end = [&](const Part &of) { return of.end == -1 ? all.right : LONG{of.end}; };
    RECT place{all.left, all.top + top_border, all.right, all.bottom};
    if (simple_)
        return place;
    if (part > 0)
        place.left = end(parts_[part - 1]) + gap;
    place.right = end(parts_[part]);
    return place;
}

int StatusBarControl::height() const
{
    const HDC context = GetDC(window());
    const HGDIOBJ former = SelectObject(context, font());
    TEXTMETRICW metrics{};
    GetTextMetricsW(context, &metrics);
    SelectObject(context, former);
    ReleaseDC(window(), context);
    return std::max<int>(metrics.tmHeight + text_borders, least_height_) + top_border;
}

void StatusBarControl::take_place()
{
    if (style() & CCS_NORESIZE)
        return;
    RECT whole{};
    GetClientRect(parent(), &whole);
    const int high = height();
    MoveWindow(window(), whole.left, whole.bottom - high, whole.right - whole.left, high, TRUE);
}

void StatusBarControl::paint(HDC context)
{
    const auto all = area();
    fill(context, all, or_system(back_, COLOR_3DFACE));
    if (simple_) {
        paint_part(context, SB_SIMPLEID, simple_part_);
    } else {
        for (std::size_t i = 0; i < parts_.size(); ++i)
            paint_part(context, i, parts_[i]);
    }
    if (!(style() & SBARS_SIZEGRIP) || IsZoomed(parent()))
        return;
    RECT grip{all.right - GetSystemMetrics(SM_CXVSCROLL),
              all.bottom - GetSystemMetrics(SM_CYHSCROLL), all.right - 1, all.bottom - 1};
    DrawFrameControl(context, &grip, DFC_SCROLL, DFCS_SCROLLSIZEGRIP);
}

void StatusBarControl::paint_part(HDC context, std::size_t number, const Part &part) const
{
    const auto place = number == SB_SIMPLEID ? place_of(0) : place_of(number);
    if (!(part.how & SBT_OWNERDRAW)) {
        DrawStatusTextW(context, &place, part.text.c_str(), part.how);
        return;
    }
    DRAWITEMSTRUCT item{};
    item.CtlID = static_cast<UINT>(id());
    item.itemID = static_cast<UINT>(number);
    item.hwndItem = window();
    item.hDC = context;
    item.rcItem = place;
    item.itemData = static_cast<ULONG_PTR>(part.data);
    SendMessageW(parent(), WM_DRAWITEM, item.CtlID, reinterpret_cast<LPARAM>(&item));
}

} // namespace compat
