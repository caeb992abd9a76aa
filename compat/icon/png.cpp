#include "compat/icon/png.hpp"

#include "compat/gdi/text/late_pango.hpp"

#include <algorithm>
#include <cstring>

namespace compat {
namespace {

struct Source {
    std::span<const std::byte> left;
};

cairo_status_t read_some(void *closure, unsigned char *to, unsigned int size)
{
    auto &source = *static_cast<Source *>(closure);
    if (size > source.left.size())
        return CAIRO_STATUS_READ_ERROR;
    std::memcpy(to, source.left.data(), size);
    source.left = source.left.subspan(size);
    return CAIRO_STATUS_SUCCESS;
}

/// Cairo's colours are multiplied by their alpha.
std::uint32_t divided(std::uint32_t pixel)
{
    const std::uint32_t alpha = pixel >> 24;
    if (alpha == 0)
        return 0;
    const auto part = [&](int shift) {
        return std::min<std::uint32_t>((pixel >> shift & 0xFF) * 255 / alpha, 255) << shift;
    };
    return alpha << 24 | part(16) | part(8) | part(0);
}

} // namespace

bool is_png(std::span<const std::byte> bytes)
{
    constexpr unsigned char signature[] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    return bytes.size() > sizeof signature &&
           std::memcmp(bytes.data(), signature, sizeof signature) == 0;
}

std::optional<Icon> read_png(std::span<const std::byte> bytes)
{
    if (!load_pango())
        return std::nullopt;
    Source source{bytes};
    auto *const surface = cairo_image_surface_create_from_png_stream(read_some, &source);
    const auto format = cairo_image_surface_get_format(surface);
    std::optional<Icon> icon;
    if (format == CAIRO_FORMAT_ARGB32 || format == CAIRO_FORMAT_RGB24) {
        icon.emplace();
        icon->width = cairo_image_surface_get_width(surface);
        icon->height = cairo_image_surface_get_height(surface);
        icon->has_alpha = true;
        const int stride = cairo_image_surface_get_stride(surface);
        const unsigned char *const data = cairo_image_surface_get_data(surface);
        for (int y = 0; y < icon->height; ++y) {
            for (int x = 0; x < icon->width; ++x) {
                std::uint32_t pixel = 0;
                std::memcpy(&pixel, data + y * stride + x * 4, sizeof pixel);
                icon->colours.push_back(format == CAIRO_FORMAT_RGB24 ? pixel | 0xFF000000
                                                                     : divided(pixel));
                icon->mask.push_back(icon->colours.back() >> 24 == 0);
            }
        }
    }
    cairo_surface_destroy(surface);
    return icon;
}

} // namespace compat
