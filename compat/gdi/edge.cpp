#include "compat/gdi/edge.hpp"

#include <optional>

#include <winuser.h>

namespace compat {
namespace {

/// One line around: its colours at left and top, and at right and bottom.
struct EdgeLine {
    int first;
    int last;
};

EdgeLine outer_line(bool raised, UINT flags)
{
    if (flags & BF_MONO)
        return {COLOR_WINDOWFRAME, COLOR_WINDOWFRAME};
    if (flags & BF_FLAT)
        return {COLOR_BTNSHADOW, COLOR_BTNSHADOW};
    const bool soft = (flags & BF_SOFT) != 0;
    if (raised)
        return {soft ? COLOR_BTNHIGHLIGHT : COLOR_3DLIGHT, COLOR_3DDKSHADOW};
    return {soft ? COLOR_3DDKSHADOW : COLOR_BTNSHADOW, COLOR_BTNHIGHLIGHT};
}

EdgeLine inner_line(bool raised, UINT flags)
{
    if (flags & BF_MONO)
        return {COLOR_WINDOW, COLOR_WINDOW};
    if (flags & BF_FLAT)
        return {COLOR_BTNFACE, COLOR_BTNFACE};
    const bool soft = (flags & BF_SOFT) != 0;
    if (raised)
        return {soft ? COLOR_3DLIGHT : COLOR_BTNHIGHLIGHT, COLOR_BTNSHADOW};
    return {soft ? COLOR_BTNSHADOW : COLOR_3DDKSHADOW, COLOR_3DLIGHT};
}

/// The sides that the flags name; where two of them meet, right and bottom win.
RECT draw_line(Painter &painter, RECT r, std::optional<EdgeLine> line, UINT sides)
{
    RECT inside = r;
    const auto side = [&](UINT which, const RECT &part, int EdgeLine::*colour) {
        if (sides & which && line)
            fill_with(painter, Region(part), *line.*colour);
        return (sides & which) != 0;
    };
    inside.left += side(BF_LEFT, {r.left, r.top, r.left + 1, r.bottom}, &EdgeLine::first);
    inside.top += side(BF_TOP, {r.left, r.top, r.right, r.top + 1}, &EdgeLine::first);
    inside.right -= side(BF_RIGHT, {r.right - 1, r.top, r.right, r.bottom}, &EdgeLine::last);
    inside.bottom -= side(BF_BOTTOM, {r.left, r.bottom - 1, r.right, r.bottom}, &EdgeLine::last);
    return inside;
}

} // namespace

void fill_with(Painter &painter, const Region &region, int system_colour)
{
    if (painter.can_draw())
        painter.fill(region, Ink::plain(painter.surface().pixel_of(GetSysColor(system_colour))),
                     R2_COPYPEN);
}

RECT draw_edge(Painter &painter, RECT rectangle, UINT edge, UINT flags)
{
    const bool plain = (flags & (BF_MONO | BF_FLAT)) != 0;
    const auto drawn = [&](UINT both, EdgeLine line) {
        const bool is_one = (edge & both) != both || plain;
        return is_one ? std::optional(line) : std::nullopt;
    };
    if (edge & BDR_OUTER)
        rectangle = draw_line(painter, rectangle,
                              drawn(BDR_OUTER, outer_line(edge & BDR_RAISEDOUTER, flags)), flags);
    if (edge & BDR_INNER)
        rectangle = draw_line(painter, rectangle,
                              drawn(BDR_INNER, inner_line(edge & BDR_RAISEDINNER, flags)), flags);
    if (flags & BF_MIDDLE)
        fill_with(painter, Region(rectangle), flags & BF_MONO ? COLOR_WINDOW : COLOR_BTNFACE);
    return rectangle;
}

} // namespace compat
