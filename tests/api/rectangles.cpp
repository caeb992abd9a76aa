// Arithmetic of rectangles and points.

#include "support.hpp"

using namespace conformance;

namespace {

std::string text(const RECT &r)
{
    return std::to_string(r.left) + "," + std::to_string(r.top) + "-" + std::to_string(r.right) +
           "," + std::to_string(r.bottom);
}

/// What a function of three rectangles says and makes of two of them.
std::string combined(BOOL(WINAPI *function)(LPRECT, const RECT *, const RECT *), const RECT &a,
                     const RECT &b)
{
    RECT result = {9, 9, 9, 9};
    const BOOL said = function(&result, &a, &b);
    return (said ? "yes " : "no ") + text(result);
}

constexpr RECT square = {0, 0, 10, 10};
constexpr RECT empty = {5, 5, 5, 8};

} // namespace

CASE("rectangles.made", "Rectangles are set, copied, moved and grown", "")
{
    RECT r = {9, 9, 9, 9}, copy = {};
    STEP(SetRect(&r, 1, 2, 30, 40), "1");
    STEP(text(r), "1,2-30,40");
    STEP(CopyRect(&copy, &r), "1");
    STEP(text(copy), "1,2-30,40");
    STEP(OffsetRect(&r, 10, -2), "1");
    STEP(text(r), "11,0-40,38");
    STEP(InflateRect(&r, 2, -3), "1");
    STEP(text(r), "9,3-42,35");
    STEP(SetRectEmpty(&r), "1");
    STEP(text(r), "0,0-0,0");
    STEP(CopyRect(&copy, nullptr), "0");
    STEP(CopyRect(nullptr, &copy), "0");
}

CASE("rectangles.asked", "A rectangle ends just before its right and bottom", "")
{
    STEP(PtInRect(&square, {0, 0}), "1");
    STEP(PtInRect(&square, {9, 9}), "1");
    STEP(PtInRect(&square, {10, 9}), "0");
    STEP(PtInRect(&square, {9, 10}), "0");
    STEP(PtInRect(&square, {-1, 0}), "0");
    STEP(PtInRect(nullptr, {0, 0}), "0");
    STEP(IsRectEmpty(&square), "0");
    STEP(IsRectEmpty(&empty), "1");
    const RECT turned = {10, 10, 0, 0};
    STEP(IsRectEmpty(&turned), "1");
    STEP(IsRectEmpty(nullptr), "1");
    const RECT same = square;
    STEP(EqualRect(&square, &same), "1");
    STEP(EqualRect(&square, &empty), "0");
    STEP(EqualRect(&square, nullptr), "0");
}

CASE("rectangles.combined", "What two rectangles have in common, what holds both, what is left", "")
{
    STEP(combined(IntersectRect, square, {5, -5, 15, 5}), "yes 5,0-10,5");
    STEP(combined(IntersectRect, square, {10, 0, 20, 10}), "no 0,0-0,0");
    STEP(combined(IntersectRect, square, empty), "no 0,0-0,0");
    STEP(combined(UnionRect, square, {5, -5, 15, 5}), "yes 0,-5-15,10");
    STEP(combined(UnionRect, square, empty), "yes 0,0-10,10");
    STEP(combined(UnionRect, empty, square), "yes 0,0-10,10");
    STEP(combined(UnionRect, empty, empty), "no 0,0-0,0");
    STEP(combined(SubtractRect, square, {0, 0, 10, 4}), "yes 0,4-10,10");
    STEP(combined(SubtractRect, square, {-1, 6, 11, 10}), "yes 0,0-10,6");
    STEP(combined(SubtractRect, square, {-5, -5, 3, 20}), "yes 3,0-10,10");
    STEP(combined(SubtractRect, square, {7, 0, 20, 10}), "yes 0,0-7,10");
    STEP(combined(SubtractRect, square, {2, 2, 8, 8}), "yes 0,0-10,10");
    STEP(combined(SubtractRect, square, {0, 0, 10, 10}), "no 0,0-0,0");
    STEP(combined(SubtractRect, empty, square), "no 0,0-0,0");
}

CASE("rectangles.in_place", "The result may be one of the two, and none of them may be missing", "")
{
    RECT r = square;
    const RECT other = {5, 5, 20, 20};
    STEP(IntersectRect(&r, &r, &other), "1");
    STEP(text(r), "5,5-10,10");
    STEP(UnionRect(&r, &other, &r), "1");
    STEP(text(r), "5,5-20,20");
    STEP(SubtractRect(&r, &r, &square), "1");
    STEP(text(r), "5,5-20,20");
    STEP(IntersectRect(nullptr, &r, &other), "0");
    STEP(IntersectRect(&r, nullptr, &other), "0");
    STEP(SubtractRect(nullptr, &r, &other), "0");
}
