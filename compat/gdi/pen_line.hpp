// Lines as the context's pen draws them.
#pragma once

#include "compat/gdi/painter.hpp"
#include "compat/gdi/path.hpp"
#include "compat/gdi/wide_line.hpp"

#include <span>
#include <vector>

namespace compat {

/// Several lines through points on the surface, as one: dashes begin anew with each, and where
/// wide ones meet nothing is drawn twice. `closed`: and back to the first point. The last pixel of
/// a thin line that is not closed is left out. Nothing where nothing can be drawn.
void draw_lines(Painter &painter, std::span<const std::vector<POINT>> lines, bool closed);
void draw_line(Painter &painter, const std::vector<POINT> &points, bool closed);

/// What the pen draws of that on the surface, if it is a wide one.
Region line_region(const DeviceContext &context, std::span<const std::vector<POINT>> lines,
                   bool closed);

/// Whether the context's pen draws more than lines of one pixel's width.
bool is_wide(const DeviceContext &context);
/// The context's pen as a wide one, and what it makes of a line: all of it, or its dashes.
WidePen wide_pen(const DeviceContext &context);
std::vector<Path::Figure> parts_of(const DeviceContext &context, const std::vector<POINT> &line,
                                   bool closed);

/// How many pixels of the surface the context's pen is wide: at least 1.
int pen_width(const DeviceContext &context);

/// Fills an area and draws its outline around it, as pen and brush are.
void draw_shape(Painter &painter, Region area, std::span<const std::vector<POINT>> outlines);

} // namespace compat
