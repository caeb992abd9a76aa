#include "compat/window/system_parameters.hpp"

#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/runtime.hpp"
#include "compat/window/metrics.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

/// What brings the new number: the parameter that is one, or the one that is a pointer elsewhere.
enum class In { number, pointer };

struct Setting {
    UINT get;
    UINT set; // 0: it cannot be changed
    In in;
    UINT usual;
};

constexpr Setting settings_by_number[] = {
    {SPI_GETBEEP, SPI_SETBEEP, In::number, 1},
    {SPI_GETBORDER, SPI_SETBORDER, In::number, 1},
    {SPI_GETKEYBOARDSPEED, SPI_SETKEYBOARDSPEED, In::number, 31},
    {SPI_GETSCREENSAVETIMEOUT, SPI_SETSCREENSAVETIMEOUT, In::number, 900},
    {SPI_GETSCREENSAVEACTIVE, SPI_SETSCREENSAVEACTIVE, In::number, 0},
    {SPI_GETKEYBOARDDELAY, SPI_SETKEYBOARDDELAY, In::number, 1},
    {SPI_GETMENUDROPALIGNMENT, SPI_SETMENUDROPALIGNMENT, In::number, 0},
    {SPI_GETDRAGFULLWINDOWS, SPI_SETDRAGFULLWINDOWS, In::number, 1},
    {SPI_GETKEYBOARDPREF, SPI_SETKEYBOARDPREF, In::number, 0},
    {SPI_GETSCREENREADER, SPI_SETSCREENREADER, In::number, 0},
    {SPI_GETFONTSMOOTHING, SPI_SETFONTSMOOTHING, In::number, 1},
    {SPI_GETSNAPTODEFBUTTON, SPI_SETSNAPTODEFBUTTON, In::number, 0},
    {SPI_GETMOUSEHOVERWIDTH, SPI_SETMOUSEHOVERWIDTH, In::number, 4},
    {SPI_GETMOUSEHOVERHEIGHT, SPI_SETMOUSEHOVERHEIGHT, In::number, 4},
    {SPI_GETMOUSEHOVERTIME, SPI_SETMOUSEHOVERTIME, In::number, 400},
    {SPI_GETWHEELSCROLLLINES, SPI_SETWHEELSCROLLLINES, In::number, 3},
    {SPI_GETMENUSHOWDELAY, SPI_SETMENUSHOWDELAY, In::number, 400},
    {SPI_GETWHEELSCROLLCHARS, SPI_SETWHEELSCROLLCHARS, In::number, 3},
    {SPI_GETMOUSESPEED, SPI_SETMOUSESPEED, In::pointer, 10},
    {SPI_GETSCREENSAVERRUNNING, 0, In::number, 0},
    {SPI_GETFOREGROUNDLOCKTIMEOUT, SPI_SETFOREGROUNDLOCKTIMEOUT, In::pointer, 200000},
    {SPI_GETFOREGROUNDFLASHCOUNT, SPI_SETFOREGROUNDFLASHCOUNT, In::pointer, 7},
    {SPI_GETCARETWIDTH, SPI_SETCARETWIDTH, In::pointer, 1},
};
static_assert(std::size(settings_by_number) == SystemParameters::count);

constexpr int mouse_thresholds_and_speed[] = {6, 10, 1};

template <class Wanted>
std::size_t index_of(Wanted wanted)
{
    return static_cast<std::size_t>(
        std::find_if(std::begin(settings_by_number), std::end(settings_by_number), wanted) -
        std::begin(settings_by_number));
}

BOOL get_or_set(UINT what, UINT number, PVOID value)
{
    auto &parameters = runtime().system_parameters();
    if (const auto *const found = parameters.find(what)) {
        if (value)
            *static_cast<UINT *>(value) = *found;
        return value != nullptr;
    }
    if (parameters.set(what, number, value))
        return TRUE;
    switch (what) {
    case SPI_GETWORKAREA:
        *static_cast<RECT *>(value) = {0, 0, metrics::screen_width, metrics::screen_height};
        return TRUE;
    case SPI_GETMOUSE:
        std::copy(std::begin(mouse_thresholds_and_speed), std::end(mouse_thresholds_and_speed),
                  static_cast<int *>(value));
        return TRUE;
    default:
        warn_once("SystemParametersInfo", "not all settings are there; it fails for the others");
        set_last_error(ERROR_INVALID_SPI_VALUE);
        return FALSE;
    }
}

} // namespace

SystemParameters::SystemParameters()
{
    for (std::size_t i = 0; i < count; ++i)
        values_[i] = settings_by_number[i].usual;
}

const std::atomic<UINT> *SystemParameters::find(UINT get) const
{
    const auto index = index_of([=](const Setting &one) { return one.get == get; });
    return index < count ? &values_[index] : nullptr;
}

bool SystemParameters::set(UINT set, UINT number, const void *pointer)
{
    const auto index = index_of([=](const Setting &one) { return one.set != 0 && one.set == set; });
    if (index == count)
        return false;
    values_[index] = settings_by_number[index].in == In::number
                         ? number
                         : static_cast<UINT>(reinterpret_cast<std::uintptr_t>(pointer));
    return true;
}

} // namespace compat

BOOL WINAPI SystemParametersInfoA(UINT what, UINT number, PVOID value, UINT)
{
    return compat::get_or_set(what, number, value);
}

BOOL WINAPI SystemParametersInfoW(UINT what, UINT number, PVOID value, UINT)
{
    return compat::get_or_set(what, number, value);
}
