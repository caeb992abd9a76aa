#include "compat/gdi/text/text_block.hpp"

#include "compat/gdi/text/line_breaker.hpp"
#include "compat/gdi/text/logical_font.hpp"
#include "compat/gdi/text/text_output.hpp"

#include <algorithm>

namespace compat {
namespace {

/// Draws a block's lines from its top on; logical units.
class BlockPainter {
  public:
    BlockPainter(Painter &painter, TextBlock &block)
        : painter_(painter),
          block_(block),
          mapping_(painter.context().state.mapping),
          metrics_(text_metrics(*realized_font(painter.context()), mapping_)),
          line_height_(line_height(painter.context(), block.flags)),
          down_((mapping_.viewport_extent.cy < 0) == (mapping_.window_extent.cy < 0) ? 1 : -1)
    {
    }

    int run();

  private:
    bool has(UINT flag) const { return (block_.flags & flag) != 0; }
    int room() const
    {
        const auto &r = block_.rectangle;
        return r.right - r.left - block_.left_margin - block_.right_margin;
    }
    /// Whether a line below that height would not be seen.
    bool is_last(int height) const
    {
        const int below = has(DT_EDITCONTROL) ? 2 * line_height_ - 1 : line_height_;
        return !has(DT_NOCLIP | DT_CALCRECT) && height + below > inner_height();
    }
    int inner_height() const { return (block_.rectangle.bottom - block_.rectangle.top) * down_; }
    int first_offset() const;
    int left_of(const BlockLine &line) const;
    void draw(const BlockLine &line, int top);
    void draw_piece(const BlockLine &line, std::size_t first, std::size_t last, POINT at);
    void underline(const BlockLine &line, POINT at);

    Painter &painter_;
    TextBlock &block_;
    const Mapping &mapping_;
    const TEXTMETRICW metrics_;
    const int line_height_;
    const int down_; // -1 where larger coordinates are further up
};

int BlockPainter::first_offset() const
{
    if (!has(DT_SINGLELINE) || has(DT_CALCRECT))
        return 0;
    if (has(DT_VCENTER))
        return inner_height() / 2 - metrics_.tmHeight / 2;
    return has(DT_BOTTOM) ? inner_height() - metrics_.tmHeight : 0;
}

int BlockPainter::left_of(const BlockLine &line) const
{
    const int begin = block_.rectangle.left + block_.left_margin;
    const int width = mapping_.width_to_logical(line.width());
    if (has(DT_CENTER))
        return begin + (room() - width) / 2;
    return has(DT_RIGHT) ? begin + room() - width : begin;
}

void BlockPainter::draw_piece(const BlockLine &line, std::size_t first, std::size_t last, POINT at)
{
    TextCall call;
    call.at = {at.x + mapping_.width_to_logical(line.begin_of(first)), at.y};
    call.text = std::u16string_view(line.text).substr(first, last - first);
    call.rectangle = block_.rectangle;
    call.options = (has(DT_NOCLIP) ? 0U : ETO_CLIPPED) | (has(DT_RTLREADING) ? ETO_RTLREADING : 0U);
    put_text(painter_, call);
}

void BlockPainter::underline(const BlockLine &line, POINT at)
{
    const int left = at.x + mapping_.width_to_logical(line.begin_of(*line.underlined));
    const int right = at.x + mapping_.width_to_logical(line.ends[*line.underlined]);
    const auto &context = painter_.context();
    const auto from = context.on_surface(POINT{left, at.y});
    const auto to = context.on_surface(POINT{right, at.y});
    const LONG y = from.y + mapping_.height_to_device(metrics_.tmAscent) + 1;
    Region bar(RECT{from.x, y, to.x, y + 1});
    if (!has(DT_NOCLIP))
        bar &= Region(context.on_surface(block_.rectangle));
    if (painter_.can_draw())
        painter_.fill(bar, Ink::plain(painter_.surface().pixel_of(context.state.text)), R2_COPYPEN);
}

void BlockPainter::draw(const BlockLine &line, int top)
{
    const POINT at = {left_of(line), block_.rectangle.top + top * down_};
    if (!has(DT_PREFIXONLY)) {
        for (std::size_t first = 0; first < line.text.size();) { // from tab to tab
            auto last = has(DT_EXPANDTABS) ? line.text.find(u'\t', first) : std::u16string::npos;
            last = std::min(last, line.text.size());
            draw_piece(line, first, last, at);
            first = last + 1;
        }
    }
    if (line.underlined && !has(DT_HIDEPREFIX))
        underline(line, at);
}

int BlockPainter::run()
{
    const int tab = std::max(block_.tab_length, 1) * metrics_.tmAveCharWidth;
    LineBreaker lines(painter_.context(), block_.text,
                      {block_.flags, mapping_.width_to_device(std::max(room(), 0)),
                       std::max(mapping_.width_to_device(tab), 1)});
    int height = first_offset();
    int widest = 0;
    while (!lines.done()) {
        const bool last = is_last(height);
        const auto line = lines.next(last);
        if (!has(DT_CALCRECT))
            draw(line, height);
        if (line.shortened && has(DT_MODIFYSTRING))
            block_.modified = block_.text.substr(0, line.first) + line.text;
        widest = std::max(widest, mapping_.width_to_logical(line.width()));
        block_.length_drawn = line.last;
        height += line_height_;
        if (last)
            break;
    }
    if (has(DT_CALCRECT)) {
        auto &r = block_.rectangle;
        r.right = r.left + widest + block_.left_margin + block_.right_margin;
        r.bottom = r.top + height * down_;
    }
    return height;
}

} // namespace

int line_height(const DeviceContext &context, UINT flags)
{
    const auto metrics = text_metrics(*realized_font(context), context.state.mapping);
    return metrics.tmHeight + (flags & DT_EXTERNALLEADING ? metrics.tmExternalLeading : 0);
}

int draw_block(Painter &painter, TextBlock &block)
{
    return BlockPainter(painter, block).run();
}

} // namespace compat
