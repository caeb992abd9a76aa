/* The window side of Win32, by topic. Every function may be called from any thread unless it says
 * that only the window's own may. */
#pragma once

#include <windef.h>

#include <user/class_longs.h>
#include <user/classes.h>
#include <user/hooks.h>
#include <user/keys.h>
#include <user/message_box.h>
#include <user/messages.h>
#include <user/metrics.h>
#include <user/paint.h>
#include <user/position.h>
#include <user/queue.h>
#include <user/rectangles.h>
#include <user/resources.h>
#include <user/send.h>
#include <user/styles.h>
#include <user/text.h>
#include <user/timers.h>
#include <user/tree.h>
#include <user/waits.h>
#include <user/window.h>
#include <user/window_longs.h>
