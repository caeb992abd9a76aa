/* The window side of Win32, by topic. Every function may be called from any thread unless it says
 * that only the window's own may. */
#pragma once

#include <windef.h>

#include <user/accelerators.h>
#include <user/caret.h>
#include <user/class_longs.h>
#include <user/classes.h>
#include <user/clipboard.h>
#include <user/controls.h>
#include <user/dialogs.h>
#include <user/drawing.h>
#include <user/hit_test.h>
#include <user/hooks.h>
#include <user/icons.h>
#include <user/images.h>
#include <user/ime.h>
#include <user/input.h>
#include <user/keyboard.h>
#include <user/keys.h>
#include <user/mdi.h>
#include <user/menu_items.h>
#include <user/menus.h>
#include <user/message_box.h>
#include <user/messages.h>
#include <user/metrics.h>
#include <user/monitors.h>
#include <user/mouse.h>
#include <user/notify.h>
#include <user/paint.h>
#include <user/parameters.h>
#include <user/placement.h>
#include <user/position.h>
#include <user/queue.h>
#include <user/rectangles.h>
#include <user/resources.h>
#include <user/scroll_bars.h>
#include <user/send.h>
#include <user/styles.h>
#include <user/text.h>
#include <user/timers.h>
#include <user/tree.h>
#include <user/waits.h>
#include <user/window.h>
#include <user/window_longs.h>
