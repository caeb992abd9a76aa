/* A bar that shows how far something has come. Positions are numbers from the lowest to the
 * highest of its range, 0 to 100 at first. Microsoft: "Progress Bar". */
#pragma once

#include <commctrl/general.h>

#define PROGRESS_CLASSA "msctls_progress32"
#define PROGRESS_CLASSW L"msctls_progress32"
#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define PROGRESS_CLASS _COMPAT_AW(PROGRESS_CLASS)
#endif

#define PBS_SMOOTH 0x01 /* else it has blocks */
#define PBS_VERTICAL 0x04
#define PBS_MARQUEE 0x08 /* of comctl32 6: nothing moves */
#define PBS_SMOOTHREVERSE 0x10

typedef struct {
    int iLow;
    int iHigh;
} PBRANGE, *PPBRANGE;

#define PBM_SETRANGE (WM_USER + 1)   /* lowest and highest in lParam: the former ones */
#define PBM_SETPOS (WM_USER + 2)     /* the former position */
#define PBM_DELTAPOS (WM_USER + 3)   /* the former position */
#define PBM_SETSTEP (WM_USER + 4)    /* the former step */
#define PBM_STEPIT (WM_USER + 5)     /* the former position; beyond the end it begins again */
#define PBM_SETRANGE32 (WM_USER + 6) /* lowest in wParam, highest in lParam: the former ones */
#define PBM_GETRANGE (WM_USER + 7)   /* the lowest (wParam) or the highest; both in *lParam */
#define PBM_GETPOS (WM_USER + 8)
#define PBM_SETBARCOLOR (WM_USER + 9) /* the former colour, or CLR_DEFAULT */
#define PBM_SETBKCOLOR CCM_SETBKCOLOR
#define PBM_SETMARQUEE (WM_USER + 10)
#define PBM_GETSTEP (WM_USER + 13)
#define PBM_GETBKCOLOR (WM_USER + 14)
#define PBM_GETBARCOLOR (WM_USER + 15)
#define PBM_SETSTATE (WM_USER + 16)
#define PBM_GETSTATE (WM_USER + 17)
#define PBST_NORMAL 0x0001
#define PBST_ERROR 0x0002
#define PBST_PAUSED 0x0003
