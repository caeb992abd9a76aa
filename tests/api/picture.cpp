#include "picture.hpp"

#include "harness/case.hpp"

#include <cstdio>

using namespace conformance;

namespace {

char character(DWORD pixel)
{
    switch (pixel & 0xFFFFFF) {
    case 0xFFFFFF:
        return '.';
    case 0:
        return '#';
    case 0xFF0000:
        return 'r';
    case 0x00FF00:
        return 'g';
    case 0x0000FF:
        return 'b';
    case 0xFFFF00:
        return 'y';
    default:
        return '?';
    }
}

} // namespace

Picture::Picture(int width, int height)
    : width_(width), height_(height), context_(CreateCompatibleDC(nullptr))
{
    BITMAPINFO info = {};
    info.bmiHeader.biSize = sizeof info.bmiHeader;
    info.bmiHeader.biWidth = width;
    info.bmiHeader.biHeight = -height;
    info.bmiHeader.biPlanes = 1;
    info.bmiHeader.biBitCount = 32;
    void *pixels = nullptr;
    bitmap_ = CreateDIBSection(context_, &info, DIB_RGB_COLORS, &pixels, nullptr, 0);
    require(bitmap_ != nullptr, "CreateDIBSection");
    pixels_ = static_cast<DWORD *>(pixels);
    before_ = SelectObject(context_, bitmap_);
    clear();
}

Picture::~Picture()
{
    SelectObject(context_, before_);
    DeleteObject(bitmap_);
    DeleteDC(context_);
}

DWORD &Picture::pixel(int x, int y)
{
    GdiFlush();
    return pixels_[y * width_ + x];
}

void Picture::clear()
{
    GdiFlush();
    for (int i = 0; i < width_ * height_; ++i)
        pixels_[i] = 0xFFFFFF;
}

std::string Picture::text() const
{
    GdiFlush();
    std::string result;
    for (int y = 0; y < height_; ++y) {
        for (int x = 0; x < width_; ++x)
            result += character(pixels_[y * width_ + x]);
        result += '/';
    }
    return result;
}

std::string Picture::take()
{
    const std::string result = text();
    clear();
    return result;
}

std::string Picture::numbers(int y) const
{
    GdiFlush();
    std::string result;
    for (int x = 0; x < width_; ++x) {
        char number[16];
        std::snprintf(number, sizeof number, "%s%06lx", x ? " " : "",
                      static_cast<unsigned long>(pixels_[y * width_ + x] & 0xFFFFFF));
        result += number;
    }
    return result;
}

BitPicture::BitPicture(int width, int height)
    : width_(width),
      height_(height),
      context_(CreateCompatibleDC(nullptr)),
      bitmap_(CreateBitmap(width, height, 1, 1, nullptr)),
      before_(SelectObject(context_, bitmap_))
{
    require(before_ != nullptr, "selecting a bitmap of one bit");
    PatBlt(context_, 0, 0, width, height, BLACKNESS);
}

BitPicture::~BitPicture()
{
    SelectObject(context_, before_);
    DeleteObject(bitmap_);
    DeleteDC(context_);
}

void BitPicture::set(BYTE bits)
{
    SetBitmapBits(bitmap_, 1, &bits);
}

std::string BitPicture::text() const
{
    std::string result;
    for (int y = 0; y < height_; ++y) {
        for (int x = 0; x < width_; ++x)
            result += GetPixel(context_, x, y) == RGB(255, 255, 255) ? '1' : '0';
        result += '/';
    }
    return result;
}

HDC no_context()
{
    SetLastError(0);
    return reinterpret_cast<HDC>(5);
}

HBITMAP no_bitmap()
{
    SetLastError(0);
    return reinterpret_cast<HBITMAP>(5);
}

HRGN no_region()
{
    SetLastError(0);
    return reinterpret_cast<HRGN>(UINT_PTR{5});
}
