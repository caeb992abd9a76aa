/* Common controls of comctl32 5.82: progress bars, status bars, IP address controls and
 * list views, lists of pictures, and subclassing. Of the others there is what programs are
 * compiled with.
 * Microsoft: "Windows Controls". */
#ifndef _INC_COMMCTRL
#define _INC_COMMCTRL

#include <winuser.h>

#include <commctrl/address.h>
#include <commctrl/general.h>
#include <commctrl/header.h>
#include <commctrl/image_list.h>
#include <commctrl/list_view.h>
#include <commctrl/progress_bar.h>
#include <commctrl/refused.h>
#include <commctrl/status_bar.h>
#include <commctrl/subclass.h>
#include <commctrl/tab.h>
#include <commctrl/tool_tip.h>
#include <commctrl/toolbar.h>
#include <commctrl/trackbar.h>
#include <commctrl/tree_view.h>
#include <commctrl/up_down.h>

#endif
