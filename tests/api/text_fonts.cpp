// Fonts: made, asked, measured. Which fonts there are is no matter here.

#include "picture.hpp"
#include "support.hpp"

#include <cstddef>

using namespace conformance;

namespace {

/// A context for memory with a font selected, as long as it lives.
class Context {
  public:
    explicit Context(HFONT font)
        : context(CreateCompatibleDC(nullptr)), font_(font), before_(SelectObject(context, font))
    {
    }
    ~Context()
    {
        SelectObject(context, before_);
        DeleteObject(font_);
        DeleteDC(context);
    }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    const HDC context;

  private:
    HFONT font_;
    HGDIOBJ before_;
};

HFONT font(int height, const char *face = "Arial", BYTE charset = ANSI_CHARSET)
{
    return CreateFontA(height, 0, 0, 0, 0, 0, 0, 0, charset, 0, 0, 0, 0, face);
}

int enumerated = 0;
bool all_named = true;

int CALLBACK count_a(const LOGFONTA *found, const TEXTMETRICA *metrics, DWORD, LPARAM most)
{
    ++enumerated;
    all_named = all_named && found->lfFaceName[0] && metrics->tmHeight > 0;
    return enumerated < most ? 7 : 0;
}

int CALLBACK count_w(const LOGFONTW *found, const TEXTMETRICW *metrics, DWORD, LPARAM most)
{
    ++enumerated;
    all_named = all_named && found->lfFaceName[0] && metrics->tmHeight > 0;
    return enumerated < most ? 7 : 0;
}

/// What the function returned, after so many calls.
template <class Enumerate>
std::string listed(Enumerate enumerate)
{
    enumerated = 0;
    all_named = true;
    const int returned = enumerate();
    return std::to_string(returned) +
           (enumerated == 1 ? " once"
            : enumerated    ? " often"
                            : "") +
           (all_named ? "" : " without a name");
}

constexpr LPARAM all = 1000000;

} // namespace

CASE("text_fonts.objects", "What a font was made with can be asked for", "")
{
    const HFONT made_a =
        CreateFontA(-13, 7, 100, 200, FW_BOLD, 1, 0, 1, HANGUL_CHARSET, OUT_TT_PRECIS, 0,
                    NONANTIALIASED_QUALITY, FIXED_PITCH | FF_MODERN, "Courier New");
    LOGFONTA a = {};
    STEP(GetObjectA(made_a, sizeof a, &a), "60");
    STEP(a.lfHeight, "-13");
    STEP(a.lfWidth, "7");
    STEP(a.lfEscapement, "100");
    STEP(a.lfWeight, "700");
    STEP(static_cast<int>(a.lfItalic), "1");
    STEP(static_cast<int>(a.lfUnderline), "0");
    STEP(static_cast<int>(a.lfStrikeOut), "1");
    STEP(static_cast<int>(a.lfCharSet), "129");
    STEP(static_cast<int>(a.lfQuality), "3");
    STEP(static_cast<int>(a.lfPitchAndFamily), "49");
    STEP(a.lfFaceName, "Courier New");
    STEP(GetObjectA(made_a, 0, nullptr), "60");
    LOGFONTW w = {};
    STEP(GetObjectW(made_a, 0, nullptr), "92");
    STEP(GetObjectW(made_a, sizeof w, &w), "92");
    STEP(narrow(w.lfFaceName), "Courier New");
    const HFONT made_w = CreateFontIndirectW(&w);
    const HFONT again = CreateFontIndirectA(&a);
    STEP(GetObjectA(made_w, sizeof a, &a), "60");
    STEP(a.lfFaceName, "Courier New");
    STEP(GetObjectType(again), "6");
    const HFONT plain = CreateFontW(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, nullptr);
    STEP(GetObjectW(plain, sizeof w, &w), "92");
    STEP(narrow(w.lfFaceName), "");
    STEP(ok(DeleteObject(made_a)), "yes");
    STEP(ok(DeleteObject(made_w)), "yes");
    STEP(ok(DeleteObject(again)), "yes");
    STEP(ok(DeleteObject(plain)), "yes");
    STEP(CreateFontIndirectA(nullptr) == nullptr, "yes");
    STEP(CreateFontIndirectW(nullptr) == nullptr, "yes");
}

CASE("text_fonts.heights", "A height above 0 is a line's, one below 0 the characters'", "")
{
    TEXTMETRICA metrics = {};
    {
        const Context c(font(-40));
        STEP(ok(GetTextMetricsA(c.context, &metrics)), "yes");
        // Wine's fonts may be scaled, which rounds both.
        const LONG em = metrics.tmHeight - metrics.tmInternalLeading;
        STEP(em >= 39 && em <= 40, "yes");
        STEP(metrics.tmHeight == metrics.tmAscent + metrics.tmDescent, "yes");
        STEP(metrics.tmAveCharWidth > 0 && metrics.tmAveCharWidth <= metrics.tmMaxCharWidth, "yes");
        STEP(metrics.tmWeight, "400");
        STEP(static_cast<int>(metrics.tmItalic), "0");
        STEP(static_cast<int>(metrics.tmBreakChar), "32");
        STEP(static_cast<int>(metrics.tmCharSet), "0");
        STEP(metrics.tmDigitizedAspectX == GetDeviceCaps(c.context, LOGPIXELSX), "yes");
    }
    const Context c(font(40));
    TEXTMETRICW wide = {};
    STEP(ok(GetTextMetricsW(c.context, &wide)), "yes");
    STEP(wide.tmHeight, "40");
    STEP(wide.tmInternalLeading > 0, "yes");
    SIZE size = {};
    STEP(ok(GetTextExtentPoint32A(c.context, "Text", 4, &size)), "yes");
    STEP(size.cy, "40");
    SetMapMode(c.context, MM_ANISOTROPIC);
    SetWindowExtEx(c.context, 1, 1, nullptr);
    SetViewportExtEx(c.context, 2, 2, nullptr);
    STEP(ok(GetTextMetricsA(c.context, &metrics)), "yes");
    STEP(metrics.tmHeight, "40");
    STEP(ok(GetTextMetricsA(no_context(), &metrics)), "no/6",
         differs("wine-8.0", "no/0", leaves_error));
    STEP(ok(GetTextMetricsW(no_context(), &wide)), "no/6",
         differs("wine-8.0", "no/0", leaves_error));
}

CASE("text_fonts.stock", "A stock font is as high on the device whatever the units are", "")
{
    const HDC context = CreateCompatibleDC(nullptr);
    TEXTMETRICA pixels = {}, units = {};
    for (const int font : {SYSTEM_FONT, SYSTEM_FIXED_FONT, DEFAULT_GUI_FONT}) {
        SetMapMode(context, MM_TEXT);
        SelectObject(context, GetStockObject(font));
        GetTextMetricsA(context, &pixels);
        SetMapMode(context, MM_ANISOTROPIC);
        SetWindowExtEx(context, 10, 10, nullptr);
        SetViewportExtEx(context, 1, 1, nullptr);
        GetTextMetricsA(context, &units);
        STEP(units.tmHeight == 10 * pixels.tmHeight, "yes",
             differs("wine-8.0", "no", "Wine without Windows' own fonts scales these"));
    }
    DeleteDC(context);
}

CASE("text_fonts.faces", "The name of the selected font", "")
{
    const Context c(font(20));
    WCHAR wide[32] = {};
    char face[32] = "";
    STEP(GetTextFaceA(c.context, 0, nullptr) > 1, "yes");
    // Only the W form counts the zero when it writes.
    const int length = GetTextFaceA(c.context, sizeof face, face);
    STEP(length > 0 && length == lstrlenA(face), "yes");
    STEP(GetTextFaceA(c.context, 0, nullptr) == length + 1, "yes");
    STEP(GetTextFaceW(c.context, 32, wide) == length + 1, "yes");
    STEP(GetTextFaceW(c.context, 0, nullptr) == length + 1, "yes");
    STEP(narrow(wide) == face, "yes");
    STEP(GetTextFaceA(c.context, 3, face), "2");
    STEP(lstrlenA(face), "2");
    STEP(GetTextFaceW(c.context, 3, wide), "3");
    STEP(narrow(wide) == face, "yes");
    STEP(GetTextFaceA(nullptr, sizeof face, face), "0",
         differs("wine-8.0", "2", "Wine returns the length of what was there"));
    STEP(ok(GetTextFaceW(no_context(), 32, wide)), "no/6",
         differs("wine-8.0", "no/0", leaves_error));
}

CASE("text_fonts.extents", "A text is as long as its characters are", "")
{
    const Context c(font(30));
    SIZE one = {}, other = {}, both = {};
    STEP(ok(GetTextExtentPoint32A(c.context, "HH", 2, &one)), "yes");
    STEP(ok(GetTextExtentPointA(c.context, "mm", 2, &other)), "yes");
    STEP(ok(GetTextExtentPoint32W(c.context, L"HHmm", 4, &both)), "yes");
    STEP(one.cx > 0 && other.cx > 0 && both.cx == one.cx + other.cx, "yes");
    STEP(ok(GetTextExtentPointW(c.context, L"HHmm", 2, &both)), "yes");
    STEP(both.cx == one.cx, "yes");
    STEP(ok(GetTextExtentPoint32A(c.context, "", 0, &both)), "yes");
    STEP(both.cx, "0");
    STEP(GetTextExtentPoint32A(c.context, "HH", -1, &both), "0");
    STEP(GetTextExtentPoint32W(c.context, L"HH", -1, &both), "0");
    STEP(ok(GetTextExtentPoint32A(no_context(), "HH", 2, &both)), "no/6");
    STEP(ok(GetTextExtentPoint32W(no_context(), L"HH", 2, &both)), "no/6",
         differs("wine-8.0", "no/0", leaves_error));
    STEP(ok(GetTextExtentPointA(no_context(), "HH", 2, &both)), "no/6");
    STEP(ok(GetTextExtentPointW(no_context(), L"HH", 2, &both)), "no/6",
         differs("wine-8.0", "no/0", leaves_error));
    INT widths[3] = {};
    STEP(ok(GetCharWidth32A(c.context, 'H', 'H', widths)), "yes");
    STEP(widths[0] * 2 == one.cx, "yes");
    STEP(ok(GetCharWidth32W(c.context, 'l', 'n', widths)), "yes");
    STEP(widths[1] * 2 == other.cx && widths[0] < widths[2], "yes");
    STEP(ok(GetCharWidthA(c.context, 'm', 'm', widths)), "yes");
    STEP(widths[0] * 2 == other.cx, "yes");
    STEP(ok(GetCharWidthW(c.context, 'm', 'm', widths)), "yes");
    STEP(ok(GetCharWidth32A(no_context(), 'H', 'H', widths)), "no/6");
    STEP(ok(GetCharWidth32W(no_context(), 'H', 'H', widths)), "no/6",
         differs("wine-8.0", "no/0", leaves_error));
    STEP(ok(GetCharWidthA(no_context(), 'H', 'H', widths)), "no/6");
    STEP(ok(GetCharWidthW(no_context(), 'H', 'H', widths)), "no/6",
         differs("wine-8.0", "no/0", leaves_error));
    ABC abc = {};
    STEP(ok(GetCharABCWidthsA(c.context, 'H', 'H', &abc)), "yes");
    STEP((abc.abcA + static_cast<int>(abc.abcB) + abc.abcC) * 2 == one.cx, "yes");
    STEP(abc.abcB > 0, "yes");
    STEP(ok(GetCharABCWidthsW(c.context, 'm', 'm', &abc)), "yes");
    STEP((abc.abcA + static_cast<int>(abc.abcB) + abc.abcC) * 2 == other.cx, "yes");
    STEP(ok(GetCharABCWidthsA(no_context(), 'H', 'H', &abc)), "no/6");
    STEP(ok(GetCharABCWidthsW(no_context(), 'H', 'H', &abc)), "no/6",
         differs("wine-8.0", "no/0", leaves_error));
}

CASE("text_fonts.fitting", "How many characters fit, and where each one ends", "")
{
    const Context c(font(30));
    SIZE size = {};
    INT fit = -1;
    INT ends[4] = {};
    STEP(ok(GetTextExtentExPointA(c.context, "HHHH", 4, 0x7FFF, &fit, ends, &size)), "yes");
    STEP(fit, "4");
    STEP(ends[3] == size.cx && ends[0] * 4 == size.cx, "yes");
    const int wide = ends[0];
    STEP(ok(GetTextExtentExPointW(c.context, L"HHHH", 4, 2 * wide, &fit, ends, &size)), "yes");
    STEP(fit, "2");
    STEP(size.cx == 4 * wide, "yes");
    STEP(ok(GetTextExtentExPointA(c.context, "HHHH", 4, 2 * wide - 1, &fit, nullptr, &size)),
         "yes");
    STEP(fit, "1");
    STEP(ok(GetTextExtentExPointW(c.context, L"HHHH", 4, 0, nullptr, ends, &size)), "yes");
    STEP(ends[3] == 4 * wide, "yes");
    STEP(ok(GetTextExtentExPointA(no_context(), "H", 1, 10, &fit, ends, &size)), "no/6");
    STEP(ok(GetTextExtentExPointW(no_context(), L"H", 1, 10, &fit, ends, &size)), "no/6",
         differs("wine-8.0", "no/0", leaves_error));
}

CASE("text_fonts.spacing", "Space between characters and at breaks belongs to the extent", "")
{
    const Context c(font(30));
    SIZE before = {}, after = {};
    GetTextExtentPoint32A(c.context, "a b c", 5, &before);
    STEP(ok(SetTextJustification(c.context, 11, 2)), "yes");
    GetTextExtentPoint32A(c.context, "a b c", 5, &after);
    STEP(after.cx - before.cx, "11");
    STEP(ok(SetTextJustification(c.context, 0, 0)), "yes");
    STEP(SetTextCharacterExtra(c.context, 3), "0");
    GetTextExtentPoint32A(c.context, "a b c", 5, &after);
    STEP(after.cx - before.cx, "15");
    STEP(GetTextCharacterExtra(c.context), "3");
    STEP(ok(SetTextJustification(no_context(), 1, 1)), "no/6");
    STEP(and_error(SetTextCharacterExtra(no_context(), 1)), "-2147483648/6",
         differs("wine-8.0", "134217728/6", "one zero less than documented"));
    STEP(and_error(GetTextCharacterExtra(no_context())), "-2147483648/6");
}

CASE("text_fonts.listed", "Fonts are told one by one until the program has enough", "")
{
    const HDC context = CreateCompatibleDC(nullptr);
    LOGFONTA a = {};
    LOGFONTW w = {};
    a.lfCharSet = w.lfCharSet = DEFAULT_CHARSET;
    STEP(listed([&] { return EnumFontFamiliesExA(context, &a, count_a, all, 0); }), "7 often");
    STEP(listed([&] { return EnumFontFamiliesExW(context, &w, count_w, all, 0); }), "7 often");
    STEP(listed([&] { return EnumFontFamiliesExA(context, &a, count_a, 1, 0); }), "0 once");
    STEP(listed([&] { return EnumFontFamiliesA(context, nullptr, count_a, all); }), "7 often");
    STEP(listed([&] { return EnumFontFamiliesW(context, nullptr, count_w, all); }), "7 often");
    STEP(listed([&] { return EnumFontsA(context, nullptr, count_a, all); }), "7 often");
    STEP(listed([&] { return EnumFontsW(context, nullptr, count_w, 1); }), "0 once");
    lstrcpyA(a.lfFaceName, "no font has this name");
    STEP(listed([&] { return EnumFontFamiliesExA(context, &a, count_a, all, 0); }), "1");
    STEP(listed([&] { return EnumFontFamiliesA(context, a.lfFaceName, count_a, all); }), "1");
    DeleteDC(context);
}
