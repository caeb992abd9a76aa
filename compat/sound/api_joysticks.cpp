// Joysticks: there can be sixteen, and none is plugged in.
#include <ms/joysticks.h>

namespace {

constexpr UINT most = 16;

MMRESULT position(UINT joystick, bool wanted)
{
    if (!wanted)
        return MMSYSERR_INVALPARAM;
    return joystick < most ? JOYERR_UNPLUGGED : JOYERR_PARMS;
}

} // namespace

UINT WINAPI joyGetNumDevs()
{
    return most;
}

MMRESULT WINAPI joyGetPos(UINT joystick, LPJOYINFO info)
{
    return position(joystick, info);
}

MMRESULT WINAPI joyGetPosEx(UINT joystick, LPJOYINFOEX info)
{
    return position(joystick, info);
}

MMRESULT WINAPI joyGetDevCapsA(UINT_PTR, LPJOYCAPSA caps, UINT)
{
    return caps ? JOYERR_PARMS : MMSYSERR_INVALPARAM;
}

MMRESULT WINAPI joyGetDevCapsW(UINT_PTR, LPJOYCAPSW caps, UINT)
{
    return caps ? JOYERR_PARMS : MMSYSERR_INVALPARAM;
}

MMRESULT WINAPI joySetCapture(HWND, UINT joystick, UINT, BOOL)
{
    return joystick < most ? JOYERR_UNPLUGGED : JOYERR_PARMS;
}

MMRESULT WINAPI joyReleaseCapture(UINT joystick)
{
    return joystick < most ? JOYERR_NOERROR : JOYERR_PARMS;
}
