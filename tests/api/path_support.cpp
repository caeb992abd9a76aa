#include "path_support.hpp"

#include <vector>

std::string figures_of(HDC context)
{
    const int size = GetPath(context, nullptr, nullptr, 0);
    if (size < 0)
        return "none/" + std::to_string(GetLastError());
    std::vector<POINT> points(static_cast<std::size_t>(size) + 1);
    std::vector<BYTE> types(points.size());
    if (GetPath(context, points.data(), types.data(), size) != size)
        return "?";
    std::string text;
    for (std::size_t i = 0; i < static_cast<std::size_t>(size); ++i) {
        if (i > 0)
            text += " ";
        const int type = types[i] & ~PT_CLOSEFIGURE;
        text += type == PT_MOVETO ? "M" : type == PT_LINETO ? "L" : type == PT_BEZIERTO ? "B" : "?";
        text += std::to_string(points[i].x) + "," + std::to_string(points[i].y);
        if (types[i] & PT_CLOSEFIGURE)
            text += "c";
    }
    return text;
}

void triangle(HDC context)
{
    MoveToEx(context, 1, 1, nullptr);
    LineTo(context, 6, 1);
    LineTo(context, 1, 6);
    CloseFigure(context);
}

std::string position(HDC context)
{
    POINT at = {};
    GetCurrentPositionEx(context, &at);
    return std::to_string(at.x) + "," + std::to_string(at.y);
}
