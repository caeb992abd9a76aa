// Sound and joysticks on a machine that has neither.

#include "support.hpp"

#include <mmsystem.h>

using namespace conformance;

CASE("sound.media", "No device can be opened", "")
{
    char text[64] = "x";
    STEP(mciSendStringA("open none.mp3 alias song", text, 64, nullptr), "306",
         differs("wine-8.0", "277", "Wine looks for the file first"));
    STEP(mciSendStringW(L"OPEN none.mp3", nullptr, 0, nullptr), "306",
         differs("wine-8.0", "277", "Wine looks for the file first"));
    STEP(text, "");
    STEP(mciSendStringA("close song", nullptr, 0, nullptr), "263");
    STEP(mciSendStringW(L"close all", nullptr, 0, nullptr), "0");
    MCI_OPEN_PARMSA open = {};
    open.lpstrDeviceType = "none";
    STEP(mciSendCommandA(0, MCI_OPEN, MCI_OPEN_TYPE, reinterpret_cast<DWORD_PTR>(&open)), "306");
    STEP(mciSendCommandW(0, MCI_PLAY, 0, 0), "257");
    STEP(mciSendCommandA(1, MCI_CLOSE, 0, 0), "257");
}

CASE("sound.errors", "An error of the media control interface has a text, another number none", "")
{
    char text[128] = "";
    wchar_t wide[128] = L"";
    STEP(mciGetErrorStringA(306, text, 128) && text[0], "yes");
    STEP(mciGetErrorStringW(263, wide, 128) && wide[0], "yes");
    STEP(mciGetErrorStringA(9999, text, 128), "0");
}

CASE("sound.joysticks", "Sixteen joysticks can be there, and none is", "")
{
    JOYINFO info = {};
    JOYINFOEX more = {};
    more.dwSize = sizeof more;
    more.dwFlags = JOY_RETURNALL;
    JOYCAPSA caps = {};
    JOYCAPSW wide_caps = {};
    STEP(joyGetNumDevs(), "16");
    const char parameters[] = "Wine calls a joystick that is not there a wrong number";
    STEP(joyGetPos(JOYSTICKID1, &info), "167", differs("wine-8.0", "165", parameters));
    STEP(joyGetPos(16, &info), "165");
    STEP(joyGetPos(JOYSTICKID1, nullptr), "11");
    STEP(joyGetPosEx(JOYSTICKID2, &more), "167", differs("wine-8.0", "165", parameters));
    STEP(joyGetPosEx(JOYSTICKID1, nullptr), "11");
    STEP(joyGetDevCapsA(JOYSTICKID1, &caps, sizeof caps), "165");
    STEP(joyGetDevCapsW(JOYSTICKID1, &wide_caps, sizeof wide_caps), "165");
    STEP(sizeof caps, "404");
    STEP(sizeof wide_caps, "728");
    STEP(joySetCapture(GetDesktopWindow(), JOYSTICKID1, 20, FALSE), "167");
    STEP(joyReleaseCapture(JOYSTICKID1), "0");
}
