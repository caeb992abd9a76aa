// The system's cursors, icons, brushes, pens and fonts. Nothing is drawn yet, so they are only
// told apart: each is a number with its kind in the high half.
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/last_error.hpp"

#include <algorithm>
#include <iterator>

#include <winerror.h>
#include <wingdi.h>
#include <winuser.h>

namespace compat {
namespace {

enum class Kind : ULONG_PTR { cursor = 1, icon, stock_object, system_brush };

template <class Handle>
Handle object(Kind kind, ULONG_PTR number)
{
    return reinterpret_cast<Handle>(static_cast<ULONG_PTR>(kind) << 20 | number);
}

constexpr int cursors[] = {32512, 32513, 32514, 32515, 32516, 32642, 32643,
                           32644, 32645, 32646, 32648, 32649, 32650, 32651};
constexpr int icons[] = {32512, 32513, 32514, 32515, 32516, 32517, 32518};

template <class Handle, std::size_t count>
Handle load(HINSTANCE instance, ULONG_PTR name, Kind kind, const int (&known)[count])
{
    const bool is_known = std::any_of(std::begin(known), std::end(known), [=](int number) {
        return static_cast<ULONG_PTR>(number) == name;
    });
    if (!instance && is_known)
        return object<Handle>(kind, name);
    set_last_error(ERROR_RESOURCE_NAME_NOT_FOUND);
    return nullptr;
}

// The colours of Windows 10's desktop, by COLOR_ index.
constexpr DWORD colours[] = {0x00C8C8C8, 0x00000000, 0x00D1B499, 0x00DBCDBF, 0x00F0F0F0,
                             0x00FFFFFF, 0x00646464, 0x00000000, 0x00000000, 0x00000000,
                             0x00B4B4B4, 0x00FCF7F4, 0x00ABABAB, 0x00D77800, 0x00FFFFFF,
                             0x00F0F0F0, 0x00A0A0A0, 0x006D6D6D, 0x00000000, 0x00000000,
                             0x00FFFFFF, 0x00696969, 0x00E3E3E3, 0x00000000, 0x00E1FFFF};

bool is_colour(int index)
{
    return index >= 0 && index < static_cast<int>(std::size(colours));
}

} // namespace
} // namespace compat

using namespace compat;

HCURSOR WINAPI LoadCursorA(HINSTANCE instance, LPCSTR name)
{
    return load<HCURSOR>(instance, reinterpret_cast<ULONG_PTR>(name), Kind::cursor, cursors);
}

HCURSOR WINAPI LoadCursorW(HINSTANCE instance, LPCWSTR name)
{
    return load<HCURSOR>(instance, reinterpret_cast<ULONG_PTR>(name), Kind::cursor, cursors);
}

HICON WINAPI LoadIconA(HINSTANCE instance, LPCSTR name)
{
    return load<HICON>(instance, reinterpret_cast<ULONG_PTR>(name), Kind::icon, icons);
}

HICON WINAPI LoadIconW(HINSTANCE instance, LPCWSTR name)
{
    return load<HICON>(instance, reinterpret_cast<ULONG_PTR>(name), Kind::icon, icons);
}

HGDIOBJ WINAPI GetStockObject(int index)
{
    const bool exists = index >= WHITE_BRUSH && index <= DC_PEN && index != 9;
    return exists ? object<HGDIOBJ>(Kind::stock_object, static_cast<ULONG_PTR>(index)) : nullptr;
}

DWORD WINAPI GetSysColor(int index)
{
    return is_colour(index) ? colours[index] : 0;
}

HBRUSH WINAPI GetSysColorBrush(int index)
{
    return is_colour(index) ? object<HBRUSH>(Kind::system_brush, static_cast<ULONG_PTR>(index))
                            : nullptr;
}
