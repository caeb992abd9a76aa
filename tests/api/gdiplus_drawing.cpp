// GDI+ on device contexts: what it draws is there for GDI, and the other way round.

#include "gdiplus_support.hpp"

using namespace conformance;
using Gdiplus::Color;
using Gdiplus::Graphics;
using Gdiplus::Pen;
using Gdiplus::SolidBrush;

CASE("gdiplus_drawing.startup",
     "GDI+ starts for the versions that it knows, and not without a place", "")
{
    ULONG_PTR token = 0;
    Gdiplus::GdiplusStartupInput input;
    STEP(Gdiplus::GdiplusStartup(nullptr, &input, nullptr), "2");
    STEP(Gdiplus::GdiplusStartup(&token, nullptr, nullptr), "2");
    input.GdiplusVersion = 3;
    STEP(Gdiplus::GdiplusStartup(&token, &input, nullptr), "17");
    input.GdiplusVersion = 1;
    STEP(Gdiplus::GdiplusStartup(&token, &input, nullptr), "0");
    Gdiplus::GdiplusShutdown(token);
}

CASE("gdiplus_drawing.contexts", "A Graphics is made of a context or a window, and of nothing else",
     "")
{
    const GdiPlus library;
    const Picture picture(4, 4);
    Gdiplus::GpGraphics *graphics = nullptr;
    STEP(Gdiplus::DllExports::GdipCreateFromHDC(picture, nullptr), "2");
    STEP(Gdiplus::DllExports::GdipCreateFromHDC(nullptr, &graphics), "3");
    STEP(Gdiplus::DllExports::GdipCreateFromHDC(picture, &graphics), "0");
    STEP(Gdiplus::DllExports::GdipDeleteGraphics(graphics), "0");
    STEP(Gdiplus::DllExports::GdipCreateFromHWND(nullptr, nullptr), "2");
    STEP(Gdiplus::DllExports::GdipCreateFromHWND(nullptr, &graphics), "0");
    STEP(Gdiplus::DllExports::GdipDeleteGraphics(graphics), "0");
    STEP(Gdiplus::DllExports::GdipDeleteGraphics(nullptr), "2");
}

CASE("gdiplus_drawing.shapes", "Lines and areas have the pixels of GDI's when nothing is smoothed",
     "")
{
    const GdiPlus library;
    Picture picture(8, 6);
    Graphics graphics(static_cast<HDC>(picture));
    const SolidBrush brush(Color(255, 255, 0, 0));
    const Pen pen(Color(255, 0, 0, 255));
    STEP(graphics.FillRectangle(&brush, 1, 1, 3, 2), "0");
    STEP(picture.take(), "......../.rrr..../.rrr..../......../......../......../");
    STEP(graphics.DrawRectangle(&pen, 1, 1, 3, 2), "0");
    STEP(picture.take(), "......../.bbbb.../.b..b.../.bbbb.../......../......../");
    STEP(graphics.DrawLine(&pen, 0, 5, 7, 5), "0");
    STEP(picture.take(), "......../......../......../......../......../bbbbbbbb/");
    const Gdiplus::Point corners[] = {{0, 0}, {4, 0}, {4, 4}, {0, 4}};
    STEP(graphics.FillPolygon(&brush, corners, 4), "0");
    STEP(picture.take(), "rrrr..../rrrr..../rrrr..../rrrr..../......../......../");
    STEP(graphics.DrawLine(nullptr, 0, 0, 1, 1), "2");
    STEP(graphics.FillRectangle(nullptr, 0, 0, 1, 1), "2");
    STEP(graphics.Clear(Color(255, 0, 255, 0)), "0");
    STEP(picture.take(), "gggggggg/gggggggg/gggggggg/gggggggg/gggggggg/gggggggg/");
}

CASE("gdiplus_drawing.both", "GDI and GDI+ draw on the same pixels by turns", "")
{
    const GdiPlus library;
    Picture picture(6, 1);
    Graphics graphics(static_cast<HDC>(picture));
    const SolidBrush half(Color(128, 0, 0, 0));
    SetPixel(picture, 0, 0, red);
    graphics.FillRectangle(&half, 0, 0, 2, 1);
    SetPixel(picture, 1, 0, blue);
    graphics.FillRectangle(&half, 1, 0, 2, 1);
    // Half of red, half of blue, half of white.
    STEP(picture.numbers(), "7f0000 00007f 7f7f7f ffffff ffffff ffffff");
}

CASE("gdiplus_drawing.clipping", "The context's clipping holds for GDI+, and its own besides", "")
{
    const GdiPlus library;
    Picture picture(6, 2);
    const SolidBrush brush(Color(255, 255, 0, 0));
    const HRGN right = CreateRectRgn(3, 0, 6, 1);
    SelectClipRgn(picture, right);
    {
        Graphics clipped(static_cast<HDC>(picture));
        clipped.FillRectangle(&brush, 0, 0, 6, 2);
        STEP(picture.text(), "...rrr/....../");
    }
    SelectClipRgn(picture, nullptr);
    picture.clear();
    Graphics graphics(static_cast<HDC>(picture));
    STEP(graphics.SetClip(Gdiplus::Rect(0, 0, 2, 2)), "0");
    graphics.FillRectangle(&brush, 0, 0, 6, 2);
    STEP(picture.take(), "rr..../rr..../");
    STEP(graphics.SetClip(right), "0");
    graphics.FillRectangle(&brush, 0, 0, 6, 2);
    STEP(picture.take(), "...rrr/....../");
    STEP(graphics.ResetClip(), "0");
    graphics.FillRectangle(&brush, 0, 1, 6, 1);
    STEP(picture.take(), "....../rrrrrr/");
    STEP(graphics.SetClip(static_cast<HRGN>(nullptr)), "2");
    DeleteObject(right);
}

CASE("gdiplus_drawing.transformed", "Transformations come before the context's own origin", "")
{
    const GdiPlus library;
    Picture picture(8, 3);
    SetViewportOrgEx(picture, 2, 1, nullptr);
    const SolidBrush brush(Color(255, 255, 0, 0));
    {
        Graphics graphics(static_cast<HDC>(picture));
        graphics.FillRectangle(&brush, -1, 0, 2, 1);
        STEP(picture.take(), "......../.rr...../......../");
        graphics.TranslateTransform(3, 0);
        graphics.FillRectangle(&brush, 0, 0, 1, 1);
        STEP(picture.take(), "......../.....r../......../");
        graphics.ScaleTransform(2, 2);
        graphics.FillRectangle(&brush, 0, 0, 1, 1);
        STEP(picture.take(), "......../.....rr./.....rr./");
        graphics.ResetTransform();
        const auto state = graphics.Save();
        graphics.TranslateTransform(1, -1);
        graphics.Restore(state);
        graphics.FillRectangle(&brush, 0, 0, 1, 1);
        STEP(picture.take(), "......../..r...../......../");
    }
    SetViewportOrgEx(picture, 0, 0, nullptr);
}

CASE("gdiplus_drawing.formats", "GDI+ draws on pictures of other depths, too", "")
{
    const GdiPlus library;
    for (const WORD bits : {WORD{8}, WORD{24}}) {
        const HDC context = CreateCompatibleDC(nullptr);
        BITMAPINFO info = {};
        info.bmiHeader.biSize = sizeof info.bmiHeader;
        info.bmiHeader.biWidth = 4;
        info.bmiHeader.biHeight = 2; // bottom-up
        info.bmiHeader.biPlanes = 1;
        info.bmiHeader.biBitCount = bits;
        info.bmiHeader.biClrUsed = bits == 8 ? 1 : 0; // black
        void *pixels = nullptr;
        const HBITMAP bitmap =
            CreateDIBSection(nullptr, &info, DIB_RGB_COLORS, &pixels, nullptr, 0);
        const With selected(context, bitmap);
        PatBlt(context, 0, 0, 4, 2, bits == 8 ? BLACKNESS : WHITENESS);
        Graphics graphics(context);
        const SolidBrush brush(Color(255, 0, 0, 0));
        STEP(graphics.FillRectangle(&brush, 1, 0, 2, 1), "0");
        STEP(GetPixel(context, 1, 0), "0");
        if (bits == 24) {
            STEP(GetPixel(context, 0, 0), "16777215");
            STEP(GetPixel(context, 1, 1), "16777215");
        }
        DeleteDC(context);
    }
}

CASE("gdiplus_drawing.lent", "A Graphics that has lent its context is busy until it has it back",
     "")
{
    const GdiPlus library;
    Picture picture(3, 1);
    Graphics graphics(static_cast<HDC>(picture));
    const SolidBrush brush(Color(255, 255, 0, 0));
    const HDC lent = graphics.GetHDC();
    SetPixel(lent, 1, 0, blue);
    STEP(graphics.FillRectangle(&brush, 0, 0, 3, 1), "4");
    HDC second = nullptr;
    STEP(Gdiplus::DllExports::GdipGetDC(nullptr, &second), "2");
    graphics.ReleaseHDC(lent);
    STEP(picture.take(), ".b./");
    STEP(graphics.FillRectangle(&brush, 0, 0, 1, 1), "0");
    STEP(picture.take(), "r../");
}

CASE("gdiplus_drawing.text", "DrawString draws where it was told, and MeasureString says how large",
     "")
{
    const GdiPlus library;
    Picture picture(60, 30);
    Graphics graphics(static_cast<HDC>(picture));
    const Gdiplus::FontFamily family(L"NanumGothic");
    const Gdiplus::Font font(&family, 16, Gdiplus::FontStyleRegular, Gdiplus::UnitPixel);
    const SolidBrush brush(Color(255, 0, 0, 0));
    STEP(graphics.DrawString(L"H", -1, &font, Gdiplus::PointF(10, 5), &brush), "0");
    const std::string drawn = picture.text();
    STEP(drawn.find('.') == 0 && drawn.find_first_not_of("./") > 5 * 61, "yes");
    Gdiplus::RectF one;
    Gdiplus::RectF two;
    STEP(graphics.MeasureString(L"W", -1, &font, Gdiplus::PointF(0, 0), &one), "0");
    STEP(graphics.MeasureString(L"WW", -1, &font, Gdiplus::PointF(0, 0), &two), "0");
    STEP(two.Width > one.Width && two.Height == one.Height, "yes");
    STEP(graphics.DrawString(L"H", -1, nullptr, Gdiplus::PointF(0, 0), &brush), "2");
}
