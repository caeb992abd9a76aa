// Pictures copied onto what a painter draws on, mixed by a ternary raster operation.
#pragma once

#include "compat/gdi/conversion.hpp"
#include "compat/gdi/painter.hpp"
#include "compat/gdi/transfer.hpp"

#include <windef.h>

namespace compat {

/// Where pixels come from.
struct BlitSource {
    const Surface *surface;
    Extent extent;
};

/// All of a blit on one painter, by its context's stretch mode.
void blit(Painter &painter, const Extent &destination, const BlitSource &source,
          const Conversion &conversion, DWORD operation);

/// The brush alone: an operation that does not use a source.
void fill_by_operation(Painter &painter, const RECT &rectangle, DWORD operation);

/// Calls `draw(transfer, y, left, right)` for what is seen.
template <class Draw>
void transfer_rows(Painter &painter, const Extent &destination, const BlitSource &source,
                   int stretch_mode, Draw draw)
{
    const Transfer transfer(*source.surface, source.extent, destination, painter.drawable().box(),
                            stretch_mode);
    if (transfer.empty())
        return;
    painter.rows(transfer.part(),
                 [&](int y, int left, int right) { draw(transfer, y, left, right); });
}

/// The colours that count between two contexts.
ContextColours colours_between(const DeviceContext &from, const DeviceContext &to);

} // namespace compat
