/* Indices that only 32-bit Windows has, for the programs of those days: each use gives a warning
 * with what to write today. No macros, so that a program that asks #ifdef GWL_WNDPROC goes the way
 * of 64 bits. Microsoft: "SetWindowLongPtrW". */
#pragma once

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define _COMPAT_OF_32_BITS(name, value, today)                                                     \
    name __attribute__((deprecated("64-bit Windows has no " #name ": use " today))) = value

enum {
    _COMPAT_OF_32_BITS(GWL_WNDPROC, -4, "GWLP_WNDPROC with Get/SetWindowLongPtr"),
    _COMPAT_OF_32_BITS(GWL_HINSTANCE, -6, "GWLP_HINSTANCE with Get/SetWindowLongPtr"),
    _COMPAT_OF_32_BITS(GWL_HWNDPARENT, -8, "GWLP_HWNDPARENT with Get/SetWindowLongPtr"),
    _COMPAT_OF_32_BITS(GWL_USERDATA, -21, "GWLP_USERDATA with Get/SetWindowLongPtr"),
    _COMPAT_OF_32_BITS(DWL_MSGRESULT, 0, "DWLP_MSGRESULT with Get/SetWindowLongPtr"),
    _COMPAT_OF_32_BITS(DWL_DLGPROC, 8, "DWLP_DLGPROC with Get/SetWindowLongPtr"),
    _COMPAT_OF_32_BITS(DWL_USER, 16, "DWLP_USER with Get/SetWindowLongPtr"),
    _COMPAT_OF_32_BITS(GCL_MENUNAME, -8, "GCLP_MENUNAME with Get/SetClassLongPtr"),
    _COMPAT_OF_32_BITS(GCL_HBRBACKGROUND, -10, "GCLP_HBRBACKGROUND with Get/SetClassLongPtr"),
    _COMPAT_OF_32_BITS(GCL_HCURSOR, -12, "GCLP_HCURSOR with Get/SetClassLongPtr"),
    _COMPAT_OF_32_BITS(GCL_HICON, -14, "GCLP_HICON with Get/SetClassLongPtr"),
    _COMPAT_OF_32_BITS(GCL_HMODULE, -16, "GCLP_HMODULE with Get/SetClassLongPtr"),
    _COMPAT_OF_32_BITS(GCL_WNDPROC, -24, "GCLP_WNDPROC with Get/SetClassLongPtr"),
    _COMPAT_OF_32_BITS(GCL_HICONSM, -34, "GCLP_HICONSM with Get/SetClassLongPtr")
};
#undef _COMPAT_OF_32_BITS
#endif
