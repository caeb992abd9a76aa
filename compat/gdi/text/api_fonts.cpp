// Fonts are made and asked.
#include "compat/gdi/text/font_list.hpp"
#include "compat/gdi/text/logical_font.hpp"
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/last_error.hpp"

#include <algorithm>
#include <cstring>

#include <winerror.h>

namespace compat {
namespace {

HFONT make_font(const LOGFONTW &wanted)
{
    auto font = std::make_shared<FontObject>();
    font->font = wanted;
    const GdiLock lock(gdi_mutex());
    return static_cast<HFONT>(gdi_objects().insert(std::move(font)));
}

/// All of CreateFont's numbers, in its order.
LOGFONTW numbers(int height, int width, int escapement, int orientation, int weight, DWORD italic,
                 DWORD underline, DWORD strike_out, DWORD charset, DWORD output, DWORD clipping,
                 DWORD quality, DWORD pitch)
{
    const auto byte = [](DWORD value) { return static_cast<BYTE>(value); };
    LOGFONTW font{};
    font.lfHeight = height;
    font.lfWidth = width;
    font.lfEscapement = escapement;
    font.lfOrientation = orientation;
    font.lfWeight = weight;
    font.lfItalic = byte(italic);
    font.lfUnderline = byte(underline);
    font.lfStrikeOut = byte(strike_out);
    font.lfCharSet = byte(charset);
    font.lfOutPrecision = byte(output);
    font.lfClipPrecision = byte(clipping);
    font.lfQuality = byte(quality);
    font.lfPitchAndFamily = byte(pitch);
    return font;
}

bool metrics(HDC handle, TEXTMETRICW &result)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return false;
    result = text_metrics(*realized_font(*context), context->state.mapping);
    return true;
}

/// The name of the font that is drawn with, as a program may see it.
std::u16string face_of(const RealizedFont &font)
{
    const auto &face = font.names().face;
    return is_windows_font(face) || is_installed(face) ? face : u"Arial";
}

/// The number of characters: needed, with the zero that ends them, or written. As on Windows that
/// zero is counted then in wide text only.
template <class Text, class Char>
int text_face(HDC handle, int size, Char *buffer, Text (*convert)(std::u16string_view))
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return 0;
    const auto face = convert(face_of(*realized_font(*context)));
    const auto needed = static_cast<int>(face.size()) + 1;
    if (!buffer)
        return needed;
    if (size <= 0) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return 0;
    }
    const auto written = copy_text(face, buffer, static_cast<std::size_t>(size));
    return static_cast<int>(written) + (sizeof(Char) > 1 ? 1 : 0);
}

std::u16string same(std::u16string_view text)
{
    return std::u16string(text);
}

} // namespace
} // namespace compat

using namespace compat;

HFONT WINAPI CreateFontA(int height, int width, int escapement, int orientation, int weight,
                         DWORD italic, DWORD underline, DWORD strike_out, DWORD charset,
                         DWORD output, DWORD clipping, DWORD quality, DWORD pitch, LPCSTR face)
{
    auto font = numbers(height, width, escapement, orientation, weight, italic, underline,
                        strike_out, charset, output, clipping, quality, pitch);
    if (face)
        copy_text(from_ansi(face), font.lfFaceName, LF_FACESIZE);
    return make_font(font);
}

HFONT WINAPI CreateFontW(int height, int width, int escapement, int orientation, int weight,
                         DWORD italic, DWORD underline, DWORD strike_out, DWORD charset,
                         DWORD output, DWORD clipping, DWORD quality, DWORD pitch, LPCWSTR face)
{
    auto font = numbers(height, width, escapement, orientation, weight, italic, underline,
                        strike_out, charset, output, clipping, quality, pitch);
    if (face)
        copy_text(std::u16string_view(face), font.lfFaceName, LF_FACESIZE);
    return make_font(font);
}

HFONT WINAPI CreateFontIndirectA(const LOGFONTA *font)
{
    return font ? make_font(to_wide(*font)) : nullptr;
}

HFONT WINAPI CreateFontIndirectW(const LOGFONTW *font)
{
    return font ? make_font(*font) : nullptr;
}

int WINAPI GetObjectA(HANDLE object, int size, LPVOID buffer)
{
    const GdiLock lock(gdi_mutex());
    const auto font = gdi_objects().find<FontObject>(object);
    if (!font)
        return GetObjectW(object, size, buffer); // no other one has text
    const auto data = to_narrow(font->font);
    if (!buffer)
        return sizeof data;
    const int written = std::clamp(size, 0, static_cast<int>(sizeof data));
    std::memcpy(buffer, &data, static_cast<std::size_t>(written));
    return written;
}

BOOL WINAPI GetTextMetricsA(HDC context, LPTEXTMETRICA result)
{
    TEXTMETRICW wide;
    if (!result || !metrics(context, wide))
        return FALSE;
    *result = to_narrow(wide);
    return TRUE;
}

BOOL WINAPI GetTextMetricsW(HDC context, LPTEXTMETRICW result)
{
    return result && metrics(context, *result);
}

int WINAPI GetTextFaceA(HDC context, int size, LPSTR face)
{
    return text_face(context, size, face, to_ansi);
}

int WINAPI GetTextFaceW(HDC context, int size, LPWSTR face)
{
    return text_face(context, size, face, same);
}
