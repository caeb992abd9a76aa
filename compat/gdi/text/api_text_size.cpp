// Text is measured.
#include "compat/gdi/text/narrow_text.hpp"
#include "compat/gdi/text/shaped_text.hpp"
#include "compat/gdi/text/text_output.hpp"
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/last_error.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include <winerror.h>

namespace compat {
namespace {

BOOL invalid_parameter()
{
    set_last_error(ERROR_INVALID_PARAMETER);
    return FALSE;
}

/// How far each unit reaches from the text's beginning, in logical units.
struct Reaches {
    std::vector<INT> of_units;
    SIZE extent{};
};

std::optional<Reaches> reaches(HDC handle, std::u16string_view text)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return std::nullopt;
    const auto &mapping = context->state.mapping;
    Reaches result;
    int pixels = 0;
    for (const int advance : text_advances(*context, text)) {
        pixels += advance;
        result.of_units.push_back(mapping.width_to_logical(pixels));
    }
    result.extent = {mapping.width_to_logical(pixels),
                     mapping.height_to_logical(realized_font(*context)->metrics().height())};
    return result;
}

/// How many units are within `most`.
std::size_t count_within(const Reaches &reaches, int most)
{
    const auto &all = reaches.of_units;
    return static_cast<std::size_t>(
        std::find_if(all.begin(), all.end(), [=](INT reach) { return reach > most; }) -
        all.begin());
}

BOOL extent(HDC handle, std::u16string_view text, SIZE *size)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return FALSE;
    *size = text_extent(*context, text);
    return TRUE;
}

/// A character's number, as an A function has it: of one byte, or of two.
std::u16string of_number_a(UINT number)
{
    const char bytes[] = {static_cast<char>(number >> 8), static_cast<char>(number)};
    return from_ansi(number > 0xFF ? std::string_view(bytes, 2) : std::string_view(bytes + 1, 1));
}

std::u16string of_number_w(UINT number)
{
    return std::u16string(1, static_cast<char16_t>(number));
}

/// Calls `each` with the text of each character and its place in the result.
template <class Each>
BOOL each_character(HDC handle, UINT first, UINT last, const void *result,
                    std::u16string (*text_of)(UINT), Each each)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return FALSE;
    if (!result || last < first)
        return invalid_parameter();
    const auto font = realized_font(*context);
    for (UINT number = first; number - first <= last - first && number >= first; ++number)
        each(*context, *font, text_of(number), number - first);
    return TRUE;
}

BOOL widths(HDC handle, UINT first, UINT last, INT *result, std::u16string (*text_of)(UINT))
{
    return each_character(
        handle, first, last, result, text_of,
        [=](const DeviceContext &context, RealizedFont &font, const std::u16string &text, UINT at) {
            const auto advances = ShapedText(font, text).advances();
            result[at] =
                context.state.mapping.width_to_logical(advances.empty() ? 0 : advances.front());
        });
}

BOOL abc_widths(HDC handle, UINT first, UINT last, ABC *result, std::u16string (*text_of)(UINT))
{
    return each_character(
        handle, first, last, result, text_of,
        [=](const DeviceContext &context, RealizedFont &font, const std::u16string &text, UINT at) {
            const ShapedText shaped(font, text);
            const auto ink = shaped.ink();
            const int width = shaped.advances().empty() ? 0 : shaped.advances().front();
            const auto logical = [&](int pixels) {
                const int size = context.state.mapping.width_to_logical(std::abs(pixels));
                return pixels < 0 ? -size : size;
            };
            result[at] = {logical(ink.left), static_cast<UINT>(logical(ink.right - ink.left)),
                          logical(width - ink.right)};
        });
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI GetTextExtentPoint32A(HDC context, LPCSTR text, int length, LPSIZE size)
{
    if (!size || length < 0 || (!text && length > 0))
        return invalid_parameter();
    return extent(context, from_ansi({text ? text : "", static_cast<std::size_t>(length)}), size);
}

BOOL WINAPI GetTextExtentPoint32W(HDC context, LPCWSTR text, int length, LPSIZE size)
{
    if (!size || length < 0 || (!text && length > 0))
        return invalid_parameter();
    return extent(context, {text ? text : u"", static_cast<std::size_t>(length)}, size);
}

BOOL WINAPI GetTextExtentPointA(HDC context, LPCSTR text, int length, LPSIZE size)
{
    return GetTextExtentPoint32A(context, text, length, size);
}

BOOL WINAPI GetTextExtentPointW(HDC context, LPCWSTR text, int length, LPSIZE size)
{
    return GetTextExtentPoint32W(context, text, length, size);
}

BOOL WINAPI GetTextExtentExPointA(HDC context, LPCSTR text, int length, int most, LPINT fit,
                                  LPINT widths, LPSIZE size)
{
    if (!size || length < 0 || (!text && length > 0))
        return invalid_parameter();
    const NarrowText narrow({text ? text : "", static_cast<std::size_t>(length)});
    const auto found = reaches(context, narrow.wide());
    if (!found)
        return FALSE;
    const auto within = fit ? count_within(*found, most) : found->of_units.size();
    if (fit)
        *fit = narrow.bytes_of(within);
    if (widths)
        narrow.to_bytes(std::span(found->of_units).first(within), widths);
    *size = found->extent;
    return TRUE;
}

BOOL WINAPI GetTextExtentExPointW(HDC context, LPCWSTR text, int length, int most, LPINT fit,
                                  LPINT widths, LPSIZE size)
{
    if (!size || length < 0 || (!text && length > 0))
        return invalid_parameter();
    const auto found = reaches(context, {text ? text : u"", static_cast<std::size_t>(length)});
    if (!found)
        return FALSE;
    const auto within = fit ? count_within(*found, most) : found->of_units.size();
    if (fit)
        *fit = static_cast<INT>(within);
    if (widths)
        std::copy_n(found->of_units.begin(), within, widths);
    *size = found->extent;
    return TRUE;
}

BOOL WINAPI GetCharWidth32A(HDC context, UINT first, UINT last, LPINT result)
{
    return widths(context, first, last, result, of_number_a);
}

BOOL WINAPI GetCharWidth32W(HDC context, UINT first, UINT last, LPINT result)
{
    return widths(context, first, last, result, of_number_w);
}

BOOL WINAPI GetCharWidthA(HDC context, UINT first, UINT last, LPINT result)
{
    return widths(context, first, last, result, of_number_a);
}

BOOL WINAPI GetCharWidthW(HDC context, UINT first, UINT last, LPINT result)
{
    return widths(context, first, last, result, of_number_w);
}

BOOL WINAPI GetCharABCWidthsA(HDC context, UINT first, UINT last, LPABC result)
{
    return abc_widths(context, first, last, result, of_number_a);
}

BOOL WINAPI GetCharABCWidthsW(HDC context, UINT first, UINT last, LPABC result)
{
    return abc_widths(context, first, last, result, of_number_w);
}
