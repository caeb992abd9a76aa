// Ellipses, arcs, polygons and fills.

#include "picture.hpp"
#include "support.hpp"

using namespace conformance;

namespace {

/// A shape in red with a black outline.
template <class Draw>
std::string shape(int width, int height, Draw draw)
{
    Picture picture(width, height);
    const With brush(picture, CreateSolidBrush(red));
    if (!draw(static_cast<HDC>(picture)))
        return ok(FALSE);
    return picture.text();
}

std::string ellipse(int width, int height)
{
    return shape(width, height, [&](HDC context) { return Ellipse(context, 0, 0, width, height); });
}

std::string region(HRGN made_region, int width, int height)
{
    if (!made_region)
        return made(made_region);
    const std::string text =
        shape(width, height, [&](HDC context) { return PaintRgn(context, made_region); });
    DeleteObject(made_region);
    return text;
}

constexpr POINT star[] = {{6, 0}, {10, 11}, {0, 4}, {12, 4}, {2, 11}};

} // namespace

CASE("drawing_shapes.ellipses", "An ellipse touches all sides of its rectangle", "")
{
    STEP(ellipse(9, 9), "...###.../"
                        ".##rrr##./"
                        ".#rrrrr#./"
                        "#rrrrrrr#/"
                        "#rrrrrrr#/"
                        "#rrrrrrr#/"
                        ".#rrrrr#./"
                        ".##rrr##./"
                        "...###.../");
    STEP(ellipse(6, 6), "..##../"
                        ".#rr#./"
                        "#rrrr#/"
                        "#rrrr#/"
                        ".#rr#./"
                        "..##../");
    STEP(ellipse(7, 5), "..###../"
                        "##rrr##/"
                        "#rrrrr#/"
                        "##rrr##/"
                        "..###../");
    STEP(ellipse(5, 1), "#####/");
    STEP(ellipse(2, 3), "##/##/##/");
    STEP(ok(Ellipse(no_context(), 0, 0, 5, 5)), "no/6");
}

CASE("drawing_shapes.painted_region", "PaintRgn needs a context and a region", "")
{
    const HRGN all = CreateRectRgn(0, 0, 2, 2);
    STEP(ok(PaintRgn(no_context(), all)), "no/6");
    Picture picture(3, 2);
    SetLastError(0);
    STEP(PaintRgn(picture, reinterpret_cast<HRGN>(5)), "0");
    STEP(picture.text(), ".../.../");
    DeleteObject(all);
}

CASE("drawing_shapes.round_rectangles", "RoundRect has quarters of an ellipse for corners", "")
{
    STEP(shape(10, 6, [](HDC context) { return RoundRect(context, 0, 0, 10, 6, 4, 4); }),
         ".########./"
         "#rrrrrrrr#/"
         "#rrrrrrrr#/"
         "#rrrrrrrr#/"
         "#rrrrrrrr#/"
         ".########./");
    STEP(shape(6, 6, [](HDC context) { return RoundRect(context, 0, 0, 6, 6, 9, 9); }), "..##../"
                                                                                        ".#rr#./"
                                                                                        "#rrrr#/"
                                                                                        "#rrrr#/"
                                                                                        ".#rr#./"
                                                                                        "..##../");
    STEP(shape(4, 3, [](HDC context) { return RoundRect(context, 4, 3, 0, 0, 0, 0); }), "####/"
                                                                                        "#rr#/"
                                                                                        "####/");
    STEP(ok(RoundRect(no_context(), 0, 0, 5, 5, 2, 2)), "no/6");
}

CASE("drawing_shapes.rectangles", "A wide frame lies on the edge, or inside with PS_INSIDEFRAME",
     "")
{
    Picture picture(9, 7);
    const With brush(picture, CreateSolidBrush(red));
    {
        const With pen(picture, CreatePen(PS_INSIDEFRAME, 2, black));
        Rectangle(picture, 1, 1, 8, 6);
        STEP(picture.take().substr(20, 20), ".#######./.##rrr##./");
    }
    const With none(picture, CreatePen(PS_NULL, 1, black));
    Rectangle(picture, 1, 1, 5, 4);
    STEP(picture.take(), "........./"
                         ".rrr...../"
                         ".rrr...../"
                         "........./"
                         "........./"
                         "........./"
                         "........./");
}

CASE("drawing_shapes.polygons", "A polygon's middle is filled by WINDING and left by ALTERNATE", "")
{
    const auto draw = [](int mode, HDC context) {
        SelectObject(context, GetStockObject(NULL_PEN));
        SetPolyFillMode(context, mode);
        return Polygon(context, star, 5);
    };
    STEP(shape(13, 12, [&](HDC context) { return draw(ALTERNATE, context); }), "............./"
                                                                               "......r....../"
                                                                               "......r....../"
                                                                               ".....rrr...../"
                                                                               "rrrrr...rrrr./"
                                                                               "..rrr...rrr../"
                                                                               "...r.....r.../"
                                                                               "....r...r..../"
                                                                               "....rr.rr..../"
                                                                               "...rr...rr.../"
                                                                               "...r.....r.../"
                                                                               "............./");
    STEP(shape(13, 12, [&](HDC context) { return draw(WINDING, context); }), "............./"
                                                                             "......r....../"
                                                                             "......r....../"
                                                                             ".....rrr...../"
                                                                             "rrrrrrrrrrrr./"
                                                                             "..rrrrrrrrr../"
                                                                             "...rrrrrrr.../"
                                                                             "....rrrrr..../"
                                                                             "....rrrrr..../"
                                                                             "...rr...rr.../"
                                                                             "...r.....r.../"
                                                                             "............./");
    const POINT squares[] = {{0, 0}, {5, 0}, {5, 5}, {0, 5}, {2, 2}, {7, 2}, {7, 7}, {2, 7}};
    const INT counts[] = {4, 4};
    STEP(shape(8, 8, [&](HDC context) { return PolyPolygon(context, squares, counts, 2); }),
         "######../"
         "#rrrr#../"
         "#r######/"
         "#r#..#r#/"
         "#r#..#r#/"
         "######r#/"
         "..#rrrr#/"
         "..######/");
    Picture picture(2, 2);
    SetLastError(0);
    STEP(ok(Polygon(picture, squares, 1)), "no/87",
         differs("wine-8.0", "no/0", "leaves the error as it is"));
    STEP(ok(Polygon(no_context(), squares, 4)), "no/6");
    STEP(ok(PolyPolygon(no_context(), squares, counts, 2)), "no/6");
}

CASE("drawing_shapes.arcs", "An arc goes counterclockwise from ray to ray", "")
{
    const std::string quarter =
        shape(9, 9, [](HDC context) { return Arc(context, 0, 0, 9, 9, 20, 4, 4, -20); });
    STEP(quarter.substr(14, 6), "..##./");
    STEP(quarter.substr(40), "........#/........./........./........./........./");
    STEP(shape(9, 9, [](HDC context) { return Arc(context, 0, 0, 9, 9, 0, 4, 0, 4); }),
         "...###.../.##...##./.#.....#./#.......#/#.......#/#.......#/.#.....#./.##...##./"
         "...###.../",
         differs("wine-8.0",
                 "...###.../.##...##./.#.....#./........#/#.......#/#.......#/.#.....#./"
                 ".##...##./...###.../",
                 "leaves out a pixel where it ends"));
    STEP(ok(Arc(no_context(), 0, 0, 9, 9, 9, 4, 4, 0)), "no/6");
    STEP(ok(ArcTo(no_context(), 0, 0, 9, 9, 9, 4, 4, 0)), "no/6");
    STEP(ok(AngleArc(no_context(), 4, 4, 4, 0, 90)), "no/6");
    STEP(ok(Chord(no_context(), 0, 0, 9, 9, 9, 4, 4, 0)), "no/6");
    STEP(ok(Pie(no_context(), 0, 0, 9, 9, 9, 4, 4, 0)), "no/6");
    Picture picture(12, 12);
    POINT at = {};
    STEP(ok(ArcTo(picture, 0, 0, 10, 10, 10, 5, 5, 0)), "yes");
    GetCurrentPositionEx(picture, &at);
    STEP(at.x * 100 + at.y, "500");
    STEP(ok(AngleArc(picture, 5, 5, 4, 90, 90)), "yes");
    GetCurrentPositionEx(picture, &at);
    STEP(at.x * 100 + at.y, "105");
}

CASE("drawing_shapes.pies", "Chord and Pie close an arc", "")
{
    Picture picture(20, 20);
    const With brush(picture, CreateSolidBrush(red));
    STEP(ok(Pie(picture, 0, 0, 20, 20, 20, 10, 10, 0)), "yes");
    STEP(GetPixel(picture, 13, 6) == red, "yes");
    STEP(GetPixel(picture, 6, 6) == white, "yes");
    STEP(GetPixel(picture, 13, 13) == white, "yes");
    picture.clear();
    STEP(ok(Chord(picture, 0, 0, 20, 20, 20, 10, 10, 0)), "yes");
    STEP(GetPixel(picture, 16, 4) == red, "yes");
    STEP(GetPixel(picture, 11, 9) == white, "yes");
    SetArcDirection(picture, AD_CLOCKWISE);
    picture.clear();
    STEP(ok(Pie(picture, 0, 0, 20, 20, 20, 10, 10, 0)), "yes");
    STEP(GetPixel(picture, 13, 6) == white, "yes");
    STEP(GetPixel(picture, 6, 6) == red, "yes");
}

CASE("drawing_shapes.floods", "ExtFloodFill fills up to a colour, or as far as there is one", "")
{
    Picture picture(8, 5);
    const With brush(picture, CreateSolidBrush(red));
    {
        const With hollow(picture, GetStockObject(NULL_BRUSH));
        Rectangle(picture, 1, 0, 6, 5);
    }
    picture.pixel(3, 2) = 0xFF;
    STEP(ok(ExtFloodFill(picture, 2, 2, white, FLOODFILLSURFACE)), "yes");
    STEP(picture.text(), ".#####../"
                         ".#rrr#../"
                         ".#rbr#../"
                         ".#rrr#../"
                         ".#####../");
    STEP(ok(FloodFill(picture, 2, 2, black)), "yes");
    STEP(picture.text(), ".#####../"
                         ".#rrr#../"
                         ".#rrr#../"
                         ".#rrr#../"
                         ".#####../");
    STEP(FloodFill(picture, 1, 1, black), "0");
    STEP(ExtFloodFill(picture, 2, 2, white, FLOODFILLSURFACE), "0");
    STEP(ExtFloodFill(picture, 50, 2, white, FLOODFILLSURFACE), "0");
    STEP(ok(ExtFloodFill(no_context(), 0, 0, white, FLOODFILLSURFACE)), "no/6");
    STEP(ok(FloodFill(no_context(), 0, 0, white)), "no/6");
}

CASE("drawing_shapes.regions", "Regions of shapes have a row and a column less than shapes", "")
{
    STEP(region(CreateEllipticRgn(0, 0, 7, 7), 7, 7), "..rr.../"
                                                      ".rrrr../"
                                                      "rrrrrr./"
                                                      "rrrrrr./"
                                                      ".rrrr../"
                                                      "..rr.../"
                                                      "......./");
    const RECT all = {0, 0, 10, 10};
    const HRGN ellipse = CreateEllipticRgnIndirect(&all);
    RECT box = {};
    STEP(GetRgnBox(ellipse, &box), "3");
    STEP(box.right * 100 + box.bottom, "909");
    DeleteObject(ellipse);
    STEP(region(CreateRoundRectRgn(0, 0, 8, 6, 4, 4), 8, 6), ".rrrrr../"
                                                             "rrrrrrr./"
                                                             "rrrrrrr./"
                                                             "rrrrrrr./"
                                                             ".rrrrr../"
                                                             "......../");
    const POINT triangle[] = {{0, 0}, {6, 0}, {0, 6}};
    STEP(region(CreatePolygonRgn(triangle, 3, ALTERNATE), 6, 6), "rrrrrr/"
                                                                 "rrrrr./"
                                                                 "rrrr../"
                                                                 "rrr.../"
                                                                 "rr..../"
                                                                 "r...../");
    const POINT squares[] = {{0, 0}, {3, 0}, {3, 3}, {0, 3}, {1, 1}, {4, 1}, {4, 4}, {1, 4}};
    const INT counts[] = {4, 4};
    STEP(region(CreatePolyPolygonRgn(squares, counts, 2, ALTERNATE), 4, 4), "rrr./r..r/r..r/.rrr/");
    STEP(region(CreatePolyPolygonRgn(squares, counts, 2, WINDING), 4, 4), "rrr./rrrr/rrrr/.rrr/");
    SetLastError(0);
    STEP(made(CreatePolygonRgn(triangle, 3, 9)), "null/87",
         differs("wine-8.0", "yes", "takes any mode"));
    STEP(made(CreatePolyPolygonRgn(squares, counts, 2, 9)), "null/87",
         differs("wine-8.0", "yes", "takes any mode"));
}

CASE("drawing_shapes.hatches", "Hatches have lines every 8 pixels, from the brush's origin on", "")
{
    const auto hatched = [](int hatch) {
        Picture picture(8, 8);
        SetBkMode(picture, TRANSPARENT);
        const RECT all = {0, 0, 8, 8};
        const HBRUSH brush = CreateHatchBrush(hatch, black);
        FillRect(picture, &all, brush);
        DeleteObject(brush);
        return picture.text();
    };
    STEP(hatched(HS_HORIZONTAL),
         "......../......../......../########/......../......../......../......../");
    STEP(hatched(HS_VERTICAL),
         "....#.../....#.../....#.../....#.../....#.../....#.../....#.../....#.../");
    STEP(hatched(HS_FDIAGONAL),
         "#......./.#....../..#...../...#..../....#.../.....#../......#./.......#/");
    STEP(hatched(HS_BDIAGONAL),
         ".......#/......#./.....#../....#.../...#..../..#...../.#....../#......./");
    STEP(hatched(HS_CROSS),
         "....#.../....#.../....#.../########/....#.../....#.../....#.../....#.../");
    STEP(hatched(HS_DIAGCROSS),
         "#......#/.#....#./..#..#../...##.../...##.../..#..#../.#....#./#......#/");
}

CASE("drawing_shapes.patterns", "A pattern of one bit takes the text's colour for its zeros", "")
{
    Picture picture(8, 1);
    const BYTE bits[] = {0xA5, 0};
    const HBITMAP bitmap = CreateBitmap(8, 1, 1, 1, bits);
    const With brush(picture, CreatePatternBrush(bitmap));
    DeleteObject(bitmap);
    SetTextColor(picture, blue);
    SetBkColor(picture, red);
    PatBlt(picture, 0, 0, 8, 1, PATCOPY);
    STEP(picture.text(), "rbrbbrbr/");
    SetBrushOrgEx(picture, 1, 0, nullptr);
    PatBlt(picture, 0, 0, 8, 1, PATCOPY);
    STEP(picture.text(), "rrbrbbrb/");
}
