// Paths: what is collected between BeginPath and EndPath.

#include "path_support.hpp"
#include "picture.hpp"
#include "support.hpp"

using namespace conformance;

namespace {

/// What `draw` adds to a path.
template <class Draw>
std::string path_by(HDC context, Draw draw)
{
    BeginPath(context);
    draw();
    EndPath(context);
    auto text = figures_of(context);
    AbortPath(context);
    return text;
}

} // namespace

CASE("drawing_paths.phases", "A path is begun, finished and used up", "")
{
    Picture picture(8, 8);
    SetLastError(0);
    STEP(ok(EndPath(picture)), "no/1003");
    STEP(ok(CloseFigure(picture)), "no/1003");
    STEP(ok(AbortPath(picture)), "yes");
    STEP(ok(FillPath(picture)), "no/1003");
    STEP(ok(StrokePath(picture)), "no/1003");
    STEP(ok(StrokeAndFillPath(picture)), "no/1003");
    STEP(ok(FlattenPath(picture)), "no/1003");
    STEP(ok(WidenPath(picture)), "no/1003");
    STEP(ok(SelectClipPath(picture, RGN_COPY)), "no/1003");
    STEP(made(PathToRegion(picture)), "null/1003");
    STEP(figures_of(picture), "none/1003");
    STEP(ok(BeginPath(picture)), "yes");
    STEP(ok(CloseFigure(picture)), "yes");
    STEP(ok(FillPath(picture)), "no/1003");
    STEP(ok(StrokePath(picture)), "no/1003");
    STEP(ok(StrokeAndFillPath(picture)), "no/1003");
    STEP(ok(FlattenPath(picture)), "no/1003");
    STEP(ok(WidenPath(picture)), "no/1003");
    STEP(ok(SelectClipPath(picture, RGN_COPY)), "no/1003");
    STEP(made(PathToRegion(picture)), "null/1003");
    STEP(figures_of(picture), "none/1003");
    STEP(ok(EndPath(picture)), "yes");
    STEP(ok(EndPath(picture)), "no/1003");
    STEP(ok(CloseFigure(picture)), "no/1003");
    STEP(figures_of(picture), "");
    STEP(ok(FillPath(picture)), "yes");
    STEP(figures_of(picture), "none/1003");
    BeginPath(picture);
    triangle(picture);
    STEP(ok(BeginPath(picture)), "yes");
    LineTo(picture, 3, 3);
    EndPath(picture);
    STEP(figures_of(picture), "M1,6 L3,3",
         differs("wine-8.0", "M1,1 L6,1 L1,6c M1,6 L3,3", "goes on with the path that is there"));
    STEP(ok(BeginPath(picture)), "yes");
    STEP(ok(AbortPath(picture)), "yes");
    STEP(figures_of(picture), "none/1003");
}

CASE("drawing_paths.no_context", "Without a context nothing succeeds", "")
{
    POINT point = {};
    BYTE type = PT_MOVETO;
    FLOAT limit = 0;
    SetLastError(0);
    STEP(ok(BeginPath(no_context())), "no/6");
    STEP(ok(EndPath(no_context())), "no/6");
    STEP(ok(AbortPath(no_context())), "no/6");
    STEP(ok(CloseFigure(no_context())), "no/6");
    STEP(ok(FillPath(no_context())), "no/6");
    STEP(ok(StrokePath(no_context())), "no/6");
    STEP(ok(StrokeAndFillPath(no_context())), "no/6");
    STEP(ok(FlattenPath(no_context())), "no/6");
    STEP(ok(WidenPath(no_context())), "no/6");
    STEP(ok(SelectClipPath(no_context(), RGN_COPY)), "no/6");
    SetLastError(0);
    STEP(made(PathToRegion(no_context())), "null/6", differs("wine-8.0", "null/0", leaves_error));
    SetLastError(0);
    STEP(and_error(GetPath(no_context(), nullptr, nullptr, 0)), "-1/6",
         differs("wine-8.0", "-1/0", leaves_error));
    STEP(ok(PolyDraw(no_context(), &point, &type, 1)), "no/6");
    STEP(ok(GetMiterLimit(no_context(), &limit)), "no/6");
    STEP(ok(SetMiterLimit(no_context(), 5, &limit)), "no/6");
    STEP(and_error(SetMapperFlags(no_context(), 1)), "4294967295/6");
}

CASE("drawing_paths.lines", "Lines are collected, and nothing is drawn", "")
{
    Picture picture(8, 8);
    const POINT points[] = {{1, 1}, {5, 1}, {5, 5}, {1, 5}};
    const DWORD counts[] = {2, 2};
    STEP(path_by(picture, [&] { triangle(picture); }), "M1,1 L6,1 L1,6c");
    STEP(position(picture), "1,6");
    STEP(path_by(picture, [&] { LineTo(picture, 2, 2); }), "M1,6 L2,2");
    STEP(path_by(picture, [&] { MoveToEx(picture, 3, 3, nullptr); }), "");
    STEP(path_by(picture,
                 [&] {
                     LineTo(picture, 2, 2);
                     MoveToEx(picture, 2, 2, nullptr);
                     LineTo(picture, 3, 2);
                     CloseFigure(picture);
                     CloseFigure(picture);
                     LineTo(picture, 3, 3);
                 }),
         "M3,3 L2,2 M2,2 L3,2c M3,2 L3,3");
    STEP(path_by(picture, [&] { Polyline(picture, points, 3); }), "M1,1 L5,1 L5,5");
    STEP(position(picture), "3,3");
    STEP(path_by(picture,
                 [&] {
                     LineTo(picture, 4, 4);
                     Polyline(picture, points, 2);
                     LineTo(picture, 0, 0);
                 }),
         "M3,3 L4,4 M1,1 L5,1 M4,4 L0,0");
    STEP(path_by(picture, [&] { PolylineTo(picture, points, 2); }), "M0,0 L1,1 L5,1");
    STEP(position(picture), "5,1");
    STEP(path_by(picture, [&] { PolyPolyline(picture, points, counts, 2); }),
         "M1,1 L5,1 M5,5 L1,5");
    STEP(path_by(picture, [&] { PolyBezier(picture, points, 4); }), "M1,1 B5,1 B5,5 B1,5");
    STEP(path_by(picture, [&] { PolyBezierTo(picture, points, 3); }), "M5,1 B1,1 B5,1 B5,5",
         differs("wine-8.0", "M1,5 B1,1 B5,1 B5,5", "begins where the last path's last point is"));
    STEP(position(picture), "5,5");
    STEP(picture.text(),
         "......../......../......../......../......../......../......../......../");
}

CASE("drawing_paths.by_type", "PolyDraw takes lines, curves and moves by their types", "")
{
    Picture picture(8, 4);
    const POINT points[] = {{1, 1}, {5, 1}, {5, 3}, {2, 3}, {3, 3}, {4, 3}, {7, 3}};
    const BYTE types[] = {PT_MOVETO,  PT_LINETO,   PT_LINETO | PT_CLOSEFIGURE,
                          PT_MOVETO,  PT_BEZIERTO, PT_BEZIERTO,
                          PT_BEZIERTO};
    STEP(path_by(picture, [&] { PolyDraw(picture, points, types, 7); }),
         "M1,1 L5,1 L5,3c M2,3 B3,3 B4,3 B7,3");
    MoveToEx(picture, 0, 0, nullptr);
    STEP(path_by(picture, [&] { PolyDraw(picture, points + 1, types + 1, 1); }), "M0,0 L5,1");
    STEP(ok(PolyDraw(picture, points, types, 3)), "yes");
    STEP(picture.take(), "......../"
                         ".#####../"
                         "...###../"
                         ".....#../");
    STEP(position(picture), "1,1",
         differs("wine-8.0", "5,3", "stays at the last point, not where the closing line ends"));
    const BYTE wrong[] = {PT_MOVETO, PT_BEZIERTO, PT_LINETO};
    SetLastError(0);
    STEP(ok(PolyDraw(picture, points, wrong, 3)), "no/87",
         differs("wine-8.0", "no/0", leaves_error));
    const BYTE wrong2[] = {PT_MOVETO, 7, PT_LINETO};
    SetLastError(0);
    STEP(ok(PolyDraw(picture, points, wrong2, 3)), "no/87",
         differs("wine-8.0", "no/0", leaves_error));
    STEP(ok(PolyDraw(picture, points, types, 0)), "yes");
    STEP(picture.take(), "......../......../......../......../");
}

CASE("drawing_paths.shapes", "Shapes are closed figures, and ellipses are curves", "")
{
    Picture picture(8, 8);
    const POINT points[] = {{1, 1}, {5, 1}, {5, 5}, {1, 5}};
    const int counts[] = {2, 2};
    STEP(path_by(picture, [&] { Rectangle(picture, 1, 2, 7, 6); }), "M6,2 L1,2 L1,5 L6,5c");
    SetArcDirection(picture, AD_CLOCKWISE);
    STEP(path_by(picture, [&] { Rectangle(picture, 1, 2, 7, 6); }), "M6,5 L1,5 L1,2 L6,2c");
    SetArcDirection(picture, AD_COUNTERCLOCKWISE);
    STEP(path_by(picture, [&] { Rectangle(picture, 7, 6, 1, 2); }), "M6,2 L1,2 L1,5 L6,5c");
    STEP(path_by(picture, [&] { Polygon(picture, points, 3); }), "M1,1 L5,1 L5,5c");
    STEP(path_by(picture, [&] { PolyPolygon(picture, points, counts, 2); }),
         "M1,1 L5,1c M5,5 L1,5c");
    STEP(path_by(picture, [&] { Ellipse(picture, 0, 0, 101, 101); }),
         "M100,50 B100,22 B78,0 B50,0 B22,0 B0,22 B0,50 B0,78 B22,100 B50,100 B78,100 B100,78 "
         "B100,50c");
    STEP(path_by(picture, [&] { Ellipse(picture, 10, 20, 31, 61); }),
         "M30,40 B30,29 B26,20 B20,20 B14,20 B10,29 B10,40 B10,51 B14,60 B20,60 B26,60 B30,51 "
         "B30,40c");
    STEP(path_by(picture, [&] { RoundRect(picture, 0, 0, 101, 101, 40, 20); }),
         "M100,10 B100,4 B91,0 B80,0 L20,0 B9,0 B0,4 B0,10 L0,90 B0,96 B9,100 B20,100 L80,100 "
         "B91,100 B100,96 B100,90c");
    STEP(path_by(picture, [&] { Arc(picture, 0, 0, 101, 101, 100, 50, 50, 0); }),
         "M100,49 B100,22 B77,0 B50,0 B50,0 B50,0 B50,0");
    STEP(path_by(picture, [&] { Arc(picture, 0, 0, 101, 101, 100, 0, 0, 0); }),
         "M85,14 B76,5 B63,0 B50,0 B37,0 B24,5 B15,15");
    STEP(path_by(picture, [&] { Arc(picture, 0, 0, 101, 101, 100, 50, 100, 50); }),
         "M100,49 B100,22 B77,0 B50,0 B22,0 B0,22 B0,50 B0,78 B22,100 B50,100 B78,100 B100,78 "
         "B100,50 B100,50 B100,50 B100,49");
    STEP(path_by(picture, [&] { Chord(picture, 0, 0, 101, 101, 100, 50, 50, 0); }),
         "M100,49 B100,22 B77,0 B50,0 B50,0 B50,0 B50,0c");
    STEP(path_by(picture, [&] { Pie(picture, 0, 0, 101, 101, 100, 50, 50, 0); }),
         "M100,49 B100,22 B77,0 B50,0 B50,0 B50,0 B50,0 L50,50c");
    STEP(path_by(picture, [&] { Pie(picture, 0, 0, 101, 101, 50, 0, 100, 50); }),
         "M50,0 B22,0 B0,23 B0,50 B0,78 B22,100 B50,100 B78,100 B100,78 B100,50 B100,50 B100,50 "
         "B100,49 L50,50c");
    MoveToEx(picture, 7, 7, nullptr);
    STEP(path_by(picture, [&] { ArcTo(picture, 0, 0, 101, 101, 100, 50, 50, 0); }),
         "M7,7 L100,49 B100,22 B77,0 B50,0 B50,0 B50,0 B50,0");
    STEP(position(picture), "50,0");
    STEP(path_by(picture, [&] { AngleArc(picture, 50, 50, 50, 0, 90); }),
         "M50,0 L99,50 B99,22 B77,0 B50,0",
         differs("wine-8.0", "M50,0 L99,50 B99,22 B77,0 B50,0 B50,0 B50,0 B50,0",
                 "adds a curve that has no length"));
    STEP(position(picture), "50,0");
    SetArcDirection(picture, AD_CLOCKWISE);
    STEP(path_by(picture, [&] { Ellipse(picture, 0, 0, 101, 101); }),
         "M100,50 B100,78 B78,100 B50,100 B22,100 B0,78 B0,50 B0,22 B22,0 B50,0 B78,0 B100,22 "
         "B100,50c");
    STEP(path_by(picture, [&] { RoundRect(picture, 0, 0, 101, 101, 40, 20); }),
         "M100,90 B100,96 B91,100 B80,100 L20,100 B9,100 B0,96 B0,90 L0,10 B0,4 B9,0 B20,0 L80,0 "
         "B91,0 B100,4 B100,10c");
    STEP(path_by(picture, [&] { Arc(picture, 0, 0, 101, 101, 100, 50, 50, 0); }),
         "M100,49 B100,50 B100,50 B100,50 B100,78 B78,100 B50,100 B22,100 B0,78 B0,50 B0,23 B22,0 "
         "B50,0");
    STEP(path_by(picture, [&] { Chord(picture, 0, 0, 101, 101, 100, 0, 0, 0); }),
         "M85,14 B95,24 B100,37 B100,50 B100,78 B78,100 B50,100 B22,100 B0,78 B0,50 B0,37 B5,24 "
         "B15,15c");
    SetArcDirection(picture, AD_COUNTERCLOCKWISE);
    const With pen(picture, GetStockObject(NULL_PEN));
    STEP(path_by(picture, [&] { Rectangle(picture, 1, 2, 7, 6); }), "M6,2 L1,2 L1,5 L6,5c");
}

CASE("drawing_paths.mapping", "Points are handed out in logical units", "")
{
    Picture picture(8, 8);
    SetViewportOrgEx(picture, 3, 2, nullptr);
    SetMapMode(picture, MM_ANISOTROPIC);
    SetWindowExtEx(picture, 10, 10, nullptr);
    SetViewportExtEx(picture, 20, 20, nullptr);
    BeginPath(picture);
    triangle(picture);
    EndPath(picture);
    STEP(figures_of(picture), "M1,1 L6,1 L1,6c");
    SetMapMode(picture, MM_TEXT);
    STEP(figures_of(picture), "M2,2 L12,2 L2,12c");
    SetViewportOrgEx(picture, 0, 0, nullptr);
    STEP(figures_of(picture), "M5,4 L15,4 L5,14c");
    POINT point = {};
    BYTE type = 0;
    SetLastError(0);
    STEP(and_error(GetPath(picture, &point, &type, 1)), "-1/87");
    STEP(and_error(GetPath(picture, nullptr, nullptr, 0)), "3/87");
    const HRGN region = PathToRegion(picture);
    RECT box = {};
    GetRgnBox(region, &box);
    STEP(box.left * 1000 + box.top * 100 + box.right * 10 + box.bottom, "5564");
    STEP(figures_of(picture), "none/1003");
    DeleteObject(region);
}

CASE("drawing_paths.saved", "SaveDC keeps the path too", "")
{
    Picture picture(8, 8);
    BeginPath(picture);
    MoveToEx(picture, 0, 0, nullptr);
    LineTo(picture, 5, 5);
    STEP(SaveDC(picture), "1");
    LineTo(picture, 6, 6);
    EndPath(picture);
    STEP(figures_of(picture), "M0,0 L5,5 L6,6");
    STEP(ok(RestoreDC(picture, 1)), "yes");
    STEP(figures_of(picture), "none/1003");
    LineTo(picture, 7, 7);
    EndPath(picture);
    STEP(figures_of(picture), "M0,0 L5,5 L7,7");
    SaveDC(picture);
    STEP(figures_of(picture), "M0,0 L5,5 L7,7");
    AbortPath(picture);
    RestoreDC(picture, -1);
    STEP(figures_of(picture), "M0,0 L5,5 L7,7");
    AbortPath(picture);
    SaveDC(picture);
    BeginPath(picture);
    RestoreDC(picture, -1);
    STEP(ok(EndPath(picture)), "no/1003");
}

CASE("drawing_paths.flattened", "Curves become lines", "")
{
    Picture picture(8, 8);
    BeginPath(picture);
    const POINT points[] = {{0, 0}, {0, 40}, {40, 40}, {40, 0}};
    PolyBezier(picture, points, 4);
    CloseFigure(picture);
    EndPath(picture);
    STEP(ok(FlattenPath(picture)), "yes");
    STEP(figures_of(picture), "M0,0 L2,13 L6,23 L13,28 L20,30 L27,28 L34,23 L38,13 L40,0c",
         differs("wine-8.0", "M0,0 L2,13 L6,23 L13,28 L20,30 L27,28 L31,26 L34,23 L38,13 L40,0c",
                 "halves a part more, on one of the sides that are alike"));
}
