// What is drawn of paths: filled, stroked, clipped by and widened; and the pens that draw them.

#include "path_support.hpp"
#include "picture.hpp"
#include "support.hpp"

using namespace conformance;

CASE("drawing_path_areas.filled", "The inside is filled by the fill mode, the outline is stroked",
     "")
{
    Picture picture(8, 8);
    const With brush(picture, CreateSolidBrush(red));
    const auto two = [&] {
        BeginPath(picture);
        Rectangle(picture, 0, 0, 8, 8);
        Rectangle(picture, 2, 2, 6, 6);
        EndPath(picture);
    };
    BeginPath(picture);
    triangle(picture);
    EndPath(picture);
    STEP(ok(FillPath(picture)), "yes");
    STEP(picture.take(), "......../"
                         ".rrrrr../"
                         ".rrrr.../"
                         ".rrr..../"
                         ".rr...../"
                         ".r....../"
                         "......../"
                         "......../");
    BeginPath(picture);
    MoveToEx(picture, 1, 1, nullptr);
    LineTo(picture, 6, 1);
    LineTo(picture, 1, 6);
    EndPath(picture);
    STEP(ok(FillPath(picture)), "yes");
    STEP(picture.take(), "......../"
                         ".rrrrr../"
                         ".rrrr.../"
                         ".rrr..../"
                         ".rr...../"
                         ".r....../"
                         "......../"
                         "......../");
    two();
    STEP(ok(FillPath(picture)), "yes");
    STEP(picture.take(), "rrrrrrr./"
                         "rrrrrrr./"
                         "rr...rr./"
                         "rr...rr./"
                         "rr...rr./"
                         "rrrrrrr./"
                         "rrrrrrr./"
                         "......../");
    SetPolyFillMode(picture, WINDING);
    two();
    STEP(ok(FillPath(picture)), "yes");
    STEP(picture.take(), "rrrrrrr./"
                         "rrrrrrr./"
                         "rrrrrrr./"
                         "rrrrrrr./"
                         "rrrrrrr./"
                         "rrrrrrr./"
                         "rrrrrrr./"
                         "......../");
    two();
    STEP(ok(StrokePath(picture)), "yes");
    STEP(picture.take(), "########/"
                         "#......#/"
                         "#.####.#/"
                         "#.#..#.#/"
                         "#.#..#.#/"
                         "#.####.#/"
                         "#......#/"
                         "########/");
    SetPolyFillMode(picture, ALTERNATE);
    two();
    STEP(ok(StrokeAndFillPath(picture)), "yes");
    STEP(picture.take(), "########/"
                         "#rrrrrr#/"
                         "#r####r#/"
                         "#r#..#r#/"
                         "#r#..#r#/"
                         "#r####r#/"
                         "#rrrrrr#/"
                         "########/");
    STEP(position(picture), "1,6");
    BeginPath(picture);
    MoveToEx(picture, 1, 1, nullptr);
    LineTo(picture, 6, 1);
    LineTo(picture, 1, 6);
    EndPath(picture);
    STEP(ok(StrokePath(picture)), "yes");
    STEP(picture.take(), "......../"
                         ".######./"
                         ".....#../"
                         "....#.../"
                         "...#..../"
                         "..#...../"
                         "......../"
                         "......../");
    BeginPath(picture);
    MoveToEx(picture, 1, 1, nullptr);
    LineTo(picture, 6, 1);
    LineTo(picture, 1, 6);
    EndPath(picture);
    STEP(ok(StrokeAndFillPath(picture)), "yes");
    STEP(picture.take(), "......../"
                         ".######./"
                         ".#rrr#../"
                         ".#rr#.../"
                         ".#r#..../"
                         ".##...../"
                         ".#....../"
                         "......../");
    STEP(position(picture), "1,6");
}

CASE("drawing_path_areas.curves", "A curve of a path is stroked as it is drawn without one", "")
{
    Picture picture(8, 8);
    const POINT points[] = {{0, 0}, {0, 7}, {7, 7}, {7, 0}};
    PolyBezier(picture, points, 4);
    const auto drawn = picture.take();
    BeginPath(picture);
    PolyBezier(picture, points, 4);
    EndPath(picture);
    STEP(ok(StrokePath(picture)), "yes");
    const auto stroked = picture.take();
    STEP(stroked.find('#') != std::string::npos, "yes");
    STEP(stroked == drawn, "yes");
}

CASE("drawing_path_areas.clipped", "A path may be what is drawn on", "")
{
    Picture picture(8, 4);
    const auto rectangle = [&](int left, int right) {
        BeginPath(picture);
        Rectangle(picture, left, 0, right, 5);
        EndPath(picture);
    };
    const auto blackened = [&] {
        PatBlt(picture, 0, 0, 8, 4, BLACKNESS);
        return picture.take();
    };
    rectangle(1, 6);
    STEP(ok(SelectClipPath(picture, RGN_COPY)), "yes");
    STEP(figures_of(picture), "none/1003");
    STEP(blackened(), ".####.../.####.../.####.../.####.../");
    rectangle(3, 8);
    STEP(ok(SelectClipPath(picture, RGN_AND)), "yes");
    STEP(blackened(), "...##.../...##.../...##.../...##.../");
    rectangle(0, 3);
    STEP(ok(SelectClipPath(picture, RGN_OR)), "yes");
    STEP(blackened(), "##.##.../##.##.../##.##.../##.##.../");
    rectangle(0, 3);
    SetLastError(0);
    STEP(ok(SelectClipPath(picture, 17)), "no/87", differs("wine-8.0", "no/0", leaves_error));
}

CASE("drawing_path_areas.widened", "A path becomes the outline of what a wide pen draws of it", "")
{
    Picture picture(10, 8);
    const LOGBRUSH brush = {BS_SOLID, black, 0};
    const auto corner = [&] {
        BeginPath(picture);
        MoveToEx(picture, 2, 2, nullptr);
        LineTo(picture, 7, 2);
        LineTo(picture, 7, 6);
        EndPath(picture);
    };
    const auto widen = [&](DWORD style, DWORD width) {
        const With pen(picture, ExtCreatePen(style, width, &brush, 0, nullptr));
        return ok(WidenPath(picture));
    };
    const With inside(picture, CreateSolidBrush(black));
    SetPolyFillMode(picture, WINDING);
    corner();
    STEP(widen(PS_GEOMETRIC | PS_ENDCAP_FLAT | PS_JOIN_MITER, 2), "yes");
    FillPath(picture);
    STEP(picture.take(), "........../"
                         "..######../"
                         "..######../"
                         "......##../"
                         "......##../"
                         "......##../"
                         "........../"
                         "........../");
    corner();
    STEP(widen(PS_GEOMETRIC | PS_ENDCAP_FLAT | PS_JOIN_BEVEL, 2), "yes");
    FillPath(picture);
    STEP(picture.take(), "........../"
                         "..#####.../"
                         "..######../"
                         "......##../"
                         "......##../"
                         "......##../"
                         "........../"
                         "........../");
    corner();
    STEP(widen(PS_GEOMETRIC | PS_ENDCAP_SQUARE | PS_JOIN_MITER, 2), "yes");
    FillPath(picture);
    STEP(picture.take(),
         "........../"
         ".#######../"
         ".#######../"
         "......##../"
         "......##../"
         "......##../"
         "......##../"
         "........../",
         differs("wine-8.0",
                 "........../...#####../...#####../......##../......##../........../........../"
                 "........../",
                 "square ends go inwards"));
    BeginPath(picture);
    Rectangle(picture, 2, 2, 9, 7);
    EndPath(picture);
    STEP(widen(PS_GEOMETRIC | PS_JOIN_MITER, 2), "yes");
    FillPath(picture);
    STEP(picture.take(), "........../"
                         ".########./"
                         ".########./"
                         ".##....##./"
                         ".##....##./"
                         ".########./"
                         ".########./"
                         "........../");
    corner();
    STEP(widen(PS_GEOMETRIC, 4), "yes");
    FillPath(picture);
    STEP(picture.pixel(0, 2), "0"); // of the round end
    STEP(picture.pixel(8, 0) != 0, "yes");
    STEP(picture.pixel(7, 1), "0"); // and the round corner
    STEP(picture.pixel(0, 0) != 0, "yes");
}

CASE("drawing_path_areas.not_widened", "Pens of one pixel make no path wider", "")
{
    Picture picture(8, 8);
    BeginPath(picture);
    MoveToEx(picture, 2, 2, nullptr);
    LineTo(picture, 7, 2);
    EndPath(picture);
    SetLastError(0);
    STEP(ok(WidenPath(picture)), "no/1003", differs("wine-8.0", "yes", "takes it for a wide pen"));
    const bool same = figures_of(picture) == "M2,2 L7,2";
    STEP(same, "yes", differs("wine-8.0", "no", "takes it for a wide pen"));
}

CASE("drawing_path_areas.miters", "A corner that is longer than the limit is cut off", "")
{
    Picture picture(10, 8);
    FLOAT limit = 0;
    const auto tenth = [&] { return static_cast<int>(limit * 10); };
    STEP(ok(GetMiterLimit(picture, &limit)), "yes");
    STEP(tenth(), "100");
    SetLastError(0);
    limit = 0;
    STEP(ok(SetMiterLimit(picture, 1, &limit)), "yes");
    STEP(tenth(), "100");
    STEP(ok(SetMiterLimit(picture, 1, nullptr)), "yes");
    const LOGBRUSH brush = {BS_SOLID, black, 0};
    const With pen(picture, ExtCreatePen(PS_GEOMETRIC | PS_ENDCAP_FLAT | PS_JOIN_MITER, 4, &brush,
                                         0, nullptr));
    const POINT points[] = {{2, 2}, {7, 2}, {7, 6}};
    Polyline(picture, points, 3);
    STEP(picture.take(), "..#####.../"
                         "..######../"
                         "..#######./"
                         "..#######./"
                         ".....####./"
                         ".....####./"
                         "........../"
                         "........../");
    STEP(ok(SetMiterLimit(picture, 2, nullptr)), "yes");
    Polyline(picture, points, 3);
    STEP(picture.take(), "..#######./"
                         "..#######./"
                         "..#######./"
                         "..#######./"
                         ".....####./"
                         ".....####./"
                         "........../"
                         "........../");
}

CASE("drawing_path_areas.patterned_pens", "Geometric pens may be hatched, or of a pattern", "")
{
    Picture picture(8, 4);
    SetBkColor(picture, blue);
    LOGBRUSH brush = {BS_HATCHED, red, HS_VERTICAL};
    const auto line = [&] {
        const With pen(picture, ExtCreatePen(PS_GEOMETRIC | PS_ENDCAP_FLAT, 2, &brush, 0, nullptr));
        MoveToEx(picture, 0, 1, nullptr);
        LineTo(picture, 8, 1);
        return picture.take();
    };
    STEP(line(), "bbbbrbbb/"
                 "bbbbrbbb/"
                 "......../"
                 "......../");
    const HBITMAP pattern = CreateBitmap(2, 2, 1, 1, "\x80\x00\x80\x00");
    brush = {BS_PATTERN, 0, reinterpret_cast<ULONG_PTR>(pattern)};
    STEP(line(), "b#b#b#b#/"
                 "b#b#b#b#/"
                 "......../"
                 "......../");
    DeleteObject(pattern);
    SetLastError(0);
    STEP(made(ExtCreatePen(PS_GEOMETRIC, 2, &brush, 0, nullptr)), "null/87");
    brush = {BS_NULL, 0, 0};
    STEP(line(), "......../"
                 "......../"
                 "......../"
                 "......../");
    SetLastError(0);
    brush = {BS_DIBPATTERN, 0, 0};
    STEP(made(ExtCreatePen(PS_GEOMETRIC, 2, &brush, 0, nullptr)), "null/120",
         differs("wine-8.0", "null/0", "looks for the DIB and leaves the error as it is"));
}

CASE("drawing_path_areas.text", "Of text, outlines are collected", "")
{
    Picture picture(20, 20);
    SetBkMode(picture, TRANSPARENT);
    BeginPath(picture);
    STEP(ok(TextOutA(picture, 1, 1, "l", 1)), "yes");
    EndPath(picture);
    STEP(picture.text().find('#') == std::string::npos, "yes");
    const auto text = figures_of(picture);
    STEP(text.substr(0, 1), "M");
    STEP(text.substr(text.size() - 1), "c");
    SIZE size = {};
    GetTextExtentPoint32A(picture, "l", 1, &size);
    SetBkMode(picture, OPAQUE);
    BeginPath(picture);
    TextOutA(picture, 1, 1, "l", 1);
    EndPath(picture);
    const auto cell = PathToRegion(picture);
    // Around the letter, nothing of which is in the corner.
    STEP(PtInRegion(cell, 1, 1) != 0, "yes", differs("wine-8.0", "no", "leaves out the cell"));
    STEP(PtInRegion(cell, 1 + size.cx, 1) != 0, "no");
    DeleteObject(cell);
}

CASE("drawing_path_areas.other_names", "What msimg32 has, gdi32 has too", "")
{
    Picture from(2, 1);
    from.pixel(0) = 0xFF0000;
    Picture to(2, 1);
    STEP(ok(GdiTransparentBlt(to, 0, 0, 2, 1, from, 0, 0, 2, 1, red)), "yes");
    STEP(to.take(), "../");
    STEP(ok(GdiTransparentBlt(to, 0, 0, 2, 1, from, 0, 0, 2, 1, white)), "yes");
    STEP(to.take(), "r./");
    STEP(ok(GdiAlphaBlend(to, 0, 0, 2, 1, from, 0, 0, 2, 1, {AC_SRC_OVER, 0, 255, 0})), "yes");
    STEP(to.take(), "r./");
    TRIVERTEX corners[] = {{0, 0, 0xFF00, 0, 0, 0}, {2, 1, 0xFF00, 0, 0, 0}};
    GRADIENT_RECT shape = {0, 1};
    STEP(ok(GdiGradientFill(to, corners, 2, &shape, 1, GRADIENT_FILL_RECT_H)), "yes");
    STEP(to.take(), "rr/");
    SetLastError(0);
    STEP(ok(GdiTransparentBlt(no_context(), 0, 0, 1, 1, from, 0, 0, 1, 1, 0)), "no/6");
    STEP(ok(GdiAlphaBlend(no_context(), 0, 0, 1, 1, from, 0, 0, 1, 1, {AC_SRC_OVER, 0, 9, 0})),
         "no/6");
    STEP(ok(GdiGradientFill(no_context(), corners, 2, &shape, 1, 0)), "no/87");
    STEP(SetMapperFlags(to, 1), "0");
    STEP(SetMapperFlags(to, 0), "1");
}
