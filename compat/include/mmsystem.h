/* Microsoft's multimedia header: its clock, how sound is described, and sound and joysticks as on a
 * machine that has neither. */
#pragma once

#include <ms/joysticks.h>
#include <ms/media_control.h>
#include <ms/sounds.h>
#include <ms/wave_formats.h>
#include <timeapi.h>
