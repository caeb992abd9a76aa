/* World transforms, of which there is the identity. */
#pragma once

#include <gdi/contexts.h>

#define MWT_IDENTITY 1
#define MWT_LEFTMULTIPLY 2
#define MWT_RIGHTMULTIPLY 3

typedef struct tagXFORM {
    FLOAT eM11;
    FLOAT eM12;
    FLOAT eM21;
    FLOAT eM22;
    FLOAT eDx;
    FLOAT eDy;
} XFORM, *PXFORM, *LPXFORM;

_COMPAT_BEGIN_C

/* FALSE in GM_COMPATIBLE, and (ERROR_CALL_NOT_IMPLEMENTED) for what is not the identity.
 * Microsoft: "SetWorldTransform", "ModifyWorldTransform". */
BOOL WINAPI SetWorldTransform(HDC context, const XFORM *transform);
BOOL WINAPI ModifyWorldTransform(HDC context, const XFORM *transform, DWORD mode);
BOOL WINAPI GetWorldTransform(HDC context, LPXFORM transform);
/* One after the other. Microsoft: "CombineTransform". */
BOOL WINAPI CombineTransform(LPXFORM result, const XFORM *first, const XFORM *second);

_COMPAT_END_C
