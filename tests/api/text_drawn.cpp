// Text is drawn: what functions return, where the current position goes, what is behind the text.
// Pixels are those of the one-pixel picture in two colours that a new context has.

#include "picture.hpp"
#include "support.hpp"

using namespace conformance;

namespace {

/// A context of which one pixel is seen.
class Context {
  public:
    Context() : context(CreateCompatibleDC(nullptr)) {}
    ~Context() { DeleteDC(context); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    operator HDC() const { return context; }

    SIZE extent(const char *text) const
    {
        SIZE size = {};
        GetTextExtentPoint32A(context, text, lstrlenA(text), &size);
        return size;
    }
    std::string position() const
    {
        POINT at = {};
        GetCurrentPositionEx(context, &at);
        return std::to_string(at.x) + "," + std::to_string(at.y);
    }
    /// Whether something white is drawn at a place by something that is drawn on black.
    template <class Draw>
    bool is_white(int x, int y, Draw draw) const
    {
        SetWindowOrgEx(context, x, y, nullptr);
        SetPixel(context, x, y, RGB(0, 0, 0));
        draw();
        const bool white = GetPixel(context, x, y) == RGB(255, 255, 255);
        SetWindowOrgEx(context, 0, 0, nullptr);
        return white;
    }

    const HDC context;
};

std::string point(LONG x, LONG y)
{
    return std::to_string(x) + "," + std::to_string(y);
}

} // namespace

CASE("text_drawn.results", "Text needs a context and a length", "")
{
    const Context c;
    STEP(ok(TextOutA(c, 0, 0, "text", 4)), "yes");
    STEP(ok(TextOutW(c, 0, 0, L"text", 4)), "yes");
    STEP(ok(TextOutA(c, 0, 0, "", 0)), "yes");
    STEP(ok(ExtTextOutA(c, 0, 0, 0, nullptr, "text", 4, nullptr)), "yes");
    STEP(ok(ExtTextOutW(c, 0, 0, 0, nullptr, L"text", 4, nullptr)), "yes");
    const RECT rectangle = {0, 0, 10, 10};
    STEP(ok(ExtTextOutW(c, 0, 0, ETO_OPAQUE, &rectangle, nullptr, 0, nullptr)), "yes");
    STEP(ok(TextOutA(no_context(), 0, 0, "text", 4)), "no/6");
    STEP(ok(TextOutW(no_context(), 0, 0, L"text", 4)), "no/6");
    STEP(ok(ExtTextOutA(no_context(), 0, 0, 0, nullptr, "text", 4, nullptr)), "no/6");
    STEP(ok(ExtTextOutW(no_context(), 0, 0, 0, nullptr, L"text", 4, nullptr)), "no/6");
}

CASE("text_drawn.position", "With TA_UPDATECP the current position is where text goes on", "")
{
    const Context c;
    const auto size = c.extent("text");
    SetTextAlign(c, TA_UPDATECP);
    MoveToEx(c, 10, 20, nullptr);
    TextOutA(c, 500, 600, "text", 4);
    STEP(c.position() == point(10 + size.cx, 20), "yes");
    ExtTextOutW(c, 500, 600, 0, nullptr, L"text", 4, nullptr);
    STEP(c.position() == point(10 + 2 * size.cx, 20), "yes");
    const INT widths[] = {10, 20, 30, 40};
    MoveToEx(c, 10, 20, nullptr);
    ExtTextOutA(c, 0, 0, 0, nullptr, "text", 4, widths);
    STEP(c.position(), "110,20");
    SetTextAlign(c, TA_UPDATECP | TA_RIGHT);
    TextOutA(c, 0, 0, "text", 4);
    STEP(c.position() == point(110 - size.cx, 20), "yes");
    SetTextAlign(c, TA_UPDATECP | TA_CENTER);
    MoveToEx(c, 10, 20, nullptr);
    TextOutA(c, 0, 0, "text", 4);
    STEP(c.position(), "10,20");
    SetTextAlign(c, TA_LEFT);
    TextOutA(c, 0, 0, "text", 4);
    STEP(c.position(), "10,20");
}

CASE("text_drawn.behind", "What is behind text has the background's colour, unless transparent", "")
{
    const Context c;
    const auto size = c.extent("     ");
    const auto spaces = [&] { TextOutA(c, 100, 100, "     ", 5); };
    STEP(c.is_white(100, 100, spaces), "yes");
    STEP(c.is_white(99 + size.cx, 99 + size.cy, spaces), "yes");
    STEP(c.is_white(100 + size.cx, 100, spaces), "no");
    STEP(c.is_white(100, 100 + size.cy, spaces), "no");
    STEP(c.is_white(99, 100, spaces), "no");
    SetTextAlign(c, TA_RIGHT | TA_BOTTOM);
    STEP(c.is_white(99, 99, spaces), "yes");
    STEP(c.is_white(100 - size.cx, 100 - size.cy, spaces), "yes");
    STEP(c.is_white(100, 99, spaces), "no");
    SetTextAlign(c, TA_LEFT | TA_TOP);
    SetBkMode(c, TRANSPARENT);
    STEP(c.is_white(100, 100, spaces), "no");
    const RECT rectangle = {100, 100, 110, 120};
    const auto filled = [&] { ExtTextOutA(c, 0, 0, ETO_OPAQUE, &rectangle, "", 0, nullptr); };
    STEP(c.is_white(100, 100, filled), "yes");
    STEP(c.is_white(109, 119, filled), "yes");
    STEP(c.is_white(110, 119, filled), "no");
    SetBkMode(c, OPAQUE);
    const auto clipped = [&] {
        ExtTextOutA(c, 100, 100, ETO_CLIPPED, &rectangle, "          ", 10, nullptr);
    };
    STEP(c.is_white(105, 105, clipped), "yes");
    STEP(c.is_white(110, 105, clipped), "no");
}

CASE("text_drawn.tabs", "Columns begin at stops", "")
{
    const Context c;
    TEXTMETRICA metrics = {};
    GetTextMetricsA(c, &metrics);
    const INT stop = 200;
    const INT stops[] = {200, 300};
    const auto size = c.extent("b");
    const auto is = [&](DWORD result, LONG width) {
        return LOWORD(result) == width && HIWORD(result) == size.cy;
    };
    STEP(is(GetTabbedTextExtentA(c, "a\tb", 3, 1, &stop), 200 + size.cx), "yes");
    STEP(is(GetTabbedTextExtentW(c, L"a\t\tb", 4, 2, stops), 300 + size.cx), "yes");
    STEP(is(GetTabbedTextExtentA(c, "\tb", 2, 0, nullptr), 8 * metrics.tmAveCharWidth + size.cx),
         "yes");
    const auto drawn = [&](LONG result, LONG width) {
        return is(static_cast<DWORD>(result), width);
    };
    STEP(drawn(TabbedTextOutA(c, 10, 0, "a\tb", 3, 1, &stop, 10), 200 + size.cx), "yes");
    STEP(drawn(TabbedTextOutW(c, 10, 0, L"a\tb", 3, 1, &stop, 0), 190 + size.cx), "yes");
    const auto ignored = differs("wine-8.0", "no", "Wine does not look at the context");
    STEP(TabbedTextOutA(nullptr, 0, 0, "a", 1, 0, nullptr, 0) == 0, "yes", ignored);
    STEP(TabbedTextOutW(nullptr, 0, 0, L"a", 1, 0, nullptr, 0) == 0, "yes", ignored);
    STEP(GetTabbedTextExtentA(nullptr, "a", 1, 0, nullptr) == 0, "yes", ignored);
    STEP(GetTabbedTextExtentW(nullptr, L"a", 1, 0, nullptr) == 0, "yes", ignored);
}
