/* Microsoft's multimedia header, here its clock, and how sound is described; nothing is played. */
#pragma once

#include <ms/sounds.h>
#include <ms/wave_formats.h>
#include <timeapi.h>
