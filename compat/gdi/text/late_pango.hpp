// Pango, Cairo and GLib, loaded when the first of their functions is called: most programs that a
// class writes draw no text, and to load these libraries takes longer than all else at the start.
#pragma once

#include <atomic>

#include <pango/pangocairo.h>

namespace compat {

/// Loads the libraries. False, said once, where they are not installed: nothing below may be
/// called.
bool load_pango();

/// The address of one of their functions. Any thread.
void *find_in_pango(const char *name);

template <class Signature>
class LateFunction;

template <class Result, class... Arguments>
class LateFunction<Result(Arguments...)> {
  public:
    constexpr explicit LateFunction(const char *name) : name_(name) {}

    Result operator()(Arguments... arguments) const
    {
        auto *function = function_.load(std::memory_order_relaxed);
        if (!function) {
            function = reinterpret_cast<Function *>(find_in_pango(name_));
            function_.store(function, std::memory_order_relaxed);
        }
        return function(arguments...);
    }

  private:
    using Function = Result(Arguments...);
    const char *name_;
    mutable std::atomic<Function *> function_{nullptr};
};

// Each hides the function of its name from this namespace.
// NOLINTBEGIN(bugprone-macro-parentheses): a name that is declared
#define COMPAT_LATE(name)                                                                          \
    inline const constinit LateFunction<decltype(::name)> name                                     \
    {                                                                                              \
#name                                                                                      \
    }
// NOLINTEND(bugprone-macro-parentheses)

COMPAT_LATE(cairo_copy_path);
COMPAT_LATE(cairo_create);
COMPAT_LATE(cairo_destroy);
COMPAT_LATE(cairo_fill);
COMPAT_LATE(cairo_font_options_create);
COMPAT_LATE(cairo_font_options_destroy);
COMPAT_LATE(cairo_font_options_set_antialias);
COMPAT_LATE(cairo_font_options_set_hint_metrics);
COMPAT_LATE(cairo_font_options_set_hint_style);
COMPAT_LATE(cairo_identity_matrix);
COMPAT_LATE(cairo_image_surface_create);
COMPAT_LATE(cairo_image_surface_create_for_data);
COMPAT_LATE(cairo_image_surface_create_from_png_stream);
COMPAT_LATE(cairo_image_surface_get_data);
COMPAT_LATE(cairo_image_surface_get_format);
COMPAT_LATE(cairo_image_surface_get_height);
COMPAT_LATE(cairo_image_surface_get_stride);
COMPAT_LATE(cairo_image_surface_get_width);
COMPAT_LATE(cairo_move_to);
COMPAT_LATE(cairo_path_destroy);
COMPAT_LATE(cairo_rectangle);
COMPAT_LATE(cairo_restore);
COMPAT_LATE(cairo_rotate);
COMPAT_LATE(cairo_save);
COMPAT_LATE(cairo_scale);
COMPAT_LATE(cairo_scaled_font_extents);
COMPAT_LATE(cairo_set_antialias);
COMPAT_LATE(cairo_set_source_rgb);
COMPAT_LATE(cairo_status_to_string);
COMPAT_LATE(cairo_surface_destroy);
COMPAT_LATE(cairo_surface_flush);
COMPAT_LATE(cairo_surface_write_to_png);
COMPAT_LATE(cairo_translate);
COMPAT_LATE(g_free);
COMPAT_LATE(g_object_ref);
COMPAT_LATE(g_object_unref);
COMPAT_LATE(g_type_check_instance_cast);
COMPAT_LATE(pango_attr_font_features_new);
COMPAT_LATE(pango_attr_list_insert);
COMPAT_LATE(pango_attr_list_new);
COMPAT_LATE(pango_attr_list_unref);
COMPAT_LATE(pango_cairo_context_set_font_options);
COMPAT_LATE(pango_cairo_font_get_scaled_font);
COMPAT_LATE(pango_cairo_font_get_type);
COMPAT_LATE(pango_cairo_font_map_new);
COMPAT_LATE(pango_cairo_glyph_string_path);
COMPAT_LATE(pango_cairo_show_glyph_string);
COMPAT_LATE(pango_context_get_base_dir);
COMPAT_LATE(pango_context_load_font);
COMPAT_LATE(pango_context_set_base_dir);
COMPAT_LATE(pango_context_set_language);
COMPAT_LATE(pango_font_description_free);
COMPAT_LATE(pango_font_description_get_style);
COMPAT_LATE(pango_font_description_get_weight);
COMPAT_LATE(pango_font_description_new);
COMPAT_LATE(pango_font_description_set_absolute_size);
COMPAT_LATE(pango_font_description_set_family);
COMPAT_LATE(pango_font_description_set_style);
COMPAT_LATE(pango_font_description_set_weight);
COMPAT_LATE(pango_font_face_describe);
COMPAT_LATE(pango_font_face_get_face_name);
COMPAT_LATE(pango_font_family_get_name);
COMPAT_LATE(pango_font_family_list_faces);
COMPAT_LATE(pango_font_get_metrics);
COMPAT_LATE(pango_font_get_type);
COMPAT_LATE(pango_font_has_char);
COMPAT_LATE(pango_font_map_create_context);
COMPAT_LATE(pango_font_map_list_families);
COMPAT_LATE(pango_font_metrics_get_strikethrough_position);
COMPAT_LATE(pango_font_metrics_get_underline_position);
COMPAT_LATE(pango_font_metrics_get_underline_thickness);
COMPAT_LATE(pango_font_metrics_unref);
COMPAT_LATE(pango_glyph_item_iter_init_start);
COMPAT_LATE(pango_glyph_item_iter_next_cluster);
COMPAT_LATE(pango_glyph_string_copy);
COMPAT_LATE(pango_glyph_string_extents);
COMPAT_LATE(pango_glyph_string_free);
COMPAT_LATE(pango_glyph_string_get_width);
COMPAT_LATE(pango_language_from_string);
COMPAT_LATE(pango_layout_get_context);
COMPAT_LATE(pango_layout_get_font_description);
COMPAT_LATE(pango_layout_get_line_readonly);
COMPAT_LATE(pango_layout_get_pixel_size);
COMPAT_LATE(pango_layout_new);
COMPAT_LATE(pango_layout_set_attributes);
COMPAT_LATE(pango_layout_set_auto_dir);
COMPAT_LATE(pango_layout_set_font_description);
COMPAT_LATE(pango_layout_set_single_paragraph_mode);
COMPAT_LATE(pango_layout_set_text);

#undef COMPAT_LATE

} // namespace compat
