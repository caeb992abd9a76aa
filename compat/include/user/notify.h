/* What a control tells its parent by WM_NOTIFY, and in which encoding. */
#pragma once

#include <user/types.h>

/* What WM_NOTIFY's lParam points to, or what that begins with: who tells what. Codes are negative
 * numbers as unsigned ones. Microsoft: "NMHDR". */
typedef struct tagNMHDR {
    HWND hwndFrom;
    UINT_PTR idFrom;
    UINT code;
} NMHDR, *LPNMHDR;

/* What WM_NOTIFYFORMAT asks (lParam), and the answers. */
#define NF_QUERY 3
#define NF_REQUERY 4
#define NFR_ANSI 1
#define NFR_UNICODE 2
