#include "compat/gdi/text/realized_font.hpp"

#include "compat/kernel/diagnostics.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>
#include <unordered_map>

namespace compat {
namespace {

constexpr int usual_height = 16; // for lfHeight 0
constexpr int large = 1000;      // pixels, for proportions
constexpr std::size_t most_kept = 256;

/// Fontconfig always offers some names of no font in particular.
bool is_alias(const char *family)
{
    const std::string_view name = family;
    return name == "Sans" || name == "Serif" || name == "Monospace" || name == "System-ui";
}

bool has_fonts(PangoFontMap *map)
{
    PangoFontFamily **families = nullptr;
    int count = 0;
    pango_font_map_list_families(map, &families, &count);
    const std::unique_ptr<PangoFontFamily *, FreeBy<g_free>> owner(families);
    return std::any_of(families, families + count, [](PangoFontFamily *family) {
        return !is_alias(pango_font_family_get_name(family));
    });
}

PangoFontMap *make_font_map()
{
    if (!load_pango())
        return nullptr;
    auto *const map = pango_cairo_font_map_new();
    if (has_fonts(map))
        return map;
    g_object_unref(map);
    warn_once("fonts", "fontconfig finds none: text is measured by guess and not drawn");
    return nullptr;
}

/// What a font of 1000 pixels has.
struct Proportions {
    double ascent, descent, leading, widest, underline, strike_out, thickness;
};

Proportions proportions_of(PangoFont *font)
{
    cairo_font_extents_t extents;
    cairo_scaled_font_extents(pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font)), &extents);
    const std::unique_ptr<PangoFontMetrics, FreeBy<pango_font_metrics_unref>> metrics(
        pango_font_get_metrics(font, nullptr));
    const auto pixels = [](int units) { return static_cast<double>(units) / PANGO_SCALE; };
    return {extents.ascent,
            extents.descent,
            std::max(extents.height - extents.ascent - extents.descent, 0.0),
            extents.max_x_advance,
            -pixels(pango_font_metrics_get_underline_position(metrics.get())),
            -pixels(pango_font_metrics_get_strikethrough_position(metrics.get())),
            pixels(pango_font_metrics_get_underline_thickness(metrics.get()))};
}

int rounded(double value)
{
    return static_cast<int>(std::floor(value + 0.5));
}

FontMetrics metrics_of(const Proportions &whole, int height)
{
    FontMetrics result;
    const double cell = whole.ascent + whole.descent;
    result.em = height < 0 ? -height : std::max(rounded(height * large / cell), 1);
    const double scale = static_cast<double>(result.em) / large;
    if (height < 0) {
        result.ascent = rounded(whole.ascent * scale);
        result.descent = rounded(whole.descent * scale);
    } else {
        result.ascent = rounded(whole.ascent * height / cell);
        result.descent = height - result.ascent;
    }
    result.external_leading = rounded(whole.leading * scale);
    result.widest = rounded(whole.widest * scale);
    result.underline = std::max(rounded(whole.underline * scale), 1);
    result.strike_out = rounded(whole.strike_out * scale);
    result.thickness = std::max(rounded(whole.thickness * scale), 1);
    return result;
}

int width_of(PangoLayout *layout, const char *text)
{
    int width = 0;
    pango_layout_set_text(layout, text, -1);
    pango_layout_get_pixel_size(layout, &width, nullptr);
    return width;
}

/// Characters one after the other, each of its own width, as GDI has them.
Attributes plain_characters()
{
    Attributes list(pango_attr_list_new());
    pango_attr_list_insert(list.get(), pango_attr_font_features_new("kern=0, liga=0, clig=0"));
    return list;
}

} // namespace

PangoFontMap *font_map()
{
    static PangoFontMap *const map = make_font_map(); // as long as the process
    return map;
}

RealizedFont::RealizedFont(const LOGFONTW &pixels) : wanted_(pixels), names_(font_names(pixels))
{
    if (!wanted_.lfHeight)
        wanted_.lfHeight = usual_height;
    if (!wanted_.lfWeight)
        wanted_.lfWeight = FW_NORMAL;
    if (font_map()) {
        measure();
    } else {
        metrics_ = metrics_of({900, 250, 0, 500, 100, -300, 60}, wanted_.lfHeight);
        metrics_.average = metrics_.widest = std::max(metrics_.widest, 1);
        metrics_.fixed = true;
    }
    if (wanted_.lfWidth) {
        const int width = std::abs(wanted_.lfWidth);
        stretch_ = static_cast<double>(width) / metrics_.average;
        metrics_.average = width;
        metrics_.widest = rounded(metrics_.widest * stretch_);
    }
}

void RealizedFont::measure()
{
    const auto context = make_context(Edges::smooth);
    const Owned<PangoFont> font(pango_context_load_font(context.get(), description(large).get()));
    metrics_ = metrics_of(proportions_of(font.get()), wanted_.lfHeight);
    auto *const letters = layout(Edges::smooth);
    constexpr int count = 52;
    const int width = width_of(letters, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    metrics_.average = std::max((width + count / 2) / count, 1);
    metrics_.fixed = width_of(letters, "i") == width_of(letters, "W");
    metrics_.widest =
        metrics_.fixed ? metrics_.average : std::max(metrics_.widest, metrics_.average);
}

Owned<PangoContext> RealizedFont::make_context(Edges edges) const
{
    const bool sharp = edges == Edges::sharp;
    Owned<PangoContext> context(pango_font_map_create_context(font_map()));
    const FontOptions options(cairo_font_options_create());
    cairo_font_options_set_antialias(options.get(),
                                     sharp ? CAIRO_ANTIALIAS_NONE : CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options.get(),
                                      sharp ? CAIRO_HINT_STYLE_FULL : CAIRO_HINT_STYLE_SLIGHT);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_ON);
    pango_cairo_context_set_font_options(context.get(), options.get());
    if (!names_.language.empty())
        pango_context_set_language(context.get(),
                                   pango_language_from_string(names_.language.c_str()));
    return context;
}

FontDescription RealizedFont::description(int em) const
{
    FontDescription result(pango_font_description_new());
    pango_font_description_set_family(result.get(), names_.families.c_str());
    pango_font_description_set_absolute_size(result.get(), static_cast<double>(em) * PANGO_SCALE);
    pango_font_description_set_weight(
        result.get(), static_cast<PangoWeight>(std::clamp<LONG>(wanted_.lfWeight, 100, 1000)));
    if (wanted_.lfItalic)
        pango_font_description_set_style(result.get(), PANGO_STYLE_ITALIC);
    return result;
}

PangoLayout *RealizedFont::layout(Edges edges)
{
    if (!font_map())
        return nullptr;
    auto &kept = edges == Edges::smooth ? smooth_ : sharp_;
    if (!kept) {
        kept.reset(pango_layout_new(make_context(edges).get()));
        pango_layout_set_font_description(kept.get(), description(metrics_.em).get());
        pango_layout_set_attributes(kept.get(), plain_characters().get());
        pango_layout_set_single_paragraph_mode(kept.get(), TRUE);
        pango_layout_set_auto_dir(kept.get(), FALSE);
    }
    return kept.get();
}

std::shared_ptr<RealizedFont> realized_font(LOGFONTW pixels)
{
    static auto &all = *new std::unordered_map<std::string, std::shared_ptr<RealizedFont>>;
    const auto face = face_name(pixels);
    std::fill(std::begin(pixels.lfFaceName) + face.size(), std::end(pixels.lfFaceName), u'\0');
    const std::string key(reinterpret_cast<const char *>(&pixels), sizeof pixels);
    if (const auto found = all.find(key); found != all.end())
        return found->second;
    if (all.size() >= most_kept)
        all.clear();
    return all[key] = std::make_shared<RealizedFont>(pixels);
}

std::shared_ptr<RealizedFont> realized_font(const DeviceContext &context)
{
    const auto &mapping = context.state.mapping;
    auto pixels = context.state.font->font;
    if (context.state.font->is_stock)
        return realized_font(pixels);
    const int height = mapping.height_to_device(pixels.lfHeight);
    pixels.lfHeight = pixels.lfHeight < 0 ? -height : height;
    pixels.lfWidth = mapping.width_to_device(pixels.lfWidth);
    return realized_font(pixels);
}

} // namespace compat
