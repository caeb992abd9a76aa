/* Four fields for an IP address of version 4. Its parent hears of what is typed by WM_COMMAND with
 * EN_CHANGE, and by WM_NOTIFY with IPN_FIELDCHANGED, whose NMIPADDRESS::iValue may be changed.
 * An address is a number with the first field in the highest byte. Microsoft: "IP Address
 * Control". */
#pragma once

#include <commctrl/general.h>

#define WC_IPADDRESSA "SysIPAddress32"
#define WC_IPADDRESSW L"SysIPAddress32"
#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define WC_IPADDRESS _COMPAT_AW(WC_IPADDRESS)
#endif

#define IPM_CLEARADDRESS (WM_USER + 100)
#define IPM_SETADDRESS (WM_USER + 101)
#define IPM_GETADDRESS (WM_USER + 102) /* into *lParam: how many fields are filled in */
#define IPM_SETRANGE (WM_USER + 103)   /* of field wParam: MAKEIPRANGE */
#define IPM_SETFOCUS (WM_USER + 104)   /* to field wParam */
#define IPM_ISBLANK (WM_USER + 105)

#define IPN_FIELDCHANGED (IPN_FIRST - 0)

typedef struct tagNMIPADDRESS {
    NMHDR hdr;
    int iField;
    int iValue;
} NMIPADDRESS, *LPNMIPADDRESS;

#define MAKEIPRANGE(low, high) ((LPARAM)(WORD)(((BYTE)(high) << 8) + (BYTE)(low)))
#define MAKEIPADDRESS(b1, b2, b3, b4)                                                              \
    ((LPARAM)(((DWORD)(b1) << 24) + ((DWORD)(b2) << 16) + ((DWORD)(b3) << 8) + ((DWORD)(b4))))
#define FIRST_IPADDRESS(x) (((x) >> 24) & 0xff)
#define SECOND_IPADDRESS(x) (((x) >> 16) & 0xff)
#define THIRD_IPADDRESS(x) (((x) >> 8) & 0xff)
#define FOURTH_IPADDRESS(x) ((x)&0xff)
