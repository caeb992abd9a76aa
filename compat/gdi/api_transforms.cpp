// World transforms: only the one that changes nothing is there.
#include "compat/gdi/device_context.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/last_error.hpp"

#include <winerror.h>

namespace compat {
namespace {

constexpr XFORM identity{1, 0, 0, 1, 0, 0};

bool is_identity(const XFORM &one)
{
    return one.eM11 == 1 && one.eM12 == 0 && one.eM21 == 0 && one.eM22 == 1 && one.eDx == 0 &&
           one.eDy == 0;
}

/// A context that may have a transform; `like` is the one it is to have.
BOOL take(HDC handle, const XFORM *like)
{
    {
        const GdiLock lock(gdi_mutex());
        const auto context = context_of(handle);
        if (!context || !like || context->state.graphics_mode != GM_ADVANCED)
            return FALSE;
    }
    if (is_identity(*like))
        return TRUE;
    not_implemented("SetWorldTransform");
    return FALSE;
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI SetWorldTransform(HDC context, const XFORM *transform)
{
    return take(context, transform);
}

BOOL WINAPI ModifyWorldTransform(HDC context, const XFORM *transform, DWORD mode)
{
    switch (mode) {
    case MWT_IDENTITY:
        return take(context, &identity);
    case MWT_LEFTMULTIPLY:
    case MWT_RIGHTMULTIPLY:
        return take(context, transform);
    default:
        return FALSE;
    }
}

BOOL WINAPI GetWorldTransform(HDC handle, LPXFORM transform)
{
    const GdiLock lock(gdi_mutex());
    if (!context_of(handle) || !transform)
        return FALSE;
    *transform = identity;
    return TRUE;
}

BOOL WINAPI CombineTransform(LPXFORM result, const XFORM *first, const XFORM *second)
{
    if (!result || !first || !second)
        return FALSE;
    const XFORM a = *first, b = *second; // one of them may be the result
    *result = {a.eM11 * b.eM11 + a.eM12 * b.eM21,       a.eM11 * b.eM12 + a.eM12 * b.eM22,
               a.eM21 * b.eM11 + a.eM22 * b.eM21,       a.eM21 * b.eM12 + a.eM22 * b.eM22,
               a.eDx * b.eM11 + a.eDy * b.eM21 + b.eDx, a.eDx * b.eM12 + a.eDy * b.eM22 + b.eDy};
    return TRUE;
}
