#include "compat/gdi/text/text_output.hpp"

#include "compat/gdi/text/shaped_text.hpp"
#include "compat/gdi/text/text_outlines.hpp"
#include "compat/gdi/text/text_picture.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace compat {
namespace {

/// Adds what the context has between characters and at spaces.
void space_out(const DeviceContext &context, std::u16string_view text, std::vector<int> &advances)
{
    const auto &state = context.state;
    const int wider = state.mapping.width_to_device(std::abs(state.character_extra));
    const int extra = state.character_extra < 0 ? -wider : wider;
    int left_over = state.breaks > 0 ? state.break_extra % state.breaks : 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((text[i] & 0xFC00) != 0xDC00) // the second half of a pair
            advances[i] = std::max(advances[i] + extra, 0);
        if (text[i] == u' ' && state.breaks > 0)
            advances[i] += state.break_extra / state.breaks + (left_over-- > 0 ? 1 : 0);
    }
}

std::vector<int> in_pixels(const Mapping &mapping, const INT *widths, std::size_t count)
{
    std::vector<int> result;
    int logical = 0;
    int before = 0;
    for (std::size_t i = 0; i < count; ++i) { // sums are rounded, not each width
        logical += widths[i];
        const int size = mapping.width_to_device(std::abs(logical));
        const int now = logical < 0 ? -size : size;
        result.push_back(now - before);
        before = now;
    }
    return result;
}

int left_of(UINT align, int width)
{
    switch (align & TA_CENTER) {
    case TA_CENTER:
        return -width / 2;
    case TA_RIGHT:
        return -width;
    default:
        return 0;
    }
}

int base_line_of(UINT align, const FontMetrics &metrics)
{
    switch (align & TA_BASELINE) {
    case TA_BASELINE:
        return 0;
    case TA_BOTTOM:
        return -metrics.descent;
    default:
        return metrics.ascent;
    }
}

/// Where the current position goes after a text of that width.
void advance(DeviceContext &context, POINT from, int width, double angle)
{
    auto way = static_cast<double>(width);
    switch (context.state.text_align & TA_CENTER) {
    case TA_CENTER:
        return;
    case TA_RIGHT:
        way = -way;
        break;
    default:
        break;
    }
    const auto x = static_cast<LONG>(std::lround(way * std::cos(angle)));
    const auto y = static_cast<LONG>(std::lround(way * std::sin(angle)));
    const auto to = context.to_logical({from.x + x, from.y - y});
    // In the direction that nothing moves in, no rounding moves it.
    auto &position = context.state.position;
    position = {x ? to.x : position.x, y ? to.y : position.y};
}

} // namespace

std::vector<int> text_advances(const DeviceContext &context, std::u16string_view text)
{
    auto advances = ShapedText(*realized_font(context), text).advances();
    space_out(context, text, advances);
    return advances;
}

SIZE text_extent(const DeviceContext &context, std::u16string_view text)
{
    const auto advances = text_advances(context, text);
    const int width = std::accumulate(advances.begin(), advances.end(), 0);
    const auto &mapping = context.state.mapping;
    return {mapping.width_to_logical(width),
            mapping.height_to_logical(realized_font(context)->metrics().height())};
}

void put_text(Painter &painter, const TextCall &call)
{
    auto &context = painter.context();
    auto &state = context.state;
    std::optional<RECT> rectangle;
    if (call.rectangle)
        rectangle = context.on_surface(*call.rectangle);
    auto *const path = context.open_path();
    if (rectangle && call.options & ETO_OPAQUE && painter.can_draw() && !path)
        painter.fill(Region(*rectangle), Ink::plain(painter.surface().pixel_of(state.background)),
                     R2_COPYPEN);
    if (call.text.empty())
        return;
    const auto font = realized_font(context);
    const bool right_to_left =
        (call.options & ETO_RTLREADING) != 0 || (state.text_align & TA_RTLREADING) != 0;
    ShapedText shaped(*font, call.text, Edges::smooth, right_to_left);
    auto advances = shaped.advances();
    if (call.widths)
        advances = in_pixels(state.mapping, call.widths, call.text.size());
    else
        space_out(context, call.text, advances);
    const int width = std::accumulate(advances.begin(), advances.end(), 0);
    const bool moves = (state.text_align & TA_UPDATECP) != 0;
    const auto at = moves ? state.position : call.at;
    const auto reference = context.on_surface(at);
    const double angle = font->wanted().lfEscapement * std::numbers::pi / 1800;
    TextPlace place;
    place.reference = reference;
    place.angle = angle;
    place.left = left_of(state.text_align, width);
    place.base_line = base_line_of(state.text_align, font->metrics());
    place.width = width;
    if (call.options & ETO_CLIPPED)
        place.clip = rectangle;
    if (path) {
        place.reference = state.mapping.to_device(at);
        add_outlines(*path, *font, state.background_mode == OPAQUE, shaped, advances, place);
    } else if (painter.can_draw()) {
        draw_text(painter, *font, call.text, right_to_left, shaped, advances, place);
    }
    if (moves)
        advance(context, reference, width, angle);
}

} // namespace compat
