// What of COM is declared and not there.
#pragma once

#include "compat/kernel/diagnostics.hpp"

#include <windef.h>
#include <winerror.h>

namespace compat::com {

/// Says so once on stderr; E_NOTIMPL, which the caller returns. COM's functions leave the thread's
/// last error alone.
inline HRESULT not_implemented(const char *subject)
{
    warn_once(subject, "not implemented; the call fails");
    return E_NOTIMPL;
}

} // namespace compat::com
