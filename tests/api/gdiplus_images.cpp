// GDI+'s images: pixels, files, streams, and the bitmaps, icons and regions of GDI.

#include "gdiplus_support.hpp"

#include <cwchar>
#include <vector>

using namespace conformance;
using Gdiplus::Bitmap;
using Gdiplus::Color;
using Gdiplus::Graphics;

namespace {

/// The encoder for a kind of file, as every program looks for it.
bool find_encoder(const wchar_t *type, CLSID &id)
{
    UINT count = 0;
    UINT size = 0;
    Gdiplus::GetImageEncodersSize(&count, &size);
    std::vector<BYTE> bytes(size);
    auto *const encoders = reinterpret_cast<Gdiplus::ImageCodecInfo *>(bytes.data());
    Gdiplus::GetImageEncoders(count, size, encoders);
    for (UINT i = 0; i < count; ++i) {
        if (std::wcscmp(encoders[i].MimeType, type) == 0) {
            id = encoders[i].Clsid;
            return true;
        }
    }
    return false;
}

/// Two pixels: one of half a red, one blue.
void paint(Bitmap &bitmap)
{
    bitmap.SetPixel(0, 0, Color(128, 255, 0, 0));
    bitmap.SetPixel(1, 0, Color(255, 0, 0, 255));
}

std::string size(Gdiplus::Image &image)
{
    return std::to_string(image.GetWidth()) + "x" + std::to_string(image.GetHeight());
}

} // namespace

CASE("gdiplus_images.pixels", "A bitmap keeps the pixels that it is given, and has none outside",
     "")
{
    const GdiPlus library;
    Bitmap bitmap(2, 1, PixelFormat32bppARGB);
    STEP(argb(bitmap, 0, 0), "00000000");
    paint(bitmap);
    STEP(argb(bitmap, 0, 0), "80ff0000");
    STEP(argb(bitmap, 1, 0), "ff0000ff");
    STEP(argb(bitmap, 2, 0), "none");
    STEP(bitmap.SetPixel(0, 1, Color(255, 0, 0, 0)), "2");
}

CASE("gdiplus_images.locked", "Locked pixels are in the program's hands until they are unlocked",
     "")
{
    const GdiPlus library;
    Bitmap bitmap(2, 2, PixelFormat32bppARGB);
    paint(bitmap);
    struct {
        Gdiplus::BitmapData data = {};
        unsigned char behind[64] = {}; // which is nobody's business
    } locked;
    const Gdiplus::Rect whole(0, 0, 2, 2);
    const UINT both = Gdiplus::ImageLockModeRead | Gdiplus::ImageLockModeWrite;
    STEP(bitmap.LockBits(&whole, both, PixelFormat32bppARGB, &locked.data), "0");
    STEP(locked.data.Width, "2");
    STEP(locked.data.Height, "2");
    STEP(locked.data.PixelFormat == PixelFormat32bppARGB, "yes");
    auto *const pixels = static_cast<DWORD *>(locked.data.Scan0);
    STEP(pixels[0] == 0x80FF0000, "yes");
    pixels[locked.data.Stride / 4 + 1] = 0xFF102030;
    STEP(bitmap.UnlockBits(&locked.data), "0");
    STEP(argb(bitmap, 1, 1), "ff102030");
    STEP(argb(bitmap, 0, 0), "80ff0000");
    STEP(bitmap.UnlockBits(&locked.data), "8");
    STEP(bitmap.LockBits(&whole, both, PixelFormat32bppARGB, nullptr), "2");
    int sum = 0;
    for (const unsigned char each : locked.behind)
        sum += each;
    STEP(sum, "0");
}

CASE("gdiplus_images.files", "An image is saved by the encoder that is named, and read again", "")
{
    const GdiPlus library;
    Bitmap bitmap(2, 1, PixelFormat32bppARGB);
    paint(bitmap);
    CLSID png{};
    CLSID bmp{};
    STEP(find_encoder(L"image/png", png), "yes");
    STEP(find_encoder(L"image/bmp", bmp), "yes");
    STEP(find_encoder(L"image/none", bmp), "no");
    STEP(ok(CreateDirectoryA("pictures", nullptr)), "yes");
    STEP(bitmap.Save(L"Pictures\\Two.png", &png, nullptr), "0");
    {
        Bitmap read(L"pictures\\two.PNG");
        STEP(read.GetLastStatus(), "0");
        STEP(size(read), "2x1");
        STEP(argb(read, 0, 0), "80ff0000");
        STEP(argb(read, 1, 0), "ff0000ff");
        Gdiplus::Image image(L"pictures\\two.png");
        STEP(size(image), "2x1");
    }
    STEP(Bitmap(L"none.png").GetLastStatus() != Gdiplus::Ok, "yes");
    make_file("text.png", "no picture");
    STEP(Bitmap(L"text.png").GetLastStatus() != Gdiplus::Ok, "yes");
    STEP(bitmap.Save(L"none\\two.png", &png, nullptr) != Gdiplus::Ok, "yes");
}

CASE("gdiplus_images.streams", "An image is saved to a stream, and read from one", "")
{
    const GdiPlus library;
    Bitmap bitmap(2, 1, PixelFormat32bppARGB);
    paint(bitmap);
    CLSID png{};
    find_encoder(L"image/png", png);
    IStream *stream = nullptr;
    CreateStreamOnHGlobal(nullptr, TRUE, &stream);
    STEP(bitmap.Save(stream, &png, nullptr), "0");
    stream->Seek({}, STREAM_SEEK_SET, nullptr);
    {
        Bitmap read(stream);
        STEP(size(read), "2x1");
        STEP(argb(read, 0, 0), "80ff0000");
    }
    stream->Release();
    CreateStreamOnHGlobal(nullptr, TRUE, &stream);
    stream->Write("no picture", 10, nullptr);
    stream->Seek({}, STREAM_SEEK_SET, nullptr);
    STEP(Bitmap(stream).GetLastStatus() != Gdiplus::Ok, "yes");
    stream->Release();
}

CASE("gdiplus_images.handles", "Bitmaps of GDI become images, and images bitmaps of GDI", "")
{
    const GdiPlus library;
    Picture picture(2, 1);
    SetPixel(picture, 1, 0, red);
    Bitmap bitmap(picture.bitmap(), nullptr);
    STEP(size(bitmap), "2x1");
    STEP(argb(bitmap, 0, 0), "ffffffff");
    STEP(argb(bitmap, 1, 0), "ffff0000");
    Bitmap half(2, 1, PixelFormat32bppARGB);
    paint(half);
    HBITMAP handle = nullptr;
    STEP(half.GetHBITMAP(Color(255, 255, 255, 255), &handle), "0");
    BITMAP description = {};
    STEP(GetObjectA(handle, sizeof description, &description) > 0, "yes");
    STEP(description.bmWidth, "2");
    STEP(description.bmBitsPixel, "32");
    const HDC context = CreateCompatibleDC(nullptr);
    {
        const With selected(context, handle);
        STEP(GetPixel(context, 1, 0), "16711680"); // blue
        STEP(GetPixel(context, 0, 0) & 0xFF, "255");
    }
    DeleteDC(context);
    Gdiplus::GpBitmap *none = nullptr;
    STEP(Gdiplus::DllExports::GdipCreateBitmapFromHBITMAP(nullptr, nullptr, &none), "2");
}

CASE("gdiplus_images.icons", "An icon becomes an image with alpha, and an image an icon", "")
{
    const GdiPlus library;
    Bitmap bitmap(16, 16, PixelFormat32bppARGB);
    bitmap.SetPixel(3, 2, Color(255, 0, 0, 255));
    HICON icon = nullptr;
    STEP(bitmap.GetHICON(&icon), "0");
    {
        Bitmap again(icon);
        STEP(size(again), "16x16");
        STEP(argb(again, 3, 2), "ff0000ff");
        STEP(argb(again, 0, 0), "00000000");
    }
    DestroyIcon(icon);
    Gdiplus::GpBitmap *none = nullptr;
    STEP(Gdiplus::DllExports::GdipCreateBitmapFromHICON(nullptr, &none), "2");
}

CASE("gdiplus_images.drawn", "Images are drawn with their alpha, stretched, and from a cache", "")
{
    const GdiPlus library;
    Picture picture(6, 2);
    Graphics graphics(static_cast<HDC>(picture));
    Bitmap bitmap(2, 1, PixelFormat32bppARGB);
    bitmap.SetPixel(0, 0, Color(255, 255, 0, 0));
    STEP(graphics.DrawImage(&bitmap, 1, 0, 2, 1), "0");
    STEP(picture.take(), ".r..../....../");
    graphics.SetInterpolationMode(Gdiplus::InterpolationModeNearestNeighbor);
    graphics.SetPixelOffsetMode(Gdiplus::PixelOffsetModeHalf);
    bitmap.SetPixel(1, 0, Color(255, 0, 0, 255));
    STEP(graphics.DrawImage(&bitmap, Gdiplus::Rect(1, 0, 4, 2)), "0");
    STEP(picture.take(), ".rrbb./.rrbb./");
    Gdiplus::CachedBitmap cached(&bitmap, &graphics);
    STEP(graphics.DrawCachedBitmap(&cached, 4, 1), "0");
    STEP(picture.take(), "....../....rb/");
    STEP(graphics.DrawImage(static_cast<Gdiplus::Image *>(nullptr), 0, 0), "2");
}

CASE("gdiplus_images.contexts", "GDI draws on an image by the context that its Graphics lends", "")
{
    const GdiPlus library;
    Bitmap bitmap(3, 1, PixelFormat32bppARGB);
    bitmap.SetPixel(2, 0, Color(128, 0, 255, 0));
    {
        Graphics graphics(&bitmap);
        const HDC context = graphics.GetHDC();
        SetPixel(context, 1, 0, red);
        graphics.ReleaseHDC(context);
    }
    STEP(argb(bitmap, 0, 0), "00000000");
    STEP(argb(bitmap, 1, 0), "ffff0000");
    STEP(argb(bitmap, 2, 0), "8000ff00");
}

CASE("gdiplus_images.regions", "Regions of GDI become those of GDI+, and back", "")
{
    const GdiPlus library;
    const Bitmap bitmap(8, 8, PixelFormat32bppARGB);
    Graphics graphics(const_cast<Bitmap *>(&bitmap));
    const HRGN two = CreateRectRgn(1, 1, 3, 3);
    const HRGN other = CreateRectRgn(5, 5, 7, 6);
    CombineRgn(two, two, other, RGN_OR);
    const Gdiplus::Region region(two);
    STEP(region.IsVisible(2, 2, &graphics), "1");
    STEP(region.IsVisible(4, 4, &graphics), "0");
    STEP(region.IsVisible(6, 5, &graphics), "1");
    Gdiplus::Rect bounds;
    STEP(region.GetBounds(&bounds, &graphics), "0");
    STEP(bounds.Equals(Gdiplus::Rect(1, 1, 6, 5)), "1");
    const HRGN back = region.GetHRGN(&graphics);
    STEP(EqualRgn(two, back), "1");
    const Gdiplus::Region everything;
    STEP(everything.GetHRGN(&graphics) == nullptr, "yes");
    Gdiplus::GpRegion *none = nullptr;
    STEP(Gdiplus::DllExports::GdipCreateRegionHrgn(nullptr, &none), "2");
    DeleteObject(back);
    DeleteObject(other);
    DeleteObject(two);
}

CASE("gdiplus_images.fonts", "Fonts are made of what GDI describes, and of families that there are",
     "")
{
    const GdiPlus library;
    const Picture picture(4, 4);
    LOGFONTA described = {};
    described.lfHeight = -20;
    described.lfWeight = FW_BOLD;
    lstrcpyA(described.lfFaceName, "NanumGothic");
    const Gdiplus::Font font(static_cast<HDC>(picture), &described);
    STEP(font.GetLastStatus(), "0");
    STEP(static_cast<int>(font.GetSize()), "20");
    STEP(font.GetStyle(), "1");
    STEP(Gdiplus::FontFamily(L"no such family").GetLastStatus(), "14");
}
