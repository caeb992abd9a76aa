#include "compat/gdi/text/text_outlines.hpp"

#include <cmath>
#include <memory>

#include <wingdi.h>

namespace compat {
namespace {

void bar(cairo_t *to, const TextPlace &place, int top, int height)
{
    cairo_rectangle(to, place.left, place.base_line + top, place.width, height);
}

POINT point_of(const cairo_path_data_t &data)
{
    return {static_cast<LONG>(std::lround(data.point.x)),
            static_cast<LONG>(std::lround(data.point.y))};
}

/// Takes over what Cairo has; after each figure it moves to where that began, which is none.
void add(Path &path, const cairo_path_t &from)
{
    POINT at{};
    path.lift();
    for (int i = 0; i < from.num_data; i += from.data[i].header.length) {
        const auto *const data = from.data + i;
        switch (data->header.type) {
        case CAIRO_PATH_MOVE_TO:
            at = point_of(data[1]);
            path.lift();
            break;
        case CAIRO_PATH_LINE_TO: {
            const auto to = point_of(data[1]);
            path.add_on(at, {&to, 1}, PT_LINETO);
            at = to;
            break;
        }
        case CAIRO_PATH_CURVE_TO: {
            const POINT to[] = {point_of(data[1]), point_of(data[2]), point_of(data[3])};
            path.add_on(at, to, PT_BEZIERTO);
            at = to[2];
            break;
        }
        case CAIRO_PATH_CLOSE_PATH:
            path.close();
            break;
        }
    }
}

} // namespace

void add_outlines(Path &path, const RealizedFont &font, bool opaque, ShapedText &text,
                  std::span<const int> advances, const TextPlace &place)
{
    if (!load_pango())
        return;
    const CairoSurface nowhere(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, 1, 1));
    const Cairo cairo(cairo_create(nowhere.get()));
    auto *const to = cairo.get();
    const auto &metrics = font.metrics();
    cairo_translate(to, place.reference.x, place.reference.y);
    cairo_rotate(to, -place.angle);
    if (opaque)
        bar(to, place, -metrics.ascent, metrics.height());
    cairo_save(to);
    cairo_translate(to, place.left, place.base_line);
    text.add_outlines(to, advances);
    cairo_restore(to);
    if (font.wanted().lfUnderline)
        bar(to, place, metrics.underline, metrics.thickness);
    if (font.wanted().lfStrikeOut)
        bar(to, place, metrics.strike_out, metrics.thickness);
    cairo_identity_matrix(to);
    const auto destroy = [](cairo_path_t *one) { cairo_path_destroy(one); };
    const std::unique_ptr<cairo_path_t, decltype(destroy)> outlines(cairo_copy_path(to), destroy);
    add(path, *outlines);
}

} // namespace compat
