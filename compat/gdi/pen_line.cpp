#include "compat/gdi/pen_line.hpp"

#include "compat/gdi/conversion.hpp"
#include "compat/gdi/dash.hpp"
#include "compat/gdi/line.hpp"

#include <algorithm>

namespace compat {
namespace {

std::vector<Span> thin_line(const std::vector<POINT> &points, bool closed)
{
    std::vector<Span> spans;
    for (std::size_t i = 0; i + 1 < points.size(); ++i)
        add_line(spans, points[i], points[i + 1]);
    if (closed && !points.empty())
        add_line(spans, points.back(), points.front());
    return spans;
}

/// Dashes by the pen's colour, the gaps by the background's unless that is transparent.
void draw_dashed(Painter &painter, const std::vector<POINT> &points, bool closed,
                 const std::vector<int> &lengths)
{
    DashedLine line(lengths);
    for (std::size_t i = 0; i + 1 < points.size(); ++i)
        line.add(points[i], points[i + 1]);
    if (closed && !points.empty())
        line.add(points.back(), points.front());
    painter.fill(line.dashes(), painter.pen());
    const auto &state = painter.context().state;
    if (state.background_mode == OPAQUE)
        painter.fill(line.gaps(), Ink::plain(painter.surface().pixel_of(state.background)));
}

} // namespace

int pen_width(const DeviceContext &context)
{
    return std::max(1, context.state.mapping.width_to_device(context.state.pen->width));
}

bool is_wide(const DeviceContext &context)
{
    const auto &pen = *context.state.pen.object;
    const bool may_be = pen.type == OBJ_PEN || (pen.style & PS_TYPE_MASK) == PS_GEOMETRIC;
    return may_be && pen_width(context) > 1;
}

WidePen wide_pen(const DeviceContext &context)
{
    const auto style = context.state.pen->style;
    return {pen_width(context), style & PS_ENDCAP_MASK, style & PS_JOIN_MASK,
            context.state.miter_limit};
}

std::vector<Path::Figure> parts_of(const DeviceContext &context, const std::vector<POINT> &line,
                                   bool closed)
{
    const auto pen = wide_pen(context);
    // A pen of CreatePen that is wide has no dashes.
    auto lengths = context.state.pen->type == OBJ_EXTPEN
                       ? dash_lengths(*context.state.pen.object, pen.width)
                       : std::vector<int>();
    if (lengths.empty())
        return {{line, closed}};
    // Ends that stick out belong to the dash.
    for (std::size_t i = 0; pen.end != PS_ENDCAP_FLAT && i < lengths.size(); ++i)
        lengths[i] = std::max(0, lengths[i] + (i % 2 ? pen.width : -pen.width));
    std::vector<Path::Figure> dashes;
    for (auto &dash : dashes_of(line, closed, lengths))
        dashes.push_back({std::move(dash), false});
    return dashes;
}

Region line_region(const DeviceContext &context, std::span<const std::vector<POINT>> lines,
                   bool closed)
{
    const auto pen = wide_pen(context);
    Region all;
    for (const auto &line : lines) {
        for (const auto &part : parts_of(context, line, closed))
            all |= wide_line(part.points, part.closed, pen);
    }
    return all;
}

void draw_lines(Painter &painter, std::span<const std::vector<POINT>> lines, bool closed)
{
    if (!painter.can_draw() || !painter.pen().draws())
        return;
    const auto &context = painter.context();
    if (is_wide(context)) {
        painter.fill(line_region(context, lines, closed), painter.pen());
        return;
    }
    const auto lengths = dash_lengths(*context.state.pen.object, pen_width(context));
    for (const auto &line : lines) {
        if (lengths.empty())
            painter.fill(thin_line(line, closed), painter.pen());
        else
            draw_dashed(painter, line, closed, lengths);
    }
}

void draw_line(Painter &painter, const std::vector<POINT> &points, bool closed)
{
    draw_lines(painter, {&points, 1}, closed);
}

void draw_shape(Painter &painter, Region area, std::span<const std::vector<POINT>> outlines)
{
    if (!painter.can_draw())
        return;
    if (painter.pen().draws()) {
        // What the pen draws is not filled before: it may mix with what is there.
        if (is_wide(painter.context())) {
            area -= line_region(painter.context(), outlines, true);
        } else {
            std::vector<RECT> pixels;
            for (const auto &outline : outlines) {
                for (const auto &[y, left, right] : thin_line(outline, true))
                    pixels.push_back({left, y, right, y + 1});
            }
            area -= Region(pixels);
        }
    }
    painter.fill(area, painter.brush());
    draw_lines(painter, outlines, true);
}

} // namespace compat
