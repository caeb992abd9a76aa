// Device-independent bitmaps: pixels in the program's memory.
#include "compat/gdi/bitmap.hpp"
#include "compat/gdi/blit.hpp"
#include "compat/gdi/dib_header.hpp"
#include "compat/kernel/last_error.hpp"

#include <algorithm>

#include <winerror.h>

namespace compat {
namespace {

int invalid_parameter()
{
    set_last_error(ERROR_INVALID_PARAMETER);
    return 0;
}

/// The rows of a picture that a call is about: a DIB's rows count from the lowest one.
struct Rows {
    int top = 0;
    int count = 0;

    /// `first` and `count` as the caller says, of a picture that is so high.
    Rows(UINT first, UINT wanted, int height)
    {
        const long long begin = std::min<long long>(first, height);
        count = static_cast<int>(std::min<long long>(wanted, height - begin));
        top = height - static_cast<int>(begin) - count;
    }
};

/// What a context draws on if the program may set its colours: a DIB section of up to 8 bits.
std::shared_ptr<Surface> coloured_section(HDC handle)
{
    const auto context = context_of(handle);
    if (!context || !context->is_memory())
        return nullptr;
    const auto &bitmap = *context->state.bitmap.object;
    return bitmap.section && !bitmap.surface->palette().empty() ? bitmap.surface : nullptr;
}

} // namespace
} // namespace compat

using namespace compat;

int WINAPI SetDIBits(HDC, HBITMAP handle, UINT first, UINT count, const VOID *bits,
                     const BITMAPINFO *info, UINT usage)
{
    const GdiLock lock(gdi_mutex());
    const auto bitmap = gdi_object<BitmapObject>(handle);
    if (!bitmap)
        return 0;
    const auto dib = read_dib(info, usage);
    if (!dib || !bits)
        return invalid_parameter();
    const Rows of_dib(first, count, dib->height);
    const auto picture = picture_of(*dib, bits, of_dib.count);
    auto &surface = *bitmap->surface;
    const Rows rows(first, static_cast<UINT>(of_dib.count), surface.height());
    // Where the bitmap is less high, the picture's upper rows are left out.
    copy_picture(*picture, of_dib.count - rows.count, surface, rows.top, rows.count);
    return of_dib.count;
}

int WINAPI GetDIBits(HDC context, HBITMAP handle, UINT first, UINT count, LPVOID bits,
                     LPBITMAPINFO info, UINT usage)
{
    const GdiLock lock(gdi_mutex());
    if (!gdi_objects().find<DeviceContext>(context) || !info)
        return invalid_parameter();
    const auto bitmap = gdi_object<BitmapObject>(handle);
    if (!bitmap)
        return 0;
    if (usage > DIB_PAL_COLORS)
        return invalid_parameter();
    auto &surface = *bitmap->surface;
    if (!bits && asks_for_format(*info))
        return describe_format(*bitmap, *info) ? surface.height() : invalid_parameter();
    write_colours(*bitmap, *info, usage);
    const auto dib = read_dib(info, DIB_RGB_COLORS);
    if (!dib || dib->is_compressed())
        return invalid_parameter();
    write_image_size(*dib, *info);
    if (!bits)
        return surface.height();
    const Rows rows(first, count, surface.height());
    const auto picture = picture_of(*dib, bits, rows.count);
    copy_picture(surface, rows.top, *picture, 0, rows.count);
    return rows.count;
}

int WINAPI SetDIBitsToDevice(HDC handle, int x, int y, DWORD width, DWORD height, int x_source,
                             int y_source, UINT first, UINT count, const VOID *bits,
                             const BITMAPINFO *info, UINT usage)
{
    Painter painter(handle);
    if (!painter)
        return 0;
    const auto dib = read_dib(info, usage);
    if (!dib || !bits)
        return invalid_parameter();
    const Rows rows(first, count, dib->height);
    const int wanted_rows = static_cast<int>(height);
    const int begin = static_cast<int>(std::min<UINT>(first, static_cast<UINT>(dib->height)));
    // Rows above those that are wanted do not count; those below do.
    const int used = std::min(begin + rows.count, y_source + wanted_rows) - begin;
    if (rows.count == 0 || used <= 0)
        return 0;
    if (!painter.can_draw())
        return used;
    const auto picture = picture_of(*dib, bits, rows.count);
    const auto at = painter.context().on_surface(POINT{x, y});
    // Sizes are pixels, whatever the mapping is.
    const int columns = static_cast<int>(width);
    const BlitSource source{
        picture.get(),
        {x_source, begin + rows.count - y_source - wanted_rows, columns, wanted_rows}};
    blit(painter, {at.x, at.y, columns, wanted_rows}, source,
         Conversion(*picture, painter.surface()), SRCCOPY);
    return used;
}

int WINAPI StretchDIBits(HDC handle, int x, int y, int width, int height, int x_source,
                         int y_source, int source_width, int source_height, const VOID *bits,
                         const BITMAPINFO *info, UINT usage, DWORD operation)
{
    Painter painter(handle);
    if (!painter)
        return 0;
    const auto dib = read_dib(info, usage);
    if (!dib || !bits)
        return invalid_parameter();
    if (!painter.can_draw())
        return dib->height;
    const auto picture = picture_of(*dib, bits, dib->height);
    // From the lowest row up; a negative height goes down from its corner, and mirrors.
    const int top = dib->height - y_source - source_height - (source_height < 0 ? 2 : 0);
    blit(painter, extent_on_surface(painter.context(), x, y, width, height),
         {picture.get(), {x_source, top, source_width, source_height}},
         Conversion(*picture, painter.surface()), operation);
    return dib->height;
}

UINT WINAPI GetDIBColorTable(HDC handle, UINT first, UINT count, RGBQUAD *colors)
{
    const GdiLock lock(gdi_mutex());
    const auto section = coloured_section(handle);
    if (!section || !colors || first >= section->palette().size())
        return 0;
    const auto part = section->palette().subspan(first);
    const auto copied = std::min<std::size_t>(count, part.size());
    std::copy_n(part.begin(), copied, colors);
    return static_cast<UINT>(copied);
}

UINT WINAPI SetDIBColorTable(HDC handle, UINT first, UINT count, const RGBQUAD *colors)
{
    const GdiLock lock(gdi_mutex());
    const auto section = coloured_section(handle);
    if (!section || !colors || first >= section->palette().size())
        return 0;
    std::vector<RGBQUAD> all(section->palette().begin(), section->palette().end());
    const auto copied = std::min<std::size_t>(count, all.size() - first);
    std::copy_n(colors, copied, all.begin() + first);
    section->set_palette(std::move(all));
    return static_cast<UINT>(copied);
}
