// Fonts are listed.
#include "compat/gdi/text/font_list.hpp"
#include "compat/gdi/text/logical_font.hpp"
#include "compat/kernel/code_page.hpp"

#include <cstring>
#include <optional>

namespace compat {
namespace {

/// No context: nothing. The program's procedure is called with no lock held.
std::vector<ListedFont> listed(HDC handle, std::u16string_view face, BYTE charset)
{
    const GdiLock lock(gdi_mutex());
    return context_of(handle) ? list_fonts(face, charset) : std::vector<ListedFont>();
}

ENUMLOGFONTEXA narrow_form(const ENUMLOGFONTEXW &font)
{
    ENUMLOGFONTEXA result{};
    result.elfLogFont = to_narrow(font.elfLogFont);
    const auto copy = [](BYTE *to, const WCHAR *from, std::size_t size) {
        copy_text(to_ansi(from), reinterpret_cast<char *>(to), size);
    };
    copy(result.elfFullName, font.elfFullName, LF_FULLFACESIZE);
    copy(result.elfStyle, font.elfStyle, LF_FACESIZE);
    copy(result.elfScript, font.elfScript, LF_FACESIZE);
    return result;
}

/// What of a NEWTEXTMETRIC is a TEXTMETRIC comes first.
template <class To, class From>
To beginning_of(const From &from)
{
    To result{};
    std::memcpy(&result, &from, offsetof(To, tmCharSet) + sizeof result.tmCharSet);
    return result;
}

NEWTEXTMETRICEXA narrow_form(const NEWTEXTMETRICEXW &metrics)
{
    const auto beginning = to_narrow(beginning_of<TEXTMETRICW>(metrics.ntmTm));
    NEWTEXTMETRICEXA result{};
    std::memcpy(&result.ntmTm, &beginning,
                offsetof(TEXTMETRICA, tmCharSet) + sizeof beginning.tmCharSet);
    result.ntmTm.ntmFlags = metrics.ntmTm.ntmFlags;
    result.ntmTm.ntmSizeEM = metrics.ntmTm.ntmSizeEM;
    result.ntmTm.ntmCellHeight = metrics.ntmTm.ntmCellHeight;
    result.ntmTm.ntmAvgWidth = metrics.ntmTm.ntmAvgWidth;
    result.ntmFontSig = metrics.ntmFontSig;
    return result;
}

int tell(FONTENUMPROCW procedure, const ListedFont &one, LPARAM lparam)
{
    return procedure(&one.font.elfLogFont, reinterpret_cast<const TEXTMETRICW *>(&one.metrics),
                     TRUETYPE_FONTTYPE, lparam);
}

int tell(FONTENUMPROCA procedure, const ListedFont &one, LPARAM lparam)
{
    const auto font = narrow_form(one.font);
    const auto metrics = narrow_form(one.metrics);
    return procedure(&font.elfLogFont, reinterpret_cast<const TEXTMETRICA *>(&metrics),
                     TRUETYPE_FONTTYPE, lparam);
}

/// What the procedure said last; 0 ends it. 1 where there was nothing to tell.
template <class Procedure>
int tell_all(const std::vector<ListedFont> &fonts, Procedure procedure, LPARAM lparam)
{
    int said = 1;
    for (const auto &one : fonts) {
        said = tell(procedure, one, lparam);
        if (!said)
            break;
    }
    return said;
}

/// Each family, or style, once: with the first of its character sets.
std::vector<ListedFont> each_once(const std::vector<ListedFont> &fonts)
{
    std::vector<ListedFont> result;
    for (const auto &one : fonts) {
        if (result.empty() ||
            face_name(one.font.elfLogFont) != face_name(result.back().font.elfLogFont) ||
            std::u16string_view(one.font.elfStyle) != result.back().font.elfStyle)
            result.push_back(one);
    }
    return result;
}

template <class Procedure>
int families(HDC context, std::u16string_view face, Procedure procedure, LPARAM lparam)
{
    return tell_all(each_once(listed(context, face, DEFAULT_CHARSET)), procedure, lparam);
}

std::u16string text_of(LPCSTR text)
{
    return text ? from_ansi(text) : std::u16string();
}

std::u16string text_of(LPCWSTR text)
{
    return text ? text : u"";
}

} // namespace
} // namespace compat

using namespace compat;

int WINAPI EnumFontFamiliesExA(HDC context, LPLOGFONTA font, FONTENUMPROCA procedure, LPARAM lparam,
                               DWORD)
{
    if (!font || !procedure)
        return 0;
    const auto wide = to_wide(*font);
    return tell_all(listed(context, face_name(wide), wide.lfCharSet), procedure, lparam);
}

int WINAPI EnumFontFamiliesExW(HDC context, LPLOGFONTW font, FONTENUMPROCW procedure, LPARAM lparam,
                               DWORD)
{
    if (!font || !procedure)
        return 0;
    return tell_all(listed(context, face_name(*font), font->lfCharSet), procedure, lparam);
}

int WINAPI EnumFontFamiliesA(HDC context, LPCSTR face, FONTENUMPROCA procedure, LPARAM lparam)
{
    return procedure ? families(context, text_of(face), procedure, lparam) : 0;
}

int WINAPI EnumFontFamiliesW(HDC context, LPCWSTR face, FONTENUMPROCW procedure, LPARAM lparam)
{
    return procedure ? families(context, text_of(face), procedure, lparam) : 0;
}

int WINAPI EnumFontsA(HDC context, LPCSTR face, FONTENUMPROCA procedure, LPARAM lparam)
{
    return procedure ? families(context, text_of(face), procedure, lparam) : 0;
}

int WINAPI EnumFontsW(HDC context, LPCWSTR face, FONTENUMPROCW procedure, LPARAM lparam)
{
    return procedure ? families(context, text_of(face), procedure, lparam) : 0;
}
