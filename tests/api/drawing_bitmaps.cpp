// Bitmaps are made, selected, asked, and given bits.

#include "picture.hpp"
#include "support.hpp"

#include <cstring>

using namespace conformance;

namespace {

/// "width x height x bits, bytes a row", and the bitmap goes.
std::string described(HBITMAP bitmap)
{
    if (!bitmap)
        return made(bitmap);
    BITMAP data = {};
    if (!GetObjectA(bitmap, sizeof data, &data))
        return ok(FALSE);
    DeleteObject(bitmap);
    char text[64];
    wsprintfA(text, "%dx%dx%d, %d", static_cast<int>(data.bmWidth), static_cast<int>(data.bmHeight),
              data.bmBitsPixel, static_cast<int>(data.bmWidthBytes));
    return text;
}

/// "width x height x bits, bytes" of a DIB section; "?" and GetObject's size for what is none.
std::string section(HBITMAP bitmap)
{
    DIBSECTION data = {};
    const int size = GetObjectW(bitmap, sizeof data, &data);
    if (size != sizeof data)
        return "?" + std::to_string(size);
    char text[64];
    wsprintfA(text, "%dx%dx%d, %d", static_cast<int>(data.dsBmih.biWidth),
              static_cast<int>(data.dsBmih.biHeight), data.dsBmih.biBitCount,
              static_cast<int>(data.dsBmih.biSizeImage));
    return text + std::string(data.dsBm.bmBits ? "" : " without bits");
}

struct Info {
    BITMAPINFOHEADER header;
    RGBQUAD colours[256];
};

Info info(int width, int height, WORD bits, DWORD compression = BI_RGB)
{
    Info result = {};
    result.header.biSize = sizeof result.header;
    result.header.biWidth = width;
    result.header.biHeight = height;
    result.header.biPlanes = 1;
    result.header.biBitCount = bits;
    result.header.biCompression = compression;
    return result;
}

HBITMAP make_section(const Info &info, void **bits, UINT usage = DIB_RGB_COLORS)
{
    SetLastError(0);
    return CreateDIBSection(nullptr, reinterpret_cast<const BITMAPINFO *>(&info), usage, bits,
                            nullptr, 0);
}

/// The bytes at the beginning of a section once its leftmost upper pixel has a colour.
std::string bytes_with_pixel(const Info &info, COLORREF colour)
{
    void *bits = nullptr;
    const HBITMAP bitmap = make_section(info, &bits);
    if (!bitmap)
        return made(bitmap);
    const HDC context = CreateCompatibleDC(nullptr);
    const HGDIOBJ before = SelectObject(context, bitmap);
    SetPixel(context, 0, 0, colour);
    GdiFlush();
    char text[16];
    const auto *const bytes = static_cast<const BYTE *>(bits);
    wsprintfA(text, "%02x%02x%02x%02x", bytes[0], bytes[1], bytes[2], bytes[3]);
    SelectObject(context, before);
    DeleteDC(context);
    DeleteObject(bitmap);
    return text;
}

} // namespace

CASE("drawing_bitmaps.made", "A bitmap has the depth that is asked for, or the next one", "")
{
    STEP(described(CreateBitmap(3, 5, 1, 1, nullptr)), "3x5x1, 2");
    STEP(described(CreateBitmap(17, 5, 1, 1, nullptr)), "17x5x1, 4");
    STEP(described(CreateBitmap(3, 5, 1, 4, nullptr)), "3x5x4, 2");
    STEP(described(CreateBitmap(3, 5, 1, 8, nullptr)), "3x5x8, 4");
    STEP(described(CreateBitmap(3, 5, 1, 16, nullptr)), "3x5x16, 6");
    STEP(described(CreateBitmap(3, 5, 1, 24, nullptr)), "3x5x24, 10");
    STEP(described(CreateBitmap(3, 5, 1, 32, nullptr)), "3x5x32, 12");
    STEP(described(CreateBitmap(0, 5, 1, 32, nullptr)), "1x1x1, 2");
    SetLastError(0);
    STEP(made(CreateBitmap(3, 5, 1, 33, nullptr)), "null/87");
    STEP(made(CreateBitmap(3, 5, 2, 1, nullptr)), "null/87");
    STEP(made(CreateBitmap(100000, 100000, 1, 32, nullptr)), "null/87");
    BITMAP data = {0, 4, 2, 2, 1, 1, nullptr};
    STEP(described(CreateBitmapIndirect(&data)), "4x2x1, 2");
    data.bmType = 1;
    SetLastError(0);
    STEP(made(CreateBitmapIndirect(&data)), "null/87");
}

CASE("drawing_bitmaps.compatible", "A compatible bitmap is as the screen, or as what is selected",
     "")
{
    const HDC screen = GetDC(nullptr);
    const HDC memory = CreateCompatibleDC(screen);
    STEP(described(CreateCompatibleBitmap(screen, 3, 5)), "3x5x32, 12");
    STEP(described(CreateCompatibleBitmap(memory, 3, 5)), "3x5x1, 2");
    STEP(described(CreateCompatibleBitmap(screen, 0, 5)), "1x1x1, 2");
    const Picture picture(2, 2);
    const HBITMAP like = CreateCompatibleBitmap(picture, 3, 5);
    STEP(section(like), "3x5x32, 60");
    DeleteObject(like);
    STEP(made(CreateCompatibleBitmap(no_context(), 3, 5)), "null/87");
    DeleteDC(memory);
    ReleaseDC(nullptr, screen);
}

CASE("drawing_bitmaps.selected", "A bitmap is in one context at a time, and only in memory's", "")
{
    const HDC one = CreateCompatibleDC(nullptr);
    const HDC other = CreateCompatibleDC(nullptr);
    const HDC screen = GetDC(nullptr);
    const HBITMAP bitmap = CreateCompatibleBitmap(screen, 2, 2);
    const HGDIOBJ before = SelectObject(one, bitmap);
    STEP(made(before), "yes");
    STEP(SelectObject(other, bitmap) == nullptr, "yes");
    STEP(SelectObject(screen, bitmap) == nullptr, "yes");
    STEP(SelectObject(one, before) == bitmap, "yes");
    STEP(ok(DeleteObject(bitmap)), "yes");
    ReleaseDC(nullptr, screen);
    DeleteDC(one);
    DeleteDC(other);
}

CASE("drawing_bitmaps.bits", "A bitmap's rows come from top to bottom, at multiples of 2 bytes", "")
{
    const BYTE bits[] = {0xA5, 0, 0x0F, 0};
    const HBITMAP bitmap = CreateBitmap(8, 2, 1, 1, bits);
    BYTE got[8] = {};
    STEP(GetBitmapBits(bitmap, sizeof got, got), "4");
    STEP(std::memcmp(got, bits, sizeof bits) == 0, "yes");
    STEP(GetBitmapBits(bitmap, 0, nullptr), "4");
    STEP(GetBitmapBits(bitmap, 3, got), "3");
    STEP(GetBitmapBits(bitmap, -1, got), "4");
    const BYTE others[] = {1, 2, 3, 4};
    STEP(SetBitmapBits(bitmap, 1, others), "1");
    STEP(SetBitmapBits(bitmap, 100, bits + 0) == 4, "yes");
    STEP(count(SetBitmapBits(no_bitmap(), 1, others)), "0/6",
         differs("wine-8.0", "0/0", leaves_error));
    STEP(count(GetBitmapBits(no_bitmap(), 1, got)), "0/6",
         differs("wine-8.0", "0/0", leaves_error));
    SIZE size = {9, 9};
    STEP(ok(SetBitmapDimensionEx(bitmap, 5, 6, &size)), "yes");
    STEP(size.cx + size.cy, "0");
    STEP(ok(GetBitmapDimensionEx(bitmap, &size)), "yes");
    STEP(size.cx * 10 + size.cy, "56");
    STEP(ok(GetBitmapDimensionEx(no_bitmap(), &size)), "no/6",
         differs("wine-8.0", "no/0", leaves_error));
    STEP(ok(SetBitmapDimensionEx(no_bitmap(), 1, 1, nullptr)), "no/6",
         differs("wine-8.0", "no/0", leaves_error));
    DeleteObject(bitmap);
}

CASE("drawing_bitmaps.sections", "The program sees a DIB section's pixels", "")
{
    void *bits = nullptr;
    const HBITMAP bitmap = make_section(info(8, 2, 1), &bits);
    STEP(made(bits), "yes");
    STEP(section(bitmap), "8x2x1, 8");
    STEP(GetObjectW(bitmap, 0, nullptr), "32");
    BITMAP data = {};
    STEP(GetObjectW(bitmap, sizeof data - 1, &data), "0");
    STEP(GetObjectA(bitmap, sizeof(BITMAP), nullptr), "32");
    STEP(count(static_cast<DWORD>(GetObjectW(no_bitmap(), 0, nullptr))), "0/6",
         differs("wine-8.0", "0/0", leaves_error));
    STEP(count(static_cast<DWORD>(GetObjectA(no_bitmap(), 0, nullptr))), "0/6",
         differs("wine-8.0", "0/0", leaves_error));
    DeleteObject(bitmap);
    const Picture picture(3, 2);
    STEP(section(picture.bitmap()), "3x2x32, 24");
}

CASE("drawing_bitmaps.formats", "Each depth keeps a colour in its way", "")
{
    Info colours = info(2, -1, 1);
    colours.colours[0] = {0, 0, 255, 0};
    colours.colours[1] = {255, 0, 0, 0};
    STEP(bytes_with_pixel(colours, blue), "80000000");
    colours.header.biBitCount = 4;
    STEP(bytes_with_pixel(colours, blue), "10000000");
    colours.header.biBitCount = 8;
    STEP(bytes_with_pixel(colours, blue), "01000000");
    STEP(bytes_with_pixel(info(2, -1, 16), RGB(255, 128, 0)), "007e0000");
    STEP(bytes_with_pixel(info(2, -1, 24), RGB(1, 2, 3)), "03020100");
    STEP(bytes_with_pixel(info(2, -1, 32), RGB(1, 2, 3)), "03020100");
    Info masks = info(2, -1, 16, BI_BITFIELDS);
    const DWORD of_565[] = {0xF800, 0x07E0, 0x001F};
    std::memcpy(masks.colours, of_565, sizeof of_565);
    STEP(bytes_with_pixel(masks, RGB(255, 128, 0)), "00fc0000");
    masks.header.biBitCount = 32;
    const DWORD of_bgr[] = {0xFF, 0xFF00, 0xFF0000};
    std::memcpy(masks.colours, of_bgr, sizeof of_bgr);
    STEP(bytes_with_pixel(masks, RGB(1, 2, 3)), "01020300");
    // Bottom-up: the first row in memory is the lowest one.
    STEP(bytes_with_pixel(info(1, 2, 32), RGB(1, 2, 3)), "00000000");
}

CASE("drawing_bitmaps.section_failures", "What is no format makes no section", "")
{
    void *bits = &bits;
    STEP(made(make_section(info(0, 1, 32), &bits)), "null/87",
         differs("wine-8.0", "null/0", leaves_error));
    STEP(bits == nullptr, "yes");
    STEP(made(make_section(info(1, 0, 32), &bits)) == "yes", "no");
    STEP(made(make_section(info(1, 1, 2), &bits)) == "yes", "no");
    STEP(made(make_section(info(1, 1, 8, BI_RLE8), &bits)) == "yes", "no");
    STEP(made(make_section(info(1, 1, 32, BI_BITFIELDS), &bits)) == "yes", "no");
    STEP(made(make_section(info(1, 1, 32), &bits, 7)) == "yes", "no");
}
