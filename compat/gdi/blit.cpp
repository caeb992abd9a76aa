#include "compat/gdi/blit.hpp"

#include "compat/gdi/raster_operation.hpp"

#include <algorithm>
#include <cstring>

namespace compat {
namespace {

/// The R2_ operation that does the same, for a table that uses only the source: numbers of R2_
/// operations are tables, plus 1.
int operation_of_source(std::uint8_t table)
{
    return (table & 15) + 1;
}

int operation_of_pattern(std::uint8_t table)
{
    return ((table & 3) | (table >> 2 & 12)) + 1;
}

/// The usual thing: a rectangle of the screen's format, unchanged, from another picture.
bool can_copy_rows(const Painter &painter, const Extent &destination, const BlitSource &source,
                   const Conversion &conversion)
{
    return conversion.changes_nothing() && source.surface != &painter.surface() &&
           source.surface->format().bits == 32 && destination.width > 0 && destination.height > 0 &&
           destination.width == source.extent.width && destination.height == source.extent.height;
}

void copy_rows(Painter &painter, const Extent &destination, const BlitSource &source)
{
    const int dx = source.extent.x - destination.x;
    const int dy = source.extent.y - destination.y;
    const auto there =
        moved(Region(source.surface->rectangle()), -dx, -dy) & Region(destination.rectangle());
    painter.rows(there.box(), [&](int y, int left, int right) {
        std::memcpy(painter.surface().row32(y) + left,
                    source.surface->row(y + dy) + 4 * (left + dx),
                    static_cast<std::size_t>(right - left) * 4);
    });
}

} // namespace

void fill_by_operation(Painter &painter, const RECT &rectangle, DWORD operation)
{
    if (!painter.can_draw())
        return;
    const auto table = table_of(operation);
    const auto ink = uses_pattern(table) ? painter.brush() : Ink::plain(0);
    painter.fill(Region(rectangle), ink, operation_of_pattern(table));
}

void blit(Painter &painter, const Extent &destination, const BlitSource &source,
          const Conversion &conversion, DWORD operation)
{
    const auto table = table_of(operation);
    auto &surface = painter.surface();
    if (table == table_of(SRCCOPY) && can_copy_rows(painter, destination, source, conversion)) {
        copy_rows(painter, destination, source);
        return;
    }
    const auto all = surface.all_bits();
    if (!uses_pattern(table)) {
        const int mixing = operation_of_source(table);
        transfer_rows(
            painter, destination, source, painter.context().state.stretch_mode,
            [&](const Transfer &from, int y, int left, int right) {
                for (int x = left; x < right; ++x)
                    surface.set_pixel(
                        x, y, mix(mixing, conversion(from.at(x, y)), surface.pixel(x, y)) & all);
            });
        return;
    }
    const auto brush = painter.brush();
    if (!brush.draws())
        return;
    transfer_rows(painter, destination, source, painter.context().state.stretch_mode,
                  [&](const Transfer &from, int y, int left, int right) {
                      for (int x = left; x < right; ++x)
                          surface.set_pixel(x, y,
                                            mix(table, brush.at(x, y), conversion(from.at(x, y)),
                                                surface.pixel(x, y)) &
                                                all);
                  });
}

ContextColours colours_between(const DeviceContext &from, const DeviceContext &to)
{
    return {to.state.text, to.state.background, from.state.background};
}

} // namespace compat
