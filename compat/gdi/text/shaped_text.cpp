#include "compat/gdi/text/shaped_text.hpp"

#include "compat/kernel/unicode.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace compat {
namespace {

constexpr std::u16string_view nothing = u"\u200B"; // a space without width

bool is_control(char16_t unit)
{
    return unit < 0x20 || unit == 0x7F || unit == 0x2028 || unit == 0x2029;
}

bool is_pair(std::u16string_view text)
{
    return text.size() >= 2 && (text[0] & 0xFC00) == 0xD800 && (text[1] & 0xFC00) == 0xDC00;
}

/// UTF-8, and to which unit each of its bytes belongs, with one more at the end.
struct Utf8 {
    std::string text;
    std::vector<std::size_t> unit_of_byte;
};

Utf8 utf8_of(std::u16string_view text)
{
    Utf8 result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t units = is_pair(text.substr(at)) ? 2 : 1;
        result.text += to_narrow(is_control(text[at]) ? nothing : text.substr(at, units));
        result.unit_of_byte.resize(result.text.size(), at);
        at += units;
    }
    result.unit_of_byte.push_back(text.size());
    return result;
}

void set_direction(PangoLayout *layout, bool right_to_left)
{
    auto *const context = pango_layout_get_context(layout);
    const auto wanted = right_to_left ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR;
    if (pango_context_get_base_dir(context) != wanted)
        pango_context_set_base_dir(context, wanted); // which the layout notices
}

} // namespace

ShapedText::ShapedText(RealizedFont &font, std::u16string_view text, Edges edges,
                       bool right_to_left)
    : stretch_(font.stretch()), advances_(text.size())
{
    auto *const layout = font.layout(edges);
    if (!layout) {
        std::fill(advances_.begin(), advances_.end(), font.metrics().average);
        return;
    }
    if (text.empty())
        return;
    const auto utf8 = utf8_of(text);
    set_direction(layout, right_to_left);
    pango_layout_set_text(layout, utf8.text.data(), static_cast<int>(utf8.text.size()));
    for (auto *at = pango_layout_get_line_readonly(layout, 0)->runs; at; at = at->next)
        take(static_cast<PangoLayoutRun *>(at->data), utf8.text.data(), utf8.unit_of_byte);
    for (const auto &cluster : clusters_)
        advances_[cluster.first_unit] =
            static_cast<int>(std::lround(width(cluster) * stretch_ / PANGO_SCALE));
}

void ShapedText::take(PangoLayoutRun *run, const char *text,
                      std::span<const std::size_t> unit_of_byte)
{
    const auto number = runs_.size();
    runs_.push_back({Owned<PangoFont>(PANGO_FONT(g_object_ref(run->item->analysis.font))),
                     Glyphs(pango_glyph_string_copy(run->glyphs))});
    PangoGlyphItemIter at;
    for (auto more = pango_glyph_item_iter_init_start(&at, run, text); more;
         more = pango_glyph_item_iter_next_cluster(&at)) {
        // From right to left, glyphs are counted downwards.
        const bool upwards = at.start_glyph < at.end_glyph;
        clusters_.push_back({number, upwards ? at.start_glyph : at.end_glyph + 1,
                             upwards ? at.end_glyph : at.start_glyph + 1,
                             unit_of_byte[static_cast<std::size_t>(at.start_index)],
                             unit_of_byte[static_cast<std::size_t>(at.end_index)]});
    }
}

int ShapedText::width(const Cluster &cluster) const
{
    const auto *const glyphs = runs_[cluster.run].glyphs->glyphs;
    return std::accumulate(
        glyphs + cluster.first_glyph, glyphs + cluster.last_glyph, 0,
        [](int sum, const PangoGlyphInfo &glyph) { return sum + glyph.geometry.width; });
}

ShapedText::Ink ShapedText::ink() const
{
    double left = 0;
    double right = 0;
    double begin = 0;
    bool any = false;
    for (const auto &run : runs_) {
        PangoRectangle ink;
        PangoRectangle whole;
        pango_glyph_string_extents(run.glyphs.get(), run.font.get(), &ink, &whole);
        if (ink.width > 0) {
            left = any ? std::min(left, begin + ink.x) : begin + ink.x;
            right = any ? std::max(right, begin + ink.x + ink.width) : begin + ink.x + ink.width;
            any = true;
        }
        begin += whole.width;
    }
    const double pixel = stretch_ / PANGO_SCALE;
    return {static_cast<int>(std::floor(left * pixel)), static_cast<int>(std::ceil(right * pixel))};
}

void ShapedText::space_out(std::span<const int> advances)
{
    for (const auto &cluster : clusters_) {
        int wanted = 0;
        for (auto unit = cluster.first_unit; unit < cluster.last_unit; ++unit)
            wanted += advances[unit];
        const int now = width(cluster);
        if (std::lround(now * stretch_ / PANGO_SCALE) == wanted && stretch_ == 1)
            continue;
        auto &last = runs_[cluster.run].glyphs->glyphs[cluster.last_glyph - 1];
        last.geometry.width += static_cast<int>(std::lround(wanted * PANGO_SCALE / stretch_)) - now;
    }
}

template <class Put>
void ShapedText::put_runs(cairo_t *to, Put put)
{
    cairo_save(to);
    cairo_scale(to, stretch_, 1);
    double left = 0;
    for (const auto &run : runs_) {
        cairo_move_to(to, left / PANGO_SCALE, 0);
        put(run);
        left += pango_glyph_string_get_width(run.glyphs.get());
    }
    cairo_restore(to);
}

void ShapedText::draw(cairo_t *to, std::span<const int> advances)
{
    space_out(advances);
    put_runs(to, [to](const Run &run) {
        pango_cairo_show_glyph_string(to, run.font.get(), run.glyphs.get());
    });
}

void ShapedText::add_outlines(cairo_t *to, std::span<const int> advances)
{
    space_out(advances);
    put_runs(to, [to](const Run &run) {
        pango_cairo_glyph_string_path(to, run.font.get(), run.glyphs.get());
    });
}

} // namespace compat
