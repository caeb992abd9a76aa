#include "compat/gdi/text/font_list.hpp"

#include "compat/gdi/text/logical_font.hpp"
#include "compat/kernel/unicode.hpp"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <span>

namespace compat {
namespace {

struct CharsetSample {
    BYTE charset;
    char32_t character; // that no other one has
    std::u16string_view script;
};

constexpr CharsetSample samples[] = {
    {ANSI_CHARSET, U'A', u"Western"},
    {HANGUL_CHARSET, U'가', u"Hangul"},
    {SHIFTJIS_CHARSET, U'あ', u"Japanese"},
    {GB2312_CHARSET, U'们', u"CHINESE_GB2312"},
    {CHINESEBIG5_CHARSET, U'們', u"CHINESE_BIG5"},
    {GREEK_CHARSET, U'Ω', u"Greek"},
    {TURKISH_CHARSET, U'ğ', u"Turkish"},
    {VIETNAMESE_CHARSET, U'ơ', u"Vietnamese"},
    {HEBREW_CHARSET, U'א', u"Hebrew"},
    {ARABIC_CHARSET, U'ا', u"Arabic"},
    {BALTIC_CHARSET, U'ė', u"Baltic"},
    {RUSSIAN_CHARSET, U'Ж', u"Cyrillic"},
    {THAI_CHARSET, U'ก', u"Thai"},
    {EASTEUROPE_CHARSET, U'ł', u"Central European"},
};

constexpr int listed_em = 32;

template <class Item>
using List = std::unique_ptr<Item, FreeBy<g_free>>;

template <class Use>
void each_family(Use use)
{
    if (!font_map())
        return;
    PangoFontFamily **families = nullptr;
    int count = 0;
    pango_font_map_list_families(font_map(), &families, &count);
    const List<PangoFontFamily *> owner(families);
    for (auto *const family : std::span(families, static_cast<std::size_t>(count)))
        use(family, to_wide(pango_font_family_get_name(family)));
}

template <class Use>
void each_style(PangoFontFamily *family, Use use)
{
    PangoFontFace **faces = nullptr;
    int count = 0;
    pango_font_family_list_faces(family, &faces, &count);
    const List<PangoFontFace *> owner(faces);
    for (auto *const face : std::span(faces, static_cast<std::size_t>(count)))
        use(face);
}

LOGFONTW plain_font(std::u16string_view face)
{
    LOGFONTW font{};
    font.lfHeight = -listed_em;
    font.lfWeight = FW_NORMAL;
    font.lfOutPrecision = OUT_STROKE_PRECIS;
    font.lfClipPrecision = CLIP_STROKE_PRECIS;
    font.lfQuality = DRAFT_QUALITY;
    copy_text(face, font.lfFaceName, LF_FACESIZE);
    return font;
}

bool has_character(RealizedFont &font, char32_t character)
{
    auto *const context = pango_layout_get_context(font.layout(Edges::smooth));
    const auto *const description = pango_layout_get_font_description(font.layout(Edges::smooth));
    const Owned<PangoFont> loaded(pango_context_load_font(context, description));
    return loaded && pango_font_has_char(loaded.get(), character);
}

ListedFont listed(const RealizedFont &realized, const CharsetSample &of, std::u16string_view style)
{
    auto font = realized.wanted();
    font.lfCharSet = of.charset;
    const auto metrics = text_metrics(realized, Mapping{});
    font.lfHeight = metrics.tmHeight;
    font.lfWidth = metrics.tmAveCharWidth;
    font.lfPitchAndFamily = static_cast<BYTE>(
        realized.names().family | (realized.metrics().fixed ? FIXED_PITCH : VARIABLE_PITCH));
    ListedFont result{};
    result.font.elfLogFont = font;
    copy_text(face_name(font), result.font.elfFullName, LF_FULLFACESIZE);
    copy_text(style, result.font.elfStyle, LF_FACESIZE);
    copy_text(of.script, result.font.elfScript, LF_FACESIZE);
    auto &tm = result.metrics.ntmTm;
    static_assert(offsetof(NEWTEXTMETRICW, ntmFlags) >= offsetof(TEXTMETRICW, tmCharSet));
    std::memcpy(&tm, &metrics, offsetof(TEXTMETRICW, tmCharSet));
    tm.tmCharSet = of.charset;
    tm.ntmSizeEM = 2048;
    tm.ntmCellHeight = static_cast<UINT>(metrics.tmHeight * 2048 / listed_em);
    tm.ntmAvgWidth = static_cast<UINT>(metrics.tmAveCharWidth * 2048 / listed_em);
    return result;
}

void list_one(std::vector<ListedFont> &all, const LOGFONTW &font, std::u16string_view style,
              BYTE charset)
{
    RealizedFont realized(font); // not kept: few of them are drawn with
    if (!realized.layout(Edges::smooth))
        return;
    for (const auto &sample : samples) {
        if ((charset == DEFAULT_CHARSET || charset == sample.charset) &&
            has_character(realized, sample.character))
            all.push_back(listed(realized, sample, style));
    }
}

} // namespace

bool is_installed(std::u16string_view face)
{
    bool found = false;
    each_family([&](PangoFontFamily *, const std::u16string &name) {
        found = found || compare_ignoring_case(name, face) == 0;
    });
    return found;
}

std::vector<ListedFont> list_fonts(std::u16string_view face, BYTE charset)
{
    std::vector<ListedFont> all;
    if (is_windows_font(face) && !is_installed(face))
        list_one(all, plain_font(face), u"Regular", charset);
    each_family([&](PangoFontFamily *family, const std::u16string &name) {
        if (face.empty())
            list_one(all, plain_font(name), u"Regular", charset);
        if (compare_ignoring_case(name, face) != 0)
            return;
        each_style(family, [&](PangoFontFace *style) {
            const FontDescription is(pango_font_face_describe(style));
            auto font = plain_font(name);
            font.lfWeight = pango_font_description_get_weight(is.get());
            font.lfItalic = pango_font_description_get_style(is.get()) != PANGO_STYLE_NORMAL;
            list_one(all, font, to_wide(pango_font_face_get_face_name(style)), charset);
        });
    });
    return all;
}

} // namespace compat
