/* Formats of sound, here only their numbers, their structures and how their GUIDs are named:
 * nothing is played. DEFINE_GUIDSTRUCT declares one, whose text is not looked at; the program
 * defines it (DEFINE_GUID behind <initguid.h>). Microsoft: "mmreg.h header". */
#pragma once

#include <guiddef.h>
#include <ms/wave_formats.h>

#define DEFINE_GUIDEX(name) EXTERN_C const GUID name
#define STATICGUIDOF(guid) STATIC_##guid
#define DEFINE_GUIDSTRUCT(text, name) DEFINE_GUIDEX(name)
#define DEFINE_GUIDNAMED(name) name
#define DEFINE_WAVEFORMATEX_GUID(tag)                                                              \
    (USHORT)(tag), 0x0000, 0x0010, 0x80, 0x00, 0x00, 0xaa, 0x00, 0x38, 0x9b, 0x71

#define WAVE_FORMAT_UNKNOWN 0x0000
#define WAVE_FORMAT_ADPCM 0x0002
#define WAVE_FORMAT_IEEE_FLOAT 0x0003
#define WAVE_FORMAT_ALAW 0x0006
#define WAVE_FORMAT_MULAW 0x0007
#define WAVE_FORMAT_GSM610 0x0031
#define WAVE_FORMAT_MPEG 0x0050
#define WAVE_FORMAT_MPEGLAYER3 0x0055
#define WAVE_FORMAT_EXTENSIBLE 0xFFFE
