// Fonts by Windows' names, and those of GDI.
#include "compat/gdi/text/font_list.hpp"
#include "compat/gdi/text/font_names.hpp"
#include "compat/gdi/text/logical_font.hpp"
#include "compat/gdiplus/behind.hpp"
#include "compat/kernel/code_page.hpp"

#include <string>
#include <string_view>

#include <wingdi.h>

using namespace compat;

namespace Gdiplus::DllExports {
namespace {

/// The font itself, or what stands for one of Windows that is not installed; empty for any other.
std::u16string name_here(std::u16string_view name)
{
    if (is_installed(name))
        return std::u16string(name);
    if (!is_windows_font(name))
        return {};
    LOGFONTW wanted{};
    name.copy(wanted.lfFaceName, LF_FACESIZE - 1);
    const std::string families = font_names(wanted).families;
    for (std::size_t begin = 0; begin < families.size();) {
        const std::size_t end = std::min(families.find(',', begin), families.size());
        const auto family = to_wide(std::string_view(families).substr(begin, end - begin));
        if (is_installed(family))
            return family;
        begin = end + 1;
    }
    return std::u16string(name);
}

LOGFONTW selected_font(HDC context)
{
    LOGFONTW font{};
    GetObjectW(GetCurrentObject(context, OBJ_FONT), sizeof font, &font);
    return font;
}

} // namespace

GpStatus WINGDIPAPI GdipCreateFontFamilyFromName(const WCHAR *name, GpFontCollection *fonts,
                                                 GpFontFamily **family)
{
    auto *const behind = COMPAT_BEHIND(GdipCreateFontFamilyFromName);
    if (!name || fonts)
        return behind(name, fonts, family);
    const auto found = name_here(name);
    return found.empty() ? FontFamilyNotFound : behind(found.c_str(), fonts, family);
}

GpStatus WINGDIPAPI GdipCreateFontFromLogfontW(HDC context, const LOGFONTW *font, GpFont **created)
{
    if (!context || !font || !created)
        return InvalidParameter;
    GpFontFamily *family = nullptr;
    GpStatus status = GdipCreateFontFamilyFromName(font->lfFaceName, nullptr, &family);
    if (status != Ok)
        return status;
    const int style = (font->lfWeight >= FW_SEMIBOLD ? FontStyleBold : 0) |
                      (font->lfItalic ? FontStyleItalic : 0) |
                      (font->lfUnderline ? FontStyleUnderline : 0) |
                      (font->lfStrikeOut ? FontStyleStrikeout : 0);
    auto size = static_cast<REAL>(font->lfHeight < 0 ? -font->lfHeight : font->lfHeight);
    if (font->lfHeight > 0) { // the cell's height: less for the font's own
        UINT16 em = 1;
        UINT16 above = 1;
        UINT16 below = 0;
        COMPAT_BEHIND(GdipGetEmHeight)(family, style, &em);
        COMPAT_BEHIND(GdipGetCellAscent)(family, style, &above);
        COMPAT_BEHIND(GdipGetCellDescent)(family, style, &below);
        size = size * static_cast<REAL>(em) / static_cast<REAL>(above + below);
    }
    status =
        COMPAT_BEHIND(GdipCreateFont)(family, size != 0 ? size : 12, style, UnitWorld, created);
    COMPAT_BEHIND(GdipDeleteFontFamily)(family);
    return status;
}

GpStatus WINGDIPAPI GdipCreateFontFromLogfontA(HDC context, const LOGFONTA *font, GpFont **created)
{
    if (!font)
        return InvalidParameter;
    const LOGFONTW wide = to_wide(*font);
    return GdipCreateFontFromLogfontW(context, &wide, created);
}

GpStatus WINGDIPAPI GdipCreateFontFromDC(HDC context, GpFont **created)
{
    const LOGFONTW font = selected_font(context);
    return GdipCreateFontFromLogfontW(context, &font, created);
}

} // namespace Gdiplus::DllExports
