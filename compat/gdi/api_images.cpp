// Bitmaps, icons and cursors from the program's resources and from files.
#include "compat/gdi/bitmap.hpp"
#include "compat/gdi/transfer.hpp"
#include "compat/icon/icon_table.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/resource/resource_index.hpp"

#include <cstring>
#include <memory>
#include <optional>
#include <vector>

#include <fileapi.h>
#include <handleapi.h>
#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

/// A DIB in memory, its pixels `bits` bytes behind its beginning.
struct Image {
    Dib dib;
    std::span<const std::byte> bytes;
    std::size_t bits;

    bool is_whole() const
    {
        return bits <= bytes.size() &&
               bytes.size() - bits >= (dib.is_compressed() ? 0 : dib.image_size);
    }
};

std::optional<Image> image_of(std::span<const std::byte> bytes)
{
    const auto dib = read_dib(bytes.data(), bytes.size());
    if (!dib)
        return std::nullopt;
    Image image{*dib, bytes, dib->header_size};
    if (dib->is_compressed()) // no more than there is
        image.dib.image_size = bytes.size() - std::min(bytes.size(), image.bits);
    return image.is_whole() ? std::optional(image) : std::nullopt;
}

/// Microsoft: "BITMAPFILEHEADER".
std::optional<Image> image_of_file(std::span<const std::byte> bytes)
{
    BITMAPFILEHEADER header;
    constexpr WORD type = 'B' | 'M' << 8;
    if (bytes.size() < sizeof header)
        return std::nullopt;
    std::memcpy(&header, bytes.data(), sizeof header);
    if (header.bfType != type)
        return std::nullopt;
    auto image = image_of(bytes.subspan(sizeof header));
    if (!image)
        return std::nullopt;
    if (header.bfOffBits >= sizeof header)
        image->bits = header.bfOffBits - sizeof header;
    return image->is_whole() ? image : std::nullopt;
}

HANDLE open_for_reading(LPCSTR name)
{
    return CreateFileA(name, GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
}

HANDLE open_for_reading(LPCWSTR name)
{
    return CreateFileW(name, GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
}

/// None with CreateFile's or ReadFile's error.
template <class Name>
std::optional<std::vector<std::byte>> content_of(Name name)
{
    const HANDLE file = open_for_reading(name);
    if (file == INVALID_HANDLE_VALUE)
        return std::nullopt;
    std::vector<std::byte> bytes(GetFileSize(file, nullptr));
    DWORD read = 0;
    const BOOL good =
        ReadFile(file, bytes.data(), static_cast<DWORD>(bytes.size()), &read, nullptr);
    CloseHandle(file);
    bytes.resize(read);
    return good ? std::optional(std::move(bytes)) : std::nullopt;
}

std::shared_ptr<BitmapObject> stretched(const std::shared_ptr<BitmapObject> &bitmap, int width,
                                        int height)
{
    const auto &from = *bitmap->surface;
    if (width == 0)
        width = from.width();
    if (height == 0)
        height = from.height();
    if (width == from.width() && height == from.height())
        return bitmap;
    const bool is_section = bitmap->section.has_value();
    if (width < 0 || height < 0 || !fits_in_memory(width, height, from.format().bits))
        return nullptr;
    const auto to =
        std::make_shared<Surface>(width, height, from.format(), from.alignment(), is_section);
    to->set_palette({from.palette().begin(), from.palette().end()});
    const Transfer transfer(from, {0, 0, from.width(), from.height()}, {0, 0, width, height},
                            to->rectangle(), COLORONCOLOR);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            to->set_pixel(x, y, transfer.at(x, y));
    }
    auto result = std::make_shared<BitmapObject>(to);
    result->section = bitmap->section;
    if (result->section) {
        result->section->biWidth = width;
        result->section->biHeight = height;
        result->section->biSizeImage = static_cast<DWORD>(to->memory_size());
    }
    return result;
}

std::shared_ptr<BitmapObject> bitmap_of(const Image &image, UINT flags)
{
    const auto *const bits = image.bytes.data() + image.bits;
    const auto &dib = image.dib;
    if (flags & LR_CREATEDIBSECTION) {
        Dib plain = dib;
        plain.compression = dib.is_compressed() ? BI_RGB : dib.compression;
        plain.image_size = static_cast<std::size_t>(row_bytes(dib.width, dib.format.bits, 4)) *
                           static_cast<std::size_t>(dib.height);
        auto bitmap = section_bitmap(plain);
        copy_picture(*picture_of(dib, bits, dib.height), 0, *bitmap->surface, 0, dib.height);
        return bitmap;
    }
    if (!(flags & LR_MONOCHROME))
        return device_bitmap_of(dib, bits);
    auto bitmap = device_bitmap(dib.width, dib.height, 1);
    copy_picture(*picture_of(dib, bits, dib.height), 0, *bitmap->surface, 0, dib.height);
    return bitmap;
}

HBITMAP load(const std::optional<Image> &image, int width, int height, UINT flags)
{
    if (!image) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    const auto bitmap = bitmap_of(*image, flags);
    return bitmap ? new_bitmap(stretched(bitmap, width, height)) : nullptr;
}

template <class Name>
HBITMAP load_bitmap(HINSTANCE instance, Name name, int width, int height, UINT flags)
{
    if (flags & LR_LOADFROMFILE) {
        const auto content = content_of(name);
        return content ? load(image_of_file(*content), width, height, flags) : nullptr;
    }
    constexpr int bitmap_type = 2; // RT_BITMAP
    const auto *const resource = find_resource(instance, MAKEINTRESOURCEA(bitmap_type), name);
    return resource ? load(image_of(resource->data), width, height, flags) : nullptr;
}

/// Of the size that is asked for, where 0 may be the system's; a shared one is always the same.
template <class Name>
HICON load_icon_of_size(HINSTANCE instance, Name name, bool is_cursor, SIZE size, UINT flags)
{
    if (flags & LR_DEFAULTSIZE && size.cx == 0)
        size.cx = GetSystemMetrics(SM_CXICON);
    if (flags & LR_DEFAULTSIZE && size.cy == 0)
        size.cy = GetSystemMetrics(SM_CYICON);
    std::shared_ptr<const Icon> icon;
    if (flags & LR_LOADFROMFILE) {
        const auto content = content_of(name);
        if (!content)
            return nullptr;
        icon = icon_of_file(*content, size.cx, size.cy);
        if (!icon)
            set_last_error(ERROR_INVALID_PARAMETER);
    } else {
        const HICON shared = load_icon(instance, name, is_cursor);
        if (!shared || flags & LR_SHARED || !instance)
            return shared;
        icon = icon_of(shared, size.cx, size.cy);
        if (!icon)
            return shared; // its picture cannot be read
    }
    return icon ? new_icon(scaled(*icon, size.cx ? size.cx : icon->width,
                                  size.cy ? size.cy : icon->height))
                : nullptr;
}

template <class Name>
HANDLE load_image(HINSTANCE instance, Name name, UINT type, int width, int height, UINT flags)
{
    if (type == IMAGE_BITMAP)
        return load_bitmap(instance, name, width, height, flags);
    if (type != IMAGE_ICON && type != IMAGE_CURSOR) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    return load_icon_of_size(instance, name, type == IMAGE_CURSOR, {width, height}, flags);
}

} // namespace
} // namespace compat

using namespace compat;

HBITMAP WINAPI LoadBitmapA(HINSTANCE instance, LPCSTR name)
{
    return load_bitmap(instance, name, 0, 0, LR_DEFAULTCOLOR);
}

HBITMAP WINAPI LoadBitmapW(HINSTANCE instance, LPCWSTR name)
{
    return load_bitmap(instance, name, 0, 0, LR_DEFAULTCOLOR);
}

HANDLE WINAPI LoadImageA(HINSTANCE instance, LPCSTR name, UINT type, int width, int height,
                         UINT flags)
{
    return load_image(instance, name, type, width, height, flags);
}

HANDLE WINAPI LoadImageW(HINSTANCE instance, LPCWSTR name, UINT type, int width, int height,
                         UINT flags)
{
    return load_image(instance, name, type, width, height, flags);
}
