#include "compat/gdi/painter.hpp"

#include "compat/gdi/raster_operation.hpp"

#include <algorithm>

namespace compat {
namespace {

bool is_empty(const RECT &rectangle)
{
    return rectangle.left >= rectangle.right || rectangle.top >= rectangle.bottom;
}

} // namespace

Painter::Painter(HDC handle) : lock_(gdi_mutex()), context_(context_of(handle))
{
    if (!context_)
        return;
    surface_ = context_->surface();
    if (!surface_)
        return;
    // A target is told what it may show; what is outside of its surface is nowhere.
    drawable_ = context_->drawable() & Region(surface_->rectangle());
}

Painter::~Painter()
{
    if (!is_empty(drawn_))
        context_->drawn(drawn_);
}

void Painter::drew(const RECT &part)
{
    if (is_empty(part))
        return;
    if (is_empty(drawn_)) {
        drawn_ = part;
        return;
    }
    drawn_ = {std::min(drawn_.left, part.left), std::min(drawn_.top, part.top),
              std::max(drawn_.right, part.right), std::max(drawn_.bottom, part.bottom)};
}

void Painter::fill(std::span<const Span> spans, const Ink &ink)
{
    fill(spans, ink, context_->state.operation);
}

void Painter::fill(const Region &region, const Ink &ink)
{
    fill(region, ink, context_->state.operation);
}

void Painter::fill(std::span<const Span> spans, const Ink &ink, int operation)
{
    if (!can_draw() || !ink.draws())
        return;
    const auto boxes = drawable_.boxes();
    for (const Span &span : spans) {
        for (const auto &box : boxes) {
            if (box.y1 > span.y)
                break; // boxes come from top to bottom
            if (span.y < box.y2)
                row(span.y, std::max(span.left, box.x1), std::min(span.right, box.x2), ink,
                    operation);
        }
    }
}

void Painter::fill(const Region &region, const Ink &ink, int operation)
{
    if (!can_draw() || !ink.draws())
        return;
    const auto part = region & drawable_;
    for (const auto &box : part.boxes()) {
        for (int y = box.y1; y < box.y2; ++y)
            row(y, box.x1, box.x2, ink, operation);
    }
}

void Painter::row(int y, int left, int right, const Ink &ink, int operation)
{
    if (left >= right)
        return;
    drew({left, y, right, y + 1});
    if (surface_->format().bits == 32 && ink.is_plain() && operation == R2_COPYPEN) {
        std::fill(surface_->row32(y) + left, surface_->row32(y) + right, ink.first());
        return;
    }
    const auto all = surface_->all_bits();
    for (int x = left; x < right; ++x) {
        if (!ink.leaves_out(x, y))
            surface_->set_pixel(x, y, mix(operation, ink.at(x, y), surface_->pixel(x, y)) & all);
    }
}

} // namespace compat
