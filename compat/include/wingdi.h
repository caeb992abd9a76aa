/* Drawing, by topic. Everything is drawn in the call; there is no batch that waits. */
#pragma once

#include <windef.h>

#include <gdi/bitmaps.h>
#include <gdi/colours.h>
#include <gdi/contexts.h>
#include <gdi/devices.h>
#include <gdi/metafiles.h>
#include <gdi/objects.h>
#include <gdi/palettes.h>
#include <gdi/paths.h>
#include <gdi/printing.h>
#include <gdi/regions.h>
#include <gdi/shapes.h>
#include <gdi/text.h>
#include <gdi/transforms.h>

/* The two numbers of a message's lParam, with their signs; it must be a variable. */
#define MAKEPOINTS(lparam) (*((POINTS *)&(lparam)))
