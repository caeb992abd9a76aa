// Contexts and objects: made, selected, asked, deleted; and what is drawn with them.

#include "picture.hpp"
#include "support.hpp"

using namespace conformance;

namespace {

HGDIOBJ no_object()
{
    SetLastError(0);
    return reinterpret_cast<HGDIOBJ>(5);
}

/// What stands behind a handle, which is deleted.
template <class Data>
Data data_of(HGDIOBJ object)
{
    Data data = {};
    require(GetObjectA(object, sizeof data, &data) == sizeof data, "GetObject");
    DeleteObject(object);
    return data;
}

} // namespace

CASE("drawing_objects.contexts", "A context for memory has one pixel of one bit at first", "")
{
    const HDC context = CreateCompatibleDC(nullptr);
    STEP(made(context), "yes");
    STEP(GetObjectType(context), "10");
    STEP(GetDeviceCaps(context, BITSPIXEL), "32"); // the screen's
    STEP(GetDeviceCaps(context, TECHNOLOGY), "1");
    STEP(ok(SetPixelV(context, 0, 0, white)), "yes");
    STEP(GetPixel(context, 0, 0) == white, "yes");
    STEP(GetPixel(context, 1, 0) == CLR_INVALID, "yes");
    STEP(ok(DeleteDC(context)), "yes");
    STEP(ok(DeleteDC(no_context())), "no/6");
    STEP(made(CreateCompatibleDC(no_context())), "null/6",
         differs("wine-8.0", "null/0", leaves_error));
    STEP(count(static_cast<DWORD>(GetDeviceCaps(no_context(), BITSPIXEL))), "0/6");
}

CASE("drawing_objects.pens_and_brushes", "Pens and brushes keep what they are made of", "")
{
    const LOGPEN pen = data_of<LOGPEN>(CreatePen(PS_DASH, 3, red));
    STEP(pen.lopnStyle, "1");
    STEP(pen.lopnWidth.x, "3");
    STEP(pen.lopnColor == red, "yes");
    STEP(data_of<LOGPEN>(CreatePen(99, 1, red)).lopnStyle, "0");
    const LOGPEN wanted = {PS_DOT, {2, 0}, blue};
    STEP(data_of<LOGPEN>(CreatePenIndirect(&wanted)).lopnColor == blue, "yes");
    STEP(data_of<LOGBRUSH>(CreateSolidBrush(green)).lbColor == green, "yes");
    const LOGBRUSH hatch = data_of<LOGBRUSH>(CreateHatchBrush(HS_CROSS, green));
    STEP(hatch.lbStyle * 10 + static_cast<UINT>(hatch.lbHatch), "24");
    const LOGBRUSH solid = {BS_SOLID, blue, 0};
    STEP(data_of<LOGBRUSH>(CreateBrushIndirect(&solid)).lbColor == blue, "yes");
    const LOGBRUSH none = {99, blue, 0};
    STEP(CreateBrushIndirect(&none) == nullptr, "yes");
    STEP(CreatePatternBrush(no_bitmap()) == nullptr, "yes");
    SetLastError(0);
    STEP(made(ExtCreatePen(PS_COSMETIC, 5, &solid, 0, nullptr)), "null/87");
    STEP(data_of<LOGBRUSH>(GetStockObject(GRAY_BRUSH)).lbColor == RGB(128, 128, 128), "yes");
    STEP(GetStockObject(99) == nullptr, "yes");
}

CASE("drawing_objects.selected", "SelectObject gives back what was there", "")
{
    Picture picture(2, 2);
    const HBRUSH brush = CreateSolidBrush(red);
    STEP(SelectObject(picture, brush) == GetStockObject(WHITE_BRUSH), "yes");
    STEP(GetCurrentObject(picture, OBJ_BRUSH) == brush, "yes");
    STEP(GetCurrentObject(picture, OBJ_PEN) == GetStockObject(BLACK_PEN), "yes");
    STEP(GetObjectType(brush), "2");
    STEP(SelectObject(picture, GetStockObject(WHITE_BRUSH)) == brush, "yes");
    STEP(ok(DeleteObject(brush)), "yes");
    STEP(DeleteObject(brush), "0");
    STEP(made(SelectObject(no_context(), GetStockObject(BLACK_PEN))), "null/6");
    STEP(SelectObject(picture, no_object()) == nullptr, "yes");
    STEP(count(GetObjectType(no_object())), "0/6");
    STEP(ok(DeleteObject(GetStockObject(BLACK_PEN))), "yes");
    STEP(GetObjectType(GetStockObject(BLACK_PEN)), "1");
}

CASE("drawing_objects.saved", "RestoreDC brings a state back", "")
{
    Picture picture(2, 2);
    SetBkColor(picture, red);
    STEP(SaveDC(picture), "1");
    STEP(SetBkColor(picture, blue) == red, "yes");
    STEP(SaveDC(picture), "2");
    STEP(ok(RestoreDC(picture, 1)), "yes");
    STEP(GetBkColor(picture) == red, "yes");
    STEP(RestoreDC(picture, 5), "0");
    STEP(ok(RestoreDC(no_context(), 1)), "no/6");
    STEP(count(static_cast<DWORD>(SaveDC(no_context()))), "0/6");
}

CASE("drawing_objects.modes", "Each mode gives back the one before", "")
{
    Picture picture(2, 2);
    STEP(SetBkMode(picture, TRANSPARENT), "2");
    STEP(GetBkMode(picture), "1");
    STEP(SetTextColor(picture, red), "0");
    STEP(GetTextColor(picture) == red, "yes");
    STEP(SetBkColor(picture, red) == white, "yes");
    STEP(SetROP2(picture, R2_XORPEN), "13");
    STEP(GetROP2(picture), "7");
    STEP(SetPolyFillMode(picture, WINDING), "1");
    STEP(GetPolyFillMode(picture), "2");
    STEP(SetArcDirection(picture, AD_CLOCKWISE), "1");
    STEP(GetArcDirection(picture), "2");
    STEP(count(static_cast<DWORD>(SetBkMode(no_context(), OPAQUE))), "0/6");
    STEP(and_error(SetTextColor(no_context(), red)), "4294967295/6");
    STEP(and_error(SetBkColor(no_context(), red)), "4294967295/6");
    STEP(and_error(GetBkColor(no_context())), "4294967295/6");
    STEP(and_error(GetTextColor(no_context())), "4294967295/6",
         differs("wine-8.0", "0/6", "the documentation says CLR_INVALID"));
    STEP(count(static_cast<DWORD>(GetBkMode(no_context()))), "0/6");
    STEP(count(static_cast<DWORD>(SetROP2(no_context(), R2_NOT))), "0/6");
    STEP(count(static_cast<DWORD>(GetROP2(no_context()))), "0/6");
    STEP(count(static_cast<DWORD>(SetPolyFillMode(no_context(), WINDING))), "0/6");
    STEP(count(static_cast<DWORD>(GetPolyFillMode(no_context()))), "0/6");
    STEP(count(static_cast<DWORD>(SetArcDirection(no_context(), AD_CLOCKWISE))), "0/6");
    STEP(count(static_cast<DWORD>(GetArcDirection(no_context()))), "0/6");
    STEP(count(static_cast<DWORD>(SetStretchBltMode(no_context(), COLORONCOLOR))), "0/6");
    STEP(count(static_cast<DWORD>(GetStretchBltMode(no_context()))), "0/6");
}

CASE("drawing_objects.lines_and_rectangles", "Lines leave out their end, rectangles their edges",
     "")
{
    Picture picture(6, 4);
    POINT before = {9, 9};
    STEP(ok(MoveToEx(picture, 1, 1, &before)), "yes");
    STEP(before.x + before.y, "0");
    STEP(ok(LineTo(picture, 4, 1)), "yes");
    STEP(picture.take(), "....../.###../....../....../");
    STEP(ok(MoveToEx(no_context(), 1, 1, nullptr)), "no/6");
    STEP(ok(LineTo(no_context(), 1, 1)), "no/6");
    const With brush(picture, CreateSolidBrush(red));
    STEP(ok(Rectangle(picture, 5, 4, 1, 0)), "yes");
    STEP(picture.take(), ".####./.#rr#./.#rr#./.####./");
    STEP(ok(Rectangle(no_context(), 5, 4, 1, 0)), "no/6");
    const RECT part = {1, 1, 3, 3};
    const HBRUSH green_brush = CreateSolidBrush(green);
    STEP(FillRect(picture, &part, green_brush), "1");
    STEP(picture.take(), "....../.gg.../.gg.../....../");
    const RECT most = {0, 0, 5, 4};
    STEP(FrameRect(picture, &most, green_brush), "1");
    STEP(picture.take(), "ggggg./g...g./g...g./ggggg./");
    STEP(ok(InvertRect(picture, &part)), "yes");
    STEP(picture.take(), "....../.##.../.##.../....../");
    STEP(SetPixel(picture, 1, 1, blue) == blue, "yes");
    STEP(SetPixel(picture, 9, 1, blue) == CLR_INVALID, "yes",
         differs("wine-8.0", "no", "says what it would have drawn"));
    STEP(picture.take(), "....../.b..../....../....../");
    STEP(and_error(SetPixel(no_context(), 1, 1, blue)), "4294967295/6");
    STEP(ok(SetPixelV(no_context(), 1, 1, blue)), "no/6");
    STEP(and_error(GetPixel(no_context(), 1, 1)), "4294967295/6",
         differs("wine-8.0", "4294967295/0", leaves_error));
    STEP(count(static_cast<DWORD>(FillRect(no_context(), &part, green_brush))), "0/6",
         differs("wine-8.0", "1", "does not look whether it could draw"));
    STEP(count(static_cast<DWORD>(FrameRect(no_context(), &part, green_brush))), "0/6");
    STEP(ok(InvertRect(no_context(), &part)), "no/6");
    SetROP2(picture, R2_NOT);
    MoveToEx(picture, 0, 0, nullptr);
    LineTo(picture, 2, 0);
    STEP(picture.take(), "##..../....../....../....../");
    DeleteObject(green_brush);
}

CASE("drawing_objects.regions", "Regions are combined, moved and compared", "")
{
    const HRGN a = CreateRectRgn(0, 0, 4, 4);
    const HRGN b = CreateRectRgn(2, 2, 6, 6);
    const HRGN result = CreateRectRgn(0, 0, 0, 0);
    STEP(CombineRgn(result, a, b, RGN_AND), "2");
    RECT box = {};
    STEP(GetRgnBox(result, &box), "2");
    STEP(box.left * 1000 + box.top * 100 + box.right * 10 + box.bottom, "2244");
    STEP(CombineRgn(result, a, b, RGN_OR), "3");
    STEP(CombineRgn(result, a, b, RGN_XOR), "3");
    STEP(PtInRegion(result, 3, 3), "0");
    STEP(PtInRegion(result, 1, 1), "1");
    STEP(CombineRgn(result, a, b, RGN_DIFF), "3");
    STEP(CombineRgn(result, a, a, RGN_DIFF), "1");
    STEP(CombineRgn(result, a, nullptr, RGN_COPY), "2");
    STEP(EqualRgn(result, a), "1");
    STEP(OffsetRgn(result, 2, 2), "2");
    STEP(EqualRgn(result, b), "1");
    STEP(ok(SetRectRgn(result, 1, 1, 2, 2)), "yes");
    const RECT outside = {5, 5, 6, 6};
    STEP(RectInRegion(result, &outside), "0");
    SetLastError(0);
    STEP(and_error(CombineRgn(reinterpret_cast<HRGN>(5), a, b, RGN_OR)), "0/6",
         differs("wine-8.0", "0/0", leaves_error));
    RECT nothing = {};
    const HRGN none = reinterpret_cast<HRGN>(5);
    SetLastError(0);
    STEP(and_error(GetRgnBox(none, &nothing)), "0/6", differs("wine-8.0", "0/0", leaves_error));
    SetLastError(0);
    STEP(and_error(OffsetRgn(none, 1, 1)), "0/6", differs("wine-8.0", "0/0", leaves_error));
    SetLastError(0);
    STEP(ok(SetRectRgn(none, 1, 1, 2, 2)), "no/6", differs("wine-8.0", "no/0", leaves_error));
    SetLastError(0);
    STEP(ok(EqualRgn(none, a)), "no/6", differs("wine-8.0", "no/0", leaves_error));
    DeleteObject(a);
    DeleteObject(b);
    DeleteObject(result);
}

CASE("drawing_objects.own_colours", "DC_BRUSH and DC_PEN have the colours of the context", "")
{
    Picture picture(4, 3);
    STEP(GetDCBrushColor(picture) == white, "yes");
    STEP(GetDCPenColor(picture) == black, "yes");
    STEP(SetDCBrushColor(picture, red) == white, "yes");
    STEP(SetDCPenColor(picture, blue) == black, "yes");
    SelectObject(picture, GetStockObject(DC_BRUSH));
    SelectObject(picture, GetStockObject(DC_PEN));
    Rectangle(picture, 0, 0, 4, 3);
    STEP(picture.take(), "bbbb/brrb/bbbb/");
    SetDCBrushColor(picture, green);
    Rectangle(picture, 0, 0, 4, 3);
    STEP(picture.take(), "bbbb/bggb/bbbb/");
    STEP(and_error(SetDCBrushColor(no_context(), red)), "4294967295/6");
    STEP(and_error(GetDCBrushColor(no_context())), "4294967295/6");
    STEP(and_error(SetDCPenColor(no_context(), red)), "4294967295/6");
    STEP(and_error(GetDCPenColor(no_context())), "4294967295/6");
}

CASE("drawing_objects.more_modes", "Modes of text, brushes and coordinates", "")
{
    Picture picture(2, 2);
    STEP(SetTextAlign(picture, TA_CENTER | TA_BASELINE), "0");
    STEP(GetTextAlign(picture), "30");
    STEP(and_error(SetTextAlign(no_context(), 0)), "4294967295/6");
    STEP(and_error(GetTextAlign(no_context())), "4294967295/6",
         differs("wine-8.0", "0/6", "the documentation says GDI_ERROR"));
    STEP(SetGraphicsMode(picture, GM_ADVANCED), "1");
    STEP(GetGraphicsMode(picture), "2");
    SetLastError(0);
    STEP(count(static_cast<DWORD>(SetGraphicsMode(picture, 9))), "0/87",
         differs("wine-8.0", "0/0", leaves_error));
    STEP(count(static_cast<DWORD>(SetGraphicsMode(no_context(), GM_ADVANCED))), "0/6",
         differs("wine-8.0", "0/0", leaves_error));
    STEP(count(static_cast<DWORD>(GetGraphicsMode(no_context()))), "0/6");
    POINT before = {-9, -9};
    STEP(ok(SetBrushOrgEx(picture, 3, 4, &before)), "yes");
    STEP(before.x + before.y, "0");
    STEP(ok(GetBrushOrgEx(picture, &before)), "yes");
    STEP(before.x * 10 + before.y, "34");
    STEP(ok(SetBrushOrgEx(no_context(), 0, 0, nullptr)), "no/6");
    STEP(ok(GetBrushOrgEx(no_context(), &before)), "no/6");
    STEP(ok(GetDCOrgEx(picture, &before)), "yes");
    STEP(before.x + before.y, "0");
    STEP(ok(GetDCOrgEx(no_context(), &before)), "no/6");
    STEP(GetNearestColor(picture, red) == red, "yes");
    STEP(and_error(GetNearestColor(no_context(), red)), "4294967295/6",
         differs("wine-8.0", "4294967295/0", leaves_error));
    STEP(ok(UnrealizeObject(GetStockObject(WHITE_BRUSH))), "yes");
}

CASE("drawing_objects.system_palette", "A screen of today has no palette", "")
{
    const HDC context = CreateCompatibleDC(nullptr);
    PALETTEENTRY entries[2] = {};
    STEP(GetSystemPaletteEntries(context, 0, 2, entries), "0");
    STEP(GetSystemPaletteUse(context), "0",
         differs("wine-8.0", "1", "Wine keeps the use even where there is no palette"));
    DeleteDC(context);
}
