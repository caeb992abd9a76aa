/* Sounds by name, which are not played. */
#pragma once

#include <windef.h>

#define SND_SYNC 0x0000
#define SND_ASYNC 0x0001
#define SND_NODEFAULT 0x0002
#define SND_MEMORY 0x0004
#define SND_LOOP 0x0008
#define SND_NOSTOP 0x0010
#define SND_NOWAIT 0x00002000
#define SND_ALIAS 0x00010000
#define SND_ALIAS_ID 0x00110000
#define SND_FILENAME 0x00020000
#define SND_RESOURCE 0x00040004
#define SND_PURGE 0x0040
#define SND_APPLICATION 0x0080

_COMPAT_BEGIN_C

/* Refused: FALSE, ERROR_CALL_NOT_IMPLEMENTED. TRUE where a null name stops what plays: nothing
 * does. Microsoft: "PlaySoundW", "sndPlaySoundW". */
BOOL WINAPI PlaySoundA(LPCSTR sound, HMODULE module, DWORD flags);
BOOL WINAPI PlaySoundW(LPCWSTR sound, HMODULE module, DWORD flags);
BOOL WINAPI sndPlaySoundA(LPCSTR sound, UINT flags);
BOOL WINAPI sndPlaySoundW(LPCWSTR sound, UINT flags);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define PlaySound _COMPAT_AW(PlaySound)
#define sndPlaySound _COMPAT_AW(sndPlaySound)
#endif
