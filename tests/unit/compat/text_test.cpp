// Text as it is drawn here, with the fonts that there are. What does not depend on fonts is in
// tests/api.
#include "picture.hpp"

#include "compat/gdi/text/font_list.hpp"
#include "support.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

using namespace compat_test;

namespace {

bool has_fonts(BYTE charset = ANSI_CHARSET)
{
    const compat::GdiLock lock(compat::gdi_mutex());
    return !compat::list_fonts({}, charset).empty();
}

#define NEED_FONTS(charset)                                                                        \
    if (!has_fonts(charset))                                                                       \
    GTEST_SKIP() << "no font has these characters"

/// A font that a context has as long as this lives.
class Font {
  public:
    Font(HDC context, int height, const char *face = "Arial", DWORD quality = DEFAULT_QUALITY,
         int escapement = 0, bool underlined = false)
        : context_(context),
          font_(CreateFontA(height, 0, escapement, 0, 0, 0, underlined, 0, DEFAULT_CHARSET, 0, 0,
                            quality, 0, face)),
          before_(SelectObject(context, font_))
    {
    }
    ~Font()
    {
        SelectObject(context_, before_);
        DeleteObject(font_);
    }
    Font(const Font &) = delete;
    Font &operator=(const Font &) = delete;

  private:
    HDC context_;
    HFONT font_;
    HGDIOBJ before_;
};

/// What a text looks like, alone.
std::string look(const Picture &picture, const WCHAR *text, int length)
{
    TextOutW(picture, 5, 5, text, length);
    return picture.bytes();
}

std::string look(const WCHAR *text, int length)
{
    const Picture picture(200, 60);
    const Font font(picture, 32);
    return look(picture, text, length);
}

SIZE extent(HDC context, const char *text)
{
    SIZE size{};
    GetTextExtentPoint32A(context, text, lstrlenA(text), &size);
    return size;
}

TEST(text, korean_characters_are_drawn_and_differ_from_one_another)
{
    NEED_FONTS(HANGUL_CHARSET);
    const auto ga = look(u"가", 1);
    EXPECT_NE(ga, look(u"나", 1));
    EXPECT_NE(ga, look(u"\xE000", 1)) << "looks like a character that no font has";
}

TEST(text, of_each_script_it_is_drawn)
{
    for (const auto &[charset, text] :
         std::vector<std::pair<BYTE, const WCHAR *>>{{ANSI_CHARSET, u"A"},
                                                     {SHIFTJIS_CHARSET, u"あ"},
                                                     {GB2312_CHARSET, u"们"},
                                                     {CHINESEBIG5_CHARSET, u"們"},
                                                     {RUSSIAN_CHARSET, u"Ж"},
                                                     {HEBREW_CHARSET, u"א"}}) {
        if (!has_fonts(charset))
            continue;
        EXPECT_NE(look(text, 1), look(u"\xE000", 1)) << static_cast<int>(charset);
        EXPECT_NE(look(text, 1), look(u" ", 1)) << static_cast<int>(charset);
    }
}

TEST(text, narrow_text_is_in_the_code_page)
{
    NEED_FONTS(HANGUL_CHARSET);
    const Picture picture(200, 60);
    const Font font(picture, 32);
    TextOutA(picture, 5, 5, "\xEA\xB0\x80", 3);
    EXPECT_EQ(picture.bytes(), look(u"가", 1));
}

TEST(text, stays_within_its_cell_and_begins_where_it_was_told)
{
    NEED_FONTS(ANSI_CHARSET);
    const Picture picture(300, 100);
    const Font font(picture, 32);
    TextOutA(picture, 40, 30, "Hxg", 3);
    const auto size = extent(picture, "Hxg");
    const auto box = picture.box();
    EXPECT_GE(box.left, 38);
    EXPECT_LE(box.left, 50);
    EXPECT_GE(box.top, 30);
    EXPECT_LE(box.bottom, 30 + size.cy);
    EXPECT_LE(box.right, 42 + size.cx);
    EXPECT_EQ(size.cy, 32);
}

/// Where and how something is drawn, against the same at another place with the usual alignment.
void expect_aligned(UINT align, POINT at, POINT same_as)
{
    const Picture aligned(300, 100);
    const Picture usual(300, 100);
    const Font one(aligned, 20);
    const Font other(usual, 20);
    SetTextAlign(aligned, align);
    TextOutA(aligned, at.x, at.y, "Hello", 5);
    TextOutA(usual, same_as.x, same_as.y, "Hello", 5);
    EXPECT_GT(usual.drawn(), 0);
    EXPECT_EQ(aligned.bytes(), usual.bytes()) << align;
}

TEST(text, alignment_moves_it_by_its_size)
{
    NEED_FONTS(ANSI_CHARSET);
    const Picture picture(1, 1);
    const Font font(picture, 20);
    const auto size = extent(picture, "Hello");
    TEXTMETRICA metrics;
    GetTextMetricsA(picture, &metrics);
    expect_aligned(TA_RIGHT, {150, 30}, {150 - size.cx, 30});
    expect_aligned(TA_CENTER, {150, 30}, {150 - size.cx / 2, 30});
    expect_aligned(TA_BOTTOM, {150, 50}, {150, 50 - size.cy});
    expect_aligned(TA_BASELINE, {150, 50}, {150, 50 - metrics.tmAscent});
}

TEST(text, is_clipped_by_the_contexts_region_and_by_its_rectangle)
{
    NEED_FONTS(ANSI_CHARSET);
    const Picture picture(200, 60);
    const Font font(picture, 32);
    const RECT part = {30, 10, 50, 30};
    ExtTextOutA(picture, 5, 5, ETO_CLIPPED, &part, "HHHHH", 5, nullptr);
    const auto box = picture.box();
    EXPECT_TRUE(box.left >= 30 && box.top >= 10 && box.right <= 50 && box.bottom <= 30);
    EXPECT_GT(picture.drawn(), 0);
    const Picture clipped(200, 60);
    const Font same(clipped, 32);
    IntersectClipRect(clipped, 30, 10, 50, 30);
    TextOutA(clipped, 5, 5, "HHHHH", 5);
    EXPECT_EQ(picture.bytes(), clipped.bytes());
}

TEST(text, has_sharp_edges_where_the_font_says_so_and_where_there_are_two_colours)
{
    NEED_FONTS(ANSI_CHARSET);
    const Picture smooth(200, 60);
    const Picture sharp(200, 60);
    const Picture two(200, 60, compat::monochrome);
    const Font one(smooth, 32);
    const Font other(sharp, 32, "Arial", NONANTIALIASED_QUALITY);
    const Font third(two, 32);
    TextOutA(smooth, 5, 5, "Sample", 6);
    TextOutA(sharp, 5, 5, "Sample", 6);
    TextOutA(two, 5, 5, "Sample", 6);
    EXPECT_GT(smooth.colours(), 2U);
    EXPECT_EQ(sharp.colours(), 2U);
    EXPECT_GT(two.drawn(), 100);
    EXPECT_EQ(sharp.drawn(), two.drawn());
}

TEST(text, of_any_format_looks_alike)
{
    NEED_FONTS(ANSI_CHARSET);
    for (const auto &format :
         {compat::PixelFormat{24}, compat::PixelFormat{16, 0x7C00, 0x3E0, 0x1F},
          compat::PixelFormat{32, 0xFF, 0xFF00, 0xFF0000}}) {
        const Picture picture(200, 60, format);
        const Picture usual(200, 60);
        const Font one(picture, 32);
        const Font other(usual, 32);
        TextOutA(picture, 5, 5, "Sample", 6);
        TextOutA(usual, 5, 5, "Sample", 6);
        // What is all but white is white where there are few shades.
        EXPECT_LE(picture.drawn(), usual.drawn()) << format.bits;
        EXPECT_GE(picture.drawn(), usual.drawn() * 3 / 4) << format.bits;
    }
}

TEST(text, turned_upwards_goes_upwards)
{
    NEED_FONTS(ANSI_CHARSET);
    const Picture picture(200, 200);
    const Font font(picture, 20, "Arial", DEFAULT_QUALITY, 900);
    TextOutA(picture, 100, 150, "Upwards", 7);
    const auto box = picture.box();
    EXPECT_LE(box.bottom, 152);
    EXPECT_GT(box.bottom - box.top, box.right - box.left);
    EXPECT_GE(box.left, 98);
}

TEST(text, an_underline_is_as_long_as_the_text)
{
    NEED_FONTS(ANSI_CHARSET);
    const Picture picture(200, 60);
    const Font font(picture, 32, "Arial", DEFAULT_QUALITY, 0, true);
    TextOutA(picture, 10, 5, "   ", 3);
    const auto box = picture.box();
    EXPECT_EQ(box.left, 10);
    EXPECT_EQ(box.right, 10 + extent(picture, "   ").cx);
}

TEST(text, with_widths_each_character_has_its_place)
{
    NEED_FONTS(ANSI_CHARSET);
    const Picture picture(300, 60);
    const Picture apart(300, 60);
    const Font one(picture, 32);
    const Font other(apart, 32);
    const INT widths[] = {100, 50};
    ExtTextOutA(picture, 10, 5, 0, nullptr, "il", 2, widths);
    TextOutA(apart, 10, 5, "i", 1);
    TextOutA(apart, 110, 5, "l", 1);
    EXPECT_EQ(picture.bytes(), apart.bytes());
}

TEST(text, bold_and_italic_look_different)
{
    NEED_FONTS(ANSI_CHARSET);
    std::vector<std::string> looks;
    for (const auto &[weight, italic] :
         std::vector<std::pair<int, DWORD>>{{FW_NORMAL, 0}, {FW_BOLD, 0}, {FW_NORMAL, 1}}) {
        const Picture picture(200, 60);
        const HFONT font =
            CreateFontA(32, 0, 0, 0, weight, italic, 0, 0, 0, 0, 0, 0, 0, "Times New Roman");
        const auto before = SelectObject(picture, font);
        looks.push_back(look(picture, u"Sample", 6));
        SelectObject(picture, before);
        DeleteObject(font);
    }
    EXPECT_NE(looks[0], looks[1]);
    EXPECT_NE(looks[0], looks[2]);
}

TEST(text, a_font_of_fixed_width_has_one)
{
    NEED_FONTS(ANSI_CHARSET);
    const Picture picture(1, 1);
    const Font font(picture, 16, "Courier New");
    EXPECT_EQ(extent(picture, "iiii").cx, extent(picture, "WWWW").cx);
    TEXTMETRICA metrics;
    GetTextMetricsA(picture, &metrics);
    EXPECT_EQ(metrics.tmPitchAndFamily & TMPF_FIXED_PITCH, 0);
    EXPECT_EQ(metrics.tmAveCharWidth * 4, extent(picture, "WWWW").cx);
}

TEST(text, a_prefix_is_underlined)
{
    NEED_FONTS(ANSI_CHARSET);
    const Picture plain(200, 60);
    Picture prefixed(200, 60);
    RECT all = {0, 0, 200, 60};
    DrawTextA(plain, "File", -1, &all, DT_LEFT);
    DrawTextA(prefixed, "&File", -1, &all, DT_LEFT);
    EXPECT_GT(prefixed.drawn(), plain.drawn());
    prefixed.clear();
    DrawTextA(prefixed, "&File", -1, &all, DT_LEFT | DT_HIDEPREFIX);
    EXPECT_EQ(prefixed.bytes(), plain.bytes());
}

TEST(text, heights_are_exact)
{
    const Picture picture(1, 1);
    for (const int height : {1, 7, 8, 11, 13, 16, 19, 24, 40, 99, 250}) {
        TEXTMETRICA metrics;
        {
            const Font font(picture, height);
            GetTextMetricsA(picture, &metrics);
            EXPECT_EQ(metrics.tmHeight, height);
            EXPECT_EQ(metrics.tmAscent + metrics.tmDescent, height);
        }
        const Font font(picture, -height);
        GetTextMetricsA(picture, &metrics);
        EXPECT_EQ(metrics.tmHeight - metrics.tmInternalLeading, height);
    }
}

TEST(text, the_focus_rectangle_has_every_other_pixel)
{
    const Picture picture(20, 20);
    const RECT around = {2, 2, 12, 10};
    DrawFocusRect(picture, &around);
    EXPECT_EQ(picture.drawn(), (2 * 10 + 2 * 6) / 2);
    EXPECT_NE(GetPixel(picture, 2, 2), GetPixel(picture, 3, 2));
    EXPECT_NE(GetPixel(picture, 2, 2), GetPixel(picture, 2, 3));
}

} // namespace
