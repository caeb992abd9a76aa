// Bitmaps are made, and their bits as they are in memory.
#include "compat/gdi/bitmap.hpp"
#include "compat/gdi/device_context.hpp"
#include "compat/gdi/stock.hpp"
#include "compat/kernel/last_error.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>

#include <memoryapi.h>
#include <winerror.h>

namespace compat {
namespace {

std::nullptr_t invalid_parameter()
{
    set_last_error(ERROR_INVALID_PARAMETER);
    return nullptr;
}

/// Bits of rows from top to bottom, each row at a multiple of 2 bytes; how many bytes.
template <class Copy>
LONG copy_bits(Surface &surface, LONG size, Copy copy)
{
    const auto row = static_cast<LONG>(row_bytes(surface.width(), surface.format().bits, 2));
    const LONG all = row * surface.height();
    const LONG count = size < 0 ? all : std::min(size, all);
    for (LONG done = 0; done < count; done += row)
        copy(surface.row(static_cast<int>(done / row)), done,
             static_cast<std::size_t>(std::min(row, count - done)));
    return count;
}

/// A view of the program's file mapping; null if there is none.
std::shared_ptr<std::byte[]> shared_memory(HANDLE section, DWORD offset, std::size_t size)
{
    constexpr DWORD granularity = 0x10000;
    const DWORD within = offset % granularity;
    void *const view = MapViewOfFile(section, FILE_MAP_WRITE, 0, offset - within, size + within);
    if (!view)
        return nullptr;
    return {static_cast<std::byte *>(view) + within,
            [view](std::byte *) { UnmapViewOfFile(view); }};
}

/// As the bitmap of a context for memory: a DIB section makes another one.
std::shared_ptr<BitmapObject> bitmap_like(const DeviceContext &context, int width, int height)
{
    if (!context.is_memory())
        return device_bitmap(width, height, screen_format.bits);
    const auto &like = *context.state.bitmap.object;
    const auto &surface = *like.surface;
    if (!like.section || width == 0 || height == 0)
        return device_bitmap(width, height, surface.format().bits);
    if (!fits_in_memory(width, height, surface.format().bits))
        return nullptr;
    Dib dib;
    dib.width = width;
    dib.height = height;
    dib.compression = like.section->biCompression;
    dib.format = surface.format();
    dib.palette = {surface.palette().begin(), surface.palette().end()};
    dib.image_size = static_cast<std::size_t>(row_bytes(width, dib.format.bits, 4)) *
                     static_cast<std::size_t>(height);
    return section_bitmap(dib);
}

} // namespace
} // namespace compat

using namespace compat;

HBITMAP WINAPI CreateBitmap(int width, int height, UINT planes, UINT bits, const VOID *data)
{
    if (planes != 1 || bits > 32)
        return invalid_parameter();
    auto bitmap = device_bitmap(std::abs(width), std::abs(height), static_cast<int>(bits));
    if (!bitmap)
        return invalid_parameter();
    const auto made = new_bitmap(bitmap);
    if (made && data && width && height)
        SetBitmapBits(made, static_cast<DWORD>(bitmap->surface->memory_size()), data);
    return made;
}

HBITMAP WINAPI CreateBitmapIndirect(const BITMAP *bitmap)
{
    if (!bitmap || bitmap->bmType != 0)
        return invalid_parameter();
    return CreateBitmap(bitmap->bmWidth, bitmap->bmHeight, bitmap->bmPlanes, bitmap->bmBitsPixel,
                        bitmap->bmBits);
}

HBITMAP WINAPI CreateCompatibleBitmap(HDC handle, int width, int height)
{
    const GdiLock lock(gdi_mutex());
    const auto context = gdi_objects().find<DeviceContext>(handle);
    if (!context || width < 0 || height < 0)
        return invalid_parameter();
    auto bitmap = bitmap_like(*context, width, height);
    if (!bitmap)
        return invalid_parameter();
    return new_bitmap(std::move(bitmap));
}

HBITMAP WINAPI CreateDIBSection(HDC, const BITMAPINFO *info, UINT usage, VOID **bits,
                                HANDLE section, DWORD offset)
{
    if (bits)
        *bits = nullptr;
    const auto dib = read_dib(info, usage);
    if (!dib || dib->is_compressed())
        return invalid_parameter();
    std::shared_ptr<std::byte[]> memory;
    if (section && !(memory = shared_memory(section, offset, dib->image_size)))
        return nullptr;
    const auto bitmap = section_bitmap(*dib, std::move(memory));
    bitmap->mapping = section;
    bitmap->mapping_offset = offset;
    const auto made = new_bitmap(bitmap);
    if (made && bits)
        *bits = bitmap->surface->memory();
    return made;
}

HBITMAP WINAPI CreateDIBitmap(HDC handle, const BITMAPINFOHEADER *header, DWORD flags,
                              const VOID *bits, const BITMAPINFO *info, UINT usage)
{
    if (!header || header->biWidth < 0)
        return nullptr;
    const int width = header->biWidth;
    const int height = std::abs(header->biHeight);
    // Without a context: of one bit.
    const auto made = handle ? CreateCompatibleBitmap(handle, width, height)
                             : CreateBitmap(width, height, 1, 1, nullptr);
    if (made && (flags & CBM_INIT) &&
        !SetDIBits(handle, made, 0, static_cast<UINT>(height), bits, info, usage)) {
        DeleteObject(made);
        return nullptr;
    }
    return made;
}

LONG WINAPI SetBitmapBits(HBITMAP handle, DWORD size, const VOID *bits)
{
    const GdiLock lock(gdi_mutex());
    const auto bitmap = gdi_object<BitmapObject>(handle);
    if (!bitmap || !bits)
        return 0;
    const auto *const from = static_cast<const std::byte *>(bits);
    return copy_bits(
        *bitmap->surface, std::abs(static_cast<LONG>(size)),
        [&](std::byte *row, LONG at, std::size_t count) { std::memcpy(row, from + at, count); });
}

LONG WINAPI GetBitmapBits(HBITMAP handle, LONG size, LPVOID bits)
{
    const GdiLock lock(gdi_mutex());
    const auto bitmap = gdi_object<BitmapObject>(handle);
    if (!bitmap)
        return 0;
    auto &surface = *bitmap->surface;
    if (!bits) // how many there are
        return row_bytes(surface.width(), surface.format().bits, 2) * surface.height();
    auto *const to = static_cast<std::byte *>(bits);
    return copy_bits(surface, size, [&](const std::byte *row, LONG at, std::size_t count) {
        std::memcpy(to + at, row, count);
    });
}

BOOL WINAPI SetBitmapDimensionEx(HBITMAP handle, int width, int height, LPSIZE before)
{
    const GdiLock lock(gdi_mutex());
    const auto bitmap = gdi_object<BitmapObject>(handle);
    if (!bitmap)
        return FALSE;
    if (before)
        *before = bitmap->dimension;
    bitmap->dimension = {width, height};
    return TRUE;
}

BOOL WINAPI GetBitmapDimensionEx(HBITMAP handle, LPSIZE size)
{
    const GdiLock lock(gdi_mutex());
    const auto bitmap = gdi_object<BitmapObject>(handle);
    if (!bitmap || !size)
        return FALSE;
    *size = bitmap->dimension;
    return TRUE;
}
