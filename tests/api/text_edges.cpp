// Edges, controls' frames and the focus' rectangle. Pixels are looked at one by one, in the picture
// in two colours that a new context has.

#include "support.hpp"

using namespace conformance;

namespace {

class Context {
  public:
    Context() : context(CreateCompatibleDC(nullptr)) {}
    ~Context() { DeleteDC(context); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    operator HDC() const { return context; }

    /// Pixels from (x, y) on, to the right and down: '#' for black ones, after drawing on `ground`.
    template <class Draw>
    std::string diagonal(int x, int y, int count, COLORREF ground, Draw draw) const
    {
        std::string result;
        for (int i = 0; i < count; ++i)
            result += pixel(x + i, y + i, ground, draw);
        return result;
    }
    template <class Draw>
    std::string row(int x, int y, int count, COLORREF ground, Draw draw) const
    {
        std::string result;
        for (int i = 0; i < count; ++i)
            result += pixel(x + i, y, ground, draw);
        return result;
    }

    const HDC context;

  private:
    template <class Draw>
    char pixel(int x, int y, COLORREF ground, Draw draw) const
    {
        SetWindowOrgEx(context, x, y, nullptr);
        SetPixel(context, x, y, ground);
        draw();
        const char result = GetPixel(context, x, y) == RGB(0, 0, 0) ? '#' : '.';
        SetWindowOrgEx(context, 0, 0, nullptr);
        return result;
    }
};

std::string rectangle(const RECT &r)
{
    return std::to_string(r.left) + "," + std::to_string(r.top) + "," + std::to_string(r.right) +
           "," + std::to_string(r.bottom);
}

constexpr const char *not_looked_at = "Wine does not look at the context";
constexpr COLORREF black = RGB(0, 0, 0);
constexpr COLORREF white = RGB(255, 255, 255);

std::string adjusted(HDC context, UINT edge, UINT flags)
{
    RECT r = {0, 0, 20, 20};
    const BOOL drawn = DrawEdge(context, &r, edge, flags | BF_ADJUST);
    return rectangle(r) + (drawn ? "" : " not drawn");
}

} // namespace

CASE("text_edges.adjusted", "An edge makes the rectangle smaller by its lines", "")
{
    const Context c;
    STEP(adjusted(c, EDGE_RAISED, BF_RECT), "2,2,18,18");
    STEP(adjusted(c, EDGE_SUNKEN, BF_RECT | BF_MIDDLE), "2,2,18,18");
    STEP(adjusted(c, BDR_RAISEDOUTER, BF_RECT), "1,1,19,19");
    STEP(adjusted(c, BDR_SUNKENINNER, BF_LEFT | BF_TOP), "1,1,20,20");
    STEP(adjusted(c, EDGE_ETCHED, BF_BOTTOM), "0,0,20,18");
    STEP(adjusted(c, BDR_OUTER, BF_RECT), "1,1,19,19 not drawn");
    RECT r = {0, 0, 20, 20};
    STEP(ok(DrawEdge(c, &r, EDGE_RAISED, BF_RECT)), "yes");
    STEP(rectangle(r), "0,0,20,20");
    STEP(DrawEdge(nullptr, &r, EDGE_RAISED, BF_RECT), "0", differs("wine-8.0", "1", not_looked_at));
}

CASE("text_edges.lines", "Lines of edges, from the outside in", "")
{
    const Context c;
    const auto edge = [&](UINT kind, UINT flags) {
        return [&c, kind, flags] {
            RECT r = {10, 10, 20, 20};
            DrawEdge(c, &r, kind, flags);
        };
    };
    STEP(c.diagonal(9, 9, 12, black, edge(EDGE_RAISED, BF_RECT | BF_MONO)), "##.######.##");
    STEP(c.diagonal(9, 9, 12, white, edge(EDGE_RAISED, BF_RECT | BF_MONO)), ".#........#.");
    STEP(c.row(9, 15, 12, white, edge(BDR_RAISEDOUTER, BF_LEFT | BF_MONO)), ".#..........");
    STEP(c.row(9, 15, 12, white, edge(BDR_RAISEDOUTER, BF_RIGHT | BF_MONO)), "..........#.");
    STEP(c.row(9, 15, 12, black, edge(EDGE_RAISED, BF_RECT | BF_MONO | BF_MIDDLE)), "##........##");
    // The right and lower lines are the darkest where it is raised, and go over the corners.
    STEP(c.row(18, 19, 3, white, edge(BDR_RAISEDOUTER, BF_RECT)), "##.");
    STEP(c.row(9, 19, 3, white, edge(BDR_RAISEDOUTER, BF_RECT)), ".##");
    STEP(c.row(9, 10, 3, black, edge(BDR_RAISEDINNER, BF_RECT)), "#..");
    STEP(c.row(18, 19, 3, black, edge(BDR_SUNKENOUTER, BF_RECT)), "..#");
}

CASE("text_edges.focus", "The focus' rectangle goes when it is drawn again", "")
{
    const Context c;
    const RECT r = {10, 10, 20, 20};
    const auto once = [&] { DrawFocusRect(c, &r); };
    const auto twice = [&] {
        DrawFocusRect(c, &r);
        DrawFocusRect(c, &r);
    };
    STEP(c.row(9, 9, 12, white, once), "............");
    STEP(c.row(11, 11, 8, white, once), "........");
    STEP(c.row(10, 10, 10, white, twice), "..........");
    STEP(ok(DrawFocusRect(c, &r)), "yes");
    STEP(DrawFocusRect(nullptr, &r), "0", differs("wine-8.0", "1", not_looked_at));
}

CASE("text_edges.controls", "Frames of controls", "")
{
    const Context c;
    RECT r = {0, 0, 20, 20};
    STEP(ok(DrawFrameControl(c, &r, DFC_BUTTON, DFCS_BUTTONPUSH)), "yes");
    STEP(ok(DrawFrameControl(c, &r, DFC_BUTTON, DFCS_BUTTONCHECK | DFCS_CHECKED)), "yes");
    STEP(ok(DrawFrameControl(c, &r, DFC_BUTTON, DFCS_BUTTONRADIO | DFCS_CHECKED)), "yes");
    STEP(ok(DrawFrameControl(c, &r, DFC_SCROLL, DFCS_SCROLLDOWN)), "yes");
    STEP(ok(DrawFrameControl(c, &r, DFC_CAPTION, DFCS_CAPTIONCLOSE)), "yes");
    STEP(ok(DrawFrameControl(c, &r, DFC_MENU, DFCS_MENUCHECK)), "yes");
    STEP(rectangle(r), "0,0,20,20");
    STEP(DrawFrameControl(c, &r, 99, 0), "0");
    STEP(DrawFrameControl(nullptr, &r, DFC_BUTTON, DFCS_BUTTONPUSH), "0",
         differs("wine-8.0", "1", not_looked_at));
    const auto button = [&](UINT state) {
        return [&c, state] {
            RECT in = {10, 10, 30, 30};
            DrawFrameControl(c, &in, DFC_BUTTON, DFCS_BUTTONPUSH | state);
        };
    };
    STEP(c.row(29, 20, 2, white, button(0)), "#.");
    STEP(c.row(10, 20, 1, black, button(0)), ".");
    STEP(c.row(29, 20, 1, black, button(DFCS_PUSHED)), ".");
}
