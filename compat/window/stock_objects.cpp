// The system's cursors, icons and colours, and the program's cursors and icons. Of cursors and
// icons nothing is drawn yet, so they are only told apart: each is a number with its kind in the
// high half.
#include "compat/gdi/stock.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/resource/resource_index.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

enum class Kind : ULONG_PTR { cursor = 1, icon, own_cursor, own_icon };

template <class Handle>
Handle object(Kind kind, ULONG_PTR number)
{
    return reinterpret_cast<Handle>(static_cast<ULONG_PTR>(kind) << 20 | number);
}

constexpr int cursors[] = {32512, 32513, 32514, 32515, 32516, 32642, 32643,
                           32644, 32645, 32646, 32648, 32649, 32650, 32651};
constexpr int icons[] = {32512, 32513, 32514, 32515, 32516, 32517, 32518};

/// One of the program's resources: its place among those of its type.
template <class Handle, class Text>
Handle load_own(LPCSTR type, Text text, Kind kind)
{
    if (!find_resource(type, text))
        return nullptr;
    const auto name = resource_name(text);
    const auto *const names = program_resource_index().names(*resource_name(type));
    return object<Handle>(
        kind, static_cast<ULONG_PTR>(std::distance(names->begin(), names->find(*name))));
}

template <class Handle, std::size_t count>
Handle load_stock(ULONG_PTR name, Kind kind, const int (&known)[count])
{
    const bool is_known = std::any_of(std::begin(known), std::end(known), [=](int number) {
        return static_cast<ULONG_PTR>(number) == name;
    });
    if (is_known)
        return object<Handle>(kind, name);
    set_last_error(ERROR_RESOURCE_NAME_NOT_FOUND);
    return nullptr;
}

template <class Text>
HCURSOR load_cursor(HINSTANCE instance, Text name)
{
    if (!instance)
        return load_stock<HCURSOR>(reinterpret_cast<ULONG_PTR>(name), Kind::cursor, cursors);
    return has_resources(instance) ? load_own<HCURSOR>(RT_GROUP_CURSOR, name, Kind::own_cursor)
                                   : nullptr;
}

template <class Text>
HICON load_icon(HINSTANCE instance, Text name)
{
    if (!instance)
        return load_stock<HICON>(reinterpret_cast<ULONG_PTR>(name), Kind::icon, icons);
    return has_resources(instance) ? load_own<HICON>(RT_GROUP_ICON, name, Kind::own_icon) : nullptr;
}

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

HCURSOR WINAPI LoadCursorA(HINSTANCE instance, LPCSTR name)
{
    return load_cursor(instance, name);
}

HCURSOR WINAPI LoadCursorW(HINSTANCE instance, LPCWSTR name)
{
    return load_cursor(instance, name);
}

HICON WINAPI LoadIconA(HINSTANCE instance, LPCSTR name)
{
    return load_icon(instance, name);
}

HICON WINAPI LoadIconW(HINSTANCE instance, LPCWSTR name)
{
    return load_icon(instance, name);
}

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
