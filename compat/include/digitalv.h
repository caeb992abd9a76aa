/* What films and music add to the media control interface. Microsoft: "MCI Reference". */
#pragma once

#include <mmsystem.h>

#define MCI_DGV_PLAY_REPEAT 0x00010000
