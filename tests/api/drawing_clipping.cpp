// The part of a context that is drawn on.

#include "picture.hpp"
#include "support.hpp"

using namespace conformance;

namespace {

std::string box_of(HDC context)
{
    RECT box = {-1, -1, -1, -1};
    const int returned = GetClipBox(context, &box);
    const DWORD error = GetLastError();
    return std::to_string(returned) + (returned ? "" : "/" + std::to_string(error)) + " " +
           std::to_string(box.left) + "," + std::to_string(box.top) + "," +
           std::to_string(box.right) + "," + std::to_string(box.bottom);
}

/// All that may be drawn on, red.
std::string painted(Picture &picture)
{
    const RECT all = {-100, -100, 100, 100};
    const HBRUSH brush = CreateSolidBrush(red);
    FillRect(picture, &all, brush);
    DeleteObject(brush);
    return picture.take();
}

/// For functions that return the kind of a region.
std::string kind(int returned)
{
    return count(static_cast<DWORD>(returned));
}

/// A region as long as this lives.
class OwnRegion {
  public:
    OwnRegion(int left, int top, int right, int bottom)
        : region_(CreateRectRgn(left, top, right, bottom))
    {
    }
    ~OwnRegion() { DeleteObject(region_); }
    OwnRegion(const OwnRegion &) = delete;
    OwnRegion &operator=(const OwnRegion &) = delete;

    operator HRGN() const { return region_; }

  private:
    HRGN region_;
};

} // namespace

CASE("drawing_clipping.rectangles", "Rectangles are left over and left out", "")
{
    Picture picture(6, 3);
    STEP(box_of(picture), "2 0,0,6,3");
    STEP(kind(IntersectClipRect(picture, 1, 1, 9, 9)), "2");
    STEP(box_of(picture), "2 1,1,6,3");
    STEP(painted(picture), "....../.rrrrr/.rrrrr/");
    STEP(kind(ExcludeClipRect(picture, 2, 2, 4, 9)), "3");
    STEP(painted(picture), "....../.rrrrr/.r..rr/");
    STEP(box_of(picture), "3 1,1,6,3");
    STEP(kind(IntersectClipRect(picture, 0, 0, 1, 1)), "1");
    STEP(box_of(picture), "1 0,0,0,0");
    STEP(painted(picture), "....../....../....../");
    STEP(kind(SelectClipRgn(picture, nullptr)), "2");
    STEP(painted(picture), "rrrrrr/rrrrrr/rrrrrr/");
    STEP(kind(IntersectClipRect(no_context(), 0, 0, 1, 1)), "0/6");
    STEP(kind(ExcludeClipRect(no_context(), 0, 0, 1, 1)), "0/6");
    STEP(box_of(no_context()), "0/6 -1,-1,-1,-1",
         differs("wine-8.0", "0/0 -1,-1,-1,-1", leaves_error));
}

CASE("drawing_clipping.regions", "Regions are selected, combined and told", "")
{
    Picture picture(6, 2);
    const OwnRegion left(0, 0, 3, 2);
    const OwnRegion right(2, 0, 5, 1);
    const OwnRegion told(0, 0, 0, 0);
    STEP(GetClipRgn(picture, told), "0");
    STEP(kind(SelectClipRgn(picture, left)), "2");
    STEP(GetClipRgn(picture, told), "1");
    STEP(EqualRgn(told, left), "1");
    STEP(painted(picture), "rrr.../rrr.../");
    STEP(kind(ExtSelectClipRgn(picture, right, RGN_AND)), "2");
    STEP(painted(picture), "..r.../....../");
    STEP(kind(ExtSelectClipRgn(picture, left, RGN_OR)), "2");
    STEP(kind(ExtSelectClipRgn(picture, right, RGN_XOR)), "3");
    STEP(painted(picture), "rr.rr./rrr.../");
    STEP(kind(ExtSelectClipRgn(picture, left, RGN_DIFF)), "2");
    STEP(painted(picture), "...rr./....../");
    STEP(kind(OffsetClipRgn(picture, -2, 1)), "2");
    STEP(painted(picture), "....../.rr.../");
    STEP(kind(ExtSelectClipRgn(picture, right, RGN_COPY)), "2");
    STEP(painted(picture), "..rrr./....../");
    SetLastError(0);
    STEP(kind(ExtSelectClipRgn(picture, nullptr, RGN_AND)), "0/0");
    STEP(kind(ExtSelectClipRgn(picture, nullptr, RGN_COPY)), "2");
    STEP(kind(SelectClipRgn(picture, no_region())), "0/6",
         differs("wine-8.0", "0/0", leaves_error));
    STEP(kind(SelectClipRgn(no_context(), left)), "0/6");
    STEP(kind(ExtSelectClipRgn(no_context(), left, RGN_COPY)), "0/6");
    STEP(kind(OffsetClipRgn(no_context(), 1, 1)), "0/6");
    STEP(and_error(GetClipRgn(no_context(), told)), "-1/6",
         differs("wine-8.0", "-1/0", leaves_error));
}

CASE("drawing_clipping.visible", "Points and rectangles can be asked for", "")
{
    Picture picture(6, 2);
    IntersectClipRect(picture, 1, 0, 3, 1);
    const RECT over = {2, 0, 9, 9};
    const RECT beside = {3, 0, 9, 9};
    STEP(PtVisible(picture, 2, 0), "1");
    STEP(PtVisible(picture, 3, 0), "0");
    STEP(PtVisible(picture, 2, 1), "0");
    STEP(RectVisible(picture, &over), "1");
    STEP(RectVisible(picture, &beside), "0");
    SetWindowOrgEx(picture, 1, 0, nullptr);
    STEP(PtVisible(picture, 3, 0), "1");
    STEP(RectVisible(picture, &beside), "1");
    STEP(ok(RectVisible(no_context(), &over)), "no/6", differs("wine-8.0", "no/0", leaves_error));
}

CASE("drawing_clipping.data", "A region is handed out as rectangles", "")
{
    const RECT wanted = {1, 1, 3, 2};
    const HRGN region = CreateRectRgnIndirect(&wanted);
    const OwnRegion other(0, 2, 2, 4);
    CombineRgn(region, region, other, RGN_OR);
    struct {
        RGNDATAHEADER header;
        RECT rectangles[2];
    } data = {};
    STEP(GetRegionData(region, 0, nullptr), "64");
    STEP(GetRegionData(region, sizeof data, reinterpret_cast<RGNDATA *>(&data)), "64");
    STEP(data.header.dwSize, "32");
    STEP(data.header.iType, "1");
    STEP(data.header.nCount, "2");
    STEP(data.header.rcBound.left * 1000 + data.header.rcBound.top * 100 +
             data.header.rcBound.right * 10 + data.header.rcBound.bottom,
         "134");
    STEP(EqualRect(&data.rectangles[0], &wanted), "1");
    STEP(data.rectangles[1].top, "2");
    SetLastError(0);
    STEP(count(GetRegionData(region, 40, reinterpret_cast<RGNDATA *>(&data))), "0/87",
         differs("wine-8.0", "0/0", leaves_error));
    STEP(count(GetRegionData(no_region(), 0, nullptr)), "0/6",
         differs("wine-8.0", "0/0", leaves_error));
    DeleteObject(region);
}

CASE("drawing_clipping.painted_regions", "Regions are filled, framed and inverted", "")
{
    Picture picture(6, 5);
    const OwnRegion region(0, 0, 5, 5);
    const OwnRegion corner(3, 3, 5, 5);
    CombineRgn(region, region, corner, RGN_DIFF);
    const HBRUSH brush = CreateSolidBrush(red);
    STEP(ok(FillRgn(picture, region, brush)), "yes");
    STEP(picture.take(), "rrrrr./rrrrr./rrrrr./rrr.../rrr.../");
    STEP(ok(FrameRgn(picture, region, brush, 1, 1)), "yes");
    STEP(picture.take(), "rrrrr./r...r./r..rr./r.r.../rrr.../");
    STEP(ok(InvertRgn(picture, corner)), "yes");
    STEP(picture.take(), "....../....../....../...##./...##./");
    STEP(ok(FillRgn(no_context(), region, brush)), "no/6");
    STEP(ok(FrameRgn(no_context(), region, brush, 1, 1)), "no/6");
    STEP(ok(InvertRgn(no_context(), region)), "no/6");
    DeleteObject(brush);
}
