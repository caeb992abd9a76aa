#include "compat/control/edit_margins.hpp"

#include <algorithm>
#include <iterator>

#include <winuser.h>

namespace compat {
namespace {

struct Font {
    int width = 0; // of a letter, on average
    bool scales = false;
    bool is_east_asian = false;
    int before = 0, behind = 0; // how far a character reaches into those beside it, at most
};

bool is_east_asian(BYTE charset)
{
    constexpr BYTE charsets[] = {SHIFTJIS_CHARSET, GB2312_CHARSET, HANGUL_CHARSET,
                                 CHINESEBIG5_CHARSET, JOHAB_CHARSET};
    return std::find(std::begin(charsets), std::end(charsets), charset) != std::end(charsets);
}

/// Windows looks at the characters of one byte; those below the space have no shape.
void measure_reach(HDC context, Font &font)
{
    constexpr UINT first = 0x20, last = 0xFF;
    ABC widths[last - first + 1]{};
    GetCharABCWidthsW(context, first, last, widths);
    for (const auto &width : widths) {
        font.before = std::max(font.before, -width.abcA);
        font.behind = std::max(font.behind, -width.abcC);
    }
}

Font measured(HWND control, HFONT handle)
{
    constexpr WCHAR letters[] = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    constexpr int count = 52;
    const HDC context = GetDC(control);
    const HGDIOBJ former = SelectObject(context, handle);
    TEXTMETRICW metrics{};
    GetTextMetricsW(context, &metrics);
    SIZE size{};
    GetTextExtentPoint32W(context, letters, count, &size);
    Font font{(size.cx / (count / 2) + 1) / 2,
              (metrics.tmPitchAndFamily & (TMPF_VECTOR | TMPF_TRUETYPE)) != 0,
              is_east_asian(metrics.tmCharSet)};
    if (font.is_east_asian)
        measure_reach(context, font);
    SelectObject(context, former);
    ReleaseDC(control, context);
    return font;
}

std::optional<EditMargins> by_font(HWND control, const Font &font)
{
    if (!font.scales)
        return EditMargins{};
    const int half = font.width / 2;
    const EditMargins margins =
        font.is_east_asian ? EditMargins{std::min(font.before, half), std::min(font.behind, half)}
                           : EditMargins{half, half};
    constexpr int width_of_empty = 80;
    RECT area{};
    GetClientRect(control, &area);
    const int width = IsRectEmpty(&area) ? width_of_empty : area.right;
    const bool is_narrow = width < margins.left + margins.right + 2 * font.width;
    return is_narrow ? std::nullopt : std::optional(margins);
}

} // namespace

std::optional<EditMargins> margins_by_font(HWND control, HFONT font)
{
    return font ? by_font(control, measured(control, font)) : EditMargins{};
}

std::optional<EditMargins> margins_of_new_font(HWND control, HFONT handle)
{
    if (!handle)
        return EditMargins{};
    const auto font = measured(control, handle);
    if (!font.is_east_asian)
        return by_font(control, font);
    if (font.before == 0 && font.behind == 0)
        return std::nullopt;
    return EditMargins{font.behind, font.before}; // the wrong way round, as Windows has it
}

} // namespace compat
