// Areas that are filled up to a border.
#include "compat/gdi/painter.hpp"

#include <utility>
#include <vector>

namespace compat {
namespace {

class Flood {
  public:
    Flood(Painter &painter, COLORREF colour, bool up_to_border)
        : painter_(painter),
          colour_(colour & 0xFFFFFF),
          up_to_border_(up_to_border),
          box_(painter.drawable().box()),
          done_(static_cast<std::size_t>(box_.right - box_.left) *
                static_cast<std::size_t>(box_.bottom - box_.top))
    {
    }

    bool may_fill(POINT at) const
    {
        const auto &surface = painter_.surface();
        return painter_.drawable().contains(at) &&
               (surface.colour_of(surface.pixel(at.x, at.y)) == colour_) != up_to_border_;
    }

    /// Row by row: of each the part that is connected, and then what is above and below it.
    std::vector<Span> from(POINT begin)
    {
        std::vector<Span> spans;
        std::vector<POINT> open{begin};
        while (!open.empty()) {
            const auto at = std::exchange(open.back(), {});
            open.pop_back();
            if (is_done(at) || !may_fill(at))
                continue;
            int left = at.x;
            int right = at.x + 1;
            while (may_fill({left - 1, at.y}))
                --left;
            while (may_fill({right, at.y}))
                ++right;
            spans.push_back({at.y, left, right});
            for (int x = left; x < right; ++x)
                done_[index({x, at.y})] = true;
            for (const int y : {at.y - 1, at.y + 1})
                add_openings(open, y, left, right);
        }
        return spans;
    }

  private:
    /// The first pixel of each part of a row that may be filled.
    void add_openings(std::vector<POINT> &open, int y, int left, int right) const
    {
        bool before = false;
        for (int x = left; x < right; ++x) {
            const bool now = may_fill({x, y}) && !is_done({x, y});
            if (now && !before)
                open.push_back({x, y});
            before = now;
        }
    }

    std::size_t index(POINT at) const
    {
        return static_cast<std::size_t>(at.y - box_.top) *
                   static_cast<std::size_t>(box_.right - box_.left) +
               static_cast<std::size_t>(at.x - box_.left);
    }
    bool is_done(POINT at) const { return painter_.drawable().contains(at) && done_[index(at)]; }

    Painter &painter_;
    COLORREF colour_;
    bool up_to_border_;
    RECT box_;
    std::vector<bool> done_;
};

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI FloodFill(HDC context, int x, int y, COLORREF border)
{
    return ExtFloodFill(context, x, y, border, FLOODFILLBORDER);
}

BOOL WINAPI ExtFloodFill(HDC handle, int x, int y, COLORREF color, UINT type)
{
    Painter painter(handle);
    if (!painter || !painter.can_draw())
        return FALSE;
    const auto at = painter.context().on_surface(POINT{x, y});
    Flood flood(painter, color, type == FLOODFILLBORDER);
    if (!flood.may_fill(at))
        return FALSE;
    painter.fill(flood.from(at), painter.brush());
    return TRUE;
}
