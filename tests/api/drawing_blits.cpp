// Pictures copied from context to context: BitBlt and its like.

#include "picture.hpp"
#include "support.hpp"

using namespace conformance;

namespace {

/// Eight pixels to copy: black, white, red, green, blue, black, yellow, white.
void put_colours(Picture &picture)
{
    const DWORD colours[] = {0, 0xFFFFFF, 0xFF0000, 0xFF00, 0xFF, 0, 0xFFFF00, 0xFFFFFF};
    for (int x = 0; x < 8; ++x)
        picture.pixel(x) = colours[x];
}

/// What an operation makes of a source 0xFF00 and a destination 0xF0F0 under a brush 0xCCCC.
std::string mixed(DWORD operation)
{
    Picture from(1, 1);
    Picture to(1, 1);
    from.pixel(0) = 0xFF00;
    to.pixel(0) = 0xF0F0;
    const With brush(to, CreateSolidBrush(RGB(0, 0xCC, 0xCC)));
    require(BitBlt(to, 0, 0, 1, 1, from, 0, 0, operation) != 0, "BitBlt");
    return to.numbers();
}

std::string blended(DWORD source, BYTE constant, BYTE format)
{
    Picture from(1, 1);
    Picture to(1, 1);
    from.pixel(0) = source;
    to.pixel(0) = 0xC0C0C0;
    const BLENDFUNCTION blend = {AC_SRC_OVER, 0, constant, format};
    require(AlphaBlend(to, 0, 0, 1, 1, from, 0, 0, 1, 1, blend) != 0, "AlphaBlend");
    return to.numbers();
}

} // namespace

CASE("drawing_blits.copied", "BitBlt copies what both pictures have", "")
{
    Picture from(8, 1);
    Picture to(8, 2);
    put_colours(from);
    STEP(ok(BitBlt(to, 1, 1, 4, 1, from, 2, 0, SRCCOPY)), "yes");
    STEP(to.take(), "......../.rgb#.../");
    STEP(ok(BitBlt(to, -2, 0, 20, 1, from, 0, 0, SRCCOPY)), "yes");
    STEP(to.take(), "rgb#y.../......../");
    STEP(ok(BitBlt(to, 0, 0, 3, 1, from, -1, 0, SRCCOPY)), "yes");
    STEP(to.take(), ".#....../......../");
    STEP(ok(BitBlt(to, 50, 0, 3, 1, from, 0, 0, SRCCOPY)), "yes");
    STEP(ok(BitBlt(to, 0, 0, 0, 1, from, 0, 0, SRCCOPY)), "yes");
    STEP(to.take(), "......../......../");
}

CASE("drawing_blits.overlapping", "A picture may be copied onto itself", "")
{
    Picture picture(8, 1);
    put_colours(picture);
    STEP(ok(BitBlt(picture, 1, 0, 7, 1, picture, 0, 0, SRCCOPY)), "yes");
    STEP(picture.text(), "##.rgb#y/");
    STEP(ok(BitBlt(picture, 0, 0, 7, 1, picture, 1, 0, SRCCOPY)), "yes");
    STEP(picture.text(), "#.rgb#yy/");
}

CASE("drawing_blits.clipped", "The clipping region cuts what is copied", "")
{
    Picture from(8, 1);
    Picture to(8, 1);
    put_colours(from);
    IntersectClipRect(to, 2, 0, 5, 1);
    STEP(ok(BitBlt(to, 0, 0, 8, 1, from, 0, 0, SRCCOPY)), "yes");
    STEP(to.text(), "..rgb.../");
}

CASE("drawing_blits.operations", "Raster operations mix brush, source and destination by bits", "")
{
    STEP(mixed(SRCCOPY), "00ff00");
    STEP(mixed(SRCPAINT), "00fff0");
    STEP(mixed(SRCAND), "00f000");
    STEP(mixed(SRCINVERT), "000ff0");
    STEP(mixed(SRCERASE), "000f00");
    STEP(mixed(NOTSRCCOPY), "ff00ff");
    STEP(mixed(NOTSRCERASE), "ff000f");
    STEP(mixed(MERGECOPY), "00cc00");
    STEP(mixed(MERGEPAINT), "fff0ff");
    STEP(mixed(PATCOPY), "00cccc");
    STEP(mixed(PATPAINT), "fffcff");
    STEP(mixed(PATINVERT), "003c3c");
    STEP(mixed(DSTINVERT), "ff0f0f");
    STEP(mixed(BLACKNESS), "000000");
    STEP(mixed(WHITENESS), "ffffff");
    STEP(mixed(0x00B8074A), "00f0cc"); // PSDPxax
}

CASE("drawing_blits.failures", "A blit without its contexts fails", "")
{
    Picture picture(2, 1);
    STEP(ok(BitBlt(no_context(), 0, 0, 1, 1, picture, 0, 0, SRCCOPY)), "no/6");
    STEP(ok(BitBlt(picture, 0, 0, 1, 1, no_context(), 0, 0, SRCCOPY)), "no/6",
         differs("wine-8.0", "no/0", leaves_error));
    STEP(ok(BitBlt(picture, 0, 0, 1, 1, nullptr, 0, 0, BLACKNESS)), "yes");
    STEP(ok(StretchBlt(no_context(), 0, 0, 1, 1, picture, 0, 0, 1, 1, SRCCOPY)), "no/6");
    STEP(ok(PatBlt(no_context(), 0, 0, 1, 1, PATCOPY)), "no/6");
    STEP(ok(MaskBlt(no_context(), 0, 0, 1, 1, picture, 0, 0, nullptr, 0, 0, SRCCOPY)), "no/6");
    STEP(picture.text(), "#./");
}

CASE("drawing_blits.of_the_brush", "PatBlt fills with the brush or without it", "")
{
    Picture picture(5, 3);
    const With brush(picture, CreateSolidBrush(red));
    STEP(ok(PatBlt(picture, 1, 1, 2, 2, PATCOPY)), "yes");
    STEP(picture.text(), "...../.rr../.rr../");
    STEP(ok(PatBlt(picture, 0, 0, 5, 1, DSTINVERT)), "yes");
    STEP(picture.text().substr(0, 6), "#####/");
}

CASE("drawing_blits.to_one_bit", "In a bitmap of one bit the source's background becomes 1", "")
{
    Picture from(8, 1);
    BitPicture to(8, 1);
    put_colours(from);
    STEP(ok(BitBlt(to, 0, 0, 8, 1, from, 0, 0, SRCCOPY)), "yes");
    STEP(to.text(), "01000001/");
    SetBkColor(from, red);
    SetBkColor(to, green); // does not count
    STEP(ok(BitBlt(to, 0, 0, 8, 1, from, 0, 0, SRCCOPY)), "yes");
    STEP(to.text(), "00100000/");
    STEP(ok(BitBlt(to, 0, 0, 8, 1, from, 0, 0, NOTSRCCOPY)), "yes");
    STEP(to.text(), "11011111/");
}

CASE("drawing_blits.from_one_bit", "Zeros become the text's colour and ones the background's", "")
{
    BitPicture from(8, 1);
    Picture to(8, 1);
    from.set(0xA5);
    STEP(ok(BitBlt(to, 0, 0, 8, 1, from, 0, 0, SRCCOPY)), "yes");
    STEP(to.text(), ".#.##.#./");
    SetTextColor(to, blue);
    SetBkColor(to, red);
    STEP(ok(BitBlt(to, 0, 0, 8, 1, from, 0, 0, SRCCOPY)), "yes");
    STEP(to.text(), "rbrbbrbr/");
    BitPicture other(8, 1);
    STEP(ok(BitBlt(other, 0, 0, 8, 1, from, 0, 0, SRCCOPY)), "yes");
    STEP(other.text(), "10100101/");
}

CASE("drawing_blits.stretched", "StretchBlt repeats, and turns where a size is negative", "")
{
    Picture from(4, 1);
    Picture to(8, 2);
    const DWORD colours[] = {0xFF0000, 0xFF00, 0xFF, 0};
    for (int x = 0; x < 4; ++x)
        from.pixel(x) = colours[x];
    STEP(ok(StretchBlt(to, 0, 0, 8, 2, from, 0, 0, 4, 1, SRCCOPY)), "yes");
    STEP(to.take(), "rrggbb##/rrggbb##/");
    STEP(ok(StretchBlt(to, 0, 0, 4, 1, from, 1, 0, 2, 1, SRCCOPY)), "yes");
    STEP(to.take(), "ggbb..../......../");
    STEP(ok(StretchBlt(to, 0, 0, 4, 1, from, 3, 0, -4, 1, SRCCOPY)), "yes");
    STEP(to.take(), "#bgr..../......../");
    STEP(ok(StretchBlt(to, 0, 0, 0, 1, from, 0, 0, 4, 1, SRCCOPY)), "yes");
    STEP(to.take(), "......../......../");
}

CASE("drawing_blits.shrunk", "What is left out is lost, or mixed by AND or OR", "")
{
    Picture from(4, 1);
    Picture to(2, 1);
    for (int x = 0; x < 4; ++x)
        from.pixel(x) = 0xF0U << (4 * x);
    SetStretchBltMode(to, BLACKONWHITE);
    StretchBlt(to, 0, 0, 2, 1, from, 0, 0, 4, 1, SRCCOPY);
    STEP(to.numbers(), "000000 000000");
    SetStretchBltMode(to, WHITEONBLACK);
    StretchBlt(to, 0, 0, 2, 1, from, 0, 0, 4, 1, SRCCOPY);
    STEP(to.numbers(), "000ff0 0ff000");
    STEP(SetStretchBltMode(to, COLORONCOLOR), "2");
    StretchBlt(to, 0, 0, 2, 1, from, 0, 0, 4, 1, SRCCOPY);
    STEP(to.numbers(), "000f00 0f0000");
    STEP(GetStretchBltMode(to), "3");
}

CASE("drawing_blits.masked", "MaskBlt takes one operation for ones and another for zeros", "")
{
    Picture from(8, 1);
    Picture to(8, 1);
    put_colours(from);
    const BYTE bits[] = {0x3C, 0};
    const HBITMAP mask = CreateBitmap(8, 1, 1, 1, bits);
    constexpr DWORD keep = 0x00AA0029;
    STEP(ok(MaskBlt(to, 0, 0, 8, 1, from, 0, 0, mask, 0, 0, MAKEROP4(SRCCOPY, keep))), "yes");
    STEP(to.take(), "..rgb#../");
    STEP(ok(MaskBlt(to, 0, 0, 8, 1, from, 0, 0, mask, 0, 0, MAKEROP4(keep, BLACKNESS))), "yes");
    STEP(to.take(), "##....##/");
    STEP(ok(MaskBlt(to, 0, 0, 8, 1, from, 0, 0, nullptr, 0, 0, SRCCOPY)), "yes");
    STEP(to.take(), "#.rgb#y./");
    DeleteObject(mask);
}

CASE("drawing_blits.transparent", "TransparentBlt leaves one colour out", "")
{
    Picture from(8, 1);
    Picture to(8, 1);
    put_colours(from);
    STEP(ok(TransparentBlt(to, 0, 0, 8, 1, from, 0, 0, 8, 1, black)), "yes");
    STEP(to.take(), "..rgb.y./");
    PatBlt(to, 0, 0, 8, 1, BLACKNESS);
    STEP(ok(TransparentBlt(to, 0, 0, 8, 1, from, 2, 0, 4, 1, green)), "yes");
    STEP(to.take(), "rr##bb##/");
    STEP(ok(TransparentBlt(no_context(), 0, 0, 1, 1, from, 0, 0, 1, 1, 0)), "no/6");
    STEP(TransparentBlt(to, 0, 0, -1, 1, from, 0, 0, 1, 1, 0), "0");
}

CASE("drawing_blits.blended", "AlphaBlend mixes by one alpha, or by each pixel's", "")
{
    STEP(blended(0x402010, 255, 0), "402010");
    STEP(blended(0x402010, 128, 0), "807068");
    STEP(blended(0x402010, 0, 0), "c0c0c0");
    STEP(blended(0x80402010, 255, AC_SRC_ALPHA), "a08070");
    STEP(blended(0x80402010, 128, AC_SRC_ALPHA), "b0a098");
    STEP(blended(0xFF00FF00, 255, AC_SRC_ALPHA), "00ff00");
    STEP(blended(0x00000000, 255, AC_SRC_ALPHA), "c0c0c0");
}

CASE("drawing_blits.blend_failures", "AlphaBlend takes nothing from outside, and no size below 0",
     "")
{
    Picture from(4, 1);
    Picture to(4, 1);
    const BLENDFUNCTION half = {AC_SRC_OVER, 0, 128, 0};
    STEP(ok(AlphaBlend(no_context(), 0, 0, 1, 1, from, 0, 0, 1, 1, half)), "no/6");
    STEP(ok(AlphaBlend(to, 0, 0, -1, 1, from, 0, 0, 1, 1, half)), "no/87");
    STEP(ok(AlphaBlend(to, 0, 0, 1, 1, from, -1, 0, 1, 1, half)), "no/87");
    STEP(ok(AlphaBlend(to, 0, 0, 1, 1, from, 3, 0, 2, 1, half)), "no/87");
    BitPicture bits(4, 1);
    const BLENDFUNCTION by_pixel = {AC_SRC_OVER, 0, 255, AC_SRC_ALPHA};
    STEP(ok(AlphaBlend(to, 0, 0, 1, 1, bits, 0, 0, 1, 1, by_pixel)), "no/87");
}

CASE("drawing_blits.gradients", "GradientFill goes from the first corner's colour on", "")
{
    Picture picture(8, 2);
    TRIVERTEX corners[] = {{0, 0, 0, 0, 0, 0}, {8, 2, 0xFF00, 0x8000, 0x4000, 0}};
    GRADIENT_RECT all = {0, 1};
    STEP(ok(GradientFill(picture, corners, 2, &all, 1, GRADIENT_FILL_RECT_H)), "yes");
    STEP(picture.numbers(1), "000000 1f1008 3f2010 5f3018 7f4020 9f5028 bf6030 df7038");
    STEP(ok(GradientFill(picture, corners, 2, &all, 1, GRADIENT_FILL_RECT_V)), "yes");
    STEP(picture.numbers(0).substr(0, 13), "000000 000000");
    STEP(picture.numbers(1).substr(0, 13), "7f4020 7f4020");
    TRIVERTEX three[] = {{0, 0, 0xFF00, 0, 0, 0}, {8, 0, 0, 0xFF00, 0, 0}, {0, 4, 0, 0, 0xFF00, 0}};
    GRADIENT_TRIANGLE triangle = {0, 1, 2};
    picture.clear();
    STEP(ok(GradientFill(picture, three, 3, &triangle, 1, GRADIENT_FILL_TRIANGLE)), "yes");
    STEP(picture.numbers(1), "bf003f 9f1f3f 7f3f3f 5f5f3f 3f7f3f 1f9f3f ffffff ffffff");
    STEP(ok(GradientFill(no_context(), corners, 2, &all, 1, 0)), "no/87");
    SetLastError(0);
    STEP(ok(GradientFill(picture, corners, 2, &all, 1, 5)), "no/87");
}
