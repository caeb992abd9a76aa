/* GDI+, C++ only. The classes and the flat functions behind them are declared by mingw-w64, whose
   headers are in the public domain; libgdiplus does what they say, and compat/gdiplus what has to
   do with windows, device contexts, bitmaps, icons, resources, streams and names of files. What is
   not there: docs/gdiplus.md. */
#pragma once

#include <windows.h>

#include <objidl.h>

/* Where Debian, Fedora and Arch have them. */
#if __has_include("/usr/share/mingw-w64/include/gdiplus/gdiplus.h")
#include "/usr/share/mingw-w64/include/gdiplus/gdiplus.h"
#elif __has_include("/usr/x86_64-w64-mingw32/sys-root/mingw/include/gdiplus/gdiplus.h")
#include "/usr/x86_64-w64-mingw32/sys-root/mingw/include/gdiplus/gdiplus.h"
#elif __has_include("/usr/x86_64-w64-mingw32/include/gdiplus/gdiplus.h")
#include "/usr/x86_64-w64-mingw32/include/gdiplus/gdiplus.h"
#else
#error "<gdiplus.h> needs the headers of mingw-w64: install mingw-w64-common (Debian), \
mingw64-headers (Fedora) or mingw-w64-headers (Arch)"
#endif
