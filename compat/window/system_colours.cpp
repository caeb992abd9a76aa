// The system's colours.
#include "compat/gdi/stock.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include <winuser.h>

namespace compat {
namespace {

// The colours of Windows 10's desktop, by COLOR_ index.
constexpr DWORD colours[] = {
    0x00C8C8C8, 0x00000000, 0x00D1B499, 0x00DBCDBF, 0x00F0F0F0, 0x00FFFFFF, 0x00646464, 0x00000000,
    0x00000000, 0x00000000, 0x00B4B4B4, 0x00FCF7F4, 0x00ABABAB, 0x00D77800, 0x00FFFFFF, 0x00F0F0F0,
    0x00A0A0A0, 0x006D6D6D, 0x00000000, 0x00000000, 0x00FFFFFF, 0x00696969, 0x00E3E3E3, 0x00000000,
    0x00E1FFFF, 0x00000000, 0x00CC6600, 0x00EAD1B9, 0x00F2E4D7, 0x00D77800, 0x00F0F0F0};

bool is_colour(int index)
{
    return index >= 0 && index < static_cast<int>(std::size(colours));
}

} // namespace
} // namespace compat

using namespace compat;

DWORD WINAPI GetSysColor(int index)
{
    return is_colour(index) ? colours[index] : 0;
}

HBRUSH WINAPI GetSysColorBrush(int index)
{
    static const auto brushes = [] {
        std::array<HBRUSH, std::size(colours)> made{};
        std::transform(std::begin(colours), std::end(colours), made.begin(), permanent_brush);
        return made;
    }();
    return is_colour(index) ? brushes[static_cast<std::size_t>(index)] : nullptr;
}
