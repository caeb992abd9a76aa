// PlaySound, which is refused: nothing here plays sounds.
#include "compat/kernel/diagnostics.hpp"

#include <mmsystem.h>

namespace {

BOOL play(bool something)
{
    if (!something) // stop what plays
        return TRUE;
    compat::not_implemented("PlaySound");
    return FALSE;
}

} // namespace

BOOL WINAPI PlaySoundA(LPCSTR sound, HMODULE, DWORD)
{
    return play(sound != nullptr);
}
BOOL WINAPI PlaySoundW(LPCWSTR sound, HMODULE, DWORD)
{
    return play(sound != nullptr);
}

BOOL WINAPI sndPlaySoundA(LPCSTR sound, UINT)
{
    return play(sound != nullptr);
}
BOOL WINAPI sndPlaySoundW(LPCWSTR sound, UINT)
{
    return play(sound != nullptr);
}
