#include "compat/display/picture_file.hpp"

#include "compat/gdi/surface.hpp"
#include "compat/gdi/text/late_pango.hpp"

namespace compat {

std::string write_png(Surface &picture, const std::string &file)
{
    if (!load_pango())
        return "Cairo is not there";
    auto *const image = cairo_image_surface_create_for_data(
        reinterpret_cast<unsigned char *>(picture.memory()), CAIRO_FORMAT_RGB24, picture.width(),
        picture.height(), picture.row_bytes());
    const auto status = cairo_surface_write_to_png(image, file.c_str());
    cairo_surface_destroy(image);
    return status == CAIRO_STATUS_SUCCESS ? "" : cairo_status_to_string(status);
}

} // namespace compat
