// Functions that draw: libgdiplus's, on what the canvas shows.
#pragma once

#include "compat/gdiplus/behind.hpp"
#include "compat/gdiplus/canvas.hpp"

// NOLINTBEGIN(bugprone-macro-parentheses): parameters and arguments are lists in parentheses
#define COMPAT_DRAWS(name, parameters, arguments)                                                  \
    GpStatus WINGDIPAPI name parameters                                                            \
    {                                                                                              \
        const ::compat::gdiplus::Drawing drawing(graphics);                                        \
        return COMPAT_BEHIND(name) arguments;                                                      \
    }
// NOLINTEND(bugprone-macro-parentheses)
