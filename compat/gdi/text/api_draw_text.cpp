// Text in rectangles.
#include "compat/gdi/text/narrow_text.hpp"
#include "compat/gdi/text/text_block.hpp"
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/diagnostics.hpp"

#include <cstring>
#include <string>

namespace compat {
namespace {

/// DrawText has the length of tabs in its flags' second byte.
DRAWTEXTPARAMS tabs_of(UINT &flags)
{
    DRAWTEXTPARAMS result = {sizeof result, 8, 0, 0, 0};
    if (flags & DT_TABSTOP) {
        result.iTabLength = static_cast<int>(flags >> 8 & 0xFF);
        flags &= ~0xFF00U;
    }
    return result;
}

/// The height; what there is no text for has a line's.
int draw(HDC handle, TextBlock &block, DRAWTEXTPARAMS *parameters, int length)
{
    Painter painter(handle);
    if (!painter || (parameters && parameters->cbSize != sizeof *parameters))
        return 0;
    auto &r = block.rectangle;
    if (block.text.empty()) {
        const int height = line_height(painter.context(), block.flags);
        if (block.flags & DT_CALCRECT && length < 0) {
            r.right = r.left;
            r.bottom = r.top + (block.flags & DT_SINGLELINE ? height : 0);
        }
        return height;
    }
    if (parameters) {
        block.left_margin = parameters->iLeftMargin;
        block.right_margin = parameters->iRightMargin;
        if (block.flags & DT_TABSTOP)
            block.tab_length = parameters->iTabLength;
    }
    return draw_block(painter, block);
}

} // namespace
} // namespace compat

using namespace compat;

int WINAPI DrawTextA(HDC context, LPCSTR text, int length, LPRECT rectangle, UINT format)
{
    auto parameters = tabs_of(format);
    // It is written to only if the program says so.
    return DrawTextExA(context, const_cast<LPSTR>(text), length, rectangle, format, &parameters);
}

int WINAPI DrawTextW(HDC context, LPCWSTR text, int length, LPRECT rectangle, UINT format)
{
    auto parameters = tabs_of(format);
    return DrawTextExW(context, const_cast<LPWSTR>(text), length, rectangle, format, &parameters);
}

int WINAPI DrawTextExA(HDC context, LPSTR text, int length, LPRECT rectangle, UINT format,
                       LPDRAWTEXTPARAMS parameters)
{
    if (!text || !rectangle || length < -1)
        return 0;
    const auto size = length < 0 ? std::strlen(text) : static_cast<std::size_t>(length);
    const NarrowText narrow(std::string_view(text, size));
    TextBlock block;
    block.text = narrow.wide();
    block.rectangle = *rectangle;
    block.flags = format;
    const int height = draw(context, block, parameters, length);
    *rectangle = block.rectangle;
    if (parameters)
        parameters->uiLengthDrawn = static_cast<UINT>(narrow.bytes_of(block.length_drawn));
    if (block.modified) // there is room for four more
        copy_text(to_ansi(*block.modified), text, size + 4);
    return height;
}

int WINAPI DrawTextExW(HDC context, LPWSTR text, int length, LPRECT rectangle, UINT format,
                       LPDRAWTEXTPARAMS parameters)
{
    if (!text || !rectangle || length < -1)
        return 0;
    TextBlock block;
    block.text =
        length < 0 ? std::u16string(text) : std::u16string(text, static_cast<std::size_t>(length));
    block.rectangle = *rectangle;
    block.flags = format;
    const int height = draw(context, block, parameters, length);
    *rectangle = block.rectangle;
    if (parameters)
        parameters->uiLengthDrawn = static_cast<UINT>(block.length_drawn);
    if (block.modified)
        copy_text(*block.modified, text, block.text.size() + 4);
    return height;
}
