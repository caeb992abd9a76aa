// Text in columns.
#include "compat/gdi/text/logical_font.hpp"
#include "compat/gdi/text/text_output.hpp"
#include "compat/kernel/code_page.hpp"

#include <algorithm>
#include <cstdlib>
#include <span>
#include <string_view>

#include <winuser.h>

namespace compat {
namespace {

/// Stops as a program gives them: none (then every eight characters), the distance between them,
/// or each one's place.
class Stops {
  public:
    Stops(const DeviceContext &context, int count, const INT *stops)
        : each_(8 * text_metrics(*realized_font(context), context.state.mapping).tmAveCharWidth)
    {
        if (count == 1 && stops)
            each_ = std::abs(stops[0]);
        else if (count > 1 && stops)
            places_ = {stops, static_cast<std::size_t>(count)};
        each_ = std::max(each_, 1);
    }

    /// The next one after a place.
    int after(int x) const
    {
        const auto next = std::find_if(places_.begin(), places_.end(),
                                       [=](INT stop) { return std::abs(stop) > x; });
        return next == places_.end() ? (x / each_ + 1) * each_ : std::abs(*next);
    }

  private:
    int each_;
    std::span<const INT> places_;
};

struct TabbedCall {
    std::u16string_view text;
    int count;
    const INT *stops;
    int origin;
};

LONG tabbed(Painter &painter, const TabbedCall &call, const POINT *draw_at)
{
    auto &context = painter.context();
    const bool moves = draw_at && context.state.text_align & TA_UPDATECP;
    const POINT begin = moves ? context.state.position : draw_at ? *draw_at : POINT{};
    const int origin = draw_at ? call.origin : 0;
    const Stops stops(context, call.count, call.stops);
    int x = begin.x;
    SIZE size = text_extent(context, {});
    for (std::size_t first = 0; first <= call.text.size();) {
        const auto last = std::min(call.text.find(u'\t', first), call.text.size());
        const auto piece = call.text.substr(first, last - first);
        size = text_extent(context, piece);
        if (draw_at) {
            TextCall text;
            text.at = {x, begin.y};
            text.text = piece;
            if (moves)
                context.state.position = text.at;
            put_text(painter, text);
        }
        x += size.cx;
        if (last < call.text.size())
            x = origin + stops.after(x - origin);
        first = last + 1;
    }
    if (moves)
        context.state.position.x = x;
    return static_cast<LONG>(MAKELONG(x - begin.x, size.cy));
}

LONG tabbed(HDC handle, const TabbedCall &call, const POINT *draw_at)
{
    Painter painter(handle);
    return painter ? tabbed(painter, call, draw_at) : 0;
}

template <class Char>
std::basic_string_view<Char> text_of(const Char *text, int length)
{
    if (!text || length < -1)
        return {};
    return length < 0 ? std::basic_string_view<Char>(text)
                      : std::basic_string_view<Char>(text, static_cast<std::size_t>(length));
}

} // namespace
} // namespace compat

using namespace compat;

LONG WINAPI TabbedTextOutA(HDC context, int x, int y, LPCSTR text, int length, int count,
                           const INT *stops, int origin)
{
    const auto wide = from_ansi(text_of(text, length));
    const POINT at{x, y};
    return tabbed(context, {wide, count, stops, origin}, &at);
}

LONG WINAPI TabbedTextOutW(HDC context, int x, int y, LPCWSTR text, int length, int count,
                           const INT *stops, int origin)
{
    const POINT at{x, y};
    return tabbed(context, {text_of(text, length), count, stops, origin}, &at);
}

DWORD WINAPI GetTabbedTextExtentA(HDC context, LPCSTR text, int length, int count, const INT *stops)
{
    const auto wide = from_ansi(text_of(text, length));
    return static_cast<DWORD>(tabbed(context, {wide, count, stops, 0}, nullptr));
}

DWORD WINAPI GetTabbedTextExtentW(HDC context, LPCWSTR text, int length, int count,
                                  const INT *stops)
{
    return static_cast<DWORD>(tabbed(context, {text_of(text, length), count, stops, 0}, nullptr));
}
