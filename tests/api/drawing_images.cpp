// Bitmaps from resources and files.

#include "picture.hpp"
#include "support.hpp"

#include <cstring>

using namespace conformance;

namespace {

/// The pixels, on white; "null" and the error where there is no bitmap.
std::string seen(HANDLE image, int width = 4, int height = 2)
{
    if (!image)
        return made(image);
    Picture to(width, height);
    const HDC from = CreateCompatibleDC(to);
    const HGDIOBJ before = SelectObject(from, image);
    BitBlt(to, 0, 0, width, height, from, 0, 0, SRCCOPY);
    SelectObject(from, before);
    DeleteDC(from);
    DeleteObject(image);
    return to.text();
}

int depth(HANDLE image)
{
    BITMAP data = {};
    GetObjectA(image, sizeof data, &data);
    DeleteObject(image);
    return data.bmBits ? -data.bmBitsPixel : data.bmBitsPixel;
}

HINSTANCE own()
{
    SetLastError(0);
    return GetModuleHandleA(nullptr);
}

/// A file with the bitmap resource COLOURS.
void make_bitmap_file(const char *name, WORD type = 0x4D42)
{
    const HRSRC resource = FindResourceA(nullptr, "COLOURS", MAKEINTRESOURCEA(2));
    require(resource != nullptr, "FindResource");
    const auto *const data =
        static_cast<const char *>(LockResource(LoadResource(nullptr, resource)));
    const DWORD size = SizeofResource(nullptr, resource);
    BITMAPFILEHEADER header = {};
    header.bfType = type;
    header.bfSize = sizeof header + size;
    header.bfOffBits = sizeof header + sizeof(BITMAPINFOHEADER);
    make_file(name, std::string(reinterpret_cast<const char *>(&header), sizeof header) +
                        std::string(data, size));
}

} // namespace

CASE("drawing_images.loaded", "LoadBitmap makes a bitmap like the screen, or of one bit", "")
{
    STEP(seen(LoadBitmapA(own(), "COLOURS")), "##.r/rgb./");
    STEP(seen(LoadBitmapW(own(), L"colours")), "##.r/rgb./");
    STEP(depth(LoadBitmapA(own(), "COLOURS")), "32");
    STEP(seen(LoadBitmapA(own(), MAKEINTRESOURCEA(77)), 8), ".#.##.#./....####/");
    STEP(depth(LoadBitmapW(own(), MAKEINTRESOURCEW(77))), "1");
    STEP(made(LoadBitmapA(own(), "MISSING")), "null/1814");
    STEP(made(LoadBitmapW(own(), L"MISSING")), "null/1814");
}

CASE("drawing_images.of_a_size", "LoadImage stretches, and keeps a DIB as it is", "")
{
    STEP(seen(LoadImageA(own(), "COLOURS", IMAGE_BITMAP, 0, 0, 0)), "##.r/rgb./");
    const std::string longer = seen(LoadImageW(own(), L"COLOURS", IMAGE_BITMAP, 8, 2, 0), 8);
    STEP(longer.substr(0, 2) + longer.substr(6, 3), "##rr/"); // how between: not said
    STEP(depth(LoadImageA(own(), "COLOURS", IMAGE_BITMAP, 0, 0, LR_CREATEDIBSECTION)), "-24");
    STEP(seen(LoadImageA(own(), "COLOURS", IMAGE_BITMAP, 0, 0, LR_CREATEDIBSECTION)), "##.r/rgb./");
    STEP(depth(LoadImageA(own(), "COLOURS", IMAGE_BITMAP, 0, 0, LR_MONOCHROME)), "1",
         differs("wine-8.0", "32", "takes no notice of it"));
    STEP(made(LoadImageA(own(), "MISSING", IMAGE_BITMAP, 0, 0, 0)), "null/1814");
    STEP(made(LoadImageW(own(), L"MISSING", IMAGE_BITMAP, 0, 0, 0)), "null/1814");
}

CASE("drawing_images.from_files", "LoadImage reads .bmp files", "")
{
    make_bitmap_file("a.bmp");
    make_bitmap_file("b.bmp", 0x1234);
    make_file("c.bmp", "BM");
    STEP(seen(LoadImageA(nullptr, "a.bmp", IMAGE_BITMAP, 0, 0, LR_LOADFROMFILE)), "##.r/rgb./");
    STEP(seen(LoadImageW(nullptr, L"a.bmp", IMAGE_BITMAP, 0, 0,
                         LR_LOADFROMFILE | LR_CREATEDIBSECTION)),
         "##.r/rgb./");
    STEP(LoadImageA(nullptr, "b.bmp", IMAGE_BITMAP, 0, 0, LR_LOADFROMFILE) == nullptr, "yes");
    STEP(LoadImageA(nullptr, "c.bmp", IMAGE_BITMAP, 0, 0, LR_LOADFROMFILE) == nullptr, "yes");
    SetLastError(0);
    STEP(made(LoadImageA(nullptr, "missing.bmp", IMAGE_BITMAP, 0, 0, LR_LOADFROMFILE)), "null/2");
}
