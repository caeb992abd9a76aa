// Pango's and Cairo's objects, owned.
#pragma once

#include "compat/gdi/text/late_pango.hpp"

#include <memory>

namespace compat {

template <const auto &free>
struct FreeBy {
    template <class Object>
    void operator()(Object *object) const
    {
        free(object);
    }
};

template <class Object>
using Owned = std::unique_ptr<Object, FreeBy<g_object_unref>>;
using FontDescription = std::unique_ptr<PangoFontDescription, FreeBy<pango_font_description_free>>;
using Attributes = std::unique_ptr<PangoAttrList, FreeBy<pango_attr_list_unref>>;
using Glyphs = std::unique_ptr<PangoGlyphString, FreeBy<pango_glyph_string_free>>;
using FontOptions = std::unique_ptr<cairo_font_options_t, FreeBy<cairo_font_options_destroy>>;
using CairoSurface = std::unique_ptr<cairo_surface_t, FreeBy<cairo_surface_destroy>>;
using Cairo = std::unique_ptr<cairo_t, FreeBy<cairo_destroy>>;

} // namespace compat
