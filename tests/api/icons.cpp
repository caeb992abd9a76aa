// Icons and cursors: made from bits, drawn by mask and colours, taken apart.

#include "picture.hpp"
#include "window_support.hpp"

using namespace conformance;

namespace {

// 16 by 2 pixels. The mask keeps the right half; the colours are white in the first and third
// quarter: seen white, black, inverted, kept.
constexpr BYTE mask[] = {0x00, 0xFF, 0x00, 0xFF};
constexpr BYTE colours[] = {0xF0, 0xF0, 0xF0, 0xF0};

HICON small_icon()
{
    return CreateIcon(nullptr, 16, 2, 1, 1, mask, colours);
}

constexpr COLORREF paper = RGB(0x10, 0x20, 0x30);

/// 40 by 40 pixels of the paper's colour.
class Canvas {
  public:
    Canvas()
    {
        const RECT all = {0, 0, size, size};
        const HBRUSH brush = CreateSolidBrush(paper);
        FillRect(picture_, &all, brush);
        DeleteObject(brush);
    }

    operator HDC() const { return picture_; }

    /// The colours at some places of a row.
    std::string row(int y, std::initializer_list<int> places) const
    {
        std::string text;
        for (const int x : places) {
            char colour[16];
            wsprintfA(colour, "%s%06x", text.empty() ? "" : " ",
                      static_cast<unsigned>(GetPixel(picture_, x, y)));
            text += colour;
        }
        return text;
    }

  private:
    static constexpr int size = 40;
    Picture picture_{size, size};
};

} // namespace

CASE("icons.drawn", "The mask keeps what is below, and the colours invert it there", "")
{
    const Canvas canvas;
    const HICON icon = small_icon();
    STEP(DrawIconEx(canvas, 0, 0, icon, 0, 0, 0, nullptr, DI_NORMAL), "1");
    STEP(canvas.row(0, {1, 5, 9, 13, 17}), "ffffff 000000 cfdfef 302010 302010");
    STEP(canvas.row(2, {1, 5, 9, 13}), "302010 302010 302010 302010");
    STEP(DestroyIcon(icon), "1");
}

CASE("icons.stretched", "An icon is drawn as large as is asked for", "")
{
    const Canvas canvas;
    const HICON icon = small_icon();
    STEP(DrawIconEx(canvas, 0, 10, icon, 32, 4, 0, nullptr, DI_NORMAL), "1");
    STEP(canvas.row(13, {1, 9, 17, 25, 33}), "ffffff 000000 cfdfef 302010 302010");
    DestroyIcon(icon);
}

CASE("icons.parts", "The mask alone, the colours alone, and a brush behind both", "")
{
    const Canvas canvas;
    const HICON icon = small_icon();
    STEP(DrawIconEx(canvas, 0, 0, icon, 0, 0, 0, nullptr, DI_MASK), "1");
    STEP(canvas.row(0, {1, 5, 9, 13}), "000000 000000 ffffff ffffff");
    STEP(DrawIconEx(canvas, 0, 4, icon, 0, 0, 0, nullptr, DI_IMAGE), "1");
    STEP(canvas.row(4, {1, 5, 9, 13}), "ffffff 000000 ffffff 000000");
    const HBRUSH greens = CreateSolidBrush(RGB(0, 255, 0));
    STEP(DrawIconEx(canvas, 0, 8, icon, 0, 0, 0, greens, DI_NORMAL), "1");
    STEP(canvas.row(8, {1, 5, 13}), "ffffff 000000 00ff00");
    DeleteObject(greens);
    DestroyIcon(icon);
}

CASE("icons.taken_apart", "GetIconInfo gives bitmaps, of which CreateIconIndirect makes the same",
     "")
{
    const HICON icon = small_icon();
    ICONINFO info = {};
    STEP(GetIconInfo(icon, &info), "1");
    STEP(info.fIcon, "1");
    STEP(std::to_string(info.xHotspot) + "," + std::to_string(info.yHotspot), "8,1");
    STEP(info.hbmMask != nullptr, "yes");
    BITMAP size = {};
    GetObjectA(info.hbmMask, sizeof size, &size);
    STEP(size.bmWidth, "16");
    STEP(size.bmBitsPixel, "1");
    const HICON again = CreateIconIndirect(&info);
    STEP(again != nullptr, "yes");
    const Canvas canvas;
    STEP(DrawIconEx(canvas, 0, 0, again, 0, 0, 0, nullptr, DI_NORMAL), "1");
    STEP(canvas.row(0, {1, 5, 9, 13}), "ffffff 000000 cfdfef 302010");
    if (info.hbmColor)
        DeleteObject(info.hbmColor);
    DeleteObject(info.hbmMask);
    DestroyIcon(again);
    DestroyIcon(icon);
}

CASE("icons.coloured", "An icon of a mask and a coloured bitmap", "")
{
    const HDC screen = GetDC(nullptr);
    const HBITMAP picture = CreateCompatibleBitmap(screen, 8, 8);
    const HBITMAP shape = CreateBitmap(8, 8, 1, 1, nullptr);
    const HDC memory = CreateCompatibleDC(screen);
    const HGDIOBJ former = SelectObject(memory, picture);
    const RECT all = {0, 0, 8, 8};
    const HBRUSH reds = CreateSolidBrush(RGB(255, 0, 0));
    FillRect(memory, &all, reds);
    SelectObject(memory, shape);
    PatBlt(memory, 0, 0, 8, 8, BLACKNESS);
    SelectObject(memory, former);
    ICONINFO info = {TRUE, 0, 0, shape, picture};
    const HICON icon = CreateIconIndirect(&info);
    STEP(icon != nullptr, "yes");
    const Canvas canvas;
    STEP(DrawIconEx(canvas, 2, 2, icon, 0, 0, 0, nullptr, DI_NORMAL), "1");
    STEP(canvas.row(3, {1, 2, 9, 10}), "302010 0000ff 0000ff 302010");
    DestroyIcon(icon);
    DeleteObject(reds);
    DeleteDC(memory);
    DeleteObject(shape);
    DeleteObject(picture);
    ReleaseDC(nullptr, screen);
}

CASE("icons.cursors", "A cursor has the point that it was made with", "")
{
    const HCURSOR cursor = CreateCursor(nullptr, 3, 1, 16, 2, mask, colours);
    ICONINFO info = {};
    STEP(GetIconInfo(cursor, &info), "1");
    STEP(info.fIcon, "0");
    STEP(std::to_string(info.xHotspot) + "," + std::to_string(info.yHotspot), "3,1");
    if (info.hbmColor)
        DeleteObject(info.hbmColor);
    DeleteObject(info.hbmMask);
    STEP(DestroyCursor(cursor), "1");
    STEP(AFRESH(ok(DestroyCursor(cursor))), "no/1402",
         differs("wine-8.0", "no/0", "Wine says not why"));
}

CASE("icons.shared", "LoadIcon gives the same icon each time; a copy is another one", "")
{
    const HICON icon = LoadIconA(nullptr, MAKEINTRESOURCEA(32514));
    STEP(icon == LoadIconA(nullptr, MAKEINTRESOURCEA(32514)), "yes");
    const HICON copy = CopyIcon(icon);
    STEP(copy != nullptr && copy != icon, "yes");
    STEP(DestroyIcon(copy), "1");
    const Canvas canvas;
    STEP(DrawIcon(canvas, 0, 0, icon), "1");
    STEP(canvas.row(16, {16}) != "302010", "yes");
    STEP(canvas.row(39, {39}), "302010");
}

CASE("icons.errors", "What is no icon is not drawn, copied or taken apart", "")
{
    const HICON none = reinterpret_cast<HICON>(UINT_PTR{0x7F7F7F7F});
    ICONINFO info = {};
    const Canvas canvas;
    STEP(AFRESH(ok(GetIconInfo(none, &info))), "no/1402");
    STEP(AFRESH(ok(DestroyIcon(none))), "no/1402",
         differs("wine-8.0", "no/0", "Wine says not why"));
    STEP(AFRESH(made(CopyIcon(none))), "null/1402");
    STEP(AFRESH(ok(DrawIconEx(canvas, 0, 0, none, 0, 0, 0, nullptr, DI_NORMAL))), "no/1402",
         differs("wine-8.0", "no/0", "Wine says not why"));
    STEP(AFRESH(ok(DrawIcon(canvas, 0, 0, none))), "no/1402",
         differs("wine-8.0", "no/0", "Wine says not why"));
    BYTE bytes[8] = {1, 2, 3};
    STEP(AFRESH(made(CreateIconFromResource(bytes, sizeof bytes, TRUE, 0x00030000))), "null/87",
         differs("wine-8.0", "null/0", "Wine says not why"));
    STEP(AFRESH(made(CreateIconFromResourceEx(bytes, sizeof bytes, TRUE, 0x00010000, 0, 0, 0))),
         "null/87", differs("wine-8.0", "null/0", "Wine says not why"));
    STEP(AFRESH(made(CreateIconIndirect(&info))), "null/87",
         differs("wine-8.0", "null/0", "Wine says not why"));
    STEP(AFRESH(made(LoadCursorFromFileA("no such file.cur"))), "null/2");
    STEP(AFRESH(made(LoadCursorFromFileW(L"no such file.cur"))), "null/2");
}

CASE("icons.directories", "Of several icons the one is taken that comes next to what is asked for",
     "")
{
    // As in a resource: type 1 (icons), three of them with their numbers.
    BYTE directory[] = {0,  0,  1, 0, 3, 0,                          //
                        16, 16, 0, 0, 1, 0, 32, 0, 0, 0, 0, 0, 7, 0, //
                        32, 32, 0, 0, 1, 0, 32, 0, 0, 0, 0, 0, 8, 0, //
                        48, 48, 0, 0, 1, 0, 32, 0, 0, 0, 0, 0, 9, 0};
    STEP(LookupIconIdFromDirectory(directory, TRUE), "8");
    STEP(LookupIconIdFromDirectoryEx(directory, TRUE, 16, 16, 0), "7");
    STEP(LookupIconIdFromDirectoryEx(directory, TRUE, 64, 64, 0), "9");
    BYTE no_cursors[20] = {0, 0, 1, 0, 0, 0}; // Wine looks at a first one all the same
    STEP(LookupIconIdFromDirectory(no_cursors, FALSE), "0");
}

CASE("icons.from_resources", "The bits of an icon's resource become an icon of any size", "")
{
    // One pixel of 32 bits, red, with its mask.
    BYTE bits[] = {40, 0, 0,   0,   1, 0, 0, 0, 2, 0, 0, 0, 1, 0, 32, 0, 0, 0, 0, 0,
                   0,  0, 0,   0,   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  0, 0, 0, 0, 0, //
                   0,  0, 255, 255,                                                  //
                   0,  0, 0,   0};
    const HICON icon = CreateIconFromResourceEx(bits, sizeof bits, TRUE, 0x00030000, 8, 8, 0);
    STEP(made(icon), "yes");
    const Canvas canvas;
    STEP(DrawIconEx(canvas, 0, 0, icon, 0, 0, 0, nullptr, DI_NORMAL), "1");
    STEP(canvas.row(0, {0, 7, 8}), "0000ff 0000ff 302010");
    STEP(canvas.row(7, {0, 7, 8}), "0000ff 0000ff 302010");
    DestroyIcon(icon);
}

CASE("icons.of_windows", "A window keeps the icons that it is given", "")
{
    const PlainWindow window;
    const HICON icon = small_icon();
    STEP(SendMessageA(window, WM_GETICON, ICON_BIG, 0), "0");
    STEP(SendMessageA(window, WM_SETICON, ICON_BIG, reinterpret_cast<LPARAM>(icon)), "0");
    STEP(SendMessageA(window, WM_GETICON, ICON_BIG, 0) == reinterpret_cast<LRESULT>(icon), "yes");
    STEP(SendMessageA(window, WM_SETICON, ICON_BIG, 0) == reinterpret_cast<LRESULT>(icon), "yes");
    DestroyIcon(icon);
}
