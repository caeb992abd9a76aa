#include "compat/gdi/text/logical_font.hpp"

#include "compat/kernel/code_page.hpp"

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace compat {
namespace {

// All before the name is the same in both forms.
constexpr std::size_t before_name = offsetof(LOGFONTW, lfFaceName);
static_assert(before_name == offsetof(LOGFONTA, lfFaceName));

constexpr std::size_t before_characters = offsetof(TEXTMETRICW, tmFirstChar);
static_assert(before_characters == offsetof(TEXTMETRICA, tmFirstChar));

} // namespace

LOGFONTW to_wide(const LOGFONTA &font)
{
    LOGFONTW result{};
    std::memcpy(&result, &font, before_name);
    const std::string_view all(font.lfFaceName, LF_FACESIZE);
    copy_text(from_ansi(all.substr(0, all.find('\0'))), result.lfFaceName, LF_FACESIZE);
    return result;
}

LOGFONTA to_narrow(const LOGFONTW &font)
{
    LOGFONTA result{};
    std::memcpy(&result, &font, before_name);
    copy_text(to_ansi(face_name(font)), result.lfFaceName, LF_FACESIZE);
    return result;
}

TEXTMETRICW text_metrics(const RealizedFont &font, const Mapping &mapping)
{
    const auto &pixels = font.metrics();
    const auto &wanted = font.wanted();
    const auto height = [&](int value) { return mapping.height_to_logical(value); };
    TEXTMETRICW result{};
    result.tmHeight = height(pixels.height());
    result.tmAscent = height(pixels.ascent);
    result.tmDescent = result.tmHeight - result.tmAscent;
    result.tmInternalLeading = height(std::max(pixels.height() - pixels.em, 0));
    result.tmExternalLeading = height(pixels.external_leading);
    result.tmAveCharWidth = mapping.width_to_logical(pixels.average);
    result.tmMaxCharWidth = mapping.width_to_logical(pixels.widest);
    result.tmWeight = wanted.lfWeight;
    result.tmDigitizedAspectX = result.tmDigitizedAspectY = 96;
    result.tmFirstChar = 0x1E;
    result.tmLastChar = 0xFFFC;
    result.tmDefaultChar = 0x1F;
    result.tmBreakChar = 0x20;
    result.tmItalic = wanted.lfItalic ? 255 : 0;
    result.tmUnderlined = wanted.lfUnderline ? 255 : 0;
    result.tmStruckOut = wanted.lfStrikeOut ? 255 : 0;
    // TMPF_FIXED_PITCH says that the pitch is not fixed.
    result.tmPitchAndFamily = static_cast<BYTE>(font.names().family | TMPF_VECTOR | TMPF_TRUETYPE |
                                                (pixels.fixed ? 0 : TMPF_FIXED_PITCH));
    result.tmCharSet = wanted.lfCharSet == DEFAULT_CHARSET ? default_charset() : wanted.lfCharSet;
    return result;
}

TEXTMETRICA to_narrow(const TEXTMETRICW &metrics)
{
    TEXTMETRICA result{};
    std::memcpy(&result, &metrics, before_characters);
    const auto byte = [](WCHAR unit) { return static_cast<BYTE>(std::min<WCHAR>(unit, 0xFF)); };
    result.tmFirstChar = byte(metrics.tmFirstChar);
    result.tmLastChar = byte(metrics.tmLastChar);
    result.tmDefaultChar = byte(metrics.tmDefaultChar);
    result.tmBreakChar = byte(metrics.tmBreakChar);
    result.tmItalic = metrics.tmItalic;
    result.tmUnderlined = metrics.tmUnderlined;
    result.tmStruckOut = metrics.tmStruckOut;
    result.tmPitchAndFamily = metrics.tmPitchAndFamily;
    result.tmCharSet = metrics.tmCharSet;
    return result;
}

} // namespace compat
