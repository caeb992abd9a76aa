// Text is drawn.
#include "compat/gdi/text/narrow_text.hpp"
#include "compat/gdi/text/text_output.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/last_error.hpp"

#include <limits>
#include <string_view>

#include <winerror.h>

namespace compat {
namespace {

bool is_implemented(UINT options)
{
    if (options & ETO_GLYPH_INDEX)
        not_implemented("ExtTextOut with ETO_GLYPH_INDEX");
    else if (options & ETO_PDY)
        not_implemented("ExtTextOut with ETO_PDY");
    else
        return true;
    return false;
}

BOOL put(HDC handle, TextCall call, const RECT *rectangle)
{
    Painter painter(handle);
    if (!painter || !is_implemented(call.options))
        return FALSE;
    if (rectangle)
        call.rectangle = *rectangle;
    put_text(painter, call);
    return TRUE;
}

/// A length that can be one, and a text if it is not 0.
bool is_text(const void *text, UINT length)
{
    return length <= static_cast<UINT>(std::numeric_limits<int>::max()) && (text || length == 0);
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI TextOutA(HDC context, int x, int y, LPCSTR text, int length)
{
    return ExtTextOutA(context, x, y, 0, nullptr, text, static_cast<UINT>(length), nullptr);
}

BOOL WINAPI TextOutW(HDC context, int x, int y, LPCWSTR text, int length)
{
    return ExtTextOutW(context, x, y, 0, nullptr, text, static_cast<UINT>(length), nullptr);
}

BOOL WINAPI ExtTextOutA(HDC context, int x, int y, UINT options, const RECT *rectangle, LPCSTR text,
                        UINT length, const INT *widths)
{
    if (!is_text(text, length))
        return FALSE;
    const NarrowText narrow(std::string_view(text ? text : "", length));
    std::vector<INT> by_unit;
    if (widths)
        by_unit = narrow.by_unit(widths);
    return put(context, {{x, y}, options, {}, narrow.wide(), widths ? by_unit.data() : nullptr},
               rectangle);
}

BOOL WINAPI ExtTextOutW(HDC context, int x, int y, UINT options, const RECT *rectangle,
                        LPCWSTR text, UINT length, const INT *widths)
{
    if (!is_text(text, length))
        return FALSE;
    return put(context,
               {{x, y}, options, {}, std::u16string_view(text ? text : u"", length), widths},
               rectangle);
}

BOOL WINAPI SetTextJustification(HDC handle, int extra, int spaces)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return FALSE;
    auto &state = context->state;
    state.break_extra = state.mapping.width_to_device(extra);
    state.breaks = state.break_extra ? spaces : 0;
    return TRUE;
}
