// DrawText: sizes and places against what single lines measure.

#include "support.hpp"

using namespace conformance;

namespace {

class Context {
  public:
    Context() : context(CreateCompatibleDC(nullptr)) { GetTextMetricsA(context, &metrics); }
    ~Context() { DeleteDC(context); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    operator HDC() const { return context; }

    int width(const char *text) const
    {
        SIZE size = {};
        GetTextExtentPoint32A(context, text, lstrlenA(text), &size);
        return size.cx;
    }
    /// What DT_CALCRECT makes of a rectangle at 10, 20: lines, and the width if it is not that of
    /// `widest`.
    std::string lines(const char *text, UINT flags, int room, const char *widest) const
    {
        RECT r = {10, 20, 10 + room, 20 + 1000};
        const int height = DrawTextA(context, text, -1, &r, flags | DT_CALCRECT);
        std::string result = std::to_string(height / metrics.tmHeight);
        if (height % metrics.tmHeight != 0 || r.bottom != 20 + height)
            result += " of no height";
        if (r.left != 10 || r.top != 20)
            result += " moved";
        if (r.right - 10 != width(widest))
            result +=
                " " + std::to_string(r.right - 10) + " wide, not " + std::to_string(width(widest));
        return result;
    }

    const HDC context;
    TEXTMETRICA metrics;
};

std::string rectangle(const RECT &r)
{
    return std::to_string(r.left) + "," + std::to_string(r.top) + "," + std::to_string(r.right) +
           "," + std::to_string(r.bottom);
}

} // namespace

CASE("text_blocks.lines", "Lines end at line ends, or where there is no more room", "")
{
    const Context c;
    STEP(c.lines("one", DT_LEFT, 1000, "one"), "1");
    STEP(c.lines("one\ntwo two\r\nthree", DT_LEFT, 1000, "two two"), "3");
    STEP(c.lines("one\n", DT_LEFT, 1000, "one"), "1");
    STEP(c.lines("one\n\ntwo", DT_LEFT, 1000, "two"), "3");
    STEP(c.lines("one two", DT_LEFT, 5, "one two"), "1");
    const int room = c.width("twotwo one") - 1;
    STEP(c.lines("twotwo one", DT_WORDBREAK, room, "twotwo") == "2", "yes",
         differs("wine-8.0", "no", "Wine counts the space at which a line is broken"));
    STEP(c.lines("twotwo one", DT_WORDBREAK, room + 1, "twotwo one"), "1");
    STEP(c.lines("a twotwo one", DT_WORDBREAK, 1, "twotwo"), "3");
    STEP(c.lines("twotwo one", DT_WORDBREAK | DT_SINGLELINE, room, "twotwo one"), "1");
    STEP(c.lines("mmmm", DT_WORDBREAK | DT_EDITCONTROL, c.width("mm"), "mm"), "2");
    STEP(c.lines("mmmm", DT_WORDBREAK, c.width("mm"), "mmmm"), "1");
}

CASE("text_blocks.prefixes", "A prefix takes no room, two are one character", "")
{
    const Context c;
    STEP(c.lines("&File", DT_LEFT, 1000, "File"), "1");
    STEP(c.lines("A && B", DT_LEFT, 1000, "A & B"), "1");
    STEP(c.lines("&File", DT_NOPREFIX, 1000, "&File"), "1");
    STEP(c.lines("&File", DT_HIDEPREFIX, 1000, "File"), "1");
}

CASE("text_blocks.tabs", "Tabs are eight characters wide unless said otherwise", "")
{
    const Context c;
    RECT r = {0, 0, 1000, 1000};
    DrawTextA(c, "\tb", -1, &r, DT_EXPANDTABS | DT_CALCRECT);
    STEP(r.right == 8 * c.metrics.tmAveCharWidth + c.width("b"), "yes");
    DRAWTEXTPARAMS parameters = {};
    parameters.cbSize = sizeof parameters;
    parameters.iTabLength = 3;
    char text[8] = "\tb";
    r = {0, 0, 1000, 1000};
    STEP(DrawTextExA(c, text, -1, &r, DT_EXPANDTABS | DT_TABSTOP | DT_CALCRECT, &parameters) ==
             c.metrics.tmHeight,
         "yes");
    STEP(r.right == 3 * c.metrics.tmAveCharWidth + c.width("b"), "yes");
    STEP(parameters.uiLengthDrawn, "2");
}

CASE("text_blocks.heights", "What is returned is how far down the text reaches", "")
{
    const Context c;
    const LONG line = c.metrics.tmHeight;
    RECT r = {0, 100, 200, 200};
    STEP(DrawTextA(c, "x", -1, &r, DT_LEFT) == line, "yes");
    STEP(DrawTextW(c, L"x\ny", -1, &r, DT_LEFT) == 2 * line, "yes");
    STEP(DrawTextA(c, "x", -1, &r, DT_SINGLELINE | DT_BOTTOM), "100");
    STEP(DrawTextW(c, L"x", -1, &r, DT_SINGLELINE | DT_VCENTER) == 50 - line / 2 + line, "yes");
    STEP(DrawTextA(c, "x", -1, &r, DT_EXTERNALLEADING) == line + c.metrics.tmExternalLeading,
         "yes");
    STEP(rectangle(r), "0,100,200,200");
    STEP(DrawTextA(nullptr, "x", -1, &r, DT_LEFT), "0");
    STEP(DrawTextW(nullptr, L"x", -1, &r, DT_LEFT), "0");
    STEP(DrawTextExW(nullptr, nullptr, -1, &r, DT_LEFT, nullptr), "0");
}

CASE("text_blocks.nothing", "No text has the height of a line", "")
{
    const Context c;
    const LONG line = c.metrics.tmHeight;
    RECT r = {0, 0, 200, 200};
    STEP(DrawTextA(c, "", -1, &r, DT_LEFT) == line, "yes");
    STEP(rectangle(r), "0,0,200,200");
    STEP(DrawTextA(c, "", -1, &r, DT_CALCRECT) == line, "yes");
    STEP(rectangle(r), "0,0,0,0");
    r = {0, 0, 200, 200};
    DrawTextA(c, "", -1, &r, DT_CALCRECT | DT_SINGLELINE);
    STEP(r.right == 0 && r.bottom == line, "yes");
}

CASE("text_blocks.ellipsis", "What does not fit is shortened", "")
{
    const Context c;
    DRAWTEXTPARAMS parameters = {};
    parameters.cbSize = sizeof parameters;
    char text[32] = "mmmmmmmmmm";
    const int room = c.width("mmmm...") + 1;
    RECT r = {0, 0, room, 100};
    DrawTextExA(c, text, -1, &r, DT_SINGLELINE | DT_END_ELLIPSIS | DT_MODIFYSTRING, &parameters);
    STEP(text, "mmmm...");
    wchar_t wide[32] = L"mmmmmmmmmm";
    DrawTextExW(c, wide, -1, &r, DT_SINGLELINE | DT_END_ELLIPSIS | DT_MODIFYSTRING, &parameters);
    STEP(narrow(wide), "mmmm...");
    lstrcpyA(text, "c:\\mmmmmmmmmm\\xy");
    r.right = c.width("c:\\m...\\xy") + 1;
    DrawTextExA(c, text, -1, &r, DT_SINGLELINE | DT_PATH_ELLIPSIS | DT_MODIFYSTRING, &parameters);
    STEP(text, "c:\\m...\\xy");
    lstrcpyA(text, "mm");
    DrawTextExA(c, text, -1, &r, DT_SINGLELINE | DT_END_ELLIPSIS | DT_MODIFYSTRING, &parameters);
    STEP(text, "mm");
    lstrcpyA(text, "mmmmmmmmmm");
    r.right = room;
    STEP(DrawTextExA(c, text, -1, &r, DT_SINGLELINE | DT_END_ELLIPSIS, &parameters) ==
             c.metrics.tmHeight,
         "yes");
    STEP(text, "mmmmmmmmmm");
    parameters.cbSize = 1;
    STEP(DrawTextExA(c, text, -1, &r, DT_LEFT, &parameters), "0");
}

CASE("text_blocks.centred", "DT_CALCRECT and places in the middle", "")
{
    const Context c;
    RECT r = {0, 0, 1000, 1000};
    DrawTextA(c, "abc", -1, &r, DT_CALCRECT | DT_SINGLELINE | DT_CENTER);
    STEP(r.left == 0 && r.right == c.width("abc"), "yes");
    r = {0, 0, 0, 0};
    DrawTextA(c, "abc", -1, &r, DT_CALCRECT | DT_SINGLELINE | DT_VCENTER);
    STEP(r.top == 0, "yes");
    STEP(r.bottom == c.metrics.tmHeight, "yes",
         differs("wine-8.0", "no", "documented: the rectangle is the text's"));
}
