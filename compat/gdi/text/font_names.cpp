#include "compat/gdi/text/font_names.hpp"

#include "compat/kernel/code_page.hpp"

#include <algorithm>
#include <iterator>

namespace compat {
namespace {

struct WindowsFont {
    std::u16string_view face;
    const char *families; // of about the same widths
    BYTE family;
    const char *language;
};

constexpr const char *dialog = "Tahoma,DejaVu Sans Condensed,Liberation Sans,sans-serif";
constexpr const char *sans = "Arial,Liberation Sans,Arimo,DejaVu Sans Condensed,sans-serif";
constexpr const char *wide_sans = "Verdana,DejaVu Sans,sans-serif";
constexpr const char *serif = "Times New Roman,Liberation Serif,Tinos,DejaVu Serif Condensed,serif";
constexpr const char *fixed = "Courier New,Liberation Mono,Cousine,monospace";
constexpr const char *console = "Consolas,DejaVu Sans Mono,monospace";
constexpr const char *korean_sans = "Gulim,Noto Sans CJK KR,NanumGothic,UnDotum,sans-serif";
constexpr const char *korean_serif = "Batang,Noto Serif CJK KR,NanumMyeongjo,UnBatang,serif";
constexpr const char *korean_fixed = "GulimChe,Noto Sans Mono CJK KR,NanumGothicCoding,monospace";
constexpr const char *chinese_serif = "SimSun,Noto Serif CJK SC,AR PL UMing CN,serif";
constexpr const char *chinese_sans = "SimHei,Noto Sans CJK SC,WenQuanYi Micro Hei,sans-serif";
constexpr const char *taiwanese_serif = "MingLiU,Noto Serif CJK TC,AR PL UMing TW,serif";
constexpr const char *taiwanese_sans = "Microsoft JhengHei,Noto Sans CJK TC,sans-serif";
constexpr const char *japanese_sans = "MS PGothic,Noto Sans CJK JP,IPAPGothic,sans-serif";
constexpr const char *japanese_fixed = "MS Gothic,Noto Sans Mono CJK JP,IPAGothic,monospace";
constexpr const char *japanese_serif = "MS PMincho,Noto Serif CJK JP,IPAPMincho,serif";

constexpr WindowsFont windows_fonts[] = {
    {u"MS Shell Dlg", dialog, FF_SWISS, ""},
    {u"MS Shell Dlg 2", dialog, FF_SWISS, ""},
    {u"MS Sans Serif", dialog, FF_SWISS, ""},
    {u"Microsoft Sans Serif", dialog, FF_SWISS, ""},
    {u"System", dialog, FF_SWISS, ""},
    {u"Tahoma", dialog, FF_SWISS, ""},
    {u"Segoe UI", dialog, FF_SWISS, ""},
    {u"Trebuchet MS", dialog, FF_SWISS, ""},
    {u"Calibri", "Carlito,DejaVu Sans Condensed,sans-serif", FF_SWISS, ""},
    {u"Arial", sans, FF_SWISS, ""},
    {u"Helvetica", sans, FF_SWISS, ""},
    {u"Verdana", wide_sans, FF_SWISS, ""},
    {u"Times New Roman", serif, FF_ROMAN, ""},
    {u"Times", serif, FF_ROMAN, ""},
    {u"MS Serif", serif, FF_ROMAN, ""},
    {u"Georgia", serif, FF_ROMAN, ""},
    {u"Cambria", "Caladea,serif", FF_ROMAN, ""},
    {u"Courier New", fixed, FF_MODERN, ""},
    {u"Courier", fixed, FF_MODERN, ""},
    {u"Consolas", console, FF_MODERN, ""},
    {u"Lucida Console", console, FF_MODERN, ""},
    {u"Fixedsys", console, FF_MODERN, ""},
    {u"Terminal", console, FF_MODERN, ""},
    {u"Comic Sans MS", "Comic Neue,sans-serif", FF_SCRIPT, ""},
    {u"Gulim", korean_sans, FF_SWISS, "ko"},
    {u"굴림", korean_sans, FF_SWISS, "ko"},
    {u"Dotum", korean_sans, FF_SWISS, "ko"},
    {u"돋움", korean_sans, FF_SWISS, "ko"},
    {u"Malgun Gothic", korean_sans, FF_SWISS, "ko"},
    {u"맑은 고딕", korean_sans, FF_SWISS, "ko"},
    {u"GulimChe", korean_fixed, FF_MODERN, "ko"},
    {u"굴림체", korean_fixed, FF_MODERN, "ko"},
    {u"DotumChe", korean_fixed, FF_MODERN, "ko"},
    {u"돋움체", korean_fixed, FF_MODERN, "ko"},
    {u"Batang", korean_serif, FF_ROMAN, "ko"},
    {u"바탕", korean_serif, FF_ROMAN, "ko"},
    {u"Gungsuh", korean_serif, FF_ROMAN, "ko"},
    {u"궁서", korean_serif, FF_ROMAN, "ko"},
    {u"BatangChe", korean_fixed, FF_MODERN, "ko"},
    {u"바탕체", korean_fixed, FF_MODERN, "ko"},
    {u"SimSun", chinese_serif, FF_ROMAN, "zh-cn"},
    {u"NSimSun", chinese_serif, FF_ROMAN, "zh-cn"},
    {u"宋体", chinese_serif, FF_ROMAN, "zh-cn"},
    {u"新宋体", chinese_serif, FF_ROMAN, "zh-cn"},
    {u"KaiTi", chinese_serif, FF_ROMAN, "zh-cn"},
    {u"楷体", chinese_serif, FF_ROMAN, "zh-cn"},
    {u"FangSong", chinese_serif, FF_ROMAN, "zh-cn"},
    {u"仿宋", chinese_serif, FF_ROMAN, "zh-cn"},
    {u"SimHei", chinese_sans, FF_SWISS, "zh-cn"},
    {u"黑体", chinese_sans, FF_SWISS, "zh-cn"},
    {u"Microsoft YaHei", chinese_sans, FF_SWISS, "zh-cn"},
    {u"微软雅黑", chinese_sans, FF_SWISS, "zh-cn"},
    {u"MingLiU", taiwanese_serif, FF_ROMAN, "zh-tw"},
    {u"PMingLiU", taiwanese_serif, FF_ROMAN, "zh-tw"},
    {u"細明體", taiwanese_serif, FF_ROMAN, "zh-tw"},
    {u"新細明體", taiwanese_serif, FF_ROMAN, "zh-tw"},
    {u"Microsoft JhengHei", taiwanese_sans, FF_SWISS, "zh-tw"},
    {u"微軟正黑體", taiwanese_sans, FF_SWISS, "zh-tw"},
    {u"MS Gothic", japanese_fixed, FF_MODERN, "ja"},
    {u"ＭＳ ゴシック", japanese_fixed, FF_MODERN, "ja"},
    {u"MS PGothic", japanese_sans, FF_SWISS, "ja"},
    {u"ＭＳ Ｐゴシック", japanese_sans, FF_SWISS, "ja"},
    {u"MS UI Gothic", japanese_sans, FF_SWISS, "ja"},
    {u"Meiryo", japanese_sans, FF_SWISS, "ja"},
    {u"メイリオ", japanese_sans, FF_SWISS, "ja"},
    {u"MS Mincho", japanese_serif, FF_ROMAN, "ja"},
    {u"ＭＳ 明朝", japanese_serif, FF_ROMAN, "ja"},
    {u"MS PMincho", japanese_serif, FF_ROMAN, "ja"},
    {u"ＭＳ Ｐ明朝", japanese_serif, FF_ROMAN, "ja"},
};

struct CharsetRow {
    unsigned code_page;
    BYTE charset;
    const char *language;
};

constexpr CharsetRow charsets[] = {
    {949, HANGUL_CHARSET, "ko"},      {932, SHIFTJIS_CHARSET, "ja"},
    {936, GB2312_CHARSET, "zh-cn"},   {950, CHINESEBIG5_CHARSET, "zh-tw"},
    {1251, RUSSIAN_CHARSET, "ru"},    {1258, VIETNAMESE_CHARSET, "vi"},
    {1253, GREEK_CHARSET, "el"},      {1254, TURKISH_CHARSET, "tr"},
    {1255, HEBREW_CHARSET, "he"},     {1256, ARABIC_CHARSET, "ar"},
    {1257, BALTIC_CHARSET, "lt"},     {874, THAI_CHARSET, "th"},
    {1250, EASTEUROPE_CHARSET, "pl"},
};

const WindowsFont *find_windows_font(std::u16string_view face)
{
    const auto *const found =
        std::find_if(std::begin(windows_fonts), std::end(windows_fonts),
                     [=](const auto &row) { return !compare_ignoring_case(row.face, face); });
    return found == std::end(windows_fonts) ? nullptr : found;
}

std::string language_of(BYTE charset)
{
    if (charset == DEFAULT_CHARSET || charset == ANSI_CHARSET)
        charset = default_charset();
    for (const auto &row : charsets) {
        if (row.charset == charset)
            return row.language;
    }
    return "";
}

const char *families_of(const LOGFONTW &wanted)
{
    if ((wanted.lfPitchAndFamily & 3) == FIXED_PITCH)
        return fixed;
    switch (wanted.lfPitchAndFamily & 0xF0) {
    case FF_ROMAN:
        return serif;
    case FF_MODERN:
        return fixed;
    default:
        return sans;
    }
}

} // namespace

FontNames font_names(const LOGFONTW &wanted)
{
    auto face = face_name(wanted);
    if (face.substr(0, 1) == u"@") // for vertical text
        face.remove_prefix(1);
    if (const auto *const known = find_windows_font(face)) {
        const std::string language = known->language;
        return {to_narrow(face) + "," + known->families, std::u16string(face),
                language.empty() ? language_of(wanted.lfCharSet) : language, known->family};
    }
    const std::string others = families_of(wanted);
    return {face.empty() ? others : to_narrow(face) + "," + others,
            face.empty() ? u"Arial" : std::u16string(face), language_of(wanted.lfCharSet),
            static_cast<BYTE>(wanted.lfPitchAndFamily & 0xF0)};
}

bool is_windows_font(std::u16string_view face)
{
    return find_windows_font(face) != nullptr;
}

BYTE default_charset()
{
    const unsigned page = ansi_code_page().number();
    for (const auto &row : charsets) {
        if (row.code_page == page)
            return row.charset;
    }
    return ANSI_CHARSET;
}

std::u16string_view face_name(const LOGFONTW &font)
{
    const std::u16string_view all(font.lfFaceName, LF_FACESIZE);
    return all.substr(0, all.find(u'\0'));
}

} // namespace compat
