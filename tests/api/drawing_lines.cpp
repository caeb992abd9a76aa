// Lines: which pixels they have, broken ones, wide ones, curves.

#include "picture.hpp"
#include "support.hpp"

using namespace conformance;

namespace {

/// A line from the middle of a picture of 9 x 9, as "x,y" of its pixels from there.
std::string line_to(int dx, int dy)
{
    Picture picture(9, 9);
    MoveToEx(picture, 4, 4, nullptr);
    LineTo(picture, 4 + dx, 4 + dy);
    std::string text;
    for (int y = 0; y < 9; ++y)
        for (int x = 0; x < 9; ++x)
            if (picture.pixel(x, y) == 0)
                text += std::to_string(x - 4) + "," + std::to_string(y - 4) + " ";
    return text;
}

/// A row of 24 pixels by a red pen of a style, on a blue background.
std::string dashes(int style, int background)
{
    Picture picture(24, 1);
    const With pen(picture, CreatePen(style, 1, red));
    SetBkMode(picture, background);
    SetBkColor(picture, blue);
    MoveToEx(picture, 0, 0, nullptr);
    LineTo(picture, 24, 0);
    return picture.text();
}

std::string dots(int width)
{
    Picture picture(5, 5);
    const With pen(picture, CreatePen(PS_SOLID, width, black));
    MoveToEx(picture, 2, 2, nullptr);
    LineTo(picture, 2, 2);
    return picture.text();
}

/// A wide line along a row, then down, with the ends and corners of a style.
std::string corner(DWORD style, DWORD width)
{
    Picture picture(10, 8);
    const LOGBRUSH brush = {BS_SOLID, black, 0};
    const With pen(picture, ExtCreatePen(PS_GEOMETRIC | style, width, &brush, 0, nullptr));
    const POINT points[] = {{2, 2}, {7, 2}, {7, 6}};
    Polyline(picture, points, 3);
    return picture.text();
}

} // namespace

CASE("drawing_lines.ties", "A line takes the nearest pixels, of two the upper or left one", "")
{
    STEP(line_to(4, 2), "0,0 1,0 2,1 3,1 ");
    STEP(line_to(-4, 2), "-1,0 0,0 -3,1 -2,1 ");
    STEP(line_to(4, -2), "3,-2 1,-1 2,-1 0,0 ");
    STEP(line_to(-4, -2), "-3,-2 -2,-1 -1,-1 0,0 ");
    STEP(line_to(2, 4), "0,0 0,1 1,2 1,3 ");
    STEP(line_to(-2, 4), "0,0 -1,1 -1,2 -2,3 ");
    STEP(line_to(2, -4), "1,-3 1,-2 0,-1 0,0 ");
    STEP(line_to(-2, -4), "-2,-3 -1,-2 -1,-1 0,0 ");
    STEP(line_to(3, 3), "0,0 1,1 2,2 ");
    STEP(line_to(-3, 1), "-1,0 0,0 -2,1 ");
    STEP(line_to(0, 0), "");
}

CASE("drawing_lines.dashes", "A dash is 18 pixels and a dot 3; gaps are the background's", "")
{
    STEP(dashes(PS_SOLID, OPAQUE), "rrrrrrrrrrrrrrrrrrrrrrrr/");
    STEP(dashes(PS_DASH, TRANSPARENT), "rrrrrrrrrrrrrrrrrr....../");
    STEP(dashes(PS_DASH, OPAQUE), "rrrrrrrrrrrrrrrrrrbbbbbb/");
    STEP(dashes(PS_DOT, TRANSPARENT), "rrr...rrr...rrr...rrr.../");
    STEP(dashes(PS_DASHDOT, OPAQUE), "rrrrrrrrrbbbbbbrrrbbbbbb/");
    STEP(dashes(PS_DASHDOTDOT, OPAQUE), "rrrrrrrrrbbbrrrbbbrrrbbb/");
    STEP(dashes(PS_NULL, OPAQUE), "......................../");
}

CASE("drawing_lines.dashes_go_on", "Dashes go on around the corners of one line", "")
{
    Picture picture(8, 6);
    SetBkMode(picture, TRANSPARENT);
    const With pen(picture, CreatePen(PS_DOT, 1, black));
    const POINT points[] = {{0, 0}, {7, 0}, {7, 6}};
    STEP(ok(Polyline(picture, points, 3)), "yes");
    STEP(picture.take(), "###...##/"
                         ".......#/"
                         "......../"
                         "......../"
                         "......../"
                         ".......#/");
    MoveToEx(picture, 0, 0, nullptr);
    LineTo(picture, 7, 0);
    LineTo(picture, 7, 6); // another line
    STEP(picture.take(), "###...##/"
                         ".......#/"
                         ".......#/"
                         "......../"
                         "......../"
                         "......../");
}

CASE("drawing_lines.round_ends", "A wide line has round ends", "")
{
    STEP(dots(3), "...../..#../.###./..#../...../");
    Picture picture(10, 5);
    const With pen(picture, CreatePen(PS_SOLID, 3, black));
    MoveToEx(picture, 2, 2, nullptr);
    LineTo(picture, 7, 2);
    STEP(picture.text(), "........../"
                         "..######../"
                         ".########./"
                         "..######../"
                         "........../");
}

CASE("drawing_lines.ends_and_corners", "Geometric pens have three kinds of ends and of corners", "")
{
    STEP(corner(PS_ENDCAP_FLAT | PS_JOIN_MITER, 3), "........../"
                                                    "..#######./"
                                                    "..#######./"
                                                    "..#######./"
                                                    "......###./"
                                                    "......###./"
                                                    "........../"
                                                    "........../");
    STEP(corner(PS_ENDCAP_SQUARE | PS_JOIN_MITER, 3), "........../"
                                                      ".########./"
                                                      ".########./"
                                                      ".########./"
                                                      "......###./"
                                                      "......###./"
                                                      "......###./"
                                                      "........../");
}

CASE("drawing_lines.curves", "PolyBezier takes three points for each curve behind the first", "")
{
    Picture picture(9, 5);
    const POINT points[] = {{0, 0}, {3, 0}, {6, 0}, {8, 0}, {8, 2}, {8, 3}, {8, 5}};
    STEP(ok(PolyBezier(picture, points, 7)), "yes");
    STEP(picture.take(), "#########/"
                         "........#/"
                         "........#/"
                         "........#/"
                         "........#/");
    MoveToEx(picture, 0, 2, nullptr);
    const POINT further[] = {{2, 2}, {4, 2}, {6, 2}};
    STEP(ok(PolyBezierTo(picture, further, 3)), "yes");
    STEP(picture.take(), "........./"
                         "........./"
                         "######.../"
                         "........./"
                         "........./");
    POINT at = {};
    STEP(ok(GetCurrentPositionEx(picture, &at)), "yes");
    STEP(at.x * 10 + at.y, "62");
    SetLastError(0);
    STEP(ok(PolyBezier(picture, points, 3)), "no/87",
         differs("wine-8.0", "no/0", "leaves the error as it is"));
    STEP(ok(PolyBezierTo(picture, points, 4)), "no/87",
         differs("wine-8.0", "no/0", "leaves the error as it is"));
    STEP(ok(GetCurrentPositionEx(no_context(), &at)), "no/6");
    STEP(ok(PolyBezier(no_context(), points, 4)), "no/6");
    STEP(ok(PolyBezierTo(no_context(), points, 3)), "no/6");
}

CASE("drawing_lines.many", "Lines through many points, and many of them", "")
{
    Picture picture(6, 4);
    const POINT points[] = {{0, 0}, {3, 0}, {3, 2}, {1, 3}, {5, 3}};
    STEP(ok(Polyline(picture, points, 3)), "yes");
    STEP(picture.take(), "####../...#../....../....../");
    STEP(ok(Polyline(no_context(), points, 3)), "no/6");
    MoveToEx(picture, 5, 0, nullptr);
    STEP(ok(PolylineTo(picture, points + 1, 2)), "yes");
    STEP(picture.take(), "...###/...#../....../....../");
    POINT at = {};
    GetCurrentPositionEx(picture, &at);
    STEP(at.x * 10 + at.y, "32");
    STEP(ok(PolylineTo(no_context(), points, 2)), "no/6");
    const DWORD counts[] = {3, 2};
    STEP(ok(PolyPolyline(picture, points, counts, 2)), "yes");
    STEP(picture.take(), "####../...#../....../.####./");
    STEP(ok(PolyPolyline(no_context(), points, counts, 2)), "no/6");
}

CASE("drawing_lines.in_one_bit", "In one bit a pen draws the contrast to the background", "")
{
    BitPicture picture(4, 1);
    PatBlt(picture, 0, 0, 4, 1, WHITENESS);
    const With pen(picture, CreatePen(PS_SOLID, 1, RGB(200, 200, 200)));
    MoveToEx(picture, 1, 0, nullptr);
    LineTo(picture, 3, 0);
    STEP(picture.text(), "1001/");
    SetBkColor(picture, black);
    LineTo(picture, 0, 0);
    STEP(picture.text(), "1111/");
}

CASE("drawing_lines.wide_dashes",
     "Dashes of a geometric pen are as long as it is wide, or three times", "")
{
    Picture picture(24, 3);
    const LOGBRUSH brush = {BS_SOLID, black, 0};
    const With pen(picture,
                   ExtCreatePen(PS_GEOMETRIC | PS_ENDCAP_FLAT | PS_DASHDOT, 2, &brush, 0, nullptr));
    MoveToEx(picture, 0, 1, nullptr);
    LineTo(picture, 24, 1);
    STEP(picture.text(), "######..##..######..##../"
                         "######..##..######..##../"
                         "......................../");
}
