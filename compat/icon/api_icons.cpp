// Icons and cursors: loading, making, copying and destroying them.
#include "compat/icon/bitmap_pixels.hpp"
#include "compat/icon/icon_table.hpp"
#include "compat/kernel/last_error.hpp"

#include <algorithm>
#include <utility>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

HICON fail(DWORD error)
{
    set_last_error(error);
    return nullptr;
}

std::span<const std::byte> bytes_of(const BYTE *bytes, DWORD size)
{
    return {reinterpret_cast<const std::byte *>(bytes), size};
}

/// Rows of bits that begin at a word each, from the top down.
bool bit(const BYTE *bits, int width, int x, int y)
{
    const int row = (width + 15) / 16 * 2;
    return (bits[y * row + x / 8] >> (7 - x % 8) & 1) != 0;
}

HICON make(bool is_cursor, POINT hot, int width, int height, const BYTE *mask, const BYTE *colours)
{
    if (width <= 0 || height <= 0 || !mask || !colours)
        return fail(ERROR_INVALID_PARAMETER);
    Icon icon;
    icon.width = width;
    icon.height = height;
    icon.hot = is_cursor ? hot : POINT{width / 2, height / 2};
    icon.is_cursor = is_cursor;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            icon.mask.push_back(bit(mask, width, x, y));
            icon.colours.push_back(bit(colours, width, x, y) ? 0xFFFFFF : 0);
        }
    }
    return new_icon(std::move(icon));
}

/// Without a picture in colours the mask's lower half is one.
HICON make(const ICONINFO &info)
{
    BITMAP mask{};
    if (!GetObjectW(info.hbmMask, sizeof mask, &mask))
        return fail(ERROR_INVALID_PARAMETER);
    Icon icon;
    icon.width = mask.bmWidth;
    icon.height = info.hbmColor ? mask.bmHeight : mask.bmHeight / 2;
    icon.is_cursor = !info.fIcon;
    icon.hot = info.fIcon
                   ? POINT{icon.width / 2, icon.height / 2}
                   : POINT{static_cast<LONG>(info.xHotspot), static_cast<LONG>(info.yHotspot)};
    const auto bits = pixels_of(info.hbmMask, mask.bmWidth, mask.bmHeight);
    const auto count = static_cast<std::size_t>(icon.width) * static_cast<std::size_t>(icon.height);
    if (info.hbmColor) {
        BITMAP colours{};
        GetObjectW(info.hbmColor, sizeof colours, &colours);
        icon.colours = pixels_of(info.hbmColor, icon.width, icon.height);
        icon.has_alpha = colours.bmBitsPixel == 32 &&
                         std::any_of(icon.colours.begin(), icon.colours.end(),
                                     [](std::uint32_t pixel) { return pixel >> 24 != 0; });
    } else {
        icon.colours.assign(bits.begin() + static_cast<std::ptrdiff_t>(count), bits.end());
    }
    icon.colours.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        icon.mask.push_back((bits[i] & 0xFFFFFF) != 0);
    return new_icon(std::move(icon));
}

BOOL destroy(HICON icon)
{
    if (forget_icon(icon))
        return TRUE;
    if (is_icon(icon))
        return TRUE; // shared: it stays
    set_last_error(ERROR_INVALID_CURSOR_HANDLE);
    return FALSE;
}

} // namespace
} // namespace compat

using namespace compat;

HCURSOR WINAPI LoadCursorA(HINSTANCE instance, LPCSTR name)
{
    return load_icon(instance, name, true);
}

HCURSOR WINAPI LoadCursorW(HINSTANCE instance, LPCWSTR name)
{
    return load_icon(instance, name, true);
}

HICON WINAPI LoadIconA(HINSTANCE instance, LPCSTR name)
{
    return load_icon(instance, name, false);
}

HICON WINAPI LoadIconW(HINSTANCE instance, LPCWSTR name)
{
    return load_icon(instance, name, false);
}

HCURSOR WINAPI LoadCursorFromFileA(LPCSTR file)
{
    return static_cast<HCURSOR>(
        LoadImageA(nullptr, file, IMAGE_CURSOR, 0, 0, LR_LOADFROMFILE | LR_DEFAULTSIZE));
}

HCURSOR WINAPI LoadCursorFromFileW(LPCWSTR file)
{
    return static_cast<HCURSOR>(
        LoadImageW(nullptr, file, IMAGE_CURSOR, 0, 0, LR_LOADFROMFILE | LR_DEFAULTSIZE));
}

HICON WINAPI CreateIcon(HINSTANCE, int width, int height, BYTE planes, BYTE bits, const BYTE *mask,
                        const BYTE *colours)
{
    if (planes == 1 && bits == 1)
        return make(false, {}, width, height, mask, colours);
    const HBITMAP lower = CreateBitmap(width, height, 1, 1, mask);
    const HBITMAP upper = CreateBitmap(width, height, planes, bits, colours);
    const ICONINFO info{TRUE, 0, 0, lower, upper};
    const HICON icon = lower && upper ? make(info) : nullptr;
    DeleteObject(lower);
    DeleteObject(upper);
    return icon;
}

HCURSOR WINAPI CreateCursor(HINSTANCE, int x, int y, int width, int height, const void *mask,
                            const void *colours)
{
    return make(true, {x, y}, width, height, static_cast<const BYTE *>(mask),
                static_cast<const BYTE *>(colours));
}

HICON WINAPI CreateIconIndirect(PICONINFO info)
{
    return info ? make(*info) : fail(ERROR_INVALID_PARAMETER);
}

HICON WINAPI CreateIconFromResourceEx(PBYTE bytes, DWORD size, BOOL icon, DWORD version, int width,
                                      int height, UINT flags)
{
    constexpr DWORD known = 0x00030000, oldest = 0x00020000;
    auto read = bytes && version >= oldest && version <= known
                    ? read_icon(bytes_of(bytes, size), !icon)
                    : std::nullopt;
    if (!read)
        return fail(ERROR_INVALID_PARAMETER);
    if (width == 0 && flags & LR_DEFAULTSIZE)
        width = GetSystemMetrics(SM_CXICON);
    if (height == 0 && flags & LR_DEFAULTSIZE)
        height = GetSystemMetrics(SM_CYICON);
    return new_icon(
        scaled(*read, width > 0 ? width : read->width, height > 0 ? height : read->height));
}

HICON WINAPI CreateIconFromResource(PBYTE bytes, DWORD size, BOOL icon, DWORD version)
{
    return CreateIconFromResourceEx(bytes, size, icon, version, 0, 0, LR_DEFAULTSIZE);
}

int WINAPI LookupIconIdFromDirectoryEx(PBYTE bytes, BOOL icon, int width, int height, UINT)
{
    if (!bytes)
        return 0;
    WORD count = 0;
    std::copy_n(bytes + 4, sizeof count, reinterpret_cast<BYTE *>(&count));
    constexpr DWORD header = 6, entry = 14;
    const auto entries = read_icon_group(bytes_of(bytes, header + count * entry), !icon);
    const auto *const best = best_entry(entries, width ? width : GetSystemMetrics(SM_CXICON),
                                        height ? height : GetSystemMetrics(SM_CYICON));
    return best ? static_cast<int>(best->id) : 0;
}

int WINAPI LookupIconIdFromDirectory(PBYTE bytes, BOOL icon)
{
    return LookupIconIdFromDirectoryEx(bytes, icon, 0, 0, LR_DEFAULTCOLOR);
}

HICON WINAPI CopyIcon(HICON icon)
{
    const auto found = icon_of(icon, GetSystemMetrics(SM_CXICON), GetSystemMetrics(SM_CYICON));
    if (found)
        return new_icon(*found);
    return is_icon(icon) ? icon : fail(ERROR_INVALID_CURSOR_HANDLE);
}

BOOL WINAPI DestroyIcon(HICON icon)
{
    return destroy(icon);
}

BOOL WINAPI DestroyCursor(HCURSOR cursor)
{
    return destroy(cursor);
}
