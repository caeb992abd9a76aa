// Mapping modes, origins and extents: logical coordinates and pixels.

#include "picture.hpp"
#include "support.hpp"

using namespace conformance;

namespace {

std::string pair(LONG x, LONG y)
{
    return std::to_string(x) + "," + std::to_string(y);
}

/// What a function of an origin returned, and the point that it told.
std::string told(BOOL returned, const POINT &point)
{
    return ok(returned) + " " + pair(point.x, point.y);
}

std::string told(BOOL returned, const SIZE &size)
{
    return ok(returned) + " " + pair(size.cx, size.cy);
}

std::string to_device(HDC context, int x, int y)
{
    POINT point = {x, y};
    const BOOL returned = LPtoDP(context, &point, 1);
    return told(returned, point);
}

std::string to_logical(HDC context, int x, int y)
{
    POINT point = {x, y};
    const BOOL returned = DPtoLP(context, &point, 1);
    return told(returned, point);
}

} // namespace

CASE("drawing_mapping.modes", "SetMapMode tells the mode before; there are eight", "")
{
    Picture picture(4, 4);
    STEP(GetMapMode(picture), "1");
    STEP(SetMapMode(picture, MM_ANISOTROPIC), "1");
    STEP(GetMapMode(picture), "8");
    STEP(SetMapMode(picture, 99), "0");
    STEP(SetMapMode(picture, MM_TEXT), "8");
    STEP(count(static_cast<DWORD>(SetMapMode(no_context(), MM_TEXT))), "0/6");
    STEP(count(static_cast<DWORD>(GetMapMode(no_context()))), "0/6");
}

CASE("drawing_mapping.origins", "Origins are set, moved and told, each by itself", "")
{
    Picture picture(4, 4);
    POINT before = {-9, -9};
    STEP(told(SetWindowOrgEx(picture, 2, 3, &before), before), "yes 0,0");
    STEP(told(OffsetWindowOrgEx(picture, 1, -1, &before), before), "yes 2,3");
    STEP(told(GetWindowOrgEx(picture, &before), before), "yes 3,2");
    STEP(told(SetViewportOrgEx(picture, 10, 20, &before), before), "yes 0,0");
    STEP(told(OffsetViewportOrgEx(picture, 5, 5, &before), before), "yes 10,20");
    STEP(told(GetViewportOrgEx(picture, &before), before), "yes 15,25");
    STEP(to_device(picture, 3, 2), "yes 15,25");
    STEP(to_logical(picture, 0, 0), "yes -12,-23");
    STEP(ok(SetWindowOrgEx(picture, 0, 0, nullptr)), "yes");
    STEP(ok(OffsetViewportOrgEx(picture, -15, -25, nullptr)), "yes");
    STEP(to_device(picture, 3, 2), "yes 3,2");
    STEP(ok(SetWindowOrgEx(no_context(), 0, 0, nullptr)), "no/6");
    STEP(ok(OffsetWindowOrgEx(no_context(), 0, 0, nullptr)), "no/6");
    STEP(ok(GetWindowOrgEx(no_context(), &before)), "no/6");
    STEP(ok(SetViewportOrgEx(no_context(), 0, 0, nullptr)), "no/6");
    STEP(ok(OffsetViewportOrgEx(no_context(), 0, 0, nullptr)), "no/6");
    STEP(ok(GetViewportOrgEx(no_context(), &before)), "no/6");
}

CASE("drawing_mapping.extents", "Only two modes have extents that can be changed", "")
{
    Picture picture(4, 4);
    SIZE before = {-9, -9};
    STEP(told(SetWindowExtEx(picture, 10, 10, &before), before), "yes 1,1");
    STEP(told(GetWindowExtEx(picture, &before), before), "yes 1,1");
    SetMapMode(picture, MM_ANISOTROPIC);
    STEP(told(SetWindowExtEx(picture, 100, 50, &before), before), "yes 1,1");
    STEP(told(SetViewportExtEx(picture, 200, -50, &before), before), "yes 1,1");
    STEP(told(GetWindowExtEx(picture, &before), before), "yes 100,50");
    STEP(told(GetViewportExtEx(picture, &before), before), "yes 200,-50");
    STEP(to_device(picture, 7, 7), "yes 14,-7");
    STEP(to_logical(picture, 14, -7), "yes 7,7");
    STEP(SetWindowExtEx(picture, 0, 5, nullptr), "0");
    STEP(SetViewportExtEx(picture, 5, 0, nullptr), "0");
    STEP(told(ScaleWindowExtEx(picture, 1, 2, 3, 1, &before), before), "yes 100,50");
    STEP(told(GetWindowExtEx(picture, &before), before), "yes 50,150");
    STEP(told(ScaleViewportExtEx(picture, 1, 4, -1, 5, &before), before), "yes 200,-50");
    STEP(told(GetViewportExtEx(picture, &before), before), "yes 50,10");
    STEP(ScaleViewportExtEx(picture, 1, 0, 1, 1, nullptr), "0");
    STEP(ScaleWindowExtEx(picture, 1, 1, 0, 1, nullptr), "0");
    STEP(ok(SetWindowExtEx(no_context(), 1, 1, nullptr)), "no/6");
    STEP(ok(SetViewportExtEx(no_context(), 1, 1, nullptr)), "no/6");
    STEP(ok(ScaleWindowExtEx(no_context(), 1, 1, 1, 1, nullptr)), "no/6");
    STEP(ok(ScaleViewportExtEx(no_context(), 1, 1, 1, 1, nullptr)), "no/6");
    STEP(ok(GetWindowExtEx(no_context(), &before)), "no/6");
    STEP(ok(GetViewportExtEx(no_context(), &before)), "no/6");
    POINT point = {7, 7};
    STEP(ok(LPtoDP(no_context(), &point, 1)), "no/6", differs("wine-8.0", "no/0", leaves_error));
    STEP(ok(DPtoLP(no_context(), &point, 1)), "no/6", differs("wine-8.0", "no/0", leaves_error));
}

CASE("drawing_mapping.isotropic", "In MM_ISOTROPIC a unit is as wide as it is high", "")
{
    Picture picture(4, 4);
    SetMapMode(picture, MM_ISOTROPIC);
    SetWindowExtEx(picture, 100, 100, nullptr);
    SetViewportExtEx(picture, 300, 150, nullptr);
    SIZE extent = {};
    GetViewportExtEx(picture, &extent);
    // How large a pixel is, is the screen's: about as wide as it is high.
    STEP(extent.cx > 140 && extent.cx < 160 && extent.cy > 140 && extent.cy < 160, "yes");
}

CASE("drawing_mapping.drawn", "What is drawn goes where the mapping says", "")
{
    Picture picture(6, 4);
    SetMapMode(picture, MM_ANISOTROPIC);
    SetWindowExtEx(picture, 1, 1, nullptr);
    SetViewportExtEx(picture, 2, -2, nullptr);
    SetViewportOrgEx(picture, 0, 4, nullptr);
    const RECT lower_left = {0, 0, 1, 1};
    const HBRUSH brush = CreateSolidBrush(red);
    FillRect(picture, &lower_left, brush);
    STEP(picture.take(), "....../....../rr..../rr..../",
         differs("wine-8.0", "....../....../....../rr..../",
                 "turns the edge round, too, that is left out"));
    SetWindowOrgEx(picture, -1, -1, nullptr);
    FillRect(picture, &lower_left, brush);
    STEP(picture.take(), "..rr../..rr../....../....../",
         differs("wine-8.0", "....../..rr../..rr../....../",
                 "turns the edge round, too, that is left out"));
    DeleteObject(brush);
}
