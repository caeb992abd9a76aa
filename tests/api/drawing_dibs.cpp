// Pixels in the program's memory: SetDIBits, GetDIBits, StretchDIBits and colour tables.

#include "picture.hpp"
#include "support.hpp"

#include <cstring>

using namespace conformance;

namespace {

struct Info {
    BITMAPINFOHEADER header;
    RGBQUAD colours[256];

    operator BITMAPINFO *() { return reinterpret_cast<BITMAPINFO *>(this); }
};

Info info(int width, int height, WORD bits)
{
    Info result = {};
    result.header.biSize = sizeof result.header;
    result.header.biWidth = width;
    result.header.biHeight = height;
    result.header.biPlanes = 1;
    result.header.biBitCount = bits;
    return result;
}

/// Two rows of two: black and red below, green and blue above.
constexpr DWORD four[] = {0, 0xFF0000, 0xFF00, 0xFF};

std::string numbers(const DWORD *values, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        char one[16];
        wsprintfA(one, "%s%x", i ? " " : "", values[i]);
        text += one;
    }
    return text;
}

} // namespace

CASE("drawing_dibs.set", "SetDIBits counts rows from the lowest one", "")
{
    const HDC screen = GetDC(nullptr);
    const HBITMAP bitmap = CreateCompatibleBitmap(screen, 2, 2);
    Info two = info(2, 2, 32);
    DWORD got[4] = {};
    STEP(SetDIBits(screen, bitmap, 0, 2, four, two, DIB_RGB_COLORS), "2");
    GetBitmapBits(bitmap, sizeof got, got);
    STEP(numbers(got, 4), "ff00 ff 0 ff0000");
    STEP(SetDIBits(screen, bitmap, 1, 1, four, two, DIB_RGB_COLORS), "1");
    GetBitmapBits(bitmap, sizeof got, got);
    STEP(numbers(got, 4), "0 ff0000 0 ff0000");
    STEP(SetDIBits(screen, bitmap, 2, 1, four, two, DIB_RGB_COLORS), "0");
    two.header.biHeight = -2;
    STEP(SetDIBits(screen, bitmap, 0, 2, four, two, DIB_RGB_COLORS), "2");
    GetBitmapBits(bitmap, sizeof got, got);
    STEP(numbers(got, 4), "0 ff0000 ff00 ff");
    SetLastError(0);
    STEP(count(SetDIBits(screen, bitmap, 0, 2, four, two, 9)), "0/87");
    STEP(SetDIBits(screen, no_bitmap(), 0, 2, four, two, DIB_RGB_COLORS), "0");
    DeleteObject(bitmap);
    ReleaseDC(nullptr, screen);
}

CASE("drawing_dibs.got", "GetDIBits tells the format, and converts to another one", "")
{
    const HDC screen = GetDC(nullptr);
    const HBITMAP bitmap = CreateBitmap(2, 2, 1, 32, four);
    Info asked = info(0, 0, 0);
    STEP(GetDIBits(screen, bitmap, 0, 0, nullptr, asked, DIB_RGB_COLORS) != 0, "yes");
    STEP(asked.header.biWidth * 100 + asked.header.biHeight * 10 + asked.header.biPlanes, "221");
    STEP(asked.header.biBitCount, "32");
    STEP(asked.header.biCompression == BI_BITFIELDS, "yes");
    STEP(asked.header.biSizeImage, "16");
    DWORD got[8] = {};
    Info wanted = info(2, 2, 32);
    STEP(GetDIBits(screen, bitmap, 0, 2, got, wanted, DIB_RGB_COLORS), "2");
    STEP(numbers(got, 4), "ff00 ff 0 ff0000");
    STEP(wanted.header.biSizeImage, "16");
    wanted = info(2, -2, 24);
    STEP(GetDIBits(screen, bitmap, 0, 2, got, wanted, DIB_RGB_COLORS), "2");
    STEP(numbers(got, 3), "0 ff00 ff00ff00");
    wanted = info(2, 2, 8);
    STEP(GetDIBits(screen, bitmap, 1, 1, got, wanted, DIB_RGB_COLORS), "1");
    const auto *const bytes = reinterpret_cast<const BYTE *>(got);
    STEP(wanted.colours[bytes[0]].rgbRed, "0");
    STEP(wanted.colours[bytes[1]].rgbRed, "255");
    STEP(count(GetDIBits(no_context(), bitmap, 0, 2, got, wanted, DIB_RGB_COLORS)), "0/87");
    STEP(GetDIBits(screen, no_bitmap(), 0, 2, got, wanted, DIB_RGB_COLORS), "0");
    DeleteObject(bitmap);
    ReleaseDC(nullptr, screen);
}

CASE("drawing_dibs.to_device", "SetDIBitsToDevice draws the rows that it is given", "")
{
    Picture to(4, 3);
    Info two = info(2, 2, 32);
    STEP(SetDIBitsToDevice(to, 1, 0, 2, 2, 0, 0, 0, 2, four, two, DIB_RGB_COLORS), "2");
    STEP(to.take(), ".gb./.#r./..../");
    STEP(SetDIBitsToDevice(to, 1, 0, 2, 2, 0, 0, 1, 1, four, two, DIB_RGB_COLORS), "1");
    STEP(to.take(), ".#r./..../..../");
    STEP(SetDIBitsToDevice(to, 0, 0, 1, 1, 1, 1, 0, 2, four, two, DIB_RGB_COLORS), "2");
    STEP(to.take(), "b.../..../..../");
    STEP(count(SetDIBitsToDevice(no_context(), 1, 0, 2, 2, 0, 0, 0, 2, four, two, DIB_RGB_COLORS)),
         "0/6");
}

CASE("drawing_dibs.stretched", "StretchDIBits stretches, and counts from the lowest row", "")
{
    Picture to(4, 3);
    Info two = info(2, 2, 32);
    STEP(StretchDIBits(to, 0, 0, 2, 2, 0, 0, 2, 2, four, two, DIB_RGB_COLORS, SRCCOPY), "2");
    STEP(to.take(), "gb../#r../..../");
    STEP(StretchDIBits(to, 0, 0, 4, 2, 0, 0, 2, 2, four, two, DIB_RGB_COLORS, SRCCOPY), "2");
    STEP(to.take(), "ggbb/##rr/..../");
    STEP(StretchDIBits(to, 0, 0, 1, 1, 1, 0, 1, 1, four, two, DIB_RGB_COLORS, SRCCOPY), "2");
    STEP(to.take(), "r.../..../..../");
    STEP(StretchDIBits(to, 0, 1, 2, -2, 0, 0, 2, 2, four, two, DIB_RGB_COLORS, SRCCOPY), "2");
    STEP(to.take(), "#r../gb../..../");
    two.header.biHeight = -2;
    STEP(StretchDIBits(to, 0, 0, 2, 2, 0, 0, 2, 2, four, two, DIB_RGB_COLORS, SRCCOPY), "2");
    STEP(to.take(), "#r../gb../..../");
    STEP(count(StretchDIBits(no_context(), 0, 0, 2, 2, 0, 0, 2, 2, four, two, DIB_RGB_COLORS,
                             SRCCOPY)),
         "0/6");
}

CASE("drawing_dibs.with_colours", "Pixels of few bits take their colours from the header", "")
{
    Picture to(8, 1);
    Info one = info(8, 1, 1);
    one.colours[0] = {255, 0, 0, 0};
    one.colours[1] = {0, 0, 255, 0};
    const BYTE bits[4] = {0xA5};
    STEP(StretchDIBits(to, 0, 0, 8, 1, 0, 0, 8, 1, bits, one, DIB_RGB_COLORS, SRCCOPY), "1");
    STEP(to.take(), "rbrbbrbr/");
    Info eight = info(4, 1, 8);
    eight.header.biClrUsed = 3;
    eight.colours[2] = {0, 255, 0, 0};
    const BYTE bytes[4] = {2, 0, 2, 1};
    STEP(StretchDIBits(to, 0, 0, 4, 1, 0, 0, 4, 1, bytes, eight, DIB_RGB_COLORS, SRCCOPY), "1");
    STEP(to.take(), "g#g#..../");
    Info runs = info(8, 1, 8);
    runs.header.biCompression = BI_RLE8;
    runs.colours[1] = {255, 0, 0, 0};
    runs.colours[2] = {0, 255, 0, 0};
    const BYTE run[] = {3, 1, 0, 3, 2, 1, 2, 0, 2, 1, 0, 1};
    runs.header.biSizeImage = sizeof run;
    STEP(StretchDIBits(to, 0, 0, 8, 1, 0, 0, 8, 1, run, runs, DIB_RGB_COLORS, SRCCOPY), "1");
    STEP(to.take(), "bbbgbgbb/");
}

CASE("drawing_dibs.tables", "A DIB section's colours can be asked and changed", "")
{
    Info one = info(8, -1, 1);
    one.colours[0] = {0, 0, 255, 0};
    one.colours[1] = {255, 0, 0, 0};
    void *bits = nullptr;
    const HBITMAP bitmap = CreateDIBSection(nullptr, one, DIB_RGB_COLORS, &bits, nullptr, 0);
    const HDC context = CreateCompatibleDC(nullptr);
    const HGDIOBJ before = SelectObject(context, bitmap);
    RGBQUAD colours[4] = {};
    STEP(GetDIBColorTable(context, 0, 2, colours), "2");
    STEP(colours[0].rgbRed + colours[1].rgbBlue, "510");
    STEP(GetDIBColorTable(context, 1, 5, colours), "1");
    STEP(GetDIBColorTable(context, 2, 5, colours), "0");
    *static_cast<BYTE *>(bits) = 0xA5;
    Picture to(8, 1);
    BitBlt(to, 0, 0, 8, 1, context, 0, 0, SRCCOPY);
    STEP(to.take(), "brbrrbrb/");
    const RGBQUAD greens[] = {{0, 255, 0, 0}};
    STEP(SetDIBColorTable(context, 1, 1, greens), "1");
    BitBlt(to, 0, 0, 8, 1, context, 0, 0, SRCCOPY);
    STEP(to.take(), "grgrrgrg/");
    STEP(SetDIBColorTable(context, 2, 1, greens), "0");
    STEP(count(SetDIBColorTable(no_context(), 0, 1, greens)), "0/6",
         differs("wine-8.0", "0/0", leaves_error));
    STEP(count(GetDIBColorTable(no_context(), 0, 1, colours)), "0/6",
         differs("wine-8.0", "0/0", leaves_error));
    SelectObject(context, before);
    DeleteDC(context);
    DeleteObject(bitmap);
}

CASE("drawing_dibs.made", "CreateDIBitmap makes a bitmap like the context, with the DIB's pixels",
     "")
{
    const HDC screen = GetDC(nullptr);
    Info two = info(2, 2, 32);
    DWORD got[4] = {};
    const HBITMAP bitmap = CreateDIBitmap(screen, &two.header, CBM_INIT, four, two, DIB_RGB_COLORS);
    STEP(made(bitmap), "yes");
    STEP(GetBitmapBits(bitmap, sizeof got, got), "16");
    STEP(numbers(got, 4), "ff00 ff 0 ff0000");
    DeleteObject(bitmap);
    const HBITMAP bits = CreateDIBitmap(nullptr, &two.header, 0, nullptr, nullptr, 0);
    BITMAP data = {};
    STEP(GetObjectA(bits, sizeof data, &data), "32");
    STEP(data.bmBitsPixel, "1");
    DeleteObject(bits);
    STEP(made(CreateDIBitmap(no_context(), &two.header, 0, nullptr, nullptr, 0)), "null/87");
    ReleaseDC(nullptr, screen);
}
