// The classes of comctl32 on demand: they are there.
#include <commctrl.h>

void WINAPI InitCommonControls(void) {}

BOOL WINAPI InitCommonControlsEx(const INITCOMMONCONTROLSEX *which)
{
    return which && which->dwSize == sizeof *which;
}
