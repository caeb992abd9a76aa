/* Classes of common controls that are not there: CreateWindow fails (ERROR_CANNOT_FIND_WND_CLASS)
 * and says their name on stderr. Microsoft: "Window Class Names". */
#pragma once

#include <commctrl/general.h>

#define ANIMATE_CLASSA "SysAnimate32"
#define ANIMATE_CLASSW L"SysAnimate32"
#define DATETIMEPICK_CLASSA "SysDateTimePick32"
#define DATETIMEPICK_CLASSW L"SysDateTimePick32"
#define HOTKEY_CLASSA "msctls_hotkey32"
#define HOTKEY_CLASSW L"msctls_hotkey32"
#define MONTHCAL_CLASSA "SysMonthCal32"
#define MONTHCAL_CLASSW L"SysMonthCal32"
#define REBARCLASSNAMEA "ReBarWindow32"
#define REBARCLASSNAMEW L"ReBarWindow32"
#define TOOLBARCLASSNAMEA "ToolbarWindow32"
#define TOOLBARCLASSNAMEW L"ToolbarWindow32"
#define TOOLTIPS_CLASSA "tooltips_class32"
#define TOOLTIPS_CLASSW L"tooltips_class32"
#define TRACKBAR_CLASSA "msctls_trackbar32"
#define TRACKBAR_CLASSW L"msctls_trackbar32"
#define UPDOWN_CLASSA "msctls_updown32"
#define UPDOWN_CLASSW L"msctls_updown32"
#define WC_COMBOBOXEXA "ComboBoxEx32"
#define WC_COMBOBOXEXW L"ComboBoxEx32"
#define WC_NATIVEFONTCTLA "NativeFontCtl"
#define WC_NATIVEFONTCTLW L"NativeFontCtl"
#define WC_PAGESCROLLERA "SysPager"
#define WC_PAGESCROLLERW L"SysPager"
#define WC_TABCONTROLA "SysTabControl32"
#define WC_TABCONTROLW L"SysTabControl32"
#define WC_TREEVIEWA "SysTreeView32"
#define WC_TREEVIEWW L"SysTreeView32"
#define WC_LINK L"SysLink"
#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define ANIMATE_CLASS _COMPAT_AW(ANIMATE_CLASS)
#define DATETIMEPICK_CLASS _COMPAT_AW(DATETIMEPICK_CLASS)
#define HOTKEY_CLASS _COMPAT_AW(HOTKEY_CLASS)
#define MONTHCAL_CLASS _COMPAT_AW(MONTHCAL_CLASS)
#define REBARCLASSNAME _COMPAT_AW(REBARCLASSNAME)
#define TOOLBARCLASSNAME _COMPAT_AW(TOOLBARCLASSNAME)
#define TOOLTIPS_CLASS _COMPAT_AW(TOOLTIPS_CLASS)
#define TRACKBAR_CLASS _COMPAT_AW(TRACKBAR_CLASS)
#define UPDOWN_CLASS _COMPAT_AW(UPDOWN_CLASS)
#define WC_COMBOBOXEX _COMPAT_AW(WC_COMBOBOXEX)
#define WC_NATIVEFONTCTL _COMPAT_AW(WC_NATIVEFONTCTL)
#define WC_PAGESCROLLER _COMPAT_AW(WC_PAGESCROLLER)
#define WC_TABCONTROL _COMPAT_AW(WC_TABCONTROL)
#define WC_TREEVIEW _COMPAT_AW(WC_TREEVIEW)
#endif
