// Pictures of contexts, copied onto others.
#include "compat/gdi/blit.hpp"
#include "compat/gdi/raster_operation.hpp"
#include "compat/kernel/last_error.hpp"

#include <cstdlib>
#include <memory>
#include <optional>

#include <winerror.h>

namespace compat {
namespace {

/// What one call copies: both contexts, and where on their surfaces. Holds gdi_mutex().
class Copy {
  public:
    Copy(HDC to, HDC from) : painter(to)
    {
        if (painter)
            source_ = context_of(from);
        if (source_)
            surface_ = source_->surface();
    }

    explicit operator bool() const { return source_ != nullptr; }
    /// There are pixels to take and a place to put them.
    bool can_draw() const { return painter.can_draw() && surface_; }
    const DeviceContext &source_context() const { return *source_; }
    const Surface &surface() const { return *surface_; }

    BlitSource source(int x, int y, int width, int height) const
    {
        return {surface_.get(), extent_on_surface(*source_, x, y, width, height)};
    }
    Extent destination(int x, int y, int width, int height) const
    {
        return extent_on_surface(painter.context(), x, y, width, height);
    }
    Conversion conversion() const
    {
        return {*surface_, painter.surface(), colours_between(*source_, painter.context())};
    }

    Painter painter;

  private:
    std::shared_ptr<DeviceContext> source_;
    std::shared_ptr<Surface> surface_;
};

BOOL invalid_parameter()
{
    set_last_error(ERROR_INVALID_PARAMETER);
    return FALSE;
}

/// By the mask's bit: one operation or the other.
void masked_blit(Copy &copy, const Extent &to, const BlitSource &from, const Surface &mask,
                 POINT mask_at, DWORD operation)
{
    auto &painter = copy.painter;
    auto &surface = painter.surface();
    const auto conversion = copy.conversion();
    const auto foreground = table_of(operation);
    const auto background = static_cast<std::uint8_t>(operation >> 24);
    const bool by_brush = uses_pattern(foreground) || uses_pattern(background);
    const auto brush = painter.brush();
    if (by_brush && !brush.draws())
        return;
    const auto draw = [&](const Transfer &pixels, int y, int left, int right) {
        for (int x = left; x < right; ++x) {
            const int mask_x = x - to.x + mask_at.x;
            const int mask_y = y - to.y + mask_at.y;
            const bool is_in_mask =
                mask_x >= 0 && mask_y >= 0 && mask_x < mask.width() && mask_y < mask.height();
            const auto table = is_in_mask && mask.pixel(mask_x, mask_y) ? foreground : background;
            surface.set_pixel(x, y,
                              mix(table, by_brush ? brush.at(x, y) : 0, conversion(pixels.at(x, y)),
                                  surface.pixel(x, y)) &
                                  surface.all_bits());
        }
    };
    transfer_rows(painter, to, from, COLORONCOLOR, draw);
}

/// `value` × `alpha` / 255, rounded.
unsigned scaled(unsigned value, unsigned alpha)
{
    return (value * alpha + 127) / 255;
}

struct Blend {
    unsigned constant;
    bool by_pixel; // the source's parts are multiplied by its alpha already

    /// Microsoft: "BLENDFUNCTION". A plain mix rounds once, one by the pixel's alpha twice.
    unsigned part(unsigned source, unsigned alpha, unsigned there) const
    {
        if (!by_pixel)
            return (source * constant + there * (255 - constant) + 127) / 255;
        return (scaled(source, constant) + scaled(there, 255 - scaled(alpha, constant))) & 255;
    }
};

std::uint32_t blended(const Blend &blend, const Surface &from, std::uint32_t source,
                      const Surface &to, std::uint32_t there)
{
    const auto a = from.colour_of(source);
    const auto b = to.colour_of(there);
    const unsigned alpha = source >> 24;
    const auto part = [&](unsigned x, unsigned y) { return blend.part(x, alpha, y); };
    const auto mixed =
        to.pixel_of(RGB(part(GetRValue(a), GetRValue(b)), part(GetGValue(a), GetGValue(b)),
                        part(GetBValue(a), GetBValue(b))));
    if (to.format().bits != 32)
        return mixed;
    return mixed | part(from.format().bits == 32 ? alpha : 255, there >> 24) << 24;
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI PatBlt(HDC handle, int x, int y, int width, int height, DWORD operation)
{
    Painter painter(handle);
    if (!painter || uses_source(table_of(operation)))
        return FALSE;
    const auto where = extent_on_surface(painter.context(), x, y, width, height);
    if (where.width && where.height)
        fill_by_operation(painter, where.rectangle(), operation);
    return TRUE;
}

BOOL WINAPI StretchBlt(HDC to, int x, int y, int width, int height, HDC from, int x_source,
                       int y_source, int source_width, int source_height, DWORD operation)
{
    if (!uses_source(table_of(operation)))
        return PatBlt(to, x, y, width, height, operation);
    Copy copy(to, from);
    if (!copy)
        return FALSE;
    if (copy.can_draw())
        blit(copy.painter, copy.destination(x, y, width, height),
             copy.source(x_source, y_source, source_width, source_height), copy.conversion(),
             operation);
    return TRUE;
}

BOOL WINAPI BitBlt(HDC to, int x, int y, int width, int height, HDC from, int x_source,
                   int y_source, DWORD operation)
{
    return StretchBlt(to, x, y, width, height, from, x_source, y_source, width, height, operation);
}

BOOL WINAPI MaskBlt(HDC to, int x, int y, int width, int height, HDC from, int x_source,
                    int y_source, HBITMAP mask, int x_mask, int y_mask, DWORD operation)
{
    if (!mask)
        return BitBlt(to, x, y, width, height, from, x_source, y_source, operation);
    Copy copy(to, from);
    const auto bits = copy ? gdi_object<BitmapObject>(mask) : nullptr;
    if (!bits)
        return FALSE;
    if (bits->surface->format().bits != 1)
        return invalid_parameter();
    if (copy.can_draw())
        masked_blit(copy, copy.destination(x, y, width, height),
                    copy.source(x_source, y_source, width, height), *bits->surface,
                    {x_mask, y_mask}, operation);
    return TRUE;
}

BOOL WINAPI TransparentBlt(HDC to, int x, int y, int width, int height, HDC from, int x_source,
                           int y_source, int source_width, int source_height, UINT transparent)
{
    Copy copy(to, from);
    if (!copy)
        return FALSE;
    if (width < 0 || height < 0 || source_width < 0 || source_height < 0)
        return invalid_parameter();
    if (!copy.can_draw())
        return TRUE;
    auto &surface = copy.painter.surface();
    const auto conversion = copy.conversion();
    const auto left_out = copy.surface().colour_of(copy.surface().pixel_of(transparent));
    const auto draw = [&](const Transfer &pixels, int row, int left, int right) {
        for (int column = left; column < right; ++column) {
            const auto pixel = pixels.at(column, row);
            if (copy.surface().colour_of(pixel) != left_out)
                surface.set_pixel(column, row, conversion(pixel));
        }
    };
    transfer_rows(copy.painter, copy.destination(x, y, width, height),
                  copy.source(x_source, y_source, source_width, source_height), COLORONCOLOR, draw);
    return TRUE;
}

BOOL WINAPI AlphaBlend(HDC to, int x, int y, int width, int height, HDC from, int x_source,
                       int y_source, int source_width, int source_height, BLENDFUNCTION blend)
{
    Copy copy(to, from);
    if (!copy)
        return FALSE;
    const bool by_pixel = blend.AlphaFormat == AC_SRC_ALPHA;
    if (blend.BlendOp != AC_SRC_OVER || blend.BlendFlags != 0 ||
        (blend.AlphaFormat != 0 && !by_pixel) || width < 0 || height < 0 || source_width < 0 ||
        source_height < 0)
        return invalid_parameter();
    if (!copy.can_draw())
        return TRUE;
    const auto source = copy.source(x_source, y_source, source_width, source_height);
    const auto all = source.extent.rectangle();
    const auto &picture = copy.surface();
    if (all.left < 0 || all.top < 0 || all.right > picture.width() ||
        all.bottom > picture.height() || (by_pixel && picture.format().bits != 32))
        return invalid_parameter();
    auto &surface = copy.painter.surface();
    const Blend how{blend.SourceConstantAlpha, by_pixel};
    const auto draw = [&](const Transfer &pixels, int row, int left, int right) {
        for (int column = left; column < right; ++column)
            surface.set_pixel(
                column, row,
                blended(how, picture, pixels.at(column, row), surface, surface.pixel(column, row)));
    };
    transfer_rows(copy.painter, copy.destination(x, y, width, height), source, COLORONCOLOR, draw);
    return TRUE;
}

BOOL WINAPI GdiTransparentBlt(HDC to, int x, int y, int width, int height, HDC from, int x_source,
                              int y_source, int source_width, int source_height, UINT transparent)
{
    return TransparentBlt(to, x, y, width, height, from, x_source, y_source, source_width,
                          source_height, transparent);
}

BOOL WINAPI GdiAlphaBlend(HDC to, int x, int y, int width, int height, HDC from, int x_source,
                          int y_source, int source_width, int source_height, BLENDFUNCTION blend)
{
    return AlphaBlend(to, x, y, width, height, from, x_source, y_source, source_width,
                      source_height, blend);
}
